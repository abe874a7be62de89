"""Broken files for every importer: no crash, no hang, nothing in part, every refusal named with file, line and reason.

Each input is made from a whole file (`seeds.py`) by `mutations.py`, from its number alone: “doccano 117” is the same
bytes on every machine. `ANNOTATOR_FUZZ=6` makes six times as many; the first ones are those of the usual run.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from annotator.formats.catalogue import close_workers, importer_named, importers, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions, WithWorker, is_item
from annotator.formats.peek import peek
from annotator.model.errors import Problem
from annotator.model.ids import seeded_ids
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from tests.formats.mutations import mutated
from tests.formats.seeds import SEEDS, Seed
from tests.formats.watchdog import within

LONG = os.environ.get("ANNOTATOR_LONG") == "1"
TIMES = int(os.environ.get("ANNOTATOR_FUZZ", "10" if LONG else "1"))
OPTIONS = ReadOptions()
MEMORY = 512 * 2**20
WHOLE = frozenset(
    {
        "AN202", "AN203", "AN204", "AN205", "AN206", "AN207", "AN208", "AN209", "AN231", "AN232", "AN733",
        "AN751", "AN756", "AN830",
    }
)  # fmt: skip
"""Refusals of a whole file: there is no line to name."""
MAY_BE_EMPTY = ("csv", "xlsx", "ods", "mail", "zip", "brat", "cas")
"""A table may have a header and no row, a mailbox or an archive be cut down to nothing."""
_CODE = re.compile(r"AN\d{3,4}\Z")


def broken(name: str, number: int, whole: bytes) -> bytes:
    """The input of a number."""
    return mutated(whole, SEEDS[name].shape, Random(f"{name} {number}"))


def laid_out(seed: Seed, folder: Path) -> tuple[Path, bytes]:
    """The path of the file that is broken again and again, and its whole bytes; what belongs to it stands beside it."""
    for name, make in seed.beside.items():
        (folder / name).write_bytes(make())
    path = folder / seed.file
    whole = seed.make()
    path.write_bytes(whole)
    return path, whole


def checked(found: list[IncomingArticle | Problem], path: Path, seed: Seed) -> None:
    """What every article and every refusal has to have."""
    for item in found:
        if isinstance(item, Problem):
            assert _CODE.match(item.code), item
            assert item.sentence.strip().endswith((".", "?")), item
            assert item.where.split(":")[0] == path.name, item
            assert item.line is None or item.line >= 1, item
            if seed.lines and item.severity == "error":
                assert item.line is not None or item.code in WHOLE, item
            str(item).encode("utf-8")
            continue
        assert item.text.strip()
        assert item.ours or item.title == " ".join(item.title.split())
        assert item.ours or item.origin.split(":")[0] == path.name
        str((item.text, item.title, item.source, item.author, item.date, item.language, item.meta)).encode("utf-8")
        keys = {span.key for span in item.spans}
        for span in item.spans:
            assert 0 <= span.start < span.end <= len(item.text), item
            assert item.text[span.start : span.end] == span.quote, item
            assert 0 <= span.score <= 1, item
        for relation in item.relations:
            assert relation.source in keys, item
            assert relation.target in keys, item


@pytest.fixture(scope="module", autouse=True)
def closed() -> Iterator[None]:
    yield
    close_workers()


def test_every_importer_has_a_seed_that_it_reads(tmp_path: Path) -> None:
    assert {seed.importer for seed in SEEDS.values()} == {importer.name for importer in importers()}
    for name, seed in SEEDS.items():
        folder = tmp_path / name
        folder.mkdir()
        path, _ = laid_out(seed, folder)
        found = list(read_file(path, OPTIONS, name=seed.importer))
        checked(found, path, seed)
        if seed.importer not in ("patterns", "parquet"):
            assert any(isinstance(item, IncomingArticle) for item in found), (name, found)


def test_there_are_enough_of_them() -> None:
    assert sum(seed.count for seed in SEEDS.values()) >= 8_000


@pytest.mark.parametrize("name", SEEDS)
def test_broken_files_are_read_or_refused(name: str, tmp_path: Path) -> None:
    seed = SEEDS[name]
    path, whole = laid_out(seed, tmp_path)
    importer = importer_named(seed.importer)
    children = isinstance(importer, WithWorker) or seed.importer == "zip"
    peek(path, OPTIONS)  # the child process is warm
    before = memory()
    for number in range(seed.count * TIMES):
        data = broken(name, number, whole)
        path.write_bytes(data)
        try:
            found = within(lambda: list(read_file(path, OPTIONS, name=seed.importer)), children=children)
            checked(found, path, seed)
            assert found or seed.importer in MAY_BE_EMPTY
            if number % 8 == 0:  # whoever the file is taken for, and what a person sees of it
                look = within(lambda: peek(path, OPTIONS), children=True)
                assert look.items is not None or look.problems or look.question
        except BaseException as error:
            error.add_note(f"input {name} {number}: {data[:2000]!r}")
            raise
    assert memory() - before < MEMORY


def memory() -> int:
    """The most bytes that this process ever had, 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


# -- through a project -----------------------------------------------------------------------------------


SCHEMA = Schema(
    name="small",
    labels=tuple(Label(id=name, name=name, position=at) for at, name in enumerate(("ORG", "PERSON", "MONEY"))),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    file = ProjectFile.create(tmp_path / "fuzz.annot", schema=SCHEMA)
    opened = OpenProject(file, Events(), who="Ann")
    there = [IncomingArticle(text="Nordhavn Freight rose.", title="First")]
    opened.commit(bring_in(there, first_position=0, ids=seeded_ids("fuzz"), title="Import"))
    yield opened
    opened.close()


def dump(project: OpenProject) -> str:
    """The whole project as SQL."""
    with project.file.reading() as connection:
        return "\n".join(connection.iterdump())


def state(project: OpenProject) -> object:
    """What is in the project, without how it came there."""
    reader = project.reader
    return reader.schema(), tuple(reader.view(article_id) for article_id in reader.article_ids())


def bring(project: OpenProject, path: Path, seed: Seed) -> ImportReport:
    return run_here(import_paths(project.reader, [path], options=OPTIONS, format_name=seed.importer), project)


@pytest.mark.parametrize("name", SEEDS)
def test_a_refused_file_leaves_a_project_as_it_was(name: str, project: OpenProject, tmp_path: Path) -> None:
    """Every eighth input goes into a project: all of each item comes in or none, and a refusal changes no byte."""
    seed = SEEDS[name]
    path, whole = laid_out(seed, tmp_path)
    before, empty = dump(project), state(project)
    for number in range(0, seed.count * TIMES, 8):
        path.write_bytes(broken(name, number, whole))
        try:
            found = list(read_file(path, OPTIONS, name=seed.importer))
            report = bring(project, path, seed)
            items = sum(is_item(item) for item in found)
            assert len(report.stored) + len(report.merged) + report.refused == items
            if not report.stored and not report.merged:
                assert dump(project) == before
                continue
            marks: Counter[str] = Counter()
            for item in found:
                if isinstance(item, IncomingArticle):
                    marks[item.text] += len(item.spans)
            for article_id in report.stored:
                view = project.reader.view(article_id)
                assert len(view.spans) + len(view.candidates) <= marks[view.text]
                assert all(view.text[one.start : one.end] == one.quote for one in (*view.spans, *view.candidates))
            project.undo()
            assert state(project) == empty
            before = dump(project)
        except BaseException as error:
            error.add_note(f"input {name} {number}")
            raise
