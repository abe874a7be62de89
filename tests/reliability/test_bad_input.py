"""Every bad input gets one clear sentence from the command line and changes nothing."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.model.errors import Problem
from annotator.store import faults
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile

Said = Callable[[], tuple[str, str]]
NEWS = "Nordhavn Freight rose 18.4 per cent to 4.12 billion euros.\n"
VERBS: dict[str, list[str]] = {
    "import": ["import", "{project}", "{article}"],
    "suggest": ["suggest", "{project}", "--provider", "figures"],
    "accept": ["accept", "{project}"],
    "stats": ["stats", "{project}"],
    "export": ["export", "{project}", "{out}", "--format", "jsonl"],
}


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with articles, candidates and spans, made by the command line."""
    folder = tmp_path_factory.mktemp("sound")
    path, lines = folder / "work.annot", folder / "news.jsonl"
    lines.write_text("".join(json.dumps({"text": f"{NEWS}{n}"}) + "\n" for n in range(60)), "utf-8")
    for words in (
        ["new", str(path)],
        ["import", str(path), str(lines)],
        ["suggest", str(path), "--provider", "figures"],
        ["accept", str(path), "--min-score", "0.97"],
    ):
        assert main([*words, "--quiet"]) == 0
    return path


@pytest.fixture
def project(sound: Path, tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return Path(shutil.copyfile(sound, tmp_path / "work" / "day.annot"))


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    capsys.readouterr()

    def read() -> tuple[str, str]:
        caught = capsys.readouterr()
        return caught.out, caught.err

    return read


def run(verb: str, project: Path) -> int:
    article = project.parent.parent / "one.txt"
    article.write_text(NEWS, "utf-8")
    places = {"project": str(project), "article": str(article), "out": str(project.parent.parent / "out.jsonl")}
    return main([word.format(**places) for word in VERBS[verb]] + ["--quiet"])


def content(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def newer(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("PRAGMA user_version = 99")
    conn.close()


def other_tables(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE extra (x)")
    conn.commit()
    conn.close()


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "There is no project “day.annot”"),
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "text": (lambda path: path.write_text("Dear Ada,\n"), "is not an Annotator project"),
    "binary": (lambda path: path.write_bytes(bytes(range(256)) * 40), "is not an Annotator project"),
    "newer": (newer, "was written by a newer Annotator"),
    "altered": (other_tables, "has been altered by another program"),
    "cut in the first page": (lambda path: os.truncate(path, 3000), "is "),
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_no_project_that_can_be_opened_is_refused_and_left_alone(
    project: Path, said: Said, fault: str, verb: str
) -> None:
    spoil, sentence = FAULTS[fault]
    spoil(project)
    before = content(project.parent)
    assert run(verb, project) == 2
    out, err = said()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert sentence in err
    assert content(project.parent) == before
    assert not (project.parent.parent / "out.jsonl").exists()


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_a_project_that_was_cut_short_is_never_made_worse(project: Path, said: Said, cut: float, verb: str) -> None:
    os.truncate(project, int(project.stat().st_size * cut))
    before = project.read_bytes()
    assert run(verb, project) == 2
    _out, err = said()
    assert len(err.splitlines()) == 1
    assert "damaged" in err
    after = project.read_bytes()
    # SQLite counts openings in the header of the file; all that a person ever wrote is as it was.
    assert (len(after), after[100:]) == (len(before), before[100:])


@pytest.mark.parametrize("verb", VERBS)
def test_the_second_one_is_refused(project: Path, said: Said, verb: str) -> None:
    file = ProjectFile.open(project)
    last = file.last
    assert run(verb, project) == 2
    assert "open in another window or command" in said()[1]
    assert file.last == last
    file.close()


def test_a_full_disk_is_told_and_what_was_there_stays(
    project: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite is given no more pages, which is what it tells of a full disk."""
    import annotator.store.connection as connection

    before = ProjectFile.open(project)
    rows = before.article_rows()
    before.close()
    set_guards = connection.set_guards

    def small(db: connection.Database) -> None:
        set_guards(db)
        pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
        db.conn.execute(f"PRAGMA max_page_count = {pages + 1}")

    lines = project.parent.parent / "many.jsonl"
    lines.write_text("".join(json.dumps({"text": f"{NEWS * 40}{n}"}) + "\n" for n in range(600)), "utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(connection, "set_guards", small)
        assert main(["import", str(project), str(lines), "--quiet"]) == 2
    out, err = said()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "The disk with “day.annot” is full" in err
    after = ProjectFile.open(project)
    assert after.article_rows() == rows
    after.close()
    assert [found for found in check_project(project) if isinstance(found, Problem)] == []


@pytest.mark.parametrize("verb", VERBS)
def test_a_disk_without_room_for_the_log_is_told_as_such(
    project: Path, said: Said, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    def full(path: Path, **_more: object) -> None:
        raise faults.disk_full(path)

    monkeypatch.setattr("annotator.store.project_file.open_connection", full)
    assert run(verb, project) == 2
    assert said()[1] == (
        "annotator: The disk with “day.annot” is full, so it cannot be opened. "
        "All decisions in it are safe. Make room and open it again.\n"
    )


def test_a_project_on_a_medium_that_cannot_be_written_can_be_checked(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as patch:
        for name in ("unlink", "remove", "replace", "rename", "link", "mkdir"):
            patch.setattr(os, name, refuse)
        assert [found for found in check_project(project) if isinstance(found, Problem)] == []


def test_a_project_that_was_not_put_back_into_one_file_is_checked_in_a_copy(project: Path) -> None:
    """SQLite would make a log beside it, which a folder that cannot be written refuses."""
    conn = sqlite3.connect(project)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.close()
    before = content(project.parent)
    assert [found for found in check_project(project) if isinstance(found, Problem)] == []
    assert content(project.parent) == before


def test_a_disk_without_room_to_close_is_told_with_both_files(
    project: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.store.connection import Connection

    close = Connection.close

    def full(connection: Connection) -> None:
        close(connection)
        raise faults.disk_full(connection.path)

    monkeypatch.setattr(Connection, "close", full)
    assert run("stats", project) == 2
    assert "it stays in two files, “day.annot” and “day.annot-wal”" in said()[1]


@pytest.mark.parametrize("name", ["spacy", "jsonl", "conll"])
def test_an_export_never_takes_the_place_of_the_project(project: Path, said: Said, name: str) -> None:
    before = ProjectFile.open(project)
    rows = before.article_rows()
    before.close()
    assert main(["export", str(project), str(project), "--format", name, "--unfinished", "include", "--quiet"]) == 2
    assert len(said()[1].splitlines()) == 1
    after = ProjectFile.open(project)
    assert after.article_rows() == rows
    after.close()


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("act", ["moved", "replaced"])
def test_a_project_that_goes_while_a_command_works_is_noticed(
    project: Path, said: Said, act: str, verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.commands import opened

    moved = project.with_name("moved.annot")

    def go(path: Path) -> ProjectFile:
        file = ProjectFile.open(path)
        path.rename(moved)
        if act == "replaced":
            path.write_text("another file")
        return file

    monkeypatch.setattr(opened, "open_project_file", go)
    assert run(verb, project) == 2
    assert "was moved, replaced or deleted while it was open" in said()[1]
    assert project.exists() == (act == "replaced")
    if act == "replaced":
        assert project.read_text() == "another file"
    assert [found for found in check_project(moved) if isinstance(found, Problem)] == []


@pytest.mark.skipif(sys.platform == "win32", reason="names are always Unicode there")
def test_names_that_are_no_text_come_in_with_a_stand_in(project: Path, said: Said, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("Nordhavn one.")
    (folder / "two\nlines\x1b[31m.txt").write_text("Nordhavn two.")
    (folder / os.fsdecode(b"\xff.txt")).write_bytes(b"")
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 10)
    assert main(["import", str(project), str(folder), "--quiet"]) == 1
    out, err = said()
    assert "2 articles came in, 2 items refused." in out
    assert "\x1b" not in err
    assert len(err.splitlines()) == 2
    file = ProjectFile.open(project)
    origins = [row.article.origin for row in file.article_rows()][-2:]
    file.close()
    assert sorted(origins) == ["caf\ufffd.txt", "two\nlines\x1b[31m.txt"]
    assert main(["stats", str(project), "--json"]) == 0
    assert main(["stats", os.fsdecode(b"\xff.annot")]) == 2


@pytest.mark.parametrize(
    "name", ["", " ", "A B", "A\nB", "=1+1", "<b>", "x" * 300, "-", "B-ORG", "\x00", "\u202eORG", "O", "🚢"]
)
def test_label_names_with_odd_characters_are_refused_or_go_out_and_come_back(
    tmp_path: Path, said: Said, name: str
) -> None:
    import tomli_w

    schema = tmp_path / "labels.toml"
    label = {"id": "one", "name": name}
    schema.write_text(tomli_w.dumps({"name": "odd", "labels": [label]}), "utf-8")
    path = tmp_path / "odd.annot"
    code = main(["new", str(path), "--schema", str(schema), "--quiet"])
    _out, err = said()
    if code == 2:
        assert len(err.splitlines()) == 1
        assert not path.exists()
        return
    assert code == 0
    file = ProjectFile.open(path)
    assert [one.name for one in file.schema().labels] == [name]
    file.close()


@pytest.mark.parametrize(
    ("content", "code"), [(b"", 2), (b"\xff\xfe\x00", 2), (b"labels = 5", 2), (b"[[labels]]\nname = 5", 2), (b"= x", 2)]
)
def test_a_schema_that_cannot_be_used_makes_no_project(tmp_path: Path, said: Said, content: bytes, code: int) -> None:
    schema = tmp_path / "labels.toml"
    schema.write_bytes(content)
    assert main(["new", str(tmp_path / "p.annot"), "--schema", str(schema)]) == code
    assert len(said()[1].splitlines()) == 1
    for name in (tmp_path / "gone.toml", tmp_path, Path("x" * 400 + ".toml")):
        assert main(["new", str(tmp_path / "p.annot"), "--schema", str(name)]) == 2
        assert len(said()[1].splitlines()) == 1
    assert not (tmp_path / "p.annot").exists()
