"""`annotator import PROJECT --watch FOLDER`, with a clock and a pause of our own."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.commands.telling import Teller
from annotator.commands.watching import watch_folder
from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError
from annotator.workflow.label_mapping import Match, Taking
from annotator.workflow.label_memory import Choice, LabelMemory
from annotator.workflow.projects import create_project, open_project_file
from annotator.workflow.settings import Settings
from annotator.workflow.watching import WatchMemory


class Days:
    """A clock that moves on with every pause; `events` happen in the pauses, then Ctrl+C is pressed."""

    def __init__(self, *events: Callable[[], object]) -> None:
        self.now = 0.0
        self._events = list(events)

    def clock(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds
        if not self._events:
            raise KeyboardInterrupt
        self._events.pop(0)()


def nothing() -> None:
    """A pause in which nothing happens."""


@pytest.fixture
def watched(tmp_path: Path):
    create_project(tmp_path / "small.annot").close()
    folder = tmp_path / "inbox"
    folder.mkdir()

    def watched(days: Days, **more) -> str:
        out = io.StringIO()
        code = watch_folder(
            tmp_path / "small.annot",
            folder,
            format_name=None,
            options=ReadOptions(),
            memory=WatchMemory(tmp_path / "watched.json"),
            teller=Teller(out=out, err=out, quiet=True),
            wait=days.wait,
            clock=days.clock,
            **more,
        )
        assert code == 0
        return out.getvalue()

    return watched


def texts(path: Path) -> list[str]:
    file = open_project_file(path)
    try:
        return [file.text(one) for one in file.article_ids()]
    finally:
        file.close()


def test_files_come_in_until_ctrl_c(watched, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    (inbox / "old.txt").write_text("Old words.")
    told = watched(Days(nothing, nothing, lambda: (inbox / "new.txt").write_text("New words."), *[nothing] * 4))
    assert texts(tmp_path / "small.annot") == ["Old words.", "New words."]
    assert told.splitlines()[-1] == f"2 articles came in from {inbox}."


def test_what_was_taken_is_remembered(watched, tmp_path: Path) -> None:
    (tmp_path / "inbox" / "old.txt").write_text("Old words.")
    watched(Days(*[nothing] * 4))
    file = open_project_file(tmp_path / "small.annot")
    file.undo(who="tester")
    file.close()
    assert "0 articles came in" in watched(Days(*[nothing] * 4))
    assert texts(tmp_path / "small.annot") == []


def test_a_folder_that_goes_away_is_told_once(watched, tmp_path: Path) -> None:
    inbox, away = tmp_path / "inbox", tmp_path / "away"

    def back() -> None:
        away.rename(inbox)
        (inbox / "new.txt").write_text("New words.")

    told = watched(Days(lambda: inbox.rename(away), nothing, nothing, back, *[nothing] * 4))
    assert told.count("is not there") == 1
    assert texts(tmp_path / "small.annot") == ["New words."]
    inbox.rename(away)
    with pytest.raises(UserError, match="is not there"):
        watched(Days())


def test_an_import_needs_something_to_import(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    create_project(tmp_path / "small.annot").close()
    assert main(["import", str(tmp_path / "small.annot")]) == 2
    assert "nothing to import" in capsys.readouterr().err
    assert main(["import", str(tmp_path / "small.annot"), "--watch", str(tmp_path / "missing")]) == 2
    assert "is not there" in capsys.readouterr().err


def test_labels_become_what_they_became_in_this_project_before(watched, tmp_path) -> None:
    file = open_project_file(tmp_path / "small.annot")
    project_id, schema = file.project_id, file.schema()
    file.close()
    labels = LabelMemory(tmp_path / "labels.json", Settings(None))
    labels.choose({"Misc": Choice(ours="PERSON")})
    labels.keep(project_id, [Match(theirs="Firm", ours="ORG", new=False)], schema)
    spans = [
        {"id": at, "label": label, "start_offset": start, "end_offset": end}
        for at, (label, start, end) in enumerate((("Firm", 0, 6), ("Misc", 7, 12), ("Crew", 13, 18)))
    ]
    told = {"id": 1, "text": "Calder moved north.", "entities": spans}
    (tmp_path / "inbox" / "a.jsonl").write_text(json.dumps(told) + "\n", "utf-8")
    watched(Days(nothing, nothing, nothing), labels=labels, taking=Taking(labels={"Crew": "GPE"}))
    file = open_project_file(tmp_path / "small.annot")
    try:
        names = {label.id: label.name for label in file.schema().labels}
        marked = [(span.quote, names[span.label]) for span in file.spans(file.article_ids()[0])]
    finally:
        file.close()
    # Nobody looks at what comes in by itself, so what other projects know is not asked.
    assert marked == [("Calder", "ORG"), ("moved", "Misc"), ("north", "GPE")]
