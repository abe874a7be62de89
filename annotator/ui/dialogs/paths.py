"""Places that a person types: read forgivingly, looked at without a fault."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path, user_documents_path

from annotator.model.errors import UserError


def typed_path(text: str) -> Path:
    """The absolute path that was typed, "~" for the home folder; UserError when there is none."""
    try:
        return Path(text.strip()).expanduser().absolute() if text.strip() else _none()
    except RuntimeError as error:
        raise UserError("AN805", f"“{text.strip()}” names a home folder that there is not.") from error


def _none() -> Path:
    raise UserError("AN805", "No place to write to is named.", "Name a folder or a file.")


def is_there(path: Path) -> bool:
    """Whether there is a file, or a folder with something in it; what cannot be looked at counts as free.

    Writing will say why it cannot be used.
    """
    try:
        return path.is_file() or (path.is_dir() and any(path.iterdir()))
    except OSError:
        return False


def work_folder(project: Path | None) -> Path:
    """Where new work of a person is put: beside the open project, else among the documents.

    What lies in the program's own folder (samples, backups) is no place for it: people do not look there.
    """
    if project is None or project.is_relative_to(user_data_path("Annotator", appauthor=False)):
        return user_documents_path()
    return project.parent
