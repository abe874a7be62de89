"""Fine classes: events, works and products that a person would see, held against corpora that mark them.

Run `python tests/bench/bench_fine.py CORPORA`. Strict precision and recall on the development splits of CrossNER and
WNUT; what they mark under a label of their own that we count with another (an award, a film under "misc") is told
apart as "theirs", and is not held against us.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from bench_names import merged

MEASURED = {
    "crossner_politics": {"EVENT": ("event", "election")},
    "crossner_literature": {"EVENT": ("event",), "WORK_OF_ART": ("book", "poem")},
    "crossner_music": {"EVENT": ("event",), "WORK_OF_ART": ("album", "song")},
    "crossner_science": {"EVENT": ("event",)},
    "crossner_ai": {"PRODUCT": ("product",)},
    "wnut17": {"PRODUCT": ("product",), "WORK_OF_ART": ("creative-work",)},
}
THEIRS = {"EVENT": ("award", "misc"), "WORK_OF_ART": ("misc", "magazine"), "PRODUCT": ("misc", "programlang")}


def main() -> None:
    """Print one line a set and label."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpora", type=Path)
    folder: Path = options.parse_args().corpora
    for name, labels in MEASURED.items():
        ours = {theirs: label for label, some in labels.items() for theirs in some}
        counts: Counter[tuple[str, str]] = Counter()
        with (folder / name / "dev.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                spans = [(span["start"], span["end"], span["label"]) for span in row["spans"]]
                gold = {(start, end, ours[label]) for start, end, label in spans if label in ours}
                found = {(one.start, one.end, one.label) for one in merged(row["text"]) if one.label in labels}
                counts.update(("right", mark[2]) for mark in gold & found)
                counts.update(("missed", mark[2]) for mark in gold - found)
                for start, end, label in found - gold:
                    apart = any(a < end and start < b and kind in THEIRS[label] for a, b, kind in spans)
                    counts["theirs" if apart else "extra", label] += 1
        for label in labels:
            right, extra, missed, theirs = (counts[kind, label] for kind in ("right", "extra", "missed", "theirs"))
            print(
                f"{name:20} {label:12} precision {right / max(1, right + extra):.0%}, "
                f"recall {right / max(1, right + missed):.0%} of {right + missed}; theirs {theirs}"
            )


if __name__ == "__main__":
    main()
