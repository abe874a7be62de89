"""The gate's sums, asking about single articles again, and where a set lands."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator import shipped
from annotator.formats.outgoing import ExportOptions
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.workflow.edits import review
from annotator.workflow.edits.bulk import move_spans
from annotator.workflow.exporting import default_target, export, gate
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.presets import ExportMemory

IDS = seeded_ids("export")


@pytest.fixture
def judged(project: OpenProject) -> OpenProject:
    """The first article finished with two spans, one of which cuts through a token; the second open with one."""
    first, second = project.reader.article_ids()
    for target in ("c1", "c3", "c4"):
        project.commit(review.accept(project.reader, target, ids=IDS))
    varga = next(span for span in project.reader.spans(first) if span.label == "PERSON")
    project.commit(review.move(project.reader, varga.id, start=varga.start, end=varga.end - 1, ids=IDS))
    article = project.reader.article(first)
    assert article is not None
    assert second != first
    done = Change(before=article, after=replace(article, state="done"))
    project.commit(ChangeSet(verb="done", title="Done", changes=(done,)))
    return project


def test_the_gate_counts_what_goes_out_and_what_stays(judged: OpenProject) -> None:
    _gate, report = run_here(gate(judged.reader, options=ExportOptions()), judged)
    assert (report.articles, report.spans, report.behind) == (1, 2, 1)
    assert [finding.reason for finding in report.findings] == ["misaligned"]
    _gate, whole = run_here(gate(judged.reader, options=ExportOptions(unfinished="include")), judged)
    assert (whole.articles, whole.spans, whole.behind) == (2, 3, 0)


def test_a_single_article_is_asked_about_again(judged: OpenProject) -> None:
    opened, report = run_here(gate(judged.reader, options=ExportOptions()), judged)
    found = report.findings[0]
    fixed = ExportOptions(fixes={found.span_id: "snap_out"})
    view = judged.reader.view(found.article_id)
    (again,) = opened.findings(view, judged.reader.schema(), fixed)
    assert view.text[again.out_start : again.out_end] == "Mr Ilse Varga"
    second = judged.reader.view(judged.reader.article_ids()[1])
    assert opened.findings(second, judged.reader.schema(), fixed) == ()


def test_lines_hold_every_span_as_it_stands(judged: OpenProject) -> None:
    _gate, report = run_here(gate(judged.reader, options=ExportOptions(), format_name="jsonl"), judged)
    assert (report.spans, report.findings) == (2, ())


def test_spans_are_moved_as_one_step(judged: OpenProject) -> None:
    _gate, report = run_here(gate(judged.reader, options=ExportOptions()), judged)
    found = report.findings[0]
    changes = move_spans(judged.reader, {found.span_id: (found.start, found.end + 1)}, ids=IDS)
    judged.commit(changes)
    assert changes.title == "Move 1 span to whole tokens"
    moved = judged.reader.span(found.span_id)
    assert moved is not None
    assert moved.quote == "Mr Ilse Varga"
    origin = judged.reader.candidate(moved.candidate_id)
    assert origin is not None
    assert origin.state == "accepted"
    judged.undo()
    assert judged.reader.span(found.span_id).quote == "Mr Ilse Varg"  # type: ignore[union-attr]


def test_a_set_lands_in_the_checkout_or_among_the_documents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert default_target("My set: 1/2") == shipped.resource().parent / "exports" / "sets" / "My-set-1-2"
    assert default_target("a", folder=str(tmp_path), suffix=".jsonl") == tmp_path / "a.jsonl"
    monkeypatch.setattr("annotator.workflow.exporting.sets_folder", lambda: None)
    assert default_target("..").name == "set"
    assert default_target("x").parent.name == "Annotator sets"


def test_a_file_is_replaced_while_it_is_as_this_program_wrote_it(judged: OpenProject, tmp_path: Path) -> None:
    """What the importer of a format reads was replaced without a word, whoever had written it."""
    target, memory = tmp_path / "set.jsonl", ExportMemory(tmp_path / "exports.json")
    theirs = '{"text": "Ada left.", "label": [[0, 3, "PER"]]}\n'
    target.write_text(theirs, "utf-8")

    def write(**choices: bool) -> None:
        options = ExportOptions(**choices)  # pyright: ignore[reportArgumentType]
        run_here(export(judged.reader, target, format_name="doccano", options=options, memory=memory), judged)

    with pytest.raises(UserError) as refused:
        write()
    assert refused.value.code == "AN416"
    assert target.read_text("utf-8") == theirs
    write(replace=True)
    written = target.read_bytes()
    assert written != theirs.encode()
    write()
    assert target.read_bytes() == written
    target.write_bytes(written + b"\n")  # somebody worked on it
    with pytest.raises(UserError):
        write()
    assert target.read_bytes() == written + b"\n"
