"""What is found, in which order, and what is marked in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.manual.pages import read_page
from annotator.manual.search import Index, excerpt, marked, words_of

BACKUPS = """# Never losing work

Decisions are on the disk.

## Backups

A copy is made when you leave. Backups are proven.

## While a project is open

There is a second file.
"""
OTHER = (
    "# Other\n\nSome word about a backup, in passing.\n\n## Boundaries\n\n`Space` goes through the likely boundaries.\n"
)


@pytest.fixture
def index() -> Index:
    made = Index()
    made.add(read_page("safety.md", BACKUPS), title="Never losing work", weight=1.0)
    made.add(read_page("other.md", OTHER), title="Other", weight=1.0)
    return made


def test_a_heading_counts_more_than_a_word_in_passing(index: Index) -> None:
    assert [(hit.page, hit.anchor) for hit in index.find("backup")] == [("safety.md", "backups"), ("other.md", "")]


def test_a_word_is_found_while_it_is_typed(index: Index) -> None:
    for typed in ("bo", "bound", "boundar", "boundary", "Boundaries"):
        assert index.find(typed)[0].anchor == "boundaries", typed


def test_every_word_counts_and_most_of_them_where_not_all_are_there(index: Index) -> None:
    assert [hit.anchor for hit in index.find("second file")] == ["while-a-project-is-open"]
    assert index.find("file of a dragon")[0].anchor == "while-a-project-is-open"


def test_a_slip_is_forgiven(index: Index) -> None:
    assert index.find("bakcups")[0].anchor == "backups"


def test_nothing_is_found_for_nothing(index: Index) -> None:
    assert index.find("") == index.find(" ?! ") == index.find("xyzzy") == ()


def test_the_snippet_shows_what_was_asked_for(index: Index) -> None:
    hit = index.find("backups")[0]
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["Backups"]


def test_depth_weighs_less() -> None:
    made = Index()
    made.add(read_page("deep.md", "# Labels\n\nLabels.\n"), title="Labels", weight=0.7)
    made.add(read_page("how.md", "# Labels\n\nLabels.\n"), title="Labels", weight=1.0)
    assert [hit.page for hit in made.find("labels")] == ["how.md", "deep.md"]


@given(
    st.lists(st.text(alphabet="abc é–. ", max_size=400), max_size=4), st.sets(st.sampled_from(["a", "ab", "cab", "é"]))
)
def test_marks_lie_on_the_words_whatever_is_cut(lines: list[str], forms: set[str]) -> None:
    snippet, marks = excerpt(lines, forms)
    for start, end in marks:
        assert set(words_of(snippet[start:end])) <= forms


def test_words_of_a_page_are_marked_by_their_beginning() -> None:
    line = "Boundaries and a boundary, unbound."
    assert [line[a:b] for a, b in marked(line, words_of("bound"))] == ["Boundaries", "boundary"]
    assert marked(line, ()) == []
