"""What the inspector tells."""

from dataclasses import replace
from decimal import Decimal

from annotator.actions import review
from annotator.model.figure import Figure
from annotator.model.records import Article
from annotator.ui.facts import (
    article_facts,
    figure_facts,
    focused,
    history_lines,
    number_text,
    origin_facts,
    place_facts,
    reading_text,
    readings_line,
)


def test_numbers_have_thin_groups_and_nothing_is_rounded() -> None:
    assert number_text(Decimal("4120000000")) == "4 120 000 000"
    assert number_text(Decimal("-1234.5678")) == "−1 234.5678"
    assert number_text(Decimal("0.5")) == "0.5"
    assert number_text(Decimal("1E+3")) == "1 000"


def test_a_candidate_tells_who_proposed_it(bench) -> None:
    mark = focused(bench.reader, bench.item)
    assert mark.quote == "Vessa Marine plc"
    assert origin_facts(mark) == (("State", "To judge"), ("Provider", "Gazetteer  +  Patterns"), ("Score", "0.80"))
    assert mark.history == ()


def test_a_span_tells_what_was_proposed_and_what_was_decided(bench) -> None:
    review.move_edge(bench, edge="end", step="token", forward=False)
    mark = focused(bench.reader, bench.item)
    facts = dict(origin_facts(mark))
    assert mark.quote == "Vessa Marine"
    assert facts["State"] == "Corrected"
    assert facts["Proposed"] == "“Vessa Marine plc”"
    [line] = history_lines(mark.history)
    assert line.startswith("Move “Vessa Marine plc” to “Vessa Marine”\n")
    assert line.endswith(", tester")


def test_a_span_that_nobody_proposed_says_so(bench) -> None:
    bench.put_caret(5, anchor=0)
    review.label(bench, bench.schema.active[0].id)
    span = next(item for item in bench.page if item.start == 0)
    assert origin_facts(focused(bench.reader, span)) == (("From", "you, unprompted"),)


def test_a_range_tells_both_ends() -> None:
    figure = Figure(kind="money", low=Decimal(900), high=None, unit="EUR", modifier="≥", start="2031-01-01")
    facts = dict(figure_facts(figure))
    assert (facts["From"], facts["To"], facts["Unit"], facts["Starts"]) == ("900", "no limit", "EUR", "1 January 2031")


def test_other_readings_are_counted_and_told_with_what_sets_them_apart() -> None:
    usd = Figure(kind="money", value=Decimal(5), unit="USD")
    hkd, bare = replace(usd, unit="HKD"), Figure(kind="count", value=Decimal(5))
    assert reading_text(hkd, beside=usd) == "5 HKD"
    assert reading_text(bare, beside=usd) == "5  (count)"
    assert reading_text(Figure(kind="date"), beside=usd) == "no value  (date)"
    assert readings_line(usd, "V") == ""
    assert readings_line(replace(usd, readings=(hkd,)), "V") == "V: 1 other reading"
    assert readings_line(replace(usd, readings=(hkd, bare)), "") == "2 other readings"
    many = replace(usd, readings=tuple(replace(usd, value=Decimal(n)) for n in range(9)))
    assert [name for name, _text in figure_facts(many)].count("Or") == 6


def test_an_article_tells_what_it_is_and_leaves_out_what_nobody_knows(bench) -> None:
    article = replace(bench.page.article, meta=(("Section", "Shipping"),))
    facts = dict(article_facts(article, confirmed=1, pending=2, rejected=0))
    assert "Relations" not in facts
    assert dict(article_facts(article, confirmed=1, pending=2, rejected=0, relations=3))["Relations"] == "3"
    assert facts["Source"] == "Ledger"
    assert facts["Section"] == "Shipping"
    assert facts["To judge"] == "2"
    assert "Author" not in facts


def test_a_figure_without_a_value_shows_no_empty_row() -> None:
    assert figure_facts(Figure(kind="date")) == (("Kind", "Date"),)


def test_the_page_of_a_mark_is_told_where_the_source_has_pages() -> None:
    article = Article(id="a", title="A", sha256="", length=100, meta=(("page_starts", "0 40 40"),))
    assert place_facts(article, 39) == (("Page", "1"),)
    assert place_facts(article, 40) == (("Page", "3"),)
    assert place_facts(replace(article, meta=()), 40) == ()
    facts = article_facts(article, confirmed=0, pending=0, rejected=0)
    assert "page_starts" not in dict(facts)
