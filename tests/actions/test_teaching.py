"""Slow ways are counted, and the fast one is told once."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.actions.teaching import Lesson, Teacher
from annotator.workflow.doing import Did, Way
from annotator.workflow.events import Events
from annotator.workflow.settings import Settings
from annotator.workflow.taught import Taught
from annotator.workflow.workbench import Workbench


class Class:
    """A workbench with a teacher, and what was taught."""

    def __init__(self, path: Path | None = None) -> None:
        self.bench = Workbench(events=Events(), settings=Settings(None))
        self.teacher = Teacher(self.bench, Taught(path))
        self.told: list[Lesson] = []
        self.bench.events.subscribe(Lesson, self.told.append)

    def do(self, action: str, way: Way = "menu", times: int = 1) -> None:
        for _ in range(times):
            self.bench.events.publish(Did(action=action, way=way))


@pytest.mark.parametrize("way", ["menu", "button", "palette"])
def test_the_third_slow_way_is_answered_with_the_key_and_no_other(way: Way) -> None:
    lessons = Class()
    lessons.do("review.accept", way, times=2)
    lessons.do("review.accept", "key")
    assert lessons.told == []
    lessons.do("review.accept", way, times=6)
    assert lessons.told == [Lesson(key="Enter", title="Accept and go to the next")]


def test_many_steps_in_a_row_teach_to_jump() -> None:
    lessons = Class()
    for _ in range(3):
        lessons.do("go.previous", "key", times=6)
        lessons.do("review.accept", "key")
    assert lessons.told == [Lesson(key="F", title="Jump to a candidate or span by letters")]


def test_short_walks_teach_nothing() -> None:
    lessons = Class()
    for _ in range(9):
        lessons.do("go.next", "key", times=3)
        lessons.do("review.accept", "key")
    assert lessons.told == []


def test_it_is_remembered_and_can_be_switched_off(tmp_path: Path) -> None:
    path = tmp_path / "taught.json"
    Class(path).do("edit.undo", times=2)
    second = Class(path)
    second.do("edit.undo")
    assert [lesson.key for lesson in second.told] == ["Ctrl+Z"]
    third = Class(path)
    third.do("edit.undo", times=9)
    assert third.told == []
    quiet = Class()
    quiet.bench.settings.put("teach.keys", False)
    quiet.do("edit.undo", times=9)
    assert quiet.told == []


def test_the_persons_own_key_is_told_and_none_where_there_is_none() -> None:
    lessons = Class()
    lessons.bench.settings.put("keys.review.accept", "G")
    lessons.do("review.accept", times=3)
    lessons.do("file.demo", times=5)
    assert [lesson.key for lesson in lessons.told] == ["G"]
