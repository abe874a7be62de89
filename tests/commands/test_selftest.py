"""The self test: every part answers, and a part that does not is told and makes the command fail."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.commands import selftest
from annotator.shipped import reference_folder


def test_every_part_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["selftest", "--json"]) == 0
    lines = json.loads(capsys.readouterr().out)
    assert [line["name"] for line in lines] == [
        "resources",
        "sqlite",
        "candidates",
        "pipeline",
        "documents",
        "sample",
        "exports",
        "keys",
        "check",
        "training",
    ]
    assert all(line["ok"] for line in lines)


def test_an_export_that_came_out_otherwise_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    kept = Path(shutil.copytree(reference_folder(), tmp_path / "kept"))
    (kept / "conll.conll").write_text("spoiled", "utf-8")
    monkeypatch.setattr(selftest, "reference_folder", lambda: kept)
    every = selftest._attempts
    monkeypatch.setattr(
        selftest, "_attempts", lambda folder: (one for one in every(folder) if one[0] in ("sample", "exports"))
    )
    assert main(["selftest"]) == 1
    assert "conll differs from the golden export in conll.conll" in capsys.readouterr().out


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
