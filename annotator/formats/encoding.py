"""From bytes to the exact text: byte order mark, strict UTF-8, the person's answer, and otherwise a question."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from annotator.formats import files
from annotator.formats.incoming import LARGEST_ARTICLE, EncodingQuestion
from annotator.model.errors import UserError

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Codecs of Python that are no encodings of files, or whose text may hold halves of surrogate pairs.
_NOT_FOR_FILES = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "utf-7"})

# What old files are really written in. A free guess over all codecs reads "café" as UTF-16 or EBCDIC.
_PLAUSIBLE = (
    "cp1252", "iso8859_15", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859_2", "koi8_r", "cp866", "mac_roman", "cp437", "cp850", "cp874",
    "gb18030", "big5hkscs", "cp932", "euc_jp", "cp949",
)  # fmt: skip

_SAMPLE = 2**15
_SHORT = 200
_PREVIEW = 600
_PIECE = 2**20
_HIGH = re.compile(rb"[\x80-\xff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text and the encoding that it was in; the byte order mark is not part of the text."""

    text: str
    encoding: str


def decode(data: bytes, path: Path, *, encoding: str | None = None) -> Decoded:
    """The exact text of a file's bytes: no newline change, no normalising, no stripping.

    `encoding` is the person's answer and wins. UserError when the bytes are binary or do not fit the
    encoding that they claim; EncodingQuestion when they claim none and are not UTF-8.
    """
    if files.what_it_is(data[:16]):
        raise files.binary(path, data[:16])
    if encoding is not None:
        decoded = _decode_as(data, path, encoding=codec_name(encoding))
    elif marked := mark_of(data):
        decoded = _decode_as(data, path, encoding=marked)
    else:
        if b"\0" in data:
            raise files.binary(path)
        try:
            decoded = Decoded(text=data.decode("utf-8"), encoding="utf-8")
        except UnicodeDecodeError as error:
            raise question(data, path, fault=error.start) from error
    if "\0" in decoded.text:
        raise files.binary(path)
    return decoded


def codec_name(encoding: str) -> str:
    """Python's name for an encoding that a person wrote; UserError when there is none."""
    try:
        name = codecs.lookup(encoding.strip()).name
        b"text".decode(name, errors="replace")  # LookupError for the codecs that do not make text
    except (LookupError, ValueError, UnicodeError) as error:
        raise _unknown(encoding) from error
    if name in _NOT_FOR_FILES:
        raise _unknown(encoding)
    return name.removesuffix("-sig")


def mark_of(head: bytes) -> str:
    """The encoding that a byte order mark announces, or ""."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), "")


def mark_length(head: bytes, encoding: str) -> int:
    """How many bytes at the beginning are a byte order mark of this encoding (0 when there is none)."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return len(mark) if encoding in (name, name.removesuffix("-le").removesuffix("-be")) else 0
    return 0


def stream_encoding(path: Path, *, encoding: str | None = None) -> str:
    """The encoding of a file too large to hold, proven by reading it once in pieces.

    Errors are those of `decode`; when it returns, the whole file can be decoded without one.
    """
    head = files.read_head(path)
    if not head:
        raise files.empty(path)
    if files.what_it_is(head):
        raise files.binary(path, head)
    chosen = codec_name(encoding) if encoding is not None else mark_of(head) or "utf-8"
    decoder = codecs.getincrementaldecoder(_sided(chosen, head))()
    piece, before = head, 0
    try:
        with path.open("rb") as file:
            file.seek(mark_length(head, chosen))
            while following := file.read(_PIECE):
                piece, before = following, file.tell() - len(following)
                if "\0" in decoder.decode(piece):
                    raise files.binary(path, head)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        if encoding is not None or mark_of(head):
            raise does_not_fit(path, encoding=chosen) from error
        raise question(piece, path, fault=error.start, before=before) from error
    except OSError as error:
        raise files.unreadable(path, error) from error
    return _sided(chosen, head)


def question(data: bytes, path: Path, *, fault: int, before: int = 0) -> UserError:
    """What to ask about bytes that are not UTF-8; a plain refusal when they are no text, or damaged UTF-8.

    `fault` is the first byte of `data` that does not fit, `before` how many bytes of the file come before `data`.
    """
    sample = _telling(data)
    controls = sum(sample.count(byte) for byte in (*range(1, 8), *range(14, 26), *range(28, 32)))
    ranked = guesses(sample)
    if b"\0" in sample or controls * 50 > len(sample) or not ranked:
        return files.binary(path, sample[:16])
    as_utf8 = sample.decode("utf-8", errors="replace")
    wrong = as_utf8.count("\ufffd")
    right = sum(character > "\x7f" for character in as_utf8) - wrong
    if right >= 4 * wrong and right >= 4:
        return UserError(
            "AN208",
            f"“{path.name}” is UTF-8 text with damaged characters, the first at byte {before + fault + 1}.",
            "Open it in an editor, repair the place and save it again.",
        )
    return EncodingQuestion(
        path, guess=ranked[0], preview=preview(sample, ranked[0]), alternatives=tuple(ranked[1:]), sample=sample
    )


def guesses(data: bytes) -> list[str]:
    """The encodings that can read these bytes, the likeliest first."""
    able = [name for name in _PLAUSIBLE if _can_read(data, name)]
    high = len(_HIGH.findall(data))
    # Statistics need matter: a few accented letters are Western European far more often than anything that
    # a guesser finds in them.
    few = high * 3 < len(data) and (len(data) < _SHORT or high < 20)
    if few and "cp1252" in able:
        return able
    from charset_normalizer import from_bytes

    found = from_bytes(data, cp_isolation=[*_PLAUSIBLE])
    likely = [match.encoding for match in found if match.encoding in able]
    return likely + [name for name in able if name not in likely]


def preview(data: bytes, encoding: str) -> str:
    """Some lines as they look in an encoding, beginning near the first character that is not ASCII."""
    wide = encoding.startswith(("utf-16", "utf-32"))  # these can only be entered at the beginning
    text = (data[:_SAMPLE] if wide else _telling(data)).decode(encoding, errors="replace")
    place = next((at for at, character in enumerate(text) if character > "\x7f"), 0)
    line = max(text.rfind("\n", 0, place) + 1, place - _PREVIEW // 2)
    return text[line : line + _PREVIEW]


def _telling(data: bytes) -> bytes:
    """The part of some bytes in which their encoding shows: from shortly before the first that is not ASCII."""
    first = _HIGH.search(data)
    begin = max(0, first.start() - _PREVIEW) if first else 0
    return data[begin : begin + _SAMPLE]


def preview_answer(question: EncodingQuestion, encoding: str) -> str:
    """The preview of what a question is about in one of the encodings; UserError as in `decode`."""
    if question.inside:
        return preview(question.sample, codec_name(encoding))
    return preview_file(question.path, encoding)


def preview_file(path: Path, encoding: str) -> str:
    """The preview of a file in one of the encodings that a question offers; UserError as in `decode`."""
    try:
        with path.open("rb") as file:
            return preview(file.read(LARGEST_ARTICLE), codec_name(encoding))
    except OSError as error:
        raise files.unreadable(path, error) from error


def _decode_as(data: bytes, path: Path, *, encoding: str) -> Decoded:
    body = data[mark_length(data, encoding) :]
    try:
        text = body.decode(_sided(encoding, data))
    except UnicodeDecodeError as error:
        raise does_not_fit(path, encoding=encoding) from error
    return Decoded(text=text, encoding=encoding)


def _sided(encoding: str, head: bytes) -> str:
    """UTF-16 and UTF-32 with the byte order that the mark announces; little-endian without a mark."""
    if encoding not in ("utf-16", "utf-32"):
        return encoding
    marked = mark_of(head)
    return marked if marked.startswith(encoding) else f"{encoding}-le"


def _can_read(data: bytes, encoding: str) -> bool:
    # A sample may end inside a character of several bytes: only what comes before its end counts.
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return False
    return not any("\x80" <= character <= "\x9f" for character in text[:4096])


def _unknown(encoding: str) -> UserError:
    return UserError(
        "AN207",
        f"There is no encoding with the name “{encoding}”.",
        "Use a name like utf-8, utf-16, cp1252, iso8859-15, shift_jis or gb18030.",
    )


def does_not_fit(path: Path, *, encoding: str) -> UserError:
    """The refusal of a file whose bytes are not what they claim to be."""
    return UserError(
        "AN208",
        f"“{path.name}” is not valid {encoding.upper()}.",
        "It may be damaged or in another encoding: choose the encoding (--encoding on the command line).",
    )
