"""Lets a benchmark run with a starter recogniser of one's own, in this process and in those that it starts.

A corpus that the shipped recogniser learned from says nothing honest about it. `tools/train_starter.py CORPORA
--without CORPUS --out FILE` trains one without; `use(FILE)` puts it in place of the shipped one. A benchmark that
starts processes calls `follow()` when it is read: the child reads the script of its parent again.
"""

from __future__ import annotations

import os
from pathlib import Path

from annotator import shipped
from annotator.suggest import starter

_TOLD = "ANNOTATOR_BENCH_STARTER"
_SHIPPED = ("models", "starter.crf")


def use(model: Path) -> None:
    """Has everything from here on, in children too, read this model; FileNotFoundError when it or its card misses."""
    for needed in (model, model.with_suffix(".json")):
        if not needed.is_file():
            raise FileNotFoundError(needed)
    os.environ[_TOLD] = str(model.resolve())
    follow()


def follow() -> None:
    """Reads the model that `use` named in this process or in its parent, if there was one."""
    told = os.environ.get(_TOLD)
    if told is None:
        return
    ours = shipped.resource

    def resource(*parts: str) -> Path:
        return Path(told) if parts == _SHIPPED else ours(*parts)

    shipped.resource = resource
    starter._tagger.cache_clear()
