"""Who is at work, as far as the machine knows."""

from __future__ import annotations

import getpass


def person() -> str:
    """The name of the person at the machine, for the journal; some systems know none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "annotator"
