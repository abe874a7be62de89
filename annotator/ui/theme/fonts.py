"""The bundled fonts: loaded from their folder, named for the page and for the rest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from annotator.model.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Families:
    """Family names: `serif` for the text of an article, `sans` for tags, notes, tables and the window."""

    serif: str
    sans: str


FILES = (
    "CharisSIL-Regular.ttf",
    "CharisSIL-Italic.ttf",
    "CharisSIL-Bold.ttf",
    "Inter-Regular.otf",
    "Inter-SemiBold.otf",
)


def load_fonts(folder: Path) -> Families:
    """Make the fonts of a folder known to the application; UserError when one is missing or cannot be read.

    Needs a QGuiApplication. Loading twice is harmless.
    """
    families: dict[str, str] = {}
    for file in FILES:
        path = folder / file
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise UserError(
                "AN901",
                f"The font {path} is missing or cannot be read.",
                "Install the program again: a part of it is damaged.",
            )
        # A face may also carry an older, longer family name behind the one that it shares with its kin.
        families[file] = QFontDatabase.applicationFontFamilies(number)[0]
    return Families(serif=families["CharisSIL-Regular.ttf"], sans=families["Inter-Regular.otf"])


def sans_font(families: Families, pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's face at a size in pixels."""
    font = QFont(families.sans)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(6, pixels))
    font.setWeight(weight)
    return font


def serif_font(families: Families, pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The page's face at a size in pixels."""
    font = QFont(families.serif)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(max(6, pixels))
    font.setWeight(weight)
    return font


def tabular(font: QFont) -> QFont:
    """The font with figures that are all equally wide."""
    even = QFont(font)
    even.setFeature(QFont.Tag("tnum"), 1)
    return even
