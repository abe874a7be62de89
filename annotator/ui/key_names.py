"""Keys as people read them on a keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_SIGNS = {
    "Return": "Enter",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Escape": "Esc",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
}


_LONGEST = 13


def pretty(keys: str) -> str:
    """A key sequence as it is printed on keys: "Ctrl+Enter", "Shift+→"."""
    head, plus, last = keys.rpartition("+")
    if not last:
        return keys
    return f"{head}{plus}{_SIGNS.get(last, last)}"


def listed(keys: Iterable[str], *, most: int = 2) -> str:
    """Several keys for one thing, each once: "J   Tab"; long ones are not followed by others."""
    shown = list(dict.fromkeys(pretty(key) for key in keys))[:most]
    while len(shown) > 1 and sum(map(len, shown)) > _LONGEST:
        shown.pop()
    return "   ".join(shown)


def together(keys: Sequence[str]) -> str:
    """Keys for kindred things, with what is held for all of them said once: "[ ]", "Shift+← →"."""
    heads = {key.rpartition("+")[0] for key in keys if len(key) > 1}
    if len(keys) > 1 and len(heads) == 1 and all(len(key) > 1 for key in keys) and heads != {""}:
        return f"{pretty(keys[0])} {' '.join(pretty(key.rpartition('+')[2]) for key in keys[1:])}"
    return " ".join(pretty(key) for key in keys)
