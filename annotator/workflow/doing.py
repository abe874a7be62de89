"""What a person did and by which way: told to whoever learns or teaches from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["key", "menu", "button", "palette"]
"""How something was started: its key, an entry of a menu, a button, the command palette."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Did:
    """An action of the table was done; `action` is its id."""

    action: str
    way: Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A click or a drag did in the text or in a panel what `action` does; the action itself was not done."""

    action: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedOut:
    """Escape was pressed and there was nothing to leave: no letters, no selection, no search."""
