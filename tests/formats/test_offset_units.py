"""Units of offsets: each converts exactly, and a trial finds the one that a file was written in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.offset_trial import Trial
from annotator.formats.offset_units import CONVENTIONS, PLAIN, Convention, Ruler, convention_named
from annotator.model.errors import UserError

TEXT = "A 🚀 rose\r\nby 5 € in Zoë’s\r\ntown 👩‍👩‍👧."
texts = st.lists(st.sampled_from([*"ab é€🚀\u0301\u200d\n", "\r\n"]), min_size=1, max_size=30).map("".join)


def words(text):
    """The stretches of the words of a text."""
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((at, at + len(word)))
        at += len(word)
    return found


@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda one: one.name)
@settings(max_examples=25)
@given(data=st.data())
def test_every_stretch_comes_back(convention, data):
    text = data.draw(texts)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    inside = any(edge and text[edge - 1 : edge + 1] == "\r\n" for edge in (start, end))
    if convention.crlf_as_one and inside:
        return
    ruler = Ruler(text, convention)
    assert ruler.stretch(*ruler.spell(start, end)) == (start, end)


@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda one: one.name)
def test_a_trial_finds_the_convention(convention):
    ruler = Ruler(TEXT, convention)
    trial = Trial()
    trial.add(TEXT, [(*ruler.spell(start, end), TEXT[start:end]) for start, end in words(TEXT)])
    proof = trial.proof()
    assert (proof.best, proof.fit_best, proof.of) == (convention, 10, 10)
    assert proof.by == "surfaces"
    assert proof.offered == (None if convention == PLAIN else convention)


def test_without_surfaces_the_edges_of_words_tell():
    text = "🚀🚀 Nordhavn Freight met Calder in Leuven."
    utf16 = Convention(unit="utf-16")
    ruler = Ruler(text, utf16)
    trial = Trial()
    trial.add(text, [(*ruler.spell(start, end), "") for start, end in ((3, 19), (24, 30), (34, 40))])
    proof = trial.proof()
    assert (proof.best, proof.fit_best, proof.fit_declared, proof.by) == (utf16, 3, 0, "edges")
    assert proof.sentence() == ("0 of 3 stretches have word edges and match as code-points, 3 of 3 as utf-16.")


def test_where_all_fit_nothing_is_offered():
    trial = Trial(Convention(unit="utf-16"))
    trial.add("Plain words.", [(0, 5, "Plain"), (6, 11, "words")])
    assert trial.proof().settled
    assert trial.proof().best == Convention(unit="utf-16")


def test_what_fits_in_no_convention_is_not_offered():
    trial = Trial()
    trial.add("Plain words.", [(0, 5, "Plain"), (7, 12, "words"), (1, 3, "no")])
    assert trial.proof().offered is None
    assert trial.proof().fit_declared == 1


def test_offsets_inside_of_a_character_are_none():
    assert Ruler("🚀x", Convention(unit="utf-16")).stretch(1, 3) is None
    assert Ruler("éx", Convention(unit="utf-8")).stretch(0, 1) is None
    assert Ruler("x", PLAIN).stretch(0, 2) is None
    assert Ruler("x", PLAIN).stretch(-1, 1) is None


def test_names_are_spelled_and_read():
    for convention in CONVENTIONS:
        assert convention_named(convention.name) == convention
    assert convention_named("") == PLAIN
    for name in ("utf-32", "utf-16+odd", "utf-16+bom+bom"):
        with pytest.raises(UserError, match="is no unit"):
            convention_named(name)
