"""Reading and writing take the memory of one article, not of all: four times as many articles have the same peak."""

import gc
import hashlib
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from annotator.formats import docbin, files, json_reading
from annotator.formats.catalogue import expand, importer_named, read_file
from annotator.formats.export_catalogue import exporter_named
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.model.records import Article, ArticleView, Span
from annotator.store.project_file import ProjectFile
from annotator.workflow import import_checking, importing, item_shelf
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from tests.formats.material import SCHEMA

FEW, MANY = 40, 160
LENGTH = 800
SPANS = 6
KEPT = 300
"""Bytes that may be kept of an article, which has three times as many: its digest, numbers, names of labels."""
LISTED = 1_500
"""The same where articles are dealt to parts by their likeness, and where a manifest or an archive lists its files."""
WORDS = ("Nordhavn", "Freight", "paid", "five", "million", "for", "eleven", "berths", "in", "Leuven", "said", "Zoë")
FORMATS = {
    # format: the importer, and what of the target it reads
    "jsonl": ("lossless", "set.jsonl"),
    "spacy": ("spacy", "set/train.spacy/"),  # a folder of shards, each of which spaCy's own reader unpacks as a whole
    "conll": ("conll", "set.conll"),
    "doccano": ("doccano", "set.jsonl"),
    "label-studio": ("label-studio", "set/tasks.json"),
    "brat": ("brat", "set"),
    "cas": ("cas", "set.zip"),
}
QUICK = ("jsonl", "doccano", "label-studio")


def views(count: int) -> Iterator[ArticleView]:
    """Articles of the same length, made when they are asked for."""
    for number in range(count):
        chance = Random(number)
        words = [f"Article {number}:"]
        length = 0
        while length < LENGTH:
            words.append(chance.choice(WORDS))
            length += len(words[-1]) + 1
        text = " ".join(words)
        starts = [text.index(" ", at) + 1 for at in range(20, LENGTH - 50, LENGTH // SPANS)]
        spans = tuple(
            Span(
                id=f"s{number}-{at}",
                article_id=f"a{number}",
                start=start,
                end=(end := text.index(" ", start)),
                label="id-ORG",
                quote=text[start:end],
            )
            for at, start in enumerate(starts)
        )
        article = Article(
            id=f"a{number}",
            title=f"Article {number}",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            language="en",
            state="done",
            position=number,
        )
        yield ArticleView(article=article, text=text, spans=spans, candidates=(), relations=())


def peak(work: Callable[[], int]) -> int:
    """The most bytes that some work has at once."""
    gc.collect()
    gc.freeze()  # what is there is not looked through again and again
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.unfreeze()


def written(format_name: str, target: Path, count: int) -> int:
    options = ExportOptions(split=(1, 0, 0), language="en")
    steps = 0
    for _ in exporter_named(format_name).write(lambda: views(count), SCHEMA, target, options):
        steps += 1
        if steps % 10 == 0:
            gc.collect()  # parsers leave rings of objects behind
    return steps


def taken(path: Path, importer: str) -> int:
    """How many articles a file or the files of a folder hold; each is let go before the next comes."""
    count = 0
    for file in expand([path]):
        assert isinstance(file, Path)
        for item in read_file(file, ReadOptions(), name=importer):
            count += isinstance(item, IncomingArticle)
            if count % 10 == 0:
                gc.collect()
    return count


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and shards far below the sizes of the test."""
    monkeypatch.setattr(json_reading, "_CHUNK", 2**12)
    monkeypatch.setattr(files, "_JSON_HEAD", files.HEAD + 1)
    monkeypatch.setattr(docbin, "SHARD_DOCS", 10)


@pytest.mark.parametrize(
    "format_name",
    [
        pytest.param(name, marks=() if name in ("jsonl", "doccano", "label-studio") else pytest.mark.slow)
        for name in FORMATS
    ],
)
def test_memory_does_not_grow_with_the_articles(format_name: str, tmp_path: Path) -> None:
    importer, inside = FORMATS[format_name]
    suffix = exporter_named(format_name).suffix
    places = {count: tmp_path / str(count) / inside for count in (2, FEW, MANY)}
    targets = {count: tmp_path / str(count) / (f"set{suffix}" if "/" not in inside else "set") for count in places}
    for target in targets.values():
        target.parent.mkdir()
    importer_named(importer)
    written(format_name, targets[2], 2)  # what is loaded once is loaded
    taken(places[2], importer)
    on_top = (MANY - FEW) * (LISTED if format_name in ("spacy", "conll", "brat", "cas") else KEPT)
    few, many = (peak(lambda count=count: written(format_name, targets[count], count)) for count in (FEW, MANY))
    assert many - few < on_top, f"writing: {few:,} and {many:,} bytes"
    few, many = (peak(lambda count=count: taken(places[count], importer)) for count in (FEW, MANY))
    assert many - few < on_top, f"reading: {few:,} and {many:,} bytes"


IN_A_PROJECT = 700
"""Bytes that may be kept of an article that comes into a project: its id, the hash of its text, its place in lists."""


def brought_in(target: Path, count: int, measure: Callable[[Callable[[], int]], int]) -> int:
    """What an import into a new project has of Python's objects; SQLite's cache has a bound of its own."""
    made = OpenProject(ProjectFile.create(target.with_suffix(f".{count}.annot"), schema=SCHEMA), Events(), who="Ada")
    job = import_paths(made.reader, [target], options=ReadOptions())
    try:
        found = measure(lambda: len(run_here(job, made, lambda _: gc.collect(0)).stored))
        assert len(made.reader.article_ids()) == count
        return found
    finally:
        made.close()


@pytest.mark.parametrize("format_name", ["jsonl", "doccano"])
def test_an_import_into_a_project_does_not_grow_with_the_articles(
    format_name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Everything that has a bound is far below it, so that both files are past it.
    for module, name, bound in (
        (importing, "_PIECE", 10),
        (item_shelf, "_AT_HAND", 10),
        (item_shelf, "_PACKED_IN_MEMORY", 2**12),
        (import_checking, "_TELL_EVERY", 10),
    ):
        monkeypatch.setattr(module, name, bound)
    targets = {count: tmp_path / f"{count}.jsonl" for count in (2, FEW, MANY)}
    for count, target in targets.items():
        written(format_name, target, count)
    assert brought_in(targets[2], 2, lambda work: work()) == 2  # what is loaded once is loaded
    few, many = (brought_in(targets[count], count, peak) for count in (FEW, MANY))
    assert many - few < (MANY - FEW) * IN_A_PROJECT, f"{few:,} and {many:,} bytes"
