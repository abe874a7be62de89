"""One name in its forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.memory.forms import Parts, lowered, may_be, parts, short_forms, words_of


@pytest.mark.parametrize(
    ("surface", "lead", "core", "tail"),
    [
        ("Norland", "", "Norland", ""),
        ("the Norland Bank’s", "the ", "Norland Bank", "’s"),
        ("Mr Varga", "Mr ", "Varga", ""),
        ("Ms. Ilse Varga's", "Ms. ", "Ilse Varga", "'s"),
        ("Los Angeles", "", "Los Angeles", ""),
        ("the", "", "the", ""),
        ("’s", "", "’s", ""),
        ("Harpers’", "", "Harpers", "’"),
    ],
)
def test_articles_honorifics_and_genitives_come_off(surface: str, lead: str, core: str, tail: str) -> None:
    assert parts(surface) == Parts(lead, core, tail)


@given(st.text(max_size=40))
def test_parts_make_the_surface_and_lower_case_keeps_the_length(text: str) -> None:
    whole = parts(text)
    assert whole.lead + whole.core + whole.tail == text
    assert len(lowered(text)) == len(text)


@pytest.mark.parametrize(
    ("form", "core", "same"),
    [
        ("Apple", "Apple", True),
        ("APPLE", "Apple", True),
        ("apple", "Apple", False),
        ("Olive oil", "olive oil", True),
        ("Olive Oil", "olive oil", True),
        ("OLIVE OIL", "olive oil", True),
        ("Norland", "NORLAND", True),
        ("us", "US", False),
        ("Us", "US", False),
    ],
)
def test_headlines_raise_letters_and_nothing_lowers_them(form: str, core: str, same: bool) -> None:
    assert may_be(form, core) is same


def test_people_go_by_their_family_name_and_bodies_without_their_legal_form() -> None:
    assert list(short_forms("Ilse Varga", "PERSON")) == ["Varga"]
    assert list(short_forms("Nordhavn Freight AG", "ORG")) == ["Nordhavn Freight"]
    assert list(short_forms("Ilse Varga", "SHIP")) == []
    assert list(short_forms("Olive oil", "INGREDIENT")) == []


def test_words_for_the_index_are_lower_case_and_no_signs() -> None:
    assert words_of("Norland’s 5% – 北京") == {"norland", "s", "5", "北", "京"}
