"""The verb labels: shown as a file, changed by words or by a file, never at the cost of a span."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path

import pytest

from annotator.cli import main


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One article with an accepted figure."""
    folder = tmp_path_factory.mktemp("made")
    path, article = folder / "work.annot", folder / "a.txt"
    article.write_text("The port spent 4.2 million euros.", "utf-8")
    assert main(["new", str(path), "--quiet"]) == 0
    assert main(["import", str(path), str(article), "--quiet"]) == 0
    assert main(["suggest", str(path), "--provider", "figures", "--quiet"]) == 0
    assert main(["accept", str(path), "--quiet"]) == 0
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A copy of it to work on."""
    capsys.readouterr()
    return Path(shutil.copy(made, tmp_path / "work.annot"))


def labels(capsys: pytest.CaptureFixture[str], project: Path) -> dict[str, dict[str, object]]:
    assert main(["labels", str(project), "--json"]) == 0
    return {label["name"]: label for label in json.loads(capsys.readouterr().out)["labels"]}


def spans(capsys: pytest.CaptureFixture[str], project: Path) -> int:
    assert main(["articles", str(project), "--json"]) == 0
    return json.loads(capsys.readouterr().out)[0]["spans"]


def said(capsys: pytest.CaptureFixture[str], project: Path, *words: str) -> list[str]:
    assert main(["labels", str(project), *words]) == 0
    return capsys.readouterr().out.splitlines()


def test_what_is_shown_is_what_from_reads(project, capsys, tmp_path) -> None:
    assert main(["labels", str(project)]) == 0
    text = capsys.readouterr().out
    assert tomllib.loads(text)["labels"][0]["name"] == "PERSON"
    file = tmp_path / "labels.toml"
    file.write_text(text, "utf-8")
    assert said(capsys, project, "--from", str(file)) == ["The labels are like that already; nothing was changed."]


def test_words_change_them_in_one_step_and_no_span_is_lost(project, capsys) -> None:
    words = ("--rename", "MONEY=AMOUNT", "--add", "SHIP", "--retire", "LAW", "--key", "SHIP=z")
    wanted = ["renamed: MONEY to AMOUNT", "retired: LAW", "new: SHIP"]
    told = said(capsys, project, *words, "--dry-run")
    assert sorted(told) == sorted(f"Would be {line}" for line in wanted)
    before = labels(capsys, project)
    assert "SHIP" not in before
    assert sorted(said(capsys, project, *words)) == sorted(wanted)
    after = labels(capsys, project)
    assert after["AMOUNT"]["id"] == before["MONEY"]["id"]
    assert (after["SHIP"]["key"], after["LAW"]["retired"]) == ("z", True)
    assert spans(capsys, project) == 1
    assert said(capsys, project, "--bring-back", "LAW") == ["brought back: LAW"]
    assert main(["undo", str(project), "--steps", "2", "--quiet"]) == 0
    capsys.readouterr()
    assert labels(capsys, project) == before


def test_a_file_changes_guidelines_and_retires_what_it_leaves_out(project, capsys, tmp_path) -> None:
    file = tmp_path / "labels.toml"
    file.write_text(
        'name = "mine"\n[[labels]]\nname = "MONEY"\nkind = "figure"\nkey = "m"\nguideline = "Amounts of money."\n'
        '[[labels]]\nname = "SHIP"\n[[relations]]\nname = "paid"\nfrom = ["SHIP"]\nto = ["MONEY"]\n',
        "utf-8",
    )
    before = labels(capsys, project)
    told = said(capsys, project, "--from", str(file))
    assert "new: SHIP" in told
    assert "new: paid" in told
    assert any(line.startswith("changed: MONEY (") and "guideline" in line for line in told)
    after = labels(capsys, project)
    assert after["MONEY"]["id"] == before["MONEY"]["id"]
    assert [name for name, label in after.items() if not label["retired"]] == ["MONEY", "SHIP"]
    assert len(after) == len(before) + 1
    assert spans(capsys, project) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--rename", "NOBODY=X"], "No label is called “NOBODY”"),
        (["--rename", "MONEY"], "does not say which label gets which name"),
        (["--rename", "MONEY=two words"], "cannot be the name of a label"),
        (["--rename", "MONEY=PERSON"], "Two labels are called “PERSON”"),
        (["--key", "PERSON=j"], "does something else already"),
        (["--add", "PERSON"], "Two labels are called “PERSON”"),
        (["--from", "nowhere.toml"], "cannot be read"),
    ],
)
def test_what_would_break_them_is_refused_and_changes_nothing(project, capsys, words, sentence) -> None:
    before = labels(capsys, project)
    assert main(["labels", str(project), *words]) == 2
    assert sentence in capsys.readouterr().err
    assert labels(capsys, project) == before
