"""Mail, saved pages, feeds and news XML: the words, what is known about them, and what was left out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.formats.catalogue import close_workers, importer_for, read_file
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError
from tests.formats.making import make_mail, make_mhtml

OPTIONS = ReadOptions()
KNOWN = {"Subject": "Harbour grows", "From": "Ada Holm <ada@post.example>", "Date": "Wed, 20 Mar 2024 10:00:00 +0100"}
PARAGRAPH = "The harbour of Nordhavn has grown by 18.4 percent in the last year, and its owners are pleased. "


@pytest.fixture(scope="module", autouse=True)
def workers() -> Iterator[None]:
    yield
    close_workers()


@pytest.fixture
def read(tmp_path: Path):
    def read(name: str, data: bytes | str) -> tuple[list[IncomingArticle], list[Problem]]:
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        found = list(importer_for(path).read(path, OPTIONS))
        articles = [item for item in found if isinstance(item, IncomingArticle)]
        return articles, [item for item in found if isinstance(item, Problem)]

    return read


def told(problems: list[Problem]) -> list[str]:
    return [problem.sentence for problem in problems]


# -- mail ----------------------------------------------------------------------------------------------


def test_a_mail_gives_its_words_and_headers(read) -> None:
    data = make_mail(
        "Zoë paid 5 €.\n\nThe end.\n", attachments=[("a.pdf", b"%PDF-")], **KNOWN, List_Id="Ports <p.example>"
    )
    (article,), notes = read("a.eml", data)
    assert article.text == "Zoë paid 5 €.\n\nThe end."
    assert (article.title, article.author, article.date) == ("Harbour grows", "Ada Holm", "2024-03-20")
    assert article.source == "Ports"
    assert told(notes) == ["Left out: 1 attachment."]


def test_a_plain_part_that_only_points_to_the_other_is_passed_over(read) -> None:
    html = f"<p>{PARAGRAPH}</p><p>{PARAGRAPH}</p><img src='a.png'>"
    (article,), notes = read("a.eml", make_mail("Open this in a browser.", html=html, **KNOWN))
    assert article.text == f"{PARAGRAPH.strip()}\n\n{PARAGRAPH.strip()}"
    assert told(notes) == ["Left out: 1 picture."]


def test_a_mail_whose_type_is_broken_is_refused_with_a_sentence(read) -> None:
    with pytest.raises(UserError, match="its headers are broken"):
        read("a.eml", b"Subject: a\nContent-Type: text/plain; charset*\n\nwords")


def test_flowed_lines_are_joined(read) -> None:
    data = b"Subject: A\nFrom: b@c.example\nContent-Type: text/plain; format=flowed\n\nOne \nline.\n> quoted \nAnother.\n-- \nAda\n"  # noqa: E501
    (article,), _ = read("a.eml", data)
    assert article.text == "One line.\n> quoted\nAnother.\n--\nAda"


def test_each_message_of_a_mailbox_is_an_article(read) -> None:
    mails = [make_mail(f"Words of mail {number}.\n>From here on.\n", **KNOWN) for number in range(3)]
    data = b"\n".join(b"From ada@post.example Wed Mar 20 2024\n" + mail for mail in mails)
    data += b"\nFrom nobody\nSubject: nothing\n\n"
    articles, problems = read("a.mbox", data)
    assert [article.origin for article in articles] == ["a.mbox:1", "a.mbox:2", "a.mbox:3"]
    assert articles[2].text == "Words of mail 2.\nFrom here on."
    assert [(problem.code, problem.where) for problem in problems] == [("AN277", "a.mbox:4")]


def test_a_mail_that_does_not_say_its_encoding_is_a_question(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(b"Subject: A\nFrom: b@c.example\n\n" + "Zoë said café and naïve words.".encode("cp1252"))
    importer = importer_for(path)
    with pytest.raises(EncodingQuestion) as caught:
        list(importer.read(path, OPTIONS))
    assert "café" in caught.value.preview
    (article,) = importer.read(path, ReadOptions(encoding="cp1252"))
    assert isinstance(article, IncomingArticle)
    assert article.text == "Zoë said café and naïve words."


def test_a_mailbox_asks_when_the_others_were_given(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    good = b"From x\n" + make_mail("Good words.", **KNOWN) + b"\n"
    path.write_bytes(
        good + b"From y\nSubject: A\n\n" + "café, naïve, Zoë\n\n".encode("cp1252") + good.replace(b"Good", b"More")
    )
    found = list(read_file(path, OPTIONS))
    assert [type(item).__name__ for item in found] == ["IncomingArticle", "IncomingArticle", "Problem"]
    assert isinstance(found[2], Problem)
    assert found[2].code == "AN206"


# -- saved pages ---------------------------------------------------------------------------------------


def test_a_page_in_one_file_gives_its_article(read) -> None:
    page = f"<html lang='en'><head><title>Harbour grows</title></head><body><nav>Home</nav><article><h1>Harbour grows</h1><p>{PARAGRAPH * 3}</p></article></body></html>"  # noqa: E501
    (article,), notes = read("a.mhtml", make_mhtml(page))
    assert PARAGRAPH.strip() in article.text
    assert "Home" not in article.text
    assert (article.title, article.source, article.language) == ("Harbour grows", "post.example", "en")
    assert ("url", "https://post.example/harbour") in article.meta
    assert told(notes) == ["Left out: 1 picture."]


def test_a_saved_page_without_a_page_is_refused(read) -> None:
    with pytest.raises(UserError, match="there is no page in it"):
        read("a.mht", "MIME-Version: 1.0\n\nwords")


def test_a_saved_page_with_nothing_in_it_is_refused(read) -> None:
    for page in ("", "<!-- -->"):
        with pytest.raises(UserError) as caught:
            read("a.mhtml", make_mhtml(page))
        assert caught.value.code == "AN277"


# -- feeds ---------------------------------------------------------------------------------------------

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>Nordhavn Post</title><language>en-gb</language>
<item><title>Ships &amp;amp; more</title><link>https://post.example/1</link><dc:creator>Ada Holm</dc:creator>
<pubDate>Wed, 20 Mar 2024 10:00:00 GMT</pubDate><media:description>A picture of a ship that is long enough to win</media:description>
<description>Short.</description><content:encoded><![CDATA[<p>Zo&euml; paid <b>5 €</b>.</p><p>The end.<img src="x"></p>]]></content:encoded></item>
<item><title>Only a title</title></item>
<item><description>Plain words, no more.</description></item></channel></rss>"""  # noqa: E501


def test_each_entry_of_a_feed_is_an_article(read) -> None:
    (first, second), problems = read("a.rss", RSS)
    assert first.text == "Zoë paid 5 €.\n\nThe end."
    assert (first.title, first.author, first.date) == ("Ships & more", "Ada Holm", "2024-03-20")
    assert (first.source, first.language, first.origin) == ("Nordhavn Post", "en", "a.rss:1")
    assert second.text == "Plain words, no more."
    assert [(problem.code, problem.line) for problem in problems] == [("AN277", 2), ("AN282", None)]
    assert problems[0].sentence == "The entry “Only a title” holds no text."


def test_atom_is_a_feed_whatever_its_name(read) -> None:
    feed = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Post</title><entry><title>Hafen</title>
    <author><name>Ada</name></author><published>2024-03-20T10:00:00Z</published><link rel="alternate" href="https://p.example/2"/>
    <summary>Kurz.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein Absatz.</p><p>Noch einer.</p></div>
    </content></entry></feed>"""  # noqa: E501
    (article,), _ = read("a.xml", feed)
    assert article.text == "Ein Absatz.\n\nNoch einer."
    assert (article.title, article.author, article.date, article.language) == ("Hafen", "Ada", "2024-03-20", "de")
    assert article.meta == (("url", "https://p.example/2"),)


# -- news XML ------------------------------------------------------------------------------------------

NITF = """<nitf><head><docdata><date.issue norm="20240320T100000Z"/></docdata></head><body><body.head><hedline>
<hl1>Harbour grows</hl1></hedline><byline>By <person>Ada Holm</person></byline><distributor>Nordhavn Press</distributor>
<dateline>NORDHAVN, March 20</dateline></body.head><body.content><block><p>Zo&euml; paid <money>5 €</money>.</p><p>The end.</p>
<media media-type="image"><media-caption>A ship</media-caption></media></block></body.content></body></nitf>"""  # noqa: E501


def test_nitf_with_its_usual_doctype_is_read(read) -> None:
    doctype = '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">'
    (article,), notes = read("a.xml", doctype + NITF)
    assert article.text == "Zoë paid 5 €.\n\nThe end."
    assert (article.title, article.author, article.date) == ("Harbour grows", "Ada Holm", "2024-03-20")
    assert article.source == "Nordhavn Press"
    assert article.meta == (("dateline", "NORDHAVN, March 20"),)
    assert told(notes) == ["Left out: 1 picture or recording."]


@pytest.mark.parametrize(
    "content",
    [
        f"<inlineXML>{NITF.replace('&euml;', 'ë')}</inlineXML>",
        '<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Zoë paid 5 €.</p><p>The end.</p></body></html></inlineXML>',  # noqa: E501
        '<inlineData contenttype="text/plain">Zoë paid 5 €.\n\nThe end.</inlineData>',
        '<inlineData contenttype="text/html">&lt;p>Zoë paid 5 €.&lt;/p>&lt;p>The end.&lt;/p></inlineData>',
    ],
)
def test_the_items_of_newsml_are_articles(read, content: str) -> None:
    message = f"""<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:1"><itemMeta>
    <provider literal="Nordhavn Press"/><versionCreated>2024-03-20T10:00:00Z</versionCreated></itemMeta><contentMeta>
    <headline>Harbour grows</headline><by>By Ada Holm</by><language tag="en-GB"/></contentMeta><contentSet>{content}</contentSet>
    </newsItem><newsItem><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem></itemSet></newsMessage>"""  # noqa: E501
    (article,), notes = read("a.xml", message)
    assert article.text == "Zoë paid 5 €.\n\nThe end."
    assert (article.title, article.author, article.date) == ("Harbour grows", "Ada Holm", "2024-03-20")
    assert (article.source, article.language, article.origin) == ("Nordhavn Press", "en", "a.xml:1")
    assert "1 news item without text" in told(notes)[0]


def test_other_xml_and_declared_entities_are_refused(read) -> None:
    with pytest.raises(UserError) as caught:
        read("a.xml", "<catalogue><book/></catalogue>")
    assert caught.value.code == "AN280"
    laughs = '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + NITF.replace("&euml;", "&b;")
    with pytest.raises(UserError) as caught:
        read("a.xml", laughs)
    assert caught.value.code == "AN279"
    with pytest.raises(UserError, match="line 1"):
        read("a.xml", "<nitf><body></nitf>")
    with pytest.raises(UserError) as caught:
        read("a.xml", "<nitf>" * 400)
    assert caught.value.code in ("AN273", "AN281")


def test_xml_that_names_no_encoding_is_a_question(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(NITF.replace("&euml;", "ë").replace("€", "é").encode("cp1252"))
    importer = importer_for(path)
    with pytest.raises(EncodingQuestion):
        list(importer.read(path, OPTIONS))
    article, _ = importer.read(path, ReadOptions(encoding="cp1252"))
    assert isinstance(article, IncomingArticle)
    assert article.text == "Zoë paid 5 é.\n\nThe end."
    declared = '<?xml version="1.0" encoding="iso-8859-1"?>' + NITF.replace("&euml;", "ë").replace("€", "é")
    path.write_bytes(declared.encode("iso-8859-1"))
    article, _ = importer.read(path, OPTIONS)
    assert isinstance(article, IncomingArticle)
    assert article.text == "Zoë paid 5 é.\n\nThe end."
