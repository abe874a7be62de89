"""A file with faults comes in whole or not at all, until somebody says that the rest may come (decision 0031)."""

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.formats.catalogue import read_file
from annotator.formats.incoming import ReadOptions
from annotator.store.project_file import ProjectFile
from annotator.workflow import import_checking, item_shelf
from annotator.workflow.importing import Batch, import_batches, import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject

LINES = '{"text": "Third."}\nbroken\n{"text": "Fourth."}\n'


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = tmp_path / "part.jsonl"
    path.write_text(LINES, "utf-8")
    return path


def bring(project: OpenProject, *paths: Path, skip_bad: bool = False):
    return run_here(import_paths(project.reader, paths, options=ReadOptions(skip_bad=skip_bad)), project)


def test_nothing_of_it_comes_in_and_the_report_says_why(project: OpenProject, part: Path) -> None:
    before = project.reader.article_ids()
    report = bring(project, part)
    assert (report.stored, report.partly, report.held_back, report.refused) == ((), (part,), 2, 3)
    assert [one.code for one in report.problems] == ["AN858", "AN221"]
    assert report.problems[0].sentence == "1 of 3 items in “part.jsonl” cannot be read, so nothing of it came in."
    assert "2 items of 1 file with faults held back" in report.sentence()
    assert project.reader.article_ids() == before


def test_the_rest_comes_in_when_somebody_says_so_as_one_step(project: OpenProject, part: Path) -> None:
    report = bring(project, part, skip_bad=True)
    assert (len(report.stored), report.partly, report.held_back, report.refused) == (2, (), 0, 1)
    project.undo()
    assert len(project.reader.article_ids()) == 2


def test_whole_files_beside_it_come_in(project: OpenProject, part: Path) -> None:
    good = part.with_name("good.jsonl")
    good.write_text('{"text": "Fifth."}\n', "utf-8")
    report = bring(project, part, good)
    assert (len(report.stored), report.partly) == (1, (part,))
    both = run_here(
        import_batches(
            project.reader,
            [Batch(paths=(good,), options=ReadOptions()), Batch(paths=(part,), options=ReadOptions(skip_bad=True))],
        ),
        project,
    )
    assert (len(both.stored), both.partly, both.duplicates) == (2, (), 1)


@pytest.mark.parametrize("at", [0, 1_100, 1_199])
def test_a_large_file_is_read_to_its_end_before_anything_is_stored(
    project: OpenProject, tmp_path: Path, at: int
) -> None:
    path = tmp_path / "many.jsonl"
    lines = [json.dumps({"text": f"Article number {n}."}) for n in range(1_200)]
    lines[at] = "broken"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    report = bring(project, path)
    assert (len(report.stored), report.held_back) == (0, 1_199)
    assert len(project.reader.article_ids()) == 2
    assert len(bring(project, path, skip_bad=True).stored) == 1_199


@pytest.mark.parametrize(
    ("bounds", "reads"),
    [
        ((), 1),
        (("_AT_HAND",), 1),
        (("_CHARACTERS_AT_HAND",), 1),
        (("_SPANS_AT_HAND",), 1),
        (("_AT_HAND", "_PACKED_IN_MEMORY"), 1),
        (("_AT_HAND", "_MOST"), 2),
    ],
)
def test_what_waits_on_the_shelf_is_the_same_and_read_once(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bounds: tuple[str, ...], reads: int
) -> None:
    paths = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    for path in paths:
        rows = [{"text": f"Ilse {path.stem} {n}.", "label": [[0, 4, "PER"]], "Comments": []} for n in range(9)]
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    for bound in bounds:
        monkeypatch.setattr(item_shelf, bound, 3)
    asked: list[Path] = []

    def counted(path: Path, options: ReadOptions, *, name: str | None):
        asked.append(path)
        return read_file(path, options, name=name)

    monkeypatch.setattr(import_checking, "read_file", counted)
    report = bring(project, *paths)
    assert (len(report.stored), report.spans) == (18, 18)
    assert [project.reader.text(one) for one in report.stored] == [f"Ilse {s} {n}." for s in "ab" for n in range(9)]
    assert [asked.count(path) for path in paths] == [reads, reads]


def test_a_file_with_remarks_only_comes_in(project: OpenProject, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {"text": "Ilse left.", "label": [[0, 4, "PER"], [90, 99, "PER"]], "Comments": []},
        {"text": "Ilse left.", "label": []},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    report = bring(project, path)
    assert (len(report.stored), report.duplicates, report.partly) == (1, 1, ())


def test_the_command_line_says_the_same(tmp_path: Path, part: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = tmp_path / "p.annot"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(part)]) == 2
    assert "so nothing of it came in" in capsys.readouterr().err
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "part.jsonl").write_text(LINES, "utf-8")
    assert main(["import", str(project), str(folder)]) == 1
    assert articles(project) == 0
    capsys.readouterr()
    assert main(["import", str(project), str(part), "--skip-bad", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["stored"], told["refused"], told["held_back"]) == (2, 1, 0)
    assert articles(project) == 2
    assert main(["undo", str(project)]) == 0
    assert articles(project) == 0


def articles(path: Path) -> int:
    file = ProjectFile.open(path)
    try:
        return len(file.article_ids())
    finally:
        file.close()


def test_an_empty_row_of_a_table_holds_back_no_other_row(project: OpenProject, tmp_path: Path) -> None:
    table = tmp_path / "rows.csv"
    table.write_text("text,title\nA ferry left Orrin.,One\n,Two\nIt came back at noon.,Three\n", encoding="utf-8")
    report = bring(project, table)
    assert len(report.stored) == 2
    assert [(one.code, one.line) for one in report.problems] == [("AN233", 3)]


def test_a_dry_run_tells_what_would_come_in_and_writes_nothing(
    tmp_path: Path, part: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "p.annot"
    assert main(["new", str(project)]) == 0
    spans = tmp_path / "spans.jsonl"
    text = "🚀 Ada met Ilse."
    marks = [
        {"start": 3, "end": 6, "label": "PER", "text": "Ada"},
        {"start": 11, "end": 15, "label": "PER", "text": "Ilse"},
    ]
    spans.write_text(json.dumps({"text": text, "spans": marks}) + "\n", "utf-8")
    before = decisions(project)
    capsys.readouterr()
    assert main(["import", str(project), str(part), "--dry-run"]) == 2
    told = capsys.readouterr()
    assert "0 articles would come in, 1 item refused, 2 items of 1 file with faults held back." in told.out
    assert "1 of 3 items in “part.jsonl” cannot be read" in told.err
    assert main(["import", str(project), str(part), "--dry-run", "--skip-bad"]) == 1
    assert "2 articles would come in, 1 item refused." in capsys.readouterr().out
    assert main(["import", str(project), str(spans), "--dry-run"]) == 0
    assert "2 of 2 as utf-16" in capsys.readouterr().err
    assert main(["import", str(project), str(spans), "--dry-run", "--offsets", "utf-16"]) == 0
    told = capsys.readouterr()
    assert "1 article would come in, with 2 spans." in told.out
    assert "PER → PERSON" in told.out
    # A second file with the same text adds to the article that the first would have made.
    again = tmp_path / "again.jsonl"
    again.write_text(json.dumps({"text": text, "spans": [{"start": 7, "end": 10, "label": "VERB"}]}) + "\n", "utf-8")
    assert main(["import", str(project), str(spans), str(again), "--dry-run", "--offsets", "utf-16"]) == 0
    assert "1 article would come in, 1 article already there got more" in capsys.readouterr().out
    listed = tmp_path / "patterns.jsonl"
    listed.write_text('{"label": "ORG", "pattern": "Calder"}\n', "utf-8")
    assert main(["import", str(project), str(listed), "--dry-run"]) == 0
    assert "1 list of match patterns" in capsys.readouterr().out
    assert articles(project) == 0
    assert decisions(project) == before
    assert main(["import", str(project), "--watch", str(tmp_path), "--dry-run"]) == 2


def decisions(path: Path) -> int:
    file = ProjectFile.open(path)
    try:
        return len(file.decisions())
    finally:
        file.close()
