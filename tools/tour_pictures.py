"""The steps of the tour for the pictures of the manual, each reached by pressing the keys of those before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from annotator.actions.tour import END
from tools.studio import press

if TYPE_CHECKING:
    from tools.studio import Studio

SIZE = (820, 600)


def step_of(studio: Studio, name: str) -> QWidget:
    """Brings the tour to a step, from where it is or from its beginning, by the keys that a person presses."""
    guide = studio.window.guide
    order = [*(step.id for step in guide.tour.steps), END.id]
    at = order.index(guide.tour.step.id) if guide.tour.step is not None else len(order)
    studio.window.window.resize(*SIZE)
    if at > order.index(name):
        studio.window.perform_named("help.tour")
        studio.wait(lambda: guide.tour.step is not None and guide.tour.number == 1)
    studio.front()
    while guide.tour.step is not None and guide.tour.step.id != name:
        _do(studio, guide.tour.step.id)
    studio.window.articles.hide()
    studio.window.inspector.hide()
    return studio.window.window


def _do(studio: Studio, name: str) -> None:
    """Presses the real keys of a step, and waits until the tour is at the next."""
    guide = studio.window.guide
    _PRESSES[name](studio)
    studio.wait(lambda: guide.tour.step is not None and guide.tour.step.id != name)


def _press(key: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[[Studio], None]:
    return lambda _studio: press(key, held)


def _family(studio: Studio) -> None:
    press("a")
    dialog = studio.window.window.findChild(QDialog, "family")
    assert dialog is not None
    studio.wait(dialog.through.isEnabled)
    QTest.keyClick(dialog.through, Qt.Key.Key_Return)
    studio.front()


def _jump(studio: Studio) -> None:
    press("f")
    for letter in studio.window.bench.hints[2].letters:
        press(letter)


_PRESSES: dict[str, Callable[[Studio], None]] = {
    "look": _press("j"),
    "accept": _press(Qt.Key.Key_Return),
    "reject": _press("x"),
    "label": _press("1"),
    "boundary": _press("]"),
    "family": _family,
    "undo": _press("z", Qt.KeyboardModifier.ControlModifier),
    "jump": _jump,
    "finish": _press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
}
