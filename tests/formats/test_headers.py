"""The top of a text and the name of its file say what the text is."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.formats.headers import (
    describe,
    find_column,
    first_title,
    front_matter,
    header_lines,
    leading_date,
    name_date,
    one_line,
)
from annotator.formats.incoming import ReadOptions

OPTIONS = ReadOptions()


def test_front_matter_is_read_and_its_end_is_exact() -> None:
    text = '---\ntitle: "Harbour: grows"\ndate: 2024-03-20\nempty:\ntags:\n  - port\n  - sea\n---\n\nBody\n'
    matter = front_matter(text)
    assert matter is not None
    assert text[matter.end :] == "\nBody\n"
    assert dict(matter.pairs) == {
        "title": "Harbour: grows",
        "date": "2024-03-20",
        "empty": "",
        "tags": "- port - sea",
    }


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_with_any_line_ends(end: str) -> None:
    text = f"---{end}title: A{end}---{end}Body{end}"
    matter = front_matter(text)
    assert matter is not None
    assert text[matter.end :] == f"Body{end}"
    assert matter.pairs == (("title", "A"),)


@pytest.mark.parametrize(
    "text",
    ["", "---", "---\n", "---\ntitle: A\n", "---\nJust a rule\n---\nBody", "\n---\ntitle: A\n---\n", "text\n---\n"],
)
def test_what_only_looks_like_front_matter_stays_text(text: str) -> None:
    assert front_matter(text) is None


@given(st.text(st.sampled_from("-.:a \n\r\t#\u2028"), max_size=60))
def test_front_matter_never_reaches_beyond_the_text(text: str) -> None:
    matter = front_matter(text)
    assert matter is None or 0 < matter.end <= len(text)


def test_header_lines_need_a_known_first_name() -> None:
    top = header_lines("Title: Harbour grows\r\nDate: 20 March 2024\r\nURL: x\r\n\r\nThe text: it begins.")
    assert top is not None
    assert top.pairs == (("Title", "Harbour grows"), ("Date", "20 March 2024"), ("URL", "x"))
    assert header_lines("He said: nothing new\n\nMore") is None
    assert header_lines("Title: A\nbut this is a sentence\n\nMore") is None
    assert header_lines("Title:\n\nMore") is None
    assert header_lines("") is None


def test_the_leading_date() -> None:
    assert leading_date(" date 2024-03-20 The harbour") == ("2024-03-20", 17)
    assert leading_date("Date: 2024-03-20\nThe harbour") == ("2024-03-20", 17)
    assert leading_date("date 2024-13-20 The harbour") == ("", 0)
    assert leading_date("update 2024-03-20") == ("", 0)
    assert leading_date("The date 2024-03-20") == ("", 0)


def test_the_date_in_a_name() -> None:
    assert name_date("2024-03-20-harbour") == "2024-03-20"
    assert name_date("2024_03_20 harbour") == "2024-03-20"
    assert name_date("2024-02-30-harbour") == ""
    assert name_date("harbour-2024-03-20") == ""


@pytest.mark.parametrize(
    ("text", "stem", "title"),
    [
        ("Harbour grows\n\nThe harbour …", "x", "Harbour grows"),
        ("\n\n  Harbour \t grows \r\nThe", "x", "Harbour grows"),
        ("Line one\u2028line two", "x", "Line one"),
        ("word " * 60, "2024-03-20-harbour-grows", "harbour grows"),
        ("word " * 60, "15-flash-quake", "flash quake"),
        ("word " * 60, "000_a4621554810d226e", "word " * 15 + "word…"),
        ("word " * 60, "doc1", "word " * 15 + "word…"),
        ("港" * 200, "1", "港" * 79 + "…"),
        ("\x1b\r0", "", "0"),
    ],
)
def test_a_text_gets_a_title(text: str, stem: str, title: str) -> None:
    assert first_title(text, stem) == title


@example(text="\x1b\r0", stem="")
@given(st.text(), st.text(max_size=20))
def test_titles_are_one_line_and_never_missing(text: str, stem: str) -> None:
    title = first_title(text, stem)
    assert title == one_line(title)
    assert len(title) <= 160 or not one_line(text[:160])
    assert title or not one_line(text)


def test_known_names_become_fields_and_the_rest_is_kept() -> None:
    article = describe(
        "Text of the day.",
        [("headline", " A\nB "), ("Published", "someday"), ("LANG", "en-GB"), ("byline", "Ada"), ("id", "7")],
        options=OPTIONS,
        stem="",
        origin="a.jsonl:1",
    )
    assert (article.title, article.language, article.author) == ("A B", "en", "Ada")
    assert article.date == ""
    assert article.meta == (("Published", "someday"), ("id", "7"))


def test_what_the_person_chose_wins() -> None:
    article = describe(
        "Text of the day.",
        [("title", "A"), ("Kopf", "B"), ("date", "2024-01-01"), ("Tag", "02.03.2024"), ("Blatt", "Post")],
        options=ReadOptions(title_column="kopf", date_column="Tag", source_column="Blatt", language="de"),
        stem="",
        origin="",
    )
    assert (article.title, article.date, article.source, article.language) == ("B", "2024-03-02", "Post", "de")
    assert article.meta == (("date", "2024-01-01"), ("title", "A"))


def test_dates_are_taken_from_the_nearest_place() -> None:
    def date(text: str, stem: str, *pairs: tuple[str, str]) -> str:
        return describe(text, pairs, options=OPTIONS, stem=stem, origin="").date

    assert date("date 2024-03-20 x", "2020-01-01-a", ("date", "2022-02-02")) == "2022-02-02"
    assert date("date 2024-03-20 x", "2020-01-01-a", ("date", "soon")) == "2024-03-20"
    assert date("x", "2020-01-01-a") == "2020-01-01"


def test_columns_are_found_by_option_then_by_rank() -> None:
    assert find_column(["body", "Text"], ("text", "body")) == "Text"
    assert find_column(["id"], ("text",)) is None
    assert find_column(["A b", "a_b"], (), option="a_b") == "a_b"
    assert find_column(["A b"], (), option="a-B") == "A b"
    assert find_column(["text"], ("text",), option="missing") is None
