"""The page for people who cannot see it: paragraphs as text, the focus and its state announced.

The bindings crash the process on small mistakes, so three rules hold here: `interface_cast` gives an object or
a null pointer and never an int or None; an interface and its text interface are two objects; both are kept alive
from Python as long as the canvas lives.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

from annotator.text.offsets import OffsetMap, shown
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.tags import state_word
from annotator.ui.translate import tr

_LONGEST = 200
_MOST_RELATIONS = 6
_NULL = shiboken6.VoidPtr(0)


def describe(canvas: Canvas, mark: Mark) -> str:
    """A mark as one sentence: label, state, words, value, relations."""
    words = " ".join(canvas.text[mark.start : mark.end][:_LONGEST].split())
    name = canvas.page.tools.look(mark.label).name
    value = f", {mark.margin}" if mark.margin else ""
    related = "".join(f"; {told}" for told in _relations(canvas, mark))
    return shown(f"{name}, {state_word(mark.state)}: {words}{value}{related}")


def _relations(canvas: Canvas, mark: Mark) -> list[str]:
    """What a mark is related to: "owner to Nordhavn Freight", "period of €4.12 billion"."""
    told: list[str] = []
    arcs = canvas.arcs_of(mark.id)
    for arc in arcs[:_MOST_RELATIONS]:
        other = canvas.mark(arc.target if arc.source == mark.id else arc.source)
        if other is not None:
            words = " ".join(canvas.text[other.start : other.end][:_LONGEST].split())
            told.append(f"{arc.name} {tr('to' if arc.source == mark.id or not arc.directed else 'from')} {words}")
    if len(arcs) > _MOST_RELATIONS:
        told.append(tr(f"{len(arcs) - _MOST_RELATIONS} more relations"))
    return told


class _ParagraphText(QAccessibleTextInterface):
    """The text of one paragraph; offsets are UTF-16 units, as every client expects them."""

    def __init__(self, canvas: Canvas, number: int) -> None:
        super().__init__()
        self._canvas = canvas
        self._number = number

    def _seen(self) -> str:
        return _text_of(self._canvas, self._number)

    def characterCount(self) -> int:
        text = self._seen()
        return OffsetMap(text).to_utf16(len(text))

    def text(self, startOffset: int, endOffset: int) -> str:
        text = self._seen()
        places = OffsetMap(text)
        return text[places.to_code_point(startOffset) : places.to_code_point(endOffset)]

    def cursorPosition(self) -> int:
        found = _caret_of(self._canvas)
        if found is None or found[0] != self._number:
            return -1
        return found[1]

    def setCursorPosition(self, position: int) -> None:
        paragraph = _paragraph(self._canvas, self._number)
        if paragraph is not None:
            offset = paragraph[0] + OffsetMap(self._seen()).to_code_point(position)
            self._canvas.reveal(offset)
            self._canvas.text_clicked.emit(offset)

    def characterRect(self, offset: int) -> QRect:
        canvas = self._canvas
        for sight in canvas.scene.sights():
            if sight.paragraph == self._number and sight.box.lines:
                start = sight.box.offset(offset)
                pieces = sight.box.pieces(start, start + 1)
                if pieces:
                    rect = canvas.page.tint_rect(sight, pieces[0]).toRect()
                    return QRect(canvas.viewport().mapToGlobal(rect.topLeft()), rect.size())
        return QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        canvas = self._canvas
        place = QPointF(canvas.viewport().mapFromGlobal(point))
        sight = canvas.scene.sight_at(place.y())
        if sight is None or sight.paragraph != self._number or not sight.box.lines:
            return -1
        return sight.box.units(canvas.scene.offset_at(place))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        paragraph = _paragraph(self._canvas, self._number)
        if paragraph is not None:
            places = OffsetMap(self._seen())
            self._canvas.reveal(
                paragraph[0] + places.to_code_point(startIndex), paragraph[0] + places.to_code_point(endIndex)
            )

    # The bindings cannot hand a selection out (its function is removed), so there is none; it is announced.
    def selectionCount(self) -> int:
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.setSelection(0, startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:
        self._canvas.set_selection(None)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        paragraph = _paragraph(self._canvas, self._number)
        if paragraph is not None and startOffset < endOffset:
            places = OffsetMap(self._seen())
            start = paragraph[0] + places.to_code_point(startOffset)
            end = paragraph[0] + places.to_code_point(endOffset)
            self._canvas.set_selection(start, end)
            self._canvas.text_selected.emit(start, end)


class _Paragraph(QAccessibleInterface):
    """One paragraph as a child of the page."""

    def __init__(self, page: _Page, canvas: Canvas, number: int) -> None:
        super().__init__()
        self._page = page
        self._canvas = canvas
        self.number = number
        self.content = _ParagraphText(canvas, number)

    def isValid(self) -> bool:
        return shiboken6.isValid(self._canvas) and _paragraph(self._canvas, self.number) is not None

    def object(self) -> QObject:
        return None  # pyright: ignore[reportReturnType] - it is no QObject; the stub does not know

    def window(self) -> QWindow:
        return self._page.window()

    def parent(self) -> QAccessibleInterface:
        return self._page

    def child(self, index: int) -> QAccessibleInterface:
        return None  # pyright: ignore[reportReturnType]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        return None  # pyright: ignore[reportReturnType]

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        if self.isValid():
            kind = self._canvas.scene.structure.kinds.of(self.number)
            if kind in ("heading", "subheading"):
                return QAccessible.Role.Heading
        return QAccessible.Role.Paragraph

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.multiLine = True
        state.selectableText = True
        state.focusable = True
        state.offscreen = self.rect().isEmpty()
        return state

    def text(self, t: QAccessible.Text) -> str:
        # The words come through the text interface; a name would make readers say everything twice.
        return ""

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """An article's text never changes."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        canvas = self._canvas
        for index, top in canvas.scene.view.boxes():
            if index == self.number:
                box, geometry = canvas.scene.column.box(index), canvas.scene.geometry
                corner = canvas.viewport().mapToGlobal(QPoint(geometry.left, top))
                return QRect(corner.x(), corner.y(), geometry.width, box.height)
        return QRect()

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        if t == QAccessible.InterfaceType.TextInterface:
            return self.content  # pyright: ignore[reportReturnType] - an int would crash; see the module's words
        return _NULL  # pyright: ignore[reportReturnType]


class _Page(QAccessibleWidget):
    """The canvas as a document whose children are its paragraphs, made when they are asked for."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, QAccessible.Role.Document)
        self._canvas = canvas
        self._children: dict[int, _Paragraph] = {}

    def forget(self) -> None:
        """Another article: its paragraphs are others."""
        children, self._children = self._children, {}
        for child in children.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(child))

    def childCount(self) -> int:
        return len(self._canvas.scene.structure.paragraphs)

    def child(self, index: int) -> QAccessibleInterface:
        if not 0 <= index < self.childCount():
            return None  # pyright: ignore[reportReturnType]
        child = self._children.get(index)
        if child is None:
            child = self._children[index] = _Paragraph(self, self._canvas, index)
            QAccessible.registerAccessibleInterface(child)
        return child

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        place = QPointF(self._canvas.viewport().mapFromGlobal(QPoint(x, y)))
        if not self._canvas.viewport().rect().contains(place.toPoint()):
            return None  # pyright: ignore[reportReturnType]
        sight = self._canvas.scene.sight_at(place.y())
        return self.child(sight.paragraph if sight is not None else -1)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.number if isinstance(child, _Paragraph) else -1

    def focusChild(self) -> QAccessibleInterface:
        found = _caret_of(self._canvas)
        return self.child(found[0] if found is not None else -1)

    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Name:
            content = self._canvas.scene.content
            title = content.title or " ".join(content.text[: content.heading_end].split())
            return shown(title[:_LONGEST]) or self._canvas.accessibleName()
        if t == QAccessible.Text.Description:
            return shown(self._canvas.scene.content.byline)
        return super().text(t)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        found = super().interface_cast(t)
        return _NULL if found is None else found  # pyright: ignore[reportReturnType]


class _Announcer(QObject):
    """Says aloud what the eye would notice."""

    def __init__(self, canvas: Canvas, page: _Page) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._page = page
        canvas.noticed.connect(self._notice)

    def _notice(self, what: str) -> None:
        canvas = self._canvas
        if what == "article":
            self._page.forget()
        if not QAccessible.isActive():
            return
        if what in ("focus", "state", "relations"):
            mark = canvas.mark(canvas.focus_mark or "")
            if mark is not None:
                self._say(describe(canvas, mark))
        elif what == "selection" and canvas.selection is not None:
            start, end = canvas.selection
            words = " ".join(canvas.text[start:end][:_LONGEST].split())
            self._say(shown(canvas.tr("Selected: {words}").replace("{words}", words)))
        elif what == "caret":
            found = _caret_of(canvas)
            if found is not None:
                child = self._page.child(found[0])
                QAccessible.updateAccessibility(QAccessibleTextCursorEvent(child, found[1]))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))


def _paragraph(canvas: Canvas, number: int) -> tuple[int, int] | None:
    paragraphs = canvas.scene.structure.paragraphs
    if number >= len(paragraphs):
        return None
    return paragraphs[number].start, paragraphs[number].end


def _text_of(canvas: Canvas, number: int) -> str:
    found = _paragraph(canvas, number)
    return shown(canvas.text[found[0] : found[1]]) if found is not None else ""


def _caret_of(canvas: Canvas) -> tuple[int, int] | None:
    """The paragraph and the UTF-16 unit of the caret, or else of the focused mark's start."""
    offset = canvas.caret
    if offset is None:
        mark = canvas.mark(canvas.focus_mark or "")
        if mark is None:
            return None
        offset = mark.start
    number = canvas.scene.column.paragraph_of(offset)
    found = _paragraph(canvas, number)
    if found is None:
        return None
    return number, OffsetMap(_text_of(canvas, number)).to_utf16(offset - found[0])


def install_accessibility() -> None:
    """Let Qt ask for the page's interface; call once, after the application is made."""
    kept: dict[int, tuple[_Page, _Announcer]] = {}

    def factory(_name: str, thing: QObject | None) -> QAccessibleInterface | None:
        if not isinstance(thing, Canvas):
            return None
        page = _Page(thing)
        key = id(thing)
        kept[key] = page, _Announcer(thing, page)
        thing.destroyed.connect(lambda: kept.pop(key, None))
        return page

    QAccessible.installFactory(factory)
