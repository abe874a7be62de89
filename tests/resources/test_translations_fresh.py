"""Translations are fresh: what ships is what the tools of Qt make, and what the source says stands in it."""

from __future__ import annotations

import ast
import json
import re
import shutil
from pathlib import Path

import pytest

from tools import translations
from tools.sentences import Found

ROOT = Path(__file__).resolve().parents[2]
STALE = "run: python tools/translations.py"
WAITING = 0
"""How many new texts of the source may wait for a translator (`tools/translations.py missing`)."""
BARE = 0
"""How many texts of the newest windows may still go into widgets without `tr`."""


@pytest.fixture(scope="module")
def known() -> dict[str, Found]:
    listed = json.loads((translations.FOLDER / "sentences.json").read_text("utf-8"))
    source = translations.collect()
    return {text: Found(source[text].place if text in source else "", gaps) for text, gaps in listed.items()}


def test_the_source_has_few_texts_that_wait_for_a_translator(known: dict[str, Found]) -> None:
    source = translations.collect()
    new = [f"{source[text].place}: {text}" for text in source if text not in known]
    assert len(new) <= WAITING, [STALE, *new]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_listed_stands_in_the_files_of_translators(known: dict[str, Found], language: str) -> None:
    assert set(translations.read(language)) == set(known), STALE


def test_the_tools_of_qt_find_nothing_new(known: dict[str, Found], tmp_path: Path) -> None:
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts(language), tmp_path)
    translations.update(known, folder=tmp_path)
    for language in translations.LANGUAGES:
        made = (tmp_path / translations.ts(language).name).read_text("utf-8")
        there = translations.ts(language).read_text("utf-8")
        place = re.compile(r"\s*<extracomment>.*</extracomment>")
        assert place.sub("", made) == place.sub("", there), STALE
        assert (tmp_path / translations.qm(language).name).read_bytes() == translations.qm(language).read_bytes(), STALE


WIDGETS = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setAccessibleName", "setPlaceholderText", "plain_label",
    "addRow", "addTab", "addAction", "addMenu", "QFileDialog", "QRadioButton", "QPushButton", "setInformativeText",
}  # fmt: skip
ALLOWED = {"Annotator", "PDF (*.pdf)"}


def test_texts_go_into_widgets_translated() -> None:
    bare = [
        f"{path.name}:{node.lineno} {text}"
        for path in sorted((ROOT / "annotator" / "ui").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and _name(node.func) in WIDGETS
        for argument in node.args
        for text in _texts(argument)
        if re.search(r"[A-Za-z]{2,}", text) and text not in ALLOWED
    ]
    assert len(bare) <= BARE, ["put tr(…) around them: docs/translating.md", *bare]


def _name(call: ast.expr) -> str:
    return call.attr if isinstance(call, ast.Attribute) else call.id if isinstance(call, ast.Name) else ""


def _texts(argument: ast.expr) -> list[str]:
    if isinstance(argument, ast.Constant):
        return [argument.value] if isinstance(argument.value, str) else []
    if isinstance(argument, ast.JoinedStr):
        return ["".join(str(part.value) for part in argument.values if isinstance(part, ast.Constant))]
    if isinstance(argument, ast.IfExp):
        return _texts(argument.body) + _texts(argument.orelse)
    return []
