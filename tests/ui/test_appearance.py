"""The window looks as the system and the settings say."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from annotator.shipped import resource
from annotator.ui.appearance import Appearance
from annotator.ui.style import style_sheet
from annotator.ui.theme.fonts import load_fonts
from annotator.ui.theme.palette import PALETTES
from annotator.workflow.settings import Settings


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


@pytest.fixture
def appearance(qapp: QApplication, settings: Settings) -> Iterator[Appearance]:
    made = Appearance(qapp, settings, load_fonts(resource("fonts")))
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_system_is_followed_while_the_program_runs(appearance, qapp, qtbot, monkeypatch) -> None:
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        monkeypatch.setattr("annotator.ui.appearance.theme_of_system", lambda _app, name=name: name)
        with qtbot.waitSignal(appearance.changed):
            qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert appearance.palette.name == name
        assert qapp.palette().window().color().name() == appearance.palette.chrome


def test_what_the_person_chose_wins(appearance, settings, qapp) -> None:
    settings.put("view.theme", "dark")
    appearance.refresh()
    assert appearance.palette.name == "dark"
    settings.put("view.theme", "contrast")
    appearance.refresh()
    assert appearance.palette.heavy


def test_the_text_grows_by_steps_within_limits(appearance, settings, qtbot) -> None:
    with qtbot.waitSignal(appearance.changed):
        assert appearance.zoom_by(1) == 110
    assert appearance.zoom == pytest.approx(1.1)
    assert appearance.zoom_by(0) == 100
    for _ in range(30):
        appearance.zoom_by(-1)
    assert settings.number("view.zoom") == 50


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_every_palette_fills_the_style_sheet(name, qapp) -> None:
    sheet = style_sheet(PALETTES[name], load_fonts(resource("fonts")))
    assert "{" in sheet
    assert "{{" not in sheet
    assert PALETTES[name].accent in sheet
