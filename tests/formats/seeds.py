"""A whole file for every importer, from which the fuzz loop makes broken ones; made when it is asked for."""

import importlib.util
import io
import json
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.export_catalogue import exporter_named
from annotator.formats.outgoing import ExportOptions
from tests.formats import samples
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
    word_paragraph,
)
from tests.formats.material import SCHEMA, project
from tests.formats.mutations import Shape
from tests.formats.test_ods_in import FIRST, HEADER, book, cell, row, sheet

EXCHANGE = Path(__file__).resolve().parents[1] / "data" / "exchange"


@dataclass(frozen=True, kw_only=True)
class Seed:
    """A whole file: its name and bytes, files beside it, who reads it, and what it is made of.

    `count` is how many broken ones are made in a usual run: fewer where a child process takes each apart. `lines`
    says whether the format has lines (or numbered items), so that a refusal of less than the whole file has one.
    """

    importer: str
    file: str
    make: Callable[[], bytes]
    shape: Shape
    count: int
    beside: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    lines: bool = False


def golden(name: str) -> Callable[[], bytes]:
    return (EXCHANGE / name).read_bytes


def exported(format_name: str, inside: str = "") -> Callable[[], bytes]:
    """A generated project in a format that has no golden file of its own here."""

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "set"
            views = project("fuzz", 5, rough=False)
            export = exporter_named(format_name).write(lambda: iter(views), SCHEMA, target, ExportOptions())
            for _ in export:
                pass
            return (target / inside if inside else target).read_bytes()

    return make


TEXT = "Title: A\nDate: 2024-03-20\n\n date 2024-03-20 Zoë paid 5 € — 小米 👩‍👩‍👧 שלום.\r\n"
MARKDOWN = b"---\ntitle: A\ndate: 2024-03-20\ntags:\n  - x\n---\n# Heading\n\nText of the day.\n"
LINES = '{"text": "Zoë \\ud83d\\udc69 and 1.5", "meta": {"date": "2024-03-20", "n": 1e3}}\n'.encode() * 3
ARTICLES = json.dumps(
    {
        "status": "ok",
        "articles": [
            {
                "title": "Harbour grows",
                "content": "Zoë paid 5 €.",
                "publishedAt": "2024-03-20",
                "source": {"name": "P"},
            },
            {"title": "More", "content": "Nobody said a word.", "url": "https://post.example/2", "author": None},
        ],
    }
).encode()
TABLE = 'id;text;date\n1;"Zoë said ""yes""\r\nand left";20.03.2024\n2;b;\n'.encode()
TABBED = b"text\tlang\nsome words\ten\n\tde\n"
SPANS_TABLE = golden("csv.csv")
PATTERNS = (
    b'{"label": "ORG", "pattern": "Nordhavn Freight", "id": "nf"}\n'
    b'{"label": "PERSON", "pattern": [{"LOWER": "ilse"}, {"ORTH": "Varga", "OP": "?"}]}\n'
    b'{"label": "MONEY", "pattern": [{"TEXT": {"REGEX": "^\\\\d+$"}}, {"LOWER": {"IN": ["million", "billion"]}}]}\n'
)
HTML = (
    b'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><article>'
    + b"<p>The harbour has grown by 18.4 percent in the last year, and its owners are pleased.</p>" * 4
    + b"</article></body></html>"
)
RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}{\info{\title Harbour}}\f0 Zo\'eb paid 5 \u8364 ?.\par "
    rb"{\pict\bin3 abc}{\*\x y}\trowd\cell a\cell\row Emoji \u-10179 ?\u-8694 ?.\par}"
)
RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>A</title><description>'
    "&lt;p&gt;Zoë paid.&lt;/p&gt;</description><pubDate>20 Mar 2024</pubDate></item><item/></channel></rss>"
).encode()
ATOM = (
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title><entry>'
    "<title>A</title><updated>2024-03-20T08:00:00Z</updated><author><name>Ada</name></author>"
    '<content type="html">&lt;p&gt;Zoë paid.&lt;/p&gt;</content></entry></feed>'
).encode()
NEWSML = (
    '<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x">'
    '<itemMeta><versionCreated>2024-03-20T08:00:00Z</versionCreated></itemMeta><contentMeta><headline xml:lang="en">'
    "Harbour grows</headline><by>Ada Holm</by></contentMeta><contentSet><inlineXML><html xmlns="
    '"http://www.w3.org/1999/xhtml"><body><p>Zoë paid 5 €.</p><p>More.</p></body></html></inlineXML></contentSet>'
    "</newsItem>"
).encode()
WEBANNO = "\n".join(
    (
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value",
        "#T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
        "",
        "",
        "#Text=🚀 Ilse Varga of Calder",
        "1-1\t0-2\t🚀\t_\t_\t_\t_",
        "1-2\t3-7\tIlse\t*[1]|*[2]\tPER[1]|FIRST[2]\t_\t_",
        "1-3\t8-13\tVarga\t*[1]\tPER[1]\t_\t_",
        "1-4\t14-16\tof\t_\t_\t_\t_",
        "1-5\t17-23\tCalder\t*\tORG\tworks\\_at\t1-2[1_0]",
        "",
        "#Text=She left.",
        "2-1\t25-28\tShe\t_\t_\t_\t_",
        "2-2\t29-33\tleft\t_\t_\t_\t_",
        "2-3\t33-34\t.\t_\t_\t_\t_",
        "",
    )
).encode()
SPACY_JSON = json.dumps(
    [
        {
            "id": 0,
            "paragraphs": [
                {
                    "raw": "Zoë met Ilse.",
                    "sentences": [
                        {
                            "tokens": [
                                {"id": at, "orth": word, "ner": tag}
                                for at, (word, tag) in enumerate(
                                    (("Zoë", "U-PER"), ("met", "O"), ("Ilse", "B-PER"), (".", "L-PER"))
                                )
                            ],
                            "brackets": [],
                        }
                    ],
                    "cats": [],
                }
            ],
        }
    ],
    ensure_ascii=False,
).encode()

MUC = (
    '<DOC><DOCNO>7</DOCNO><HL>Harbour grows</HL><TEXT><p><ENAMEX TYPE="PERSON">Zoë</ENAMEX> paid '
    '<NUMEX TYPE="MONEY">5 € or <TIMEX>today</TIMEX></NUMEX>.</p><p>More &amp; more.</p></TEXT></DOC>'
)


def parquet() -> bytes:
    """A table of two articles where pyarrow is, else bytes that only look like one: the refusal is what is tested."""
    if importlib.util.find_spec("pyarrow") is None:
        return b"PAR1" + bytes(40) + b"PAR1"
    import pyarrow
    import pyarrow.parquet

    out = io.BytesIO()
    pyarrow.parquet.write_table(
        pyarrow.table(
            {"tokens": [["Ada", "Holm", "met", "."], ["Zoë"]], "ner_tags": [["B-PER", "I-PER", "O", "O"], ["O"]]}
        ),
        out,
    )
    return out.getvalue()


def pdf() -> bytes:
    left = ["The harbour of Nordhavn grew by", "18.4 percent."] * 4
    right = ["Owners say that it will", "grow further in the next inter-", "val."] * 3
    return make_pdf(
        Page().put(60, 760, "Harbour grows", size=20).lines(60, 700, left).lines(310, 700, right).picture(),
        Page().lines(60, 700, ["A second page with more words", "on it, and a number."]).put(290, 30, "2"),
        info={"Title": "Harbour grows", "CreationDate": "D:20240320"},
    )


def docx() -> bytes:
    table = f"<w:tbl><w:tr><w:tc>{word_paragraph('Port')}</w:tc></w:tr></w:tbl>"
    body = word_paragraph("Harbour grows", "Heading1") + word_paragraph("Zoë paid 5 €.") + table
    return make_docx(body, title="Harbour", created="2024-03-20")


def odt() -> bytes:
    return make_odt(
        '<text:h>Harbour grows</text:h><text:p>Zoë<text:s text:c="3"/>paid 5 €.</text:p><text:list><text:list-item>'
        "<text:p>one</text:p></text:list-item></text:list>",
        about="<meta:creation-date>2024-03-20</meta:creation-date>",
    )


def epub() -> bytes:
    chapters = [("one", "<h1>Harbour</h1><p>Zoë paid &amp; left.</p>"), ("two", "<p>More.</p>")]
    return make_epub(chapters, about="<dc:title>A</dc:title>")


def mhtml() -> bytes:
    return make_mhtml(
        "<html><head><title>A</title></head><body><article><p>The harbour has grown by 18.4 percent in the last year, "
        "and its owners are pleased with that.</p></article></body></html>"
    )


def mail() -> bytes:
    return make_mail("Zoë paid 5 €.", html="<p>Zoë</p>", attachments=[("a", b"x")], Subject="A", Date="20 Mar 2024")


def mailbox() -> bytes:
    return b"\n".join(b"From x\n" + make_mail(f"Words {n}.", Subject=str(n)) for n in range(3))


def archive() -> bytes:
    return make_zip(
        {
            "a.txt": "Zoë.",
            "b.csv": "text\none\ntwo\n",
            "c.eml": make_mail("Words.", Subject="A"),
            "d/e.jsonl": LINES,
        }
    )


def annotated_archive() -> bytes:
    return make_zip({name: (EXCHANGE / name).read_bytes() for name in ("doccano.jsonl", "bioc.xml", "gliner.json")})


SEEDS: Mapping[str, Seed] = {
    "text": Seed(importer="text", file="seed.txt", make=TEXT.encode, shape="lines", count=400),
    "markdown": Seed(importer="markdown", file="seed.md", make=lambda: MARKDOWN, shape="lines", count=400),
    "web": Seed(importer="web", file="seed.html", make=lambda: HTML, shape="xml", count=100),
    "pdf": Seed(importer="pdf", file="seed.pdf", make=pdf, shape="bytes", count=200),
    "docx": Seed(importer="docx", file="seed.docx", make=docx, shape="zip", count=200),
    "odt": Seed(importer="odt", file="seed.odt", make=odt, shape="zip", count=200),
    "rtf": Seed(importer="rtf", file="seed.rtf", make=lambda: RTF, shape="text", count=250),
    "epub": Seed(importer="epub", file="seed.epub", make=epub, shape="zip", count=200),
    "mhtml": Seed(importer="mhtml", file="seed.mhtml", make=mhtml, shape="text", count=60),
    "mail": Seed(importer="mail", file="seed.eml", make=mail, shape="text", count=200),
    "mailbox": Seed(importer="mail", file="seed.mbox", make=mailbox, shape="lines", count=150),
    "rss": Seed(importer="feed", file="seed.rss", make=lambda: RSS, shape="xml", count=150),
    "atom": Seed(importer="feed", file="seed.atom", make=lambda: ATOM, shape="xml", count=100),
    "nitf": Seed(importer="news", file="seed.xml", make=samples.NITF.encode, shape="xml", count=150),
    "newsml": Seed(importer="news", file="news.xml", make=lambda: NEWSML, shape="xml", count=100),
    "jsonl": Seed(importer="jsonl", file="seed.jsonl", make=lambda: LINES, shape="json-lines", count=500, lines=True),
    "json": Seed(importer="json", file="seed.json", make=lambda: ARTICLES, shape="json", count=400, lines=True),
    "csv": Seed(importer="csv", file="seed.csv", make=lambda: TABLE, shape="columns", count=400, lines=True),
    "tsv": Seed(importer="csv", file="seed.tsv", make=lambda: TABBED, shape="columns", count=400, lines=True),
    "csv-spans": Seed(importer="csv", file="spans.csv", make=SPANS_TABLE, shape="columns", count=150, lines=True),
    "xlsx": Seed(
        importer="xlsx",
        file="seed.xlsx",
        make=lambda: make_xlsx(News=[["text", "date"], ["Zoë paid 5 €.", 20.5], [None, "b"]]),
        shape="zip",
        count=150,
    ),
    "xlsx-spans": Seed(importer="xlsx", file="spans.xlsx", make=golden("xlsx.xlsx"), shape="zip", count=100),
    "ods": Seed(
        importer="ods",
        file="seed.ods",
        make=lambda: book(sheet("News", HEADER, FIRST), sheet("Notes", row(cell(["who"]), cell(["when"])))),
        shape="zip",
        count=150,
    ),
    "zip": Seed(importer="zip", file="seed.zip", make=archive, shape="zip", count=150),
    "zip-spans": Seed(importer="zip", file="spans.zip", make=annotated_archive, shape="zip", count=100),
    "lossless": Seed(
        importer="lossless", file="seed.jsonl", make=exported("jsonl"), shape="json-lines", count=300, lines=True
    ),
    "doccano": Seed(
        importer="doccano", file="seed.jsonl", make=golden("doccano.jsonl"), shape="json-lines", count=250, lines=True
    ),
    "doccano-relations": Seed(
        importer="doccano",
        file="seed.jsonl",
        make=golden("doccano-relations.jsonl"),
        shape="json-lines",
        count=200,
        lines=True,
    ),
    "prodigy": Seed(
        importer="prodigy", file="seed.jsonl", make=golden("prodigy.jsonl"), shape="json-lines", count=250, lines=True
    ),
    "patterns": Seed(
        importer="patterns", file="patterns.jsonl", make=lambda: PATTERNS, shape="json-lines", count=250, lines=True
    ),
    "label-studio": Seed(
        importer="label-studio",
        file="tasks.json",
        make=golden("label-studio/tasks.json"),
        beside={"labeling_config.xml": golden("label-studio/labeling_config.xml")},
        shape="json",
        count=250,
        lines=True,
    ),
    "label-studio-min": Seed(
        importer="label-studio",
        file="min.json",
        make=golden("label-studio-min.json"),
        shape="json",
        count=150,
        lines=True,
    ),
    "brat": Seed(
        importer="brat",
        file="000002.ann",
        make=golden("brat/000002.ann"),
        beside={"000002.txt": golden("brat/000002.txt"), "annotation.conf": golden("brat/annotation.conf")},
        shape="columns",
        count=250,
        lines=True,
    ),
    "conll": Seed(
        importer="conll",
        file="seed.conll",
        make=exported("conll", "train.conll"),
        shape="columns",
        count=250,
        lines=True,
    ),
    "conllu": Seed(
        importer="conllu", file="seed.conllu", make=golden("conllu.conllu"), shape="columns", count=250, lines=True
    ),
    "docbin": Seed(
        importer="spacy",
        file="train.spacy",
        make=exported("spacy", "train.spacy"),
        shape="msgpack",
        count=250,
        lines=True,
    ),
    "spacy-json": Seed(importer="spacy-json", file="seed.json", make=lambda: SPACY_JSON, shape="json", count=150),
    "spacy-tuples": Seed(
        importer="spacy-tuples", file="seed.json", make=golden("spacy-tuples.json"), shape="json", count=250, lines=True
    ),
    "cas": Seed(importer="cas", file="cas.zip", make=golden("cas.zip"), shape="zip", count=100),
    "cas-json": Seed(importer="cas", file="cas-json.zip", make=golden("cas-json.zip"), shape="zip", count=100),
    "webanno-tsv": Seed(
        importer="webanno-tsv", file="seed.tsv", make=lambda: WEBANNO, shape="columns", count=300, lines=True
    ),
    "hf": Seed(
        importer="hf", file="train.jsonl", make=golden("hf/train.jsonl"), shape="json-lines", count=250, lines=True
    ),
    "hf-bio": Seed(
        importer="hf",
        file="train.jsonl",
        make=golden("hf-bio/train.jsonl"),
        beside={"README.md": golden("hf-bio/README.md")},
        shape="json-lines",
        count=250,
        lines=True,
    ),
    "parquet": Seed(importer="parquet", file="train.parquet", make=parquet, shape="bytes", count=60),
    "gliner": Seed(
        importer="gliner", file="seed.json", make=golden("gliner.json"), shape="json", count=250, lines=True
    ),
    "pubtator": Seed(
        importer="pubtator",
        file="seed.pubtator",
        make=golden("pubtator.pubtator"),
        shape="columns",
        count=250,
        lines=True,
    ),
    "web-annotation": Seed(
        importer="web-annotation", file="seed.jsonld", make=golden("web-annotation.jsonld"), shape="json", count=200
    ),
    "bioc": Seed(importer="bioc", file="seed.xml", make=golden("bioc.xml"), shape="xml", count=200),
    "bioc-json": Seed(importer="bioc-json", file="seed.json", make=golden("bioc-json.json"), shape="json", count=200),
    "inline-xml": Seed(importer="inline-xml", file="inline.xml", make=golden("inline-xml.xml"), shape="xml", count=200),
    "muc": Seed(importer="inline-xml", file="muc.xml", make=MUC.encode, shape="xml", count=150),
    "gate": Seed(importer="gate", file="000001.xml", make=golden("gate/000001.xml"), shape="xml", count=200),
}
