"""The verbs articles and figures: listed, described, reopened, removed, and a table of figures."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from annotator.cli import main

TEXTS = {"Port opens": "The port spent 4.2 million euros in 2031.", "Port closes": "Nothing happened there."}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two articles; the first has figures among its candidates."""
    folder = tmp_path_factory.mktemp("made")
    path = folder / "work.annot"
    assert main(["new", str(path), "--quiet"]) == 0
    for number, (title, body) in enumerate(TEXTS.items()):
        (folder / f"{number}.txt").write_text(f"{title}\n\n{body}\n", "utf-8")
    assert main(["import", str(path), *(str(folder / f"{number}.txt") for number in (0, 1)), "--quiet"]) == 0
    assert main(["suggest", str(path), "--provider", "figures", "--quiet"]) == 0
    return path


@pytest.fixture
def project(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A copy of the two articles to work on."""
    capsys.readouterr()
    return Path(shutil.copy(made, tmp_path / "work.annot"))


def told(capsys: pytest.CaptureFixture[str], *words: object) -> object:
    """What a command answers, as a program reads it."""
    assert main([*map(str, words), "--json", "--quiet"]) == 0
    return json.loads(capsys.readouterr().out)


def titles(capsys: pytest.CaptureFixture[str], project: Path) -> list[str]:
    return [row["title"] for row in told(capsys, "articles", project)]


def test_they_are_listed_in_their_order_with_what_is_to_judge(project, capsys) -> None:
    rows = told(capsys, "articles", project)
    assert [(row["number"], row["title"], row["pending"]) for row in rows] == [
        (1, "Port opens", 2),
        (2, "Port closes", 0),
    ]
    assert main(["articles", str(project), "--state", "done"]) == 0
    assert capsys.readouterr().out == "There is no such article.\n"


@pytest.mark.parametrize("name", ["2", "Port closes"])
def test_one_is_removed_and_undo_brings_it_back(project, capsys, name) -> None:
    assert main(["articles", str(project), name, "--remove", "--dry-run"]) == 0
    assert capsys.readouterr().out == "Would remove: Port closes (0 spans, 0 candidates)\n"
    assert titles(capsys, project) == list(TEXTS)
    assert main(["articles", str(project), name, "--remove", "--quiet"]) == 0
    capsys.readouterr()
    assert titles(capsys, project) == ["Port opens"]
    assert main(["undo", str(project), "--quiet"]) == 0
    capsys.readouterr()
    assert titles(capsys, project) == list(TEXTS)


def test_what_is_known_of_one_is_corrected(project, capsys) -> None:
    words = ("--title", "Port shut", "--date", "2031-03-02", "--language", "en")
    assert told(capsys, "articles", project, "2", *words, "--dry-run")["dry_run"] is True
    assert titles(capsys, project) == list(TEXTS)
    told(capsys, "articles", project, "2", *words)
    row = told(capsys, "articles", project, "2")[0]
    assert (row["title"], row["date"], row["language"]) == ("Port shut", "2031-03-02", "en")
    assert told(capsys, "articles", project, "2", *words)["described"] == []
    told(capsys, "articles", project, "1", "2", "--source", "Ledger")
    assert [row["source"] for row in told(capsys, "articles", project)] == ["Ledger", "Ledger"]
    assert main(["undo", str(project), "--quiet"]) == 0
    capsys.readouterr()
    assert "Ledger" not in [row["source"] for row in told(capsys, "articles", project)]


def test_an_article_with_unsure_candidates_stays_open_unless_they_are_rejected(project, capsys) -> None:
    assert main(["articles", str(project), "1", "2", "--finish", "--min-score", "1"]) == 0
    assert capsys.readouterr().out == "Finished: Port closes\nLeft open: Port opens (2 unsure candidates)\n"
    words = ("1", "--finish", "--min-score", "1", "--reject-unsure")
    assert len(told(capsys, "articles", project, *words, "--dry-run")["finished"]) == 1
    assert [row["state"] for row in told(capsys, "articles", project)] == ["open", "done"]
    told(capsys, "articles", project, *words)
    row = told(capsys, "articles", project)[0]
    assert (row["state"], row["rejected"], row["spans"]) == ("done", 2, 0)


def test_finished_ones_are_reopened_in_one_step(project, capsys) -> None:
    assert main(["articles", str(project), "1", "2", "--reopen"]) == 0
    assert capsys.readouterr().out == "None of these articles is finished; nothing was changed.\n"
    finished = told(capsys, "articles", project, "--state", "open", "--finish", "--min-score", "0")
    assert len(finished["finished"]) == 2
    done = [row["number"] for row in told(capsys, "articles", project, "--state", "done")]
    assert done == [1, 2]
    told(capsys, "articles", project, *done, "--reopen")
    assert told(capsys, "articles", project, "--state", "done") == []
    assert [row["spans"] for row in told(capsys, "articles", project)] == [2, 0]
    assert main(["undo", str(project), "--quiet"]) == 0
    capsys.readouterr()
    assert [row["number"] for row in told(capsys, "articles", project, "--state", "done")] == done


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["Port burns", "--remove"], "AN902"),
        (["3", "--remove"], "AN902"),
        (["--remove"], "AN905"),
        (["1", "2", "--title", "One for both"], "AN904"),
        (["1", "--remove", "--reopen"], "AN911"),
        (["1", "--finish", "--min-score", "7"], "AN912"),
        (["1", "--date", "2031-02-30"], "AN804"),
        (["1", "--title", "  "], "AN808"),
    ],
)
def test_what_cannot_be_meant_changes_nothing(project, capsys, words, sentence, monkeypatch) -> None:
    from annotator.model.errors import UserError

    raised: list[str] = []
    made = UserError.__init__
    monkeypatch.setattr(
        UserError, "__init__", lambda self, code, *rest: (raised.append(code), made(self, code, *rest))[0]
    )
    assert main(["articles", str(project), *words]) == 2
    assert raised[-1] == sentence
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert titles(capsys, project) == list(TEXTS)


def test_of_two_with_one_title_the_id_says_which(project, capsys) -> None:
    told(capsys, "articles", project, "2", "--title", "Port opens")
    assert main(["articles", str(project), "Port opens", "--remove"]) == 2
    assert "2 articles are called “Port opens”" in capsys.readouterr().err
    ids = [row["id"] for row in told(capsys, "articles", project)]
    told(capsys, "articles", project, ids[1], "--remove")
    assert [row["id"] for row in told(capsys, "articles", project)] == ids[:1]


def test_the_figures_of_one_are_a_table(project, capsys, tmp_path) -> None:
    assert main(["figures", str(project), "1"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(row["text"], row["shown"]) for row in rows] == [("4.2 million euros", "4 200 000 EUR"), ("2031", "2031")]
    out = tmp_path / "figures.csv"
    assert main(["figures", str(project), "Port opens", "--out", str(out)]) == 0
    assert len(out.read_text("utf-8-sig").splitlines()) == 3
    capsys.readouterr()
    assert main(["figures", str(project), "2", "--out", str(out)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert main(["figures", str(project), "2", "--out", str(out), "--force"]) == 0
    assert len(out.read_text("utf-8-sig").splitlines()) == 1
    capsys.readouterr()
    assert main(["figures", str(project)]) == 2
    assert "the project has 2" in capsys.readouterr().err
