"""The disk's faults become sentences."""

import os
from pathlib import Path

import pytest

from annotator.formats.files import read_bytes, read_head
from annotator.model.errors import UserError


def test_bytes_are_read_whole_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")
    assert read_bytes(path, limit=5) == b"12345"
    assert read_head(path) == b"12345"
    with pytest.raises(UserError) as caught:
        read_bytes(path, limit=4)
    assert caught.value.code == "AN209"
    path.write_bytes(b"")
    assert read_head(path) == b""
    with pytest.raises(UserError, match="is empty"):
        read_bytes(path)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="does not exist"):
        read_head(tmp_path / "missing")
    with pytest.raises(UserError, match="is a folder"):
        read_bytes(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(UserError, match="no permission"):
        read_bytes(path)
