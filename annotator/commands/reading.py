"""The verb `manual`: its contents, one page, or what is found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from annotator.commands.telling import DONE, Teller
from annotator.manual.library import Library
from annotator.manual.search import Hit
from annotator.model.errors import UserError
from annotator.shipped import manual_folder

_MOST = 12


def read_manual(words: Sequence[str], *, teller: Teller, library: Library | None = None) -> int:
    """Lists the pages without words, prints a page that is named, and searches for anything else.

    UserError when nothing is found.
    """
    manual = library or Library(manual_folder())
    query = " ".join(words)
    if not query:
        _tell_contents(manual, teller)
        return DONE
    name = _page_named(manual, query)
    if name is not None:
        page = manual.page(name)
        for number, section in enumerate(page.sections):
            if number:
                teller.result("")
            teller.result(f"{'#' * section.level} {section.title}")
            for line in section.lines:
                teller.result(line)
        teller.data({"page": name, "title": page.title, "sections": [asdict(section) for section in page.sections]})
        return DONE
    hits = manual.index.find(query, most=_MOST)
    if not hits:
        raise UserError(
            "AN862", f"The manual says nothing about “{query}”.", "Try another word, or look at annotator manual."
        )
    for hit in hits:
        teller.result(_place(hit))
        if hit.snippet:
            teller.result(f"    {hit.snippet}")
    teller.data([asdict(hit) for hit in hits])
    return DONE


def _tell_contents(manual: Library, teller: Teller) -> None:
    group = ""
    for entry in manual.contents:
        if entry.group != group:
            group = entry.group
            teller.result(f"{group}:")
        teller.result(f"  {_short(entry.name):24} {entry.title}{': ' if entry.about else ''}{entry.about}")
    teller.data([asdict(entry) for entry in manual.contents])


def _page_named(manual: Library, query: str) -> str | None:
    """The page of a name as the contents tell it ("judging", "depth/figures"), or of the whole of its title."""
    return next(
        (
            entry.name
            for entry in manual.contents
            if query.casefold() in (_short(entry.name).casefold(), entry.name.casefold(), entry.title.casefold())
        ),
        None,
    )


def _short(name: str) -> str:
    """A page's name as one types it."""
    bare = name.removesuffix(".md")
    return bare.removeprefix("manual/") if bare.startswith("manual/") else f"depth/{bare}"


def _place(hit: Hit) -> str:
    return hit.title if hit.title == hit.page_title else f"{hit.page_title} · {hit.title}"
