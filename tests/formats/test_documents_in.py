"""Word, OpenDocument, rich text and EPUB: the words, what is known about them, and what was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.catalogue import close_workers, importer_for
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError
from tests.formats.making import (
    make_docx,
    make_epub,
    make_odt,
    make_zip,
    word_link,
    word_paragraph,
    word_part,
)

OPTIONS = ReadOptions()


@pytest.fixture(scope="module", autouse=True)
def workers() -> Iterator[None]:
    yield
    close_workers()


@pytest.fixture
def read(tmp_path: Path):
    def read(name: str, data: bytes) -> tuple[list[IncomingArticle], list[str]]:
        path = tmp_path / name
        path.write_bytes(data)
        found = list(importer_for(path).read(path, OPTIONS))
        problems = [item for item in found if isinstance(item, Problem)]
        assert all(problem.severity == "note" for problem in problems)
        return [item for item in found if isinstance(item, IncomingArticle)], [one.sentence for one in problems]

    return read


@pytest.fixture
def refused(tmp_path: Path):
    def refused(name: str, data: bytes) -> UserError:
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(UserError) as caught:
            list(importer_for(path).read(path, OPTIONS))
        assert name in caught.value.sentence
        return caught.value

    return refused


# -- Word ----------------------------------------------------------------------------------------------


def test_a_word_document_gives_paragraphs_and_properties(read) -> None:
    body = word_paragraph("Harbour grows", "Heading1") + word_paragraph("Zoë paid 5 €.") + word_paragraph("The end.")
    data = make_docx(body, title="Harbour", creator="Ada Holm", created="2024-03-20T08:00:00Z")
    (article,), notes = read("file.docx", data)
    assert article.text == "Harbour grows\n\nZoë paid 5 €.\n\nThe end."
    assert (article.title, article.author, article.date) == ("Harbour", "Ada Holm", "2024-03-20")
    assert notes == []


def test_what_word_keeps_besides_the_text_is_told(read) -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    changed = (
        '<w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del>'
    )
    cells = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("Port", "2024"))
    body = (
        f"<w:p><w:r><w:t>Words</w:t></w:r>{note}</w:p><w:p>{changed}</w:p>"
        f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    )
    parts = {
        "word/footnotes.xml": word_part("footnotes", f'<w:footnote w:id="2">{word_paragraph("A note.")}</w:footnote>'),
        "word/header1.xml": word_part("hdr", word_paragraph("Running")),
    }
    links = word_link("footnotes", "footnotes.xml", "r2") + word_link("header", "header1.xml", "r3")
    (article,), notes = read("file.docx", make_docx(body, parts=parts, links=links))
    assert article.text == "Words\n\nnew\n\nPort\t2024\nPort\t2024"
    assert notes == [
        "Left out: 1 footnote, 1 header or footer.",
        "A table came in as lines, its cells separated by tabs.",
        "Tracked changes were taken as accepted: 1 inserted, 1 deleted.",
    ]


def test_broken_and_malicious_word_documents_are_refused(refused) -> None:
    assert refused("a.docx", b"PK\x03\x04 no more").code == "AN273"
    assert refused("a.docx", make_zip({"word/other.xml": "<a/>"})).code == "AN273"
    assert refused("a.docx", make_docx("")).code == "AN277"
    entities = '<!DOCTYPE a [<!ENTITY b "boom">]><a>&b;</a>'
    assert refused("a.docx", make_docx(word_paragraph("x"), parts={"word/styles.xml": entities})).code == "AN279"
    deep = "<w:x>" * 400 + "</w:x>" * 400
    assert refused("a.docx", make_docx(deep)).code == "AN281"
    bomb = make_docx(word_paragraph("x"), parts={"word/styles.xml": b"<a>" + b" " * (50 * 2**20) + b"</a>"})
    assert refused("a.docx", bomb).code == "AN278"


# -- OpenDocument --------------------------------------------------------------------------------------


def test_an_open_document_gives_paragraphs_and_properties(read) -> None:
    body = (
        '<text:h text:outline-level="1">Harbour grows</text:h><text:p>Zoë<text:s text:c="2"/>paid<text:line-break/>5 €.'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body>"
        "</text:note></text:p><text:list><text:list-item><text:p>one</text:p></text:list-item><text:list-item>"
        "<text:p>two</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Port"
        "</text:p></table:table-cell><table:table-cell><text:p>2024</text:p></table:table-cell></table:table-row>"
        "</table:table><text:p><draw:frame><draw:image/></draw:frame>End.</text:p>"
    )
    about = (
        "<dc:title>Harbour</dc:title><meta:initial-creator>Ada Holm</meta:initial-creator>"
        "<meta:creation-date>2024-03-20T08:00:00</meta:creation-date><dc:language>en-GB</dc:language>"
    )
    (article,), notes = read("file.odt", make_odt(body, about=about))
    assert article.text == "Harbour grows\n\nZoë  paid\n5 €.\n\none\n\ntwo\n\nPort\t2024\n\nEnd."
    assert (article.title, article.author, article.date, article.language) == (
        "Harbour",
        "Ada Holm",
        "2024-03-20",
        "en",
    )
    assert notes == ["Left out: 1 picture, 1 footnote.", "A table came in as lines, its cells separated by tabs."]


def test_open_documents_that_cannot_be_read_are_refused(refused) -> None:
    locked = make_zip({"content.xml": b"\x00\x01", "META-INF/manifest.xml": "<encryption-data/>"})
    assert refused("a.odt", locked).code == "AN274"
    assert refused("a.odt", make_odt("")).code == "AN277"
    assert refused("a.odt", make_zip({"content.xml": "<a/>"})).code == "AN273"
    assert refused("a.odt", make_odt("<text:p>open")).code == "AN273"


# -- rich text -----------------------------------------------------------------------------------------


def test_rich_text_gives_paragraphs_and_properties(read) -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Helvetica;}}{\info{\title Harbour \'e9}{\author Ada Holm}"
        rb"{\creatim\yr2024\mo3\dy20\hr8}}\deflang1033{\header\pard Running\par}\pard Zo\'eb paid 5 \u8364 ?.\par "
        b"raw \xe9 byte\\par{\\pict\\wmetafile8 0102030405}{\\footnote A note.}"
        rb"\trowd\cellx100\cellx200\intbl Port\cell 2024\cell\row\pard Emoji \u-10179 ?\u-8694 ?{\deleted gone}.\par}"
    )
    (article,), notes = read("file.rtf", data)
    assert article.text == "Zoë paid 5 €.\n\nraw é byte\n\nPort\t2024\n\nEmoji 😊."
    assert (article.title, article.author, article.date, article.language) == (
        "Harbour é",
        "Ada Holm",
        "2024-03-20",
        "en",
    )
    assert notes == [
        "Left out: 1 picture, 1 footnote, 1 header or footer.",
        "A table came in as lines, its cells separated by tabs.",
        "Tracked changes were taken as accepted: 0 inserted, 1 deleted.",
    ]


def test_rich_text_that_cannot_be_read_is_refused(refused) -> None:
    assert refused("a.rtf", b"no rich text").code == "AN273"
    assert refused("a.rtf", rb"{\rtf1\ansi }").code == "AN277"
    assert refused("a.rtf", rb"{\rtf1\ansi\ansicpg1252 \'81}").code == "AN208"
    assert refused("a.rtf", b"{\\rtf1" + b"{" * 1000).code == "AN281"


def test_rich_text_is_known_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "old.doc"
    path.write_bytes(rb"{\rtf1\ansi words}")
    assert importer_for(path).name == "rtf"


# -- EPUB ----------------------------------------------------------------------------------------------

BOOK = (
    "<dc:title>Nordhavn Weekly</dc:title><dc:creator>Ada Holm</dc:creator><dc:creator>Bo Lind</dc:creator>"
    "<dc:date>2024-03-20</dc:date><dc:language>en</dc:language>"
)


def test_each_chapter_of_a_book_is_an_article(read) -> None:
    chapters = (
        ("nav", '<nav epub:type="toc"><ol><li>One</li></ol></nav>'),
        ("cover", '<section epub:type="cover"><img src="a.png" alt=""/></section>'),
        ("one", "<h1>Harbour grows</h1><p>Zo&euml; paid<sup><a epub:type='noteref' href='#n'>1</a></sup>.</p>"
                '<aside epub:type="footnote"><p>A note.</p></aside><p>It <em>was</em> much.</p>'),
        ("empty", "<p> </p>"),
        ("two", "<h2>Second</h2><ul><li>a</li><li>b</li></ul>"),
    )  # fmt: skip
    (first, second), notes = read("book.epub", make_epub(chapters, about=BOOK))
    assert first.text == "Harbour grows\n\nZoë paid.\n\nIt was much."
    assert (first.title, first.source, first.author) == ("Harbour grows", "Nordhavn Weekly", "Ada Holm, Bo Lind")
    assert (first.date, first.language, first.origin) == ("2024-03-20", "en", "book.epub:3")
    assert second.text == "Second\n\na\nb"
    assert notes == ["Left out: 1 footnote, 1 table of contents, 1 cover, title or index page, 1 page without text."]


def test_books_that_cannot_be_read_are_refused(refused, tmp_path: Path) -> None:
    assert refused("a.epub", make_zip({"x": "y"})).code == "AN273"
    assert refused("a.epub", make_epub([("one", "<img src='a'/>")])).code == "AN277"
    rights = {
        "META-INF/encryption.xml": '<encryption><m Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    }
    assert refused("a.epub", make_epub([("one", "<p>words</p>")], parts=rights)).code == "AN274"


def test_a_chapter_in_an_unknown_encoding_is_a_question(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    page = "<html><body><p>Zoë said café and naïve words.</p></body></html>".encode("cp1252")
    path.write_bytes(make_epub([("one", "")], parts={"book/one.xhtml": page}))
    importer = importer_for(path)
    with pytest.raises(EncodingQuestion) as caught:
        list(importer.read(path, OPTIONS))
    assert caught.value.inside
    assert caught.value.guess == "cp1252"
    (article,) = importer.read(path, ReadOptions(encoding="cp1252"))
    assert isinstance(article, IncomingArticle)
    assert article.text == "Zoë said café and naïve words."
