"""Marks by paragraph, against looking at all of them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.text.paragraphs import paragraphs
from annotator.ui.canvas.content import Mark
from annotator.ui.canvas.markbook import MarkBook, order

TEXT = "one\n\ntwo words\r\nthree and more words here\nfour"
PARAGRAPHS = paragraphs(TEXT)
stretches = st.tuples(st.integers(0, len(TEXT)), st.integers(1, 30))


def made(number: int, stretch: tuple[int, int]) -> Mark:
    return Mark(id=f"m{number}", start=stretch[0], end=min(len(TEXT), stretch[0] + stretch[1]), label="ORG")


def expected(marks: list[Mark], index: int) -> list[Mark]:
    """Every mark that has a character before the next paragraph begins and behind this one's start."""
    start = PARAGRAPHS[index].start
    following = PARAGRAPHS[index + 1].start if index + 1 < len(PARAGRAPHS) else len(TEXT) + 1
    return sorted(
        (mark for mark in marks if start <= mark.start < following or (mark.start < start and mark.end > start)),
        key=order,
    )


@given(st.lists(stretches, max_size=12), st.lists(st.tuples(st.integers(0, 14), stretches), max_size=12))
def test_every_paragraph_knows_its_marks_after_any_changes(first, later):
    now = {f"m{number}": made(number, stretch) for number, stretch in enumerate(first)}
    book = MarkBook(PARAGRAPHS, now.values())
    for number, stretch in later:
        name = f"m{number}"
        if stretch[0] % 3 == 0:
            assert book.drop(name) == now.pop(name, None)
        else:
            assert book.put(made(number, stretch)) == now.get(name)
            now[name] = made(number, stretch)
    assert len(book) == len(now)
    for index in range(len(PARAGRAPHS)):
        assert list(book.of(index)) == expected(list(now.values()), index)


def test_loading_and_putting_give_the_same():
    marks = [made(n, (n * 3 % len(TEXT), 1 + n % 20)) for n in range(40)]
    whole, single = MarkBook(PARAGRAPHS, marks), MarkBook(PARAGRAPHS, ())
    for mark in marks:
        single.put(mark)
    for index in range(len(PARAGRAPHS)):
        assert list(whole.of(index)) == list(single.of(index))
