"""A canvas with the bundled fonts, and articles with marks written as `[[ORG: words]]`."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import CanvasContent, CanvasStyle, Mark
from annotator.ui.canvas.typography import Typography
from annotator.ui.theme.fonts import Families, load_fonts
from annotator.ui.theme.looks import label_look
from annotator.ui.theme.palette import LIGHT

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"
COLORS = {"ORG": "#244ea0", "MONEY": "#7e5b01", "PERSON": "#5f1d82", "DATE": "#7c1806"}
_OPEN = re.compile(r"\[\[([A-Z]+)([?x]?)(?:=([^:]*))?:")


def _read(source: str) -> CanvasContent:
    """Text and marks from `[[ORG:confirmed]]`, `[[ORG?:pending]]`, `[[ORGx:rejected]]`, `[[MONEY?=value: …]]`."""
    text: list[str] = []
    marks: list[Mark] = []
    opened: list[tuple[int, re.Match[str]]] = []
    place = 0
    while place < len(source):
        opening = _OPEN.match(source, place)
        if opening is not None:
            opened.append((len(text), opening))
            place = opening.end()
        elif opened and source.startswith("]]", place):
            start, found = opened.pop()
            state = {"": "confirmed", "?": "pending", "x": "rejected"}[found[2]]
            marks.append(
                Mark(
                    id=f"m{len(marks)}",
                    start=start,
                    end=len(text),
                    label=found[1],
                    state=state,
                    margin=found[3] or "",
                )
            )
            place += 2
        else:
            text.append(source[place])
            place += 1
    return CanvasContent(text="".join(text), marks=tuple(marks))


@pytest.fixture
def read() -> Callable[[str], CanvasContent]:
    return _read


@pytest.fixture
def families(qapp) -> Families:
    return load_fonts(FONTS)


@pytest.fixture
def typography(families) -> Typography:
    return Typography(families, CanvasStyle())


@pytest.fixture
def canvas(qtbot, families) -> Canvas:
    """A shown canvas of 1000 by 600 pixels, empty."""
    made = Canvas(families, LIGHT)
    made.set_theme(LIGHT, {name: label_look(name, color, LIGHT) for name, color in COLORS.items()})
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made
