"""Saved pages give up their article; what cannot be read is told with what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.formats.web_page import WebPage, page_text
from annotator.model.errors import Problem, UserError

OPTIONS = ReadOptions()
PARAGRAPH = "Der Hafen von Nordhavn ist im letzten Jahr um 18,4 Prozent gewachsen, und die Eigentümer sind zufrieden. "


def page(body: str, head: str = "", attributes: str = ' lang="de-DE"') -> str:
    return (
        f"<!DOCTYPE html>\n<html{attributes}><head><title>Hafen wächst – Nordhavn Post</title>{head}</head><body>"
        '<nav><ul><li><a href="/a">Startseite</a></li><li><a href="/b">Anmelden</a></li></ul></nav>'
        f"<article><h1>Hafen wächst</h1>{body}</article><footer>Impressum und Datenschutz</footer></body></html>"
    )


@pytest.fixture(scope="module")
def web() -> Iterator[WebPage]:
    importer = WebPage()
    yield importer
    importer.close()


def read(web: WebPage, path: Path, html: str | bytes, options: ReadOptions = OPTIONS) -> IncomingArticle | Problem:
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    (item,) = web.read(path, options)
    return item


def test_the_article_comes_without_its_menus(web: WebPage, tmp_path: Path) -> None:
    head = (
        '<meta property="article:published_time" content="2024-03-20T08:00:00+01:00">'
        '<meta property="og:site_name" content="Nordhavn Post"><meta name="author" content="Ada Holm">'
        '<link rel="canonical" href="https://post.example/hafen">'
    )
    article = read(web, tmp_path / "hafen.html", page(f"<p>{PARAGRAPH * 3}</p><p>{PARAGRAPH * 2}</p>", head))
    assert isinstance(article, IncomingArticle)
    assert PARAGRAPH.strip() in article.text
    assert "Anmelden" not in article.text
    assert "Impressum" not in article.text
    assert article.title == "Hafen wächst"
    assert (article.date, article.source, article.author) == ("2024-03-20", "Nordhavn Post", "Ada Holm")
    assert (article.language, article.origin) == ("de", "hafen.html")
    assert article.meta == (("url", "https://post.example/hafen"),)


def test_letters_of_all_scripts_survive(web: WebPage, tmp_path: Path) -> None:
    special = "👩‍👩‍👧 👍🏽 e\u0301 A\u030a می\u200cخواهم 小米集团 שלום\u200f 𝔘𝔫𝔦"
    article = read(web, tmp_path / "a.html", page(f"<p>{PARAGRAPH * 3}</p><p>{special} &zwj;&#8204;x</p>"))
    assert isinstance(article, IncomingArticle)
    assert f"{special} \u200d\u200cx" in article.text


def test_nothing_in_a_page_is_run_or_fetched(web: WebPage, tmp_path: Path) -> None:
    html = page(
        f'<script>document.write("<p>written</p>")</script><p>{PARAGRAPH * 3}</p>'
        '<iframe src="http://127.0.0.1:9/x"></iframe><img src="file:///etc/hostname">',
        '<meta http-equiv="refresh" content="0; url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">',
    )
    article = read(web, tmp_path / "a.html", html)
    assert isinstance(article, IncomingArticle)
    assert "written" not in article.text


def test_a_page_too_deep_for_the_parser_is_told(web: WebPage, tmp_path: Path) -> None:
    for depth in (300, 50_000):
        problem = read(web, tmp_path / "deep.html", page("<div>" * depth + f"<p>{PARAGRAPH}</p>"))
        assert isinstance(problem, Problem)
        assert problem.code == "AN241"
    article = read(web, tmp_path / "flat.html", page("<div>" * 200 + f"<p>{PARAGRAPH * 3}</p>" + "</div>" * 200))
    assert isinstance(article, IncomingArticle)


@pytest.mark.parametrize(
    "html", ["<html></html>", page(""), "<!-- nothing -->", "<html><body><script>x</script></body>"]
)
def test_a_page_without_an_article_says_what_to_do(web: WebPage, tmp_path: Path, html: str) -> None:
    item = read(web, tmp_path / "a.html", html)
    assert isinstance(item, Problem) or item.text.strip() == "Hafen wächst"
    if isinstance(item, Problem):
        assert item.code in ("AN242", "AN246")
        assert "paste" in item.hint


def test_a_saved_address_is_the_source_but_never_opened(web: WebPage, tmp_path: Path) -> None:
    html = page(f"<p>{PARAGRAPH * 3}</p>").replace(
        "<html", "<!-- saved from url=(0030)https://news.example/hafen.html -->\n<html", 1
    )
    article = read(web, tmp_path / "a.html", html)
    assert isinstance(article, IncomingArticle)
    assert dict(article.meta)["url"] == "https://news.example/hafen.html"
    assert article.source == "news.example"


PATH = Path("a.html")


def test_utf8_wins_over_a_wrong_declaration() -> None:
    html = '<meta charset="iso-8859-1"><p>Zoë</p>'
    assert page_text(html.encode(), PATH, encoding=None) == html
    assert page_text(html.encode("cp1252"), PATH, encoding=None) == html


@pytest.mark.parametrize(
    ("declared", "codec", "text"),
    [
        ("ISO-8859-1", "cp1252", "“5 €”"), ("gb2312", "gb18030", "小米集团"), ("Shift_JIS", "cp932", "①決算"),
        ("windows-1251", "cp1251", "Порт"), ("iso-2022-jp", "iso2022_jp", "決算"),
    ],
)  # fmt: skip
def test_declared_encodings_are_read_like_in_a_browser(declared: str, codec: str, text: str) -> None:
    html = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}"><p>{text}</p>'
    assert page_text(html.encode(codec), PATH, encoding=None) == html


def test_undeclared_encodings_are_asked_about() -> None:
    data = "<p>Zoë café</p>".encode("cp1252")
    with pytest.raises(EncodingQuestion):
        page_text(data, PATH, encoding=None)
    assert page_text(data, PATH, encoding="cp1252") == "<p>Zoë café</p>"
    with pytest.raises(EncodingQuestion):
        page_text(b'<meta charset="klingon">' + data, PATH, encoding=None)


def test_declarations_that_do_not_fit_are_refused() -> None:
    with pytest.raises(UserError, match="not valid CP932"):
        page_text(b'<meta charset="shift_jis"><p>' + b"\x81 " * 50, PATH, encoding=None)


def test_scores() -> None:
    score = WebPage().score
    assert score(Path("a.HTM"), b"") > score(Path("a"), b"\n<!doctype HTML><html>") > 0
    assert score(Path("a"), b"plain <b>text</b>") == 0
