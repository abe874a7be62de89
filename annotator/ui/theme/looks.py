"""How a label looks under a palette: its tints, its line and its ink, all made from one colour."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.model.schema import Label, RelationLabel
from annotator.ui.theme.color import Oklch, contrast, from_oklch, to_oklch
from annotator.ui.theme.palette import Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLook:
    """A label's name and its colours as "#rrggbb".

    `pending` and `confirmed` are the tints behind the words ("" in a heavy theme: none), `line` the underline and
    dot, `ink` the letters of the tag, readable on the page and on the confirmed tint.
    """

    name: str
    line: str
    ink: str
    pending: str
    confirmed: str


# Lightness and chroma of (pending, confirmed) tints, and the contrasts that must hold, light and dark.
_TINTS_LIGHT = ((0.957, 0.030), (0.905, 0.068))
_TINTS_DARK = ((0.285, 0.036), (0.368, 0.070))
_INK_ON_TINT = (11.4, 8.1)
_TAG_ON_PAGE = (6.5, 8.6)
_TAG_ON_TINT = (5.2, 5.7)
_LINE_ON_PAGE = (4.6, 5.6)
_HEAVY = 9.0


def _until(color: Oklch, *, darker: bool, against: Iterable[tuple[str, float]]) -> str:
    """The colour moved towards black or white until it stands out enough against each of the grounds."""
    grounds = tuple(against)
    step = -0.01 if darker else 0.01
    lightness = color.lightness
    while True:
        found = from_oklch(color._replace(lightness=lightness))
        if lightness <= 0.0 or lightness >= 1.0:
            return found
        if all(contrast(found, ground) >= least for ground, least in grounds):
            return found
        lightness = min(max(lightness + step, 0.0), 1.0)


def label_look(name: str, color: str, palette: Palette) -> LabelLook:
    """The look of one label; `color` is the label's own "#rrggbb"."""
    own = to_oklch(color)
    # A grey label stays grey; a coloured one is drawn with at least some chroma, or tints of dark colours look dirty.
    vivid = own.chroma if own.chroma < 0.045 else max(own.chroma, 0.10)
    side = 1 if palette.dark else 0
    darker = not palette.dark
    start = own.lightness if darker else max(own.lightness, 0.74)
    base = Oklch(start, min(vivid, 0.17) if palette.dark else vivid, own.hue)
    if palette.heavy:
        ink = _until(base, darker=darker, against=((palette.page, _HEAVY),))
        return LabelLook(name=name, line=ink, ink=ink, pending="", confirmed="")
    tints: list[str] = []
    for lightness, chroma in _TINTS_DARK if palette.dark else _TINTS_LIGHT:
        tint = Oklch(lightness, min(chroma, vivid * 0.9), own.hue)
        tints.append(_until(tint, darker=palette.dark, against=((palette.ink, _INK_ON_TINT[side]),)))
    pending, confirmed = tints
    line = _until(base, darker=darker, against=((palette.page, _LINE_ON_PAGE[side]),))
    ink = _until(
        base,
        darker=darker,
        against=((palette.page, _TAG_ON_PAGE[side]), (confirmed, _TAG_ON_TINT[side])),
    )
    return LabelLook(name=name, line=line, ink=ink, pending=pending, confirmed=confirmed)


def label_looks(labels: Iterable[Label], palette: Palette) -> dict[str, LabelLook]:
    """The looks of labels by their ids, retired ones too: their spans are still on the page."""
    return {label.id: label_look(label.name, label.color, palette) for label in labels}


def relation_looks(labels: Iterable[RelationLabel], palette: Palette) -> dict[str, LabelLook]:
    """The looks of relation labels by their ids."""
    return {label.id: label_look(label.title or label.name, label.color, palette) for label in labels}
