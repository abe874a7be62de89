"""The README: its commands are known, its pictures are there, and what it counts is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from annotator.commands.grammar import parser
from annotator.formats.catalogue import importers
from annotator.formats.export_catalogue import exporters
from annotator.suggest.catalogue import providers
from annotator.suggest.run import propose
from annotator.workflow.projects import schema_named
from annotator.workflow.sample import samples

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^annotator (.+?)(?:\s+#.*)?$", README, re.MULTILINE)


@pytest.mark.parametrize("words", COMMANDS)
def test_its_commands_are_ones_that_the_program_knows(words: str) -> None:
    assert parser().parse_args(shlex.split(words)).verb == words.split()[0]


def test_it_shows_a_whole_way_without_a_window() -> None:
    verbs = [words.split()[0] for words in COMMANDS]
    assert verbs[:3] == ["new", "import", "labels"]
    assert {"suggest", "accept", "articles", "export", "train", "history", "manual"} <= set(verbs)


def test_its_pictures_are_there_in_both_themes() -> None:
    named = re.findall(r'(?:src|srcset)="([^"]+)"', README)
    assert [name for name in named if not (ROOT / name).is_file()] == []
    assert {Path(name).name for name in named} == {"hero-light.png", "hero-dark.png"}


def test_names_and_figures_are_highlighted_before_anybody_looks() -> None:
    text = samples()[0].incoming.text
    found = propose(text, date="2031-11-14", language="en", providers=providers(), schema=schema_named("news"))
    names = {label.id: label.name for label in schema_named("news").labels}
    labels = {names[one.label] for one in found}
    assert {"PERSON", "ORG", "GPE", "MONEY", "DATE", "PERCENT"} <= labels
    amounts = [one for one in found if names[one.label] in ("MONEY", "PERCENT")]
    assert len(amounts) > 5
    assert [one for one in amounts if one.figure is None] == []


def test_there_are_as_many_formats_as_it_says() -> None:
    assert "more than twenty formats" in README
    assert len(exporters()) > 20
    assert len(importers()) > 35
