"""Pages that are made from tables are as the tables are now."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from annotator.formats.export_catalogue import is_optional, known_exporters
from annotator.formats.outgoing import Keep

ROOT = Path(__file__).parents[2]
NAMES = ("keys.md", "settings.md", "command-line.md", "formats.md", "exchange.md")


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_made_page_is_tested(maker: ModuleType) -> None:
    assert set(maker.PAGES) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_page_is_fresh(maker: ModuleType, name: str) -> None:
    if name == "command-line.md" and sys.version_info >= (3, 13):
        pytest.skip("argparse words its help differently from 3.13 on; the page is made with 3.11")
    made = maker.PAGES[name]()
    assert (ROOT / "docs" / name).read_text("utf-8") == made, "run: python tools/make_docs.py"


def test_the_table_of_what_is_kept_has_a_column_for_everything_that_can_be_kept(maker: ModuleType) -> None:
    assert set(maker.KEPT) == set(get_args(Keep))
    table = [line for line in maker.kept_table() if line.startswith(("| [", "| `"))]
    assert len(table) == len(known_exporters())
    (brat,) = [line for line in table if "`brat`" in line]
    assert brat.split(" | ")[2:6] == ["✔", "✔", "✔", "✔"]
    assert (ROOT / "docs" / "exchange.md").read_text("utf-8").count(brat) == 1


def test_every_format_that_goes_out_has_a_section_and_a_sample() -> None:
    page = (ROOT / "docs" / "exchange.md").read_text("utf-8")
    headings = " ".join(line for line in page.splitlines() if line.startswith("### "))
    for exporter in known_exporters():
        assert f"`{exporter.name}`" in headings, exporter.name
        assert is_optional(exporter) or (ROOT / "exports" / "reference" / f"{exporter.name}{exporter.suffix}").exists()
