"""A PDF reads like the article that it was: columns, pages, hyphens and running lines are undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.page_map import PAGES, page_at
from annotator.formats.pdf_in import PdfDocument
from annotator.model.errors import Problem, UserError
from tests.formats.making import Page, make_pdf

OPTIONS = ReadOptions()
LEFT = (
    "The harbour of Nordhavn grew by",
    "18.4 percent in the first quarter, its",
    "owners said on Tuesday. Freight of",
    "all kinds passed through its eleven",
    "berths without any further interrup-",
)
RIGHT = (
    "tion. The well-known terminal is the",
    "cheapest long-term investment of the",
    "decade, said Ada Holm, who has run",
    "the company for five years.",
)
JOINED = (
    "The harbour of Nordhavn grew by 18.4 percent in the first quarter, its owners said on Tuesday. Freight of all kinds "  # noqa: E501
    "passed through its eleven berths without any further interruption. The well-known terminal is the cheapest "
    "long-term investment of the decade, said Ada Holm, who has run the company for five years."
)


@pytest.fixture(scope="module")
def pdf() -> Iterator[PdfDocument]:
    importer = PdfDocument()
    yield importer
    importer.close()


@pytest.fixture
def read(pdf: PdfDocument, tmp_path: Path):
    def read(*pages: Page, name: str = "file.pdf", **more) -> tuple[IncomingArticle, list[str]]:
        path = tmp_path / name
        path.write_bytes(make_pdf(*pages, **more))
        article, *notes = pdf.read(path, OPTIONS)
        assert isinstance(article, IncomingArticle)
        assert all(isinstance(note, Problem) and note.severity == "note" for note in notes)
        return article, [note.sentence for note in notes if isinstance(note, Problem)]

    return read


def test_columns_are_read_one_after_the_other(read) -> None:
    page = Page().put(60, 760, "Nordhavn grows again, and nobody knows for how long", size=20)
    page.lines(60, 720, LEFT).lines(310, 720, RIGHT)
    article, notes = read(page)
    assert article.text == f"Nordhavn grows again, and nobody knows for how long\n\n{JOINED}"
    assert article.title == "Nordhavn grows again, and nobody knows for how long"
    assert notes == []


def test_columns_need_no_common_baselines(read) -> None:
    article, _ = read(Page().lines(60, 720, LEFT).lines(310, 715, RIGHT))
    assert article.text == JOINED


def test_columns_that_were_drawn_line_by_line_are_told_apart(read) -> None:
    page = Page()
    for number, line in enumerate(LEFT):
        page.put(60, 720 - 12 * number, line)
        if number < len(RIGHT):
            page.put(310, 720 - 12 * number, RIGHT[number])
    assert read(page)[0].text == JOINED


def test_running_lines_and_page_numbers_are_left_out(read) -> None:
    pages = [
        Page()
        .put(60, 810, f"The Nordhavn Post, 20 March 2024, edition {number + 1}")
        .lines(60, 700, [f"Paragraph {number} begins on its own page and is told in two", "lines of text, no more."])
        .put(290, 30, str(number + 7))
        for number in range(3)
    ]
    article, notes = read(*pages)
    assert "Post" not in article.text
    assert article.text.split("\n\n") == [
        f"Paragraph {number} begins on its own page and is told in two lines of text, no more." for number in range(3)
    ]
    assert notes == ["Left out: running headers and footers on 3 pages and page numbers on 3 pages."]


@pytest.mark.parametrize("number", ["Page 1 of 1", "- 1 -", "1"])
def test_the_number_of_a_single_page_is_left_out(read, number: str) -> None:
    article, _ = read(Page().lines(60, 700, LEFT).put(290, 30, number))
    assert number not in article.text.splitlines()


def test_a_year_at_the_foot_is_no_page_number(read) -> None:
    article, _ = read(Page().lines(60, 700, LEFT).put(290, 30, "2024"))
    assert article.text.endswith("2024")


def test_paragraphs_go_on_over_pages_and_the_map_knows_where(read) -> None:
    article, _ = read(Page().lines(60, 700, LEFT), Page().lines(60, 700, RIGHT))
    assert article.text == JOINED
    meta = dict(article.meta)
    second = article.text.index("tion. The well-known")
    assert meta["pages"] == "2"
    assert meta[PAGES] == f"0 {second}"
    assert page_at(article.meta, second - 1) == 1
    assert page_at(article.meta, second) == 2


def test_gaps_indents_and_short_lines_part_paragraphs(read) -> None:
    one = ["A first paragraph that fills its line to the very end of it", "and goes on in a second line."]
    page = Page().lines(60, 700, one).lines(60, 660, one)
    assert read(page)[0].text == "\n\n".join([" ".join(one)] * 2)
    page = Page().lines(60, 700, one).put(72, 676, "A second one has an indent and fills its line to the end,")
    assert read(page.put(60, 664, "and so on."))[0].text.split("\n\n")[1].endswith("to the end, and so on.")
    page = Page().lines(60, 700, [*one, "Another begins without either of them."])
    assert read(page)[0].text.split("\n\n")[1] == "Another begins without either of them."


def test_headings_stand_alone(read) -> None:
    page = Page().put(60, 700, "What the owners want", font="bold").lines(60, 688, LEFT)
    assert read(page)[0].text.startswith("What the owners want\n\nThe harbour")


def test_a_table_comes_in_as_lines(read) -> None:
    page = Page().lines(60, 760, [*LEFT[:4], "berths."])
    for number, row in enumerate((("Port", "2023", "2024"), ("Nordhavn", "1 200", "1 421"), ("Leuven", "310", "298"))):
        for x, cell in zip((60, 200, 300), row, strict=True):
            page.put(x, 690 - 12 * number, cell)
    article, notes = read(page)
    assert article.text.endswith("berths.\n\nPort\t2023\t2024\nNordhavn\t1 200\t1 421\nLeuven\t310\t298")
    assert notes == ["A table came in as lines, its cells separated by tabs."]


def test_bullets_stay_with_their_words(read) -> None:
    page = Page().lines(60, 700, ["•"] * 4).lines(80, 700, ["Freight of all kinds", "Ferries", "Fish", "Sand"])
    assert read(page)[0].text == "• Freight of all kinds\n\n• Ferries\n\n• Fish\n\n• Sand"


def test_footnotes_and_their_marks_are_left_out(read) -> None:
    page = Page().lines(60, 700, LEFT).put(60, 640, "tion.").put(83, 640, "1", size=6, rise=4)
    page.put(90, 640, "The area is 5 m").put(152, 640, "2", size=6, rise=4)
    page.put(60, 60, "1 According to the annual report of the port authority.", size=7)
    article, notes = read(page)
    assert "annual report" not in article.text
    assert article.text.endswith("interruption. The area is 5 m2")
    assert notes == ["Left out: 1 footnote."]


def test_a_large_initial_is_put_back_to_its_word(read) -> None:
    page = Page().put(60, 676, "T", size=36).put(84, 700, "he harbour of Nordhavn grew by")
    page.lines(84, 688, ["18.4 percent in the first", "quarter, its owners said"]).lines(
        60, 664, ["on Tuesday in the hall of the house."]
    )
    assert read(page)[0].text.startswith("The harbour of Nordhavn grew by 18.4 percent in the first quarter, its")


def test_ligatures_are_letters(read) -> None:
    assert "offices find five floors" in read(Page().put(60, 700, "of\x01ces", font="drawn").put(
        60, 600, "offices \x01nd \x01ve \x02oors", font="drawn"))[0].text  # fmt: skip


def test_what_is_turned_or_twice_is_left_out(read) -> None:
    page = Page().lines(60, 700, LEFT).lines(60.3, 700, LEFT).put(30, 300, "stamp", turn=True)
    article, notes = read(page)
    assert article.text.count("Nordhavn") == 1
    assert "stamp" not in article.text
    assert notes == ["Left out: 5 letters across the text."]


def test_a_landscape_page_is_read_as_it_lies(read) -> None:
    page = Page(rotate=90)
    for number, line in enumerate(LEFT):
        page.put(100 + 12 * number, 60, line, turn=True)
    assert read(page)[0].text.startswith("The harbour of Nordhavn grew by 18.4 percent")


def test_what_the_file_says_about_itself_is_taken_when_it_can_be_true(read) -> None:
    info = {"Title": "Harbour grows", "Author": "Ada Holm", "CreationDate": "D:20240320080000Z", "Keywords": "ports"}
    article, _ = read(Page().lines(60, 700, LEFT), info=info)
    assert (article.title, article.author, article.date) == ("Harbour grows", "Ada Holm", "2024-03-20")
    assert ("keywords", "ports") in article.meta
    article, _ = read(Page().lines(60, 700, LEFT), info={"Title": "Microsoft Word - x.doc", "Author": "admin"})
    assert article.title.startswith(LEFT[0])
    assert article.author == ""
    article, _ = read(Page().lines(60, 700, LEFT), info=info, name="2023-01-02-report.pdf")
    assert article.date == "2023-01-02"


def test_the_day_of_the_paper_comes_before_the_day_of_the_file(read) -> None:
    info = {"CreationDate": "D:20240325"}
    pages = [Page().put(60, 810, "The Nordhavn Post, 20 March 2024").lines(60, 700, part) for part in (LEFT, RIGHT)]
    assert read(*pages, info=info)[0].date == "2024-03-20"
    page = Page().put(60, 760, "Harbour grows", size=20).put(60, 740, "Nordhavn, March 21, 2024").lines(60, 700, LEFT)
    assert read(page, info=info)[0].date == "2024-03-21"
    page.put(60, 725, "Last changed on 22.03.2024")
    assert read(page, info=info)[0].date == "2024-03-25"


def refusal(pdf: PdfDocument, path: Path, data: bytes) -> UserError:
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        list(pdf.read(path, OPTIONS))
    assert path.name in caught.value.sentence
    assert caught.value.hint
    return caught.value


def test_scans_locked_and_damaged_files_are_refused(pdf: PdfDocument, tmp_path: Path) -> None:
    path = tmp_path / "file.pdf"
    scan = refusal(pdf, path, make_pdf(Page().picture(), Page().picture()))
    assert scan.code == "AN275"
    assert "its 2 pages hold pictures and no text" in scan.sentence
    assert refusal(pdf, path, make_pdf(Page().put(60, 700, "words"), locked=True)).code == "AN274"
    assert refusal(pdf, path, b"%PDF-1.4\nnothing more").code == "AN273"
    assert refusal(pdf, path, make_pdf(Page())).code == "AN277"


def test_a_scanned_page_among_others_is_told(read) -> None:
    _, notes = read(Page().lines(60, 700, LEFT), Page().picture(), Page().lines(60, 700, RIGHT))
    assert notes == [
        "Left out: 1 picture.",
        "1 page without text, perhaps scanned, gave nothing: 2.",
    ]
