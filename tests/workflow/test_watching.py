"""A watched folder gives each file once, when it is whole; nothing waits, the clock is ours."""

import os
from pathlib import Path

import pytest

from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.watching import REST, Stamp, Watch, WatchMemory, list_folder, watch_sentence

A, B = Stamp(size=10, changed=1), Stamp(size=20, changed=2)
FOLDER = Path("inbox")


def test_a_file_is_handed_out_once_it_is_at_rest() -> None:
    watch = Watch(folder=FOLDER)
    assert watch.look({"a.txt": A}, now=0) == ()
    assert watch.look({"a.txt": A}, now=REST - 0.1) == ()
    assert watch.look({"a.txt": A}, now=REST) == ("a.txt",)
    assert watch.look({"a.txt": A}, now=2 * REST) == ()


def test_a_file_that_still_grows_is_left_alone() -> None:
    watch = Watch(folder=FOLDER)
    for now in range(20):
        growing = {"a.txt": Stamp(size=now + 1, changed=now)}
        assert watch.look(growing, now=now) == ()
    assert watch.look(growing, now=19 + REST) == ("a.txt",)


def test_an_empty_file_is_still_being_written() -> None:
    watch = Watch(folder=FOLDER)
    for now in (0, 10, 20):
        assert watch.look({"a.txt": Stamp(size=0, changed=1)}, now=now) == ()
    assert watch.look({"a.txt": A}, now=30) == ()
    assert watch.look({"a.txt": A}, now=40) == ("a.txt",)


def test_a_file_that_goes_away_and_comes_back_rests_anew() -> None:
    watch = Watch(folder=FOLDER)
    watch.look({"a.txt": A}, now=0)
    watch.look({}, now=1)
    assert watch.look({"a.txt": A}, now=REST) == ()
    assert watch.look({"a.txt": A}, now=2 * REST) == ("a.txt",)


def test_a_changed_file_comes_again_and_several_come_in_order() -> None:
    watch = Watch(folder=FOLDER, taken={"b.txt": A})
    listing = {"b.txt": B, "A.txt": A, "c/a.txt": A}
    watch.look(listing, now=0)
    assert watch.look(listing, now=9) == ("A.txt", "b.txt", "c/a.txt")
    assert watch.paths(("c/a.txt",)) == [FOLDER / "c/a.txt"]


def test_a_folder_lists_what_an_import_would_read(tmp_path: Path) -> None:
    for name in ("a.txt", "sub/b.md", "picture.png", ".hidden.txt", "~$letter.docx", "half.part"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")
    listing = list_folder(tmp_path)
    assert sorted(listing) == ["a.txt", "sub/b.md"]
    assert listing["a.txt"].size == 5
    before = listing["a.txt"]
    os.utime(tmp_path / "a.txt", ns=(1, 1))
    assert list_folder(tmp_path)["a.txt"] != before
    with pytest.raises(UserError) as caught:
        list_folder(tmp_path / "missing")
    assert caught.value.code == "AN286"


def test_a_watch_is_remembered_for_its_project(tmp_path: Path) -> None:
    memory = WatchMemory(tmp_path / "watched.json")
    assert memory.find("p") is None
    memory.keep("p", Watch(folder=FOLDER, taken={"a.txt": A}))
    memory.keep("q", Watch(folder=Path("other")))
    found = WatchMemory(tmp_path / "watched.json").find("p")
    assert found is not None
    assert (found.folder, found.taken) == (FOLDER, {"a.txt": A})
    memory.forget("p")
    assert memory.find("p") is None
    assert memory.find("q") is not None


@pytest.mark.parametrize("text", ["", "[]", "{", '{"p": 1}', '{"p": {"folder": 3}}', '{"p": {"taken": {}}}'])
def test_a_memory_that_cannot_be_read_is_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "watched.json").write_text(text)
    assert WatchMemory(tmp_path / "watched.json").find("p") is None
    assert WatchMemory(None).find("p") is None
    (tmp_path / "watched.json").write_text('{"p": {"folder": "inbox", "taken": {"a": 1, "b": [1], "c": [10, 1]}}}')
    found = WatchMemory(tmp_path / "watched.json").find("p")
    assert found is not None
    assert found.taken == {"c": A}


def test_what_came_in_is_told_and_the_same_text_never_comes_twice(project: OpenProject, tmp_path: Path) -> None:
    def bring(*names: str):
        paths = [tmp_path / name for name in names]
        return run_here(import_paths(project.reader, paths, options=ReadOptions()), project)

    (tmp_path / "a.txt").write_text("New words.")
    (tmp_path / "b.txt").write_text("New words.")
    (tmp_path / "c.txt").write_bytes(b"\0")
    assert watch_sentence(bring("a.txt"), tmp_path / "inbox") == "From “inbox”: 1 article came in."
    assert watch_sentence(bring("b.txt"), tmp_path / "inbox") == ""
    told = watch_sentence(bring("c.txt"), tmp_path / "inbox")
    assert told == "From “inbox”: 0 articles came in, 1 item refused. “c.txt” holds binary data, not text."
    project.undo()
    assert len(project.reader.article_ids()) == 2
