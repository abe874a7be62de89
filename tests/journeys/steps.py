"""Steps that several journeys take: an empty project on the desk, a dialog that opens."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from annotator.workflow.projects import create_project


def begin(person, path: Path) -> None:
    """An empty project on the desk."""
    create_project(path).close()
    person.program.door.open(path)
    person.until(lambda: person.bench.project is not None)
    person.bench.settings.put("suggest.on_import", False)


def shown_dialog(person, kind: type[QDialog]):
    """The dialog of a kind that is open, with the keyboard."""
    person.until(lambda: any(one.isVisible() for one in person.window.findChildren(kind)), seconds=30)
    dialog = next(one for one in person.window.findChildren(kind) if one.isVisible())
    dialog.activateWindow()
    person.until(dialog.isActiveWindow)
    return dialog
