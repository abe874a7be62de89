"""What pages call a command or a key is called so in the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.actions.catalogue import BUILT_IN

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), *sorted((ROOT / "docs/manual").glob("*.md"))]
_COMMAND = re.compile(r"\*(File|Edit|View|Annotate|Go|Help) · ([^*\n]+)\*")
_KEY = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)+(?:F\d+|\w+|\S)|F\d+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_are_in_the_menu_that_a_page_names(page: Path) -> None:
    titles = {(action.menu, action.title.rstrip("…")) for action in BUILT_IN}
    wrong = [
        f"{menu} · {title}"
        for menu, title in _COMMAND.findall(page.read_text("utf-8"))
        if not any(where == menu.lower() and known.startswith(title.rstrip("…")) for where, known in titles)
    ]
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_keys_with_modifiers_do_something(page: Path) -> None:
    known = {key for action in BUILT_IN for key in action.keys}
    assert [key for key in _KEY.findall(page.read_text("utf-8")) if key not in known] == []
