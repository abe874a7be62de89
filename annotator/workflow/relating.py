"""What a person is relating right now: from which mark to which, before the relation itself is chosen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Relating:
    """Marks by their ids; `partner` is "" while letters are shown to choose it. `turned`: from partner to source."""

    source: str
    partner: str = ""
    turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatingChanged:
    """Relating was begun, went on, or ended (None)."""

    relating: Relating | None
