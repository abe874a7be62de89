"""Markdown: the text as written, markup and all; front matter becomes metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from annotator.formats import files
from annotator.formats.encoding import decode
from annotator.formats.headers import LONGEST_TITLE, describe, front_matter
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

_UNDERLINE = re.compile(r" {0,3}=+[ \t]*\Z")


class Markdown:
    """Reads `.md` files. The article's text is the file after its front matter, exactly."""

    name = "markdown"
    title = "Markdown"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")

    def score(self, path: Path, head: bytes) -> float:
        """By the file's ending only: Markdown cannot be told from plain text."""
        return 0.9 if path.suffix.lower() in self.suffixes else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the one article; UserError when the file is empty, binary or does not fit its encoding."""
        whole = decode(files.read_bytes(path), path, encoding=options.encoding).text
        matter = front_matter(whole)
        text = whole[matter.end :] if matter else whole
        if not text.strip():
            raise files.empty(path)
        pairs = matter.pairs if matter else ()
        yield describe(text, pairs, options=options, stem=path.stem, origin=path.name, title=first_heading(text))


def first_heading(text: str) -> str:
    """The words of the first heading of the first level near the top ("# …", or underlined with "="), or ""."""
    lines = re.split(r"\r\n|\n|\r", text[:4096])
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        heading = ""
        if line.lstrip().startswith("# "):
            heading = line.strip().strip("#").strip()
        elif line.strip() and _UNDERLINE.match(following):
            heading = line.strip()
        if heading:
            return heading if len(heading) <= LONGEST_TITLE else ""
    return ""
