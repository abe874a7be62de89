"""A paragraph laid out: places of characters and characters at places."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.text.direction import reads_from_right
from annotator.ui.canvas.box import ParagraphBox, Setting

HEBREW = "חברת נורדהאבן הודיעה כי ההכנסות עלו ב־18.4% ל־€4.12 billion ברבעון השלישי, לעומת 3.5 מיליארד"
MIXED = "Mixed line: Nordhavn (נורדהאבן) Group in one English sentence with 7 שקלים inside it"


@pytest.fixture
def box(typography):
    def make(text: str, start: int = 0, end: int | None = None, width: float = 300.0) -> ParagraphBox:
        setting = Setting(face=typography.faces["prose"], width=width)
        return ParagraphBox(text, start, len(text) if end is None else end, setting)

    return make


def test_lines_stand_on_the_grid_whatever_fonts_they_need(box, typography):
    made = box("plain words 😀🚀 and 北港航运 then words again, enough of them for three lines at least, surely")
    pitch = typography.faces["prose"].pitch
    assert len(made.lines) >= 3
    baselines = [line.baseline for line in made.lines]
    assert {second - first for first, second in pairwise(baselines)} == {pitch}
    assert made.height == len(made.lines) * pitch


def test_pieces_of_a_wrapped_range_start_and_end_once(box):
    text = "some words that are wrapped into more than one line because the column is narrow enough for that"
    pieces = box(text).pieces(5, 60)
    assert [piece.line for piece in pieces] == sorted({piece.line for piece in pieces})
    assert [piece.starts for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.ends for piece in pieces] == [False] * (len(pieces) - 1) + [True]


def test_a_range_that_begins_in_another_paragraph_does_not_start_here(box):
    made = box("0123456789 second part of the text", start=11)
    piece = made.pieces(3, 17)[0]
    assert not piece.starts
    assert piece.ends
    assert piece.left == pytest.approx(0.0, abs=0.5)


def test_astral_characters_do_not_shift_what_follows(box):
    plain, astral = box("xx word"), box("😀𝒜 word")
    assert astral.units(2) == 4
    assert astral.offset(4) == 2
    assert astral.offset(1) == 0
    width = plain.pieces(3, 7)[0].right - plain.pieces(3, 7)[0].left
    piece = astral.pieces(3, 7)[0]
    assert piece.right - piece.left == pytest.approx(width, abs=1.5)


def test_a_right_to_left_paragraph_stands_at_the_right(box):
    made = box(HEBREW, width=400.0)
    assert made.right_to_left
    assert made.lines[0].right == pytest.approx(400.0, abs=1.0)
    first = made.pieces(0, 4)[0]
    assert first.right == pytest.approx(400.0, abs=2.0)


def test_a_logical_range_across_directions_has_several_pieces(box):
    made = box(MIXED, width=2000.0)
    assert made.bidirectional
    assert not made.right_to_left
    start = MIXED.index("(נור") + 2
    pieces = made.pieces(start, MIXED.index("Group") + 5)
    assert len(pieces) == 2
    assert not made.pieces(MIXED.index("("), MIXED.index(")") + 1)[1:]


@pytest.mark.parametrize(
    ("text", "right"),
    [("abc שלום", False), ("123 שלום abc", True), ("… قالت", True), ("123", False), ("", False)],
)
def test_direction_is_that_of_the_first_letter(text, right):
    assert reads_from_right(text) is right


@pytest.mark.parametrize("text", ["", " ", "\u2060", "a"])
def test_tiny_paragraphs_have_a_height_and_a_caret(box, text):
    made = box(text)
    assert made.height > 0
    if made.lines:
        number, x = made.caret(len(text))
        assert number == 0
        assert x >= 0.0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(alphabet="ab cd,.é😀𝒜中文 שלםعر\u0301", min_size=1, max_size=120))
def test_every_place_of_the_caret_is_found_again(box, text):
    made = box(text, width=160.0)
    for offset in range(len(text)):
        unit = made.units(offset)
        assert made.offset(unit) == offset
        number = made.line_of(unit)
        assert made.lines[number].first <= unit < max(made.lines[number].last, unit + 1)
    inside = [(piece.left, piece.right) for offset in range(len(text)) for piece in made.pieces(offset, offset + 1)]
    assert all(left < right for left, right in inside)


@pytest.mark.parametrize(
    "text", ["plain words in a row that wrap into lines somewhere", "北港航运表示第三季度净收入同比增长"]
)
def test_a_click_on_a_letter_finds_the_caret_before_it(box, text):
    made = box(text, width=160.0)
    for offset in range(len(text)):
        for piece in made.pieces(offset, offset + 1):
            line = made.lines[piece.line]
            assert made.offset_at(piece.left + 0.2, line.top + 1) == offset


def test_a_click_behind_a_wrapped_line_stays_in_that_line(box):
    text = "some words that are wrapped into more than one line because the column is narrow"
    made = box(text)
    offset = made.offset_at(5_000.0, made.lines[0].top + 1)
    assert made.line_of(made.units(offset)) == 0
