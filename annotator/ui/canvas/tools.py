"""Colours and pens of a palette, made once and kept: a page needs the same dozen a thousand times."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from annotator.ui.canvas.content import MarkState
from annotator.ui.theme.looks import LabelLook, label_look
from annotator.ui.theme.palette import Palette


def _color(name: str) -> QColor:
    # Not the class itself: a cache copies the docstring of what it wraps, and for one of Qt's own classes PySide
    # reads its table of signatures first, 20 to 50 ms of every start.
    return QColor(name)


class Tools:
    """A palette and the looks of labels as Qt colours and pens."""

    def __init__(self, palette: Palette, looks: dict[str, LabelLook]) -> None:
        self.palette = palette
        self._looks = looks
        self._unknown = label_look("?", "#5b6770", palette)
        self.color = lru_cache(maxsize=256)(_color)
        self._pens: dict[tuple[str, MarkState, float], QPen] = {}

    def look(self, label: str) -> LabelLook:
        """The look of a label; an unknown one is grey."""
        return self._looks.get(label, self._unknown)

    def underline(self, label: str, state: MarkState, zoom: float) -> QPen:
        """The pen of a mark's line: dashed pending, solid confirmed, dotted rejected."""
        key = (label, state, zoom)
        pen = self._pens.get(key)
        if pen is None:
            pen = self._pens[key] = self._underline(label, state, zoom)
        return pen

    def _underline(self, label: str, state: MarkState, zoom: float) -> QPen:
        heavy = 1.5 if self.palette.heavy else 1.0
        color = self.palette.soft if state == "rejected" else self.look(label).line
        width = float(max(1, round((1.0 if state == "rejected" else 2.0) * zoom * heavy)))
        pen = QPen(self.color(color), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if state == "pending":
            pen.setDashPattern([2.0, 1.0])
        elif state == "rejected":
            pen.setDashPattern([1.0, 2.0])
        return pen
