"""The event bus: order, unsubscribing, and what a failing handler does to others."""

import threading

import pytest

from annotator.workflow.events import Events


def test_events_raised_while_handling_wait_their_turn() -> None:
    events, seen = Events(), []

    def first(number: int) -> None:
        seen.append(("first", number))
        if number == 1:
            events.publish(2)

    events.subscribe(int, first)
    events.subscribe(int, lambda number: seen.append(("second", number)))
    events.publish(1)
    assert seen == [("first", 1), ("second", 1), ("first", 2), ("second", 2)]


def test_nobody_hears_after_unsubscribing() -> None:
    events, seen = Events(), []
    leave = events.subscribe(str, seen.append)
    events.publish("a")
    leave()
    leave()
    events.publish("b")
    assert seen == ["a"]


def test_a_failing_handler_is_told_after_the_others_heard() -> None:
    events, seen = Events(), []

    def fail(_event: str) -> None:
        raise RuntimeError("broken")

    events.subscribe(str, fail)
    events.subscribe(str, seen.append)
    with pytest.raises(RuntimeError, match="broken"):
        events.publish("a")
    events.subscribe(int, seen.append)
    events.publish(1)
    assert seen == ["a", 1]


def test_other_threads_hand_their_events_over() -> None:
    handed = []
    events = Events(hand_over=handed.append)
    seen = []
    events.subscribe(str, seen.append)
    worker = threading.Thread(target=lambda: events.publish("from afar"))
    worker.start()
    worker.join()
    assert not seen
    handed[0]()
    assert seen == ["from afar"]


def test_several_failures_are_all_told() -> None:
    events = Events()

    def fail(_event: str) -> None:
        raise RuntimeError("broken")

    events.subscribe(str, fail)
    events.subscribe(str, fail)
    with pytest.raises(ExceptionGroup) as caught:
        events.publish("a")
    assert [str(error) for error in caught.value.exceptions] == ["broken", "broken"]


def test_a_handler_that_is_interrupted_does_not_silence_the_bus() -> None:
    events, seen = Events(), []

    def stop(_event: int) -> None:
        raise KeyboardInterrupt

    events.subscribe(int, stop)
    events.subscribe(str, seen.append)
    with pytest.raises(KeyboardInterrupt):
        events.publish(1)
    events.publish("a")
    assert seen == ["a"]


def test_what_is_no_longer_wanted_when_its_turn_comes_is_dropped() -> None:
    handed, seen = [], []
    events = Events(hand_over=handed.append)
    events.subscribe(str, seen.append)
    wanted = [True]
    for word in ("a", "b"):
        worker = threading.Thread(target=lambda word=word: events.publish(word, wanted=lambda: wanted[0]))
        worker.start()
        worker.join()
    handed[0]()
    wanted[0] = False
    handed[1]()
    assert seen == ["a"]
