"""Dictionaries: word edges, the longest name, the shipped lists."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import shipped
from annotator.suggest.dictionary import Dictionary, Entry, dictionary_for

LABELS = {"PERSON", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "NORP", "LAW", "WORK_OF_ART"}


def entry(form, label="ORG"):
    return Entry(form=form, name=form, label=label, what="tests", score=0.9)


def quotes(text, *forms):
    found = Dictionary(iter([entry(form) for form in forms])).find(text)
    return [text[hit.start : hit.end] for hit in found]


def test_the_longest_name_wins_wherever_it_begins():
    assert quotes("the New York Times today", "New York", "New York Times", "Times") == ["New York Times"]
    assert quotes("Bank of China Mobile", "Bank of China", "China Mobile") == ["Bank of China"]


@pytest.mark.parametrize(
    "text", ["Chinas", "aChina", "China2", "@China", "a/China", "China@home", "China.com", "_China"]
)
def test_parts_of_words_addresses_and_handles_are_no_names(text):
    assert quotes(text, "China") == []


@pytest.mark.parametrize(
    "text", ["China.", "(China)", "“China”", "China's", "US-China", "China-based", "#China", "China…"]
)
def test_signs_beside_a_name_are_edges(text):
    assert quotes(text, "China") == ["China"]


def test_upper_and_lower_case_matter():
    assert quotes("apple Apple APPLE", "Apple") == ["Apple"]


def test_names_in_scripts_without_blanks_need_no_edges():
    assert quotes("小米公司在北京宣布", "北京", "小米") == ["小米", "北京"]


def test_offsets_are_code_points():
    text = "😀🇨🇳 China 𝒳 China"
    assert [text[hit.start : hit.end] for hit in Dictionary(iter([entry("China")])).find(text)] == ["China", "China"]


def test_no_entries_find_nothing():
    assert Dictionary(iter(())).find("anything \x00 at all") == []


@given(st.text(alphabet="ab .-", max_size=60))
def test_hits_stand_where_they_say_and_never_overlap(text):
    reached = 0
    for hit in Dictionary(iter([entry("a"), entry("a b"), entry("ab"), entry("b-a")])).find(text):
        assert text[hit.start : hit.end] == hit.entry.form
        assert hit.start >= reached
        reached = hit.end


def test_the_shipped_lists_are_well_formed():
    for path in shipped.resource("gazetteers").glob("*.toml"):
        for entries in tomllib.loads(path.read_text(encoding="utf-8"))["list"]:
            where = f"{path.name}: {entries['what']}"
            assert entries["label"] in LABELS, where
            assert 0.5 < entries["score"] < 1, where
            names = [form.strip() for part in entries["names"].split("\n") for form in part.split(";")]
            assert all("|" not in name and "  " not in name for name in names), where
            assert not any(name.startswith("=") or name.endswith("=") for name in names), where


def test_a_dictionary_holds_its_own_language_and_what_all_share():
    assert [hit.entry.label for hit in dictionary_for("de").find("Xiaomi in Frankreich")] == ["ORG", "GPE"]
    assert [hit.entry.label for hit in dictionary_for("en").find("Xiaomi in Frankreich")] == ["ORG"]
    assert [hit.entry.form for hit in dictionary_for("zh").find("小米在法国")] == ["小米", "法国"]


def test_no_club_or_school_is_called_like_its_town_alone():
    """Or every town would be a doubtful place."""
    places: set[str] = set()
    bodies: set[str] = set()
    for path in shipped.resource("gazetteers").glob("*.toml"):
        for entries in tomllib.loads(path.read_text(encoding="utf-8"))["list"]:
            forms = {form.strip() for form in entries["names"].replace("\n", ";").replace("=", ";").split(";")} - {""}
            if entries["label"] in ("GPE", "LOC"):
                places |= forms
            elif path.stem in ("clubs", "public"):
                bodies |= forms
    assert len(bodies) > 2000
    assert sorted(places & bodies) == []
