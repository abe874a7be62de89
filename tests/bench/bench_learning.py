"""Learning at once: reading what a project decided, one decision in the open article, its repeats elsewhere.

Run `python tests/bench/bench_learning.py [--articles 10000]`. Every article has about 30 spans; half of the articles
are judged, the others are open. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from material import article

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Span
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.learning import Learning
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

LABELS = ("ORG", "PERSON", "GPE", "DATE", "PERCENT", "MONEY")
SCHEMA = Schema(name="bench", labels=tuple(Label(id=name, name=name) for name in LABELS))
PIECE = 250


@contextmanager
def measured(what: str) -> Iterator[None]:
    """Prints wall and CPU time, and the memory afterwards."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = psutil.Process().memory_info().rss / 2**20
    print(f"{what:<58}{wall * 1000:>10,.1f} ms wall{cpu * 1000:>10,.1f} ms CPU{memory:>8,.0f} MB", flush=True)


def fill(file: ProjectFile, count: int) -> None:
    """`count` articles, the first half with their spans; every article has a firm of its own besides."""
    ids = seeded_ids("bench")
    for first in range(0, count, PIECE):
        made = [article(first + at) for at in range(min(PIECE, count - first))]
        texts = [f"{one.text}\nNordby {first + at} Works rose, said Vessa Marine." for at, one in enumerate(made)]
        incoming = [IncomingArticle(text=text, title=f"Article {first + at}") for at, text in enumerate(texts)]
        file.apply(bring_in(incoming, first_position=first, ids=ids, title="Import"), who="bench")
        if first >= count // 2:
            continue
        changes = []
        for article_id, one in zip(file.article_ids()[first:], made, strict=True):
            for start, end, label in one.spans:
                span = Span(
                    id=ids(), article_id=article_id, start=start, end=end, label=label, quote=one.text[start:end]
                )
                changes.append(Change(before=None, after=span))
        file.apply(ChangeSet(verb="add", title="Mark", changes=tuple(changes)), who="bench")


def main() -> None:
    """Makes the project and measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory() as folder:
        file = ProjectFile.create(Path(folder) / "bench.annot", schema=SCHEMA)
        with measured(f"made {count:,} articles"):
            fill(file, count)
        bench = Workbench(events=Events(), settings=Settings(None))
        project = OpenProject(file, bench.events, who="bench")
        jobs: list[Job[None]] = []
        Learning(bench, start=lambda _title, job: jobs.append(job))

        def settle(what: str) -> None:
            with measured(what):
                while jobs:
                    run_here(jobs.pop(0), project)

        bench.use(project)
        settle("read what was decided")
        print(f"  {len(bench.memory or ()):,} surfaces")
        last = file.article_ids()[-1]
        with measured("open an article that was never looked at"):
            bench.open_article(last)
        print(f"  {bench.page.pending() if bench.page else 0} candidates from memory")
        page = bench.page
        assert page is not None
        at = page.text.index("Nordby")
        bench.put_caret(at + len("Nordby"), anchor=at)
        with measured("decide on a new name: the open article follows"):
            review.label(bench, "ORG")
        settle("  its repeats, the index of words built first")
        at = page.text.index("Vessa Marine")
        for name in ("Vessa Marine", f"Nordby {count - 1}"):
            at = page.text.index(name)
            bench.put_caret(at + len(name), anchor=at)
            with measured(f"decide on “{name}”: the open article follows"):
                review.label(bench, "ORG")
            settle("  its repeats elsewhere")
        with measured("undo"):
            bench.take_back(forward=False)
        settle("  unlearned elsewhere")
        project.close()


if __name__ == "__main__":
    main()
