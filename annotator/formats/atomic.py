"""Files that appear whole or not at all: written beside the target, flushed, and then put in place."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from annotator.formats.files import HEAD, read_head
from annotator.model.errors import UserError

_SUFFIX = ".annotator-part"
_FORGOTTEN = 3600.0  # seconds after which a leftover of a killed export is removed
_DATABASE = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal")


@contextmanager
def told(target: Path) -> Generator[None]:
    """Turns what the system refuses about a target into a sentence for people."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise UserError(
                "AN411", f"The disk is full, so “{target.name}” was not written.", "Make room and export again."
            ) from error
        if isinstance(error, PermissionError) or error.errno == errno.EROFS:
            raise UserError(
                "AN412", f"“{target.name}” cannot be written there: you have no permission.", "Choose another place."
            ) from error
        reason = error.strerror or type(error).__name__
        raise UserError("AN413", f"“{target.name}” cannot be written: {reason}.", "Choose another place.") from error


def proof_failed(name: str, detail: str = "") -> UserError:
    """The refusal when a file reads back as something else than was meant."""
    where = f" ({detail})" if detail else ""
    return UserError(
        "AN441",
        f"“{name}” was read back and differs from what was meant{where}, so nothing was put in place.",
        "Check the disk and export again; if it happens twice, please report it.",
    )


def check_file(target: Path, known: Callable[[Path, bytes], float], *, replace: bool) -> None:
    """UserError unless nothing is there, or an earlier export by what `known` makes of its first bytes.

    `known` tells marks of our own; that an importer reads a file says nothing about who wrote it. With `replace`
    whatever is there may go, but for a project, which `staging_folder` refuses.
    """
    if replace or not target.exists():
        return
    head = read_head(target)
    if head and not head.startswith(_DATABASE) and known(target, head) <= 0:
        raise UserError(
            "AN416",
            f"“{target.name}” is there and is no earlier export in this format, so it was left as it is.",
            "Choose another name, or let it be replaced (--force on the command line).",
        )


def lines_like(head: bytes, first: re.Pattern[str], line: re.Pattern[str]) -> float:
    """For `check_file`: 1.0 when a file of lines begins as ours do and every whole line of its head could be ours."""
    lines = head.decode("utf-8", "replace").split("\n")[: -1 if len(head) >= HEAD else None]
    return float(bool(first.match(lines[0])) and all(line.fullmatch(one) for one in lines[1:]))


@contextmanager
def staging_folder(target: Path) -> Generator[Path]:
    """A new folder beside the target that is gone afterwards, unless it was moved away.

    UserError when a project would be written over, the open one for instance.
    """
    if _is_of_a_project(target):
        raise UserError(
            "AN415", f"“{target.name}” is a project, and an export never takes its place.", "Choose another name."
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    _clear_leftovers(target)
    folder = target.with_name(f".{target.name}.{secrets.token_hex(4)}{_SUFFIX}")
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sync_file(path: Path) -> None:
    """Bring a written file to the disk."""
    # Windows flushes only through a handle that may write.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk, where the system has such a call."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_tree(folder: Path) -> None:
    """Bring every file and folder below a folder, and it itself, to the disk."""
    for place, _, names in os.walk(folder, topdown=False):
        for name in names:
            sync_file(Path(place) / name)
        sync_folder(Path(place))


def files_below(folder: Path) -> tuple[Path, ...]:
    """Every file below a folder, relative to it, in order of their names."""
    return tuple(sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file()))


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remove(path: Path) -> None:
    """Remove a file or a folder if it is there."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _is_of_a_project(target: Path) -> bool:
    """Whether a file is a project, or what SQLite keeps beside one while it is open."""
    beside = next((target.name.removesuffix(end) for end in _BESIDE if target.name.endswith(end)), target.name)
    return any(_is_database(path) for path in (target, target.with_name(beside)))


def _is_database(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _clear_leftovers(target: Path) -> None:
    """Remove what a killed export to the same target left behind, if nobody wrote to it lately."""
    for leftover in target.parent.glob(f".{_escaped(target.name)}.*{_SUFFIX}"):
        times = [leftover.stat().st_mtime, *(path.stat().st_mtime for path in leftover.rglob("*"))]
        if time.time() - max(times) > _FORGOTTEN:
            shutil.rmtree(leftover, ignore_errors=True)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
