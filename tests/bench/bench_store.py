"""The project file alone: one decision, a view, big steps and their undo, check, backup, opening.

Run `python tests/bench/bench_store.py [--articles 1000] [--decisions 20000] [--keep FOLDER]`. Every article has about
30 candidates; every decision is a durable transaction of its own. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import hashlib
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import psutil
from material import article

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from annotator.model.ids import IdSource, seeded_ids
from annotator.model.records import Article, Candidate, Span
from annotator.model.schema import Label, Schema
from annotator.store.backup import back_up
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile

LABELS = ("ORG", "PERSON", "GPE", "DATE", "PERCENT", "MONEY")
SCHEMA = Schema(name="bench", labels=tuple(Label(id=name, name=name) for name in LABELS))
FIGURE = Figure(kind="money", value=Decimal("4900000000"), unit="EUR", modifier="≈")
PIECE = 250


@contextmanager
def measured(what: str, count: int = 0) -> Iterator[None]:
    """Prints wall and CPU time, a rate, and the memory afterwards."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rate = f"{count / wall:>12,.0f}/s" if count else f"{'':>14}"
    memory = psutil.Process().memory_info().rss / 2**20
    print(f"{what:<44}{wall * 1000:>10,.1f} ms wall{cpu * 1000:>10,.1f} ms CPU{rate}{memory:>8,.0f} MB")


def spread(what: str, acts: Iterator[Callable[[], object]]) -> None:
    """Prints p50, p99 and the worst of some acts."""
    took: list[float] = []
    for act in acts:
        start = time.perf_counter()
        act()
        took.append((time.perf_counter() - start) * 1000)
    took.sort()
    told = " ".join(f"{took[int((len(took) - 1) * part)]:>10.2f} ms {name}" for name, part in SPREAD)
    print(f"{what:<44}{told}   of {len(took):,}")


SPREAD = (("p50", 0.5), ("p99", 0.99), ("worst", 1.0))


def imported(first: int, last: int, ids: IdSource) -> ChangeSet:
    """The import of some articles with their candidates; a figure on the amounts."""
    changes: list[Change] = []
    texts: list[str] = []
    for number in range(first, last):
        marked = article(number)
        told = Article(
            id=ids(),
            title=f"Report {number}",
            sha256=hashlib.sha256(marked.text.encode()).hexdigest(),
            length=len(marked.text),
            date="2031-11-14",
            language="en",
            position=number,
        )
        texts.append(marked.text)
        changes.append(Change(before=None, after=told))
        for start, end, label in marked.spans:
            candidate = Candidate(
                id=ids(),
                article_id=told.id,
                start=start,
                end=end,
                label=label,
                quote=marked.text[start:end],
                provider="bench",
                score=0.9,
                evidence="it is known to be there",
                figure=FIGURE if label == "MONEY" else None,
            )
            changes.append(Change(before=None, after=candidate))
    return ChangeSet(verb="import", title="Import", changes=tuple(changes), texts=tuple(texts))


def accepted(candidate: Candidate, ids: IdSource) -> tuple[Change, Change]:
    """The two changes of one acceptance."""
    span = Span(
        id=ids(),
        article_id=candidate.article_id,
        start=candidate.start,
        end=candidate.end,
        label=candidate.label,
        quote=candidate.quote,
        candidate_id=candidate.id,
        figure=candidate.figure,
    )
    return Change(before=candidate, after=replace(candidate, state="accepted")), Change(before=None, after=span)


def pending(file: ProjectFile) -> Iterator[Candidate]:
    """All that is to judge, article by article."""
    for key in file.article_ids():
        yield from (one for one in file.candidates(key) if one.state == "pending")


def decisions(file: ProjectFile, ids: IdSource, number: int) -> Iterator[Callable[[], object]]:
    """Acceptances, one by one."""
    for _, candidate in zip(range(number), pending(file), strict=False):
        title = f"Accept “{candidate.quote}”"
        changes = ChangeSet(verb="accept", title=title, changes=accepted(candidate, ids), keystrokes=1)
        yield lambda changes=changes: file.apply(changes, who="bench")


def main() -> None:
    """Runs all measurements in order."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--articles", type=int, default=1_000)
    ask.add_argument("--decisions", type=int, default=20_000)
    ask.add_argument("--keep", type=Path, help="leave the project in this folder")
    told = ask.parse_args()
    ids = seeded_ids("bench")
    with tempfile.TemporaryDirectory() as temporary:
        folder: Path = told.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "store.annot"
        path.unlink(missing_ok=True)
        with measured("create"):
            file = ProjectFile.create(path, schema=SCHEMA)
        pieces = [imported(first, min(first + PIECE, told.articles), ids) for first in range(0, told.articles, PIECE)]
        spread(
            f"import {PIECE} articles with candidates",
            ((lambda piece=piece: file.apply(piece, who="bench")) for piece in pieces),
        )
        del pieces
        spread("one decision, durable", decisions(file, ids, told.decisions))
        spread("undo one", ((lambda: file.undo(who="bench")) for _ in range(200)))
        spread("redo one", ((lambda: file.redo(who="bench")) for _ in range(200)))
        keys = file.article_ids()
        spread("a view", ((lambda key=key: file.view(key)) for key in keys[-500:]))
        with measured("rows of all articles", len(keys)):
            file.article_rows()
        many = [change for _, one in zip(range(10_000), pending(file), strict=False) for change in accepted(one, ids)]
        if many:
            with measured("accept in bulk", len(many) // 2):
                file.apply(ChangeSet(verb="accept_bulk", title="Accept", changes=tuple(many)), who="bench")
            with measured("undo that", len(many) // 2):
                file.undo(who="bench")
            with measured("redo that", len(many) // 2):
                file.redo(who="bench")
        with measured("backup, proven"):
            back_up(file, folder / "backups").unlink()
        with measured("close"):
            file.close()
        for _ in range(2):
            with measured("open"):
                file = ProjectFile.open(path)
            file.close()
        lines = file_lines(path)
        with measured(f"check {lines:,} lines, {path.stat().st_size / 2**20:,.0f} MB", lines):
            found = [one for one in check_project(path) if isinstance(one, Problem)]
        print(f"problems: {len(found)}")


def file_lines(path: Path) -> int:
    """How many lines the journal has."""
    file = ProjectFile.open(path)
    lines = file.last[0]
    file.close()
    return lines


if __name__ == "__main__":
    main()
