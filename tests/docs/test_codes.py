"""The page of all numbered messages is as the source is now."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("message_codes", ROOT / "tools" / "message_codes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["message_codes"] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


def test_the_page_is_fresh(maker: ModuleType) -> None:
    assert (ROOT / "docs" / "codes.md").read_text("utf-8") == maker.codes_page(), "run: python tools/message_codes.py"


def test_every_code_in_the_source_is_on_the_page(maker: ModuleType) -> None:
    named = {message.code for message in maker.messages()}
    quoted = {
        code
        for path in (ROOT / "annotator").rglob("*.py")
        for code in re.findall(r'"(AN\d{3})"', path.read_text("utf-8"))
    }
    assert quoted == named


def test_templates_have_gaps_where_only_the_moment_knows(maker: ModuleType, tmp_path: Path) -> None:
    source = """
def a(x):
    raise UserError("AN101", f"There is no {x.name} in {x}.", "Look at it.")
    Problem(code="AN102", sentence="It is " + x)
    say("AN103", "was lost")
    y = ("AN104", _("A {name} of “{other}”").format(name=1, other=2))
    if x in ("AN101", "AN102"): pass
    UserError("AN105", x)
LOST = "AN106"
def b():
    note(LOST, "Left out: all.")
"""
    (tmp_path / "a.py").write_text(source, "utf-8")
    found = [(one.code, one.sentence, one.hint) for one in maker.messages(tmp_path)]
    assert found == [
        ("AN101", "There is no … in ….", "Look at it."),
        ("AN102", "It is …", ""),
        ("AN103", "… was lost.", ""),
        ("AN104", "A … of “…”.", ""),
        ("AN105", "", ""),
        ("AN106", "Left out: all.", ""),
    ]
