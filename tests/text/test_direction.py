"""Which way a paragraph is written."""

from __future__ import annotations

from annotator.text.direction import paragraph_reads_from_right, reads_from_right

ARABIC = "أعلنت شركة Nordhavn أمس"


def test_the_first_letter_with_a_direction_decides() -> None:
    assert reads_from_right(ARABIC)
    assert reads_from_right("12.5 «شركة»")
    assert not reads_from_right("Nordhavn شركة")
    assert not reads_from_right("12.5 %")
    assert not reads_from_right("")


def test_each_paragraph_has_its_own_direction() -> None:
    text = f"Nordhavn said so.\n{ARABIC}\r\n\u2029שלום Orkney"
    ways = [paragraph_reads_from_right(text, at) for at in (0, 17, 18, 30, len(text))]
    assert ways == [False, False, True, True, True]


def test_a_paragraph_without_end_is_looked_at_nearby() -> None:
    text = "a" * 50_000 + ARABIC
    assert not paragraph_reads_from_right(text, 40_000)
    assert paragraph_reads_from_right("شركة " * 20_000, 90_000)
