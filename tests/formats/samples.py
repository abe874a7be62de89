"""One rich sample of each foreign format, made by code; the same bytes each time."""

from tests.formats.making import (
    Page,
    make_docx,
    make_epub,
    make_mail,
    make_mhtml,
    make_odt,
    make_pdf,
    make_xlsx,
    make_zip,
    word_link,
    word_paragraph,
    word_part,
)

FIRST = "Nordhavn Freight paid €4.9 billion for eleven berths on Tuesday, said Zoë Lindqvist."
SECOND = "Its rival in Saint-Hubert, 小米物流, expects 18.4 percent more containers by 2026."
QUIET = "Nobody in the harbour of Calder wanted to say what comes next, and the ships went on as before."


def samples():
    """File name -> bytes."""
    return {
        "report.pdf": pdf(),
        "letter.docx": docx(),
        "minutes.odt": odt(),
        "notice.rtf": RTF,
        "weekly.epub": epub(),
        "page.mhtml": make_mhtml(PAGE),
        "message.eml": mail(1),
        "archive.mbox": b"\n".join(b"From ada@post.example\n" + mail(number) for number in (1, 2)),
        "wire.rss": RSS.encode(),
        "agency.xml": NITF.encode(),
        "table.xlsx": make_xlsx(
            News=[["headline", "body", "date", "pages"], ["Harbour grows", FIRST, "2024-03-20", 3], ["No words", None]],
            Notes=[["who", "when"], ["Ada", "today"]],
        ),
        "bundle.zip": make_zip(
            {
                "a/letter.docx": docx(),
                "b.txt": SECOND,
                "c.csv": f"text,date\n{QUIET.replace(',', ';')},20.03.2024\n",
                "d.png": "",
            }
        ),
    }


def pdf():
    left = ["Nordhavn Freight paid €4.9 billion", "for eleven berths on Tuesday, said", "Zoë Lindqvist."]
    right = [
        "minal is the cheapest long-term in-",
        "vestment of the decade, she added,",
        "and nobody contradicted her.",
    ]
    first = Page().put(60, 812, "The Nordhavn Post, 20 March 2024", size=8)
    first.put(60, 760, "Nordhavn grows again", size=20).lines(60, 720, left).put(119, 696, "1", size=6, rise=4)
    first.put(126, 696, "The well-known ter-")
    first.lines(310, 720, right).picture().put(60, 60, "1 According to the annual report.", size=7).put(290, 30, "1")
    second = Page().put(60, 812, "The Nordhavn Post, 20 March 2024", size=8).put(290, 30, "2")
    for number, row in enumerate((("Port", "2023", "2024"), ("Nordhavn", "1 200", "1 421"), ("Calder", "310", "298"))):
        for x, cell in zip((60, 200, 300), row, strict=True):
            second.put(x, 720 - 12 * number, cell)
    second.lines(60, 640, ["Nobody in the harbour of Calder wanted to say what comes next, and", "the ships went on."])
    return make_pdf(
        first, second, info={"Author": "Ada Holm", "CreationDate": "D:20240321120000Z", "Title": "untitled"}
    )


def docx():
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    cells = "".join(f"<w:tc>{word_paragraph(cell)}</w:tc>" for cell in ("Port", "2024"))
    body = (
        f"{word_paragraph('Harbour grows', 'Heading1')}<w:p><w:r><w:t>{FIRST}</w:t></w:r>{note}</w:p>"
        f'<w:p><w:ins w:id="1"><w:r><w:t>{SECOND}</w:t></w:r></w:ins><w:del w:id="2"><w:r>'
        f"<w:delText>Old.</w:delText></w:r></w:del></w:p><w:tbl><w:tr>{cells}</w:tr><w:tr>{cells}</w:tr></w:tbl>"
    )
    parts = {
        "word/footnotes.xml": word_part("footnotes", f'<w:footnote w:id="2">{word_paragraph("A note.")}</w:footnote>'),
        "word/header1.xml": word_part("hdr", word_paragraph("Running")),
    }
    links = word_link("footnotes", "footnotes.xml", "r2") + word_link("header", "header1.xml", "r3")
    return make_docx(
        body, title="Harbour", creator="Ada Holm", created="2024-03-20T08:00:00Z", parts=parts, links=links
    )


def odt():
    body = (
        f'<text:h text:outline-level="1">Harbour grows</text:h><text:p>{FIRST}<text:note><text:note-body>'
        f"<text:p>A note.</text:p></text:note-body></text:note></text:p>"
        f"<text:list><text:list-item><text:p>{SECOND}</text:p>"
        "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>Port</text:p>"
        "</table:table-cell><table:table-cell><text:p>2024</text:p></table:table-cell></table:table-row></table:table>"
    )
    about = "<dc:title>Minutes</dc:title><dc:creator>Ada Holm</dc:creator><dc:language>en-GB</dc:language>"
    return make_odt(body, about=f"{about}<meta:creation-date>2024-03-20T08:00:00</meta:creation-date>")


RTF = (
    rb"{\rtf1\ansi\ansicpg1252\deflang1033{\fonttbl{\f0\fswiss Helvetica;}}{\info{\title Notice}{\author Ada Holm}"
    rb"{\creatim\yr2024\mo3\dy20}}{\header\pard Running\par}\pard Zo\'eb paid \u8364 ?4.9 billion.\par "
    rb"{\pict\wmetafile8 0102}\trowd\cellx100\intbl Port\cell 2024\cell\row\pard Emoji \u-10179 ?\u-8694 ?.\par}"
)


def epub():
    about = (
        "<dc:title>Nordhavn Weekly</dc:title><dc:creator>Ada Holm</dc:creator><dc:date>2024-03-20</dc:date>"
        "<dc:language>en</dc:language>"
    )
    chapters = (
        ("nav", "<nav epub:type='toc'><ol><li>One</li></ol></nav>"),
        ("one", f"<h1>Harbour grows</h1><p>{FIRST}<a epub:type='noteref' href='#n'>1</a></p>"
                f"<aside epub:type='footnote'><p>A note.</p></aside>"
                f"<figure><img src='a.png' alt=''/></figure><p>{QUIET}</p>"),
        ("two", f"<h1>Rivals</h1><ul><li>{SECOND}</li><li>One more.</li></ul>"),
    )  # fmt: skip
    return make_epub(chapters, about=about)


PAGE = (
    "<html lang='en'><head><title>Harbour grows</title><meta name='author' content='Ada Holm'></head><body>"
    f"<nav>Home</nav><article><h1>Harbour grows</h1><p>{FIRST}</p><p>{QUIET}</p><p>{SECOND}</p></article>"
    "<footer>Imprint</footer></body></html>"
)


def mail(number):
    return make_mail(
        f"{FIRST}\n\n{QUIET}\n",
        html=f"<p>{FIRST}</p>",
        attachments=[("a.pdf", b"%PDF-")],
        Subject=f"Harbour grows, part {number}",
        From="Ada Holm <ada@post.example>",
        Date="Wed, 20 Mar 2024 10:00:00 +0100",
    )


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Nordhavn Post</title><language>en-gb</language><item><title>Harbour grows</title>
<dc:creator>Ada Holm</dc:creator>
<link>https://post.example/1</link><pubDate>Wed, 20 Mar 2024 10:00:00 GMT</pubDate><category>ports</category>
<description>&lt;p&gt;{FIRST}&lt;/p&gt;&lt;p&gt;{QUIET}&lt;/p&gt;&lt;img src="a"&gt;</description>
</item><item><title>Empty</title></item>
</channel></rss>"""

NITF = f"""<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><head><docdata>
<date.issue norm="20240320"/></docdata></head>
<body><body.head><hedline><hl1>Harbour grows</hl1></hedline><byline>By <person>Ada Holm</person></byline>
<distributor>Nordhavn Press</distributor><dateline>NORDHAVN</dateline></body.head><body.content><block><p>{FIRST}</p>
<p>{SECOND}</p><media media-type="image"/></block></body.content></body></nitf>"""
