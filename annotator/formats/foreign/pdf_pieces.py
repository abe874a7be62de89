"""The text of a PDF page as pieces: runs of characters that stand together on one line, with their place."""

from __future__ import annotations

import ctypes
import importlib
import math
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Protocol, cast

# What stands for a hyphen at the end of a line in PDFium, and letters that are drawn as one.
_AS_TEXT = {
    "\x02": "-", "\ufffe": "-", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
    "\ufb05": "ſt", "\ufb06": "st", "\u2028": "", "\u2029": "", "\ufeff": "",
}  # fmt: skip
RAISED = "\ue000"
"""Stands before a small raised figure until it is known whether it refers to a footnote."""

_FARTHEST = 0.9  # of a letter's height: a larger gap on a line parts two pieces
_WORD_GAP = 0.3
_MOST_CHARACTERS = 400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words on one line. Points; y grows upwards; `size` is the height of a letter's box."""

    text: str
    x0: float
    x1: float
    base: float
    size: float
    bold: bool = False


@dataclass(slots=True, kw_only=True)
class PageText:
    """What one page gave. `turned` counts letters in another direction, `unknown` letters without a meaning."""

    number: int
    top: float = 0.0
    bottom: float = 0.0
    pieces: list[Piece] = field(default_factory=list[Piece])
    pictures: int = 0
    letters: int = 0
    turned: int = 0
    unknown: int = 0


class _Rect(Protocol):
    left: float
    right: float
    top: float
    bottom: float


class Raw(Protocol):
    """What is used of PDFium's own interface."""

    FPDF_PAGEOBJ_IMAGE: int

    def FPDFText_CountChars(self, _page: object, /) -> int: ...
    def FPDFText_GetUnicode(self, _page: object, _at: int, /) -> int: ...
    def FPDFText_IsGenerated(self, _page: object, _at: int, /) -> int: ...
    def FPDFText_GetCharAngle(self, _page: object, _at: int, /) -> float: ...
    def FPDFText_GetFontWeight(self, _page: object, _at: int, /) -> int: ...
    def FPDFText_GetFontInfo(self, _page: object, _at: int, _name: object, _length: int, _flags: object, /) -> int: ...
    def FPDFText_GetLooseCharBox(self, _page: object, _at: int, _box: object, /) -> int: ...
    def FPDFText_GetCharOrigin(self, _page: object, _at: int, _x: object, _y: object, /) -> int: ...
    def FS_RECTF(self) -> _Rect: ...


class _TextPage(Protocol):
    raw: object

    def close(self) -> None: ...


class Page(Protocol):
    """A page of pypdfium2."""

    def get_textpage(self) -> _TextPage: ...
    def get_objects(self, *, filter: list[int]) -> Iterator[object]: ...
    def get_bbox(self) -> tuple[float, float, float, float]: ...
    def close(self) -> None: ...


class Document(Protocol):
    """A document of pypdfium2."""

    def __len__(self) -> int: ...
    def get_page(self, _at: int, /) -> Page: ...
    def get_metadata_dict(self) -> dict[str, str]: ...
    def close(self) -> None: ...


class Pdfium(Protocol):
    """What is used of pypdfium2."""

    PdfiumError: type[Exception]
    raw: Raw

    def PdfDocument(self, _data: bytes, /) -> Document: ...


def pdfium() -> Pdfium:
    """The library; its types are not told."""
    return cast("Pdfium", importlib.import_module("pypdfium2"))


def read_page(library: Pdfium, document: Document, number: int) -> PageText:
    """The pieces of a page, `number` from 0, turned so that its text runs from left to right and downwards."""
    page = document.get_page(number)
    told = PageText(number=number)
    try:
        told.pictures = sum(1 for _ in page.get_objects(filter=[library.raw.FPDF_PAGEOBJ_IMAGE]))
        text_page = page.get_textpage()
        try:
            _collect(library.raw, text_page.raw, page.get_bbox(), told)
        finally:
            text_page.close()
    finally:
        page.close()
    return told


@dataclass(slots=True)
class _Char:
    """A character with its box; `turn` counts quarters with the clock, -1 for a space or a line break between."""

    text: str
    at: int
    turn: int = -1
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    base: float = 0.0

    @property
    def size(self) -> float:
        return self.y1 - self.y0


def _collect(raw: Raw, text_page: object, box: tuple[float, float, float, float], told: PageText) -> None:
    chars = list(_chars(raw, text_page, box, told))
    turns = Counter(char.turn for char in chars if char.turn >= 0 and char.text != " ")
    turn = turns.most_common(1)[0][0] if turns else 0
    told.letters = turns[turn]
    told.turned = turns.total() - turns[turn]
    corners = [_rotated(x, y, turn) for x in (box[0], box[2]) for y in (box[1], box[3])]
    told.bottom, told.top = min(y for _, y in corners), max(y for _, y in corners)
    runs = _runs(char for char in chars if char.turn in (turn, -1))
    told.pieces = _right_to_left(_without_shadows([_piece(run, raw, text_page) for run in runs]))


def _chars(raw: Raw, text_page: object, box: tuple[float, float, float, float], told: PageText) -> Iterator[_Char]:
    rect, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    to_rect, to_x, to_y = ctypes.byref(cast("ctypes.Structure", rect)), ctypes.byref(x), ctypes.byref(y)
    for at in range(min(raw.FPDFText_CountChars(text_page), _MOST_CHARACTERS)):
        code = raw.FPDFText_GetUnicode(text_page, at)
        character = chr(code) if code < 0x110000 else "\ufffd"
        if character in "\r\n" or raw.FPDFText_IsGenerated(text_page, at) == 1:
            yield _Char("\n" if character in "\r\n" else " ", at)
            continue
        character = _AS_TEXT.get(character, character)
        if not character or not raw.FPDFText_GetLooseCharBox(text_page, at, to_rect):
            continue
        raw.FPDFText_GetCharOrigin(text_page, at, to_x, to_y)
        if not (box[0] - 1 <= (rect.left + rect.right) / 2 <= box[2] + 1 and box[1] - 1 <= y.value <= box[3] + 1):
            continue  # cut away from the page: nobody sees it
        if character.isspace():
            character = " "
        elif unicodedata.category(character[0]) in ("Cc", "Cn", "Co", "Cs"):
            told.unknown += 1
            character = "\ufffd"
        angle = raw.FPDFText_GetCharAngle(text_page, at)
        turn = round(angle / (math.pi / 2)) % 4 if math.isfinite(angle) else 0
        left, low = _rotated(rect.left, rect.bottom, turn)
        right, high = _rotated(rect.right, rect.top, turn)
        yield _Char(
            character, at, turn, min(left, right), min(low, high), max(left, right), max(low, high),
            _rotated(x.value, y.value, turn)[1],
        )  # fmt: skip


def _rotated(x: float, y: float, turn: int) -> tuple[float, float]:
    """A point after turning the page so that text of this direction runs from left to right."""
    return ((x, y), (-y, x), (-x, -y), (y, -x))[turn]


def _runs(chars: Iterable[_Char]) -> Iterator[list[_Char]]:
    """Characters that follow each other on a line without a large gap; spaces inside are kept as such."""
    run: list[_Char] = []
    last = _Char("", 0)
    space = False
    for char in chars:
        if char.turn < 0 or char.text == " ":
            space = space or char.text == " "
            if char.text == "\n" and run:
                yield run
                run, space = [], False
            continue
        if run:
            size = max(char.size, last.size, 0.1)
            gap = max(char.x0 - last.x1, last.x0 - char.x1)
            if gap > _FARTHEST * size or abs(char.base - last.base) > 0.5 * size:
                yield run
                run = []
            elif space or gap > _WORD_GAP * size:
                run.append(_Char(" ", last.at))
        run.append(char)
        last, space = char, False
    if run:
        yield run


def _piece(run: list[_Char], raw: Raw, text_page: object) -> Piece:
    seen = [char for char in run if char.turn >= 0]
    size = statistics.median(char.size for char in seen)
    main = [char for char in seen if char.size > 0.85 * size] or seen
    raised = statistics.median(char.base for char in main) + 0.15 * size
    return Piece(
        text="".join(_marked(char, size, raised) for char in run).replace("\xad", ""),
        x0=min(char.x0 for char in seen),
        x1=max(char.x1 for char in seen),
        base=statistics.median(char.base for char in main),
        size=size,
        bold=_is_bold(raw, text_page, seen[0].at) and _is_bold(raw, text_page, seen[-1].at),
    )


def _marked(char: _Char, size: float, raised: float) -> str:
    """A character; a small raised figure or asterisk may refer to a footnote, and says so."""
    small = char.turn >= 0 and char.size < 0.8 * size and char.base > raised
    return f"{RAISED}{char.text}" if small and (char.text.isdigit() or char.text in "*†‡§") else char.text


def _is_bold(raw: Raw, text_page: object, at: int) -> bool:
    if raw.FPDFText_GetFontWeight(text_page, at) >= 600:
        return True
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    length = raw.FPDFText_GetFontInfo(text_page, at, name, len(name), ctypes.byref(flags))
    return 0 < length <= len(name) and any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))


def _without_shadows(pieces: list[Piece]) -> list[Piece]:
    """The pieces without those that are drawn twice, a little apart, to look bold or to cast a shadow."""
    seen: set[tuple[str, int, int]] = set()
    kept: list[Piece] = []
    for piece in pieces:
        x, y = round(piece.x0 / 2), round(piece.base / 2)
        if any((piece.text, x + dx, y + dy) in seen for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            continue
        seen.add((piece.text, x, y))
        if piece.text.strip():
            kept.append(piece)
    return kept


def _right_to_left(pieces: list[Piece]) -> list[Piece]:
    """Pages in Arabic or Hebrew as in a mirror, so that all that follows may think from left to right."""
    letters = Counter(
        unicodedata.bidirectional(character) for piece in pieces for character in piece.text if character.isalpha()
    )
    if (letters["R"] + letters["AL"]) * 2 <= letters.total():
        return pieces
    return [replace(piece, x0=-piece.x1, x1=-piece.x0) for piece in pieces]
