"""Rich text (.rtf): what is no text is cut out, and striprtf in a child process reads the rest."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, cast

from annotator.formats.foreign.asking import (
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    changes_accepted,
    damaged,
    left_out,
    tables_as_lines,
    too_deep,
    without_text,
)
from annotator.formats.foreign.prose import Prose
from annotator.model.errors import UserError

_LARGEST = 24 * 2**20
_DEEPEST = 500

# A brace, a control word with its number, binary data, a control symbol, or text.
_TOKEN = re.compile(rb"[{}]|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\[^a-zA-Z]|[^\\{}]+", re.DOTALL)
_GROUPS = {
    b"pict": "pictures", b"object": "objects", b"footnote": "footnotes", b"annotation": "comments",
    b"header": "running", b"headerl": "running", b"headerr": "running", b"headerf": "running", b"footer": "running",
    b"footerl": "running", b"footerr": "running", b"footerf": "running", b"atnid": "", b"atnauthor": "",
    b"atrfstart": "", b"atrfend": "", b"ftnsep": "", b"ftnsepc": "", b"ftncn": "", b"aftnsep": "", b"aftnsepc": "",
    b"aftncn": "", b"nonshppict": "", b"bkmkstart": "", b"bkmkend": "", b"fldinst": "", b"datafield": "", b"xe": "",
    b"tc": "", b"listtext": "", b"themedata": "", b"colorschememapping": "", b"datastore": "", b"latentstyles": "",
    b"pntext": "",
}  # fmt: skip
_INFO = {"title": "title", "author": "author", "subject": "subject", "keywords": "keywords", "doccomm": "description"}
_LINES = re.compile(r"\n+")


class RichText(ForeignImporter):
    """Reads `.rtf` files: code pages and Unicode escapes, paragraphs and table rows."""

    name = "rtf"
    title = "Rich text"
    suffixes = (".rtf",)

    def __init__(self) -> None:
        super().__init__(take_apart, kind="rich text", limit=_LARGEST)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's first word, whatever its ending: old Word files are often rich text."""
        if head.startswith(b"{\\rtf"):
            return 0.95
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


class _Library(Protocol):
    def rtf_to_text(self, _text: str, /, *, encoding: str, errors: str) -> str: ...


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=_library)


def _library() -> _Library:
    return cast("_Library", importlib.import_module("striprtf.striprtf"))


def _read(asked: Asked) -> Iterable[Taken]:
    if not asked.data.lstrip().startswith(b"{\\rtf"):
        raise damaged(asked.name, "rich text", "it does not begin with {\\rtf")
    cut = _Cut(asked.name)
    body = cut.read(asked.data)
    text = _text(body, asked)
    prose = Prose()
    for line in text.replace("\r", "").split("\n"):
        prose.add(line.rstrip("\t"), exact=True)
        prose.end()
    told = prose.text()
    if not told.strip():
        raise without_text(asked.name, "")
    yield Found(text=told, pairs=tuple(_pairs(cut.info, asked)))
    yield from left_out(
        asked.name,
        (
            (cut.counts["pictures"], "picture", "pictures"),
            (cut.counts["footnotes"], "footnote", "footnotes"),
            (cut.counts["comments"], "comment", "comments"),
            (cut.counts["running"], "header or footer", "headers and footers"),
            (cut.counts["objects"], "embedded object", "embedded objects"),
        ),
    )
    yield from tables_as_lines(asked.name, cut.counts["tables"])
    yield from changes_accepted(asked.name, inserted=cut.counts["inserted"], deleted=cut.counts["deleted"])


def _text(body: bytes, asked: Asked) -> str:
    """striprtf's answer; UserError when the bytes do not fit the code pages that the file names."""
    try:
        # Latin-1 keeps each byte as it is: whatever is no ASCII was escaped before.
        given = asked.options.encoding or "cp1252"
        text = _library().rtf_to_text(body.decode("latin-1"), encoding=given, errors="strict")
        # An emoji is written as two halves.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    except (UnicodeDecodeError, UnicodeEncodeError) as error:
        raise UserError(
            "AN208",
            f"“{asked.name}” holds characters that do not fit the code page which it names ({error.encoding}).",
            "Open it in a word processor and save it again.",
        ) from error
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise damaged(asked.name, "rich text", str(error).rstrip(".") or type(error).__name__) from error


class _Cut:
    """Goes over the bytes once: cuts out the groups that hold no text, counts them, and finds the info group."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.counts: Counter[str] = Counter()
        self.info = b""

    def read(self, data: bytes) -> bytes:
        """What striprtf is to read."""
        kept: list[bytes] = []
        info: list[bytes] = []
        depth = cut = info_depth = place = 0  # `cut`: the depth of the group that is cut out, 0 when none is
        first = in_table = False
        while (found := _TOKEN.match(data, place)) is not None:
            place = found.end()
            piece, word = found[0], found[1]
            if piece == b"{":
                depth += 1
                if depth > _DEEPEST:
                    raise too_deep(self._name)
            elif word == b"bin":
                place += max(int(found[2] or 0), 0)
                continue
            elif word is not None and not cut and not info_depth:
                if depth > 1 and ((first and word in _GROUPS) or word == b"deleted"):
                    cut = depth
                    self._count(word)
                    _empty(kept)
                elif first and word == b"info":
                    info_depth = depth
                    _empty(kept)
                elif word in (b"cell", b"nestcell"):
                    piece = b"\\tab "
                elif word in (b"row", b"nestrow"):
                    self.counts["tables"] += not in_table
                    in_table = True
                elif word in (b"par", b"sect"):
                    in_table = False
                self.counts["inserted"] += word == b"revised"
            if info_depth:
                info.append(piece)
            elif not cut:
                kept.append(_escaped(piece) if word is None else piece)
            if piece == b"}":
                if depth in (cut, info_depth):
                    cut = info_depth = 0
                    kept.append(b"}")
                depth -= 1
                if depth <= 0:
                    break
            first = piece == b"{" or (first and piece == b"\\*")
        self.info = b"{" + b"".join(info)
        return b"".join(kept)

    def _count(self, word: bytes) -> None:
        kind = "deleted" if word == b"deleted" else _GROUPS[word]
        if kind:
            self.counts[kind] += 1


def _empty(kept: list[bytes]) -> None:
    """The brace of a group that is cut out stays, its mark does not: the group comes in empty."""
    if kept and kept[-1] == b"\\*":
        kept.pop()


def _escaped(piece: bytes) -> bytes:
    """Bytes that are no ASCII as the escapes that RTF prescribes: old programs write them as they are."""
    if piece.isascii():
        return piece
    return b"".join(bytes((byte,)) if byte < 0x80 else b"\\'%02x" % byte for byte in piece)


def _pairs(info: bytes, asked: Asked) -> Iterator[tuple[str, str]]:
    for word, name in _INFO.items():
        found = re.search(rb"\{(?:\\\*)?\\" + word.encode() + rb" ?((?:[^{}]|\{[^{}]{0,200}\}){0,2000})\}", info)
        if found:
            page = _PAGE.search(asked.data[:2000])
            head = b"{\\rtf1\\ansi" + (page[0] if page else b"") + b" "
            try:
                value = _text(head + _escaped(found[1]) + b"}", asked)
            except UserError:
                continue
            if value.strip():
                yield name, _LINES.sub(" ", value).strip()
    made = re.search(rb"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})", info)
    if made:
        yield "created", f"{int(made[1]):04}-{int(made[2]):02}-{int(made[3]):02}"
    language = re.search(rb"\\deflang(\d{4,5})", asked.data[:4000])
    if language and (code := _LANGUAGES.get(int(language[1]) & 0x3FF)):
        yield "language", code


_PAGE = re.compile(rb"\\ansicpg\d{1,5}")
_LANGUAGES = {
    1: "ar", 4: "zh", 5: "cs", 6: "da", 7: "de", 8: "el", 9: "en", 10: "es", 11: "fi", 12: "fr", 13: "he", 14: "hu",
    16: "it", 17: "ja", 18: "ko", 19: "nl", 20: "nb", 21: "pl", 22: "pt", 24: "ro", 25: "ru", 29: "sv", 31: "tr",
}  # fmt: skip
