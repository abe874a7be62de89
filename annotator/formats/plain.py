"""Plain text: one file, one article, its text exactly as decoded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.encoding import decode, mark_of
from annotator.formats.headers import describe, first_title, header_lines
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError


class PlainText:
    """Reads `.txt` files, and any other file that a person names and that is nothing else but text.

    A leading `date 2024-03-20` and `Title: …` lines at the top are understood and stay in the text.
    """

    name = "text"
    title = "Plain text"
    suffixes = (".txt", ".text")

    def score(self, path: Path, head: bytes) -> float:
        """High by the file's ending; low for anything without NUL bytes, so that others come first.

        JSON that nobody knows is no article: its brackets and keys would be in the text.
        """
        if path.suffix.lower() in self.suffixes:
            return 0.9
        if path.suffix.lower() == ".json" or files.what_it_is(head) or (b"\0" in head and not mark_of(head)):
            return 0.0
        return 0.1

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the one article; UserError when the file is empty, binary or does not fit its encoding."""
        decoded = decode(files.read_bytes(path), path, encoding=options.encoding)
        if not decoded.text.strip():
            raise files.empty(path)
        yield text_article(decoded.text, options=options, stem=path.stem, origin=path.name)


def text_article(text: str, *, options: ReadOptions, stem: str = "", origin: str = "") -> IncomingArticle:
    """An article from a text as it stands, with what its top says about it."""
    top = header_lines(text)
    if top is None:
        return describe(text, (), options=options, stem=stem, origin=origin)
    title = first_title(text[top.end :], stem)
    return describe(text, top.pairs, options=options, stem=stem, origin=origin, title=title)


def pasted_article(text: str, *, options: ReadOptions, origin: str = "pasted") -> IncomingArticle:
    """An article from the clipboard, exact; UserError when there is nothing in it or half a character."""
    if not text.strip():
        raise UserError("AN205", "There is no text to paste.", "Copy the text of an article first.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UserError(
            "AN208",
            f"The pasted text holds half a character at position {error.start}.",
            "Copy it again from its source.",
        ) from error
    return text_article(text, options=options, origin=origin)
