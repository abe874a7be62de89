"""Pages that are made from tables are as the tables are now."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
NAMES = ("keys.md", "settings.md", "command-line.md", "formats.md")


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
