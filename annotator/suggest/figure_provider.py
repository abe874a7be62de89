"""Candidates for figures: what the figure recogniser finds, under the labels of OntoNotes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from annotator.model.figure import Figure, FigureKind
from annotator.model.records import Proposal
from annotator.suggest.language import language_of

LABEL_OF_KIND: Mapping[FigureKind, str] = MappingProxyType(
    {
        "money": "MONEY",
        "percent": "PERCENT",
        "percentage_point": "PERCENT",
        "basis_point": "PERCENT",
        "quantity": "QUANTITY",
        "count": "CARDINAL",
        "ordinal": "ORDINAL",
        "multiple": "CARDINAL",
        "ratio": "CARDINAL",
        "date": "DATE",
        "time": "DATE",
        "duration": "DATE",
        "period": "DATE",
        "set": "DATE",
    }
)
_CLOCK_UNITS = frozenset({"hour", "minute", "second", "millisecond", "microsecond"})


def label_of(figure: Figure) -> str:
    """The label of a figure: lengths below a day are quantities, ages are dates."""
    if figure.kind == "duration" and figure.unit in _CLOCK_UNITS:
        return "QUANTITY"
    if figure.kind == "quantity" and figure.unit.endswith("of age"):
        return "DATE"
    return LABEL_OF_KIND[figure.kind]


class FigureProvider:
    """Money, percentages, quantities, counts, dates and periods, each with its value."""

    name = "figures"
    title = "Figures"
    portable = True

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """The figures of a text; the evidence names the rule and the value it was read as."""
        from annotator.figures.display import value_text
        from annotator.figures.recognise import recognise

        return [
            Proposal(
                start=found.start,
                end=found.end,
                label=label_of(found.figure),
                provider=self.name,
                score=found.score,
                evidence=_evidence(found.rule, value_text(found.figure)),
                figure=found.figure,
            )
            for found in recognise(text, date=date, language=language or language_of(text, language=""))
        ]


def _evidence(rule: str, value: str) -> str:
    return f"{rule}, read as {value}" if value else rule
