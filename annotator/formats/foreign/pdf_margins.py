"""What stands around the text of a PDF: running headers and footers, page numbers, footnotes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.formats.foreign.pdf_columns import MOST_PIECES, rows_of
from annotator.formats.foreign.pdf_pieces import RAISED, PageText, Piece

_MARGIN = 0.14  # of the page's height
_OUTER_ROWS = 3
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"(?:[-–—|•\[(]\s*)?(?:(?:page|seite|página|pagina|p\.|s\.|第)\s*)?(\d{1,4}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|of|von|de|sur|di|van)\s*\d{1,4}|\s*页|\s*頁|\s*ページ)?(?:\s*[-–—|•\])])?\Z",
    re.IGNORECASE,
)
_SPELLED = re.compile(
    r"(?:page|seite|página|pagina)\s*\d|\d\s*(?:/|of|von|sur)\s*\d|[-–—]\s*\d+\s*[-–—]", re.IGNORECASE
)
_MARK = re.compile(rf"(?:{RAISED})?(\d{{1,3}}|[*†‡§¶])[.)]?\s*\S")
_SPACES = re.compile(r" {2,}")
_RAISED = re.compile(rf"(?:{RAISED}[\d*†‡§])+")


@dataclass(slots=True)
class Around:
    """What was taken away: on how many pages running lines and numbers, and how many footnotes."""

    running: int = 0
    words: set[str] = field(default_factory=set[str])
    """What the running lines said: they often tell the day."""
    numbers: int = 0
    footnotes: int = 0


def strip_margins(pages: Sequence[PageText]) -> Around:
    """Take running lines, page numbers and footnotes out of the pages' pieces."""
    around = Around()
    rows = {page.number: _outer_rows(page) for page in pages}
    repeated = _repeated(rows, len(pages))
    numbered = _numbered(rows, pages)
    body = _body_size(pages)
    marks: set[str] = set()
    for page in pages:
        away: set[int] = set()
        running = number = False
        for at, key, row in rows[page.number]:
            if (at, key) in repeated:
                running = True
                around.words.add(" ".join(piece.text.strip() for piece in row))
            elif (page.number, id(row)) in numbered:
                number = True
            else:
                continue
            away |= {id(piece) for piece in row}
        page.pieces = [piece for piece in page.pieces if id(piece) not in away]
        notes = _footnotes(page, body)
        marks |= {mark[1] for piece in notes if (mark := _MARK.match(piece.text.replace(RAISED, "")))}
        around.footnotes += sum(bool(_MARK.match(piece.text)) for piece in notes)
        gone = {id(piece) for piece in notes}
        page.pieces = [piece for piece in page.pieces if id(piece) not in gone]
        around.running += running
        around.numbers += number
    for page in pages:
        page.pieces = [replace(piece, text=_without_marks(piece.text, marks)) for piece in page.pieces]
    return around


def _without_marks(text: str, marks: set[str]) -> str:
    """The text without the raised figures that refer to footnotes which were taken away."""
    if RAISED not in text:
        return text

    def kept(found: re.Match[str]) -> str:
        mark = found[0].replace(RAISED, "")
        return "" if mark in marks else mark

    return _SPACES.sub(" ", _RAISED.sub(kept, text))


_Row = tuple[int, str, list[Piece]]


def _outer_rows(page: PageText) -> list[_Row]:
    """The first and last rows of a page that stand in its margins: place (grid of 6 points), words, pieces."""
    rows = rows_of(page.pieces)
    height = page.top - page.bottom
    found: list[_Row] = []
    for row in [*rows[:_OUTER_ROWS], *rows[max(len(rows) - _OUTER_ROWS, _OUTER_ROWS) :]]:
        base = row[0].base
        if base > page.top - _MARGIN * height or base < page.bottom + _MARGIN * height:
            words = " ".join(piece.text.strip() for piece in row)
            found.append((round((base - page.bottom) / 6), _DIGITS.sub("#", words.casefold()), row))
    return found


def _repeated(rows: dict[int, list[_Row]], pages: int) -> set[tuple[int, str]]:
    """Rows whose words (figures apart) stand at the same place on several pages: many, or two that are near.

    Left and right pages may have lines of their own, and chapters too.
    """
    places: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for number, found in rows.items():
        for at, key, _ in found:
            if any(letter.isalpha() for letter in key):
                places[at, key].add(number)
    repeated: set[tuple[int, str]] = set()
    for at, key in places:
        on = sorted(places[at, key].union(*(places.get((at + by, key), ()) for by in (-1, 1))))
        near = any(after - before <= 2 for before, after in pairwise(on))
        if len(on) >= max(2, 0.2 * pages) or near:
            repeated.add((at, key))
    return repeated


def _numbered(rows: dict[int, list[_Row]], pages: Sequence[PageText]) -> set[tuple[int, int]]:
    """Rows that are nothing but the number of their page: spelled out, or counting on from page to page."""
    found: set[tuple[int, int]] = set()
    by_offset: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for page in pages:
        for _, _, row in rows[page.number]:
            words = " ".join(piece.text.strip() for piece in row)
            match = _NUMBER.match(words)
            if match is None:
                continue
            if _SPELLED.search(words):
                found.add((page.number, id(row)))
            value = int(match[1]) if match[1].isdigit() else _roman(match[1].lower())
            if value:
                by_offset[value - page.number].append((page.number, id(row)))
    for same in by_offset.values():
        if len({number for number, _ in same}) >= 2:
            found.update(same)
    if len(pages) == 1:
        found.update(by_offset[1])
    return found


def _roman(word: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}.get(letter, 0) for letter in word]
    if not all(values):
        return 0
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))


def _body_size(pages: Sequence[PageText]) -> float:
    """The size in which most letters are set."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            sizes[round(piece.size, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _footnotes(page: PageText, body: float) -> list[Piece]:
    """The small lines at the foot of a page or of a column, from one that begins with a mark to the last."""
    if not body or len(page.pieces) > MOST_PIECES:
        return []
    floor = page.bottom + 0.45 * (page.top - page.bottom)
    small = [p for p in page.pieces if p.size < 0.9 * body and p.base < floor]
    large = [p for p in page.pieces if p.size >= 0.9 * body]
    taken: list[Piece] = []
    open_note = False
    for row in rows_of([p for p in small if not any(o.base < p.base and _over(o, p) for o in large)]):
        begins = _MARK.match(" ".join(piece.text for piece in row)) is not None
        open_note = open_note or begins
        if open_note:
            taken += row
    return taken if len(taken) < len(page.pieces) else []


def _over(one: Piece, other: Piece) -> bool:
    """Whether two pieces share a part of the page's width."""
    return one.x0 < other.x1 and other.x0 < one.x1
