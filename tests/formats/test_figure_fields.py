"""Figures as fields: what is derived is told, and nothing of it is read back."""

from decimal import Decimal

import pytest

from annotator.formats.figure_fields import figure_fields, figure_from, foreign_figure, told_fields
from annotator.model.figure import Figure


@pytest.mark.parametrize(
    ("value", "unit", "seconds"), [("1.5", "hour", "5400"), ("2", "year", "63072000"), ("100", "day", "8640000")]
)
def test_a_duration_tells_its_seconds_and_loses_nothing(value: str, unit: str, seconds: str) -> None:
    figure = Figure(kind="duration", value=Decimal(value), unit=unit)
    fields = told_fields(figure)
    assert fields["seconds"] == seconds
    assert figure_from(fields) == figure


def test_a_set_has_no_length() -> None:
    figure = Figure(kind="set", value=Decimal(1), unit="week", basis="every")
    assert "seconds" not in told_fields(figure)
    assert figure_from(told_fields(figure)) == figure


@pytest.mark.parametrize("name", ["kind", "modifier", "direction"])
def test_a_list_where_a_word_belongs_is_no_figure(name: str) -> None:
    fields = {**figure_fields(Figure(kind="money", value=Decimal(1), unit="EUR")), name: []}
    assert foreign_figure(fields) is None
