"""The command line brings annotated data in, tells losses and mends offsets."""

import json
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.workflow.presets import ExportMemory

TEXT = "🚀 Ilse Varga of Calder."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    assert main(["new", str(tmp_path / "p.annot"), "--quiet"]) == 0
    return tmp_path / "p.annot"


def doccano(path: Path, *, shift: int = 0) -> Path:
    entities = [{"id": 1, "label": "PER", "start_offset": 2 + shift, "end_offset": 12 + shift}]
    path.write_text(json.dumps({"id": 1, "text": TEXT, "entities": entities}) + "\n", "utf-8")
    return path


def test_spans_come_in_and_the_losses_are_told(project, tmp_path, capsys):
    assert main(["import", str(project), str(doccano(tmp_path / "a.jsonl")), "--label", "PER=PERSON"]) == 0
    assert "1 article came in, with 1 span" in capsys.readouterr().out
    (tmp_path / "b.txt").write_text("Another article.", "utf-8")
    assert main(["import", str(project), str(tmp_path / "b.txt")]) == 0
    capsys.readouterr()
    assert main(["export", str(project), "--dry-run", "--format", "conllu", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["articles"], told["spans"], told["losses"]) == (1, 1, [])
    assert list(tmp_path.glob("*.conllu")) == []


def test_an_export_without_a_place_is_refused(project, capsys):
    assert main(["export", str(project)]) == 2
    assert "AN719" not in capsys.readouterr().out


def test_a_pair_that_is_none_is_refused(project, tmp_path, capsys):
    assert main(["import", str(project), str(doccano(tmp_path / "a.jsonl")), "--label", "PER"]) == 2
    assert "THEIRS=OURS" in capsys.readouterr().err
    assert main(["import", str(project), str(tmp_path / "a.jsonl"), "--offsets", "utf-99"]) == 2


def label_studio(path: Path, start: int, end: int, quote: str) -> Path:
    value = {"start": start, "end": end, "text": quote, "labels": ["PER"]}
    task = {
        "id": 1,
        "data": {"text": TEXT},
        "annotations": [{"result": [{"id": "r", "type": "labels", "value": value}]}],
    }
    path.write_text(json.dumps([task]), "utf-8")
    return path


def test_shifted_offsets_are_mended_into_another_file(tmp_path, capsys):
    path = label_studio(tmp_path / "old.json", 3, 13, "Ilse Varga")
    assert main(["repair", str(path)]) == 1
    assert "1 of 1 as utf-16" in capsys.readouterr().out
    assert main(["repair", str(path), "--out", str(tmp_path / "new.json")]) == 0
    (task,) = json.loads((tmp_path / "new.json").read_text("utf-8"))
    value = task["annotations"][0]["result"][0]["value"]
    assert TEXT[value["start"] : value["end"]] == "Ilse Varga"
    assert main(["repair", str(tmp_path / "new.json")]) == 0
    assert "nothing to mend" in capsys.readouterr().out


def test_what_fits_in_no_unit_is_refused_as_a_whole(tmp_path, capsys):
    path = label_studio(tmp_path / "old.json", 0, 4, "Ilse Varga")
    assert main(["repair", str(path), "--out", str(tmp_path / "new.json")]) == 2
    assert "fit in no unit" in capsys.readouterr().err
    assert not (tmp_path / "new.json").exists()
    assert main(["repair", str(path), "--out", str(path), "--offsets", "utf-16"]) == 2


@pytest.mark.parametrize(
    ("text", "code"), [('{"text": "Cut off', "AN721"), ("[]", "AN288"), ('{\n "name": "a package"\n}\n', "AN222")]
)
def test_json_that_nobody_knows_becomes_no_article(project, tmp_path, capsys, text, code):
    (tmp_path / "data.json").write_text(text, "utf-8")
    assert main(["import", str(project), str(tmp_path / "data.json")]) == 2
    told = capsys.readouterr()
    assert code in told.err
    assert "0 articles came in, 1 item refused." in told.out
    assert main(["import", str(project), str(tmp_path / "data.json"), "--format", "text"]) == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["nothing.txt"], "“nothing.txt” does not exist"),
        (["a.txt", "--format", "nope"], "no import format with the name “nope”"),
        (["a.txt", "--encoding", "nope"], "no encoding with the name “nope”"),
        (["--watch", "nowhere"], "nowhere” is not there. Check"),
    ],
)
def test_an_import_that_cannot_begin_is_refused_in_one_sentence(project, tmp_path, capsys, monkeypatch, words, code):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("An article.", "utf-8")
    capsys.readouterr()
    assert main(["import", str(project), *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert code in told.err
    assert told.err.count("\n") == 1


def test_the_list_of_formats_stands_in_columns(capsys):
    assert main(["formats"]) == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("  ")]
    assert {line[:2] + line[2:].split("  ")[0].rstrip() for line in lines} == {f"  {line.split()[0]}" for line in lines}


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A place for presets that is nobody's."""
    monkeypatch.setattr("annotator.commands.sending.user_config_path", lambda *_told, **_more: tmp_path / "home")
    return tmp_path / "home"


def test_a_preset_is_saved_and_used_and_what_is_said_goes_over_it(project, tmp_path, capsys, home):
    main(["import", str(project), str(doccano(tmp_path / "a.jsonl")), "--label", "PER=PERSON"])
    words = ["export", str(project), "--dry-run", "--json"]
    chosen = ["--format", "hf-bio", "--tokenizer", "whitespace", "--misaligned", "leave_out", "--refuse", "nested"]
    assert main([*words, *chosen, "--save-preset", "for training"]) == 0
    capsys.readouterr()
    assert main([*words, "--preset", "for training"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "hf-bio"
    assert main([*words, "--preset", "for training", "--format", "conllu"]) == 0
    assert json.loads(capsys.readouterr().out)["format"] == "conllu"
    assert main([*words, "--preset", "other"]) == 2
    assert "“for training”" in capsys.readouterr().err


def test_words_that_mean_nothing_are_refused(project, capsys, home):
    assert main(["export", str(project), "--dry-run", "--without", "spans"]) == 2
    assert "metadata, values" in capsys.readouterr().err
    assert main(["export", str(project), "--dry-run", "--refuse", "values,notes"]) == 2


def test_nothing_is_written_while_there_is_a_loss_that_was_refused(project, tmp_path, capsys, home):
    path = tmp_path / "nested.jsonl"
    entities = [{"id": n, "label": "PER", "start_offset": 2, "end_offset": end} for n, end in ((1, 12), (2, 6))]
    path.write_text(json.dumps({"id": 1, "text": TEXT, "entities": entities}) + "\n", "utf-8")
    main(["import", str(project), str(path), "--label", "PER=PERSON"])
    words = ["export", str(project), str(tmp_path / "out.conllu"), "--format", "conllu"]
    capsys.readouterr()
    assert main([*words, "--refuse", "nested"]) == 2
    assert "has no place for 1 span inside of another" in capsys.readouterr().err
    assert not (tmp_path / "out.conllu").exists()
    assert main(["export", str(project), "--dry-run", "--format", "conllu"]) == 1
    assert "“Ilse”" in capsys.readouterr().out
    assert main([*words, "--prefer", "shortest"]) == 1
    assert "NE=B-PERSON" in (tmp_path / "out.conllu").read_text("utf-8")
    assert "“Ilse Varga”" in capsys.readouterr().out
    assert main(["export", str(project), "--format", "doccano", "--dry-run", "--without", "metadata"]) == 0


def test_an_export_replaces_a_foreign_file_by_force_only(project, tmp_path, capsys, monkeypatch):
    memory = ExportMemory(tmp_path / "exports.json")
    monkeypatch.setattr("annotator.commands.sending.export_memory", lambda: memory)
    assert main(["import", str(project), str(doccano(tmp_path / "a.jsonl")), "--label", "PER=PERSON"]) == 0
    target = doccano(tmp_path / "theirs.jsonl", shift=1)
    theirs = target.read_bytes()
    asked = ["export", str(project), str(target), "--format", "doccano", "--unfinished", "include"]
    assert main(asked) == 2
    assert "--force" in capsys.readouterr().err
    assert target.read_bytes() == theirs
    assert main([*asked, "--force"]) == 0
    ours = target.read_bytes()
    assert ours != theirs
    assert main(asked) == 0
    assert target.read_bytes() == ours
