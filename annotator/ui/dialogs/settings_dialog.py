"""The settings, made from their table; what is changed takes effect at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QTabWidget, QToolButton, QVBoxLayout, QWidget

from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.keys_page import KeysPage
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.settings import SETTINGS, Setting, SettingsChanged, Value, setting
from annotator.workflow.workbench import Workbench

_GROUPS = {
    "person": "You",
    "review": "Judging",
    "view": "Looks",
    "suggest": "Candidates",
    "learn": "Learning",
    "export": "Export",
    "backup": "Backups",
    "import": "Import",
    "train": "Training",
}
CHOICES: dict[Value, str] = {
    "accept": "accept them",
    "ask": "only stop at them",
    "system": "as the system",
    "light": "light",
    "dark": "dark",
    "contrast": "high contrast",
    "all": "all",
    "focus": "focused one only",
    "none": "none",
    "position": "As they came",
    "date": "Newest first",
    "corrections": "Most corrections first",
    "uncertainty": "Most uncertain first",
    "diversity": "Most new names first",
    "en": "English",
    "de": "Deutsch",
    "zh_CN": "简体中文",
}
"""What the choices of settings are called; each language stands in its own name."""


class SettingsDialog(Dialog):
    """One page for all settings, one for the keys."""

    of_project = False

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Settings", name="settings", size=(820, 640), bench=bench, host=host, parent=parent)
        self.fields: dict[str, QWidget] = {}
        self._show: dict[str, Callable[[], None]] = {}
        self._resets: dict[str, QToolButton] = {}
        self.keys = KeysPage(bench)
        self.tabs = QTabWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._page())
        self.tabs.addTab(area, tr("General"))
        self.tabs.addTab(self.keys, tr("Keys"))
        self.column.addWidget(self.tabs, 1)
        self.end_with(push_button("Close", self.accept, main=True))
        for row in SETTINGS:
            self._show[row.key]()
            self._mark(row.key)
        self.follow(SettingsChanged, self._follow)
        self.tabs.tabBar().setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        line = 0
        group = ""
        for row in SETTINGS:
            own = row.key.partition(".")[0]
            if own != group:
                group = own
                caption = plain_label(tr(_GROUPS.get(own, own.capitalize())), role="caption")
                caption.setContentsMargins(0, 10 if line else 4, 0, 0)
                grid.addWidget(caption, line, 0, 1, 3)
                line += 1
            grid.addWidget(plain_label(tr(row.meaning), wrap=True), line, 0)
            field = self._field(row)
            self.fields[row.key] = field
            grid.addWidget(field, line, 1)
            grid.addWidget(self._reset_button(row.key), line, 2)
            line += 1
        column = QVBoxLayout(page)
        column.setContentsMargins(2, 6, 10, 10)
        column.addLayout(grid)
        column.addStretch(1)
        return page

    def _reset_button(self, key: str) -> QToolButton:
        button = QToolButton()
        button.setText("↺")
        button.setProperty("role", "flat")
        button.setToolTip(tr("Set back to what it was at first"))
        button.setAccessibleName(tr(f"Set back: {setting(key).meaning}"))
        button.clicked.connect(lambda _on=False: self._reset(key))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._resets[key] = button
        return button

    # -- fields ----------------------------------------------------------------------------------------

    def _field(self, row: Setting) -> QWidget:
        if isinstance(row.default, bool):
            return self._tick(row)
        if row.choices:
            return self._choice(row)
        if isinstance(row.default, (int, float)):
            return self._number(row)
        return self._text(row)

    def _tick(self, row: Setting) -> QWidget:
        tick = Tick("on")
        tick.setAccessibleName(tr(row.meaning))
        tick.toggled.connect(lambda on: self._put(row.key, on))
        self._show[row.key] = lambda: tick.setChecked(self.bench.settings.flag(row.key))
        return tick

    def _choice(self, row: Setting) -> QWidget:
        box = Combo(row.meaning)
        for choice in row.choices:
            box.addItem(tr(CHOICES.get(choice, str(choice))), choice)
        box.activated.connect(lambda _at: self._put(row.key, box.currentData()))
        self._show[row.key] = lambda: box.setCurrentIndex(box.findData(self.bench.settings.value(row.key)))
        return box

    def _number(self, row: Setting) -> QWidget:
        whole = isinstance(row.default, int)
        field = NumberField(
            row.meaning,
            least=row.least if row.least is not None else 0,
            most=row.most if row.most is not None else 1_000_000,
            decimals=0 if whole else 2,
            step=1 if whole else 0.05,
        )
        field.moved.connect(lambda value: self._put(row.key, round(value) if whole else value))
        self._show[row.key] = lambda: field.put(self.bench.settings.number(row.key))
        return field

    def _text(self, row: Setting) -> QWidget:
        field = QLineEdit()
        field.setAccessibleName(tr(row.meaning))
        field.setMinimumWidth(260)
        field.editingFinished.connect(lambda: self._put(row.key, field.text().strip()))
        self._show[row.key] = lambda: field.setText(self.bench.settings.text(row.key))
        return field

    # -- changing --------------------------------------------------------------------------------------

    def _put(self, key: str, value: Value) -> None:
        settings = self.bench.settings
        if settings.value(key) == value:
            return
        if not setting(key).accepts(value):
            self.complain("This value cannot be used here.")
            return
        if self.attempt(lambda: settings.put(key, value)):
            self.bench.events.publish(SettingsChanged(key=key))

    def _reset(self, key: str) -> None:
        self._put(key, setting(key).default)
        self._show[key]()
        self.fields[key].setFocus()

    def _follow(self, event: SettingsChanged) -> None:
        if event.key not in self._resets:
            return
        self._mark(event.key)
        if event.key == "person.name" and self.bench.project is not None and self.bench.settings.text(event.key):
            # From now on: what was decided before keeps the name that it was decided under.
            self.bench.project.who = self.bench.settings.text(event.key)

    def _mark(self, key: str) -> None:
        self._resets[key].setVisible(self.bench.settings.value(key) != setting(key).default)
