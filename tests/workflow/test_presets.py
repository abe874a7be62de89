"""Choices of exports are kept under names for each project, and the last ones of each format."""

import json

import pytest

from annotator.formats.export_choice import options_from, options_told
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import UserError
from annotator.workflow.presets import ExportMemory, Preset

CHOSEN = ExportOptions(
    split=(70, 20, 10),
    seed="x",
    tokenizer="whitespace",
    unfinished="include",
    misaligned="snap_out",
    prefer="first",
    without=("values", "notes"),
    refused=("relations",),
    labels=("id-ORG",),
    scheme="bilou",
    columns=("number", "word", "_", "_", "tag"),
    separator="space",
    boundary="newdoc",
)


@pytest.fixture
def memory(tmp_path):
    return ExportMemory(tmp_path / "exports.json")


def test_choices_come_back_as_they_were():
    assert options_from(options_told(CHOSEN)) == CHOSEN
    assert options_told(ExportOptions()) == {}
    assert options_from(json.loads(json.dumps(options_told(CHOSEN)))) == CHOSEN


@pytest.mark.parametrize(
    "fields",
    [
        {"split": [0, 1, 1]},
        {"split": "80/10/10"},
        {"prefer": "best"},
        {"scheme": "iob3", "columns": "word tag", "separator": ";", "boundary": "line"},
        {"without": "values"},
        {"seed": 4},
        {"split": [True, 1, 1]},
    ],
)
def test_what_cannot_be_used_is_as_nobody_chose(fields):
    assert options_from(fields) == ExportOptions()


def test_a_preset_belongs_to_its_project_and_is_deleted_by_name(memory, tmp_path):
    assert memory.keep("p1", "  for   training ", Preset(format="conllu", options=CHOSEN)) == "for training"
    again = ExportMemory(tmp_path / "exports.json")
    assert again.names("p1") == ("for training",)
    assert again.names("p2") == ()
    assert again.find("p1", "for training") == Preset(format="conllu", options=CHOSEN)
    with pytest.raises(UserError, match="“for training”"):
        again.find("p1", "other")
    with pytest.raises(UserError):
        again.keep("p1", " ", Preset(format="conllu", options=CHOSEN))
    again.delete("p1", "for training")
    assert memory.names("p1") == ()


def test_the_last_choices_are_remembered_for_each_format(memory):
    assert memory.last("p1", "conllu") is None
    memory.used("p1", Preset(format="conllu", options=CHOSEN))
    memory.used("p1", Preset(format="brat", options=ExportOptions(unfinished="include")))
    assert memory.last_format("p1") == "brat"
    assert memory.last("p1", "conllu") == CHOSEN
    assert memory.last("p2", "conllu") is None


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"projects": 4}', '{"projects": {"p1": {"presets": [], "last": 3}}}']
)
def test_a_damaged_memory_is_as_good_as_none(tmp_path, damage):
    path = tmp_path / "exports.json"
    path.write_text(damage, "utf-8")
    memory = ExportMemory(path)
    assert memory.names("p1") == ()
    assert memory.last("p1", "conllu") is None
    memory.keep("p1", "a", Preset(format="conllu", options=CHOSEN))
    assert memory.names("p1") == ("a",)
