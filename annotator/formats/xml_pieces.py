"""Elements of one name out of a large XML file, one after another, so that a file may be of any size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.incoming import LARGEST_ARTICLE
from annotator.model.errors import Problem

_CHUNK = 2**18


def numbered(path: Path, tag: str) -> Iterator[tuple[int, bytes | Problem]]:
    """The elements of a name with their numbers; for one that does not end or is too large a problem, and no more."""
    for number, piece in enumerate(pieces(path, tag), 1):
        if piece is not None:
            yield number, piece
            continue
        problem = Problem(
            code="AN766",
            sentence=f"{tag.title()} {number} does not end, or is larger than {LARGEST_ARTICLE // 2**20} MB; "
            "the reading ends there.",
            where=path.name,
            line=number,
        )
        yield number, problem


def pieces(path: Path, tag: str) -> Iterator[bytes | None]:
    """The elements of a name, none of which holds another of it; None where one does not end or is too large.

    What stands before the first, where entities could be declared, is never parsed. UserError when the file
    cannot be read.
    """
    begins, closes = re.compile(rb"<%s[\s>]" % tag.encode()), f"</{tag}>".encode()
    try:
        with path.open("rb") as file:
            window, ended = b"", False
            while True:
                opens = begins.search(window)
                end = window.find(closes, opens.start()) if opens is not None else -1
                if opens is not None and end >= 0:
                    end += len(closes)
                    yield window[opens.start() : end]
                    window = window[end:]
                    continue
                if ended or len(window) > LARGEST_ARTICLE:
                    if opens is not None:
                        yield None
                    return
                # Without a beginning in it, all but a beginning that is cut can go.
                window = window[opens.start() :] if opens is not None else window[-len(closes) :]
                chunk = file.read(max(_CHUNK, len(window)))
                ended = not chunk
                window += chunk
    except OSError as error:
        raise files.unreadable(path, error) from error
