"""Arithmetic of colours without Qt: "#rrggbb", contrast as WCAG counts it, and OKLCH."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_HEX = re.compile(r"#[0-9a-fA-F]{6}\Z")
_FALLBACK = "#5b6770"


class Oklch(NamedTuple):
    """Lightness 0–1, chroma (0 grey, about 0.3 the most vivid), hue in radians."""

    lightness: float
    chroma: float
    hue: float


def channels(color: str) -> tuple[float, float, float]:
    """Red, green and blue of "#rrggbb" from 0 to 1; anything else is read as a neutral grey."""
    spelled = color if _HEX.match(color) else _FALLBACK
    return int(spelled[1:3], 16) / 255, int(spelled[3:5], 16) / 255, int(spelled[5:7], 16) / 255


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _encoded(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def luminance(color: str) -> float:
    """Relative luminance, 0 black to 1 white."""
    red, green, blue = (_linear(channel) for channel in channels(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with `share` (0–1) of `other` stirred in."""
    return _spelled(tuple(a + (b - a) * share for a, b in zip(channels(one), channels(other), strict=True)))


def _spelled(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(min(max(part, 0.0), 1.0) * 255):02x}" for part in parts)


def to_oklch(color: str) -> Oklch:
    """A colour as lightness, chroma and hue that the eye agrees with."""
    red, green, blue = (_linear(channel) for channel in channels(color))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def _from_oklch(color: Oklch) -> tuple[float, float, float]:
    a, b = color.chroma * math.cos(color.hue), color.chroma * math.sin(color.hue)
    long = (color.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (color.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (color.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def from_oklch(color: Oklch) -> str:
    """The nearest colour that a screen has: chroma is given up before lightness and hue."""
    chroma = color.chroma
    while chroma > 0.001:
        parts = _from_oklch(color._replace(chroma=chroma))
        if all(-0.0005 <= part <= 1.0005 for part in parts):
            break
        chroma *= 0.94
    else:
        parts = _from_oklch(color._replace(chroma=0.0))
    return _spelled(tuple(_encoded(min(max(part, 0.0), 1.0)) for part in parts))
