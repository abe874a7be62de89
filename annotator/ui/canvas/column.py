"""The column of text: which paragraph is where, laid out only when it is looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict

from PySide6.QtGui import QFontMetricsF

from annotator.text.offsets import shown
from annotator.text.paragraphs import Paragraph, paragraphs
from annotator.ui.canvas.box import ParagraphBox, Setting
from annotator.ui.canvas.content import CanvasContent
from annotator.ui.canvas.heights import Heights
from annotator.ui.canvas.kinds import Kind, Kinds, Table, bullet_length
from annotator.ui.canvas.masthead import Masthead
from annotator.ui.canvas.tables import is_head, tab_stops
from annotator.ui.canvas.typography import Typography

_KEPT_BOXES = 160
_KEPT_CHARACTERS = 400_000
# A text up to this length is laid out at once: its scroll bar and its minimap are exact from the start.
_MEASURED_AT_ONCE = 16_000


class Structure:
    """A text cut into paragraphs and what each of them is: the same at every width and size."""

    def __init__(self, content: CanvasContent) -> None:
        self.paragraphs: tuple[Paragraph, ...] = paragraphs(content.text)
        self.starts = [paragraph.start for paragraph in self.paragraphs]
        self.kinds = Kinds(content.text, self.paragraphs, heading_end=content.heading_end)


class Column:
    """Paragraphs from top to bottom; `y` is pixels from the top of the page, boxes are made on demand and forgotten."""

    def __init__(self, content: CanvasContent, structure: Structure, *, typography: Typography, width: int) -> None:
        self.text = content.text
        self.typography = typography
        self.width = width
        self.paragraphs = structure.paragraphs
        self._starts = structure.starts
        self.kinds = structure.kinds
        self.masthead = Masthead(content, typography, width=width)
        self._byline_after = self._last_heading(content.heading_end) if content.byline else -1
        self._boxes: OrderedDict[int, ParagraphBox] = OrderedDict()
        self._kept = 0
        self._stops: dict[Table, tuple[tuple[tuple[float, bool], ...], bool]] = {}
        self.heights = Heights(self._guesses())
        if len(content.text) <= _MEASURED_AT_ONCE:
            for index in range(len(self.paragraphs)):
                self.box(index)

    def _last_heading(self, heading_end: int) -> int:
        if heading_end <= 0:
            return -1
        last = -1
        for index in range(min(len(self.paragraphs), self.paragraph_of(heading_end) + 1)):
            if self.kinds.of(index) == "heading":
                last = index
        return last

    def _guesses(self) -> list[int]:
        typography = self.typography
        pitch = typography.faces["prose"].pitch
        across = max(1.0, self.width / typography.character)
        gap = typography.gap("prose")
        space = typography.before("prose", "prose")
        heights = [
            space + pitch * (1 + int((paragraph.end - paragraph.start - 1) / across))
            if paragraph.end > paragraph.start
            else gap
            for paragraph in self.paragraphs
        ]
        heights[0] += typography.top_margin + self.masthead.height
        return heights

    @property
    def height(self) -> int:
        """All paragraphs and the space beneath; a guess until each was seen."""
        return self.heights.total + self.typography.bottom_margin

    def paragraph_of(self, offset: int) -> int:
        """The paragraph that an offset is in; a line break belongs to the paragraph before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def is_empty(self, index: int) -> bool:
        """Whether a paragraph has no character."""
        return self.paragraphs[index].start == self.paragraphs[index].end

    def box(self, index: int) -> ParagraphBox:
        """The box of a paragraph; its true height is entered."""
        box = self._boxes.get(index)
        if box is not None:
            self._boxes.move_to_end(index)
            return box
        box = self._make(index)
        self._boxes[index] = box
        self.heights.set(index, box.height)
        self._kept += box.end - box.start
        while len(self._boxes) > _KEPT_BOXES or (self._kept > _KEPT_CHARACTERS and len(self._boxes) > 4):
            _index, old = self._boxes.popitem(last=False)
            self._kept -= old.end - old.start
        return box

    def top(self, index: int) -> int:
        """Where a paragraph begins."""
        return self.heights.top(index)

    def _previous_kind(self, index: int) -> Kind | None:
        return self.kinds.of(index - 1) if index > 0 else None

    def byline_under(self, index: int) -> bool:
        """Whether the byline stands beneath this paragraph."""
        return index == self._byline_after

    def _make(self, index: int) -> ParagraphBox:
        paragraph = self.paragraphs[index]
        return ParagraphBox(self.text, paragraph.start, paragraph.end, self._setting(index))

    def _setting(self, index: int) -> Setting:
        typography = self.typography
        kind, previous = self.kinds.of(index), self._previous_kind(index)
        face = typography.faces[kind]
        before = typography.before(kind, previous)
        width = float(self.width)
        if index == 0:
            before += self.masthead.height
        after = typography.byline_pitch if self.byline_under(index) else 0
        if kind == "gap":
            gap = typography.gap(previous)
            # An empty line is lower than a line of text: the face's pitch is made up for.
            return Setting(face=face, width=width, before=before, after=gap - face.pitch)
        if kind == "item":
            paragraph = self.paragraphs[index]
            bullet = self.text[paragraph.start : paragraph.start + 24]
            hang = QFontMetricsF(face.font).horizontalAdvance(bullet[: bullet_length(bullet)])
            return Setting(face=face, width=width, before=before, after=after, hang=min(hang, width / 4))
        if kind == "table":
            table = self.kinds.table_of(index)
            assert table is not None
            stops, headed = self._table(table)
            font = typography.table_head if headed and index == table.first else None
            after = round(typography.size * 0.4) if index == table.last else after
            wide = max(width, stops[-1][0] + 4.0 if stops else width)
            return Setting(face=face, width=wide, before=before, after=after, tabs=stops, font=font)
        return Setting(face=face, width=width, before=before, after=after)

    def _table(self, table: Table) -> tuple[tuple[tuple[float, bool], ...], bool]:
        found = self._stops.get(table)
        if found is None:
            rows = [
                shown(self.text[paragraph.start : paragraph.end]).split("\t")
                for paragraph in self.paragraphs[table.first : table.last + 1]
            ]
            metrics = QFontMetricsF(self.typography.faces["table"].font)
            stops = tab_stops(rows, advance=metrics.horizontalAdvance, width=self.width, gap=self.typography.size * 1.2)
            found = self._stops[table] = (stops, len(rows) > 1 and is_head(rows[0]))
        return found
