"""Bytes from disk, with every fault of the disk told as one sentence."""

from __future__ import annotations

import os
from pathlib import Path

from annotator.formats.incoming import LARGEST_ARTICLE
from annotator.model.errors import UserError

HEAD = 4096
_JSON_HEAD = 2**18
OLD_OFFICE = b"\xd0\xcf\x11\xe0"

# What a file is when its first bytes say so, whatever its name is.
_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"{\\rtf", "an RTF document"),
    (OLD_OFFICE, "an old office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
)


def read_head(path: Path) -> bytes:
    """The first bytes of a file, more of JSON, where a first object tells the kind; UserError if it cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            # In UTF-16 there is a zero beside every bracket.
            begins = head[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\f\v")[:1]
            return head + file.read(_JSON_HEAD - HEAD) if len(head) == HEAD and begins in (b"{", b"[") else head
    except OSError as error:
        raise unreadable(path, error) from error


def read_bytes(path: Path, *, limit: int = LARGEST_ARTICLE) -> bytes:
    """A file whole; UserError when it is empty, longer than `limit` bytes or cannot be read."""
    try:
        with path.open("rb") as file:
            # Asked for more than there is, the library would make room for all of it first.
            there = os.fstat(file.fileno()).st_size
            data = file.read(min(limit, there) + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if not data:
        raise empty(path)
    if len(data) > limit:
        raise UserError(
            "AN209",
            f"“{path.name}” is larger than {limit // 2**20} MB, which is more than one article can hold.",
            "Split it into several files.",
        )
    return data


def unreadable(path: Path, error: OSError) -> UserError:
    """The sentence for a file that the system does not give us."""
    if isinstance(error, FileNotFoundError):
        return UserError("AN201", f"“{path.name}” does not exist.", "Check the path and try again.")
    # Windows answers PermissionError when a folder is opened as a file.
    if isinstance(error, IsADirectoryError) or path.is_dir():
        return UserError("AN202", f"“{path.name}” is a folder, not a file.", "Import the folder as a whole.")
    if isinstance(error, PermissionError):
        return UserError(
            "AN202", f"“{path.name}” cannot be read: you have no permission.", "Ask its owner, or copy it."
        )
    reason = error.strerror or type(error).__name__
    return UserError("AN202", f"“{path.name}” cannot be read: {reason}.", "Copy it to another place and try again.")


def empty(path: Path) -> UserError:
    """The sentence for a file without any text."""
    return UserError("AN205", f"“{path.name}” is empty.", "There is nothing to import from it.")


def binary(path: Path, head: bytes = b"") -> UserError:
    """The sentence for a file that holds no text."""
    kind = what_it_is(head)
    return UserError(
        "AN204",
        f"“{path.name}” is {kind}, not text." if kind else f"“{path.name}” holds binary data, not text.",
        "Save it as plain text (UTF-8) and import that.",
    )


def what_it_is(head: bytes) -> str:
    """The kind of a binary file that its first bytes give away, or ""."""
    return next((kind for magic, kind in _MAGIC if head.startswith(magic)), "")
