"""The verb backups: listed, made and brought back, also of a project that cannot be opened."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one article, and a folder of backups of its own."""
    monkeypatch.setattr("annotator.commands.backups.backup_folder", lambda: tmp_path / "backups")
    path, article = tmp_path / "work.annot", tmp_path / "a.txt"
    article.write_text("Ada Lovelace came to London.", "utf-8")
    assert main(["new", str(path), "--quiet"]) == 0
    assert main(["import", str(path), str(article), "--quiet"]) == 0
    return path


def test_one_is_made_listed_and_brought_back(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(project)]) == 0
    assert "no backup yet" in capsys.readouterr().out
    assert main(["backups", str(project), "--make"]) == 0
    capsys.readouterr()
    assert main(["backups", str(project), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["backups"]
    assert (listed["project"], listed["bytes"] > 0) == ("work", True)
    copy = project.with_name("again.annot")
    assert main(["backups", str(project), "--restore", "1", "--to", str(copy)]) == 0
    capsys.readouterr()
    told: list[dict[str, object]] = []
    for path in (project, copy):
        assert main(["stats", str(path), "--json", "--quiet"]) == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0]["articles"] == 1
    assert told[0] == told[1]


def test_nothing_is_replaced(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(project), "--make"]) == 0
    other = project.with_name("other.annot")
    other.write_bytes(b"something else")
    assert main(["backups", str(project), "--restore", "1", "--to", str(other)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert other.read_bytes() == b"something else"


def test_a_damaged_project_is_brought_back_by_its_name(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", str(project), "--make"]) == 0
    project.write_bytes(b"damaged")
    capsys.readouterr()
    assert main(["backups", str(project), "--restore", "1"]) == 0
    told = capsys.readouterr()
    assert "called “work”" in told.err
    (copy,) = project.parent.glob("work 2*.annot")
    assert main(["check", str(copy), "--quiet"]) == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [(("--restore", "7"), "no backup “7” among 0 backups"), (("--restore", "x"), "no backup “x”")],
)
def test_what_is_not_there_is_said(
    project: Path, words: tuple[str, ...], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backups", str(project), *words]) == 2
    assert sentence in capsys.readouterr().err


def test_a_backup_is_made_of_a_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backups", "--make"]) == 2
    assert "of one project" in capsys.readouterr().err
