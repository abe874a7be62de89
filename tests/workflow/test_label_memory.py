"""What labels of files became is remembered for each project; what other projects know stands behind it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.errors import UserError
from annotator.model.schema import Label, Schema
from annotator.workflow.label_mapping import LabelTable, Match, Taking
from annotator.workflow.label_memory import PERSONS, Choice, LabelMemory, Remembered
from annotator.workflow.settings import Settings

SCHEMA = Schema(
    name="s", labels=(Label(id="l1", name="ORG", color="#112233"), Label(id="l2", name="PERSON", color="#445566"))
)
RULES = (
    Match(theirs="Firm", ours="ORG", new=False),
    Match(theirs="Ship", ours="VESSEL", new=True),
    Match(theirs="Misc", ours="", new=False),
)


@pytest.fixture
def memory(tmp_path: Path) -> LabelMemory:
    return LabelMemory.beside(Settings(tmp_path / "settings.toml"))


def test_a_project_remembers_what_labels_became_in_it_and_no_other_does(memory, tmp_path) -> None:
    memory.keep("one", RULES, SCHEMA)
    again = LabelMemory.beside(Settings.load(tmp_path / "settings.toml"))
    assert again.recall("one", SCHEMA).labels == {"Firm": "ORG", "Ship": "VESSEL", "Misc": ""}
    assert again.recall("two", SCHEMA) == Remembered()


def test_what_was_chosen_by_hand_stands_behind_the_projects_own(memory) -> None:
    memory.keep("one", [Match(theirs="Firm", ours="ORG", new=False)], SCHEMA)
    memory.choose({"Firm": Choice(ours=""), "Crew": Choice(ours="PERSON")})
    assert memory.recall("one", SCHEMA).labels == {"Firm": "ORG", "Crew": "PERSON"}
    assert memory.recall("one", SCHEMA).told(["Firm", "Crew", "Else"]) == (
        "1 label as before in this project",
        "1 label as in another project",
    )
    assert memory.recall("two", SCHEMA).labels == {"Firm": "", "Crew": "PERSON"}
    assert memory.own("two", SCHEMA) == Remembered()


def test_a_label_that_was_renamed_goes_by_its_new_name(memory) -> None:
    memory.keep("one", RULES, SCHEMA)
    renamed = replace(SCHEMA, labels=(replace(SCHEMA.labels[0], name="COMPANY"), SCHEMA.labels[1]))
    assert memory.recall("one", renamed).labels["Firm"] == "COMPANY"


def test_a_new_label_comes_back_with_its_colour(memory) -> None:
    memory.choose({"Ship": Choice(ours="VESSEL", color="#abcdef")})
    table = LabelTable(SCHEMA, memory.recall("two", SCHEMA).under(Taking(), SCHEMA))
    made = table.find("Ship")
    assert made is not None
    assert (made.name, made.color) == ("VESSEL", "#abcdef")


def test_no_label_of_another_project_is_made_where_one_of_this_fits(memory) -> None:
    memory.choose({"PER": Choice(ours="HUMAN"), "Ship": Choice(ours="VESSEL")})
    assert memory.recall("two", SCHEMA).labels == {"Ship": "VESSEL"}


def test_what_is_said_now_wins_and_nothing_is_made_where_nothing_is_wanted(memory) -> None:
    memory.keep("one", RULES, SCHEMA)
    taking = memory.recall("one", SCHEMA).under(Taking(labels={"Firm": "PERSON"}, make_labels=False), SCHEMA)
    assert taking.labels == {"Firm": "PERSON", "Misc": ""}


def test_what_an_earlier_version_remembered_still_counts(tmp_path) -> None:
    settings = Settings(None)
    settings.put(PERSONS, json.dumps({"Crew": "PERSON", "Odd": 3}))
    assert LabelMemory(None, settings).recall("one", SCHEMA).labels == {"Crew": "PERSON"}


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"projects": []}', '{"projects": {"one": {"A": {"ours": 1}, "B": []}}}']
)
def test_a_memory_that_cannot_be_read_counts_as_empty(memory, tmp_path, text) -> None:
    (tmp_path / "labels.json").write_text(text, "utf-8")
    assert memory.recall("one", SCHEMA) == Remembered()
    memory.keep("one", RULES, SCHEMA)
    assert memory.recall("one", SCHEMA).labels["Misc"] == ""


def test_a_memory_that_cannot_be_written_says_so(tmp_path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    memory = LabelMemory(tmp_path / "file" / "labels.json", Settings(None))
    with pytest.raises(UserError, match="cannot be remembered"):
        memory.keep("one", RULES, SCHEMA)
