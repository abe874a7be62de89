"""Other threads speak to the window through the bridge."""

import threading

import pytest

from annotator.model.errors import UserError
from annotator.ui.bridge import Bridge


@pytest.fixture
def bridge(qapp):
    made = Bridge()
    yield made
    made.settle()


def test_what_is_handed_over_runs_on_the_windows_thread(bridge, qtbot) -> None:
    seen: list[int] = []
    other = threading.Thread(target=lambda: bridge.hand_over(lambda: seen.append(threading.get_ident())))
    other.start()
    other.join()
    assert seen == []
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]


def test_an_answer_comes_back_to_the_windows_thread(bridge, qtbot) -> None:
    answers: list[tuple[bool, bool]] = []
    home = threading.get_ident()
    bridge.aside(
        lambda: threading.get_ident() != home,
        done=lambda aside: answers.append((aside, threading.get_ident() == home)),
        failed=lambda _error: None,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(True, True)]


def test_a_fault_of_the_world_is_told(bridge, qtbot) -> None:
    told: list[str] = []

    def fail() -> None:
        raise UserError("AN1", "The disk is full.")

    bridge.aside(fail, done=lambda _answer: None, failed=lambda error: told.append(error.sentence))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The disk is full."]


def test_a_bug_is_raised_where_bugs_are_reported(bridge, qtbot) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        bridge.aside(fail, done=lambda _answer: None, failed=lambda _error: None)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_work_is_done_one_after_another(bridge, qtbot) -> None:
    order: list[int] = []
    for number in range(5):
        bridge.aside(lambda number=number: number, done=order.append, failed=lambda _error: None)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]
