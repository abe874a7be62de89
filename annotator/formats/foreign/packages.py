"""Reads the parts of a zipped document (DOCX, ODT, EPUB) within limits; nothing is ever unpacked to disk."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

from annotator.formats.foreign.asking import damaged
from annotator.model.errors import UserError

LARGEST_PART = 48 * 2**20
LARGEST_WHOLE = 256 * 2**20
MOST_PARTS = 20_000

FAULTS: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    ValueError,
    KeyError,
    OSError,
)
"""What the library raises where an archive is broken."""


def is_bare(path: Path, head: bytes) -> bool:
    """Whether a zipped file may be a document under another name; what is called an archive has documents inside."""
    return head.startswith(b"PK\x03\x04") and path.suffix.lower() != ".zip"


class Package:
    """A zipped document in memory; what is read of it is counted against the limits."""

    def __init__(self, data: bytes, name: str, *, kind: str) -> None:
        self._name = name
        self._kind = kind
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except FAULTS as error:
            raise damaged(name, kind, str(error).rstrip(".") or "it is no ZIP archive") from error
        entries = self._zip.infolist()
        # An entry cannot give more than it says: the library stops there.
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > 4 * LARGEST_WHOLE:
            raise bomb(name)
        self._entries = {entry.filename: entry for entry in reversed(entries)}
        self.names = tuple(dict.fromkeys(entry.filename for entry in entries))

    def part(self, name: str) -> bytes:
        """A part's bytes; b"" when there is none of this name. UserError when it is damaged, locked or too large."""
        data = self._bytes(name, LARGEST_PART + 1)
        self._read += len(data)
        if len(data) > LARGEST_PART or self._read > LARGEST_WHOLE:
            raise bomb(self._name)
        return data

    def beginning(self, name: str) -> bytes:
        """The first 4,096 bytes of a part."""
        return self._bytes(name, 4096)

    def _bytes(self, name: str, most: int) -> bytes:
        entry = self._entries.get(name)
        if entry is None:
            return b""
        if entry.flag_bits & 1:
            raise locked(self._name)
        try:
            with self._zip.open(entry) as part:
                return part.read(most)
        except (*FAULTS, RuntimeError) as error:
            reason = str(error).strip("'\"").rstrip(".") or type(error).__name__
            raise damaged(self._name, self._kind, f"its part {name[:80]} is broken ({reason})") from error

    def required(self, name: str) -> bytes:
        """A part that the document cannot be without."""
        data = self.part(name)
        if not data:
            raise damaged(self._name, self._kind, f"its part {name[:80]} is missing")
        return data


def bomb(name: str) -> UserError:
    """The sentence for an archive that grows beyond all measure."""
    return UserError(
        "AN278",
        f"“{name}” unpacks to more than a document or an archive should hold; it is not read.",
        "Check where it comes from; split it if it is what it seems to be.",
    )


def locked(name: str) -> UserError:
    """The sentence for a file behind a password."""
    return UserError("AN274", f"“{name}” is encrypted.", "Open it with its password and save it without one.")
