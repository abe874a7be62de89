"""What a format cannot keep is counted before anything is written, with its places."""

from dataclasses import replace

import pytest

from annotator.formats.export_catalogue import exporter_named
from annotator.formats.losses import LossCount, lighter
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


def test_what_is_left_out_by_choice_is_no_loss_and_is_not_there(make_view, losses):
    view = rich(make_view)
    assert {"values", "notes"} <= losses("conllu", view).keys()
    assert not {"values", "notes"} & losses("conllu", view, without=("values", "notes")).keys()
    light = lighter(view, ("metadata", "values", "notes", "relations", "candidates", "rejected"))
    assert light.article.source == ""
    assert all(span.figure is None and span.note == "" for span in light.spans)
    assert (light.relations, light.candidates) == ((), ())
    assert [span.id for span in light.spans] == [span.id for span in view.spans]
    assert [one.state for one in lighter(view, ("candidates",)).candidates] == ["rejected"]
    assert lighter(view, ()) is view


def test_nested_and_crossing_spans_are_counted_apart_and_as_many_as_are_left_out(make_view, losses):
    view = make_view("one two three four", (0, 7, "ORG"), (0, 3, "ORG"), (4, 13, "GPE"), (14, 18, "GPE"))
    assert {kind: loss.count for kind, loss in losses("conllu", view).items()} == {"crossing": 1}
    assert {kind: loss.count for kind, loss in losses("conllu", view, prefer="none").items()} == {
        "nested": 1,
        "crossing": 2,
    }
    # CoNLL columns have no place for the title either.
    columns = losses("conll", view, prefer="first").keys()
    assert columns == {*losses("conllu", view, prefer="first"), "metadata"}


@pytest.mark.parametrize(("title", "lost"), [("What the port did", 1), ("Ilse left.", 0), ("", 0)])
def test_a_title_that_the_text_does_not_give_again_is_a_loss(title, lost, make_view, schema):
    view = make_view("Ilse left.\nAda stayed.", ("Ilse", "PERSON"))
    view = replace(view, article=replace(view.article, title=title))
    for name, kept in (("brat", False), ("csv", True), ("doccano", True)):
        count = LossCount(exporter_named(name), ExportOptions())
        count.add(view, ())
        assert sum(one.count for one in count.losses() if one.kind == "metadata") == (0 if kept else lost)
