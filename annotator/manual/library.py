"""All pages of the manual in their order, read from the folder that ships with the program."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from annotator.manual.pages import Page, plain, read_page
from annotator.manual.search import Index
from annotator.model.errors import UserError

FIRST = "manual/index.md"
_DEPTH, _DEPTH_WEIGHT = "In depth", 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the contents: a page with its title there, the group that it stands in, and what it is about."""

    name: str
    title: str
    group: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the manual: a page and an anchor in it, "" for its beginning."""

    page: str
    anchor: str = ""


class Library:
    """The manual in a folder. Reading is done when it is asked for; what was read is kept. Safe from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pages: dict[str, Page] = {}

    @cached_property
    def contents(self) -> tuple[Entry, ...]:
        """All pages in their order: what `index.md` links to, under its headings."""
        entries: list[Entry] = []
        group = ""
        tokens = self.page(FIRST).tokens
        for number, token in enumerate(tokens):
            if token.type == "inline" and tokens[number - 1].type == "heading_open" and tokens[number - 1].tag == "h2":
                group = plain(token)
            elif token.type == "inline" and group:
                children = token.children or []
                if children and children[0].type == "link_open":
                    name = _resolved(FIRST, str(children[0].attrGet("href") or ""))
                    title, _, about = plain(token).partition(": ")
                    entries.append(Entry(name=name, title=title, group=group, about=about))
        return tuple(entries)

    def page(self, name: str) -> Page:
        """One page by its name; UserError when the manual has none of this name."""
        page = self._pages.get(name)
        if page is None:
            if not self.has(name):
                raise UserError("AN860", f"The manual has no page “{name}”.", "annotator manual lists its pages.")
            try:
                markdown = (self._folder / name).read_text("utf-8")
            except OSError as error:
                raise UserError(
                    "AN861",
                    f"The page “{name}” of the manual cannot be read ({error.strerror}).",
                    "Install the program again: a part of it is damaged.",
                ) from error
            page = self._pages[name] = read_page(name, markdown)
        return page

    def has(self, name: str) -> bool:
        """Whether there is such a page."""
        return name == FIRST or any(entry.name == name for entry in self.contents)

    def target(self, page: str, link: str) -> Place | None:
        """Where a link of a page leads within the manual; None for one that leads out of it."""
        path, _, anchor = link.partition("#")
        if "://" in link:
            return None
        name = _resolved(page, path) if path else page
        return Place(page=name, anchor=anchor) if self.has(name) else None

    def picture(self, page: str, link: str) -> Path | None:
        """The file of a picture that a page shows; None for one that does not ship."""
        path = self._folder / _resolved(page, link)
        return path if path.is_file() else None

    @cached_property
    def index(self) -> Index:
        """The search over all pages; making it takes a tenth of a second."""
        index = Index()
        for entry in self.contents:
            index.add(self.page(entry.name), title=entry.title, weight=_weight(entry))
        return index


def _weight(entry: Entry) -> float:
    """What a page counts in a search: first what tells how to do things, then what explains them in depth."""
    return _DEPTH_WEIGHT if entry.group == _DEPTH else 1.0


def _resolved(page: str, link: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), link))
