"""Match patterns of Prodigy and spaCy (`patterns.jsonl`): no articles, but a list that proposes candidates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.columns import listed
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.json_reading import first_record, records, text_of
from annotator.model.errors import Problem

LIST = "AN817"
"""The code of the note that says how many patterns a file holds: whoever imports it can take them as a list."""
NO_PATTERN = "AN819"


class MatchPatterns:
    """Tells what a file of match patterns holds."""

    name = "patterns"
    title = "Match patterns (Prodigy, spaCy)"
    suffixes = (".jsonl",)

    def score(self, path: Path, head: bytes) -> float:
        """By a first object with a label and a pattern, and no text."""
        del path
        first = first_record(head)
        return 0.97 if first is not None and first.keys() >= {"label", "pattern"} and "text" not in first else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield a note about all patterns, after a problem for each line that holds none."""
        labels: Counter[str] = Counter()
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
            elif text_of(record.get("label")).strip() and record.get("pattern"):
                labels[text_of(record.get("label")).strip()] += 1
            else:
                yield Problem(
                    code=NO_PATTERN,
                    sentence="The line is no match pattern: it needs a label and a pattern.",
                    where=path.name,
                    line=number,
                )
        if labels:
            yield Problem(
                code=LIST,
                sentence=f"{labels.total():,} match {'pattern' if labels.total() == 1 else 'patterns'} for "
                f"{listed(labels)}: a list that proposes candidates, no articles.",
                where=path.name,
                severity="note",
            )
