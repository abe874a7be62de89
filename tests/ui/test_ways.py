"""A key that is pressed and an entry that is chosen are told apart."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcutEvent

from annotator.ui.ways import Ways


def test_a_pressed_key_is_no_choice_from_the_menu(qapp) -> None:
    owner = QObject()
    ways, entry, seen = Ways(owner), QAction("Export", owner), []
    ways.watch(entry)
    entry.triggered.connect(lambda: seen.append(ways.of(entry)))
    entry.trigger()
    QCoreApplication.sendEvent(entry, QShortcutEvent(QKeySequence(Qt.Key.Key_E), 0))
    entry.trigger()
    assert seen[0] == "menu"
    assert "key" in seen
