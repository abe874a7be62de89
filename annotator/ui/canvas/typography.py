"""Sizes: fonts, line heights and distances of each kind of paragraph at a zoom and a density."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.ui.canvas.content import CanvasStyle
from annotator.ui.canvas.kinds import Kind
from annotator.ui.theme.fonts import Families, sans_font, serif_font, tabular

BODY_PIXELS = 18
# How many marks can go beneath each other under one line.
LANES = 4
# A sentence as newspapers print it, with capitals and figures: its mean width is what "68 characters a line" counts in.
_MEASURE = "Calder Sound said on 14 November that NFG’s net revenue rose 18.4 per cent to €4,120 million. "


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How a kind of paragraph is set; pixels.

    `pitch` is the distance of baselines, `base` from a line's top to its baseline. A mark's tint reaches from
    `over` above the baseline to `under` below it. `roomy` lines have space for tags. What belongs to a mark
    reaches at most `rise` above the top of its line (tag, ring) and `drop` below the end of it (lanes).
    """

    font: QFont
    pitch: int
    base: int
    over: int
    under: int
    roomy: bool
    rise: int
    drop: int


def _face(font: QFont, pitch: float, *, roomy: bool = False, body: int, tight: bool = False) -> Face:
    """A face whose marks fit into its lines as far as they can; `body` is the size of prose."""
    size = font.pixelSize()
    over, under = (round(size * 0.82), round(size * 0.27)) if tight else (round(size * 0.92), round(size * 0.34))
    height = max(round(pitch), over + under + 2)
    # What is left over goes above the line, where the tags are; lanes need a little below.
    below = under + max(2, round(size * 0.17))
    base = height - below if roomy else height - below - max(0, (height - below - over - 2) // 2)
    lanes = LANES * (round(body / 6) + max(1, round(body / 18)))
    return Face(
        font=font,
        pitch=height,
        base=base,
        over=over,
        under=under,
        roomy=roomy,
        rise=max(0, over + round(body * 0.85) + 4 - base),
        drop=max(0, base + under + lanes - height) + 3,
    )


class Typography:
    """All sizes of the page, made once for a zoom and a style."""

    def __init__(self, families: Families, style: CanvasStyle, *, zoom: float = 1.0) -> None:
        size = max(8, round(BODY_PIXELS * zoom))
        self.zoom = zoom
        self.size = size
        self.style = style
        bold = QFont.Weight.Bold
        body = serif_font(families, size)
        roomy = style.tags == "all" and style.pitch >= 1.8
        prose = _face(body, size * style.pitch, roomy=roomy, body=size)
        sub = _face(serif_font(families, round(size * 1.28), weight=bold), size * 2.0, roomy=True, body=size)
        large = serif_font(families, round(size * 2.05), weight=bold)
        heading = _face(large, size * (3.1 if roomy else 2.5), roomy=True, body=size, tight=True)
        row = _face(tabular(sans_font(families, round(size * 0.78))), size * 1.66, body=size)
        self.faces: dict[Kind, Face] = {
            "heading": heading,
            "subheading": sub,
            "prose": prose,
            "item": prose,
            "gap": prose,
            "table": row,
        }
        self.table_head = tabular(sans_font(families, round(size * 0.64), weight=QFont.Weight.DemiBold))
        self.tag_font = sans_font(families, round(size * 0.5), weight=QFont.Weight.DemiBold)
        self.tag_font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3 * zoom)
        self.tag_height = round(size * 0.56)
        self.note_font = tabular(sans_font(families, round(size * 0.67)))
        self.note_pitch = round(size * 1.06)
        self.hint_font = sans_font(families, round(size * 0.67), weight=QFont.Weight.DemiBold)
        self.byline_font = sans_font(families, round(size * 0.69))
        metrics = QFontMetricsF(body)
        self.character = metrics.horizontalAdvance(_MEASURE) / len(_MEASURE)
        self.column = round(self.character * style.measure)
        self.top_margin = round(size * 2.4)
        self.bottom_margin = round(size * 6)
        self.byline_pitch = round(size * 2.6)

    def before(self, kind: Kind, previous: Kind | None) -> int:
        """The space above a paragraph of this kind; pixels."""
        size = self.size
        if previous is None:
            return self.top_margin
        if kind == "gap":
            return 0
        if kind == "subheading":
            return round(size * 0.8)
        if kind == previous == "table" or kind == previous == "heading":
            return 0
        if previous == "heading":
            return round(size * 0.4)
        if kind == previous == "item":
            return round(size * 0.15)
        return 0 if previous == "gap" else round(size * 0.45)

    def gap(self, previous: Kind | None) -> int:
        """The height of an empty paragraph; pixels."""
        if previous in ("subheading", "gap"):
            return round(self.size * 0.25)
        return round(self.size * 0.75)
