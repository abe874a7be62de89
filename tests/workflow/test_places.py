"""A project in a synced folder or on a network drive is told once it is opened; any other place is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator.workflow.places import caution, on_network, synced_by

MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
31 22 0:40 / /data/reader/team rw - nfs4 server:/team rw
32 22 0:41 / /mnt/with\040blank rw - cifs //server/share rw
33 31 8:1 / /data/reader/team/stick rw - vfat /dev/sda1 rw
"""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/data/reader/Dropbox/work", "Dropbox"),
        ("/data/reader/Dropbox (Personal)", "Dropbox"),
        ("/data/reader/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("/data/reader/Library/CloudStorage/OneDrive-Norland", "OneDrive"),
        ("/data/reader/OneDrive - Norland/articles", "OneDrive"),
        ("/data/reader/Nextcloud", "Nextcloud"),
        ("/data/reader/documents", ""),
        ("/data/reader/Boxes", ""),
        ("/data/reader/my dropbox notes", ""),
    ],
)
def test_the_folders_of_services_are_known(folder: str, service: str) -> None:
    assert synced_by(Path(folder) / "work.annot") == service


def test_a_file_is_not_taken_for_a_folder() -> None:
    assert synced_by(Path("/data/reader/Dropbox")) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="drives are told otherwise there")
@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/data/reader/team/work.annot", True),
        ("/data/reader/team/deep/er/work.annot", True),
        ("/mnt/with blank/work.annot", True),
        ("/data/reader/team/stick/work.annot", False),
        ("/data/reader/work.annot", False),
    ],
)
def test_drives_of_other_machines_are_known(path: str, remote: bool) -> None:
    assert on_network(Path(path), mounts=lambda: MOUNTS) == remote


def test_without_a_table_of_drives_nothing_is_said(tmp_path: Path) -> None:
    def gone() -> str:
        raise FileNotFoundError

    assert not on_network(tmp_path / "work.annot", mounts=gone)


def test_the_caution_names_the_file_and_says_what_to_do(tmp_path: Path) -> None:
    told = caution(Path("/data/reader/Dropbox/work.annot"))
    assert "“work.annot”" in told
    assert "Dropbox" in told
    assert caution(Path("/data/reader/work.annot")) == ""
