"""The sample articles: most of the figures that people marked in them are found exactly."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from annotator.figures.recognise import recognise

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LABELS = {"MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "DATE"}
LISTED = tomllib.loads((SAMPLES / "samples.toml").read_text(encoding="utf-8"))["samples"]
ENGLISH = [one for one in LISTED if one["language"] == "en"]


def marked(text: str, gold: list[dict[str, object]]) -> set[tuple[int, int]]:
    """The stretches that carry a figure's label, found as samples.toml says."""
    spans: set[tuple[int, int]] = set()
    position = 0
    for entry in gold:
        words = str(entry["text"])
        at = position
        if "nth" in entry:
            at = -1
            for _ in range(int(str(entry["nth"]))):
                at = text.index(words, at + 1)
        else:
            at = text.index(words, position)
        position = at + 1
        if entry["label"] in LABELS:
            spans.add((at, at + len(words)))
    return spans


@pytest.mark.parametrize("language", ["en"])
def test_nine_of_ten_marked_figures_are_found_exactly(language: str) -> None:
    wanted = met = found = 0
    for one in ENGLISH:
        text = (SAMPLES / one["file"]).read_text(encoding="utf-8")
        gold = tomllib.loads((SAMPLES / one["gold"]).read_text(encoding="utf-8"))["gold"]
        ours = {(each.start, each.end) for each in recognise(text, date=one["date"], language=language)}
        spans = marked(text, gold)
        wanted, met, found = wanted + len(spans), met + len(spans & ours), found + len(ours)
    assert met >= 0.9 * wanted
    assert met >= 0.88 * found
