"""The table of spans: a row for each, safe for spreadsheets, read back before it counts."""

import csv
from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.formats import span_table
from annotator.formats.span_rows import COLUMNS
from annotator.formats.span_table import SpanTableExporter
from annotator.model.errors import UserError
from annotator.model.figure import Figure


def table(path):
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_each_span_has_a_row_and_so_has_an_article_without_any(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.csv"
    view = make_view("Ilse paid $5 million.", ("Ilse", "PERSON"), ("$5 million", "MONEY"))
    money = Figure(kind="money", value=Decimal("5000000"), unit="USD")
    spans = (view.spans[0], replace(view.spans[1], figure=money, note="look,\nagain"))
    views = [replace(view, spans=spans), make_view("Nothing.", number=2)]
    run_export(SpanTableExporter(), views, target, schema=schema)
    rows = table(target)
    assert tuple(rows[0]) == (*COLUMNS, "author", "language", "more", "article_text")
    assert [row["article_text"] for row in rows] == ["Ilse paid $5 million.", "", "Nothing."]
    assert [(row["article"], row["start"], row["end"], row["text"], row["label"]) for row in rows] == [
        ("1", "0", "4", "Ilse", "PERSON"),
        ("1", "10", "20", "$5 million", "MONEY"),
        ("2", "", "", "", ""),
    ]
    assert (rows[1]["value"], rows[1]["unit"], rows[1]["note"]) == ("5000000", "USD", "look,\nagain")
    assert all(None not in row and None not in row.values() for row in rows)


def test_no_cell_is_a_formula(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.csv"
    view = make_view("=SUM(A1) is what Ilse typed.", ("=SUM(A1)", "ORG"), source="@here")
    run_export(SpanTableExporter(), [view], target, schema=schema)
    (row,) = table(target)
    assert (row["text"], row["source"]) == ("'=SUM(A1)", "'@here")


def test_a_table_that_reads_otherwise_is_not_put_in_place(tmp_path, make_view, run_export, schema, monkeypatch):
    monkeypatch.setattr(span_table._Writer, "finish", lambda self: self._file.write("1,x\r\n") and self._file.close())
    with pytest.raises(UserError):
        run_export(SpanTableExporter(), [make_view("Ilse.", ("Ilse", "PERSON"))], tmp_path / "a.csv", schema=schema)
    assert list(tmp_path.iterdir()) == []
