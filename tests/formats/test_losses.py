"""What a format cannot keep is counted before anything is written, with its places."""

from dataclasses import replace

import pytest

from annotator.formats.outgoing import ExportOptions
from annotator.workflow.exporting import open_gate


@pytest.fixture
def losses(schema):
    def count(name, view, **options):
        chosen = ExportOptions(**options)
        answer = open_gate(("en",), options=chosen, format_name=name).ask(view, schema, chosen)
        return {loss.kind: loss for loss in answer.losses}

    return count


def rich(make_view):
    view = make_view(
        "Nordhavn Freight\r\npaid $5 million.",
        ("Nordhavn Freight", "ORG"),
        (0, 8, "GPE"),
        (16, 22, "PERSON"),
        ("$5 million", "MONEY"),
        candidates=[("paid", "ORG", "pending"), ("million", "ORG", "rejected")],
        source="The Wire",
    )
    return replace(view, spans=tuple(replace(span, note="look") if span.start else span for span in view.spans))


def test_the_lossless_form_loses_nothing(make_view, losses):
    assert losses("jsonl", rich(make_view)) == {}


def test_each_loss_has_its_count_and_its_place(make_view, losses):
    found = losses("conllu", rich(make_view))
    assert {kind: loss.count for kind, loss in found.items()} == {
        "nested": 1,
        "places": 1,
        "values": 1,
        "notes": 2,
        "candidates": 1,
        "rejected": 1,
    }
    assert found["values"].places[0].quote == "$5 million"
    assert found["values"].words() == "1 value of a figure"
    assert found["notes"].words() == "2 notes on spans"


def test_a_text_that_cannot_stay_as_it_is_counts(make_view, losses):
    assert losses("brat", rich(make_view))["text"].articles == 1
    assert "text" not in losses("doccano", rich(make_view))


def test_labels_that_stay_behind_lose_nothing(make_view, losses):
    assert "values" not in losses("doccano", rich(make_view), labels=("id-ORG",))
