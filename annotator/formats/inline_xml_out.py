"""Inline XML out: `<PERSON>…</PERSON>` around the words, nested as the spans are; what crosses has no place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from annotator.formats.bioc_parts import infons_of
from annotator.formats.incoming import Importer
from annotator.formats.inline_xml import STRUCTURE, InlineXml
from annotator.formats.kept import LabelWords, told_pairs
from annotator.formats.outgoing import ExportOptions, Keep
from annotator.formats.span_export import ArticleWriter, SpanExporter
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema

_NO_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Letters that every reader of XML takes in a name, also those that go by its older editions.
_LETTERS = (
    "A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03a1\u03a3-\u03ce"
    "\u0410-\u044f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3"
)
_NO_NAME = re.compile(f"[^{_LETTERS}0-9.-]")
_KNOWN = ("title", "source", "author", "date", "language")
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n<articles>\n'


class InlineXmlExporter(SpanExporter):
    """Writes one file; each article has its text in an element of its own, with the marks in it."""

    name = "inline-xml"
    title = "Inline XML"
    suffix = ".xml"
    nests = True
    keeps: frozenset[Keep] = frozenset({"metadata", "values", "notes"})

    def open_writer(self, path: Path, schema: Schema, words: LabelWords, options: ExportOptions) -> ArticleWriter:
        """A file of articles."""
        return _Writer(path, words)

    def importer(self) -> Importer:
        """The importer of inline XML."""
        return InlineXml()

    def written_text(self, text: str) -> str:
        """XML has no place for control characters."""
        return _NO_XML.sub("\ufffd", text)

    def written_note(self, note: str) -> str:
        """Nor has a note."""
        return _NO_XML.sub("\ufffd", note)

    def label_word(self, name: str) -> str:
        """A name that an element can have, and that means nothing else here."""
        word = _NO_NAME.sub("_", name)
        if not re.match(f"[{_LETTERS}]", word) or word.lower().startswith("xml"):
            word = f"_{word}"
        return f"{word}_" if word.lower() in STRUCTURE or word in ("article", "articles") else word


class _Writer:
    def __init__(self, path: Path, words: LabelWords) -> None:
        self._file: BinaryIO = path.open("xb")
        self._words = words.words
        self._number = 0
        self._file.write(_HEAD)

    def add(self, view: ArticleView) -> None:
        """Write an article."""
        self._number += 1
        pairs = told_pairs(view.article)
        known = "".join(f" {name}={_quoted(pairs.pop(name))}" for name in _KNOWN if name in pairs)
        about = [f"<about name={_quoted(name)}>{_safe(value)}</about>\n" for name, value in pairs.items()]
        marked = "".join(self._marked(view))
        self._file.write(
            f'<article id="{self._number}"{known}>\n{"".join(about)}<text>{marked}</text>\n</article>\n'.encode()
        )

    def _marked(self, view: ArticleView) -> Iterator[str]:
        """The text with its marks; of two that begin together the longer is the outer one."""
        open_ones: list[tuple[int, str]] = []
        at = 0
        for span in sorted(view.spans, key=lambda one: (one.start, -one.end)):
            while open_ones and open_ones[-1][0] <= span.start:
                end, tag = open_ones.pop()
                yield f"{_safe(view.text[at:end])}</{tag}>"
                at = end
            tag = self._words[span.label]
            yield f"{_safe(view.text[at : span.start])}<{tag}{_told(span, tag)}>"
            at = span.start
            open_ones.append((span.end, tag))
        while open_ones:
            end, tag = open_ones.pop()
            yield f"{_safe(view.text[at:end])}</{tag}>"
            at = end
        yield _safe(view.text[at:])

    def finish(self) -> None:
        """Write the end and close the file."""
        self._file.write(b"</articles>\n")
        self._file.close()

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def _told(span: Span, label: str) -> str:
    infons = infons_of(span, label)
    del infons["type"]
    return "".join(f" {name}={_quoted(value)}" for name, value in infons.items())


def _safe(text: str) -> str:
    # A reader of XML turns a bare carriage return into a line feed.
    return escape(_NO_XML.sub("\ufffd", text), {"\r": "&#13;"})


def _quoted(text: str) -> str:
    return quoteattr(_NO_XML.sub("\ufffd", text))
