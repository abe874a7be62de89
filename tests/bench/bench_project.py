"""Measures import, candidates, opening, deciding and checking on a project of many articles.

    python tests/bench/bench_project.py [--articles 10000] [--keep FOLDER]

Prints articles a second, milliseconds and memory; nothing is asserted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from material import article, write_jsonl

from annotator.formats.incoming import ReadOptions
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.review import accept
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.page import Page
from annotator.workflow.projects import create_project


def memory() -> float:
    """Resident memory in MB."""
    return psutil.Process().memory_info().rss / 2**20


@contextmanager
def measured(what: str, count: int = 0) -> Iterator[None]:
    """Prints wall and CPU seconds, a rate, and the memory afterwards."""
    cpu, wall = time.process_time(), time.perf_counter()
    yield
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    rate = f"{count / wall:>10,.0f}/s" if count else f"{'':>12}"
    print(f"{what:<44}{wall * 1000:>10,.0f} ms wall{cpu * 1000:>10,.0f} ms CPU{rate}{memory():>8,.0f} MB")


def spread(what: str, act: Callable[[], object], times: int) -> None:
    """Prints p50 and p99 of an act."""
    took: list[float] = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        took.append((time.perf_counter() - start) * 1000)
    took.sort()
    print(f"{what:<44}{took[len(took) // 2]:>10.2f} ms p50{took[int(len(took) * 0.99) - 1]:>10.2f} ms p99")


def with_candidates(project: OpenProject) -> int:
    """Gives every article its known spans as pending candidates; returns how many."""
    ids, made, total = seeded_ids("bench"), [], 0
    for number, article_id in enumerate(project.reader.article_ids()):
        marked = article(number)
        for start, end, label in marked.spans:
            made.append(
                Change(
                    before=None,
                    after=Candidate(
                        id=ids(),
                        article_id=article_id,
                        start=start,
                        end=end,
                        label=label,
                        quote=marked.text[start:end],
                        provider="bench",
                        score=0.9,
                        evidence="known",
                    ),
                )
            )
        if len(made) >= 2_000:
            total += len(made)
            project.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(made), automatic=True))
            made = []
    if made:
        project.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(made), automatic=True))
    return total + len(made)


def main() -> None:
    """Runs all measurements in order."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--articles", type=int, default=10_000)
    ask.add_argument("--keep", type=Path, help="leave the project in this folder")
    told = ask.parse_args()
    count = told.articles
    with tempfile.TemporaryDirectory() as temporary:
        folder = told.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        source, path = folder / "news.jsonl", folder / "bench.annot"
        source.unlink(missing_ok=True)
        path.unlink(missing_ok=True)
        write_jsonl(source, count)
        print(f"{count:,} articles, {source.stat().st_size / 2**20:.0f} MB of JSONL; memory at start {memory():.0f} MB")
        project = OpenProject(create_project(path), Events(), who="bench")
        with measured("import", count):
            run_here(import_paths(project.reader, [source], options=ReadOptions()), project)
        with measured("store the candidates"):
            total = with_candidates(project)
        print(f"{total:,} candidates, file {path.stat().st_size / 2**20:.0f} MB")
        with measured("close"):
            project.close()
        with measured("open"):
            project = OpenProject(ProjectFile.open(path), Events(), who="bench")
        with measured("rows of the article list"):
            rows = project.reader.article_rows()
        some = iter([row.article.id for row in rows] * 2)
        spread("an article with its marks", lambda: Page(project.reader.view(next(some))), min(500, count))
        pending = iter([c.id for row in rows[:100] for c in project.reader.candidates(row.article.id)])
        ids = seeded_ids("accept")
        act = lambda: project.commit(accept(project.reader, next(pending), ids=ids, keystrokes=1))  # noqa: E731
        spread("accept (durable on return)", act, min(1_000, 25 * min(count, 100)))
        spread("undo", project.undo, 200)
        spread("redo", project.redo, 200)
        project.close()


if __name__ == "__main__":
    main()
