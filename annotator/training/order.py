"""What the child process that trains is told to do."""

from __future__ import annotations

from typing import TypedDict


class Order(TypedDict):
    """One training; paths as text, so that it goes through a pipe as JSON.

    `set` is the folder of an exported set, `out` where the best pipeline is kept, `base` the folder of the
    pipeline to begin from ("" from nothing). `steps` is the most there may be; without anything better for
    `patience` steps it ends, and it is scored each `every` steps. `minutes` 0 sets no limit. `labels` are the
    names that the pipeline is to know.
    """

    set: str
    out: str
    base: str
    steps: int
    patience: int
    every: int
    minutes: float
    seed: int
    labels: list[str]
