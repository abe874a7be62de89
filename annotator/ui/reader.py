"""The reader: the canvas wired to what is on the desk, both ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QWheelEvent

from annotator.actions import moving, pointing, relations, review
from annotator.model.schema import Schema
from annotator.ui.appearance import Appearance
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import CanvasContent
from annotator.ui.canvas.content import Hint as CanvasHint
from annotator.ui.showing import arc_look, arcs_of, content_of, marks_of
from annotator.ui.theme.looks import label_looks, relation_looks
from annotator.workflow.open_project import Changed
from annotator.workflow.relating import RelatingChanged
from annotator.workflow.workbench import (
    ArticleOpened,
    FindChanged,
    HintsChanged,
    Moved,
    PageChanged,
    ProjectOpened,
    Workbench,
)

OpenMenu = Callable[[QPoint], None]


class Reader(QObject):
    """Shows the open article on a canvas and tells the workbench what the pointer did there."""

    def __init__(self, bench: Workbench, appearance: Appearance, *, open_menu: OpenMenu) -> None:
        super().__init__()
        self._bench = bench
        self._appearance = appearance
        self._open_menu = open_menu
        self.attempt: Callable[[Callable[[], object]], None] = _straight
        self.relation_menu: Callable[[str, QPoint], None] = lambda _relation, _place: None
        self.relation_choice: Callable[[QPoint], None] = lambda _place: None
        self.canvas = Canvas(appearance.families, appearance.palette)
        self._values = bench.settings.flag("view.values")
        self.zoom: Callable[[int], None] = lambda _step: None
        self.canvas.viewport().installEventFilter(self)
        self._dress()
        self._listen()

    def _listen(self) -> None:
        canvas, events = self.canvas, self._bench.events
        canvas.mark_clicked.connect(self._clicked)
        canvas.text_clicked.connect(self._text_clicked)
        canvas.text_selected.connect(self._text_selected)
        canvas.edge_dragged.connect(self._edge_dragged)
        canvas.mark_context.connect(self._menu_wanted)
        canvas.mark_linked.connect(self._linked)
        canvas.arc_clicked.connect(self._arc_clicked)
        canvas.arc_context.connect(self._arc_menu)
        self._appearance.changed.connect(self._dress)
        events.subscribe(ProjectOpened, lambda _event: self._dress())
        events.subscribe(ArticleOpened, lambda _event: self._show())
        events.subscribe(PageChanged, self._follow_page)
        events.subscribe(Moved, self._follow_place)
        events.subscribe(RelatingChanged, self._follow_relating)
        events.subscribe(HintsChanged, lambda _event: self._show_hints())
        events.subscribe(FindChanged, self._follow_find)
        events.subscribe(Changed, self._follow_schema)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel with Control held makes the text larger or smaller; the canvas leaves it alone."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        turned = event.angleDelta().y()
        if not turned or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.zoom(1 if turned > 0 else -1)
        return True

    # -- how it looks ------------------------------------------------------------------------------

    def _dress(self) -> None:
        palette = self._appearance.palette
        schema = self._bench.schema if self._bench.project is not None else None
        looks = label_looks(schema.labels if schema is not None else (), palette)
        named = relation_looks(schema.relations if schema is not None else (), palette)
        self.canvas.set_theme(palette, looks | {arc_look(label_id): look for label_id, look in named.items()})
        self.canvas.set_zoom(self._appearance.zoom)
        arcs = self._bench.settings.text("view.relations")
        self.canvas.set_style(
            tags="all" if self._bench.settings.text("view.tags") == "all" else "focus",
            arcs="all" if arcs == "all" else "none" if arcs == "none" else "focus",
        )
        values = self._bench.settings.flag("view.values")
        if values != self._values:
            self._values = values
            if self._bench.page is not None:
                self.canvas.update_marks(marks_of(self._bench.page, values=values))

    def _follow_schema(self, event: Changed) -> None:
        if any(isinstance(change.after, Schema) for change in event.changes.changes):
            self._dress()
            if self._bench.page is not None:
                self.canvas.update_arcs(arcs_of(self._bench.page.relations, self._bench.schema))

    # -- from the desk to the canvas ---------------------------------------------------------------

    def _show(self) -> None:
        page = self._bench.page
        self.canvas.show_article(
            content_of(page, values=self._values, schema=self._bench.schema)
            if page is not None
            else CanvasContent(text="")
        )
        self._place(reveal=False)

    def _follow_page(self, event: PageChanged) -> None:
        change = event.change
        self.canvas.update_marks(marks_of(change.shown, values=self._values), change.gone)
        if change.related or change.unrelated:
            self.canvas.update_arcs(arcs_of(change.related, self._bench.schema), change.unrelated)
        # A mark that took the place of the focused one is shown by now: the ring goes there.
        self.canvas.set_focus_mark(self._bench.focus or None)

    def _follow_place(self, event: Moved) -> None:
        self._place(reveal=event.reveal)

    def _place(self, *, reveal: bool) -> None:
        bench, canvas = self._bench, self.canvas
        canvas.set_focus_mark(bench.focus or None)
        selection, item = bench.selection, bench.item
        canvas.set_caret(bench.caret)
        if selection is not None:
            canvas.set_selection(*selection)
        else:
            canvas.set_selection(None)
        if not reveal:
            return
        if bench.caret is not None:
            canvas.reveal(bench.caret)
        elif item is not None:
            canvas.reveal(item.start, item.end)

    def _follow_relating(self, event: RelatingChanged) -> None:
        relating = event.relating
        if relating is None or relations.between(self._bench):
            self.canvas.show_link("", "")
        else:
            self.canvas.show_link(relating.source, relating.partner, turned=relating.turned)

    def _show_hints(self) -> None:
        hints: Sequence[CanvasHint] = [
            CanvasHint(letters=hint.letters, start=hint.start, end=hint.end) for hint in self._bench.hints
        ]
        if hints:
            self.canvas.show_hints(hints, self._bench.typed)
        else:
            self.canvas.clear_hints()

    def _follow_find(self, event: FindChanged) -> None:
        self.canvas.set_find(event.hits, event.current if event.current >= 0 else None)
        if event.current >= 0:
            self.canvas.reveal(*event.hits[event.current])

    # -- from the canvas to the desk ---------------------------------------------------------------

    def _clicked(self, mark_id: str) -> None:
        item = self._bench.page.item(mark_id) if self._bench.page is not None else None
        if item is None:
            return
        if self._bench.focus == mark_id and self._bench.caret is None:
            # A click on what has the focus already walks outwards through what covers it.
            moving.focus_at(self._bench, item.start)
        else:
            way = pointing.to_mark(self._bench, item)
            self._bench.focus_on(mark_id, reveal=False)
            pointing.point(self._bench, way)

    def _text_clicked(self, offset: int) -> None:
        self._bench.put_caret(offset)

    def _text_selected(self, start: int, end: int) -> None:
        self._bench.put_caret(end, anchor=start)
        pointing.point(self._bench, "go.jump_word")

    def _edge_dragged(self, mark_id: str, start: int, end: int) -> None:
        item = self._bench.page.item(mark_id) if self._bench.page is not None else None
        if item is not None:
            self.attempt(lambda: review.move_to(self._bench, item, start, end))
            pointing.point(self._bench, pointing.to_boundary(item, start, end))

    def _linked(self, source: str, target: str, place: QPoint) -> None:
        self.attempt(lambda: relations.choose_partner(self._bench, source, target))
        self.relation_choice(place)
        pointing.point(self._bench, "relate.start")

    def _arc_clicked(self, relation_id: str) -> None:
        """A click on the words of an arc goes to its other end; from elsewhere to its first one."""
        page, bench = self._bench.page, self._bench
        relation = page.relation(relation_id) if page is not None else None
        if relation is not None:
            at_an_end = bench.focus in (relation.source, relation.target)
            bench.focus_on(relations.partner_of(relation, bench.focus) if at_an_end else relation.source)
            pointing.point(bench, "relate.go" if at_an_end else "")

    def _arc_menu(self, relation_id: str, place: QPoint) -> None:
        self.relation_menu(relation_id, place)

    def _menu_wanted(self, mark_id: str | None, offset: int, place: QPoint) -> None:
        bench = self._bench
        if bench.page is None:
            return
        if mark_id is not None:
            if mark_id != bench.focus:
                bench.focus_on(mark_id, reveal=False)
        else:
            selection = bench.selection
            if selection is None or not selection[0] <= offset <= selection[1]:
                bench.put_caret(offset)
        self._open_menu(place)


def _straight(call: Callable[[], object]) -> None:
    call()
