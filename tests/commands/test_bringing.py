"""The command line remembers what labels of files became, and says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.commands.bringing import label_memory
from annotator.workflow.label_memory import Choice


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setattr("annotator.commands.bringing.user_config_path", lambda *_told, **_more: folder)
    return folder


def project(path: Path) -> Path:
    assert main(["new", str(path), "--quiet"]) == 0
    return path


def doccano(path: Path, text: str) -> Path:
    entities = [
        {"id": 1, "label": "Firm", "start_offset": 0, "end_offset": 6},
        {"id": 2, "label": "Misc", "start_offset": 7, "end_offset": 12},
    ]
    path.write_text(json.dumps({"id": 1, "text": text, "entities": entities}) + "\n", "utf-8")
    return path


def test_what_a_label_became_is_remembered_for_the_project_and_what_is_said_wins(tmp_path, capsys) -> None:
    one, two = project(tmp_path / "one.annot"), project(tmp_path / "two.annot")
    first = doccano(tmp_path / "a.jsonl", "Calder moved north.")
    capsys.readouterr()
    assert main(["import", str(one), str(first), "--map", "Firm=ORG", "--ignore-label", "Misc"]) == 0
    assert "  Firm → ORG\n  Misc → left out\n" in capsys.readouterr().out
    assert main(["import", str(one), str(doccano(tmp_path / "b.jsonl", "Nordby stood there."))]) == 0
    told = capsys.readouterr().out
    assert "1 article came in, with 1 span." in told
    assert "  Firm → ORG, as before in this project\n  Misc → left out, as before in this project\n" in told
    third = doccano(tmp_path / "c.jsonl", "Lofter waits again.")
    assert main(["import", str(one), str(third), "--label", "Firm=PERSON", "--json"]) == 0
    labels = {row["theirs"]: row for row in json.loads(capsys.readouterr().out)["labels"]}
    assert (labels["Firm"]["ours"], labels["Firm"]["remembered"]) == ("PERSON", "")
    assert (labels["Misc"]["ours"], labels["Misc"]["remembered"]) == ("", "project")
    # What the command line was told for one project stays there.
    assert main(["import", str(two), str(first)]) == 0
    assert "Firm → ORG" not in capsys.readouterr().out


def test_what_was_chosen_in_the_window_stands_behind(tmp_path, capsys) -> None:
    path = project(tmp_path / "one.annot")
    label_memory().choose({"Firm": Choice(ours="ORG"), "Misc": Choice(ours="RUMOUR", color="#123456")})
    assert main(["import", str(path), str(doccano(tmp_path / "a.jsonl", "Calder moved north."))]) == 0
    told = capsys.readouterr().out
    assert "  Firm → ORG, as in another project\n  Misc → RUMOUR (new), as in another project\n" in told


def test_by_name_neither_remembers_nor_is_reminded(tmp_path, home, capsys) -> None:
    path = project(tmp_path / "one.annot")
    label_memory().choose({"Firm": Choice(ours="ORG")})
    assert main(["import", str(path), str(doccano(tmp_path / "a.jsonl", "Calder moved north.")), "--by-name"]) == 0
    assert "Firm → Firm (new)" in capsys.readouterr().out
    assert not (home / "labels.json").exists()


def test_left_out_because_no_label_may_be_made_is_not_remembered(tmp_path, capsys) -> None:
    path = project(tmp_path / "one.annot")
    first = doccano(tmp_path / "a.jsonl", "Calder moved north.")
    assert main(["import", str(path), str(first), "--map", "Firm=ORG", "--no-new-labels"]) == 0
    capsys.readouterr()
    assert main(["import", str(path), str(doccano(tmp_path / "b.jsonl", "Nordby stood there."))]) == 0
    assert "Misc → Misc (new)" in capsys.readouterr().out


def test_a_memory_that_cannot_be_written_is_told_and_the_import_stays(tmp_path, home, capsys) -> None:
    path = project(tmp_path / "one.annot")
    home.write_text("no folder", "utf-8")
    assert main(["import", str(path), str(doccano(tmp_path / "a.jsonl", "Calder moved north."))]) == 0
    said = capsys.readouterr()
    assert "1 article came in" in said.out
    assert "AN840" in said.err


def test_files_may_stand_behind_the_choices_for_them(tmp_path, capsys) -> None:
    one = project(tmp_path / "one.annot")
    file = doccano(tmp_path / "a.jsonl", "Calder moved north.")
    assert main(["import", str(one), "--who", "Ann", str(file), "--candidates", "--quiet"]) == 0
    assert "1 article came in, with 2 candidates" in capsys.readouterr().out
    assert main(["export", str(one), "--format", "jsonl", "--unfinished", "include", str(tmp_path / "out.jsonl")]) == 0
    assert (tmp_path / "out.jsonl").is_file()
    with pytest.raises(SystemExit):
        main(["import", str(one), "--wrong", str(file)])
