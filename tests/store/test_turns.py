"""The lock of the project file goes round in turns, may be entered again, and loses no turn."""

from __future__ import annotations

import threading

import pytest

from annotator.store.turns import Turns


def asking(turns: Turns, said: list[str], name: str) -> threading.Thread:
    """A thread that waits for its turn and says so."""

    def work() -> None:
        with turns:
            said.append(name)

    before = turns.waiting
    thread = threading.Thread(target=work)
    thread.start()
    while turns.waiting == before:
        pass
    return thread


def test_whoever_waits_longest_is_next_and_the_holder_comes_after() -> None:
    turns, said = Turns(), list[str]()
    with turns:
        first = asking(turns, said, "first")
        second = asking(turns, said, "second")
    with turns:
        said.append("holder again")
    first.join()
    second.join()
    assert said == ["first", "second", "holder again"]


def test_the_holder_may_enter_again_and_keeps_it_until_the_last_end() -> None:
    turns, said = Turns(), list[str]()
    with turns:
        with turns:
            other = asking(turns, said, "other")
        said.append("still mine")
    other.join()
    assert said == ["still mine", "other"]


def test_it_is_free_again_after_an_error() -> None:
    turns, said = Turns(), list[str]()
    with pytest.raises(KeyError), turns:
        raise KeyError
    with turns:
        said.append("mine")
    assert said == ["mine"]


def test_only_one_at_a_time_is_inside() -> None:
    turns = Turns()
    inside = most = 0

    def work() -> None:
        nonlocal inside, most
        for _ in range(300):
            with turns:
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (inside, most, turns.waiting) == (0, 1, 0)


def test_a_turn_that_is_given_up_goes_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    turns, said = Turns(), list[str]()
    gate = threading.Lock()
    with turns:
        turns._queue.append((1, gate))
        other = asking(turns, said, "other")
        turns._give_up(1, gate)
    other.join()
    assert said == ["other"]
