"""Hyphens and paragraphs of PDF lines, from the examples to the rule."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from annotator.formats.foreign.hyphens import Words, joined
from annotator.formats.foreign.pdf_columns import Block, Line, arrange
from annotator.formats.foreign.pdf_paragraphs import join_pages
from annotator.formats.foreign.pdf_pieces import Piece
from annotator.formats.page_map import page_at, write_pages

NONE = Words(())
KNOWN = Words(["the cost-cutting plan of the", "the end-user and the", "about Saint-Hubert and more"])


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("an inter-", "national firm", "an international firm"),
        ("the well-", "known firm", "the well-known firm"),
        ("the Anglo-", "Saxon world", "the Anglo-Saxon world"),
        ("the state-of-", "the-art plant", "the state-of-the-art plant"),
        ("pre-", "and post-war", "pre- and post-war"),
        ("Ein-", "und Ausfuhr", "Ein- und Ausfuhr"),
        ("the 24-", "hour day", "the 24-hour day"),
        ("an EU-", "wide rule", "an EU-wide rule"),
        ("COVID-", "19 cases", "COVID-19 cases"),
        ("an e-", "mail", "an e-mail"),
        ("soft\u00ad", "ware", "software"),
        ("a plan for cost-", "cutting now", "a plan for cost-cutting now"),
        ("near Saint-Hu-", "bert today", "near Saint-Hubert today"),
        ("INTER-", "NATIONAL", "INTERNATIONAL"),
        ("no hyphen", "here", "no hyphen here"),
        ("小米公司在", "北京宣布", "小米公司在北京宣布"),
        ("서울에서", "발표했다", "서울에서 발표했다"),
        ("a pause —", "and on", "a pause — and on"),
        ("", "words", "words"),
    ],
)  # fmt: skip
def test_lines_are_joined_as_a_reader_would(before: str, after: str, text: str) -> None:
    assert joined(before, after, KNOWN) == text


words = st.text("abcdefghijklmnopqrstuvwxyzäöüß", min_size=4, max_size=12)


@given(word=words, at=st.integers(2, 10), around=st.lists(words, min_size=2, max_size=4))
def test_a_word_that_the_document_knows_whole_is_never_left_broken(word: str, at: int, around: list[str]) -> None:
    assume(at <= len(word) - 2)
    known = Words([f"{around[0]} {word} {around[1]}"])
    second = word[at:]
    assume(second not in ("and", "und", "oder", "och", "sowie", "eller", "nor"))
    assert joined(f"{around[0]} {word[:at]}-", f"{second} {around[1]}", known) == f"{around[0]} {word} {around[1]}"


@given(st.lists(words, min_size=1, max_size=12), st.data())
def test_lines_without_hyphens_keep_every_word(told: list[str], data: st.DataObject) -> None:
    text = told[0]
    for word in told[1:]:
        text = joined(text, word, NONE)
    assert text.split() == told


def lines_of(told: list[str], *, width: int = 40) -> list[str]:
    """Words broken into lines, as a typesetter does without hyphens."""
    lines = [told[0]]
    for word in told[1:]:
        if len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    return lines


def pieces_of(paragraphs: list[list[str]], *, x: float = 60.0, top: float = 700.0, indent: float = 12.0) -> list[Piece]:
    """Paragraphs as pieces of a column; each begins with an indent, letters are five points wide."""
    pieces: list[Piece] = []
    base = top
    for paragraph in paragraphs:
        for number, line in enumerate(lines_of(paragraph)):
            left = x + (0.0 if number else indent)
            pieces.append(Piece(text=line, x0=left, x1=left + 5.0 * len(line), base=base, size=10.0))
            base -= 12.0
    return pieces


sentences = st.lists(words, min_size=14, max_size=40).map(
    lambda told: [told[0].capitalize(), *told[1:-1], f"{told[-1]}."]
)


# "table." at the beginning of a line is the end of a sentence, no caption.
TABLE = "Aaaa aaaaaaaaaa aaaaaaaaaaaa aaaaaaaaaaaa aaaa aaaaaa aaaaaaaaaaa aaaa aaaa aaaa aaaaa aaaaa aaaaaaa table."


@given(st.lists(sentences, min_size=2, max_size=5))
@example([["Aaaa", *["aaaa"] * 12, "aaaa."], TABLE.split(" ")])
def test_indented_paragraphs_come_back_whole(paragraphs: list[list[str]]) -> None:
    text = join_pages([(0, arrange(pieces_of(paragraphs)))]).text
    assert text.split("\n\n") == [" ".join(paragraph) for paragraph in paragraphs]


@given(st.lists(sentences, min_size=2, max_size=4), st.lists(sentences, min_size=2, max_size=4))
def test_columns_keep_all_words_in_order(left: list[list[str]], right: list[list[str]]) -> None:
    pieces = [*pieces_of(left), *pieces_of(right, x=320.0)]
    text = join_pages([(0, arrange(pieces))]).text
    assert text.split() == [word for paragraph in (*left, *right) for word in paragraph]


@given(st.lists(st.lists(sentences, min_size=1, max_size=3), min_size=1, max_size=4))
def test_the_page_map_finds_the_first_word_of_each_page(pages: list[list[list[str]]]) -> None:
    joined_text = join_pages([(number, arrange(pieces_of(page))) for number, page in enumerate(pages)])
    meta = (("page_starts", write_pages(joined_text.starts, len(pages))),)
    for number, page in enumerate(pages):
        start = joined_text.starts[number]
        assert joined_text.text.startswith(page[0][0], start)
        assert page_at(meta, start) == number + 1


def test_pages_without_text_begin_where_the_next_does() -> None:
    assert write_pages({1: 0, 3: 50}, 5) == "0 0 50 50 50"
    assert page_at((), 3) is None
    assert page_at((("page_starts", "0 x"),), 3) is None


def test_rows_of_a_table_stay_together() -> None:
    line = {"base": 0.0, "size": 10.0, "bold": False, "left": 0.0, "right": 100.0, "x0": 0.0, "x1": 100.0}
    table = Block(lines=(Line(text="a\tb", **line), Line(text="c\td", **line)), table=True)
    words = Block(lines=(Line(text="Words after.", **line),))
    assert join_pages([(0, [table, words])]).text == "a\tb\nc\td\n\nWords after."
