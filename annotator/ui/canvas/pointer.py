"""The mouse on the page: click, drag, double and triple click, edges of the focused mark, menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QWidget

from annotator.text.tokens import token_at
from annotator.ui.canvas.content import Arc
from annotator.ui.canvas.hitting import Edge, Hit, edge_at, edges, hit
from annotator.ui.canvas.marginalia import Row
from annotator.ui.canvas.painter import PagePainter, Sight
from annotator.ui.canvas.scene import Scene

_TICK = 25


class Surface(Protocol):
    """What the pointer needs of the canvas."""

    @property
    def scene(self) -> Scene: ...
    @property
    def page(self) -> PagePainter: ...
    @property
    def notes(self) -> Sequence[Row]: ...
    @property
    def focus_mark(self) -> str | None: ...
    @property
    def caret(self) -> int | None: ...
    @property
    def selection(self) -> tuple[int, int] | None: ...
    def set_selection(self, start: int | None, end: int | None = None) -> None: ...
    def scroll_by(self, pixels: int) -> None: ...
    def arc_at(self, place: QPointF) -> Arc | None: ...
    def viewport(self) -> QWidget: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """Whom to tell what the pointer did; the canvas's signals, see there."""

    mark_clicked: Callable[[str], None]
    mark_context: Callable[[str | None, int, QPoint], None]
    text_clicked: Callable[[int], None]
    text_selected: Callable[[int, int], None]
    edge_dragged: Callable[[str, int, int], None]
    mark_linked: Callable[[str, str, QPoint], None]
    arc_clicked: Callable[[str], None]
    arc_context: Callable[[str, QPoint], None]


class Pointer:
    """Turns mouse events into the canvas's signals. Edges and selections go by token, with Alt by character.

    A drag that begins on a tag or a note, or with Control on a mark, leads from that mark to another one.
    """

    def __init__(self, surface: Surface, reports: Reports) -> None:
        self._surface = surface
        self._reports = reports
        self._doing: Literal["", "press", "select", "edge", "arc", "link"] = ""
        self._pressed_at = QPointF()
        self._pressed: Hit = Hit(None, False)
        self._from = 0
        self._edge: Edge = "end"
        self._preview: tuple[int, int] | None = None
        self._hover: Edge | None = None
        self._by_character = False
        self._linking = False
        self._arc = ""
        self._place = QPointF()
        self._doubled = QElapsedTimer()
        self._timer = QTimer(surface.viewport())
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._autoscroll)

    def cancel(self) -> None:
        """Forget what was begun: the article under the pointer is another one."""
        self._doing = ""
        self._preview = None
        self._hover = None
        self._timer.stop()
        self._doubled.invalidate()

    # Events

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        surface, place = self._surface, event.position()
        if self._is_triple(place):
            self._doubled.invalidate()
            paragraph = surface.scene.sight_at(place.y())
            if paragraph is not None and paragraph.box.end > paragraph.box.start:
                self._select(paragraph.box.start, paragraph.box.end)
            return
        self._pressed_at = self._place = place
        self._from = surface.scene.offset_at(place)
        arc = surface.arc_at(place)
        if arc is not None:
            self._doing, self._arc = "arc", arc.id
            return
        edge = edge_at(surface.scene, surface.page, surface.focus_mark, place)
        self._linking = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if edge is not None and not self._linking:
            self._doing, self._edge = "edge", edge
            return
        self._pressed = hit(surface.scene, surface.page, surface.notes, place)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._pressed.aside:
            self._extend()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pressed = Hit(None, False)
        self._doing = "press"

    def _extend(self) -> None:
        """Shift and a click: the selection reaches from where it began, or from the caret, to here."""
        selection, caret = self._surface.selection, self._surface.caret
        if selection is not None:
            begin = selection[0] if self._from >= selection[0] else selection[1]
        elif caret is not None:
            begin = caret
        else:
            return
        if begin != self._from:
            self._select(min(begin, self._from), max(begin, self._from))

    def _is_triple(self, place: QPointF) -> bool:
        if not self._doubled.isValid():
            return False
        near = (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        return near and self._doubled.elapsed() < QApplication.doubleClickInterval()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved, with or without a button."""
        place = self._place = event.position()
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._doing == "press":
            far = (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if far and self._pressed.mark_id is not None and (self._linking or self._pressed.aside):
                self._doing = "link"
            elif far and not self._pressed.aside:
                self._doing = "select"
        if self._doing in ("select", "edge"):
            self._drag()
            inside = 0 <= place.y() < self._surface.viewport().height()
            if inside:
                self._timer.stop()
            elif not self._timer.isActive():
                self._timer.start()
        elif self._doing == "link":
            surface = self._surface
            surface.viewport().update()
        elif not self._doing:
            self._look(place)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        doing, self._doing = self._doing, ""
        self._timer.stop()
        surface = self._surface
        if doing == "press":
            if self._pressed.mark_id is not None:
                self._reports.mark_clicked(self._pressed.mark_id)
            elif not self._pressed.aside:
                self._reports.text_clicked(self._from)
        elif doing == "select":
            if surface.selection is not None:
                self._reports.text_selected(*surface.selection)
        elif doing == "arc":
            if (arc := surface.arc_at(event.position())) is not None and arc.id == self._arc:
                self._reports.arc_clicked(self._arc)
        elif doing == "link":
            surface.viewport().update()
            target = self._link_target()
            if self._pressed.mark_id is not None and target is not None:
                self._reports.mark_linked(self._pressed.mark_id, target, event.globalPosition().toPoint())
        elif doing == "edge":
            preview, self._preview = self._preview, None
            surface.viewport().update()
            mark = surface.scene.book.get(surface.focus_mark or "")
            if preview is not None and mark is not None and preview != (mark.start, mark.end):
                self._reports.edge_dragged(mark.id, *preview)

    def double(self, event: QMouseEvent) -> None:
        """Two clicks: the word."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._doing = ""
        self._pressed_at = event.position()
        self._doubled.start()
        scene = self._surface.scene
        found = token_at(scene.content.text, scene.offset_at(event.position()))
        if found is not None:
            self._select(*found)

    def context(self, event: QContextMenuEvent) -> None:
        """A menu is wanted, by a button or by a key."""
        surface = self._surface
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            mark_id = surface.focus_mark
            mark = surface.scene.book.get(mark_id or "")
            offset = mark.start if mark else (surface.caret or 0)
            rows = surface.scene.rows_of(offset, offset)
            place = QPoint(surface.scene.geometry.left, rows.bottom() if rows else 0)
            self._reports.mark_context(mark_id, offset, surface.viewport().mapToGlobal(place))
        else:
            place = QPointF(event.pos())
            arc = surface.arc_at(place)
            if arc is not None:
                self._reports.arc_context(arc.id, event.globalPos())
                event.accept()
                return
            found = hit(surface.scene, surface.page, surface.notes, place)
            self._reports.mark_context(found.mark_id, surface.scene.offset_at(place), event.globalPos())
        event.accept()

    def leave(self) -> None:
        """The pointer left the page."""
        if self._hover is not None:
            self._hover = None
            self._surface.viewport().update()

    # Doing

    def _select(self, start: int, end: int) -> None:
        self._surface.set_selection(start, end)
        self._reports.text_selected(start, end)

    def _drag(self) -> None:
        surface = self._surface
        text = surface.scene.content.text
        offset = surface.scene.offset_at(self._place)
        if self._doing == "select":
            start, end = min(self._from, offset), max(self._from, offset)
            if not self._by_character and start < end:
                start, end = _whole_tokens(text, start, end)
            surface.set_selection(start, end)
            return
        mark = surface.scene.book.get(surface.focus_mark or "")
        if mark is None:
            return
        if not self._by_character:
            offset = _nearest_edge(text, offset)
        if self._edge == "start":
            self._preview = min(offset, mark.end - 1), mark.end
        else:
            self._preview = mark.start, max(offset, mark.start + 1)
        surface.viewport().update()

    def _link_target(self) -> str | None:
        """The mark under the end of a drag that leads from another one."""
        surface = self._surface
        found = hit(surface.scene, surface.page, surface.notes, self._place).mark_id
        return found if found != self._pressed.mark_id else None

    def _autoscroll(self) -> None:
        height = self._surface.viewport().height()
        y = self._place.y()
        over = y if y < 0 else y - height
        self._surface.scroll_by(round(max(-60.0, min(60.0, over * 0.5))))
        self._drag()

    def _look(self, place: QPointF) -> None:
        """The pointer's shape says what a press would do."""
        surface = self._surface
        edge = edge_at(surface.scene, surface.page, surface.focus_mark, place)
        if edge != self._hover:
            self._hover = edge
            surface.viewport().update()
        if edge is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif surface.arc_at(place) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            found = hit(surface.scene, surface.page, surface.notes, place)
            shape = Qt.CursorShape.PointingHandCursor if found.mark_id else Qt.CursorShape.IBeamCursor
        if surface.viewport().cursor().shape() != shape:
            surface.viewport().setCursor(shape)

    def paint(self, painter: QPainter, page: PagePainter, sights: Sequence[Sight]) -> None:
        """What is being dragged, and the grips of the edge under the pointer."""
        preview = self._preview
        focus = self._surface.focus_mark
        palette = page.tools.palette
        if self._doing == "link":
            self._paint_link(painter, page, sights)
        for sight in sights:
            if preview is not None:
                pieces = sight.box.pieces(*preview) if preview[0] < sight.box.end else []
                page.ring(painter, sight, pieces)
            elif self._hover is not None and focus is not None:
                for name, x, rect in edges(page, sight, focus):
                    if name == self._hover:
                        grip = QRectF(x - 2.5, rect.center().y() - 6, 5, 12)
                        painter.setPen(Qt.PenStyle.NoPen)
                        painter.setBrush(page.tools.color(palette.accent))
                        painter.drawRoundedRect(grip, 2.5, 2.5)

    def _paint_link(self, painter: QPainter, page: PagePainter, sights: Sequence[Sight]) -> None:
        """A line from the mark where the drag began, and a ring around the one under it."""
        target = self._link_target()
        for sight in sights:
            for placed in sight.placed:
                if placed.pieces and placed.mark.id in (self._pressed.mark_id, target):
                    page.ring(painter, sight, placed.pieces)
        painter.setPen(QPen(page.tools.color(page.tools.palette.accent), 2.0, Qt.PenStyle.DashLine))
        painter.drawLine(self._pressed_at, self._place)


def _whole_tokens(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch widened to the tokens that its ends cut."""
    first, last = token_at(text, start), token_at(text, end)
    if first is not None and first[0] < start < first[1]:
        start = first[0]
    if last is not None and last[0] < end < last[1]:
        end = last[1]
    return start, end


def _nearest_edge(text: str, offset: int) -> int:
    """The edge of the token at an offset that is nearer; on white space the offset itself."""
    found = token_at(text, offset)
    if found is None or not found[0] < offset < found[1]:
        return offset
    return found[0] if offset - found[0] <= found[1] - offset else found[1]
