"""Where the read-only files that ship with the program are: in a checkout, a wheel or a frozen program."""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _home() -> Path:
    """Return the folder that holds `resources` and `exports` in the way this program was installed."""
    unpacked: object = getattr(sys, "_MEIPASS", None)  # PyInstaller's folder of files
    if isinstance(unpacked, str):
        return Path(unpacked)
    in_wheel = _PACKAGE / "_shipped"
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(
            f"{path} ships with Annotator but is missing: this installation is damaged, install it again."
        )
    return path


def resource(*parts: str) -> Path:
    """Find a file or folder of `resources/`; FileNotFoundError when the installation is damaged."""
    return _existing(_home().joinpath("resources", *parts))


def recipe_folder() -> Path:
    """Find the ready spaCy project that every exported set carries a copy of."""
    return _existing(_home() / "exports" / "recipe")


def reference_folder() -> Path:
    """Find the golden export: the sample project as it looks in every format."""
    return _existing(_home() / "exports" / "reference")


def sets_folder() -> Path | None:
    """Where a checkout keeps the sets that it makes; None when the program is installed."""
    home = _home()
    return home / "exports" / "sets" if (home / "pyproject.toml").is_file() else None


def manual_folder() -> Path:
    """Find the pages of the manual and their pictures."""
    return _existing(_home() / "docs")
