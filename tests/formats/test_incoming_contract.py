"""Over all importers: items in = articles + problems, whatever a file holds, quickly, and never with a crash."""

import contextlib
import csv
import io
import json
import os
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from annotator.formats.catalogue import close_workers, expand, read_file
from annotator.formats.incoming import EncodingQuestion, IncomingArticle, ReadOptions, is_item
from annotator.formats.peek import peek
from annotator.model.errors import Problem
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

OPTIONS = ReadOptions()
Read = IncomingArticle | Problem
LONG = os.environ.get("ANNOTATOR_LONG") == "1"
SECONDS = 2.0

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
records = st.dictionaries(st.sampled_from(["text", "title", "date", "meta", "id", "body"]) | texts, json_values)
json_lines = st.builds(json.dumps, records | json_values) | texts.map(lambda text: text.replace("\n", " "))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("incoming")
    close_workers()


def items(path: Path, options: ReadOptions = OPTIONS) -> list[Read]:
    """What a file yields, each checked for what every article and problem must have."""
    found = list(read_file(path, options))
    for item in found:
        if isinstance(item, IncomingArticle):
            assert item.text.strip()
            assert item.title == " ".join(item.title.split())
            assert item.origin.split(":")[0] == path.name
            assert item.meta == tuple(sorted(item.meta))
            str((item.text, item.title, item.source, item.author, item.meta)).encode("utf-8")
        else:
            assert item.sentence.endswith(".")
            assert item.code.startswith(("AN2", "AN7"))
            assert item.where.split(":")[0] == path.name
    return [item for item in found if is_item(item)]


@given(lines=st.lists(json_lines, min_size=1))
@example(lines=['[[""], null]'])  # a list of two, but no pair of a text and its entities
def test_lines_in_are_items_out(folder: Path, lines: list[str]) -> None:
    path = folder / "count.jsonl"
    path.write_bytes("\n".join(lines).encode())
    marked = [lines[0].removeprefix("\ufeff"), *lines[1:]]
    in_file = sum(1 for line in marked if line.strip(" \t\r"))
    assert len(items(path)) == max(in_file, 1)  # a file without a line is one refused item


@given(rows=st.lists(st.lists(texts, min_size=1, max_size=4), min_size=1), delimiter=st.sampled_from(",;\t|"))
def test_rows_in_are_items_out(folder: Path, rows: list[list[str]], delimiter: str) -> None:
    path = folder / "count.csv"
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "text", "title"])
    writer.writerows(rows)
    path.write_bytes(out.getvalue().encode())
    found = items(path)
    assert len(found) == len(rows)
    for row, item in zip(rows, found, strict=True):
        has_text = 2 <= len(row) <= 3 and row[1].strip()
        assert (item.text == row[1]) if isinstance(item, IncomingArticle) else not has_text


@pytest.mark.parametrize("name", ["count.txt", "count.md", "count.unknown"])
@settings(deadline=None)  # bytes that begin like a saved page start a child process
@given(data=st.binary(max_size=300) | texts.map(str.encode))
def test_a_single_file_is_one_item(folder: Path, name: str, data: bytes) -> None:
    path = folder / name
    path.write_bytes(data)
    assert len(items(path)) == 1


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.sampled_from(["<div>", "</div>", "<p>", "<table>", "<b", "&zwj;", "<!--", "words "]) | texts))
def test_a_page_is_one_item(folder: Path, parts: list[str]) -> None:
    path = folder / "count.html"
    path.write_bytes("".join(parts).encode())
    assert len(items(path)) == 1


@given(st.dictionaries(st.sampled_from(["a.txt", "b.md", "c.png", ".d.txt", "e", "f.txt", "g.PNG"]), st.just(b"words")))
def test_a_folder_is_told_whole(tmp_path_factory: pytest.TempPathFactory, names: dict[str, bytes]) -> None:
    folder = tmp_path_factory.mktemp("whole")
    for name, data in names.items():
        (folder / name).write_bytes(data)
    found = list(expand([folder]))
    left_out = " ".join(item.sentence for item in found if isinstance(item, Problem))
    told = sum(int(word) for word in left_out.replace(",", " ").split() if word.isdigit())
    assert sum(isinstance(item, Path) for item in found) + told == len(names)


SEEDS = {
    "seed.txt": "Title: A\nDate: 2024-03-20\n\n date 2024-03-20 Zoë paid 5 € — 小米 👩‍👩‍👧 שלום.\r\n".encode(),
    "seed.md": b"---\ntitle: A\ndate: 2024-03-20\ntags:\n  - x\n---\n# Heading\n\nText of the day.\n",
    "seed.jsonl": '{"text": "Zoë \\ud83d\\udc69 and 1.5", "meta": {"date": "2024-03-20", "n": 1e3}}\n'.encode() * 3,
    "seed.csv": 'id;text;date\n1;"Zoë said ""yes""\r\nand left";20.03.2024\n2;b;\n'.encode(),
    "seed.tsv": b"text\tlang\nsome words\ten\n\tde\n",
    "seed.html": b'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><article>'
    + b"<p>The harbour has grown by 18.4 percent in the last year, and its owners are pleased.</p>" * 4
    + b"</article></body></html>",
    "seed.pdf": make_pdf(
        Page().put(60, 760, "Harbour grows", size=20).lines(60, 700, ["The harbour of Nordhavn grew by", "18.4 percent."] * 4)  # noqa: E501
        .lines(310, 700, ["Owners say that it will", "grow further in the next inter-", "val."] * 3).picture(),
        Page().lines(60, 700, ["A second page with more words", "on it, and a number."]).put(290, 30, "2"),
        info={"Title": "Harbour grows", "CreationDate": "D:20240320"},
    ),
    "seed.docx": make_docx(
        word_paragraph("Harbour grows", "Heading1") + word_paragraph("Zoë paid 5 €.") + "<w:tbl><w:tr><w:tc>"
        + word_paragraph("Port") + "</w:tc></w:tr></w:tbl>", title="Harbour", created="2024-03-20",
    ),
    "seed.odt": make_odt(
        '<text:h>Harbour grows</text:h><text:p>Zoë<text:s text:c="3"/>paid 5 €.</text:p><text:list><text:list-item>'
        "<text:p>one</text:p></text:list-item></text:list>", about="<meta:creation-date>2024-03-20</meta:creation-date>",  # noqa: E501
    ),
    "seed.rtf": rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}}{\info{\title Harbour}}\f0 Zo\'eb paid 5 \u8364 ?.\par "  # noqa: E501
    rb"{\pict\bin3 abc}{\*\x y}\trowd\cell a\cell\row Emoji \u-10179 ?\u-8694 ?.\par}",
    "seed.epub": make_epub(
        [("one", "<h1>Harbour</h1><p>Zoë paid &amp; left.</p>"), ("two", "<p>More.</p>")], about="<dc:title>A</dc:title>"  # noqa: E501
    ),
    "seed.mhtml": make_mhtml(
        "<html><head><title>A</title></head><body><article><p>The harbour has grown by 18.4 percent in the last year, and "  # noqa: E501
        "its owners are pleased with that.</p></article></body></html>"
    ),
    "seed.eml": make_mail("Zoë paid 5 €.", html="<p>Zoë</p>", attachments=[("a", b"x")], Subject="A", Date="20 Mar 2024"),  # noqa: E501
    "seed.mbox": b"\n".join(b"From x\n" + make_mail(f"Words {n}.", Subject=str(n)) for n in range(3)),
    "seed.rss": '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><item><title>A</title><description>'  # noqa: E501
    "&lt;p>Zoë paid.&lt;/p></description><pubDate>20 Mar 2024</pubDate></item><item/></channel></rss>".encode(),
    "seed.xml": '<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata><date.issue norm="20240320"/></docdata></head>'  # noqa: E501
    "<body><body.head><hl1>A</hl1></body.head><body.content><p>Zoë paid 5 €.</p></body.content></body></nitf>".encode(),
    "seed.xlsx": make_xlsx(News=[["text", "date"], ["Zoë paid 5 €.", 20.5], [None, "b"]]),
    "seed.zip": make_zip({"a.txt": "Zoë.", "b.csv": "text\none\ntwo\n", "c.eml": make_mail("Words.", Subject="A")}),
}  # fmt: skip
PACKED = (".docx", ".odt", ".epub", ".xlsx", ".zip")
# How many mutations of each kind: those of text cost no child process, and looking for an article costs most.
COUNTS = {
    ".txt": 1000,
    ".md": 1000,
    ".jsonl": 1000,
    ".csv": 1000,
    ".tsv": 1000,
    ".html": 100,
    ".mhtml": 60,
    ".mbox": 200,
}
TOKENS = (
    b"\0", b"\n", b"\r", b'"', b"'", b"{", b"}", b"[" * 50, b"\\u", b"\\ud83d", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf",
    b"\xe2\x80\xa8", b"---\n", b":", b"=" * 40, b"# ", b"<div>" * 300, b"<!--", b"]]>", b"&#x110000;", b"NaN",
    b"1e999", b",", b";", b"\t", b" " * 3000, b"\x1a", b"\x80\x81\x82", b"charset=utf-7", b"9" * 5000,
    b"date 0000-00-00", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"<p>" * 300, b"{" * 600, b"\\bin99999", b"\\u-10179",  # noqa: E501
    b"obj", b"endstream", b"/Kids [2 0 R]", b"/Length 99999999", b"From ", b"PK\x03\x04",
)  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Some bytes with a few things put in, taken out, doubled or turned."""
    for _ in range(chance.randint(1, 6)):
        place, other = chance.randint(0, len(data)), chance.randint(0, len(data))
        match chance.randint(0, 4):
            case 0:
                data = data[:place] + chance.choice(TOKENS) + data[place:]
            case 1:
                data = data[: min(place, other)] + data[max(place, other) :]
            case 2:
                data = data[:place] + data[other : other + 200] + data[place:]
            case 3:
                data = data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]
            case _:
                data = data[:place] + chance.randbytes(chance.randint(1, 8)) + data[place:]
    return data


def spent() -> float:
    """The CPU seconds of this process and of its children that live."""
    me = psutil.Process()
    total = 0.0
    for process in (me, *me.children()):
        with contextlib.suppress(psutil.NoSuchProcess):
            times = process.cpu_times()
            total += times.user + times.system
    return total


def mutated_inside(data: bytes, chance: random.Random) -> bytes:
    """An archive of which one part was changed, so that what is behind the zip is reached too."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    name = chance.choice(sorted(parts))
    parts[name] = mutated(parts[name], chance)
    return make_zip(parts)


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_neither_crash_nor_hang(folder: Path, name: str) -> None:
    chance = random.Random(f"incoming {name}")
    path = folder / name
    suffix = path.suffix
    path.write_bytes(SEEDS[name])
    items(path)  # the child process is warm
    count = COUNTS.get(suffix, 300)
    for number in range(count * 20 if LONG else count):
        inside = suffix in PACKED and chance.random() < 0.7
        data = (mutated_inside if inside else mutated)(SEEDS[name], chance)
        path.write_bytes(data)
        started = spent()
        found = items(path)
        assert spent() - started < SECONDS, data
        if number % 10 == 0:
            peek(path, OPTIONS)
        # A table may have a header and no row, a mailbox may be cut down to one line.
        assert found or suffix in (".csv", ".tsv", ".xlsx", ".mbox", ".zip"), data


@settings(deadline=None)  # the first guess imports the guesser
@given(data=st.binary(min_size=1, max_size=400), encoding=st.sampled_from(["cp1252", "gb18030", "utf-16", "shift_jis"]))
def test_an_answered_question_never_comes_back(folder: Path, data: bytes, encoding: str) -> None:
    path = folder / "answered.txt"
    path.write_bytes(data)
    asked: list[str] = []

    def ask(question: EncodingQuestion) -> ReadOptions:
        asked.append(question.guess)
        assert question.preview
        return ReadOptions(encoding=encoding)

    (item,) = read_file(path, OPTIONS, ask=ask)
    assert len(asked) <= 1
    assert not (isinstance(item, Problem) and item.code == "AN206")
