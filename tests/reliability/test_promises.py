"""The promises about work that no test of a single room can hold: counts, labels, order, candidates, the network."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.cli import main
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import Problem
from annotator.model.ids import seeded_ids
from annotator.model.schema import Label
from annotator.store import writer
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.workflow.accepting import accept_all
from annotator.workflow.edits import review
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.edits.schema import replace_labels
from annotator.workflow.events import Events
from annotator.workflow.exporting import export
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project
from annotator.workflow.sample import sample_project
from annotator.workflow.suggesting import suggest

TEXT = "Nordhavn Freight rose 18.4 per cent to €4.12 billion, said Mr Ilse Varga on 3 March 2031."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[OpenProject]:
    project = OpenProject(create_project(tmp_path / "work"), Events(), who="Ann")
    yield project
    project.close()


def filled(project: OpenProject) -> str:
    incoming = [IncomingArticle(text=TEXT, title="First", date="2031-03-20", language="en")]
    project.commit(bring_in(incoming, first_position=0, ids=seeded_ids("promises"), title="Import"))
    run_here(suggest(project.reader, project.reader.article_ids, providers=providers()), project)
    return project.reader.article_ids()[0]


LINES = st.lists(
    st.one_of(
        st.sampled_from(["", "{", "5", '{"text": ""}', '{"text": 5}', '{"title": "no text"}']),
        st.text(st.characters(exclude_categories=()), max_size=6).map(lambda text: json.dumps({"text": text})),
        st.builds(
            lambda text, title, more: json.dumps({"text": text, "title": title, "more": more}),
            st.sampled_from(["One.", "Two.", "Three.", "Four\r\nlines 🚢"]),
            st.text(st.characters(exclude_categories=()), max_size=5),
            st.recursive(st.none() | st.integers() | st.text(max_size=3), lambda inner: st.lists(inner, max_size=2)),
        ),
    ),
    max_size=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES)
def test_items_in_are_articles_stored_and_items_refused(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    """Promise 13, through the whole import: nothing that stands in the file goes without a word."""
    folder = tmp_path_factory.mktemp("items")
    path = folder / "news.jsonl"
    path.write_bytes("\n".join(lines).encode("utf-8", "surrogatepass"))
    project = OpenProject(create_project(folder / "work"), Events(), who="Ann")
    report = run_here(import_paths(project.reader, [path], options=ReadOptions()), project)
    items = sum(1 for line in lines if line.strip(" \t\r\n"))
    assert len(report.stored) + report.refused == max(items, 1)
    assert len(project.reader.article_ids()) == len(report.stored)
    again = run_here(import_paths(project.reader, [path], options=ReadOptions()), project)
    assert again.stored == ()
    assert again.refused == report.refused + len(report.stored)
    project.close()
    assert [found for found in check_project(project.path) if isinstance(found, Problem)] == []


def test_a_new_article_comes_last_even_after_one_was_removed(project: OpenProject, tmp_path: Path) -> None:
    from annotator.workflow.edits.articles import remove

    ids = iter(["m", "n", "o", "a"])
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"Nordhavn {n}")
    paths = [tmp_path / f"{n}.txt" for n in range(3)]
    run_here(import_paths(project.reader, paths, options=ReadOptions(), group="g", ids=lambda: next(ids)), project)
    project.commit(remove(project.reader, ["n"]))
    late = tmp_path / "late.txt"
    late.write_text("Nordhavn late")
    run_here(import_paths(project.reader, [late], options=ReadOptions(), group="h", ids=lambda: next(ids)), project)
    assert project.reader.article_ids() == ("m", "o", "a")


def test_renaming_and_retiring_labels_loses_no_span(project: OpenProject, tmp_path: Path) -> None:
    """Promise 9: live spans never become fewer without a decision that says so, and go out under the new name."""
    article_id = filled(project)
    run_here(accept_all(project.reader, project.reader.article_ids, threshold=0), project)
    spans = project.reader.spans(article_id)
    assert len({span.label for span in spans}) > 2
    labels = project.reader.schema().labels
    project.commit(replace_labels(project.reader, [replace(one, name=f"NEW_{one.name}", key="") for one in labels]))
    project.commit(replace_labels(project.reader, [Label(id="x", name="ONLY")]))  # all others are retired
    assert project.reader.spans(article_id) == spans
    assert {one.id for one in project.reader.schema().labels} == {one.id for one in labels} | {"x"}
    options = ExportOptions(unfinished="include")
    report = run_here(export(project.reader, tmp_path / "o.jsonl", format_name="jsonl", options=options), project)
    assert report.spans_out == len(spans)
    row = json.loads((tmp_path / "o.jsonl").read_text("utf-8"))
    assert {span["label"] for span in row["spans"]} <= {f"NEW_{one.name}" for one in labels}


def test_candidates_are_never_taken_for_decisions(project: OpenProject) -> None:
    """Promise 15: what a provider says makes no span, counts as no work and is no step of undo."""
    article_id = filled(project)
    counts = project.reader.counts(article_id)
    assert counts.pending > 3
    assert (counts.spans, counts.accepted, counts.corrected, counts.rejected) == (0, 0, 0, 0)
    assert not any(project.reader.touched(one.id) for one in project.reader.candidates(article_id))
    assert project.file.undo_title() == "Import"


def test_the_clock_is_information_only(project: OpenProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """Promise 16: a clock that runs backwards, stands still or is not set changes no order and no undo."""
    times = iter(
        ["2031-05-05T10:00", "1999-01-01T00:00", "1999-01-01T00:00", "2050-01-01T00:00", "0001-01-01T00:00"] * 40
    )
    monkeypatch.setattr(writer, "now", lambda: next(times))
    article_id = filled(project)
    before = project.reader.view(article_id)
    names = [one.id for one in before.candidates[:3]]
    for name in names:
        project.commit(review.accept(project.reader, name, ids=seeded_ids(name)))
    after = project.reader.view(article_id)
    newest = project.file.decisions(limit=3)
    assert [one.seq for one in newest] == sorted((one.seq for one in newest), reverse=True)
    for _ in names:
        project.undo()
    assert project.reader.view(article_id) == before
    for _ in names:
        project.redo()
    assert project.reader.view(article_id) == after


def test_no_connection_is_ever_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Promise 17, for the whole way without a window: import, web page, suggest, accept, export, check, sample."""

    def refuse(*_args: object, **_more: object) -> None:
        raise AssertionError("a connection was attempted")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    path, page = tmp_path / "work.annot", tmp_path / "page.html"
    body = f"<p>{TEXT} <a href='http://example.invalid/x'>more</a> <img src='http://example.invalid/y.png'></p>" * 9
    page.write_text(
        f"<html><head><base href='http://example.invalid/'></head><body><article>{body}</article></body></html>"
    )
    link = tmp_path / "link.jsonl"
    link.write_text(json.dumps({"text": TEXT, "source": "http://example.invalid/", "title": "file:///etc/passwd"}))
    for words in (
        ["new", path],
        ["import", path, page, link],
        ["suggest", path],
        ["accept", path],
        ["export", path, tmp_path / "set", "--unfinished", "include"],
        ["check", path],
    ):
        assert main([*map(str, words), "--quiet"]) == 0, words
    sample_project(tmp_path / "sample.annot", providers=providers()).close()


def test_a_sample_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    class Broken:
        name = "broken"
        title = "Broken"

        def propose(self, text: str, *, date: str, language: str) -> list[object]:
            raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        sample_project(tmp_path / "sample.annot", providers=[Broken()])  # type: ignore[list-item]
    assert list(tmp_path.iterdir()) == []
    sample_project(tmp_path / "sample.annot", providers=[]).close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["sample.annot"]
    file = ProjectFile.open(tmp_path / "sample.annot")
    assert file.name == "Sample: the Eastmark papers"
    file.close()
