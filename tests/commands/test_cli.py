"""The command line from end to end: the same work without a window, exit codes, one sentence for every fault."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli import main

ARTICLE = "date 2031-03-20 Nordhavn Freight said revenue rose 18.4 per cent to €4.12 billion in March 2031.\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """An empty project made by the command line."""
    path = tmp_path / "work.annot"
    assert main(["new", str(path)]) == 0
    return path


@pytest.fixture
def filled(project: Path, tmp_path: Path) -> Path:
    """A project with one article and its figures proposed."""
    article = tmp_path / "in" / "one.txt"
    article.parent.mkdir()
    article.write_text(ARTICLE, "utf-8")
    assert main(["import", str(project), str(article), "--quiet"]) == 0
    assert main(["suggest", str(project), "--provider", "figures", "--quiet"]) == 0
    return project


def told(capsys: pytest.CaptureFixture[str]) -> dict:
    return json.loads(capsys.readouterr().out)


def test_articles_go_from_a_file_to_accepted_spans(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["accept", str(filled), "--min-score", "0.1", "--json"]) == 0
    assert told(capsys)["accepted"] == 4
    assert main(["stats", str(filled), "--json"]) == 0
    stats = told(capsys)
    assert stats["spans"] == 4
    assert {row["label"]: row["spans"] for row in stats["labels"] if row["spans"]} == {
        "DATE": 2,
        "MONEY": 1,
        "PERCENT": 1,
    }
    assert main(["check", str(filled)]) == 0
    assert "is sound" in capsys.readouterr().out


def test_figures_are_related_as_their_links_say_and_counted(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "in" / "two.txt"
    article.write_text("Profit rose 25 per cent to €5 million from €4 million.\n", "utf-8")
    main(["import", str(filled), str(article), "--quiet"])
    main(["suggest", str(filled), "--provider", "figures", "--quiet"])
    main(["accept", str(filled)])
    capsys.readouterr()
    assert main(["relate", str(filled), "--json"]) == 0
    assert told(capsys) == {"related": 2}
    assert main(["relate", str(filled)]) == 0
    assert "0 pairs" in capsys.readouterr().out
    assert main(["stats", str(filled)]) == 0
    assert "relation" in capsys.readouterr().out
    assert main(["stats", str(filled), "--json"]) == 0
    assert dict(told(capsys)["relations"])["before"] == 1


def test_an_export_says_what_went_out(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["accept", str(filled)])
    capsys.readouterr()
    target = tmp_path / "out.jsonl"
    assert main(["export", str(filled), str(target), "--format", "jsonl", "--unfinished", "include", "--json"]) == 0
    report = told(capsys)
    assert report["spans_in"] == report["spans_out"] == 4
    assert target.is_file()


def test_the_stream_answers_line_by_line(tmp_path: Path) -> None:
    lines = [
        json.dumps({"text": "Up 12 per cent.", "meta": {"date": "2031-01-01"}}),
        "broken",
        json.dumps({"text": "Nothing."}),
    ]
    done = subprocess.run(
        [sys.executable, "-m", "annotator", "suggest", "-", "--provider", "figures"],
        input="\n".join(lines).encode(),
        capture_output=True,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    first, second, third = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 1
    assert [(s["start"], s["end"], s["label"]) for s in first["spans"]] == [(3, 14, "PERCENT")]
    assert first["spans"][0]["value"]["kind"] == "percent"
    assert "error" in second
    assert third == {"text": "Nothing.", "spans": []}
    assert b"-:2" in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["stats", "{tmp}/none.annot"], "none.annot"),
        (["stats", "{tmp}/text.annot"], "text.annot"),
        (["new", "{tmp}/work.annot"], "work.annot"),
        (["new", "{tmp}/x", "--schema", "nothing"], "There is no schema “nothing”."),
        (["suggest", "{tmp}/work.annot", "--provider", "nobody"], "nobody"),
        (["accept", "{tmp}/work.annot", "--min-score", "7"], "is no score"),
        (["export", "{tmp}/work.annot", "{tmp}/out"], "no articles"),
        (["export", "{tmp}/work.annot", "{tmp}/out", "--split", "80"], "is no split"),
        (["export", "{tmp}/work.annot", "{tmp}/out", "--format", "paper"], "paper"),
    ],
)
def test_every_fault_is_one_sentence_and_exit_code_2(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    (tmp_path / "text.annot").write_text("just text\n", "utf-8")
    capsys.readouterr()
    assert main([word.replace("{tmp}", str(tmp_path)) for word in words]) == 2
    caught = capsys.readouterr()
    assert caught.out == ""
    assert said in caught.err
    assert len(caught.err.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_a_broken_line_is_reported_and_the_rest_comes_in_when_it_is_asked_for(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"text": "One."}\n{"text": \n{"text": "Three."}\n', "utf-8")
    assert main(["import", str(project), str(path)]) == 2
    caught = capsys.readouterr()
    assert "news.jsonl:2" in caught.err
    assert "0 articles came in, 1 item refused, 2 items of 1 file with faults held back." in caught.out
    assert main(["import", str(project), str(path), "--skip-bad"]) == 1
    caught = capsys.readouterr()
    assert "news.jsonl:2" in caught.err
    assert "2 articles came in, 1 item refused." in caught.out


def test_a_file_that_was_named_and_is_refused_ends_with_2_and_the_others_come_in(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It used to end with 1, as if only a line of it were wrong."""
    good, bad, folder = tmp_path / "good.txt", tmp_path / "bad.pdf", tmp_path / "folder"
    good.write_text("Ilse Varga sold the mill.", "utf-8")
    bad.write_bytes(b"%PDF-1.7 cut off")
    assert main(["import", str(project), str(bad), str(good)]) == 2
    caught = capsys.readouterr()
    assert "1 article came in, 1 item refused." in caught.out
    assert caught.err.count("bad.pdf") >= 1
    assert len(caught.err.strip().splitlines()) == 1
    assert main(["import", str(project), str(tmp_path / "none.txt"), str(good)]) == 2
    folder.mkdir()
    bad.rename(folder / "bad.pdf")
    assert main(["import", str(project), str(folder)]) == 1


def test_encodings_are_asked_for_and_taken(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Das Caf\u00e9 in M\u00fcnchen".encode("cp1252"))
    assert main(["import", str(project), str(path)]) == 2
    assert "--encoding" in capsys.readouterr().err
    assert main(["import", str(project), str(path), "--encoding", "cp1252"]) == 0


def test_lists_of_formats_and_providers_name_the_built_in_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formats", "--json"]) == 0
    formats = told(capsys)
    assert {"text", "markdown", "web", "jsonl", "csv"} <= {row["name"] for row in formats["in"]}
    assert {"spacy", "jsonl", "conll"} <= {row["name"] for row in formats["out"]}
    assert main(["providers", "--json"]) == 0
    assert {"figures", "gazetteer", "patterns"} <= {row["name"] for row in told(capsys)}


def test_help_costs_little_and_imports_neither_qt_nor_spacy() -> None:
    program = (
        "import sys; from annotator.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'PySide6', 'spacy', 'sqlite_utils', 'trafilatura', 'numpy'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, cwd=Path(__file__).parents[2])


def test_commands_import_no_qt(filled: Path) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from annotator.cli import main\n"
        f"assert main(['stats', {str(filled)!r}]) == 0\n"
        f"assert main(['check', {str(filled)!r}]) == 0\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, cwd=Path(__file__).parents[2])


@pytest.mark.parametrize(("word", "hint"), [("suggst", "“suggest” may be meant"), ("zzz", "The verbs are")])
def test_a_mistyped_verb_is_told_and_opens_no_window(
    word: str, hint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([word, "work.annot"]) == 2
    said = capsys.readouterr().err
    assert f"“{word}” is neither a verb nor a project" in said
    assert hint in said
