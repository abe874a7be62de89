"""Shifted files of every kind come back with every surface in its place, and nothing else changed."""

import csv
import json
import zipfile
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest

from annotator.cli import main
from annotator.formats.catalogue import read_file
from annotator.formats.export_catalogue import exporters
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.menders_sheets import _content
from annotator.formats.offset_units import CONVENTIONS, convention_named
from annotator.formats.peek import peek
from annotator.formats.repair import examine, mend
from annotator.model.errors import UserError
from annotator.model.records import Relation
from annotator.model.schema import RelationLabel

TEXT = "🚀 Ilse Varga 🚀 met Ada Lund."
MARKS = [(2, 12, "Ilse Varga", "PER"), (19, 27, "Ada Lund", "PER")]
SHIFTED = [(3, 13, "Ilse Varga", "PER"), (21, 29, "Ada Lund", "PER")]
"""The same in UTF-16 units."""


def doccano(path, marks):
    row = {"id": 1, "text": TEXT, "label": [[start, end, label] for start, end, _, label in marks], "more": {"a": 1.5}}
    path.write_text(json.dumps(row) + "\n", "utf-8")
    return path


def prodigy(path, marks):
    spans = [{"start": start, "end": end, "label": label, "text": quote} for start, end, quote, label in marks]
    path.write_text(json.dumps({"text": TEXT, "spans": spans, "answer": "accept", "_input_hash": 7}) + "\n", "utf-8")
    return path


def hugging_face(path, marks):
    spans = [{"start": start, "end": end, "label": label, "text": quote} for start, end, quote, label in marks]
    path.write_text(json.dumps({"id": "a", "text": TEXT, "spans": spans}) + "\n", "utf-8")
    return path


def tuples(path, marks):
    pair = [TEXT, {"entities": [[start, end, label] for start, end, _, label in marks]}]
    path.write_text(json.dumps([pair]) if path.suffix == ".json" else json.dumps(pair) + "\n", "utf-8")
    return path


def web_annotation(path, marks):
    items = [
        {
            "type": "Annotation",
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": label}],
            "target": {
                "selector": [
                    {"type": "TextPositionSelector", "start": start, "end": end},
                    {"type": "TextQuoteSelector", "exact": quote},
                ]
            },
        }
        for start, end, quote, label in marks
    ]
    page = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "source": {"id": "a", "value": TEXT},
    }
    path.write_text(json.dumps([{**page, "items": items}]), "utf-8")
    return path


def brat(path, marks):
    path.with_suffix(".txt").write_text(TEXT, "utf-8")
    lines = [f"T{at}\t{label} {start} {end}\t{quote}" for at, (start, end, quote, label) in enumerate(marks, 1)]
    path.write_text(
        "\n".join([*lines, "R1\tknows Arg1:T1 Arg2:T2", "#1\tAnnotatorNotes T1\t3 13 stays"]) + "\n", "utf-8"
    )
    return path


def pubtator(path, marks):
    lines = [f"7\t{start}\t{end}\t{quote}\t{label}" for start, end, quote, label in marks]
    path.write_text("\n".join([f"7|t|{TEXT}", "7|a|", *lines]) + "\n\n", "utf-8")
    return path


def bioc(path, marks):
    found = "".join(
        f'<annotation id="T{at}"><infon key="type">{label}</infon><location offset="{start}" length="{end - start}"/>'
        f"<text>{quote}</text></annotation>"
        for at, (start, end, quote, label) in enumerate(marks)
    )
    body = f"<passage><offset>0</offset><text>{TEXT}</text>{found}</passage>"
    path.write_text(
        f"<?xml version='1.0'?><collection><source>x</source><document><id>1</id>{body}</document></collection>",
        "utf-8",
    )
    return path


KINDS = [
    (doccano, "a.jsonl"),
    (prodigy, "a.jsonl"),
    (hugging_face, "a.jsonl"),
    (tuples, "a.json"),
    (tuples, "a.jsonl"),
    (web_annotation, "a.jsonld"),
    (brat, "a.ann"),
    (pubtator, "a.pubtator"),
    (bioc, "a.xml"),
]


def surfaces(path):
    found = [item for item in read_file(path, ReadOptions(language="en")) if isinstance(item, IncomingArticle)]
    return [item.text[span.start : span.end] for item in found for span in item.spans]


@pytest.mark.parametrize(("make", "name"), KINDS, ids=lambda one: getattr(one, "__name__", one))
def test_a_shifted_file_is_mended_and_is_then_what_it_should_have_been(make, name, tmp_path, capsys):
    for folder in ("shifted", "right", "out"):
        (tmp_path / folder).mkdir()
    shifted, right = make(tmp_path / "shifted" / name, SHIFTED), make(tmp_path / "right" / name, MARKS)
    proof = examine(shifted, ReadOptions())
    assert (proof.of, proof.fit_best) == (2, 2)
    target = tmp_path / "out" / name
    # Where a file has no surfaces the edges of words tell: that is no proof, but all of them fit.
    assert main(["repair", str(shifted), "--out", str(target)]) == 0
    assert "2 of 2" in capsys.readouterr().out
    assert surfaces(target) == ["Ilse Varga", "Ada Lund"]
    mended, meant = target.read_text("utf-8"), right.read_text("utf-8")
    if target.suffix in (".json", ".jsonl", ".jsonld"):
        assert json.loads(mended) == json.loads(meant)
    else:
        assert mended == meant


@pytest.mark.parametrize(("make", "name"), KINDS, ids=lambda one: getattr(one, "__name__", one))
def test_what_fits_is_left_alone_and_what_fits_only_in_part_is_refused(make, name, tmp_path, capsys):
    right = make(tmp_path / name, MARKS)
    assert main(["repair", str(right)]) == 0
    assert "nothing to mend" in capsys.readouterr().out
    if make in (doccano, tuples):  # without surfaces nothing can be refused
        return
    partly = make(tmp_path / name, [SHIFTED[0], (0, 1, "Ada Lund", "PER")])
    target = tmp_path / f"out-{name}"
    assert main(["repair", str(partly), "--out", str(target)]) == 2
    assert not target.exists()


def test_a_folder_of_brat_comes_back_whole(tmp_path, capsys):
    folder = tmp_path / "project"
    (folder / "deep").mkdir(parents=True)
    brat(folder / "one.ann", SHIFTED)
    brat(folder / "deep" / "two.ann", SHIFTED)
    (folder / "annotation.conf").write_text("[entities]\nPER\n", "utf-8")
    out = tmp_path / "mended"
    assert main(["repair", str(folder)]) == 1
    assert "4 of 4 as utf-16" in capsys.readouterr().out
    assert main(["repair", str(folder), "--out", str(out)]) == 0
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names == ["annotation.conf", "deep/two.ann", "deep/two.txt", "one.ann", "one.txt"]
    assert surfaces(out / "deep" / "two.ann") == ["Ilse Varga", "Ada Lund"]
    assert main(["repair", str(folder), "--out", str(out)]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mended", "project"]


def test_parts_of_a_discontinuous_span_move_each(tmp_path):
    path = brat(tmp_path / "a.ann", [])
    path.write_text("T1\tPER 3 7;21 24\tIlse Ada\n", "utf-8")
    right = convention_named("code-points+crlf-as-one")
    mend(path, tmp_path / "b.ann", ReadOptions(), wrong=convention_named("utf-16"), right=right)
    assert (tmp_path / "b.ann").read_text("utf-8") == "T1\tPER 2 6;19 22\tIlse Ada\n"
    assert (tmp_path / "b.txt").read_text("utf-8") == TEXT


@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda one: one.name)
def test_every_unit_is_mended(convention, tmp_path):
    from annotator.formats.offset_units import Ruler

    ruler = Ruler(TEXT, convention)
    marks = [(*ruler.spell(start, end), quote, label) for start, end, quote, label in MARKS]
    path = prodigy(tmp_path / "a.jsonl", marks)
    right = convention_named("")
    mend(path, tmp_path / "b.jsonl", ReadOptions(offsets=convention.name), wrong=convention, right=right)
    assert surfaces(tmp_path / "b.jsonl") == ["Ilse Varga", "Ada Lund"]


def test_kinds_without_offsets_are_refused(tmp_path):
    (tmp_path / "a.conll").write_text("-DOCSTART- -X- O O\n\nIlse\tB-PER\n", "utf-8")
    with pytest.raises(UserError) as told:
        examine(tmp_path / "a.conll", ReadOptions())
    assert told.value.code == "AN735"
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError):
        examine(tmp_path / "empty", ReadOptions())


# -- tables, archives, formats that have no offsets ---------------------------------------------------------


def csv_rows(marks):
    """Cells with quotation marks, a line break and a second article, so that rows are no lines."""
    text = f'{TEXT} "Yes"\nthey said.'
    rows = [[text, *told[:2], told[3], told[2]] for told in marks]
    return [["text", "start", "end", "label", "quote"], *rows, ["Ada left.", 0, 3, "PER", "Ada"]]


def table(path, marks):
    separator = "\t" if path.suffix == ".tsv" else ","
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=separator, lineterminator="\r\n").writerows(csv_rows(marks))
    return path


def workbook(path, marks):
    import openpyxl

    book = openpyxl.Workbook()
    for row in csv_rows(marks):
        book.active.append([str(cell) if cell == 21 else cell for cell in row])  # a number that is a text
    book.active["H1"] = "=SUM(B2:B3)"
    book.create_sheet("Other").append(["start", 3])
    book.save(path)
    return path


def open_table(path, marks):
    cells = [
        "".join(
            f'<table:table-cell table:style-name="x" office:value-type="float" office:value="{cell}">'
            f"<text:p>{cell}</text:p></table:table-cell>"
            if isinstance(cell, int)
            else "<table:table-cell>"
            + "".join(f"<text:p>{escape(line)}</text:p>" for line in cell.split("\n"))
            + "</table:table-cell>"
            for cell in row
        )
        for row in csv_rows(marks)
    ]
    body = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr(
            "content.xml",
            '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">'
            f'<office:body><office:spreadsheet><table:table table:name="A &amp; B">{body}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


@pytest.mark.parametrize(
    ("make", "name"), [(table, "a.csv"), (table, "a.tsv"), (workbook, "a.xlsx"), (open_table, "a.ods")]
)
def test_a_shifted_table_of_spans_is_mended(make, name, tmp_path, capsys):
    (tmp_path / "right").mkdir()
    shifted, right = make(tmp_path / name, SHIFTED), make(tmp_path / "right" / name, MARKS)
    assert main(["repair", str(right)]) == 0
    assert "3 of 3 surfaces match" in capsys.readouterr().out
    target = tmp_path / f"out-{name}"
    assert main(["repair", str(shifted), "--out", str(target)]) == 0
    assert "3 of 3 as utf-16" in capsys.readouterr().out
    assert surfaces(target) == ["Ilse Varga", "Ada Lund", "Ada"]
    if make is table:
        assert target.read_bytes() == right.read_bytes()
    elif make is open_table:
        assert zipfile.ZipFile(target).read("content.xml") == zipfile.ZipFile(right).read("content.xml")
    else:
        import openpyxl

        book = openpyxl.load_workbook(target)
        assert [cell.value for cell in book.worksheets[0]["C"][1:]] == [12, 27, 3]
        assert book.worksheets[0]["H1"].value == "=SUM(B2:B3)"
        assert book.worksheets[1]["B1"].value == 3


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_our_own_tables_are_mended_with_their_relations(suffix, tmp_path, make_view, run_export, schema):
    exporter = next(one for one in exporters() if one.name == suffix[1:])
    view = make_view(TEXT, ("Ilse Varga", "PERSON"), ("Ada Lund", "PERSON"))
    kind = RelationLabel(id="k", name="knows")
    link = Relation(id="r", article_id=view.article.id, source=view.spans[0].id, target=view.spans[1].id, label="k")
    run_export(
        exporter, [replace(view, relations=(link,))], tmp_path / f"a{suffix}", schema=replace(schema, relations=(kind,))
    )
    right, wrong = convention_named(""), convention_named("utf-16")
    shifted, again = tmp_path / f"b{suffix}", tmp_path / f"c{suffix}"
    assert mend(tmp_path / f"a{suffix}", shifted, ReadOptions(), wrong=right, right=wrong).moved >= 2
    assert surfaces(shifted) == []
    assert (examine(shifted, ReadOptions()).fit_best, examine(shifted, ReadOptions()).best) == (2, wrong)
    mend(shifted, again, ReadOptions(), wrong=wrong, right=right)
    (item,) = [one for one in read_file(again, ReadOptions(language="en")) if isinstance(one, IncomingArticle)]
    assert [span.quote for span in item.spans] == ["Ilse Varga", "Ada Lund"]
    assert len(item.relations) == (suffix == ".xlsx")
    if suffix == ".csv":
        assert again.read_bytes() == (tmp_path / f"a{suffix}").read_bytes()


def test_cells_of_an_open_table_that_are_told_once_are_parted(tmp_path):
    content = (
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="2">'
        '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="3"/>'
        "</table:table-row></table:table>"
    )
    changes = {("S", 1, 1): 5, ("S", 2, 1): 5}
    mended = "".join(_content(content, changes))
    assert changes == {}
    assert mended == (
        '<table:table table:name="S"><table:table-row table:number-rows-repeated="2">'
        '<table:table-cell office:value-type="float" office:value="3"/>'
        '<table:table-cell office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>'
        "</table:table-row></table:table>"
    )
    changes = {("S", 1, 1): 5, ("S", 2, 1): 6}  # two numbers cannot stand in one cell
    assert "".join(_content(content, changes)) == content
    assert len(changes) == 2


ZIPPED = [
    (doccano, "deep/a.jsonl"),
    (prodigy, "a.jsonl"),
    (brat, "collection/a.ann"),
    (table, "a.csv"),
    (pubtator, "näh/a.pubtator"),
]


@pytest.mark.parametrize(("make", "name"), ZIPPED, ids=lambda one: getattr(one, "__name__", one))
def test_archives_of_any_format_are_proven_and_mended(make, name, tmp_path, capsys):
    file = tmp_path / "in" / name
    file.parent.mkdir(parents=True)
    make(file, SHIFTED)
    (file.parent / "picture.png").write_bytes(b"\x89PNG")
    path, target = tmp_path / "a.zip", tmp_path / "out.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for one in sorted((tmp_path / "in").rglob("*")):
            archive.write(one, one.relative_to(tmp_path / "in").as_posix())
    # The window's look at the archive offers the same as the command.
    look = peek(path, ReadOptions())
    assert look.proof is not None
    assert look.proof.offered == convention_named("utf-16")
    assert main(["repair", str(path), "--out", str(target)]) == 0
    assert "of " in capsys.readouterr().out
    assert surfaces(target)[:2] == ["Ilse Varga", "Ada Lund"]
    before, after = zipfile.ZipFile(path), zipfile.ZipFile(target)
    assert before.namelist() == after.namelist()
    changed = [one for one in before.namelist() if before.read(one) != after.read(one)]
    assert changed == [name]
    assert peek(target, ReadOptions()).proof.settled


def test_formats_with_different_units_are_not_mended_together(tmp_path):
    (tmp_path / "in").mkdir()
    brat(tmp_path / "in" / "a.ann", SHIFTED)
    doccano(tmp_path / "in" / "b.jsonl", SHIFTED)
    with pytest.raises(UserError) as told:
        examine(tmp_path / "in", ReadOptions())
    assert told.value.code == "AN848"
    assert "brat standoff: code-points+crlf-as-one" in told.value.sentence


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("a.xml", "<doc><PERSON>Ada</PERSON> met <PERSON>Ilse</PERSON>.</doc>", "its marks stand in the text"),
        ("a.conll", "Ada\tB-PER\nmet\tO\nIlse\tB-PER\n", "its spans are told by words"),
    ],
)
def test_where_no_offsets_are_stored_there_is_nothing_to_mend(name, body, why, tmp_path, capsys):
    (tmp_path / name).write_text(body, "utf-8")
    assert main(["repair", str(tmp_path / name)]) == 2
    told = capsys.readouterr().err
    assert "There is nothing to mend" in told
    assert why in told
