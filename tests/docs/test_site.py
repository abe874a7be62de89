"""The site shows the same pages in the same order as the manual in the window, and every picture has a maker."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from types import ModuleType

from annotator.manual.library import FIRST, Library

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
ALL_PICTURES = 3_000_000
DRAWN_BY_HAND = {"learning.svg"}  # tests/bench/simulate.py


def makers() -> set[str]:
    """The names of the pictures that tools/screenshots.py takes."""
    tree = ast.parse((ROOT / "tools" / "screenshots.py").read_text("utf-8"))
    table = next(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "MAKERS"
    )
    assert isinstance(table, ast.Dict)
    return {key.value for key in table.keys if isinstance(key, ast.Constant)}


def named() -> set[Path]:
    """The pictures that pages and the README show."""
    pages = [ROOT / "README.md", *DOCS.glob("*.md"), *DOCS.glob("manual/*.md")]
    return {
        (page.parent / link).resolve()
        for page in pages
        for link in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", page.read_text("utf-8"))
    }


def test_the_site_has_the_contents_of_the_manual() -> None:
    nav = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[2]
    shown = [tuple(found) for found in re.findall(r"^ +- ([^:\n]+(?:: [^:\n]+)*?): (\S+\.md)$", nav, re.MULTILINE)]
    contents = Library(DOCS).contents
    assert shown == [("Contents", FIRST), *((entry.title, entry.name) for entry in contents)]
    groups = re.findall(r"^  - ([^:\n]+):$", nav, re.MULTILINE)
    assert groups == list(dict.fromkeys(entry.group for entry in contents))


def test_the_site_needs_no_network() -> None:
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert "font: false" in settings
    assert "- offline" in settings
    assert "://" not in settings


def test_every_picture_that_a_page_shows_is_there() -> None:
    assert [path for path in named() if not path.is_file()] == []


def test_every_picture_has_a_maker_and_both_themes() -> None:
    there = {path.name for path in (DOCS / "pictures").iterdir()} - DRAWN_BY_HAND
    assert there == {f"{name}-{theme}.png" for name in makers() for theme in ("light", "dark")}


def test_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in (DOCS / "pictures").iterdir()) < ALL_PICTURES


def hook() -> ModuleType:
    """The hook that MkDocs loads by its path."""
    found = importlib.util.spec_from_file_location("site_pictures", ROOT / "tools" / "site_pictures.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_what_the_theme_would_fetch_gives_way() -> None:
    made = '<p>a</p><script src="https://cdn.example/shim"></script><script src="assets/x.js"></script>'
    page = hook().on_post_page(made)
    assert "https://" not in page
    assert page.count("<script") == 2
    assert page.endswith('<script src="assets/x.js"></script>')


def test_the_search_works_in_pages_from_the_disk() -> None:
    # Of a page from the disk a browser starts no worker; ours takes its place, before the theme asks for one.
    own = (ROOT / "tools" / "site_search.js").read_text("utf-8")
    page = hook().on_post_page('<script src="https://cdn.example/shim"></script><script src="bundle.js"></script>')
    assert page.index("window.Worker = class") < page.index("bundle.js")
    assert 'location.protocol === "file:"' in own
    assert "</script" not in own
