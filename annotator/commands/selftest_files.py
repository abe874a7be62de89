"""Small documents for the self test: one for each library that takes foreign files apart."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from annotator.formats.catalogue import close_workers, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions

_WORDS = "Nordhavn Freight opened eleven berths on Monday."
_WORD_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def documents(folder: Path) -> str:
    """Reads a document of each kind through its child process; AssertionError tells which could not be read."""
    folder.mkdir()
    made = {"a.pdf": _pdf(), "a.docx": _docx(), "a.rtf": b"{\\rtf1\\ansi " + _WORDS.encode() + b"}", "a.xlsx": _xlsx()}
    made["a.zip"] = _zip({"mail.eml": f"Subject: A\nFrom: b\n\n{_WORDS}", "feed.rss": _RSS})
    try:
        for name, data in made.items():
            (folder / name).write_bytes(data)
            found = list(read_file(folder / name, ReadOptions()))
            texts = [item.text for item in found if isinstance(item, IncomingArticle)]
            if not texts or set(texts) != {_WORDS}:
                raise AssertionError(f"of {name} this was read: {found}")
    finally:
        close_workers()
    return f"{len(made)} kinds of files, each taken apart in its own process"


_RSS = f"<rss><channel><item><description>{_WORDS}</description></item></channel></rss>"


def _pdf() -> bytes:
    """A page with one line; its table of places is left to PDFium."""
    line = f"BT /F 12 Tf 60 700 Td ({_WORDS}) Tj ET"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    return (
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        f"/Resources<</Font<</F {font}>>>>>>endobj\n"
        f"4 0 obj<</Length {len(line)}>>stream\n{line}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    ).encode("ascii")


def _docx() -> bytes:
    body = f"<w:p><w:r><w:t>{_WORDS}</w:t></w:r></w:p>"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
            "_rels/.rels": _relation("officeDocument", "word/document.xml"),
            "word/document.xml": f'<w:document xmlns:w="{_WORD_SPACE}"><w:body>{body}</w:body></w:document>',
        }
    )


def _xlsx() -> bytes:
    rows = "".join(f'<row><c t="inlineStr"><is><t>{cell}</t></is></c></row>' for cell in ("text", _WORDS))
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return _zip(
        {
            "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" '
            f'ContentType="{kind}.sheet.main+xml"/></Types>',
            "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET_SPACE}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET_SPACE}"><sheetData>{rows}</sheetData></worksheet>',
        }
    )


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/{kind}" '
        f'Target="{target}"/></Relationships>'
    )


def _zip(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()
