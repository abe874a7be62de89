"""What must hold before the first widget is made: a pair of Python and Qt that works, and a display."""

import os
import sys
from collections.abc import Mapping
from importlib import metadata

_SCREENLESS = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})


def refuse_bad_pair(python: tuple[int, int], pyside: str) -> str | None:
    """Say why this Python cannot run this PySide6 ("6.12.0"), or return None.

    PySide6 6.12 releases a reference to None too often under Python 3.11 and older, and the process is
    aborted after some thousand calls: work on the screen would vanish without a message.
    """
    major, minor = (int(part) for part in pyside.split(".")[:2])
    if python < (3, 12) and (major, minor) >= (6, 12):
        return (
            f"PySide6 {pyside} aborts under Python {python[0]}.{python[1]}: "
            "install PySide6 older than 6.12, or use Python 3.12 or newer."
        )
    return None


def installed_pyside() -> str | None:
    """Return the version of the installed PySide6 without importing it, or None when it is not known."""
    for name in ("PySide6-Essentials", "PySide6"):
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return None


def refuse_missing_display(platform: str, environment: Mapping[str, str]) -> str | None:
    """Say in one sentence that there is no display to open a window on, or return None.

    Without this, Qt ends the process with a text about plug-ins that helps nobody.
    """
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    has_display = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    if not platform.startswith("linux") or has_display or chosen in _SCREENLESS:
        return None
    return "There is no display to open a window on: start Annotator from a desktop session, or set DISPLAY."


def check_display() -> str | None:
    """Apply `refuse_missing_display` to this process."""
    return refuse_missing_display(sys.platform, os.environ)


def reason_not_to_start() -> str | None:
    """Return the sentence to show instead of a window, or None when the window can be opened."""
    pyside = installed_pyside()
    if pyside is None:
        return "The window needs PySide6-Essentials, which is not installed; the command line works without it."
    return refuse_bad_pair((sys.version_info.major, sys.version_info.minor), pyside) or check_display()
