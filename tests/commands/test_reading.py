"""The manual on the command line."""

import json

import pytest

from annotator.cli import main


def test_without_words_it_lists_its_pages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual"]) == 0
    told = capsys.readouterr().out
    assert "Work:" in told
    assert "  judging  " in told
    assert "depth/export" in told


@pytest.mark.parametrize("name", ["safety", "never losing work", "manual/safety.md"])
def test_a_page_is_printed(capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["manual", *name.split()]) == 0
    assert capsys.readouterr().out.startswith("# Never losing work\nYou never have to save.")


def test_a_code_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual", "AN108"]) == 0
    assert capsys.readouterr().out.startswith("Codes of messages · AN108\n    … is open in another window")


def test_programs_get_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual", "boundary", "--json"]) == 0
    assert any(hit["page"] == "manual/judging.md" for hit in json.loads(capsys.readouterr().out))


def test_nothing_found_is_one_sentence_and_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual", "xyzzyx"]) == 2
    assert "says nothing about “xyzzyx”" in capsys.readouterr().err
