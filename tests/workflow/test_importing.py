"""Items in = articles stored + items refused with a reason; one run is one step of undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.incoming import ReadOptions
from annotator.formats.plain import PlainText
from annotator.model.changes import ChangeSet
from annotator.suggest.own.versions import Shelf
from annotator.workflow.import_report import ImportReport
from annotator.workflow.importing import Batch, import_batches, import_paths, import_text
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.lists import Lists
from annotator.workflow.open_project import OpenProject


def bring(project: OpenProject, *paths: Path, **options: str):
    return run_here(import_paths(project.reader, paths, options=ReadOptions(**options)), project)


def test_a_folder_comes_in_and_goes_out_in_one_step(project: OpenProject, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("One article.\r\nWith two lines.", "utf-8", newline="")
    (folder / "b.txt").write_text("One article.\r\nWith two lines.", "utf-8", newline="")
    (folder / "c.txt").write_bytes(b"")
    (folder / "d.txt").write_bytes("Zo\u00eb caf\u00e9 article".encode("cp1252"))
    (folder / "e.jsonl").write_text('{"text": "Third."}\nbroken\n{"text": "Fourth."}\n', "utf-8")
    report = run_here(import_paths(project.reader, [folder], options=ReadOptions(skip_bad=True)), project)
    assert len(report.stored) == 3
    assert report.duplicates == 1
    assert report.questions == (folder / "d.txt",)
    # a, b, c, d and three lines of e
    assert len(report.stored) + report.refused == 7
    assert project.reader.text(report.stored[0]) == "One article.\r\nWith two lines."
    project.undo()
    assert len(project.reader.article_ids()) == 2
    project.redo()
    assert len(project.reader.article_ids()) == 5


def test_an_encoding_answers_the_question(project: OpenProject, tmp_path: Path) -> None:
    path = tmp_path / "d.txt"
    path.write_bytes("Zo\u00eb caf\u00e9 article".encode("cp1252"))
    report = bring(project, path, encoding="cp1252")
    assert project.reader.text(report.stored[0]) == "Zo\u00eb caf\u00e9 article"


def test_who_reads_a_file_is_asked_once(project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("One article.", "utf-8")
    asked: list[Path] = []
    score = PlainText.score

    def counting(self: PlainText, path: Path, head: bytes) -> float:
        asked.append(path)
        return score(self, path, head)

    monkeypatch.setattr(PlainText, "score", counting)
    assert len(bring(project, path).stored) == 1
    assert asked == [path]


def test_a_big_file_comes_in_pieces_and_is_one_step(project: OpenProject, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("".join(f'{{"text": "Article number {n}."}}\n' for n in range(600)), "utf-8")
    report = bring(project, path)
    assert len(report.stored) == 600
    project.undo()
    assert len(project.reader.article_ids()) == 2


def test_small_files_that_are_read_quickly_are_written_together(
    project: OpenProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit for each file of a folder held up the window: it waited for one after the other."""
    for group, seconds, commits in (("together", 3_600.0, 1), ("apart", 0.0, 3)):
        monkeypatch.setattr("annotator.workflow.importing._PIECE_SECONDS", seconds)
        folder = tmp_path / group
        folder.mkdir()
        for number in range(3):
            (folder / f"{number}.txt").write_text(f"Article {number}, {group}.", "utf-8")
        before = len(project.reader.article_ids())
        steps = list(following(project, import_paths(project.reader, [folder], options=ReadOptions())))
        assert steps.count("written") == commits
        texts = [project.reader.text(one) for one in project.reader.article_ids()[before:]]
        assert texts == [f"Article {number}, {group}." for number in range(3)]
        project.undo()
        assert len(project.reader.article_ids()) == before


def following(project: OpenProject, job: Job[ImportReport]) -> Iterator[str]:
    """Runs a job and tells its steps: "written" for each commit, "moved" for a word about its progress."""
    groups: set[str] = set()
    for step in job:
        if isinstance(step, ChangeSet):
            project.commit(step)
            groups.add(step.group)
        yield "written" if isinstance(step, ChangeSet) else "moved"
    for group in groups:
        project.finish_group(group)


def test_what_is_there_already_is_told(project: OpenProject, tmp_path: Path) -> None:
    first = project.reader.text(project.reader.article_ids()[0])
    report = run_here(import_text(project.reader, first, options=ReadOptions()), project)
    assert report.stored == ()
    assert "the same as that of “First”" in report.problems[0].sentence


def test_files_read_with_different_choices_are_one_import(project: OpenProject, tmp_path: Path) -> None:
    plain, old = tmp_path / "a.txt", tmp_path / "b.txt"
    plain.write_text("Café one.", "utf-8")
    old.write_bytes("Café two.".encode("cp1252"))
    batches = (
        Batch(paths=(plain,), options=ReadOptions()),
        Batch(paths=(old, plain), options=ReadOptions(encoding="cp1252")),
    )
    report = run_here(import_batches(project.reader, batches), project)
    assert report.files == 3
    assert [project.reader.text(one) for one in report.stored] == ["Café one.", "Café two.", "CafÃ© one."]
    project.undo()
    assert len(project.reader.article_ids()) == 2


def test_a_file_of_match_patterns_becomes_a_list_of_the_project(project: OpenProject, tmp_path: Path) -> None:
    path, shelf = tmp_path / "companies.jsonl", Shelf(tmp_path / "shelf")
    path.write_text('{"label": "ORG", "pattern": "Calder"}\n{"label": "ORG"}\n', "utf-8")
    lists = Lists(shelf)
    report = run_here(import_paths(project.reader, [path], options=ReadOptions(), take_list=lists.take), project)
    assert (report.stored, report.lists, report.unread, report.refused) == ((), ("companies",), (), 0)
    assert [problem.code for problem in report.problems] == ["AN819"]
    assert "1 list of match patterns came in" in report.sentence()
    assert [(one.name, one.on) for one in lists.all()] == [("companies", True)]
    (provider,) = lists.providers()
    (proposal,) = provider.propose("In Calder.", date="", language="en")
    assert (proposal.label, proposal.provider) == ("ORG", "list:companies")


def test_a_list_is_switched_off_and_on_and_replaced_by_a_newer_one(tmp_path: Path) -> None:
    path, lists = tmp_path / "a.jsonl", Lists(Shelf(tmp_path / "shelf"))
    path.write_text('{"label": "ORG", "pattern": "One"}\n', "utf-8")
    lists.take(path)
    lists.switch([])
    assert [(one.name, one.on) for one in lists.all()] == [("a", False)]
    assert lists.providers() == ()
    lists.switch(["a"])
    assert len(lists.providers()) == 1
    lists.switch([])
    path.write_text('{"label": "ORG", "pattern": "Two"}\n', "utf-8")
    lists.take(path)
    assert [(one.name, one.on) for one in lists.all()] == [("a", True)]
    assert lists.providers()[0].propose("Two.", date="", language="en")


def test_a_list_of_nothing_is_refused(project: OpenProject, tmp_path: Path) -> None:
    path, lists = tmp_path / "a.jsonl", Lists(Shelf(tmp_path / "shelf"))
    path.write_text('{"label": "ORG", "pattern": [{"POS": "NOUN"}]}\n', "utf-8")
    report = run_here(import_paths(project.reader, [path], options=ReadOptions(), take_list=lists.take), project)
    assert report.lists == ()
    assert report.unread == (path,)
    assert [problem.code for problem in report.problems] == ["AN818"]
    assert lists.all() == ()
