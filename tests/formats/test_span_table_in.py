"""Tables of spans come back: our own CSV and workbook as they were, other people's by their columns."""

import csv
import io
import random
from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.catalogue import read_file
from annotator.formats.figures_csv import plain_cell, safe_cell
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.formats.span_table import SpanTableExporter
from annotator.formats.span_workbook import SpanWorkbookExporter
from annotator.formats.workbook import parts_of, spelled
from annotator.model.errors import Problem
from annotator.model.figure import Figure
from tests.formats.making import make_xlsx
from tests.formats.material import SCHEMA, project

OURS = [SpanTableExporter(), SpanWorkbookExporter()]
TEXT = "🚀 Ilse Varga of Calder met Ada."


def read(path, **options):
    found = list(read_file(path, ReadOptions(**options)))
    articles = [one for one in found if isinstance(one, IncomingArticle)]
    return articles, [one for one in found if isinstance(one, Problem)]


def marked(item):
    return [(span.quote, span.label) for span in item.spans]


@pytest.mark.parametrize("seed", ["one", "two"])
@pytest.mark.parametrize("exporter", OURS, ids=lambda one: one.name)
def test_what_our_own_tables_hold_comes_back(exporter, seed, tmp_path, run_export):
    views = project(seed, 20)
    target = tmp_path / f"a{exporter.suffix}"
    run_export(exporter, views, target, schema=SCHEMA)
    articles, problems = read(target)
    assert problems == []
    names = {label.id: label.name for label in SCHEMA.labels}
    assert len(articles) == len(views)
    for item, view in zip(articles, views, strict=True):
        assert item.text == exporter.written_text(view.text)
        assert (item.title, item.date, item.source) == (view.article.title, view.article.date, view.article.source)
        assert (item.author, item.language, item.meta) == ("A. Writer", "en", view.article.meta)
        meant = [(s.start, s.end, names[s.label], repr(s.figure), s.note) for s in view.spans]
        assert [(s.start, s.end, s.label, repr(s.figure), s.note) for s in item.spans] == meant
        if "relations" in exporter.keeps:
            places = {span.key: (span.start, span.end) for span in item.spans}
            ends = {span.id: (span.start, span.end) for span in view.spans}
            told = sorted((places[one.source], places[one.target]) for one in item.relations)
            assert told == sorted((ends[one.source], ends[one.target]) for one in view.relations)


def test_a_text_that_no_cell_holds_comes_back_whole(tmp_path, make_view, run_export, schema):
    text = "=A1\n" + "Ilse 🚀\x01 \r\n_x0041_ " * 9_000 + "\n"
    view = make_view(text, (len(text) - 40, len(text) - 30, "ORG"))
    run_export(SpanWorkbookExporter(), [view], tmp_path / "a.xlsx", schema=schema)
    (item,), problems = read(tmp_path / "a.xlsx")
    assert (item.text == text, problems, len(item.spans)) == (True, [], 1)


@given(st.text(alphabet=st.one_of(st.characters(codec="utf-8"), st.sampled_from("=+'\x00\x01_x04"))))
def test_cells_and_their_parts_hold_a_text(text):
    told = text.replace("\0", "\ufffd")
    assert plain_cell(safe_cell(text)) == told
    assert "".join(parts_of(text)) == text


def test_a_part_fits_a_cell_also_when_each_character_is_spelled_by_its_number():
    text = "\x01" * 50_000
    parts = list(parts_of(text))
    assert "".join(parts) == text
    assert all(not spelled(part).endswith("…") for part in parts)


def test_rows_that_somebody_sorted_in_a_spreadsheet_are_put_together(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.csv"
    views = [
        make_view("Ilse met Ada.", ("Ilse", "PERSON"), ("Ada", "ORG"), author="Bo", meta=(("a", "b\nc: d\n"),)),
        make_view("=Bo left.", ("=Bo", "ORG"), ("left", "PERSON"), number=2),
    ]
    run_export(SpanTableExporter(), views, target, schema=schema)
    with target.open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    rows.sort(key=lambda row: (row[head.index("label")], row[4]))
    with target.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([head, *rows])
    articles, problems = read(target)
    assert problems == []
    assert [(item.author, item.meta) for item in articles if item.author] == [("Bo", (("a", "b\nc: d\n"),))]
    assert {item.text: sorted(marked(item)) for item in articles} == {
        "Ilse met Ada.": [("Ada", "ORG"), ("Ilse", "PERSON")],
        "=Bo left.": [("=Bo", "ORG"), ("left", "PERSON")],
    }


def test_a_value_comes_back_with_its_digits(tmp_path, make_view, run_export, schema):
    figure = Figure(kind="money", value=Decimal("5.0000000000000000001"), unit="USD", modifier="≥")
    view = make_view("Ilse paid $5.", ("$5", "MONEY"))
    views = [replace(view, spans=(replace(view.spans[0], figure=figure),))]
    for exporter in OURS:
        target = tmp_path / f"a{exporter.suffix}"
        run_export(exporter, views, target, schema=schema)
        (item,), _ = read(target)
        assert item.spans[0].figure == figure


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_plain_table_of_spans_comes_in_with_its_articles(kind, tmp_path):
    rows = [
        ["text", "start", "end", "label", "quote", "topic"],
        [TEXT, "2", "12", "PER", "Ilse Varga", "news"],
        ["", "16", "22", "ORG", "Calder", ""],
        ["", "27", "30", "PER", "Bo", ""],
        ["Nothing here.", "", "", "", "", "sport"],
        [TEXT.upper(), "x", "12", "PER", "", ""],
        ["", "3", "4", " ", "", ""],
    ]
    path = tmp_path / f"a.{kind}"
    if kind == "csv":
        out = io.StringIO()
        csv.writer(out).writerows(rows)
        path.write_text(out.getvalue(), "utf-8", newline="")
    else:
        path.write_bytes(make_xlsx(Sheet=rows))
    (first, second, third), problems = read(path)
    assert (first.text, marked(first)) == (TEXT, [("Ilse Varga", "PER"), ("Calder", "ORG")])
    assert first.meta == (("topic", "news"),)
    assert (second.text, second.spans, second.meta) == ("Nothing here.", (), (("topic", "sport"),))
    assert third.spans == ()
    assert [one.code for one in problems] == ["AN712", "AN831", "AN832"]
    assert [one.line for one in problems[1:]] == [6, 7]
    seen = peek(path, ReadOptions())
    assert (seen.spans, seen.labels[0]) == (3, ("PER", 2))
    assert seen.proof is not None
    assert (seen.proof.fit_declared, seen.proof.of) == (2, 3)


def test_columns_of_other_names_are_chosen(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"wortlaut;von;bis;art;was\n{TEXT};3;13;PER;Ilse Varga\n", "utf-8")
    chosen = {"text_column": "wortlaut", "start_column": "von", "end_column": "bis", "label_column": "art"}
    (plain,), _ = read(path, text_column="wortlaut")
    assert plain.spans == ()
    seen = peek(path, ReadOptions(**chosen, quote_column="was"))
    assert seen.columns == ("wortlaut", "von", "bis", "art", "was")
    assert seen.proof is not None
    assert seen.proof.offered is not None  # it counts in UTF-16
    (item,), problems = read(path, **chosen, quote_column="was", offsets="utf-16")
    assert (marked(item), problems) == ([("Ilse Varga", "PER")], [])


def test_a_table_whose_start_is_a_day_is_one_of_articles(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("text,start,end,label\nThe fair opened.,2024-03-20,2024-03-24,trade\n", "utf-8")
    (item,), problems = read(path)
    assert (item.spans, problems) == ((), [])
    assert dict(item.meta) == {"start": "2024-03-20", "end": "2024-03-24", "label": "trade"}


@pytest.mark.parametrize("table", ["text,start,end,label\nIlse,10,14,PERSON\n", None], ids=["a stranger's", "ours"])
def test_surfaces_without_their_articles_are_refused(table, tmp_path, make_view, run_export, schema):
    path = tmp_path / "a.csv"
    if table is None:
        run_export(SpanTableExporter(), [make_view("So Ilse left.", ("Ilse", "PERSON"))], path, schema=schema)
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [row[:-1] for row in csv.reader(file)]
        out = io.StringIO()
        csv.writer(out).writerows(rows)
        table = out.getvalue()
    path.write_text(table, "utf-8", newline="")
    articles, (problem,) = read(path)
    assert (articles, problem.code, problem.severity) == ([], "AN830", "error")


def test_a_workbook_without_its_texts_is_refused_and_rows_of_no_article_are_told(
    tmp_path, make_view, run_export, schema
):
    target = tmp_path / "a.xlsx"
    run_export(SpanWorkbookExporter(), [make_view("So Ilse left.", ("Ilse", "PERSON"))], target, schema=schema)
    book = openpyxl.load_workbook(target)
    book["Spans"].append([9, "", "", "", 0, 4, "Ilse", "PERSON"])
    book.save(target)
    (item,), (problem,) = read(target)
    assert marked(item) == [("Ilse", "PERSON")]
    assert (problem.code, problem.line) == ("AN833", 3)
    del book["Texts"]
    book.save(target)
    articles, (problem,) = read(target)
    assert (articles, problem.code) == ([], "AN830")


def test_a_nul_is_told_before_and_its_offsets_stay(tmp_path, make_view, run_export, schema):
    view = make_view("a\0b Ilse left.", ("a\0b", "ORG"), ("Ilse", "PERSON"))
    for exporter in OURS:
        target = tmp_path / f"a{exporter.suffix}"
        report = run_export(exporter, [view], target, schema=schema)
        assert any("characters that the format cannot hold" in note for note in report.notes)
        (item,), problems = read(target)
        assert (marked(item), problems) == ([("a\ufffdb", "ORG"), ("Ilse", "PERSON")], [])


def test_a_broken_row_costs_itself(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"text,start,end,label\n{TEXT},2,12,PER\n,16,22,ORG,more,cells\n,27,30,PER\n", "utf-8")
    (item,), (problem,) = read(path)
    assert (marked(item), problem.code, problem.line) == ([("Ilse Varga", "PER"), ("Ada", "PER")], "AN232", 3)


def test_the_order_of_texts_in_a_workbook_is_that_of_their_parts(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.xlsx"
    text = "Ilse left. " * 4_000
    run_export(SpanWorkbookExporter(), [make_view(text, ("Ilse", "PERSON"))], target, schema=schema)
    book = openpyxl.load_workbook(target)
    rows = [[cell.value for cell in row] for row in book["Texts"].iter_rows(min_row=2)]
    random.Random(1).shuffle(rows)
    book["Texts"].delete_rows(2, len(rows))
    for row in reversed(rows):
        book["Texts"].append(row)
    book.save(target)
    (item,), _ = read(target)
    assert (len(rows), item.text == text) == (3, True)
