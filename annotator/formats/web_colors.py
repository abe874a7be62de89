"""Colours as pages and configurations of other tools write them, as "#rrggbb"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\b[^)]*\)")
# The names of CSS that tools give to labels; any other one is left to us.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "aqua": "#00ffff", "black": "#000000", "blue": "#0000ff", "brown": "#a52a2a", "coral": "#ff7f50",
        "crimson": "#dc143c", "cyan": "#00ffff", "darkblue": "#00008b", "darkgreen": "#006400", "darkorange": "#ff8c00",
        "darkred": "#8b0000", "fuchsia": "#ff00ff", "gold": "#ffd700", "gray": "#808080", "green": "#008000",
        "grey": "#808080", "indigo": "#4b0082", "lightblue": "#add8e6", "lightgreen": "#90ee90", "lime": "#00ff00",
        "magenta": "#ff00ff", "maroon": "#800000", "navy": "#000080", "olive": "#808000", "orange": "#ffa500",
        "pink": "#ffc0cb", "purple": "#800080", "red": "#ff0000", "salmon": "#fa8072", "silver": "#c0c0c0",
        "skyblue": "#87ceeb", "teal": "#008080", "tomato": "#ff6347", "turquoise": "#40e0d0", "violet": "#ee82ee",
        "white": "#ffffff", "yellow": "#ffff00",
    }
)  # fmt: skip


def color_of(told: str) -> str:
    """The colour, without how much shines through; "" for one that is not known."""
    told = told.strip().lower()
    if _HEX.fullmatch(told):
        bare = told[1:]
        return "#" + ("".join(letter * 2 for letter in bare[:3]) if len(bare) < 6 else bare[:6])
    if found := _RGB.fullmatch(told):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    return _NAMES.get(told, "")
