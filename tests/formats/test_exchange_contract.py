"""Over all formats that go out and come in with spans: what they say they keep comes back, byte for byte the same."""

import importlib.util
import json
import os
import shutil
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.conll_out import ConllExporter
from annotator.formats.export_catalogue import exporter_named, exporters, is_optional
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.jsonl_out import JsonlExporter
from annotator.formats.outgoing import ExportOptions
from annotator.formats.span_export import PlacedExporter, SpanExporter
from annotator.model.errors import Problem, UserError
from annotator.store.project_file import ProjectFile
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject

FORMATS = [exporter for exporter in exporters() if isinstance(exporter, SpanExporter)]
WRITERS = [exporter for exporter in exporters() if isinstance(exporter, PlacedExporter)]
"""With those that only go out, whose proof is their own."""
OPTIONS = ReadOptions(language="en")


def _material():
    spec = importlib.util.spec_from_file_location("exchange_material", Path(__file__).with_name("material.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


MATERIAL = _material()
SEEDS = [f"contract {number}" for number in range(3)]


def paths_of(exporter, target):
    return list(exporter.written_files(target))


def read_back(exporter, target):
    """The articles of what was written, as a stranger's file would be read: by whoever knows it best."""
    articles = []
    for path in paths_of(exporter, target):
        assert importer_for(path).name == exporter.importer().name, path
        for item in read_file(path, OPTIONS):
            if isinstance(item, Problem):
                assert item.severity == "note", item
            else:
                articles.append(item)
    return articles


def without_overlaps(spans, item):
    """The spans that came back, each other one overlapping one of them."""
    there = {(span.start, span.end) for span in item.spans}
    kept = [span for span in spans if (span.start, span.end) in there]
    for span in spans:
        assert span in kept or any(span.start < one.end and one.start < span.end for one in kept)
    return kept


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exporter", FORMATS, ids=lambda one: one.name)
def test_what_a_format_keeps_comes_back(exporter, seed, tmp_path, run_export):
    views = MATERIAL.project(seed)
    target = tmp_path / f"out{exporter.suffix}"
    report = run_export(exporter, views, target, schema=MATERIAL.SCHEMA, options=ExportOptions(rejected="mark"))
    assert report.articles == len(views)
    assert report.spans_in == sum(len(view.spans) for view in views)
    assert report.relations_in == sum(len(view.relations) for view in views)
    found = read_back(exporter, target)
    assert len(found) == len(views)
    names = {label.id: exporter.label_word(label.name) for label in MATERIAL.SCHEMA.labels}
    for view, item in zip(views, found, strict=True):
        assert isinstance(item, IncomingArticle)
        assert item.text == exporter.written_text(view.text)
        places = {s.id: exporter.written_place(item.text, s.start, s.end) for s in view.spans}
        going = [replace(s, start=places[s.id][0], end=places[s.id][1]) for s in view.spans if places[s.id]]
        if "overlaps" not in exporter.keeps:
            going = without_overlaps(going, item)
        meant = sorted((span.start, span.end, names[span.label]) for span in going)
        assert sorted((s.start, s.end, s.label) for s in item.spans if s.state == "span") == meant
        assert all(item.text[s.start : s.end] == s.quote for s in item.spans)
        if "values" in exporter.keeps:
            values = sorted((s.start, s.end, repr(s.figure)) for s in going)
            assert sorted((s.start, s.end, repr(s.figure)) for s in item.spans if s.state == "span") == values
        if "notes" in exporter.keeps:
            notes = sorted((s.start, s.end, exporter.written_note(s.note)) for s in going)
            assert sorted((s.start, s.end, s.note) for s in item.spans if s.state == "span") == notes
        if "relations" in exporter.keeps:
            ends = {span.id: (span.start, span.end) for span in going}
            kinds = {label.id: exporter.label_word(label.name) for label in MATERIAL.SCHEMA.relations}
            links = [
                (ends[r.source], ends[r.target], kinds[r.label])
                for r in view.relations
                if {r.source, r.target} <= ends.keys()
            ]
            keys = {span.key: (span.start, span.end) for span in item.spans}
            assert sorted((keys[r.source], keys[r.target], r.label) for r in item.relations) == sorted(links)
        else:
            assert item.relations == ()
        if "metadata" in exporter.keeps:
            article = view.article
            assert (item.title, item.source, item.author, item.date, item.language) == (
                article.title,
                article.source,
                article.author,
                article.date,
                article.language,
            )
            assert set(article.meta) <= set(item.meta)
        for state, keep in (("pending", "candidates"), ("rejected", "rejected")):
            meant = sorted((c.start, c.end, names[c.label]) for c in view.candidates if c.state == state)
            kept = sorted((s.start, s.end, s.label) for s in item.spans if s.state == state)
            assert kept == (meant if keep in exporter.keeps else [])


@pytest.mark.parametrize("exporter", FORMATS, ids=lambda one: one.name)
def test_relations_are_counted_and_those_that_have_no_place_are_told(exporter, tmp_path, run_export):
    views = MATERIAL.project("contract 0")
    there = sum(len(view.relations) for view in views)
    assert there > 1
    report = run_export(exporter, views, tmp_path / f"out{exporter.suffix}", schema=MATERIAL.SCHEMA)
    assert report.relations_in == there
    if "relations" not in exporter.keeps:
        assert report.relations_out == 0
        assert f"The {there:,} relations are not in it: this format has no place for relations." in report.notes
    else:
        assert (there > report.relations_out) == any("not in it" in note for note in report.notes)


@pytest.mark.parametrize("exporter", [one for one in FORMATS if one.suffix], ids=lambda one: one.name)
def test_a_file_that_was_named_without_an_ending_comes_back_as_well(exporter, tmp_path, run_export):
    target = tmp_path / "out"
    views = MATERIAL.project("contract 0")
    run_export(exporter, views, target, schema=MATERIAL.SCHEMA)
    assert len(read_back(exporter, target)) == len(views)


FILES = [one for one in (*WRITERS, JsonlExporter(), ConllExporter()) if one.suffix]


@pytest.mark.parametrize("exporter", FILES, ids=lambda one: one.name)
def test_an_export_replaces_an_earlier_one_and_no_other_file(exporter, tmp_path, run_export):
    views = MATERIAL.project("contract 0")
    article = tmp_path / f"article{exporter.suffix}"
    mine = {"jsonl": b'{"text": "Words of mine."}\n'}.get(exporter.suffix[1:], b"Words of mine.\n\nAnd more of them.\n")
    article.write_bytes(mine)
    with pytest.raises(UserError, match="no earlier export") as told:
        run_export(exporter, views, article, schema=MATERIAL.SCHEMA)
    assert told.value.code == "AN416"
    assert article.read_bytes() == mine
    assert list(tmp_path.iterdir()) == [article]
    article.write_bytes(b"")
    run_export(exporter, views, article, schema=MATERIAL.SCHEMA)
    first = article.read_bytes()
    if exporter.name in MARKED:
        run_export(exporter, views, article, schema=MATERIAL.SCHEMA)
    else:  # an importer that reads it says nothing about who wrote it
        with pytest.raises(UserError, match="no earlier export"):
            run_export(exporter, views, article, schema=MATERIAL.SCHEMA)
        run_export(exporter, views, article, schema=MATERIAL.SCHEMA, options=ExportOptions(replace=True))
    assert article.read_bytes() == first


MARKED = ("jsonl", "conll", "conllu", "conllu-plus", "csv", "xlsx", "chat")
"""Files that tell by themselves that this program wrote them."""
FOREIGN_COLUMNS = {
    "tabs": "who\twhat\nAda\tmet\n",
    "four columns": "-DOCSTART- -X- O O\n\nAda\tNNP\tB-NP\tB-PER\n",
    "spaces": "-DOCSTART- -X- O O\n\nAda NNP B-NP B-PER\n",
    "a treebank": "# newdoc id = n1\n# sent_id = 1\n1\tAda\tAda\tPROPN\tNNP\t_\t2\tnsubj\t_\tNE=B-PER\n",
    "words alone": "1\tAda\t_\t_\t_\t_\t_\t_\t_\tNE=O\n",
}


@pytest.mark.parametrize("text", FOREIGN_COLUMNS.values(), ids=FOREIGN_COLUMNS)
@pytest.mark.parametrize("name", ["conll", "conllu"])
def test_columns_of_somebody_else_are_never_replaced(name, text, tmp_path, run_export):
    target = tmp_path / f"corpus.{name}"
    target.write_text(text, "utf-8")
    with pytest.raises(UserError, match="no earlier export"):
        run_export(exporter_named(name), MATERIAL.project("contract 0"), target, schema=MATERIAL.SCHEMA)
    assert target.read_text("utf-8") == text


@pytest.mark.parametrize("exporter", WRITERS, ids=lambda one: one.name)
def test_the_same_project_gives_the_same_bytes(exporter, tmp_path, run_export):
    views = MATERIAL.project("the same")
    for name in ("one", "two"):
        run_export(exporter, views, tmp_path / f"{name}{exporter.suffix}", schema=MATERIAL.SCHEMA)
    one, two = (tmp_path / f"{name}{exporter.suffix}" for name in ("one", "two"))
    if exporter.suffix:
        assert one.read_bytes() == two.read_bytes()
    else:
        names = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
        assert names == sorted(path.relative_to(two) for path in two.rglob("*") if path.is_file())
        assert [name for name in names if (one / name).read_bytes() != (two / name).read_bytes()] == []


@pytest.mark.parametrize("exporter", FORMATS, ids=lambda one: one.name)
def test_only_the_labels_that_were_asked_for_go_out(exporter, tmp_path, run_export):
    views = MATERIAL.project("labels")
    target = tmp_path / f"out{exporter.suffix}"
    options = ExportOptions(labels=("id-ORG",))
    report = run_export(exporter, views, target, schema=MATERIAL.SCHEMA, options=options)
    assert report.spans_out < report.spans_in
    labels = {span.label for item in read_back(exporter, target) for span in item.spans}
    assert labels == {exporter.label_word("ORG")}


@pytest.mark.parametrize("exporter", WRITERS, ids=lambda one: one.name)
def test_unfinished_articles_stay_behind(exporter, tmp_path, run_export):
    views = list(MATERIAL.project("unfinished"))
    views[0] = replace(views[0], article=replace(views[0].article, state="open"))
    target = tmp_path / f"out{exporter.suffix}"
    report = run_export(exporter, views, target, schema=MATERIAL.SCHEMA)
    assert report.articles == len(views) - 1
    assert report.left_out[0].reason == "unfinished"


@pytest.mark.parametrize("exporter", WRITERS, ids=lambda one: one.name)
def test_an_export_that_is_closed_leaves_nothing(exporter, tmp_path):
    views = MATERIAL.project("closed")
    export = exporter.write(lambda: iter(views), MATERIAL.SCHEMA, tmp_path / f"out{exporter.suffix}", ExportOptions())
    for _ in range(8):
        next(export)
    export.close()
    assert list(tmp_path.iterdir()) == []


GOLDEN = Path(__file__).resolve().parents[1] / "data" / "exchange"


PAPERS = {"manifest.json", "CARD.md", "guidelines.md", "schema.toml"}
"""Told by every set, tested where they are made."""


def contents(path):
    """What a file or folder holds by name; packed members unpacked, for zlib may pack differently elsewhere."""
    if path.is_dir():
        found = {one.relative_to(path).as_posix(): one.read_bytes() for one in path.rglob("*") if one.is_file()}
        return {name: data for name, data in found.items() if name not in PAPERS}
    if path.suffix in (".zip", ".xlsx"):
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {path.name: path.read_bytes()}


# The bytes of an optional format are those of its library, whose version nobody pins.
@pytest.mark.parametrize("exporter", [one for one in WRITERS if not is_optional(one)], ids=lambda one: one.name)
def test_the_golden_files_come_out(exporter, tmp_path, run_export):
    """ANNOTATOR_UPDATE_GOLDEN=1 makes them anew."""
    name = f"{exporter.name}{exporter.suffix}"
    views = MATERIAL.project("golden", 4)
    run_export(exporter, views, tmp_path / name, schema=MATERIAL.SCHEMA)
    if os.environ.get("ANNOTATOR_UPDATE_GOLDEN"):
        GOLDEN.mkdir(parents=True, exist_ok=True)
        if (GOLDEN / name).is_dir():
            shutil.rmtree(GOLDEN / name)
        if exporter.suffix:
            shutil.copy(tmp_path / name, GOLDEN / name)
        else:
            shutil.copytree(tmp_path / name, GOLDEN / name, ignore=shutil.ignore_patterns(*PAPERS))
    assert contents(tmp_path / name) == contents(GOLDEN / name)


def bring(folder, paths, **more):
    """The articles of files in a project of their own, as views."""
    file = ProjectFile.create(folder / "in.annot", schema=more.pop("schema", MATERIAL.SCHEMA))
    project = OpenProject(file, Events(), who="Ann")
    try:
        report = run_here(import_paths(project.reader, paths, options=OPTIONS, **more), project)
        return report, tuple(file.view(one) for one in file.article_ids()), file.schema()
    finally:
        project.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_our_own_lines_come_back_to_the_byte(seed, tmp_path, run_export):
    views = MATERIAL.project(seed)
    views = (
        *views[:4],
        *(replace(v, article=replace(v.article, state="open", position=v.article.position + 7)) for v in views[4:]),
    )
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    run_export(JsonlExporter(), views, first, schema=MATERIAL.SCHEMA)
    empty = replace(MATERIAL.SCHEMA, labels=(), relations=())
    report, brought, schema = bring(tmp_path, [first], schema=empty)
    assert len(report.stored) == len(views)
    assert schema == MATERIAL.SCHEMA
    assert brought == views
    run_export(JsonlExporter(), brought, second, schema=schema)
    assert first.read_bytes() == second.read_bytes()


def test_a_changed_text_is_noticed(tmp_path, run_export):
    target = tmp_path / "a.jsonl"
    run_export(JsonlExporter(), MATERIAL.project("changed", 2), target, schema=MATERIAL.SCHEMA)
    rows = [json.loads(line) for line in target.read_bytes().splitlines()]
    rows[1]["text"] += "!"
    target.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    problems = [item for item in read_file(target, OPTIONS) if isinstance(item, Problem)]
    assert [(one.code, one.line) for one in problems] == [("AN723", 2)]
