"""Markdown keeps its markup; front matter becomes metadata."""

from pathlib import Path

import pytest

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.markdown import Markdown, first_heading
from annotator.model.errors import UserError


def read(path: Path, text: str) -> IncomingArticle:
    path.write_bytes(text.encode())
    (article,) = Markdown().read(path, ReadOptions())
    assert isinstance(article, IncomingArticle)
    return article


@pytest.mark.parametrize("body", ["\n# Harbour *grows*\r\n\r\n- **18 %**\n", "👩‍👩‍👧 e\u0301\r", "---\nA rule\n---\n"])
def test_the_text_after_the_front_matter_is_exact(tmp_path: Path, body: str) -> None:
    front = "---\ntitle: Port\nauthor: Ada Holm\ndate: 2024-03-20\nlang: en\nsection: trade\n---\n"
    article = read(tmp_path / "a.md", front + body)
    assert article.text == body
    assert (article.title, article.author, article.date, article.language) == ("Port", "Ada Holm", "2024-03-20", "en")
    assert article.meta == (("section", "trade"),)
    assert read(tmp_path / "b.md", "Before.\n" + body).text == "Before.\n" + body


def test_the_first_heading_is_the_title(tmp_path: Path) -> None:
    assert read(tmp_path / "a.md", "Some words.\n\n# Harbour grows #\n\nMore.").title == "Harbour grows"
    assert read(tmp_path / "a.md", "Harbour grows\n=============\n\nMore.").title == "Harbour grows"
    assert read(tmp_path / "a.md", "## Second\n\nMore.").title == "## Second"
    assert first_heading("#hashtag\n#\n") == ""
    assert first_heading("# " + " " * 4000) == ""


def test_front_matter_alone_is_no_article(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Port\n---\n\n", encoding="utf-8")
    with pytest.raises(UserError, match="empty"):
        list(Markdown().read(path, ReadOptions()))
