"""The rows of the table of figures: sorted by any column, filtered by words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt

from annotator.figures.display import value_text
from annotator.formats.figures_csv import FigureLine
from annotator.ui.dialogs.tables import Rows
from annotator.ui.facts import KINDS
from annotator.ui.numbers import point_of, told_number
from annotator.ui.translate import tr

STATES = {"pending": "To judge", "confirmed": "Confirmed"}
_Key = Callable[[FigureLine], tuple[object, ...]]


class FigureRows(Rows[FigureLine]):
    """Keeps all figures and shows those that hold every word of the filter, in the order asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                ("No.", lambda line: str(self._places[line.id])),
                ("Text", lambda line: line.quote),
                ("Value", lambda line: tr(value_text(line.figure))),
                ("Kind", lambda line: tr(KINDS[line.figure.kind])),
                ("Unit", lambda line: line.figure.unit),
                ("State", lambda line: tr(STATES[line.state])),
                ("Readings", _readings),
                ("Links", lambda line: tr(line.links)),
            ),
            parent=parent,
        )
        self._all: tuple[FigureLine, ...] = ()
        self._places: dict[str, int] = {}
        self._words: tuple[str, ...] = ()
        # The sorts that were asked for, the last one last: what it leaves equal stays as the one before had it.
        self._sorts: dict[int, bool] = {}
        self._keys: tuple[_Key, ...] = (
            lambda line: (self._places[line.id],),
            lambda line: (line.quote.casefold(),),
            _amount,
            lambda line: (KINDS[line.figure.kind],),
            lambda line: (not line.figure.unit, line.figure.unit.casefold()),
            lambda line: (line.state == "confirmed",),
            lambda line: (-len(line.figure.readings),),
            lambda line: ("does not agree" not in line.links, not line.links, line.links),
        )

    @property
    def all(self) -> tuple[FigureLine, ...]:
        """All figures in reading order, whatever the filter."""
        return self._all

    def show_lines(self, lines: Sequence[FigureLine]) -> None:
        """Shows other figures, given in reading order."""
        if tuple(lines) != self._all:
            self._all = tuple(lines)
            self._places = {line.id: place for place, line in enumerate(self._all, start=1)}
            self._arrange()

    def narrow(self, text: str) -> None:
        """Shows only the figures that hold every one of these words in one of their cells."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; Qt calls it when a heading is clicked."""
        if 0 <= column < len(self._keys):
            self._sorts.pop(column, None)
            if column == 0:
                self._sorts.clear()
            self._sorts[column] = order == Qt.SortOrder.DescendingOrder
            self._arrange()

    def row_of(self, figure_id: str) -> int:
        """Where the figure of a span or candidate is shown, -1 when it is not."""
        return next((row for row, line in enumerate(self.rows) if line.id == figure_id), -1)

    def _arrange(self) -> None:
        rows = [line for line in self._all if self._holds(line)]
        for column, falling in self._sorts.items():
            rows.sort(key=self._keys[column], reverse=falling)
        self.put(rows)

    def _holds(self, line: FigureLine) -> bool:
        if not self._words:
            return True
        figure = line.figure
        number = "" if figure.value is None else f"{figure.value:f}"
        cells = (
            line.quote,
            value_text(figure),
            tr(value_text(figure)),
            tr(KINDS[figure.kind]),
            figure.unit,
            tr(STATES[line.state]),
            line.label,
            tr(line.links),
            number,
            told_number(number, point_of()),
        )
        told = "\n".join(cells).casefold()
        return all(word in told for word in self._words)


def _amount(line: FigureLine) -> tuple[object, ...]:
    """Numbers by their size, then times by their beginning, then what has neither."""
    figure = line.figure
    number = figure.value if figure.value is not None else figure.low if figure.low is not None else figure.high
    if number is not None:
        down = figure.direction == "down" and number > 0
        return 0, -number if down else number, ""
    when = figure.start or figure.end
    return (1, Decimal(0), when) if when else (2, Decimal(0), "")


def _readings(line: FigureLine) -> str:
    others = len(line.figure.readings)
    return tr(f"{others} more") if others else ""
