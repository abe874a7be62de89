"""The widget: shows one article with its marks and tells what the pointer did; it knows no workflow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.ui.canvas.arc_layer import Route
from annotator.ui.canvas.content import Arc, CanvasContent, Hint, Mark
from annotator.ui.canvas.hitting import rects_of
from annotator.ui.canvas.marginalia import Row
from annotator.ui.canvas.painter import PagePainter
from annotator.ui.canvas.pointer import Pointer, Reports
from annotator.ui.canvas.scene import Scene
from annotator.ui.canvas.scroller import Scroller
from annotator.ui.canvas.sheet import Sheet, Shown
from annotator.ui.theme.fonts import Families
from annotator.ui.theme.palette import LIGHT, Palette

# Beyond so many changes at once, drawing everything is cheaper than finding out what to draw.
_MANY = 120


class Canvas(Scroller):
    """An article on a page. All offsets are code points of its exact text; signals carry plain objects."""

    mark_clicked = Signal(str)
    """A mark, its tag or its value in the margin was clicked: its id."""
    mark_context = Signal(object, object, object)
    """A menu is wanted: mark id or None, offset, place on the screen (QPoint)."""
    text_clicked = Signal(object)
    """Text without a mark was clicked: the offset for a caret."""
    text_selected = Signal(object, object)
    """Text was selected by drag, double click or triple click: start, end."""
    edge_dragged = Signal(object, object, object)
    """An edge of the focused mark was dragged: mark id, new start, new end."""
    mark_linked = Signal(object, object, object)
    """One mark was dragged to another: their ids, place on the screen (QPoint)."""
    arc_clicked = Signal(str)
    """The words of an arc were clicked: its id."""
    arc_context = Signal(str, object)
    """A menu is wanted for an arc: its id, place on the screen (QPoint)."""
    noticed = Signal(str)
    """Something that a person who cannot see should hear: "article", "focus", "state", "relations", "caret" or
    "selection"."""

    def __init__(self, families: Families, palette: Palette = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(families, palette, parent)
        self._shown = Shown()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Article"))
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._pointer = Pointer(
            self,
            Reports(
                mark_clicked=self.mark_clicked.emit,
                mark_context=self.mark_context.emit,
                text_clicked=self.text_clicked.emit,
                text_selected=self.text_selected.emit,
                edge_dragged=self.edge_dragged.emit,
                mark_linked=self.mark_linked.emit,
                arc_clicked=self.arc_clicked.emit,
                arc_context=self.arc_context.emit,
            ),
        )

    # The article

    def show_article(self, content: CanvasContent) -> None:
        """Show an article from its top; focus, caret, selection, finds and hints are gone."""
        self._glide.stop()
        self._pointer.cancel()
        self._shown = Shown()
        self._scene = Scene(content, self._typography, size=self._size())
        self._arcs.show(content.arcs)
        self._map_marks()
        self._moved()
        self._tell("article")

    def update_marks(self, changed: Iterable[Mark], removed: Iterable[str] = ()) -> None:
        """Put marks in (also in the place of those with the same id) and take marks out; only they are drawn again."""
        pairs, disturbed = self._scene.change(changed, removed)
        if len(pairs) > _MANY:
            self._map_marks()
            self._rows = None
            self.viewport().update()
        else:
            for old, new in pairs:
                self._overview.replace(old, new)
                self._update_pair(old, new)
            for mark in disturbed:
                self._update_rows(mark.start, mark.end)
        if pairs:
            self._arcs_changed()
        if self._shown.focus is not None and self._scene.book.get(self._shown.focus) is None:
            self._shown = self._shown._replace(focus=None)
        focus = self._shown.focus
        if any(new is not None and new.id == focus for _old, new in pairs):
            self._tell("state")

    def update_arcs(self, changed: Iterable[Arc], removed: Iterable[str] = ()) -> None:
        """Put arcs in (also in the place of those with the same id) and take arcs out."""
        book = self._arcs.book
        before = [book.get(arc_id) for arc_id in removed]
        changed = list(changed)
        before += [book.get(arc.id) for arc in changed]
        for arc_id in removed:
            book.drop(arc_id)
        for arc in changed:
            book.put(arc)
        for arc in (*before, *changed):
            for mark in map(self.mark, (arc.source, arc.target) if arc is not None else ()):
                if mark is not None:
                    self._update_rows(mark.start, mark.end)
        self._arcs_changed()
        self._tell("relations")

    def show_link(self, source: str, target: str, *, turned: bool = False) -> None:
        """Show an arc that is not there yet, from one mark to another ("" none)."""
        ends = (target, source) if turned else (source, target)
        link = Arc(id="", source=ends[0], target=ends[1], label="", name="?") if source and target else None
        if link != self._arcs.link:
            self._arcs.link = link
            self._arcs_changed()

    def arcs_of(self, mark_id: str) -> list[Arc]:
        """The arcs that begin or end at a mark."""
        return self._arcs.book.of(mark_id)

    @property
    def arcs(self) -> Sequence[Route]:
        """The arcs that are to be seen in the window, with their ways."""
        return self._arcs.routes(self._scene, self._page, self._shown.focus)

    def arc_at(self, place: QPointF) -> Arc | None:
        """The arc whose words are at a place of the window."""
        return self._arcs.at(place)

    def _arcs_changed(self) -> None:
        """Where arcs were, and where they are now, is drawn again."""
        before = {route.arc.id: route for route in self._arcs.known}
        self._arcs.forget()
        after = {route.arc.id: route for route in self.arcs}
        for arc_id in before.keys() | after.keys():
            was, now = before.get(arc_id), after.get(arc_id)
            if was != now:
                for route in (was, now):
                    if route is not None:
                        self.viewport().update(route.reach.toAlignedRect())

    def mark(self, mark_id: str) -> Mark | None:
        """The mark with this id as it is shown."""
        return self._scene.book.get(mark_id)

    @property
    def text(self) -> str:
        """The exact text of the article."""
        return self._scene.content.text

    @property
    def scene(self) -> Scene:
        """The article laid out, for the canvas's own modules and for tests."""
        return self._scene

    @property
    def page(self) -> PagePainter:
        """The painter in use, for the canvas's own modules and for tests."""
        return self._page

    @property
    def notes(self) -> Sequence[Row]:
        """The values in the margin, arranged for what is in the window."""
        if self._rows is None:
            geometry = self._scene.geometry
            self._rows = self._margin.arrange(
                self._scene.sights(),
                left=geometry.note_left,
                right=geometry.note_right,
                focus=self._shown.focus,
            )
        return self._rows

    def _tell(self, what: str) -> None:
        self.noticed.emit(what)

    # What is laid over it

    def set_focus_mark(self, mark_id: str | None) -> None:
        """Put the ring around a mark; None takes it away. The view does not move."""
        old = self._shown.focus
        if mark_id is not None and self._scene.book.get(mark_id) is None:
            mark_id = None
        if old == mark_id:
            return
        self._shown = self._shown._replace(focus=mark_id)
        for name in (old, mark_id):
            mark = self._scene.book.get(name) if name else None
            if mark is not None:
                # In a table only the focused value is in the margin: rows beneath may move.
                index = self._scene.column.paragraph_of(mark.start)
                table = self._scene.structure.kinds.table_of(index) is not None
                self._update_rows(mark.start, mark.end, below=table and bool(mark.margin))
                self._update_note(mark.id)
        self._arcs_changed()
        self._tell("focus")

    @property
    def focus_mark(self) -> str | None:
        """The id of the mark with the ring."""
        return self._shown.focus

    def set_caret(self, offset: int | None) -> None:
        """Show a caret before an offset; None hides it. The view does not move."""
        old = self._shown.caret
        if old == offset:
            return
        self._shown = self._shown._replace(caret=offset)
        for place in (old, offset):
            if place is not None:
                self._update_rows(place, place)
        if offset is not None:
            self._tell("caret")

    @property
    def caret(self) -> int | None:
        """Where the caret is."""
        return self._shown.caret

    def set_selection(self, start: int | None, end: int | None = None) -> None:
        """Select `[start, end)`; None, or nothing between them, selects nothing. The view does not move."""
        old = self._shown.selection
        new = None if start is None or end is None or start == end else (min(start, end), max(start, end))
        if old == new:
            return
        self._shown = self._shown._replace(selection=new)
        for stretch in (old, new):
            if stretch is not None:
                self._update_rows(*stretch)
        if new is not None:
            self._tell("selection")

    @property
    def selection(self) -> tuple[int, int] | None:
        """What is selected."""
        return self._shown.selection

    def set_find(self, hits: Sequence[tuple[int, int]], current: int | None = None) -> None:
        """Lay a ground behind everything found, in order of the text; a stronger one behind hit number `current`."""
        self._shown = self._shown._replace(finds=tuple(hits), find=current)
        self.viewport().update()

    def show_hints(self, hints: Iterable[Hint], typed: str = "") -> None:
        """Lay letters over the page; those that do not begin with what was `typed` are not shown."""
        self._shown = self._shown._replace(hints=tuple(hints), typed=typed)
        self.viewport().update()

    def clear_hints(self) -> None:
        """Take the letters away."""
        if self._shown.hints:
            self.show_hints(())

    # What is in view

    def marks_in_view(self) -> list[str]:
        """The ids of the marks that begin in the window, in order of the text."""
        return [mark.id for mark in self._scene.marks_in_view()]

    def words_in_view(self) -> list[tuple[int, int]]:
        """The words and numbers in the window, `[start, end)` each, in order of the text."""
        return self._scene.words_in_view()

    def places_of(self, mark_id: str) -> list[QRect]:
        """Where a mark is seen in the window, a rectangle for each of its lines with its tag; in reading order."""
        tag = self._page.typography.tag_height
        return [rect.adjusted(0, -tag, 0, 0).toAlignedRect() for rect in rects_of(self._scene, self._page, mark_id)]

    def offset_below(self, offset: int, *, lines: int) -> int:
        """The offset that is so many lines below (above when negative) an offset, at about the same place across."""
        return self._scene.offset_below(offset, lines)

    def _update_pair(self, old: Mark | None, new: Mark | None) -> None:
        notes_move = old is None or new is None or (old.margin, old.start) != (new.margin, new.start)
        for version in (old, new):
            if version is not None:
                self._update_rows(version.start, version.end, below=notes_move)
                self._update_note(version.id)

    def _update_note(self, mark_id: str) -> None:
        """A note may stand lower than its line."""
        for row in self._rows or ():
            if any(note.mark.id == mark_id for note in row.notes):
                top, bottom = row.reach()
                self.viewport().update(QRect(0, int(top) - 3, self.viewport().width(), int(bottom - top) + 7))

    def _update_rows(self, start: int, end: int, *, below: bool = False) -> None:
        rows = self._scene.rows_of(start, end)
        if rows is not None:
            if below:
                self._rows = None
                rows.setBottom(self.viewport().height())
            self.viewport().update(rows.intersected(self.viewport().rect()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        try:
            sheet = Sheet(self._scene, self._page, self._margin, self.notes, self._arcs, self.arcs, self._shown)
            sheet.paint(painter, event.rect(), dragged=self._pointer.paint)
        finally:
            painter.end()
        self._sync_bar()

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys belong to the actions of the window; a scroll area would take the arrows for itself.
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pointer.context(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)
