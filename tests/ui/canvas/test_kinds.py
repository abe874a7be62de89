"""What a paragraph is taken for."""

import pytest

from annotator.text.paragraphs import paragraphs
from annotator.ui.canvas.kinds import Kinds, Table, bullet_length

LONG = "A sentence that goes on for long enough to be taken for a paragraph of running text, as in any article."


def kinds_of(text: str, heading_end: int = 0) -> list[str]:
    found = paragraphs(text)
    kinds = Kinds(text, found, heading_end=heading_end)
    return [kinds.of(index) for index in range(len(found))]


def test_an_article_with_headline_subheading_and_list():
    text = f"Headline\n\n{LONG}\n\nCosts fall\n\n{LONG}\n- one\n2. two\n"
    assert kinds_of(text, len("Headline")) == [
        "heading", "gap", "prose", "gap", "subheading", "gap", "prose", "item", "item", "gap",
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["It ends with a stop.", "“Is it quoted?”", "- a bullet", "…"])
def test_a_sentence_or_a_bullet_is_no_subheading(line):
    assert kinds_of(f"{LONG}\n\n{line}\n\n{LONG}")[2] != "subheading"


def test_a_short_first_line_is_no_subheading_of_nothing():
    assert kinds_of(f"Short\n\n{LONG}")[0] == "prose"


def test_rows_with_tabs_are_a_table_and_a_single_tab_is_not():
    text = f"{LONG}\na\tb\nc\td\n{LONG}\nonly\tone\n{LONG}\nx\ty\tz\n\tindented"
    assert kinds_of(text) == ["prose", "table", "table", "prose", "prose", "prose", "table", "prose"]


def test_a_very_long_table_is_cut_so_that_no_row_looks_at_all_of_it():
    text = "\n".join("a\tb" for _ in range(500))
    kinds = Kinds(text, paragraphs(text))
    assert [table.last - table.first + 1 for table in kinds.tables] == [120, 120, 120, 120, 20]
    assert kinds.table_of(130) == Table(120, 239)
    assert kinds.table_of(499) == Table(480, 499)


def test_a_gap_may_hold_white_space():
    assert kinds_of("a\n \u3000\nb") == ["prose", "gap", "prose"]


@pytest.mark.parametrize(
    ("text", "length"), [("- x", 2), ("  • x", 4), ("12. x", 4), ("a) x", 3), ("-x", 0), ("1.5 x", 0), ("x", 0)]
)
def test_bullets(text, length):
    assert bullet_length(text) == length
