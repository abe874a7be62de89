"""The self test: every part answers, and a part that does not is told and makes the command fail."""

from __future__ import annotations

import json

import pytest

from annotator.cli import main
from annotator.commands import selftest


def test_every_part_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest", "--json"]) == 0
    lines = {line["name"]: line for line in json.loads(capsys.readouterr().out)}
    assert {
        "resources",
        "sqlite",
        "figures",
        "web page",
        "pipeline",
        "sample",
        "keys",
        "check",
        "spacy",
        "training",
    } <= set(lines)
    assert all(line["ok"] for line in lines.values())


def test_a_part_that_fails_is_told_and_the_others_go_on(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise FileNotFoundError("fonts are missing")

    monkeypatch.setattr(selftest, "_attempts", lambda _: iter([("fonts", broken), ("rest", lambda: "well")]))
    assert main(["selftest"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "FAILED fonts           FileNotFoundError: fonts are missing",
        "ok     rest            well",
    ]
