"""The pages of the manual: one page as sections with anchors, taken apart by markdown-it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_COMMENT = re.compile(r"\A\s*<!--.*?-->\s*", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What stands under one heading: `anchor` is its place in the page, `lines` its text without marks."""

    anchor: str
    title: str
    level: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page; `name` is its path in the manual ("manual/judging.md"), `tokens` what markdown-it made of it."""

    name: str
    title: str
    tokens: tuple[Token, ...]
    sections: tuple[Section, ...]


def parser() -> MarkdownIt:
    """The Markdown of the manual: CommonMark with tables."""
    from markdown_it import MarkdownIt  # not before a page is read: the window starts sooner

    return MarkdownIt("commonmark").enable("table")


def read_page(name: str, markdown: str) -> Page:
    """Takes a page apart; its title is its first heading."""
    tokens = parser().parse(_COMMENT.sub("", markdown))
    anchors = Anchors()
    sections: list[Section] = []
    title, level, anchor, lines = "", 0, "", list[str]()
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            if level:
                sections.append(Section(anchor=anchor, title=title, level=level, lines=tuple(lines)))
            title, level, lines = plain(tokens[number + 1]), int(token.tag[1]), []
            anchor = anchors.of(title)
            token.attrSet("id", anchor)
        elif token.type == "inline" and tokens[number - 1].type != "heading_open":
            if tokens[number - 1].type in ("td_open", "th_open") and not _begins_row(tokens, number):
                lines[-1] = f"{lines[-1]} · {plain(token)}"
            else:
                lines.append(plain(token))
        elif token.type in ("fence", "code_block"):
            lines += [line for line in token.content.splitlines() if line.strip()]
    sections.append(Section(anchor=anchor, title=title, level=level or 1, lines=tuple(lines)))
    return Page(name=name, title=sections[0].title or name, tokens=tuple(tokens), sections=tuple(sections))


def _begins_row(tokens: Sequence[Token], number: int) -> bool:
    return tokens[number - 2].type == "tr_open"


def plain(inline: Token) -> str:
    """The words of a run of text, without marks; a picture is told by its description."""
    return " ".join("".join(_pieces(inline.children or ())).split())


def _pieces(tokens: Iterable[Token]) -> Iterable[str]:
    for token in tokens:
        if token.type in ("softbreak", "hardbreak"):
            yield " "
        elif token.type == "html_inline":
            yield " " if token.content.startswith("<br") else token.content
        else:
            yield token.content


class Anchors:
    """Names for headings, the same as those of the site (Python-Markdown's), each once in a page."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, title: str) -> str:
        """The anchor of the next heading."""
        ascii_only = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii")
        slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_only).strip().lower())
        anchor, number = slug, 0
        while anchor in self._taken or not anchor:
            number += 1
            anchor = f"{slug}_{number}"
        self._taken.add(anchor)
        return anchor
