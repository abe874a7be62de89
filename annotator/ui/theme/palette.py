"""The palettes: every colour of the window by what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ThemeName = Literal["light", "dark", "contrast_light", "contrast_dark"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours as "#rrggbb".

    `page` is the paper and `ink` the text on it; `soft` is for second voices (byline, notes of the margin), `faint`
    for what only structures (leader lines), `rule` for table rules. `accent` is the focus; `on_accent` is read on it.
    `chrome` is the ground of bars and panels. `heavy` themes draw thicker lines and no tints.
    """

    name: ThemeName
    dark: bool
    heavy: bool
    page: str
    ink: str
    soft: str
    faint: str
    rule: str
    accent: str
    on_accent: str
    accent_tint: str
    selection: str
    find: str
    find_current: str
    hint: str
    on_hint: str
    chrome: str
    chrome_raised: str
    chrome_rule: str
    danger: str
    good: str


LIGHT = Palette(
    name="light", dark=False, heavy=False,
    page="#fffdf8", ink="#21232b", soft="#5c5d66", faint="#d8d4c8", rule="#e3dfd4",
    accent="#1d56c6", on_accent="#ffffff", accent_tint="#c3d7fb", selection="#b7d2fb",
    find="#dcefb8", find_current="#a9da61", hint="#21232b", on_hint="#ffffff",
    chrome="#f6f2e8", chrome_raised="#fffdf8", chrome_rule="#e2dccd", danger="#a8231b", good="#1c6b3c",
)  # fmt: skip
DARK = Palette(
    name="dark", dark=True, heavy=False,
    page="#16181c", ink="#e6e4df", soft="#a5a8ae", faint="#3a3e45", rule="#2d3137",
    accent="#82b1ff", on_accent="#0b1730", accent_tint="#27497f", selection="#2b4e83",
    find="#3d5222", find_current="#4c6a1d", hint="#f2efe8", on_hint="#16181c",
    chrome="#1d2025", chrome_raised="#24282e", chrome_rule="#30343b", danger="#ff9a8f", good="#7fd6a0",
)  # fmt: skip
CONTRAST_LIGHT = Palette(
    name="contrast_light", dark=False, heavy=True,
    page="#ffffff", ink="#000000", soft="#1c1c1c", faint="#5a5a5a", rule="#000000",
    accent="#0a21c4", on_accent="#ffffff", accent_tint="#cfd8ff", selection="#a8c4ff",
    find="#d9f5a5", find_current="#a4e02c", hint="#000000", on_hint="#ffffff",
    chrome="#ffffff", chrome_raised="#ffffff", chrome_rule="#000000", danger="#8f0000", good="#004d1c",
)  # fmt: skip
CONTRAST_DARK = Palette(
    name="contrast_dark", dark=True, heavy=True,
    page="#000000", ink="#ffffff", soft="#e6e6e6", faint="#a8a8a8", rule="#ffffff",
    accent="#ffe600", on_accent="#000000", accent_tint="#4a4300", selection="#14418a",
    find="#2f4a00", find_current="#4d7a00", hint="#ffe600", on_hint="#000000",
    chrome="#000000", chrome_raised="#000000", chrome_rule="#ffffff", danger="#ffb0a8", good="#9dffc0",
)  # fmt: skip

PALETTES: dict[ThemeName, Palette] = {palette.name: palette for palette in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}
