"""Where a project lies: folders that another program copies about, and drives of other machines."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "9p", "ceph", "afs", "ncpfs", "glusterfs"}
    | {"fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "davfs"}
)
# How the folders of services that copy files between machines are called, in lower case.
_SERVICES = (
    ("Dropbox", re.compile(r"dropbox(?: \(.*\))?")),
    ("OneDrive", re.compile(r"onedrive(?: ?- ?.*)?")),
    ("Google Drive", re.compile(r"google ?drive|googledrive-.*|my drive")),
    ("iCloud Drive", re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents")),
    ("Nextcloud", re.compile(r"nextcloud\d*")),
    ("ownCloud", re.compile(r"owncloud")),
    ("Syncthing", re.compile(r"syncthing")),
    ("Box", re.compile(r"box(?:-box| sync)?")),
    ("pCloud", re.compile(r"pcloud ?drive")),
    ("MEGA", re.compile(r"megasync|mega")),
)
_REMOTE_DRIVE = 4  # what Windows' GetDriveType answers for a drive of another machine


def caution(path: Path) -> str:
    """A sentence for a person whose project lies where work can be lost without our doing; "" for a safe place."""
    service = synced_by(path)
    if service:
        return (
            f"“{path.name}” lies in a folder that {service} copies. Let it finish before you open the project on "
            "another machine: two machines at once make two projects."
        )
    if on_network(path):
        return (
            f"“{path.name}” lies on a network drive. It is slower there, and a lost connection interrupts the work: "
            "a folder of this machine is safer."
        )
    return ""


def synced_by(path: Path) -> str:
    """The service that copies the folder of a file to other machines, "" for none."""
    for part in reversed(path.parent.parts):
        low = part.lower()
        for name, folder in _SERVICES:
            if folder.fullmatch(low):
                return name
    return ""


def on_network(path: Path, *, mounts: Callable[[], str] | None = None) -> bool:
    """Whether a file lies on a drive of another machine; False where that cannot be told."""
    if sys.platform == "win32":
        return _remote_on_windows(path)
    try:
        table = mounts() if mounts is not None else MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return False
    kinds = dict(filter(None, map(_mount, table.splitlines())))
    for folder in path.parents:
        kind = kinds.get(os.fspath(folder))
        if kind is not None:
            return kind in _NETWORK
    return False


def _mount(line: str) -> tuple[str, str] | None:
    """The folder and the kind of file system of a line of mountinfo."""
    before, dash, after = line.partition(" - ")
    fields = before.split(" ")
    if not dash or len(fields) < 5:
        return None
    folder = re.sub(r"\\(\d{3})", lambda match: chr(int(match.group(1), 8)), fields[4])
    return folder, after.split(" ")[0]


def _remote_on_windows(path: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes

    anchor = path.anchor
    return anchor.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
