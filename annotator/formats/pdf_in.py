"""PDF files with a text layer: read by PDFium in a child process, put into reading order by us."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from annotator.formats.dates import iso_date
from annotator.formats.foreign.asking import (
    CREATED,
    Asked,
    ForeignImporter,
    Found,
    Taken,
    answer,
    damaged,
    left_out,
    note,
    tables_as_lines,
    without_text,
)
from annotator.formats.foreign.packages import locked
from annotator.formats.foreign.pdf_columns import Block, arrange, with_initials
from annotator.formats.foreign.pdf_margins import Around, strip_margins
from annotator.formats.foreign.pdf_paragraphs import join_pages
from annotator.formats.foreign.pdf_pieces import Document, PageText, Pdfium, pdfium, read_page
from annotator.formats.page_map import PAGES, write_pages
from annotator.model.errors import Problem, UserError

_LARGEST = 256 * 2**20
_MOST_PAGES = 3_000
_KIND = "a PDF document"
_TOP_LINES = 12
_DATE_LINE = 80
_DAYS = re.compile(
    r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
    r"|\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?[^\W\d_]{3,10}\.?,? (?:de )?\d{4}"
    r"|[^\W\d_]{3,9}\.? \d{1,2},? \d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
)
_MADE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_NO_TITLE = re.compile(
    r"untitled|unbenannt|sans titre|microsoft (?:word|powerpoint|excel)"
    r"|.*\.(?:docx?|odt|indd|qxd|pdf|tex|dvi|rtf|xlsx?)\Z|[\W\d_]*\Z|(?:document|dokument|presentation)\d*\Z",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(r"(?:user|admin|administrator|owner|unknown|author|root|default|\W*)\d*\Z", re.IGNORECASE)


class PdfDocument(ForeignImporter):
    """Reads `.pdf` files: columns, hyphenation and pages are undone, scans are refused."""

    name = "pdf"
    title = "PDF document"
    suffixes = (".pdf",)

    def __init__(self) -> None:
        super().__init__(take_apart, kind=_KIND, limit=_LARGEST)

    def score(self, path: Path, head: bytes) -> float:
        """By the file's first bytes, or by its ending."""
        if b"%PDF-" in head[:1024]:
            return 0.95
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0


def take_apart(payload: bytes) -> bytes:
    """The child's task."""
    return answer(payload, _read, warm=pdfium)


def _read(asked: Asked) -> Iterable[Taken]:
    library = pdfium()
    document = _open(library, asked)
    try:
        count = len(document)
        if count > _MOST_PAGES:
            raise UserError(
                "AN209",
                f"“{asked.name}” has {count:,} pages, which is more than one article can hold ({_MOST_PAGES:,}).",
                "Split it into several files.",
            )
        pages = [_page(library, document, number, asked) for number in range(count)]
        about = document.get_metadata_dict()
    finally:
        document.close()
    _refuse_scans(asked.name, pages)
    unknown, letters = sum(page.unknown for page in pages), sum(page.letters for page in pages)
    if unknown * 4 > letters:
        raise UserError(
            "AN276",
            f"“{asked.name}” does not say which letters its signs stand for, so its text cannot be read.",
            "Run text recognition over it (ocrmypdf --force-ocr), or print it to a new PDF first.",
        )
    around = strip_margins(pages)
    blocks = [(page.number, arrange(with_initials(page.pieces))) for page in pages]
    joined = join_pages(blocks)
    if not joined.text.strip():
        raise without_text(asked.name, " besides headers, footers and page numbers")
    day = _day(around, blocks)
    pairs = (
        *_about(about),
        *((("date", day),) if day else ()),
        ("pages", str(count)),
        (PAGES, write_pages(joined.starts, count)),
    )
    yield Found(text=joined.text, pairs=pairs, title=_headline(blocks))
    yield from _told(asked.name, pages, around, unknown=unknown, tables=joined.tables)


def _open(library: Pdfium, asked: Asked) -> Document:
    try:
        return library.PdfDocument(asked.data)
    except library.PdfiumError as error:
        if "assword" in str(error):
            raise locked(asked.name) from error
        raise damaged(asked.name, _KIND, str(error).rstrip(".")) from error


def _page(library: Pdfium, document: Document, number: int, asked: Asked) -> PageText:
    try:
        return read_page(library, document, number)
    except library.PdfiumError as error:
        raise damaged(asked.name, _KIND, f"its page {number + 1} is broken ({str(error).rstrip('.')})") from error


def _refuse_scans(name: str, pages: Sequence[PageText]) -> None:
    letters = sum(page.letters for page in pages)
    pictures = sum(bool(page.pictures) for page in pages)
    if letters > 20 * pictures or (letters and not pictures):
        return
    if not pictures:
        raise without_text(name, " (its pages are empty or drawn)", "Run text recognition over it, or print it anew.")
    what = "page holds a picture" if len(pages) == 1 else f"{len(pages):,} pages hold pictures"
    raise UserError(
        "AN275",
        f"“{name}” is a scan: its {what} and no text.",
        "Run text recognition over it (for example with ocrmypdf), and import the result.",
    )


def _about(about: dict[str, str]) -> Iterator[tuple[str, str]]:
    """What the file says about itself, as far as it can be true."""
    title = " ".join(about.get("Title", "").split())
    if title and len(title) <= 300 and not _NO_TITLE.match(title):
        yield "title", title
    author = " ".join(about.get("Author", "").split())
    if author and len(author) <= 200 and not _NO_AUTHOR.match(author):
        yield "author", author
    made = _MADE.match(about.get("CreationDate", ""))
    if made:
        yield CREATED, "-".join(made.groups())
    for name in ("Subject", "Keywords"):
        if about.get(name, "").strip():
            yield name.lower(), " ".join(about[name].split())


def _day(around: Around, blocks: Sequence[tuple[int, Sequence[Block]]]) -> str:
    """The day that the running lines tell, or a short line near the top; "" when there is none or more than one."""
    top = [line.text for block in (blocks[0][1] if blocks else ()) for line in block.lines if not block.table]
    for lines in (around.words, [line for line in top[:_TOP_LINES] if len(line) <= _DATE_LINE]):
        days = {day for line in lines for found in _DAYS.finditer(line) if (day := iso_date(found[0]))}
        if days:
            return days.pop() if len(days) == 1 else ""
    return ""


def _headline(blocks: Sequence[tuple[int, Sequence[Block]]]) -> str:
    """The lines in the largest letters on the first page, if they are larger than the rest and few."""
    lines = [line for block in (blocks[0][1] if blocks else ()) for line in block.lines if not block.table]
    if not lines:
        return ""
    largest = max(line.size for line in lines)
    first = next(at for at, line in enumerate(lines) if line.size > 0.95 * largest)
    title: list[str] = []
    for line in lines[first:]:
        if line.size <= 0.95 * largest:
            break
        title.append(line.text)
    usual = sorted(line.size for line in lines)[len(lines) // 2]
    return " ".join(title) if len(title) <= 4 and largest > 1.15 * usual else ""


def _told(name: str, pages: Sequence[PageText], around: Around, *, unknown: int, tables: int) -> Iterator[Problem]:
    yield from left_out(
        name,
        (
            (sum(page.pictures for page in pages), "picture", "pictures"),
            (around.footnotes, "footnote", "footnotes"),
            (sum(page.turned for page in pages), "letter across the text", "letters across the text"),
        ),
    )
    if around.running or around.numbers:
        parts = [
            f"running headers and footers on {_pages(around.running)}" if around.running else "",
            f"page numbers on {_pages(around.numbers)}" if around.numbers else "",
        ]
        yield note("AN282", f"Left out: {' and '.join(part for part in parts if part)}.", name)
    yield from tables_as_lines(name, tables)
    empty = [page.number + 1 for page in pages if page.pictures and not page.letters]
    if empty:
        listed = ", ".join(map(str, empty[:8])) + (" …" if len(empty) > 8 else "")
        yield note("AN284", f"{_pages(len(empty))} without text, perhaps scanned, gave nothing: {listed}.", name)
    if unknown:
        many = "1 sign has" if unknown == 1 else f"{unknown:,} signs have"
        yield note("AN284", f"{many} no letter in the file and came in as U+FFFD.", name)


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count:,} pages"
