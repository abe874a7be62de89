"""A pipeline lands whole, in place of nothing or of one of ours, and of nothing else."""

import pytest

from annotator.model.errors import UserError
from annotator.training.placing import BEST, check_place, paper_of, put_in_place, write_paper
from annotator.training.report import ERRORS, EVALUATION, PAGE


@pytest.fixture
def made(tmp_path):
    def make(name, weights):
        folder = tmp_path / name
        (folder / BEST / "ner").mkdir(parents=True)
        (folder / BEST / "ner" / "model").write_text(weights)
        for paper in (EVALUATION, ERRORS, PAGE):
            (folder / paper).write_text(weights)
        write_paper(folder, {"project": weights})
        return folder

    return make


def test_a_new_target_appears_with_everything(made, tmp_path):
    target = tmp_path / "target"
    check_place(target)
    put_in_place(made("first", "one"), target)
    assert (target / BEST / "ner" / "model").read_text() == "one"
    assert paper_of(target) == paper_of(target / BEST)
    assert not (tmp_path / "first").exists()


def test_an_older_pipeline_of_ours_is_exchanged_and_other_files_stay(made, tmp_path):
    target = tmp_path / "target"
    put_in_place(made("first", "one"), target)
    (target / BEST / "left over").write_text("of the older one")
    (target / "notes.txt").write_text("mine")
    check_place(target)
    put_in_place(made("second", "two"), target)
    assert (target / BEST / "ner" / "model").read_text() == (target / PAGE).read_text() == "two"
    assert not (target / BEST / "left over").exists()
    assert (target / "notes.txt").read_text() == "mine"
    assert sorted(path.name for path in target.iterdir()) == sorted(
        [BEST, EVALUATION, ERRORS, PAGE, "training.json", "notes.txt"]
    )


def test_an_empty_folder_is_taken(made, tmp_path):
    target = tmp_path / "target"
    target.mkdir()
    check_place(target)
    put_in_place(made("first", "one"), target)
    assert (target / BEST).is_dir()


def test_what_is_not_ours_is_refused(tmp_path):
    file = tmp_path / "file"
    file.write_text("mine")
    with pytest.raises(UserError, match="is a file") as caught:
        check_place(file)
    assert caught.value.code == "AN582"
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "thesis.txt").write_text("mine")
    with pytest.raises(UserError, match="holds other files") as caught:
        check_place(folder)
    assert caught.value.code == "AN583"


def test_the_older_pipeline_is_back_when_the_new_one_cannot_be_put_there(made, tmp_path, monkeypatch):
    target = tmp_path / "target"
    put_in_place(made("first", "one"), target)
    second = made("second", "two")
    from annotator.training import placing

    rename = placing.os.rename

    def refuses(source, place):
        if source == second / BEST:
            raise OSError("full")
        rename(source, place)

    monkeypatch.setattr(placing.os, "rename", refuses)
    with pytest.raises(OSError, match="full"):
        put_in_place(second, target)
    assert (target / BEST / "ner" / "model").read_text() == "one"
