"""The card beside a thing: it has room for all that it says, whatever it said before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.ui.callout import EDGE, WIDTH, Callout, place
from annotator.ui.theme.palette import LIGHT

ROOM = QRect(0, 0, 900, 600)
SHORT = "Two words."
LONG = "This is said in so many words that they need three lines of the card, or even more than three of them. " * 2


@pytest.fixture
def over(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show()
    return widget


@pytest.fixture
def card(over) -> Callout:
    return Callout(LIGHT, over=over)


def put(card: Callout, text: str, *buttons: str) -> int:
    """Says something else at once, as a step of the tour does; the height that the card takes."""
    card.text.setText(text)
    made = []
    for words in buttons:
        button = QToolButton()
        button.setText(words)
        made.append(button)
    card.end_with(made)
    card.show()
    card.put(QRect(100, 100, 60, 20), room=ROOM)
    return card.height()


def test_its_height_is_that_of_what_it_says_now(card) -> None:
    first = put(card, SHORT, "Skip")
    longer = put(card, LONG, "Skip")
    assert longer >= first + 2 * card.text.fontMetrics().height()
    assert put(card, SHORT, "Skip") == first


def test_buttons_that_were_just_made_have_their_room(card, qtbot) -> None:
    """They were shown a moment later, and lay on the words above them."""
    height = put(card, LONG, "Skip")
    qtbot.wait(1)
    [button] = [one for one in card.findChildren(QToolButton) if one.isVisible()]
    layout = card.layout()
    assert layout is not None
    assert height == layout.totalHeightForWidth(card.width())
    assert button.geometry().top() > card.what.geometry().bottom()


def test_long_buttons_make_it_wider_instead_of_being_cut(card) -> None:
    put(card, SHORT, "Skip")
    assert card.width() == WIDTH
    put(card, SHORT, "A button with a great many words on it", "And one more beside it, as long")
    assert card.width() > WIDTH
    layout = card.layout()
    assert layout is not None
    assert card.width() >= layout.totalMinimumSize().width()


def test_it_stays_in_its_room_and_beside_the_thing() -> None:
    card = QRect(0, 0, WIDTH, 180).size()
    for target in (QRect(10, 10, 60, 20), QRect(840, 560, 50, 20), QRect(400, 300, 60, 20)):
        placing = place(card, target=target, room=ROOM)
        there = QRect(placing.corner, card)
        assert ROOM.contains(there)
        assert placing.side
        assert not there.intersects(target)
    aside = place(card, target=None, room=ROOM)
    assert (aside.side, aside.tip) == ("", QPoint())
    assert ROOM.right() - QRect(aside.corner, card).right() <= EDGE + 1
