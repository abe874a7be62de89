"""Menus and shortcuts, made from the table of actions and made again when it changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.ui.appearance import Appearance
from annotator.ui.labels import dot_icon, plain_tip
from annotator.ui.relation_menu import RelationMenus
from annotator.ui.theme.looks import label_look
from annotator.ui.translate import tr
from annotator.ui.ways import Ways
from annotator.workflow.doing import Way
from annotator.workflow.workbench import Workbench

TITLES = (
    ("file", "&File"),
    ("edit", "&Edit"),
    ("view", "&View"),
    ("annotate", "&Annotate"),
    ("go", "&Go"),
    ("help", "&Help"),
)
_ROLES = {
    "file.quit": QAction.MenuRole.QuitRole,
    "file.settings": QAction.MenuRole.PreferencesRole,
    "help.about": QAction.MenuRole.AboutRole,
}
_TOGGLES = (
    "file.watch",
    "view.articles",
    "view.inspector",
    "view.tags",
    "view.values",
    "view.relations",
    "view.fullscreen",
)
_CONTEXT = ("review.accept", "review.reject", "review.again", "review.variant")


class Menus:
    """The menu bar; entries that cannot be used now are grey and say why."""

    def __init__(
        self,
        window: QMainWindow,
        reader: QWidget,
        bench: Workbench,
        appearance: Appearance,
        *,
        perform: Callable[[Action, Way], None],
        relations: RelationMenus,
        is_on: Callable[[str], bool],
    ) -> None:
        self._window = window
        self._reader = reader
        self._bench = bench
        self._appearance = appearance
        self._perform = perform
        self._relations = relations
        self._is_on = is_on
        self._ways = Ways(window)
        self._entries: dict[str, tuple[Action, QAction]] = {}
        self._menus: list[QMenu] = []
        for name, title in TITLES:
            menu = window.menuBar().addMenu(tr(title))
            menu.setObjectName(name)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(lambda: self.refresh(shown=True))
            menu.aboutToHide.connect(self.refresh)
            self._menus.append(menu)
        self.rebuild()

    def rebuild(self) -> None:
        """Makes all entries anew: the labels or the keys changed."""
        for _action, entry in self._entries.values():
            entry.deleteLater()
        self._entries = {}
        table = actions(self._bench)
        for menu in self._menus:
            menu.clear()
            mine = [action for action in table if action.menu == menu.objectName()]
            for number, (_section, group) in enumerate(groupby(mine, key=lambda action: action.section)):
                if number:
                    menu.addSeparator()
                for action in group:
                    menu.addAction(self._entry(action))
        for action in table:
            if not action.menu:
                self._window.addAction(self._entry(action))
        self.refresh()

    def _entry(self, action: Action) -> QAction:
        entry = QAction(tr(action.title), self._window)
        entry.setObjectName(action.id)
        entry.setMenuRole(_ROLES.get(action.id, QAction.MenuRole.NoRole))
        entry.setShortcuts([QKeySequence(keys) for keys in action.keys])
        if action.where == "reader":
            # These act only while the reader has the keyboard: there `ReaderKeys` claims them first, and what a
            # foreign layout spells otherwise still arrives through the shortcut.
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._reader.addAction(entry)
        entry.setCheckable(action.id in _TOGGLES)
        if action.id.startswith("label.") and self._bench.project is not None:
            label = self._bench.schema.label(action.id.removeprefix("label."))
            if label is not None:
                entry.setIcon(dot_icon(label_look(label.name, label.color, self._appearance.palette).line))
                entry.setIconVisibleInMenu(True)
        self._ways.watch(entry)
        entry.triggered.connect(lambda _on=False, action=action: self._perform(action, self._ways.of(entry)))
        self._entries[action.id] = (action, entry)
        return entry

    def refresh(self, *, shown: bool = False) -> None:
        """Says of every entry whether it can be used now, and why not otherwise; grey while menus are shown.

        At other times the entries stay alive: a shortcut at the wrong moment is answered with the reason.
        """
        project = self._bench.project
        for action, entry in self._entries.values():
            reason = action.when(self._bench)
            entry.setToolTip(plain_tip(tr(reason or action.title)))
            entry.setStatusTip(tr(reason))
            entry.setEnabled(not (shown and reason))
            if entry.isCheckable():
                entry.setChecked(self._is_on(action.id.removeprefix("view.")))
        for name, word, step in (
            ("edit.undo", "Undo", project.file.undo_title() if project else None),
            ("edit.redo", "Redo", project.file.redo_title() if project else None),
        ):
            if name in self._entries:
                entry = self._entries[name][1]
                entry.setText(_plain(tr(f"{word}: {step}") if step else tr(word)))

    def entry(self, action_id: str) -> QAction | None:
        """The entry of an action."""
        found = self._entries.get(action_id)
        return found[1] if found is not None else None

    def context_menu(self, place: QPoint) -> None:
        """What can be done with the focused mark or the selection, at a place on the screen."""
        self.refresh(shown=True)
        menu = QMenu(self._window)
        menu.aboutToHide.connect(self.refresh)
        menu.setAccessibleName(tr("What can be done here"))
        menu.setToolTipsVisible(True)
        chosen: Iterable[str] = _CONTEXT if self._bench.selection is None and self._bench.caret is None else ()
        for name in chosen:
            self._add(menu, name)
        if chosen and self._bench.item is not None and self._bench.item.figure is not None:
            menu.addSeparator()
            for name in ("value.edit", "value.next_reading"):
                self._add(menu, name)
        if chosen and self._bench.item is not None and self._bench.schema.relations:
            menu.addSeparator()
            self._add(menu, "relate.start")
            self._relations.add_for_focus(menu)
        if self._bench.item is not None or self._bench.selection is not None:
            menu.addSeparator()
            for name in [name for name in self._entries if name.startswith("label.")]:
                self._add(menu, name)
        menu.addSeparator()
        for name in ("edit.copy", "help.guideline", "edit.suggest", "review.finish", "edit.undo"):
            self._add(menu, name)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _add(self, menu: QMenu, action_id: str) -> None:
        entry = self.entry(action_id)
        if entry is not None:
            menu.addAction(entry)


def _plain(text: str) -> str:
    """A text in which no letter becomes a mnemonic."""
    return text.replace("&", "&&")
