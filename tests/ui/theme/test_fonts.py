"""The bundled fonts and the palette for Qt's own widgets."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QPalette, QRawFont

from annotator.model.errors import UserError
from annotator.ui.theme.fonts import load_fonts, sans_font, serif_font
from annotator.ui.theme.palette import DARK
from annotator.ui.theme.system import palette_named, qt_palette, theme_of_system

FONTS = Path(__file__).resolve().parents[3] / "resources" / "fonts"


def test_the_faces_are_the_bundled_ones(qapp):
    families = load_fonts(FONTS)
    assert (families.serif, families.sans) == ("Charis SIL", "Inter")
    assert load_fonts(FONTS) == families
    bold = QRawFont.fromFont(serif_font(families, 30, weight=QFont.Weight.Bold))
    assert (bold.familyName(), bold.styleName()) == ("Charis SIL", "Bold")
    tags = QRawFont.fromFont(sans_font(families, 30, weight=QFont.Weight.DemiBold))
    assert tags.familyName().startswith("Inter")
    assert tags.weight() >= 550


def test_a_missing_font_is_told(qapp, tmp_path):
    with pytest.raises(UserError, match="CharisSIL-Regular"):
        load_fonts(tmp_path)


def test_every_font_has_its_licence_beside_it():
    names = {path.name for path in FONTS.iterdir()}
    for path in FONTS.glob("*.?tf"):
        assert f"{path.name.split('-')[0]}-LICENSE.txt" in names


def test_the_system_is_asked_and_qt_gets_a_palette(qapp):
    assert palette_named(theme_of_system(qapp)).name in ("light", "dark", "contrast_light", "contrast_dark")
    made = qt_palette(DARK)
    assert made.color(QPalette.ColorRole.Base).name() == DARK.chrome_raised
    assert made.color(QPalette.ColorRole.Highlight).name() == DARK.accent
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() != DARK.ink
