"""Loads large libraries so that no other thread has to wait for Python's collector."""

from __future__ import annotations

import gc
import sys
from importlib import import_module


def load(name: str) -> None:
    """Import a module; the first time the collector rests, and what is there then is left out of its later rounds.

    A library of some ten thousand objects makes the collector look through all that the program holds, and while it
    looks no other thread runs: beside a window spaCy cost one pause of 80 ms, five frames, wherever it was first
    needed. ImportError when there is no such module.
    """
    if name in sys.modules:
        return
    collects = gc.isenabled()
    gc.disable()
    try:
        import_module(name)
    finally:
        gc.freeze()
        if collects:
            gc.enable()
