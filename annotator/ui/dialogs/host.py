"""What a dialog may ask of the window that it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from annotator.model.errors import UserError
from annotator.ui.appearance import Appearance
from annotator.ui.training_run import TrainingRun
from annotator.ui.work import Work


class Door(Protocol):
    """Where projects come in."""

    def open(self, path: Path) -> None:
        """Opens a project file."""
        ...

    def create(self, path: Path, *, schema_name: str = "news", name: str = "") -> None:
        """Makes a project and opens it."""
        ...


class Host(Protocol):
    """The window's shell as the dialogs see it."""

    @property
    def appearance(self) -> Appearance: ...

    @property
    def door(self) -> Door: ...

    @property
    def work(self) -> Work: ...

    @property
    def training(self) -> TrainingRun: ...

    def show_help(self, dialog: str) -> None:
        """Opens the manual at what it tells about a dialog, by the dialog's name."""
        ...

    def tell(self, error: UserError) -> None:
        """Tells a fault of the world."""
        ...
