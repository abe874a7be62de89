"""OpenDocument tables: repeated cells and rows, days and numbers, hidden sheets, several lines in a cell."""

import pytest

from annotator.formats.catalogue import importer_for, importer_named, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem
from tests.formats.making import make_zip

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)


def cell(text, more=""):
    return f"<table:table-cell {more}>{''.join(f'<text:p>{line}</text:p>' for line in text)}</table:table-cell>"


def row(*cells, more=""):
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def book(*sheets, styles=""):
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{''.join(sheets)}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    parts = {"content.xml": content, "META-INF/manifest.xml": "<manifest/>"}
    return make_zip(parts, first="application/vnd.oasis.opendocument.spreadsheet")


def sheet(name, *rows, style=""):
    return f'<table:table table:name="{name}" table:style-name="{style}">{"".join(rows)}</table:table>'


HEADER = row(cell(["headline"]), cell(["body"]), cell(["date"]), cell(["pages"]))
FIRST = row(
    cell(["Harbour grows"]),
    cell(["Ada<text:s text:c='2'/>met", "Ilse <text:span>today</text:span>."]),
    cell(["20/03/24"], 'office:value-type="date" office:date-value="2024-03-20"'),
    cell(["3,0"], 'office:value-type="float" office:value="3"'),
)


def read(path, data, **options):
    path.write_bytes(data)
    return list(read_file(path, ReadOptions(**options)))


@pytest.fixture(autouse=True)
def closed():
    yield
    importer_named("ods").close()


def test_rows_are_articles_with_days_and_numbers(tmp_path):
    empty = row(cell([], 'table:number-columns-repeated="1024"'), more='table:number-rows-repeated="1048000"')
    found = read(tmp_path / "a.ods", book(sheet("News", HEADER, FIRST, row(cell(["No words"])), empty)))
    assert importer_for(tmp_path / "a.ods").name == "ods"
    item, problem = found
    assert (item.text, item.title, item.date, item.meta) == (
        "Ada  met\nIlse today.",
        "Harbour grows",
        "2024-03-20",
        (("pages", "3"),),
    )
    assert item.origin == "a.ods:2"
    assert (problem.code, problem.line) == ("AN233", 3)
    assert importer_named("ods").columns(tmp_path / "a.ods", ReadOptions()) == ("headline", "body", "date", "pages")


def test_repeated_cells_keep_their_columns(tmp_path):
    header = row(cell(["a"]), cell(["b"]), cell(["text"]))
    filled = row(cell(["x"], 'table:number-columns-repeated="2"'), cell(["Ada met Ilse."]))
    (item,) = read(tmp_path / "a.ods", book(sheet("One", header, filled)))
    assert item.meta == (("a", "x"), ("b", "x"))


def test_hidden_sheets_and_those_without_a_text_are_told(tmp_path):
    style = (
        '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>'
    )
    notes = sheet("Notes", row(cell(["who"])), row(cell(["Ada"])))
    found = read(
        tmp_path / "a.ods", book(sheet("News", HEADER, FIRST), notes, sheet("Old", HEADER, style="h"), styles=style)
    )
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN287", "AN287"]
    assert len([one for one in found if isinstance(one, IncomingArticle)]) == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (book(), "AN205"),
        (book(sheet("One", row(cell(["who"])), row(cell(["Ada"])))), "AN231"),
        (make_zip({"content.xml": "<x/>"}, first="application/vnd.oasis.opendocument.spreadsheet"), "AN273"),
        (book()[:-40], "AN273"),
    ],
    ids=["empty", "no text", "no table", "cut"],
)
def test_what_is_no_table_of_articles_is_refused(data, code, tmp_path):
    (problem,) = read(tmp_path / "a.ods", data)
    assert problem.code == code
