"""Joins the lines of a PDF to paragraphs, across columns and pages, and keeps where each page begins."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.formats.foreign.hyphens import Words, joined
from annotator.formats.foreign.pdf_columns import Block, Line

_ENDS = re.compile(r"[.!?:;…。！？][)\]\"'»”’]*\Z")
_MARKED = re.compile(r"(?:[•‣▪◦●■○]\s|[–—*-]\s+\S|\(?\d{1,2}[.)]\s+\S)")
# With a capital: the last word of a sentence may be "table." at the beginning of a line.
_CAPTION = re.compile(
    r"(?:Figure|FIGURE|Fig\.|FIG\.|Table|TABLE|Chart|CHART|Photo|PHOTO|Abbildung|Abb\.|Tabelle|Foto|Bild|Graphique|Tableau)"
    r"\s*\d*\s*[:.|]"
)
_INDENT = 0.7  # of a letter's height
_LEAST = 0.1  # points: some programs write letters without a height
_LOOSE = 1.3  # times the usual distance of lines


@dataclass(slots=True)
class _Text:
    """What grows: paragraphs, and the offset at which each page begins (code points)."""

    parts: list[str] = field(default_factory=list[str])
    length: int = 0
    starts: dict[int, int] = field(default_factory=dict[int, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """The text, and where the text of each page that has some begins in it."""

    text: str
    starts: dict[int, int]
    tables: int


def join_pages(pages: Sequence[tuple[int, Sequence[Block]]]) -> Joined:
    """The text of the (page number, blocks) of a document; paragraphs are parted by an empty line."""
    words = Words(line.text for _, blocks in pages for block in blocks for line in block.lines)
    indents = _uses_indents([block for _, blocks in pages for block in blocks])
    out = _Text()
    paragraph = ""
    last: Line | None = None
    gap = "\n\n"
    for number, blocks in pages:
        for block in blocks:
            style = _Style(block)
            for at, line in enumerate(block.lines):
                before = block.lines[at - 1] if at else None
                if block.table:
                    new = True
                elif before is not None:
                    new = style.breaks(before, line)
                else:
                    new = last is None or not _continues(last, line, indents=indents)
                if new:
                    _close(out, paragraph, gap)
                    paragraph, gap = line.text, "\n" if block.table and at else "\n\n"
                    begins = out.length + (len(gap) if out.parts else 0)
                else:
                    whole = joined(paragraph, line.text, words)
                    begins = out.length + (len(gap) if out.parts else 0) + len(whole) - len(line.text)
                    paragraph = whole
                out.starts.setdefault(number, begins)
                last = None if block.table else line
    _close(out, paragraph, gap)
    return Joined(
        text="".join(out.parts), starts=out.starts, tables=sum(block.table for _, blocks in pages for block in blocks)
    )


def _close(out: _Text, paragraph: str, gap: str) -> None:
    if paragraph:
        piece = (gap if out.parts else "") + paragraph
        out.parts.append(piece)
        out.length += len(piece)


class _Style:
    """How a block sets its paragraphs: the distance of its lines, its edges, and which lines are indented."""

    def __init__(self, block: Block) -> None:
        lines = block.lines
        size = statistics.median(line.size for line in lines)
        # Distances in letter heights; of these the closest third: those inside paragraphs, however many these are.
        steps = [(a.base - b.base) / max(a.size, b.size, _LEAST) for a, b in pairwise(lines)]
        usual = sorted(step for step in steps if 0 < step < 2.5)
        self._step = usual[len(usual) // 3] if usual else 1.2
        self._size = size
        indented = sum(line.x0 - line.left > _INDENT * size for line in lines)
        self._hanging = indented * 2 > len(lines)

    def breaks(self, before: Line, line: Line) -> bool:
        """Whether a paragraph ends between two lines that stand under each other."""
        step = (before.base - line.base) / max(before.size, line.size, _LEAST)
        if step > _LOOSE * self._step or step < -1:
            return True
        if abs(before.size - line.size) > 0.12 * max(before.size, line.size) or before.bold != line.bold:
            return not _broken_word(before)
        if _MARKED.match(line.text) or _CAPTION.match(line.text):
            return True
        if _broken_word(before):
            return False
        inset, was = line.x0 - line.left, before.x0 - before.left
        if self._hanging:
            return inset < _INDENT * self._size < was
        if inset > _INDENT * self._size > was and not _MARKED.match(before.text):
            return True
        if not _ends_early(before, line):
            return False
        # Without a full stop it takes more: a list or an address rather than a line that could have held a word.
        short = before.right - before.x1 > 0.25 * (before.right - before.left)
        return _ends(before) or (short and not line.text[:1].islower())


def _uses_indents(blocks: Sequence[Block]) -> bool:
    """Whether paragraphs begin with an indent rather than after a gap."""
    inset = lines = 0
    for block in blocks:
        if block.table or len(block.lines) < 4:
            continue
        lines += len(block.lines)
        inset += sum(line.x0 - line.left > _INDENT * line.size for line in block.lines[1:])
    return inset >= 3 and 0.02 * lines < inset < 0.5 * lines


def _continues(last: Line, line: Line, *, indents: bool) -> bool:
    """Whether the first line of a column or page goes on with the paragraph at the end of the one before."""
    if _CAPTION.match(line.text) or _MARKED.match(line.text):
        return False
    if abs(last.size - line.size) > 0.12 * max(last.size, line.size) or last.bold != line.bold:
        return False
    if _broken_word(last):
        return True
    if line.text[:1].islower() and not _ends(last):
        return True
    full = not _ends_early(last, line)
    inset = line.x0 - line.left > _INDENT * line.size
    if _ends(last):
        return indents and full and not inset
    return full and not inset


def _ends(line: Line) -> bool:
    return _ENDS.search(line.text) is not None


def _broken_word(line: Line) -> bool:
    return len(line.text) > 1 and line.text[-1] in "-‐\u00ad" and line.text[-2].isalpha()


def _ends_early(before: Line, line: Line) -> bool:
    """Whether the first word of a line would have found room on the line before."""
    word = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    letter = (line.x1 - line.x0) / max(len(line.text), 1)
    return before.right - before.x1 > (len(word) + 1) * letter + 0.5 * before.size
