"""Lines of a text file of any length and encoding, proven before the first is given."""

from __future__ import annotations

import io
from collections.abc import Generator
from pathlib import Path

from annotator.formats import files
from annotator.formats.encoding import does_not_fit, mark_length, mark_of, stream_encoding
from annotator.formats.incoming import LARGEST_ARTICLE, ReadOptions


def text_lines(path: Path, options: ReadOptions) -> Generator[tuple[int, str]]:
    r"""The lines with their numbers from 1, without their end, split at \n only; never more than one in memory.

    The encoding is the person's answer, that of the byte order mark, or UTF-8. UserError when the file is
    empty, holds no text or does not fit the encoding that it claims; EncodingQuestion when it claims none.
    """
    encoding = stream_encoding(path, encoding=options.encoding)
    try:
        with path.open("rb") as raw:
            raw.seek(mark_length(raw.read(4), encoding))
            with io.TextIOWrapper(raw, encoding=encoding, newline="\n") as file:
                number = 0
                while line := file.readline(LARGEST_ARTICLE + 1):
                    if len(line) > LARGEST_ARTICLE:
                        raise files.binary(path)
                    number += 1
                    yield number, line.rstrip("\r\n")
    except UnicodeDecodeError as error:  # somebody wrote into it since it was proven
        raise does_not_fit(path, encoding=encoding) from error
    except OSError as error:
        raise files.unreadable(path, error) from error


def head_lines(head: bytes) -> list[str]:
    """The whole lines that the first bytes of a file hold, the last one as far as it goes, for a look at its kind.

    In the encoding of the byte order mark or UTF-8; none when they hold a NUL, which no text does.
    """
    encoding = mark_of(head) or "utf-8"
    text = head[mark_length(head, encoding) :].decode(encoding, "ignore")
    return [] if "\0" in text else text.split("\n")
