"""The table of figures for spreadsheets: golden bytes, exact numbers, no formulas."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.figures_csv import COLUMNS, FigureLine, figures_csv, write_figures
from annotator.model.errors import UserError
from annotator.model.figure import Figure

CNY = Figure(kind="money", value=Decimal("4.9E+9"), unit="CNY")
LINES = (
    FigureLine(
        id="a",
        start=10,
        end=26,
        quote="4.9 billion yuan",
        label="MONEY",
        state="confirmed",
        figure=replace(CNY, readings=(replace(CNY, unit="JPY"), replace(CNY, value=Decimal("4.9E+12")))),
        links="= 1 USD",
    ),
    FigureLine(
        id="b",
        start=40,
        end=44,
        quote="−3,1\n“%”",
        label="PERCENT",
        state="pending",
        figure=Figure(kind="percent", value=Decimal("-3.10"), direction="up", basis="year-on-year"),
    ),
    FigureLine(
        id="c",
        start=60,
        end=62,
        quote="=1+2",
        label="@DATE",
        state="pending",
        figure=Figure(kind="period", start="2023-10-01", end="2024-01-01", modifier="≥"),
    ),
    FigureLine(
        id="d",
        start=70,
        end=72,
        quote="dozens",
        label="CARDINAL",
        state="pending",
        figure=Figure(kind="count", low=Decimal(24), unit="of ships"),
    ),
)
GOLDEN = (
    "text,label,state,kind,shown,value,low,high,unit,modifier,direction,basis,starts,ends_before,other_readings,links,start,end\r\n"
    "4.9 billion yuan,MONEY,confirmed,money,4 900 000 000 CNY,4900000000,,,CNY,,,,,,"
    "4 900 000 000 JPY | 4 900 000 000 000 CNY,'= 1 USD,10,26\r\n"
    '"−3,1\n“%”",PERCENT,pending,percent,\'+3.10 %,-3.10,,,,,up,year-on-year,,,,,40,44\r\n'
    "'=1+2,'@DATE,pending,period,≥ 2023-Q4,,,,,≥,,,2023-10-01,2024-01-01,,,60,62\r\n"
    "dozens,CARDINAL,pending,count,≥ 24 of ships,,24,,of ships,,,,,,,,70,72\r\n"
)


def test_the_table_is_as_it_always_was() -> None:
    assert figures_csv(LINES) == GOLDEN
    assert figures_csv(()) == ",".join(COLUMNS) + "\r\n"


def test_the_file_has_a_mark_for_spreadsheets_and_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    target = tmp_path / "figures.csv"
    target.write_text("old", "utf-8")
    assert write_figures(target, LINES) == target
    assert target.read_bytes() == b"\xef\xbb\xbf" + GOLDEN.encode()
    assert [path.name for path in tmp_path.iterdir()] == ["figures.csv"]


def test_a_folder_or_a_project_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        write_figures(tmp_path, LINES)
    project = tmp_path / "day.annot"
    project.write_bytes(b"SQLite format 3\0a day of work")
    with pytest.raises(UserError, match="is a project"):
        write_figures(project, LINES)
    assert project.read_bytes().endswith(b"a day of work")


@given(quote=st.text(), unit=st.text(), number=st.decimals(allow_nan=False, allow_infinity=False, places=3))
def test_no_cell_is_a_formula_and_all_can_be_read_back(quote: str, unit: str, number: Decimal) -> None:
    figure = Figure(kind="count", value=number, unit=unit)
    line = FigureLine(id="x", start=0, end=1, quote=quote, label="L", state="pending", figure=figure)
    [header, row] = list(csv.reader(io.StringIO(figures_csv([line]), newline="")))
    assert tuple(header) == COLUMNS
    cells = dict(zip(header, row, strict=True))
    assert Decimal(cells["value"]) == number
    for name, cell in cells.items():
        assert name == "value" or not cell.lstrip().startswith(("=", "+", "-", "@"))
    kept = quote.replace("\0", "\ufffd")
    assert cells["text"] in (kept, f"'{kept}")
