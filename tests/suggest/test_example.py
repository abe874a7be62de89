"""The worked example of a visitor's provider: found by its entry point, asked, and closed."""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from annotator.cli import main
from annotator.model.errors import Problem
from annotator.suggest.catalogue import provider_named, providers
from annotator.suggest.run import close, propose

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "asker"
TEXT = "Nordhavn Freight grew, said Ilse Varga.\nNorland did not; Nordhavn Freight is not a bank. 🚢"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The example as an installer leaves it: its module, and the metadata with the entry points."""
    told = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))
    project = told["project"]
    place = tmp_path / "site"
    metadata = place / f"annotator_asker-{project['version']}.dist-info"
    metadata.mkdir(parents=True)
    for name in told["tool"]["hatch"]["build"]["targets"]["wheel"]["only-include"]:
        shutil.copy(EXAMPLE / name, place)
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", "utf-8"
    )
    lines = [
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in points.items())
        for group, points in project["entry-points"].items()
    ]
    (metadata / "entry_points.txt").write_text("\n".join(lines), "utf-8")
    monkeypatch.syspath_prepend(place)
    yield
    sys.modules.pop("asker", None)


def test_it_is_in_the_list_and_proposes(installed, schema) -> None:
    asker = provider_named("asker")
    assert [provider.name for provider in providers()][-1] == "asker"
    found = propose(TEXT, date="", language="en", providers=[asker], schema=schema())
    assert [(TEXT[one.start : one.end], one.label) for one in found] == [
        ("Nordhavn Freight", "l-org"),
        ("Ilse Varga", "l-person"),
        ("Nordhavn Freight", "l-org"),
    ]
    assert found[0].evidence.startswith("the model named it")
    assert asker.propose(TEXT, date="", language="de") == ()
    close([asker])
    assert len(propose(TEXT, date="", language="en", providers=[asker], schema=schema())) == 3


def test_an_answer_that_is_none_is_told_and_the_others_go_on(installed, schema, monkeypatch) -> None:
    asker = provider_named("asker")
    monkeypatch.setattr(sys.modules["asker"].Model, "answer", lambda _self, _prompt: "I am sorry, but")
    problems: list[Problem] = []
    figures = provider_named("figures")
    found = propose(
        "Up 12 per cent.",
        date="",
        language="en",
        providers=[asker, figures],
        schema=schema(),
        on_problem=problems.append,
    )
    assert [one.provider for one in found] == ["figures"]
    assert [problem.code for problem in problems] == ["ASKER1"]


def test_the_command_line_knows_it(installed, tmp_path, capsys) -> None:
    assert main(["providers"]) == 0
    assert "Language model" in capsys.readouterr().out
    project = tmp_path / "work.annot"
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(tmp_path / "one.txt"), "--quiet"]) == 0
    capsys.readouterr()
    assert main(["suggest", str(project), "--provider", "asker", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 3
