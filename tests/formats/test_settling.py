"""Spans come to rest in their text, or are left out with the reason."""

from dataclasses import fields, replace
from decimal import Decimal

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.settling import settle
from annotator.model.figure import Figure

TEXT = "🚀 Nordhavn\r\nFreight rose."


def article(*spans, **more):
    return IncomingArticle(text=TEXT, origin="a.jsonl:3", spans=spans, **more)


def settled(item, **options):
    found = list(settle(item, ReadOptions(**options)))
    return found[-1], [(problem.code, problem.where, problem.line) for problem in found[:-1]]


def test_units_become_code_points():
    item = article(IncomingSpan(start=3, end=11, label="ORG", quote="Nordhavn"), offsets="utf-16")
    got, problems = settled(item)
    assert (got.spans[0].start, got.spans[0].end, got.offsets, problems) == (2, 10, "", [])
    again, _ = settled(replace(item, offsets=""), offsets="utf-16")
    assert again == got


def test_a_span_that_moves_keeps_all_that_it_says():
    told: dict[str, object] = {one.name: f"{one.name} of it" for one in fields(IncomingSpan)}
    told |= {"figure": Figure(kind="count", value=Decimal(3)), "score": 0.25, "state": "rejected"}
    span = IncomingSpan(**told)
    assert span.settled(2, 10, "Nordhavn") == replace(span, start=2, end=10, quote="Nordhavn")


def test_what_does_not_fit_is_left_out_with_its_line():
    got, problems = settled(
        article(
            IncomingSpan(start=0, end=99, label="ORG"),
            IncomingSpan(start=2, end=9, label="ORG", quote="Nordhavn"),
            IncomingSpan(start=3, end=3, label="ORG"),
            IncomingSpan(start=2, end=10, label="ORG", quote="Nordhavn"),
        )
    )
    assert [(span.start, span.end) for span in got.spans] == [(2, 10)]
    assert problems == [("AN711", "a.jsonl", 3), ("AN712", "a.jsonl", 3), ("AN713", "a.jsonl", 3)]


def test_a_break_that_a_tool_wrote_as_a_space_is_no_difference():
    got, problems = settled(article(IncomingSpan(start=2, end=19, label="ORG", quote="Nordhavn Freight")))
    assert got.spans[0].quote == "Nordhavn\r\nFreight"
    assert problems == []


def test_no_edge_lies_inside_of_a_line_break():
    got, problems = settled(
        article(IncomingSpan(start=2, end=11, label="ORG"), IncomingSpan(start=11, end=19, label="ORG"))
    )
    assert [span.quote for span in got.spans] == ["Nordhavn", "Freight"]
    assert problems == []


def test_a_relation_that_lost_a_span_is_told():
    item = article(
        IncomingSpan(start=2, end=10, label="ORG", key="a"),
        IncomingSpan(start=2, end=99, label="ORG", key="b"),
        relations=(IncomingRelation(source="a", target="b", label="owner"),),
    )
    got, problems = settled(item)
    assert got.relations == ()
    assert [code for code, _, _ in problems] == ["AN711", "AN714"]
