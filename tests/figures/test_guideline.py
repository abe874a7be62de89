"""Every example of the guideline page is found as the page says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.figures.recognise import recognise

PAGE = Path(__file__).resolve().parents[2] / "docs" / "figures.md"


def examples() -> list[str]:
    """The second cells of the page's tables, example by example, with the brackets that mark the spans."""
    rows = [
        line.strip().strip("|").split(" | ") for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")
    ]
    cells = [row[1] for row in rows if len(row) > 1 and "[" in row[1]]
    return [piece for cell in cells for part in cell.split(" · ") for piece in part.split(" — but ")]


@pytest.mark.parametrize("example", examples())
def test_an_example_is_found(example: str) -> None:
    shown = example[: example.rindex("]") + 1]  # what follows the last bracket may be its value
    wanted = re.findall(r"\[([^\]]*)\]", shown)
    text = shown.replace("[", "").replace("]", "")
    found = [text[one.start : one.end] for one in recognise(text, date="2024-03-20")]
    assert wanted
    assert set(wanted) <= set(found)
