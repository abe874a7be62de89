"""Menus about relations: what can be done with one, and which of them two spans are to have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from annotator.actions import relations
from annotator.model.records import Relation
from annotator.model.schema import RelationLabel
from annotator.ui.appearance import Appearance
from annotator.ui.labels import dot_icon, plain_tip
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import tr
from annotator.workflow.edits.relations import offered
from annotator.workflow.edits.review import shortened
from annotator.workflow.workbench import Workbench

_TURNED = str.maketrans("→←", "←→")
Attempt = Callable[[Callable[[], object]], None]


class RelationMenus:
    """Makes menus about the relations of the open article."""

    def __init__(self, window: QWidget, bench: Workbench, appearance: Appearance, *, attempt: Attempt) -> None:
        self._window = window
        self._bench = bench
        self._appearance = appearance
        self._attempt = attempt

    def popup(self, relation_id: str, place: QPoint) -> None:
        """What can be done with a relation, at a place on the screen."""
        page = self._bench.page
        relation = page.relation(relation_id) if page is not None else None
        if relation is None:
            return
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("What can be done with the relation"))
        self.fill(menu, relation)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def add_for_focus(self, menu: QMenu) -> None:
        """A submenu for each relation of the focused mark."""
        bench = self._bench
        if bench.page is None or bench.item is None:
            return
        for relation in bench.page.relations_of(bench.item.id)[:12]:
            row = relation_words(bench, relation, bench.item.id)
            self.fill(menu.addMenu(_plain(f"{row[0]}  {shortened(row[1])}")), relation)

    def fill(self, menu: QMenu, relation: Relation) -> None:
        """Go to its ends, change, turn round, remove."""
        bench, page = self._bench, self._bench.page
        if page is None:
            return
        ends = page.item(relation.source), page.item(relation.target)
        for end in ends:
            if end is not None and end.id != bench.focus:
                menu.addAction(
                    _plain(f"Go to “{shortened(page.text[end.start : end.end])}”"),
                    lambda end=end: self._attempt(lambda: bench.focus_on(end.id)),
                )
        menu.addSeparator()
        source, target = ends
        if source is not None and target is not None:
            others = menu.addMenu(tr("Change to"))
            others.setToolTipsVisible(True)
            for label in offered(bench.schema, source.label, target.label):
                if label.id != relation.label:
                    self._entry(others, label, lambda label=label: relations.change(bench, relation.id, label.id))
            others.setEnabled(not others.isEmpty())
        here = bench.schema.relation(relation.label)
        menu.addAction(
            tr("Turn round"), lambda: self._attempt(lambda: relations.turn_round(bench, relation.id))
        ).setEnabled(here is not None and not here.symmetric)
        menu.addAction(
            tr("Remove the relation"), lambda: self._attempt(lambda: relations.remove(bench, (relation.id,)))
        )

    def choose(self, place: QPoint) -> None:
        """Asks which relation the two marks have that were chosen by a drag; the keys work meanwhile gone by."""
        bench = self._bench
        if bench.relating is None:
            return
        menu = QMenu(self._window)
        menu.setAccessibleName(tr("Which relation"))
        menu.setToolTipsVisible(True)
        chosen = bench.relating
        for label in relations.choices(bench):
            self._entry(menu, label, lambda label=label: relations.give(bench, label.id))

        def ended() -> None:
            menu.deleteLater()
            if bench.relating == chosen:
                bench.show_relating(None)

        # Qt hides a menu before it tells what was chosen from it.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, menu, ended))
        menu.popup(place)

    def _entry(self, menu: QMenu, label: RelationLabel, run: Callable[[], object]) -> None:
        look = label_look(label.name, label.color, self._appearance.palette)
        key = f"\t{label.key.upper()}" if label.key else ""
        entry = menu.addAction(_plain(label.title or label.name) + key, lambda: self._attempt(run))
        entry.setIcon(dot_icon(look.line))
        entry.setToolTip(plain_tip(label.guideline.strip() or label.name))
        entry.setIconVisibleInMenu(True)


def relation_words(bench: Workbench, relation: Relation, mark_id: str) -> tuple[str, str, str]:
    """(its words, the quote at the other end, the mark there) of a relation as one of its marks sees it."""
    label = bench.schema.relation(relation.label)
    name = (label.title or label.name) if label is not None else relation.label
    other = relations.partner_of(relation, mark_id)
    arrow = "↔" if label is not None and label.symmetric else "→" if relation.source == mark_id else "←"
    page = bench.page
    item = page.item(other) if page is not None else None
    quote = page.text[item.start : item.end] if page is not None and item is not None else ""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # The quote stands on the left of the words: the arrow points there, and the words begin on the right.
        return f"\u200f{name} {arrow.translate(_TURNED)}", quote, other
    return f"{name} {arrow}", quote, other


def _plain(text: str) -> str:
    """A text in which no letter becomes a mnemonic."""
    return " ".join(text.split()).replace("&", "&&")
