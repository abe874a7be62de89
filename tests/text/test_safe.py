"""Strings from outside: stored without half characters, printed without being obeyed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text.safe import one_line, storable

ANY = st.text(st.characters(exclude_categories=()))


@given(ANY)
def test_what_is_stored_can_be_written_and_is_as_long(text: str) -> None:
    stored = storable(text)
    assert len(stored) == len(text)
    assert storable(stored.encode().decode()) == stored


@given(st.text())
def test_what_can_be_written_is_not_touched(text: str) -> None:
    assert storable(text) == text


@given(ANY)
def test_a_line_is_one_line_that_a_terminal_does_not_obey(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in line)
    line.encode()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("naïve “quote” 中文 🚢\u00a0€", "naïve “quote” 中文 🚢\u00a0€"),
        ("a\x1b[31mred", "a\\x1b[31mred"),
        ("two\r\nlines\tand", "two lines and"),
        ("\u202egnp.exe", "\\u202egnp.exe"),
        ("\udcff.txt", "\\udcff.txt"),
    ],
)
def test_letters_stay_and_commands_are_spelled_out(text: str, line: str) -> None:
    assert one_line(text) == line
