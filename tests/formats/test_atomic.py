"""What the system refuses is told, and leftovers of killed exports go away."""

import errno
import os
import time

import pytest

from annotator.formats.atomic import staging_folder, sync_tree, told
from annotator.model.errors import UserError


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full"),
        (PermissionError(errno.EACCES, "Permission denied"), "no permission"),
        (OSError(errno.EROFS, "Read-only file system"), "no permission"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_refusals_of_the_system_are_told(tmp_path, error, sentence):
    with pytest.raises(UserError, match=sentence), told(tmp_path / "set"):
        raise error


def test_a_staging_folder_is_gone_afterwards(tmp_path):
    with staging_folder(tmp_path / "deep" / "set") as folder:
        (folder / "file").write_text("x")
        sync_tree(folder)
    assert list((tmp_path / "deep").iterdir()) == []


def test_a_staging_folder_that_was_put_in_place_stays(tmp_path):
    with staging_folder(tmp_path / "set") as folder:
        folder.rename(tmp_path / "set")
    assert [path.name for path in tmp_path.iterdir()] == ["set"]


def test_only_old_leftovers_of_the_same_target_are_removed(tmp_path):
    names = [".set[1].aa.annotator-part", ".set[1].bb.annotator-part", ".other.aa.annotator-part"]
    for name in names:
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("x")
    long_ago = time.time() - 7200
    for name in (names[0], names[2]):
        os.utime(tmp_path / name / "file", (long_ago, long_ago))
        os.utime(tmp_path / name, (long_ago, long_ago))
    with staging_folder(tmp_path / "set[1]"):
        pass
    assert {path.name for path in tmp_path.iterdir()} == {names[1], names[2]}


@pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
def test_a_project_or_what_lies_beside_it_is_never_written_over(tmp_path, end):
    project = tmp_path / "day.annot"
    project.write_bytes(b"SQLite format 3\0a day of work")
    target = tmp_path / f"day.annot{end}"
    with pytest.raises(UserError) as caught, told(target), staging_folder(target):
        pass
    assert caught.value.code == "AN415"
    assert project.read_bytes() == b"SQLite format 3\0a day of work"
    assert [path.name for path in tmp_path.iterdir()] == ["day.annot"]
