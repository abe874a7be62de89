"""Label names of providers against the labels of a schema."""

from dataclasses import replace

import pytest

from annotator.suggest.labels import LabelMap


@pytest.mark.parametrize(
    ("said", "has", "expected"),
    [
        ("PERSON", ("PERSON", "PER"), "PERSON"),
        ("PER", ("PERSON", "ORG"), "PERSON"),
        ("PERSON", ("PER", "ORG"), "PER"),
        ("Person", ("person",), "person"),
        ("ORG", ("Organization",), "Organization"),
        ("GPE", ("LOC",), "LOC"),
        ("FAC", ("GPE", "LOC"), "LOC"),
        ("LOC", ("GPE",), "GPE"),
        ("TIME", ("DATE",), "DATE"),
        ("NORP", ("MISC",), "MISC"),
    ],
)
def test_the_nearest_label_is_found(schema, said, has, expected):
    label = LabelMap(schema(*has)).find(said)
    assert label is not None
    assert label.name == expected


def test_what_the_schema_does_not_have_is_not_found(schema):
    assert LabelMap(schema("INGREDIENT")).find("ORG") is None


def test_a_retired_label_is_no_longer_proposed(schema):
    made = schema("ORG", "PERSON")
    labels = tuple(replace(label, retired=label.name == "ORG") for label in made.labels)
    assert LabelMap(replace(made, labels=labels)).find("ORG") is None
