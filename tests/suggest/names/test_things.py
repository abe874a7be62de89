"""Events, laws and products by their form."""

import pytest

from annotator.suggest.names.things import things_in
from annotator.suggest.patterns import PatternProvider


def found(text: str) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.label) for one in things_in(text)]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("They lost the 1998 Norland general election.", "1998 Norland general election", "EVENT"),
        ("the November 2015 Norland election", "November 2015 Norland election", "EVENT"),
        ("after the 1995 referendum", "1995 referendum", "EVENT"),
        ("at the 2014 Winter Olympics there", "2014 Winter Olympics", "EVENT"),
        ("the 38th G8 summit ended", "38th G8 summit", "EVENT"),
        ("seen at the Skarvik Song Contest 2013", "Skarvik Song Contest 2013", "EVENT"),
        ("since 9/11 nobody", "9/11", "EVENT"),
        ("Article 5 of the North Sea Treaty holds", "Article 5 of the North Sea Treaty", "LAW"),
        ("under Section 12(b) of the Ports Act 1962,", "Section 12(b) of the Ports Act 1962", "LAW"),
        ("Under the Clean Harbours Act of 1970 it", "Clean Harbours Act of 1970", "LAW"),
        ("the Second Amendment says", "Second Amendment", "LAW"),
        ("House Bill 12 passed", "House Bill 12", "LAW"),
        ("Directive 2004/109/EC applies", "Directive 2004/109/EC", "LAW"),
        ("breach of Article 19, they said", "Article 19", "LAW"),
        ("a Boeing 737 MAX 8 landed", "Boeing 737 MAX 8", "PRODUCT"),
        ("two Airbus A320neos", "Airbus A320neos", "PRODUCT"),
        ("the iPhone 14 Pro Max sold", "iPhone 14 Pro Max", "PRODUCT"),
        ("He drove a Model S, once.", "Model S", "PRODUCT"),
    ],
)
def test_things_show_themselves_by_their_form(text: str, name: str, label: str) -> None:
    assert (name, label) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "In 2016 Donald voted in the election.",
        "The general election was close.",
        "In 2014 the Open was cold. Open 2019 doors.",
        "Chapter 3 begins. Section 4 of the paper ends.",
        "It sold 2019 cars, 737 of them to Boeing.",
        "a model S is a letter",
        "the Article fives of it",
    ],
)
def test_what_only_looks_like_one(text: str) -> None:
    assert found(text) == []


def test_one_stretch_has_one_label_the_surest() -> None:
    text = "He bought an iPad Air in May."
    said = PatternProvider().propose(text, date="", language="en")
    assert [(text[one.start : one.end], one.label) for one in said] == [("iPad Air", "PRODUCT")]


@pytest.mark.parametrize(
    ("text", "count"), [("A " * 5000, 0), ("2014 Abc of " * 3000, 0), ("Article 5 of the and " * 3000, 3000)]
)
def test_forms_that_begin_again_and_again_end_too(text: str, count: int) -> None:
    assert len(list(things_in(text))) == count
