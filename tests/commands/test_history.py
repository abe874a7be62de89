"""The verbs history and undo: what was done is listed, taken back and done again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project into which one article came."""
    path, article = tmp_path / "work.annot", tmp_path / "a.txt"
    article.write_text("Ada Lovelace came to London.", "utf-8")
    assert main(["new", str(path), "--quiet"]) == 0
    assert main(["import", str(path), str(article), "--quiet"]) == 0
    return path


def articles(path: Path, capsys: pytest.CaptureFixture[str]) -> int:
    """How many articles a project has."""
    capsys.readouterr()
    assert main(["stats", str(path), "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)["articles"]


def test_an_import_is_taken_back_and_done_again(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert articles(project, capsys) == 1
    assert main(["undo", str(project)]) == 0
    assert capsys.readouterr().out.startswith("Undone: ")
    assert articles(project, capsys) == 0
    assert main(["undo", str(project), "--redo", "--steps", "5"]) == 0
    assert "nothing more to do again after 1 step" in capsys.readouterr().out
    assert articles(project, capsys) == 1


def test_the_newest_is_first(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["undo", str(project), "--quiet"]) == 0
    capsys.readouterr()
    assert main(["history", str(project), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told[0]["verb"] == "undo"
    assert [line["seq"] for line in told] == sorted((line["seq"] for line in told), reverse=True)
    assert main(["history", str(project), "--last", "1"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert "Undo: " in line


@pytest.mark.parametrize("words", [("history", "--last", "0"), ("undo", "--steps", "0")])
def test_less_than_one_is_refused(project: Path, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    before = articles(project, capsys)
    assert main([words[0], str(project), *words[1:]]) == 2
    assert "is no number of" in capsys.readouterr().err
    assert articles(project, capsys) == before
