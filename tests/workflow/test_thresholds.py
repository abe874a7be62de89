"""“Article done” accepts from the scores on that a person set, or that a project taught."""

from __future__ import annotations

from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.trust import Judged
from annotator.workflow.settings import Settings
from annotator.workflow.thresholds import put_threshold, thresholds_here


def taught() -> Memory:
    memory = Memory()
    right = [Judged(name, "o", right=True, tenths=4) for name in ("patterns", "own") for _ in range(6)]
    memory.judge("a", right)
    return memory


def test_what_a_project_taught_counts_until_a_person_says_otherwise() -> None:
    settings = Settings(None)
    assert thresholds_here(settings, None).of("patterns") == 0.5
    assert thresholds_here(settings, taught()).of("patterns") == 0.4
    put_threshold(settings, "patterns", 0.8)
    here = thresholds_here(settings, taught())
    assert (here.of("patterns"), here.of("own"), here.of("starter")) == (0.8, 0.4, 0.5)


def test_it_can_be_switched_off_and_stays_near_the_threshold_for_all() -> None:
    settings = Settings(None, {"review.learned": False})
    assert thresholds_here(settings, taught()).of("patterns") == 0.5
    strict = Settings(None, {"review.threshold": 0.9})
    assert thresholds_here(strict, taught()).of("patterns") == 0.9
