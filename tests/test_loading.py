"""Large libraries are loaded without a pause for all other threads."""

from __future__ import annotations

import gc
import sys

import pytest

from annotator.loading import load

LIBRARY = """
import gc
collecting = gc.isenabled()
things = [[number] for number in range(20_000)]
"""


@pytest.fixture
def library(tmp_path, monkeypatch):
    (tmp_path / "large_library.py").write_text(LIBRARY, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    before = gc.get_threshold()
    yield "large_library"
    sys.modules.pop("large_library", None)
    gc.set_threshold(*before)
    gc.unfreeze()


def test_the_collector_looks_at_nothing_while_a_library_is_loaded(library):
    """It looked through all that the window holds, 80 ms for spaCy, and no key was heard meanwhile."""
    looked: list[str] = []
    gc.set_threshold(10, 1, 1)
    gc.callbacks.append(lambda phase, _told: looked.append(phase) if library in sys.modules else None)
    try:
        load(library)
        during = len(looked)
    finally:
        gc.callbacks.pop()
    assert not sys.modules[library].collecting
    assert during <= 2  # one round when it is on again
    assert gc.isenabled()


def test_what_was_loaded_is_left_out_of_later_rounds_once(library):
    gc.unfreeze()
    load(library)
    frozen = gc.get_freeze_count()
    assert frozen > 20_000
    gc.unfreeze()
    load(library)
    assert gc.get_freeze_count() == 0


def test_a_collector_that_was_off_stays_off_and_a_missing_module_is_an_error(library):
    gc.disable()
    try:
        load(library)
        assert not gc.isenabled()
    finally:
        gc.enable()
    with pytest.raises(ImportError):
        load("no_such_library_here")
    assert gc.isenabled()
