"""The table of actions: unique, without clashes, each with a title; and the person's own keys."""

from pathlib import Path

from annotator.actions.action import Action
from annotator.actions.catalogue import BUILT_IN, actions, clashes, with_keys
from annotator.actions.review import label_actions
from annotator.model.schema import Label
from annotator.workflow.edits.schema import RESERVED_KEYS, replace_labels
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench


def test_ids_are_unique_and_every_row_can_be_read() -> None:
    ids = [action.id for action in BUILT_IN]
    assert len(ids) == len(set(ids))
    assert all(action.title[0].isupper() and not action.title.endswith(".") for action in BUILT_IN)


def test_no_two_actions_share_a_key() -> None:
    assert clashes(BUILT_IN) == {}


def test_the_keys_of_the_design_do_what_it_says() -> None:
    keys = {key: action.id for action in BUILT_IN for key in action.keys}
    expected = {
        "J": "go.next",
        "K": "go.previous",
        "Tab": "go.next",
        "Shift+Tab": "go.previous",
        "Shift+J": "go.next_any",
        "Shift+K": "go.previous_any",
        "F": "go.jump",
        "Shift+F": "go.jump_word",
        "Return": "review.accept",
        "X": "review.reject",
        "[": "review.end_back_token",
        "]": "review.end_forward_token",
        "{": "review.start_back_token",
        "}": "review.start_forward_token",
        "Alt+]": "review.end_forward_character",
        "Space": "review.variant",
        "Ctrl+Return": "review.finish",
        "Ctrl+Z": "edit.undo",
        "Ctrl+Shift+Z": "edit.redo",
        "/": "go.find",
        "Ctrl+K": "view.palette",
        "F1": "help.manual",
        "Shift+F1": "help.guideline",
        "?": "help.keys",
    }
    assert {key: keys.get(key) for key in expected} == expected


def test_single_letters_act_in_the_reader_only() -> None:
    loose = [
        (action.id, key)
        for action in BUILT_IN
        for key in action.keys
        if len(key) == 1 and key.isalnum() and action.where != "reader"
    ]
    assert loose == []


def test_letters_of_actions_are_closed_to_labels() -> None:
    taken = {key.casefold() for action in BUILT_IN for key in action.keys if len(key) == 1}
    assert taken <= RESERVED_KEYS


def test_labels_become_actions_with_their_keys(tmp_path: Path) -> None:
    file = create_project(tmp_path / "p")
    project = OpenProject(file, Events(), who="Ann")
    bench = Workbench(events=project.events, settings=Settings(None))
    assert label_actions(bench) == ()
    bench.use(project)
    try:
        rows = {row.id: row for row in label_actions(bench)}
        assert rows["label.PERSON"].keys == ("1",)
        assert clashes(actions(bench)) == {}
        project.commit(
            replace_labels(project.reader, [*project.reader.schema().labels, Label(id="TOOL", name="TOOL", key="t")])
        )
        assert {row.id: row for row in label_actions(bench)}["label.TOOL"].keys == ("T",)
    finally:
        project.close()


def test_a_person_may_give_other_keys() -> None:
    row = Action(id="a.b", title="A", run=lambda _b, _s: None, keys=("X",))
    assert with_keys(row, {"a.b": "Y Ctrl+Y"}).keys == ("Y", "Ctrl+Y")
    assert with_keys(row, {"a.b": ""}).keys == ()
    assert with_keys(row, {}).keys == ("X",)
