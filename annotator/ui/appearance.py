"""How the window looks now: palette, fonts and zoom, from the settings and from the system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from annotator.ui.style import style_sheet
from annotator.ui.theme.fonts import Families, sans_font
from annotator.ui.theme.palette import Palette, ThemeName
from annotator.ui.theme.system import palette_named, qt_palette, theme_of_system
from annotator.workflow.settings import Settings

ZOOM_STEP = 10
FONT_PIXELS = 13


class Appearance(QObject):
    """Follows the settings and the system; panels listen to `changed` and ask again."""

    changed = Signal()
    """Palette, zoom or the density of the page changed."""

    def __init__(self, app: QApplication, settings: Settings, families: Families) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self.families = families
        self._palette = palette_named(self._wanted())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.refresh)
        hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        app.setFont(sans_font(families, FONT_PIXELS))
        self._dress()

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def zoom(self) -> float:
        """The size of the article's text, 1.0 as designed."""
        return self._settings.number("view.zoom") / 100

    def _wanted(self) -> ThemeName:
        chosen = self._settings.text("view.theme")
        system = theme_of_system(self._app)
        if chosen == "light":
            return "light"
        if chosen == "dark":
            return "dark"
        if chosen == "contrast":
            return "contrast_dark" if system in ("dark", "contrast_dark") else "contrast_light"
        return system

    def refresh(self) -> None:
        """Looks at settings and system again, and tells everybody."""
        wanted = palette_named(self._wanted())
        if wanted != self._palette:
            self._palette = wanted
            self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(qt_palette(self._palette))
        self._app.setStyleSheet(style_sheet(self._palette, self.families))

    def zoom_by(self, step: int) -> int:
        """Makes the text larger or smaller by a step, or as it was with 0; returns the zoom in percent."""
        row_now = round(self._settings.number("view.zoom"))
        wanted = 100 if step == 0 else min(max(row_now + step * ZOOM_STEP, 50), 300)
        self._settings.put("view.zoom", wanted)
        self.changed.emit()
        return wanted
