"""Settings and keys: at once, validated, set back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.actions.catalogue import actions
from annotator.ui.dialogs.settings_dialog import SettingsDialog
from annotator.workflow.settings import SETTINGS, Settings, SettingsChanged

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(desk, *, page: int = 0) -> SettingsDialog:
    dialog = SettingsDialog(bench=desk.bench, host=desk.shell, parent=desk.window)
    dialog.open()
    dialog.tabs.setCurrentIndex(page)
    return dialog


def test_every_setting_has_a_field(desk) -> None:
    dialog = opened(desk)
    assert set(dialog.fields) == {row.key for row in SETTINGS}


def test_a_change_is_told_written_and_set_back(desk, qtbot: QtBot) -> None:
    heard: list[str] = []
    desk.bench.events.subscribe(SettingsChanged, lambda event: heard.append(event.key))
    dialog = opened(desk)
    qtbot.keyClicks(dialog.fields["view.theme"], "dark")
    qtbot.keyClick(dialog.fields["view.values"], KEY.Key_Space)
    qtbot.keyClick(dialog.fields["review.threshold"], KEY.Key_Up)
    dialog.fields["person.name"].setFocus()
    qtbot.keyClicks(dialog.fields["person.name"], "Ilse")
    qtbot.keyClick(dialog.fields["person.name"], KEY.Key_Tab)
    dialog.fields["person.name"].editingFinished.emit()
    assert {"view.theme", "view.values", "review.threshold", "person.name"} <= set(heard)
    read = Settings.load(desk.folder / "settings.toml")
    assert (read.flag("view.values"), read.number("review.threshold"), read.text("person.name")) == (
        False,
        0.55,
        "Ilse",
    )
    assert desk.project.who == "Ilse"
    qtbot.mouseClick(dialog._resets["view.values"], LEFT)
    assert desk.bench.settings.flag("view.values")
    assert dialog.fields["view.values"].isChecked()


def test_keys_are_caught_clashes_told_and_set_back(desk, qtbot: QtBot, snap) -> None:
    page = opened(desk, page=1).keys
    snap(page.window(), "keys")
    qtbot.keyClicks(page.filter, "undo")
    assert [action.id for action in page.model.rows] == ["edit.undo"]
    qtbot.keyClick(page.catch, KEY.Key_E, CONTROL)
    assert "“Export a training set…”" in page.told.text()
    assert not page.use.isEnabled()
    qtbot.keyClick(page.catch, KEY.Key_U, CONTROL)
    assert page.told.text() == "These keys are free."
    qtbot.mouseClick(page.also, LEFT)
    table = {action.id: action.keys for action in actions(desk.bench)}
    assert table["edit.undo"] == ("Ctrl+Z", "Ctrl+U")
    assert Settings.load(desk.folder / "settings.toml").keymap() == {"edit.undo": "Ctrl+Z Ctrl+U"}
    qtbot.mouseClick(page.back, LEFT)
    assert desk.bench.settings.keymap() == {}


def test_a_label_key_is_told_as_a_clash(desk, qtbot: QtBot) -> None:
    page = opened(desk, page=1).keys
    qtbot.keyClicks(page.filter, "undo")
    qtbot.keyClick(page.catch, KEY.Key_P)
    assert "“Label as Percent”" in page.told.text()
