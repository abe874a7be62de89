"""The system's wish (light, dark, high contrast) and a palette as Qt's own widgets need it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.ui.theme.color import mixed
from annotator.ui.theme.palette import PALETTES, Palette, ThemeName


def theme_of_system(app: QGuiApplication) -> ThemeName:
    """The palette that fits what the person set for the whole system."""
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    # Known to Qt 6.10 and later on all three systems; "no preference" is anything but HighContrast.
    wish = hints.accessibility().contrastPreference()
    if wish == Qt.ContrastPreference.HighContrast:
        return "contrast_dark" if dark else "contrast_light"
    return "dark" if dark else "light"


def palette_named(name: ThemeName) -> Palette:
    """The palette of this name."""
    return PALETTES[name]


def qt_palette(palette: Palette) -> QPalette:
    """The palette for buttons, lists, menus and fields."""
    roles = QPalette.ColorRole
    made = QPalette()
    pairs = {
        roles.Window: palette.chrome,
        roles.WindowText: palette.ink,
        roles.Base: palette.chrome_raised,
        roles.AlternateBase: palette.chrome,
        roles.Text: palette.ink,
        roles.Button: palette.chrome,
        roles.ButtonText: palette.ink,
        roles.BrightText: palette.on_accent,
        roles.ToolTipBase: palette.chrome_raised,
        roles.ToolTipText: palette.ink,
        roles.PlaceholderText: palette.soft,
        roles.Highlight: palette.accent,
        roles.HighlightedText: palette.on_accent,
        roles.Accent: palette.accent,
        roles.Link: palette.accent,
        roles.LinkVisited: palette.accent,
        roles.Light: palette.chrome_raised,
        roles.Midlight: palette.chrome_raised,
        roles.Mid: palette.chrome_rule,
        roles.Dark: palette.chrome_rule,
        roles.Shadow: palette.faint,
    }
    for role, color in pairs.items():
        made.setColor(role, QColor(color))
    pale = QColor(mixed(palette.ink, palette.chrome, 0.55))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, pale)
    made.setColor(QPalette.ColorGroup.Disabled, roles.Highlight, QColor(palette.chrome_rule))
    return made
