"""`annotator train` and `annotator evaluate` from end to end."""

from __future__ import annotations

import json

import pytest

from annotator.cli import main


def test_train_and_evaluate(kitchen, tmp_path, capsys):
    project, out = kitchen(tmp_path / "k.annot"), tmp_path / "cook"
    assert main(["train", str(project), "--out", str(out), "--steps", "5", "--json"]) == 0
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert told["pipeline"] == str(out / "model-best")
    assert told["evaluation"]["articles"] == 2
    assert "step      5" in said.err
    assert main(["evaluate", str(project), str(out), "--all", "--out", str(tmp_path / "report"), "--quiet"]) == 0
    said = capsys.readouterr()
    assert "words a second" in said.out
    assert (tmp_path / "report" / "evaluation.md").is_file()
    assert said.err == ""


def test_evaluate_a_foreign_pipeline_with_a_mapping(kitchen, tmp_path, capsys):
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "UTENSIL", "pattern": "whisk"}])
    nlp.to_disk(tmp_path / "ruler")
    project = str(kitchen(tmp_path / "k.annot", articles=2))
    words = ["evaluate", project, str(tmp_path / "ruler"), "--map", "UTENSIL=TOOL", "--json"]
    assert main(words) == 0
    assert json.loads(capsys.readouterr().out)["labels"]["TOOL"]["right"] == 1
    assert main(["suggest", project, "--provider", f"spacy:{tmp_path / 'ruler'}", "--map", "UTENSIL=TOOL"]) == 0
    assert capsys.readouterr().err == ""
    # Nothing was proposed, and nothing said why.
    assert main(["suggest", project, "--provider", f"spacy:{tmp_path / 'ruler'}"]) == 0
    assert "like its UTENSIL: left out. “--map UTENSIL=NAME” says" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["evaluate", "{project}", "no_such_pipeline"], "no spaCy pipeline"),
        (["evaluate", "{project}", "figures", "--map", "UTENSIL"], "maps no label"),
        (["train", "{project}", "--steps", "0"], "at least one step"),
        (["train", "{project}", "--split", "80"], "no split"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(kitchen, tmp_path, capsys, words, sentence):
    project = str(kitchen(tmp_path / "k.annot", articles=2))
    assert main([word.format(project=project) for word in words]) == 2
    assert sentence in capsys.readouterr().err
