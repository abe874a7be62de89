"""The manual that ships: its links and its anchors hold, and people find in it what they look for."""

import posixpath
import re
from pathlib import Path

import pytest

from annotator.manual.library import FIRST, Library, Place
from annotator.manual.pages import Page
from annotator.shipped import manual_folder
from annotator.ui.manual.topics import TOPICS

DOCS = Path(__file__).parents[2] / "docs"
ASKED = {
    "undo": "keys.md",
    "backup": "manual/safety.md",
    "AN108": "codes.md",
    "letters look wrong": "manual/articles.md",
    "boundary": "manual/judging.md",
    "merge": "manual/teams.md",
    "doccano": "exchange.md",
    "entry points": "manual/extending.md",
    "high contrast": "manual/troubleshooting.md",
    "threshold": "manual/learning.md",
    "first minutes sample": "manual/first-hour.md",
}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(manual_folder())


def links(page: Page) -> list[str]:
    children = [child for token in page.tokens for child in token.children or ()]
    found = [child.attrGet("href") or child.attrGet("src") for child in children]
    return [str(link) for link in found if link]


def has_anchor(page: Page, anchor: str) -> bool:
    return any(section.anchor == anchor for section in page.sections)


def test_every_page_of_the_manual_is_in_its_contents(library: Library) -> None:
    named = {entry.name for entry in library.contents} | {FIRST}
    assert {path.relative_to(DOCS).as_posix() for path in (DOCS / "manual").glob("*.md")} <= named
    assert len(named) == len(library.contents) + 1


def test_every_link_leads_somewhere(library: Library) -> None:
    lost: list[str] = []
    for name in [FIRST, *(entry.name for entry in library.contents)]:
        for link in links(library.page(name)):
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if "://" in link or link.endswith(".png"):
                continue
            known = library.has(target) and bool(anchor)
            if not (DOCS / target).exists() or (known and not has_anchor(library.page(target), anchor)):
                lost.append(f"{name}: {link}")
    assert lost == []


def test_every_dialog_has_a_place_in_the_manual(library: Library) -> None:
    source = "\n".join(path.read_text("utf-8") for path in (DOCS.parent / "annotator/ui/dialogs").glob("*.py"))
    named = set(re.findall(r'\bname="(\w+)", size=|^\s+name="(\w+)",$', source, re.MULTILINE))
    assert {one or other for one, other in named} <= set(TOPICS)
    for place in TOPICS.values():
        assert not place.anchor or has_anchor(library.page(place.page), place.anchor), place


@pytest.mark.parametrize(("query", "page"), ASKED.items())
def test_what_people_ask_for_is_among_the_first_three(library: Library, query: str, page: str) -> None:
    assert page in [hit.page for hit in library.index.find(query)[:3]]


def test_places_are_where_the_search_says(library: Library) -> None:
    for hit in library.index.find("the"):
        assert not hit.anchor or has_anchor(library.page(hit.page), hit.anchor)
        assert library.target(hit.page, f"#{hit.anchor}") == Place(page=hit.page, anchor=hit.anchor)
