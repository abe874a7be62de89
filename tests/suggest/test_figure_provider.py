"""Figures as candidates."""

from typing import get_args

import pytest

from annotator.model.figure import FigureKind
from annotator.suggest.figure_provider import LABEL_OF_KIND, FigureProvider


def test_every_kind_has_a_label():
    assert set(LABEL_OF_KIND) == set(get_args(FigureKind))


@pytest.mark.parametrize(
    ("text", "quote", "label"),
    [
        ("It earned $680.61 million.", "$680.61 million", "MONEY"),
        ("Sales rose 18.4 percent.", "18.4 percent", "PERCENT"),
        ("It opened on 3 March 2021.", "3 March 2021", "DATE"),
    ],
)
def test_figures_carry_label_value_and_reason(text, quote, label):
    [one] = FigureProvider().propose(text, date="2024-03-20", language="en")
    assert (text[one.start : one.end], one.label) == (quote, label)
    assert one.figure is not None
    assert ", read as " in one.evidence


def test_the_language_of_an_article_that_does_not_say_is_guessed():
    text = "Der Umsatz ist im ersten Quartal auf 1.234,5 Millionen Euro gestiegen, das sind mehr als im Jahr davor."
    found = FigureProvider().propose(text, date="", language="")
    assert "1.234,5 Millionen Euro" in [text[one.start : one.end] for one in found if one.label == "MONEY"]


@pytest.mark.parametrize(
    ("text", "quote", "label"),
    [
        ("It took 90 minutes.", "90 minutes", "QUANTITY"),
        ("It took three years.", "three years", "DATE"),
        ("A 41-year-old man left.", "41-year-old", "DATE"),
        ("They meet every Monday.", "every Monday", "DATE"),
    ],
)
def test_lengths_below_a_day_are_quantities_and_ages_are_dates(text, quote, label):
    found = FigureProvider().propose(text, date="2024-03-20", language="en")
    assert (quote, label) in [(text[one.start : one.end], one.label) for one in found]
