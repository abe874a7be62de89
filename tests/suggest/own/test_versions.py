"""Versions of what a project learned: whole or not there, and one of them in use."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.model.errors import UserError
from annotator.suggest.own.provider import OwnProvider
from annotator.suggest.own.versions import Shelf, Version


def version(number: int, way: str = "own") -> Version:
    return Version(
        number=number, at="2031-05-01T10:00:00+00:00", way=way, sentences=40, words=400, articles=("a", "b"),
        counts=(("i", 30), ("t", 0)), scores=(("others", 0.0), ("own", 0.8)), held=10, seconds=1.5,
    )  # fmt: skip


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A file that stands for a model, with its card."""
    path = tmp_path / "trained.crf"
    path.write_bytes(b"model")
    path.with_suffix(".json").write_text("{}")
    return path


def test_a_version_is_read_as_it_was_written(tmp_path: Path, model: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    assert shelf.versions() == ()
    assert shelf.in_use() is None
    shelf.add(version(1), model=model)
    assert shelf.versions() == (version(1),)
    assert shelf.in_use() is None
    shelf.use(1)
    assert shelf.in_use() == version(1)
    assert shelf.next_number() == 2
    shelf.learned_curve(1, ((10, 0.5), (20, 0.6)))
    assert shelf.versions()[0].curve == ((10, 0.5), (20, 0.6))
    assert shelf.versions()[0].score("own") == 0.8
    assert shelf.versions()[0].score("together") is None
    shelf.use(None)
    assert shelf.in_use() is None


def test_only_the_last_ones_and_the_one_in_use_are_kept(tmp_path: Path, model: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    for number in range(1, 9):
        shelf.add(version(number), model=model)
        shelf.use(1)
    assert [one.number for one in shelf.versions()] == [1, 4, 5, 6, 7, 8]
    assert len(list(shelf.folder.iterdir())) == 6 * 3 + 1


def test_damaged_versions_are_left_out(tmp_path: Path, model: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    for number in (1, 2, 3):
        shelf.add(version(number), model=model)
    shelf.use(3)
    (shelf.folder / "0003.about.json").write_text("{")
    shelf.model(2).unlink()
    assert [one.number for one in shelf.versions()] == [1]
    assert shelf.in_use() is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, model: Path) -> None:
    (tmp_path / "shelf").write_text("in the way")
    with pytest.raises(UserError) as caught:
        Shelf(tmp_path / "shelf").add(version(1), model=model)
    assert caught.value.code == "AN563"


def test_a_damaged_model_is_told_when_it_is_asked(tmp_path: Path, model: Path) -> None:
    shelf = Shelf(tmp_path / "shelf")
    shelf.add(version(1), model=model)
    provider = OwnProvider(shelf, version(1), names={"i": "INGREDIENT"})
    assert "patterns" in provider.speaks_for
    with pytest.raises(UserError) as caught:
        provider.propose("Chop garlic.", date="", language="en")
    assert caught.value.code == "AN564"


def test_together_speaks_for_nobody(tmp_path: Path) -> None:
    assert not OwnProvider(Shelf(tmp_path), version(1, "together"), names={}).speaks_for
