"""Opens the manual where it fits; the window is made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable

from annotator.manual.library import Library, Place
from annotator.shipped import manual_folder
from annotator.ui.appearance import Appearance
from annotator.ui.manual.window import ManualWindow
from annotator.workflow.settings import Settings


class ManualOpener:
    """Has at most one window of the manual."""

    def __init__(self, appearance: Appearance, settings: Settings, *, here: Callable[[], Place]) -> None:
        self._appearance = appearance
        self._settings = settings
        self._here = here
        self.window: ManualWindow | None = None

    def open(self, place: Place | None = None) -> None:
        """Opens the manual at a place, or where it tells about what the person is doing."""
        if self.window is None:
            self.window = ManualWindow(Library(manual_folder()), self._appearance, self._settings)
        self.window.open_at(place or self._here())

    def end(self) -> None:
        """Closes it with the program."""
        window, self.window = self.window, None
        if window is not None:
            window.end()
