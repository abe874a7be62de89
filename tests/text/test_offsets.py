"""Shown and stored text map one to one by position, for every string."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.offsets import OffsetMap, shown

ANY_TEXT = st.text(st.characters(exclude_categories=()) | st.sampled_from("\r\n\u2028\ufeff\ufffe😀👩‍🚀é"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(ANY_TEXT)
def test_shown_text_keeps_every_position(text: str) -> None:
    twin = shown(text)
    assert len(twin) == len(text)
    assert units(twin) == units(text)
    assert not set(twin) & set("\r\x85\u2028\u2029\ufeff\ufffe\uffff\ufdd0\ufdd1")
    twin.encode("utf-16-le")


@given(ANY_TEXT)
def test_offsets_go_there_and_back(text: str) -> None:
    table = OffsetMap(text)
    for offset in range(len(text) + 1):
        unit = table.to_utf16(offset)
        assert unit == units(text[:offset])
        assert table.to_code_point(unit) == offset


def test_a_unit_inside_a_pair_is_the_start_of_the_pair() -> None:
    table = OffsetMap("a😀b😀")
    assert [table.to_code_point(unit) for unit in range(8)] == [0, 1, 1, 2, 3, 3, 4, 4]


def test_the_pair_of_carriage_return_and_line_feed_breaks_once() -> None:
    assert shown("a\r\nb\rc") == "a\u200b\nb\nc"
