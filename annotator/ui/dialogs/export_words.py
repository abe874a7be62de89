"""How the dialogs speak of exports: reasons, fixes, what a format keeps, commands to copy."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from annotator.formats.apart import Prefer
from annotator.formats.outgoing import Exporter, Finding, Fix, Keep, Reason
from annotator.formats.span_export import nests

REASONS: dict[Reason, str] = {
    "misaligned": "cuts through a token",
    "whitespace": "white space at its edge",
    "overlap": "overlaps another",
    "duplicate": "there twice",
}
FIXES: dict[Fix, str] = {
    "snap_out": "Snap out",
    "snap_in": "Snap in",
    "keep": "As it stands",
    "to_spans": "Move to doc.spans",
    "leave_out": "Leave out",
}
FIX_KEYS: dict[str, Fix] = {"O": "snap_out", "I": "snap_in", "E": "keep", "S": "to_spans", "L": "leave_out"}
PREFERRED: dict[Prefer, tuple[str, str]] = {
    "longest": ("The longest goes out", "give way to the longest"),
    "first": ("The first goes out", "give way to the first"),
    "shortest": ("The shortest goes out", "give way to the shortest"),
    "none": ("None of them goes out", "are left out, all of them"),
}
"""Which of overlapping spans go out, as a choice and as what happens."""
MISALIGNED = (
    ("", "as the format does by itself"),
    ("snap_out", "move them out to whole tokens"),
    ("snap_in", "move them in to whole tokens"),
    ("keep", "keep them where the format can"),
    ("leave_out", "leave them out and list them"),
    ("refuse", "write nothing while there are any"),
)
"""What becomes of spans that have an edge inside of a token."""
ALONG: dict[Keep, str] = {
    "metadata": "sources and dates",
    "values": "values",
    "notes": "notes",
    "relations": "relations",
    "candidates": "open candidates",
    "rejected": "rejected ones",
}
_KEEPS: dict[Keep, str] = {
    "metadata": "titles, sources and dates",
    "overlaps": "overlapping spans",
    "values": "values of figures",
    "notes": "notes on spans",
    "candidates": "candidates that nobody judged",
    "rejected": "rejected candidates",
    "relations": "relations between spans",
    "missing": "which text nobody judged",
}


def kept(exporter: Exporter) -> str:
    """What a format keeps besides texts and labelled spans, in a sentence."""
    names = [words for keep, words in _KEEPS.items() if keep in exporter.keeps]
    if nests(exporter):
        names.insert(0, "nested spans")
    return f"Keeps texts and labelled spans{', ' if names else ''}{', '.join(names)}."


def lost(exporter: Exporter) -> str:
    """What a format has no place for, in a sentence; "" when it keeps everything."""
    words_of = {**_KEEPS, "overlaps": "spans that cross others"} if nests(exporter) else _KEEPS
    names = [words for keep, words in words_of.items() if keep not in exporter.keeps]
    return f"It has no place for {', '.join(names)}." if names else ""


def fate(finding: Finding, text: str) -> str:
    """What becomes of a span under the fix in effect."""
    if finding.fix in ("snap_out", "snap_in"):
        return f"goes out as “{text[finding.out_start : finding.out_end]}”"
    if finding.fix == "to_spans":
        return "goes to doc.spans"
    if finding.fix == "keep":
        return "goes out as it stands"
    return "is left out"


def train_command(target: Path) -> str:
    """The command that checks, trains and evaluates on a spaCy set, for a terminal of this system."""
    parts = ["python", "-m", "spacy", "project", "run", "all", str(target)]
    return subprocess.list2cmdline(parts) if os.name == "nt" else shlex.join(parts)
