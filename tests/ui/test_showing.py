"""The page as the canvas is given it."""

from dataclasses import replace
from decimal import Decimal

from annotator.model.figure import Figure
from annotator.ui.showing import byline, content_of, headline, mark_of
from annotator.workflow.page import Item


def test_a_title_that_the_text_begins_with_is_the_headline() -> None:
    assert headline("A ship sails\n\nIt sailed.", "A ship  sails") == (12, "")
    assert headline("# A ship sails\n\nIt sailed.", "A ship sails") == (14, "")
    assert headline("\n\nA ship sails\nIt sailed.", "A ship sails") == (14, "")


def test_a_title_that_the_text_does_not_have_is_set_above_it() -> None:
    assert headline("It sailed.", "A ship sails") == (0, "A ship sails")


def test_a_title_made_from_the_first_sentence_is_not_said_twice() -> None:
    assert headline("A ship sails from the port at noon.", "A ship sails from the…") == (0, "")
    assert headline("It sailed.", "") == (0, "")


def test_the_byline_says_what_is_known(bench) -> None:
    article = replace(bench.page.article, author="Noor Castellan")
    assert byline(article, bench.page.text) == "Ledger  ·  1 March 2031  ·  by Noor Castellan  ·  1 min read"


def test_names_from_the_right_leave_the_order_of_the_byline_alone(bench) -> None:
    article = replace(bench.page.article, source="صحيفة الميناء", author="ليان الصيرفي")
    parts = byline(article, bench.page.text).split("  ·  ")
    assert parts[0] == "\u2068صحيفة الميناء\u2069"
    assert parts[2] == "by \u2068ليان الصيرفي\u2069"


def test_every_mark_of_the_page_is_there(bench) -> None:
    content = content_of(bench.page, values=True, schema=bench.schema)
    assert content.text == bench.page.text
    assert [(mark.start, mark.end, mark.state) for mark in content.marks] == [
        (item.start, item.end, item.state) for item in bench.page
    ]
    assert content.heading_end == len("Vessa Marine grows")


def test_values_stand_in_the_margin_only_when_they_are_wanted() -> None:
    figure = Figure(kind="money", value=Decimal(5), unit="EUR")
    item = Item(id="a", start=0, end=2, label="money", state="pending", figure=figure)
    assert mark_of(item, values=True).margin == "5 EUR"
    assert mark_of(item, values=False).margin == ""
