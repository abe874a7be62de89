"""Excel tables and ZIP archives: rows and entries become articles, the rest is told."""

import datetime
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.catalogue import close_workers, declared_labels, expand, importer_for, read_file
from annotator.formats.encoding import preview_answer
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem, UserError
from tests.formats.making import Page, make_docx, make_pdf, make_xlsx, make_zip, word_paragraph

OPTIONS = ReadOptions()


@pytest.fixture(scope="module", autouse=True)
def workers() -> Iterator[None]:
    yield
    close_workers()


def split(path: Path, options: ReadOptions = OPTIONS) -> tuple[list[IncomingArticle], list[Problem]]:
    found = list(read_file(path, options))
    articles = [item for item in found if isinstance(item, IncomingArticle)]
    return articles, [item for item in found if isinstance(item, Problem)]


# -- Excel ---------------------------------------------------------------------------------------------

NEWS = [["id", "headline", "body", "date"], [7.0, "Harbour grows", "Zoë paid 5 €.\nThe end.", datetime.datetime(2024, 3, 20)],  # noqa: E501
        [], [8, "Nothing", None, None]]  # fmt: skip


def test_rows_of_a_spreadsheet_are_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(
        make_xlsx(News=NEWS, Notes=[["who", "when"], ["a", "b"]], hidden=[["text"], ["unseen"]], More=NEWS)
    )
    articles, problems = split(path)
    first = articles[0]
    assert first.text == "Zoë paid 5 €.\nThe end."
    assert (first.title, first.date, first.meta, first.origin) == (
        "Harbour grows",
        "2024-03-20",
        (("id", "7"),),
        "a.xlsx:2",
    )
    assert articles[1].origin == "a.xlsx:More:2"
    assert [(one.code, one.where, one.line) for one in problems] == [
        ("AN233", "a.xlsx", 4),
        ("AN287", "a.xlsx", None),
        ("AN233", "a.xlsx:More", 4),
        ("AN287", "a.xlsx", None),
    ]
    assert "the sheet “Notes”" in problems[1].sentence


def test_the_columns_of_a_spreadsheet_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(make_xlsx(Sheet=[["what", "said"], ["A", "Some words."]]))
    look = peek(path, OPTIONS)
    assert look.columns == ("what", "said")
    assert [problem.code for problem in look.problems] == ["AN231"]
    (article,), _ = split(path, ReadOptions(text_column="said", title_column="what"))
    assert (article.text, article.title) == ("Some words.", "A")


def test_spreadsheets_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    for data, code in (
        (b"PK\x03\x04", "AN273"),
        (make_zip({"xl/workbook.xml": "<a/>"}), "AN273"),
        (make_xlsx(Sheet=[]), "AN205"),
        (make_zip({"xl/workbook.xml": "<!DOCTYPE a []><a/>"}), "AN279"),
    ):
        path.write_bytes(data)
        _, (problem,) = split(path)
        assert problem.code == code


# -- ZIP -----------------------------------------------------------------------------------------------


def test_an_archive_gives_what_its_files_give(tmp_path: Path) -> None:
    path = tmp_path / "news.zip"
    path.write_bytes(
        make_zip(
            {
                "b/report.pdf": make_pdf(Page().put(60, 700, "Words of a page, and some more.").picture()),
                "a/letter.docx": make_docx(word_paragraph("Words of a letter.")),
                "rows.csv": 'text\nOne row\n"open',
                "a/picture.png": b"\x89PNG",
                "__MACOSX/._x.txt": b"x",
                "Page_files/ad.html": b"<p>ad</p>",
                "inner.zip": b"PK",
                "2024-03-20-näh.txt": "Zoë.",
            }
        )
    )
    articles, problems = split(path)
    assert [(article.origin, article.text) for article in articles] == [
        ("news.zip:2024-03-20-näh.txt", "Zoë."),
        ("news.zip:a/letter.docx", "Words of a letter."),
        ("news.zip:b/report.pdf", "Words of a page, and some more."),
        ("news.zip:rows.csv:2", "One row"),
    ]
    assert articles[0].date == "2024-03-20"
    assert [(one.code, one.where, one.line) for one in problems if one.severity == "error"] == [
        ("AN232", "news.zip:rows.csv", 3)
    ]
    notes = [one.sentence for one in problems if one.severity == "note"]
    assert notes == [
        "Left out: 1 picture.",
        "Left out: .png, 1 file.",
        "Left out: archives inside the archive, 1 file.",
        "Left out: hidden files, 1 file.",
        "Left out: parts of saved pages, 1 file.",
    ]


def test_an_archive_that_begins_with_a_stored_document_is_no_document(tmp_path: Path) -> None:
    document, table = make_docx(word_paragraph("The harbour grew.")), make_xlsx(A=[["text"], ["The mill burned."]])
    for name, data in (("a.docx", document), ("a.xlsx", table)):
        with zipfile.ZipFile(tmp_path / f"{name}.zip", "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(f"in/{name}", data)
        assert importer_for(tmp_path / f"{name}.zip").name == "zip"


def test_entries_that_lead_elsewhere_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../out.txt", "x")
        archive.writestr("/root.txt", "x")
        archive.writestr("c:\\drive.txt", "x")
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("trap.txt", b" " * 3 * 2**20)
        archive.writestr("good.txt", "Good words.")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("good.txt", "Twin.")
    articles, problems = split(path)
    assert [article.text for article in articles] == ["Good words."]
    assert [problem.code for problem in problems] == ["AN285"] * 6


def test_a_damaged_entry_does_not_cost_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    data = make_zip({"a.txt": "First words.", "b.txt": "Second words that are spoiled.", "c.txt": "Third words."})
    place = data.index(b"b.txt") + 7
    path.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
    articles, problems = split(path)
    assert [article.text for article in articles] == ["First words.", "Third words."]
    assert [(one.code, one.where) for one in problems] == [("AN273", "a.zip:b.txt")]


def test_an_archive_asks_once_about_encodings(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    old = {name: f"Zoë said café, naïve {name}.".encode("cp1252") for name in ("x.txt", "y.txt")}
    path.write_bytes(make_zip({**old, "z.txt": "Zoë in UTF-8."}))
    look = peek(path, OPTIONS)
    assert isinstance(look.question, EncodingQuestion)
    assert look.question.path == path
    assert "café" in look.question.preview
    assert "café" in preview_answer(look.question, "cp1250")
    assert "cafй" in preview_answer(look.question, "cp1251")
    articles, problems = split(path)
    assert [article.text for article in articles] == ["Zoë in UTF-8."]
    assert [problem.code for problem in problems] == ["AN206", "AN206"]
    articles, problems = split(path, ReadOptions(encoding="cp1252"))
    assert [article.text for article in articles] == [
        "Zoë said café, naïve x.txt.",
        "Zoë said café, naïve y.txt.",
        "Zoë in UTF-8.",
    ]
    assert problems == []


def test_archives_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    for data, code in ((b"PK\x03\x04 and no more", "AN273"), (make_zip({"a.png": b"x"}), "AN277"), (b"", "AN205")):
        path.write_bytes(data)
        _, (problem,) = split(path)
        assert problem.code == code


def test_a_file_that_fits_no_importer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    with pytest.raises(UserError, match="an old Word document"):
        importer_for(path)


def test_folders_of_saved_pages_are_passed_over_in_many_languages(tmp_path: Path) -> None:
    for name in ("Hafen.html", "Hafen-Dateien/ad.html", "Port.htm", "Port_fichiers/ad.html", "other_files/own.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<p>x</p>")
    assert [path.name for path in expand([tmp_path]) if isinstance(path, Path)] == [
        "Hafen.html",
        "Port.htm",
        "own.html",
    ]


def test_files_of_an_archive_are_read_with_what_lies_beside_them(tmp_path: Path) -> None:
    value = {"start": 0, "end": 3, "text": "Ada", "labels": ["PER"]}
    task = {"data": {"body": "Ada left."}, "annotations": [{"result": [{"type": "labels", "value": value}]}]}
    config = '<View><Labels toName="t"><Label value="PER" hint="People"/></Labels><Text name="t" value="$body"/></View>'
    path = tmp_path / "a.zip"
    path.write_bytes(
        make_zip(
            {
                "brat/annotation.conf": "[entities]\nORG\n",
                "brat/visual.conf": "[drawing]\nORG bgColor:#112233\n",
                "brat/deep/one.ann": "T1\tORG 0 6\tCalder\n",
                "brat/deep/one.txt": "Calder grew.",
                "brat/deep/two.ann": "T1\tORG 0 6\tCalder\n",
                "studio/tasks.json": json.dumps([task]),
                "studio/labeling_config.xml": config,
            }
        )
    )
    articles, problems = split(path)
    assert [(one.origin, one.text, [span.quote for span in one.spans]) for one in articles] == [
        ("a.zip:brat/deep/one.ann", "Calder grew.", ["Calder"]),
        ("a.zip:studio/tasks.json:1", "Ada left.", ["Ada"]),
    ]
    assert [(one.code, one.where) for one in problems] == [("AN731", "a.zip:brat/deep/two.ann")]
    labels = declared_labels(path, OPTIONS)
    assert [(one.name, one.color, one.guideline) for one in labels] == [("ORG", "#112233", ""), ("PER", "", "People")]
