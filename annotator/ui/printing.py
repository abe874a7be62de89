"""Annotated articles on paper: pages with a footer, a legend after each article, to a printer or a PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from annotator.model.errors import UserError
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.text.offsets import shown
from annotator.ui.canvas.content import CanvasContent
from annotator.ui.canvas.pages import PAPER, PrintedArticle
from annotator.ui.canvas.tools import Tools
from annotator.ui.showing import arc_look, content_of
from annotator.ui.theme.fonts import Families, sans_font
from annotator.ui.theme.looks import LabelLook, label_looks, relation_looks
from annotator.ui.translate import tr
from annotator.workflow.page import Item, Page

Paper = Literal["A4", "Letter"]
TextSize = Literal["small", "normal", "large"]

_SIZES: dict[Paper, QPageSize.PageSizeId] = {
    "A4": QPageSize.PageSizeId.A4,
    "Letter": QPageSize.PageSizeId.Letter,
}
_ZOOMS: dict[TextSize, float] = {"small": 0.61, "normal": 0.72, "large": 0.89}
_DOTS = 96.0
"""Pixels an inch in which pages are laid out; the device has its own, finer ones."""
_SIDE, _TOP, _BOTTOM = 54, 40, 76
_FOOT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintOptions:
    """What goes on paper. `confirmed` leaves candidates and rejected marks out."""

    paper: Paper = "A4"
    size: TextSize = "normal"
    confirmed: bool = False
    values: bool = True
    tags: bool = True
    relations: bool = True


class Step(NamedTuple):
    """How far the printing is, in articles."""

    done: int
    total: int
    title: str


class Leaf(NamedTuple):
    """One page of one article; number -1 is a page for the legend alone."""

    article: PrintedArticle
    number: int
    title: str
    legend: Sequence[_Entry]


class _Entry(NamedTuple):
    """A label in the legend: its key among the looks, its words, how often it is there, whether it relates."""

    look: str
    words: str
    times: int
    relation: bool


class PageMaker:
    """Lays articles out for one kind of paper and paints their pages; all sizes in pixels of 1/96 inch."""

    def __init__(self, schema: Schema, families: Families, options: PrintOptions, *, name: str) -> None:
        self.options = options
        self._schema = schema
        self._families = families
        self._name = name
        self._looks: dict[str, LabelLook] = {
            **label_looks(schema.labels, PAPER),
            **{arc_look(key): look for key, look in relation_looks(schema.relations, PAPER).items()},
        }
        self._tools = Tools(PAPER, self._looks)
        self._small = sans_font(families, 11)
        size = QPageSize(_SIZES[options.paper]).sizePoints()
        self.width = round(size.width() * _DOTS / 72)
        self.height = round(size.height() * _DOTS / 72)

    def leaves(self, view: ArticleView) -> Iterator[Leaf | None]:
        """Lays an article out: its pages, with None in between wherever work was done without a page being ready."""
        page = Page(view)
        items = [item for item in page if item.state == "confirmed" or not self.options.confirmed]
        content = self._content(page, items)
        article = PrintedArticle(
            content,
            self._families,
            self._looks,
            width=self.width - 2 * _SIDE,
            height=self.height - _TOP - _BOTTOM,
            zoom=_ZOOMS[self.options.size],
            tags="all" if self.options.tags else "none",
            arcs="all" if self.options.relations else "none",
        )
        for _number in article.lay_out():
            yield None
        legend = self._legend(items, content)
        title = view.article.title
        fits = not legend or article.cuts[-1].used + self._legend_height(legend) <= self.height - _TOP - _BOTTOM
        for number in range(article.pages):
            last = fits and number == article.pages - 1
            yield Leaf(article, number, title, legend if last else ())
        if not fits:
            yield Leaf(article, -1, title, legend)

    def _content(self, page: Page, items: Sequence[Item]) -> CanvasContent:
        content = content_of(page, values=self.options.values, schema=self._schema)
        kept = {item.id for item in items}
        return CanvasContent(
            text=content.text,
            title=content.title,
            byline=content.byline,
            heading_end=content.heading_end,
            marks=tuple(mark for mark in content.marks if mark.id in kept),
            arcs=content.arcs if self.options.relations else (),
        )

    # -- the legend ----------------------------------------------------------------------------------

    def _legend(self, items: Sequence[Item], content: CanvasContent) -> Sequence[_Entry]:
        """The labels that the article has, in the order of the schema; rejected marks do not count."""
        counts = Counter(item.label for item in items if item.state != "rejected")
        arcs = Counter(arc.label for arc in content.arcs)
        found = [
            _Entry(label.id, _words(label.name, label.title), counts[label.id], relation=False)
            for label in self._schema.labels
            if counts[label.id]
        ]
        found += [
            _Entry(arc_look(label.id), _words(label.name, label.title), arcs[arc_look(label.id)], relation=True)
            for label in self._schema.relations
            if arcs[arc_look(label.id)]
        ]
        return found

    def _legend_places(self, legend: Sequence[_Entry]) -> Iterator[tuple[_Entry, float, float]]:
        metrics = QFontMetricsF(self._small)
        x = y = 0.0
        for entry in legend:
            width = metrics.horizontalAdvance(f"{entry.words} {tr(f'{entry.times:,}')}") + 40
            if x and x + width > self.width - 2 * _SIDE:
                x, y = 0.0, y + 19
            yield entry, x, y
            x += width

    def _legend_height(self, legend: Sequence[_Entry]) -> float:
        return 44 + max(y for _entry, _x, y in self._legend_places(legend)) + 44

    def _paint_legend(self, painter: QPainter, legend: Sequence[_Entry], top: float) -> None:
        color = self._tools.color
        painter.setFont(self._small)
        painter.setPen(QPen(color(PAPER.rule), 1.0))
        painter.drawLine(QLineF(0, top + 18, self.width - 2 * _SIDE, top + 18))
        bottom = top + 44
        for entry, x, y in self._legend_places(legend):
            bottom = top + 44 + y
            look = self._tools.look(entry.look)
            if entry.relation:
                painter.setPen(QPen(color(look.line), 1.5))
                painter.drawLine(QLineF(x, bottom - 4, x + 14, bottom - 4))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color(look.confirmed))
                painter.drawRoundedRect(QRectF(x, bottom - 10, 14, 12), 2, 2)
                painter.setPen(QPen(color(look.line), 2.0))
                painter.drawLine(QLineF(x, bottom + 3, x + 14, bottom + 3))
            painter.setPen(color(look.ink))
            painter.drawText(QRectF(x + 20, bottom - 13, 400, 18), Qt.AlignmentFlag.AlignVCenter, entry.words)
            across = QFontMetricsF(self._small).horizontalAdvance(entry.words)
            painter.setPen(color(PAPER.soft))
            painter.drawText(
                QRectF(x + 25 + across, bottom - 13, 80, 18), Qt.AlignmentFlag.AlignVCenter, tr(f"{entry.times:,}")
            )
        if not self.options.confirmed:
            self._paint_states(painter, bottom + 28)

    def _paint_states(self, painter: QPainter, baseline: float) -> None:
        """What the lines mean."""
        color, x = self._tools.color, 0.0
        metrics = QFontMetricsF(self._small)
        lines = (("confirmed", None), ("candidate", [2.0, 1.0]), ("rejected", [1.0, 2.0]))
        for words, dashes in lines:
            pen = QPen(color(PAPER.soft), 2.0)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dashes is not None:
                pen.setDashPattern(dashes)
            painter.setPen(pen)
            painter.drawLine(QLineF(x, baseline - 3, x + 22, baseline - 3))
            painter.setPen(color(PAPER.soft))
            painter.drawText(QRectF(x + 28, baseline - 13, 200, 18), Qt.AlignmentFlag.AlignVCenter, words)
            x += metrics.horizontalAdvance(words) + 52

    # -- painting ------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, leaf: Leaf, *, number: int, total: int) -> None:
        """Paints a whole sheet, its upper left corner at the painter's origin; `number` counts from 1."""
        painter.save()
        painter.translate(_SIDE, _TOP)
        if leaf.number >= 0:
            leaf.article.paint(painter, leaf.number)
        if leaf.legend:
            used = leaf.article.cuts[leaf.number].used if leaf.number >= 0 else 0
            self._paint_legend(painter, leaf.legend, used)
        painter.restore()
        self._paint_foot(painter, leaf.title, tr(f"{number:,} / {total:,}" if total else f"{number:,}"))

    def _paint_foot(self, painter: QPainter, title: str, place: str) -> None:
        painter.setFont(self._small)
        painter.setPen(self._tools.color(PAPER.soft))
        row = QRectF(_SIDE, self.height - _FOOT - 18, self.width - 2 * _SIDE, 18)
        metrics = QFontMetricsF(self._small)
        room = row.width() - metrics.horizontalAdvance(place) - 24
        said = "  ·  ".join(shown(part) for part in (self._name, " ".join(title.split())) if part)
        words = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, place)


def _words(name: str, title: str) -> str:
    return name if not title or title == name else f"{name} – {title}"


def set_page(device: QPagedPaintDevice, options: PrintOptions) -> None:
    """Gives a device the paper of the options; the pages have margins of their own."""
    layout = QPageLayout(QPageSize(_SIZES[options.paper]), QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def print_on(
    device: QPagedPaintDevice, maker: PageMaker, views: Iterator[ArticleView], *, total: int, dots: float
) -> Iterator[Step]:
    """Prints articles one after the other; each article counts its own pages. `dots` are the device's an inch.

    UserError when the device does not take it (a file that cannot be written, a printer that is gone).
    """
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(
            "AN870", "The pages cannot be written there.", "Choose another place, or look whether the printer is on."
        )
    try:
        first = True
        for done, view in enumerate(views):
            yield Step(done, total, view.article.title)
            leaves: list[Leaf] = []
            for leaf in maker.leaves(view):
                if leaf is not None:
                    leaves.append(leaf)
                yield Step(done, total, view.article.title)
            for number, leaf in enumerate(leaves, 1):
                if not first and not device.newPage():
                    raise UserError(
                        "AN871", "The printer or the disk took no further page.", "Look at it, and try again."
                    )
                first = False
                painter.resetTransform()
                painter.scale(dots / _DOTS, dots / _DOTS)
                maker.paint(painter, leaf, number=number, total=len(leaves))
                yield Step(done, total, view.article.title)
        yield Step(total, total, "")
    finally:
        painter.end()


def write_pdf(path: Path, maker: PageMaker, views: Iterator[ArticleView], *, total: int, title: str) -> Iterator[Step]:
    """Writes a PDF whole or not at all: beside its place first, then into it. UserError when that is refused."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.touch()
    except OSError as error:
        raise UserError(
            "AN870", f"{path} cannot be written: {error.strerror}.", "Choose another place for it."
        ) from error
    try:
        writer = QPdfWriter(str(beside))
        writer.setResolution(300)
        writer.setTitle(title)
        writer.setCreator("Annotator")
        set_page(writer, maker.options)
        yield from print_on(writer, maker, views, total=total, dots=300)
        del writer
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
