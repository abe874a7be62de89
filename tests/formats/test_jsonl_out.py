"""Lossless JSONL appears whole, byte for byte the same each time, or not at all."""

from dataclasses import replace

import pytest

from annotator.formats.jsonl_out import JsonlExporter, LineWriter
from annotator.formats.lossless import fields_of, view_from
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import UserError


def test_every_article_is_there_unfinished_ones_too(tmp_path, schema, make_view, make_project, run_export):
    views = [
        *make_project(3),
        make_view("Open.\r\n\u2028😀", number=9, state="open", candidates=[("Open", "ORG", "pending")]),
    ]
    target = tmp_path / "articles.jsonl"
    report = run_export(JsonlExporter(), views, target)
    lines = target.read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [view_from(fields_of(line), schema) for line in lines] == views
    assert (report.articles, report.spans_in, report.spans_out, report.files) == (4, 9, 9, (target,))


def test_the_same_articles_give_the_same_bytes(tmp_path, make_project, run_export):
    for name in ("one", "two"):
        run_export(JsonlExporter(), make_project(5), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_an_export_that_is_closed_leaves_nothing(tmp_path, schema, make_project):
    target = tmp_path / "articles.jsonl"
    older = '{"format": "annotator/1", "text": "older"}\n'
    target.write_text(older, "utf-8")
    export = JsonlExporter().write(lambda: make_project(5), schema, target, ExportOptions())
    for _ in range(3):
        next(export)
    export.close()
    assert [path.name for path in tmp_path.iterdir()] == ["articles.jsonl"]
    assert target.read_text("utf-8") == older


def test_a_folder_is_no_target(tmp_path, make_project, run_export):
    with pytest.raises(UserError, match="folder"):
        run_export(JsonlExporter(), make_project(1), tmp_path)


def test_a_file_that_changes_before_it_is_proven_is_noticed(tmp_path):
    writer = LineWriter(tmp_path / "part", name="articles.jsonl")
    writer.write({"text": "Leuven"})
    writer._file.flush()
    (tmp_path / "part").write_bytes((tmp_path / "part").read_bytes().replace(b"Leuven", b"Levuen"))
    with pytest.raises(UserError, match="differs from what was meant"):
        writer.finish()


def test_candidates_stay_behind_when_told(tmp_path, schema, make_view, run_export):
    view = make_view("Pallas", ("Pallas", "ORG"), candidates=[("Pallas", "ORG", "accepted")])
    run_export(JsonlExporter(), [view], tmp_path / "a.jsonl", options=ExportOptions(candidates=False))
    assert view_from(fields_of((tmp_path / "a.jsonl").read_bytes()), schema) == replace(view, candidates=())


def test_an_article_that_would_come_back_as_another_is_refused(tmp_path, schema, make_view, run_export):
    view = make_view("Pallas", ("Pallas", "ORG"))
    twins = (*schema.labels, replace(schema.labels[0], id="id-twin", name="ORG"))
    with pytest.raises(UserError, match=r"a\.jsonl.*line 1"):
        run_export(JsonlExporter(), [view], tmp_path / "a.jsonl", schema=replace(schema, labels=twins))
    assert list(tmp_path.iterdir()) == []


def test_an_object_that_json_cannot_hold_is_noticed(tmp_path):
    writer = LineWriter(tmp_path / "part", name="articles.jsonl")
    with pytest.raises(UserError, match=r"differs from what was meant.*line 1"):
        writer.write({"meta": {1: "a key that is no text"}})
    writer.close()
