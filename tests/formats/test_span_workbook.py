"""The workbook of spans: three sheets, no formula in any cell, whatever a text begins with or holds."""

from dataclasses import replace
from decimal import Decimal

import openpyxl
import pytest

from annotator.formats import workbook
from annotator.formats.span_rows import COLUMNS
from annotator.formats.span_workbook import SpanWorkbookExporter
from annotator.model.errors import UserError
from annotator.model.figure import Figure


def sheets(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def test_spans_relations_and_articles_have_a_sheet_each(tmp_path, make_view, run_export, schema):
    view = make_view("Ilse paid $5 million.", ("Ilse", "PERSON"), ("$5 million", "MONEY"), source="Wire")
    money = Figure(kind="money", value=Decimal("5000000"), unit="USD")
    spans = (view.spans[0], replace(view.spans[1], figure=money, note="look,\nagain"))
    run_export(
        SpanWorkbookExporter(),
        [replace(view, spans=spans), make_view("Nothing.", number=2)],
        tmp_path / "a.xlsx",
        schema=schema,
    )
    found = sheets(tmp_path / "a.xlsx")
    assert list(found) == ["Spans", "Relations", "Articles", "Texts"]
    header, *rows = found["Spans"]
    assert tuple(header) == COLUMNS
    first, second = (dict(zip(header, row, strict=True)) for row in rows)
    assert (first["article"], first["start"], first["end"], first["text"], first["label"]) == (
        1,
        0,
        4,
        "Ilse",
        "PERSON",
    )
    assert (second["value"], second["unit"], second["note"]) == (5000000, "USD", "look,\nagain")
    assert [row[:3] for row in found["Articles"][1:]] == [[1, "Article 1", "Wire"], [2, "Article 2", None]]


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(A1)", "+1", "-1", "@SUM(1)", "\t=1", "#N/A", "#REF!", "  =1"])
def test_no_cell_is_a_formula(text, tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.xlsx"
    view = make_view(f"{text} x", (0, len(text), "ORG"))
    noted = replace(view, spans=(replace(view.spans[0], note=text),))
    run_export(SpanWorkbookExporter(), [noted], target, schema=schema)
    book = openpyxl.load_workbook(target)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    assert [cell.value for cell in cells].count(text) == 2


def test_characters_that_xml_cannot_hold_are_spelled_as_excel_spells_them(tmp_path, make_view, run_export, schema):
    text = "a\x01b\rc_x0041_d\0e"
    run_export(SpanWorkbookExporter(), [make_view(text, (0, len(text), "ORG"))], tmp_path / "a.xlsx", schema=schema)
    assert sheets(tmp_path / "a.xlsx")["Spans"][1][6] == "a_x0001_b_x000D_c_x005F_x0041_d\ufffde"


def test_a_cell_that_is_too_long_is_cut_and_its_offsets_stay(tmp_path, make_view, run_export, schema):
    text = "🚀" * 20_000
    run_export(SpanWorkbookExporter(), [make_view(text, (0, 20_000, "ORG"))], tmp_path / "a.xlsx", schema=schema)
    row = sheets(tmp_path / "a.xlsx")["Spans"][1]
    assert row[4:6] == [0, 20_000]
    assert row[6].endswith("🚀…")
    assert len(row[6].encode("utf-16-le")) // 2 <= 32_767


def test_a_sheet_that_is_full_goes_on_in_another(tmp_path, make_view, run_export, schema, monkeypatch):
    monkeypatch.setattr(workbook, "MOST_ROWS", 3)
    views = [make_view("Ada met Ilse.", ("Ada", "PERSON"), ("Ilse", "PERSON"), number=number) for number in (1, 2, 3)]
    run_export(SpanWorkbookExporter(), views, tmp_path / "a.xlsx", schema=schema)
    found = sheets(tmp_path / "a.xlsx")
    assert list(found) == ["Spans", "Relations", "Articles", "Texts", "Spans 2", "Spans 3", "Articles 2", "Texts 2"]
    assert all(tuple(found[name][0]) == COLUMNS for name in ("Spans", "Spans 2", "Spans 3"))


def test_a_workbook_of_a_person_is_not_replaced(tmp_path, make_view, run_export, schema):
    book = openpyxl.Workbook()
    book.active.append(["who", "what"])
    book.save(tmp_path / "mine.xlsx")
    before = (tmp_path / "mine.xlsx").read_bytes()
    with pytest.raises(UserError, match="no earlier export"):
        run_export(
            SpanWorkbookExporter(), [make_view("Ada.", ("Ada", "PERSON"))], tmp_path / "mine.xlsx", schema=schema
        )
    assert (tmp_path / "mine.xlsx").read_bytes() == before
