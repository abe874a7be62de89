"""Plain text and pasted text become one article each, exactly."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.plain import PlainText, pasted_article, text_article
from annotator.model.errors import UserError

OPTIONS = ReadOptions()


def read(path: Path, options: ReadOptions = OPTIONS) -> IncomingArticle:
    (article,) = PlainText().read(path, options)
    assert isinstance(article, IncomingArticle)
    return article


@given(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip))
def test_the_text_is_never_changed(text: str) -> None:
    assert text_article(text, options=OPTIONS).text == text
    assert pasted_article(text, options=OPTIONS).text == text


@pytest.mark.parametrize("text", ["a\r\nb\rc\nd\u2028e\u0085f", " \n👩‍👩‍👧 e\u0301 שלום \t\n\n"])
def test_a_file_is_stored_exactly(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    assert read(path).text == text
    path.write_bytes(("\ufeff" + text).encode("utf-16-le"))
    assert read(path).text == text


def test_a_leading_date_is_understood_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "000_a4621554810d226e.txt"
    text = (
        " date 2024-03-20 Nordhavn Freight has cast a vote of confidence in its own harbour, and " + "of the year " * 20
    )
    path.write_text(text, encoding="utf-8")
    article = read(path)
    assert article.text == text
    assert article.date == "2024-03-20"
    assert article.title.startswith("Nordhavn Freight has cast a vote")
    assert article.title.endswith("…")
    assert article.language == "en"
    assert article.origin == path.name


def test_header_lines_are_understood_and_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "Source: The Nordhavn Post\nDate: 20 March 2024\nBy: Ada Holm\n\nHarbour grows\n\nIt grows."
    path.write_text(text, encoding="utf-8")
    article = read(path)
    assert article.text == text
    assert (article.title, article.source, article.date) == ("Harbour grows", "The Nordhavn Post", "2024-03-20")
    assert article.author == "Ada Holm"


def test_options_are_followed(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("Zoë café".encode("cp1252"))
    article = read(path, ReadOptions(encoding="cp1252", language="fr"))
    assert article.text == "Zoë café"
    assert article.language == "fr"


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "AN205"), (b" \n\t", "AN205"), (b"\xef\xbb\xbf", "AN205"), (b"a\0b", "AN204")]
)
def test_empty_and_binary_files_are_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(UserError) as caught:
        list(PlainText().read(path, OPTIONS))
    assert caught.value.code == code
    assert "“a.txt”" in caught.value.sentence


def test_scores() -> None:
    plain = PlainText()
    assert plain.score(Path("a.TXT"), b"") > plain.score(Path("a"), b"hello") > 0
    assert plain.score(Path("a"), b"\0\1") == 0
    assert plain.score(Path("a"), "\ufeffhello".encode("utf-16-le")) > 0
    assert plain.score(Path("a"), b"%PDF-1.4") == 0


@pytest.mark.parametrize("text", ["", " \n", "half \ud83d"])
def test_what_cannot_be_pasted(text: str) -> None:
    with pytest.raises(UserError):
        pasted_article(text, options=OPTIONS)
