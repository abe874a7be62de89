"""The page about articles in tells what the code does."""

import re
from pathlib import Path

from annotator.formats import headers
from annotator.formats.catalogue import importers

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "articles-in.md").read_text(encoding="utf-8")


def test_every_code_is_explained() -> None:
    used: set[str] = set()
    for path in (ROOT / "annotator" / "formats").rglob("*.py"):
        used.update(re.findall(r'"(AN2\d\d)"', path.read_text(encoding="utf-8")))
    used.update(re.findall(r'"(AN28\d)"', (ROOT / "annotator" / "workflow" / "watching.py").read_text("utf-8")))
    assert set(re.findall(r"^\| (AN2\d\d) \|", PAGE, re.MULTILINE)) == used


def test_every_format_and_column_is_named() -> None:
    for importer in importers()[:16]:
        assert f"| `{importer.name}` |" in PAGE
        assert all(f"`{suffix}`" in PAGE for suffix in importer.suffixes)
    for field in ("text", "title", "date", "source", "author", "language"):
        (row,) = re.findall(rf"^\| {field} \| (.*) \|$", PAGE, re.MULTILINE)
        names = tuple(name.lower() for name in row.split(", "))
        assert names == getattr(headers, f"{field.upper()}_NAMES")
