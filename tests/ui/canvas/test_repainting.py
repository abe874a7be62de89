"""Whatever changes, painting only what is thought to have changed gives what painting everything gives."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import Mark

STEPS = 70
PROSE = """Headline that is long enough for a mark or two

[[ORG:[[PERSON?:Nordhavn]] Freight raised]] its forecast for [[DATE=2031:this year]] on Friday, saying that \
[[ORG?:revenue [[MONEY?=4 120 000 000 EUR:rose to €4.12 billion]] from]] [[MONEY=641 000 000 EUR:€641 million]] \
[[DATE?=2030-Q3:a year earlier]], [[DATE?=2030-Q3:a quarter]] and [[MONEYx=5 EUR:five]], [[MONEY?=6 EUR:six]] more.

Costs fall, but not everywhere

The company, which runs [[MONEYx=214:214]] ships, expects [[PERSON?:free cash flow]] of [[MONEY?=1 EUR:at least €1.3 \
billion]]. [[PERSON:Ilse Varga]] told [[ORG?:analysts]] so, and the words go on to wrap [[DATE?=2031-01:since January]].

name\t[[MONEY?=1 EUR:1,284.6]]\t[[MONEY=2 EUR:7.9]]
other\t[[MONEY?=3 EUR:412.3]]\t8.0

חברת [[ORG:נורדהאבן]] הודיעה כי [[MONEY?=4 EUR:€4.12 billion]] [[DATE=2031-Q3:ברבעון השלישי]], אמרה [[PERSON?:אילזה]].
"""


class Painted(QObject):
    """Says whether anything was painted."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.times = 0
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += isinstance(event, QPaintEvent)
        return False


def differ(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by more than the rounding of a softened edge at the border of a clip."""
    if one == other:
        return False
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(a - b) for a, b in pairs) > 3


def any_act(canvas: Canvas, dice: random.Random, number: int) -> Callable[[], None]:
    """One of the things that can happen to a page."""
    length = len(canvas.text)
    marks = list(canvas.scene.book)
    mark = dice.choice(marks)
    start = dice.randrange(length - 5)
    end = min(length, start + dice.randint(1, 70))
    caret = dice.choice([None, start])
    state = dice.choice(("pending", "confirmed", "rejected"))
    new = Mark(id=f"new{number}", start=start, end=end, label="ORG", margin=dice.choice(["", "1 EUR"]))
    acts: list[Callable[[], None]] = [
        lambda: canvas.set_focus_mark(mark.id),
        lambda: canvas.set_focus_mark(None),
        lambda: canvas.update_marks([replace(mark, state=state)]),
        lambda: canvas.update_marks([replace(mark, start=start, end=end)]),
        lambda: canvas.update_marks([replace(mark, margin="9" * dice.randint(0, 30))]),
        lambda: canvas.update_marks([new]),
        lambda: canvas.update_marks([], [mark.id] if len(marks) > 12 else []),
        lambda: canvas.set_caret(caret),
        lambda: canvas.set_selection(start, end),
        lambda: canvas.reveal(start, end),
    ]
    return dice.choice(acts)


@pytest.mark.parametrize(("seed", "width", "tags"), [(1, 1000, "all"), (2, 560, "all"), (3, 900, "focus")])
def test_piecewise_and_whole_paintings_agree(canvas, read, qtbot, seed, width, tags):
    dice = random.Random(seed)
    seen = Painted(canvas)
    canvas.resize(width, 520)
    canvas.set_style(tags=tags)
    canvas.show_article(read(PROSE))
    qtbot.waitUntil(lambda: seen.times > 0)

    def screen() -> QImage:
        return canvas.screen().grabWindow(canvas.winId()).toImage()

    for number in range(STEPS):
        any_act(canvas, dice, number)()
        # An act may change nothing that is in view; what was asked to be painted is painted before this returns.
        qtbot.wait(1)
        piecewise = screen()
        before = seen.times
        canvas.viewport().update()
        qtbot.waitUntil(lambda before=before: seen.times > before)
        assert not differ(piecewise, screen()), f"step {number}"
