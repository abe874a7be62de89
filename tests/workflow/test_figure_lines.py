"""Which marks of an article are in the table of its figures."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from annotator.figures.recognise import recognise
from annotator.formats.figures_csv import FigureLine
from annotator.model.changes import Change
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate, Span
from annotator.model.schema import Label, Schema
from annotator.workflow.figure_lines import figure_lines
from annotator.workflow.page import Page

TEXT = "It sold 5 ships, 7 boats and 9 rafts to Calder."
SCHEMA = Schema(name="s", labels=(Label(id="n", name="CARDINAL", kind="figure"),))
FIVE, SEVEN, NINE = (Figure(kind="count", value=Decimal(number)) for number in (5, 7, 9))


def test_spans_and_open_candidates_with_a_value_are_listed_in_reading_order() -> None:
    article = Article(id="a", title="T", length=len(TEXT), sha256="")
    seven = Candidate(
        id="c", article_id="a", start=17, end=18, label="n", quote="7", provider="p", score=0.5, figure=SEVEN
    )
    nine = replace(seven, id="r", start=29, end=30, quote="9", figure=NINE, state="rejected")
    five = Span(id="s", article_id="a", start=8, end=9, label="n", quote="5", figure=FIVE)
    name = Span(id="x", article_id="a", start=40, end=46, label="gone", quote="Calder")
    page = Page(ArticleView(article=article, text=TEXT, spans=(name, five), candidates=(nine, seven)))
    assert figure_lines(page, SCHEMA) == (
        FigureLine(id="s", start=8, end=9, quote="5", label="CARDINAL", state="confirmed", figure=FIVE),
        FigureLine(id="c", start=17, end=18, quote="7", label="CARDINAL", state="pending", figure=SEVEN),
    )


def test_links_are_told_and_found_anew_only_when_a_value_changed() -> None:
    text = "It paid 4.9 billion yuan ($680.61 million)."
    article = Article(id="a", title="T", length=len(text), sha256="")
    spans = tuple(
        Span(id=str(one.start), article_id="a", start=one.start, end=one.end, label="n", quote="", figure=one.figure)
        for one in recognise(text)
    )
    page = Page(ArticleView(article=article, text=text, spans=spans, candidates=()))
    lines = figure_lines(page, SCHEMA)
    assert all("same as" in line.links for line in lines)
    marked = tuple(replace(line, links="as it was") for line in lines)
    assert figure_lines(page, SCHEMA, before=marked) == marked
    page.apply([Change(before=spans[0], after=replace(spans[0], figure=FIVE))])
    assert [line.links for line in figure_lines(page, SCHEMA, before=marked)] == ["", ""]
