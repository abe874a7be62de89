"""Saved web pages: the article without its menus, taken out by trafilatura in a limited child process."""

from __future__ import annotations

import contextlib
import functools
import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast

from annotator.formats import files
from annotator.formats.encoding import codec_name, decode, mark_of
from annotator.formats.headers import describe
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.limited import Limits, TaskFailedError, Worker
from annotator.model.errors import Problem, UserError

LARGEST_PAGE = 16 * 2**20

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|article)\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"""<html\b[^>]{0,2000}?\blang\s*=\s*["']?([A-Za-z]{2,3})\b""", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(https?://\S+) -->")

# Browsers read these names as their larger relatives.
BROWSERS_READ = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949", "big5": "big5hkscs", "tis-620": "cp874",
}  # fmt: skip

# Joiners and direction marks belong to the words of Persian, Hindi or emoji; the extractor drops
# whatever cannot be printed. They travel as rare symbols that the page does not use.
_INVISIBLE = "\u200c\u200d\u200e\u200f\u061c"
_ENTITY = re.compile(r"&(zwnj|zwj|lrm|rlm|#8204|#8205|#8206|#8207|#1564|#[xX]200[c-fC-F]|#[xX]0?61[cC]);")
_RARE = range(0x1D300, 0x1D357)


class WebPage:
    """Reads saved `.html` pages; nothing is ever fetched, run or followed."""

    name = "web"
    title = "Saved web page"
    suffixes = (".html", ".htm", ".xhtml")

    def __init__(self) -> None:
        self._worker = Worker(extract, limits=Limits())

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending, or by the tags that a page begins with."""
        if path.suffix.lower() in self.suffixes:
            return 0.9
        return 0.7 if _MARKUP.search(head[:1024]) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the one article, or a problem when the page holds none that can be found."""
        data = files.read_bytes(path, limit=LARGEST_PAGE)
        page = page_text(data, path, encoding=options.encoding)
        if not page.strip():
            raise files.empty(path)
        try:
            answer = self._worker.call(page.encode("utf-8", "replace"))
        except TaskFailedError as failure:
            yield _failed(failure, path)
            return
        found = cast("dict[str, str]", json.loads(answer))
        text = found.pop("text")
        if found.pop("trouble") == "depth":
            yield Problem(
                code="AN241",
                sentence=f"“{path.name}” nests its elements more than 255 deep, so that its text cannot be read whole.",
                hint="Open it in a browser, copy the article and paste it.",
                where=path.name,
            )
        elif not text.strip():
            yield Problem(
                code="AN242",
                sentence=f"No article was found in “{path.name}”.",
                hint="Open it in a browser, copy the article and paste it.",
                where=path.name,
            )
        else:
            yield describe(text, found.items(), options=options, stem=path.stem, origin=path.name)

    def close(self) -> None:
        """End the child process, if one is running."""
        self._worker.close()


def page_text(data: bytes, path: Path, *, encoding: str | None) -> str:
    """The page's source: byte order mark, UTF-8, what the page declares, else a question.

    UTF-8 comes before the declaration because saved pages are often stored in UTF-8 and still declare
    what they were served in, while text in another encoding hardly ever is valid UTF-8.
    """
    declared = _declared(data)
    if encoding is None and not mark_of(data) and declared.startswith("iso2022") and b"\x1b" in data:
        encoding = declared  # seven-bit Japanese is valid UTF-8, and unreadable as such
    try:
        return decode(data, path, encoding=encoding).text
    except EncodingQuestion:
        if not declared:
            raise
    try:
        return decode(data, path, encoding=declared).text
    except UserError:
        # Stray bytes in an otherwise declared page are common: they are shown as U+FFFD, like in a browser,
        # only as long as they are few.
        text = data.decode(declared, errors="replace")
        if text.count("\ufffd") * 1000 > len(text):
            raise
        return text


def extract(payload: bytes) -> bytes:
    """The child's task: a page's source in, its article's text and metadata out as JSON; b"" only imports."""
    import trafilatura
    from trafilatura.settings import Document

    if not payload:
        _page_parser()
        return b""
    page = payload.decode("utf-8")
    if _too_deep(page):
        return _packed({"trouble": "depth", "text": ""})
    hidden, back = _hide_invisible(page)
    saved = _SAVED_FROM.search(page[:4096])
    # The bare extraction, because `extract` composes characters (NFC). Dates only from where a page states
    # its own: a date guessed from the words of a page would be wrong too often.
    find = functools.partial(
        trafilatura.bare_extraction,
        hidden,
        url=saved[1] if saved else None,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    found = find(favor_precision=True) or find() or find(favor_recall=True)
    if not isinstance(found, Document) or not found.text:
        return _packed({"trouble": "", "text": ""})
    language = _LANGUAGE.search(page[:65536])
    pairs = {
        "title": found.title,
        "author": found.author,
        "source": found.sitename or found.hostname,
        "date": found.date,
        "url": found.url,
        "language": language[1] if language else None,
    }
    answer = {"trouble": "", "text": found.text} | {name: value for name, value in pairs.items() if value}
    return _packed({name: value.translate(back) for name, value in answer.items()})


def _packed(answer: dict[str, str]) -> bytes:
    return json.dumps(answer).encode("ascii")


class _LogEntry(Protocol):
    type_name: str


class _PageParser(Protocol):
    error_log: list[_LogEntry]


class _Etree(Protocol):
    LxmlError: type[Exception]


class _LxmlHtml(Protocol):
    etree: _Etree

    def HTMLParser(self, *, encoding: str) -> _PageParser: ...
    def fromstring(self, _page: bytes, /, *, parser: _PageParser) -> object: ...


def _page_parser() -> tuple[_LxmlHtml, _PageParser]:
    library = cast("_LxmlHtml", importlib.import_module("lxml.html"))  # it has no type stubs
    return library, library.HTMLParser(encoding="utf-8")


def _too_deep(page: str) -> bool:
    """Whether lxml gives up on a page: past 255 nested elements it returns less text, or none, without an error."""
    library, parser = _page_parser()
    with contextlib.suppress(ValueError, library.etree.LxmlError):  # its words for a page with nothing in it
        library.fromstring(page.encode("utf-8"), parser=parser)
    return any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _hide_invisible(page: str) -> tuple[str, dict[int, str]]:
    """The page with joiners and direction marks as rare symbols, and the table that brings them back."""
    page = _ENTITY.sub(lambda entity: _entity(entity[1].lower()), page)
    present = set(page)
    rare = (chr(code) for code in _RARE if chr(code) not in present)
    pairs = [(mark, next(rare, "")) for mark in _INVISIBLE if mark in present]
    pairs = [(mark, symbol) for mark, symbol in pairs if symbol]
    hidden = page.translate({ord(mark): symbol for mark, symbol in pairs})
    return hidden, {ord(symbol): mark for mark, symbol in pairs}


def _entity(name: str) -> str:
    named = {"zwnj": "\u200c", "zwj": "\u200d", "lrm": "\u200e", "rlm": "\u200f"}
    if name in named:
        return named[name]
    digits = name.removeprefix("#")
    return chr(int(digits[1:], 16) if digits.startswith("x") else int(digits))


def _declared(data: bytes) -> str:
    """Python's name of the encoding that a page declares in its head, or ""."""
    found = _DECLARED.search(data[:4096])
    if found is None:
        return ""
    try:
        name = codec_name(found[1].decode("ascii"))
    except UserError:
        return ""
    return "" if name.startswith(("utf-16", "utf-32")) else BROWSERS_READ.get(name, name)


def _failed(failure: TaskFailedError, path: Path) -> Problem:
    code, sentence = {
        "time": ("AN243", f"“{path.name}” took too long to read and was given up."),
        "memory": ("AN244", f"“{path.name}” needed too much memory to read and was given up."),
        "crash": ("AN245", f"“{path.name}” brought the reader of web pages down ({failure.detail})."),
        "error": ("AN246", f"“{path.name}” cannot be read as a web page: {failure.detail}."),
    }[failure.reason]
    return Problem(
        code=code, sentence=sentence, where=path.name, hint="Open it in a browser, copy the article and paste it."
    )
