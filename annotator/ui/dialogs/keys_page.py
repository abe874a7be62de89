"""The keys of all actions: who has which, other keys, and clashes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from annotator.actions.action import Action
from annotator.actions.catalogue import BUILT_IN, actions, clashes, with_keys
from annotator.ui.blank import Reason
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.key_catch import KeyCatch
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.key_names import listed
from annotator.ui.labels import Role, give_role, plain_label
from annotator.ui.translate import tr
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.workbench import Workbench


class KeysPage(QWidget):
    """Changes take effect at once; what is changed can be set back."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words or keys"))
        self.filter.setAccessibleName(tr("Filter the actions"))
        self.filter.setClearButtonEnabled(True)
        self.model = Rows[Action](
            (
                ("Action", lambda action: tr(action.title)),
                ("Keys", lambda action: listed(action.keys, most=4)),
                ("Where", lambda action: tr("in the text" if action.where == "reader" else "everywhere")),
                ("", lambda action: tr("changed") if action.id in bench.settings.keymap() else ""),
            ),
            parent=self,
        )
        self.table = Table("Actions and their keys")
        self.table.use(self.model, widths=(280, 170, 100, 80), stretch=0)
        self.blank = self.table.say_when_empty(self._why_empty)
        self.catch = KeyCatch("Other keys for the action")
        self.told = plain_label(role="soft", wrap=True)
        self.use = push_button("Use these keys", lambda: self._put((self.catch.keys,)))
        self.also = push_button("Use them as well", lambda: self._put((*self._action().keys, self.catch.keys)))
        self.none = push_button("No keys", lambda: self._put(()))
        self.back = push_button("Set back", self._set_back)
        self.all_back = push_button("Set all keys back", self._set_all_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addLayout(row_of(self.catch, self.use, self.also, self.none, self.back))
        column.addLayout(row_of(1, self.all_back))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self.catch.caught.connect(lambda _keys: self._judge())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self._fill()

    # -- showing ---------------------------------------------------------------------------------------

    def _fill(self) -> None:
        chosen = self._action().id if self.model.rows else ""
        keymap = self._bench.settings.keymap()
        words = self.filter.text().casefold().split()
        rows = [with_keys(action, keymap) for action in BUILT_IN]
        rows = [
            action
            for action in rows
            if all(word in f"{tr(action.title)} {action.title} {listed(action.keys)}".casefold() for word in words)
        ]
        self.model.put(rows)
        if rows:
            self.table.choose(next((row for row, action in enumerate(rows) if action.id == chosen), 0))
        self._chose()

    def _why_empty(self) -> Reason:
        words = self.filter.text().strip()
        return Reason(
            sentence=f"No action has “{words}” in its name or its keys.",
            button="Show all actions",
            act=self.filter.clear,
        )

    def _action(self) -> Action:
        return self.model.rows[max(self.table.currentIndex().row(), 0)]

    def _chose(self) -> None:
        self.catch.show_keys("")
        there = bool(self.model.rows)
        self.catch.setEnabled(there)
        self.none.setEnabled(there and bool(self._action().keys))
        self.back.setEnabled(there and self._action().id in self._bench.settings.keymap())
        self.all_back.setEnabled(bool(self._bench.settings.keymap()))
        self._judge()

    def _judge(self) -> None:
        """Says whether the caught keys are free."""
        keys = self.catch.keys
        owners = self._owners(keys) if keys and self.model.rows else []
        self.use.setEnabled(bool(keys) and not owners)
        self.also.setEnabled(bool(keys) and not owners and bool(self._action().keys))
        if owners:
            self._tell(
                f"These keys do something else already: {', '.join(f'“{title}”' for title in owners)}.", "danger"
            )
        elif keys:
            self._tell("These keys are free.", "good")
        else:
            self._tell("Choose an action, go to the field below and press the keys that it shall have.", "soft")

    def _tell(self, sentence: str, role: Role) -> None:
        self.told.setText(tr(sentence))
        give_role(self.told, role)

    def _owners(self, keys: str) -> list[str]:
        """The titles of the other actions, labels among them, that have these keys."""
        mine = self._action().id
        table = tuple(replace(action, keys=(keys,)) if action.id == mine else action for action in actions(self._bench))
        titles = {action.id: action.title for action in table}
        claimed = clashes(table).get(keys.casefold(), ())
        return [titles[one] for one in claimed if one != mine]

    # -- changing --------------------------------------------------------------------------------------

    def _put(self, keys: tuple[str, ...]) -> None:
        self._bench.settings.put(f"keys.{self._action().id}", " ".join(dict.fromkeys(keys)))
        self._changed()

    def _set_back(self) -> None:
        self._bench.settings.reset(f"keys.{self._action().id}")
        self._changed()

    def _set_all_back(self) -> None:
        for action_id in self._bench.settings.keymap():
            self._bench.settings.reset(f"keys.{action_id}")
        self._changed()

    def _changed(self) -> None:
        self._bench.events.publish(SettingsChanged(key="keys"))
        self._fill()
        self.table.setFocus()
