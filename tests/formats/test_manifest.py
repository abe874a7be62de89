"""A set is put in place whole, replaces only a set of ours, and loses nothing that a person made."""

import errno
import json
import os

import pytest

from annotator.formats.manifest import check_target, place_set
from annotator.formats.outgoing import ExportOptions
from annotator.formats.spacy_out import SpacyExporter
from annotator.model.errors import UserError


@pytest.fixture
def export(tmp_path, run_export, make_project):
    def run(count=5, **options):
        return run_export(SpacyExporter(), make_project(count), tmp_path / "set", options=ExportOptions(**options))

    return run


@pytest.fixture
def target(tmp_path):
    return tmp_path / "set"


def manifest_in(target):
    return json.loads((target / "manifest.json").read_text(encoding="utf-8"))


def names_in(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_an_empty_folder_is_filled(export, target):
    target.mkdir()
    export()
    assert manifest_in(target)["complete"] is True


def test_a_file_is_no_target(export, target):
    target.write_text("mine")
    with pytest.raises(UserError, match="is a file"):
        export()
    assert target.read_text() == "mine"


@pytest.mark.parametrize("manifest", [None, "{}", "[]", "no JSON", '{"format": "annotator-set/1"}'])
def test_a_folder_with_other_files_is_left_alone(export, target, manifest):
    target.mkdir()
    (target / "novel.txt").write_text("mine")
    if manifest is not None:
        (target / "manifest.json").write_text(manifest)
    with pytest.raises(UserError, match="holds other files"):
        export()
    assert names_in(target) == {"novel.txt", *(["manifest.json"] if manifest is not None else [])}


def test_an_older_set_is_replaced_and_what_was_trained_stays(export, target):
    export(3)
    model = target / "training" / "model-best"
    model.mkdir(parents=True)
    (model / "meta.json").write_text("{}")
    export(9)
    assert manifest_in(target)["articles"]["out"] == 9
    assert (model / "meta.json").read_text() == "{}"
    assert not [name for name in names_in(target) if name.endswith(".bak")]


def test_settings_that_a_person_changed_are_set_aside(export, target):
    export()
    (target / "config.cfg").write_text("mine")
    export()
    assert (target / "config.cfg.bak").read_text() == "mine"
    assert "[training]" in (target / "config.cfg").read_text(encoding="utf-8")


def test_files_become_folders_and_folders_files(export, target, monkeypatch):
    export(12)
    monkeypatch.setattr("annotator.formats.docbin.SHARD_DOCS", 4)
    export(12)
    assert (target / "train.spacy" / "00001.spacy").is_file()
    monkeypatch.undo()
    export(12)
    assert (target / "train.spacy").is_file()
    assert set(manifest_in(target)["files"]) == names_in(target) - {"manifest.json"}


def test_shards_of_an_older_larger_set_are_removed(export, target, monkeypatch):
    monkeypatch.setattr("annotator.formats.docbin.SHARD_DOCS", 3)
    export(30)
    assert (target / "train.spacy" / "00005.spacy").is_file()
    export(12)
    assert not (target / "train.spacy" / "00005.spacy").exists()
    assert set(manifest_in(target)["files"]) == names_in(target) - {"manifest.json"}


def failing_at(number, error):
    """An os.replace that works until its call of this number."""
    calls = []

    def replace(source, place):
        calls.append(place)
        if len(calls) >= number:
            raise error
        os.replace(source, place)

    return replace


@pytest.mark.parametrize("number", range(1, 13))
def test_a_set_is_whole_or_says_that_it_is_not_wherever_it_breaks_off(export, target, monkeypatch, tmp_path, number):
    export(3)
    before = {name: (target / name).read_bytes() for name in names_in(target)}
    with monkeypatch.context() as patch:
        patch.setattr("annotator.formats.manifest.os", Broken(failing_at(number, OSError(5, "Input/output error"))))
        with pytest.raises(UserError, match="Input/output error"):
            export(9)
    assert [path.name for path in tmp_path.iterdir()] == ["set"]
    if manifest_in(target)["complete"]:
        assert before == {name: (target / name).read_bytes() for name in names_in(target)}
    else:
        assert number > 1
    export(9)
    assert manifest_in(target)["complete"] is True
    assert set(manifest_in(target)["files"]) == names_in(target) - {"manifest.json"}


class Broken:
    """The os module with another replace."""

    def __init__(self, replace):
        self.replace = replace

    def __getattr__(self, name):
        return getattr(os, name)


@pytest.mark.parametrize("place", ["jsonl_out", "atomic"])
def test_a_full_disk_is_told_and_leaves_nothing(export, monkeypatch, tmp_path, place):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(f"annotator.formats.{place}.os.fsync", full)
    with pytest.raises(UserError, match="disk is full"):
        export(3)
    assert list(tmp_path.iterdir()) == []


def test_names_in_a_manifest_that_lead_elsewhere_are_not_followed(tmp_path, target):
    (tmp_path / "mine.txt").write_text("mine")
    target.mkdir()
    foreign = {"format": "annotator-set/1", "files": {"../mine.txt": {}, "gone.txt": {}}}
    (target / "manifest.json").write_text(json.dumps(foreign))
    check_target(target)
    staging = tmp_path / "staging"
    staging.mkdir()
    (staging / "manifest.json").write_text('{"format": "annotator-set/1", "files": {}}')
    place_set(staging, target)
    assert (tmp_path / "mine.txt").read_text() == "mine"
