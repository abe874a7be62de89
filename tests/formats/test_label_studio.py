"""Label Studio's exports: pages and their regions, predictions, relations, and files of old versions."""

import json

import pytest

from annotator.cli import main
from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.foreign.html_places import Page
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

HTML = """<!DOCTYPE html>
<html lang="en"><head><title>Never seen</title><style>p {}</style></head>
<body>
  <h1>Harbour &amp; 🚀 news</h1>
  <p>Ilse   <b>Varga</b> met<br>Ada <!-- who? -->Lund.</p>
  <table><tr><td>Calder</td><td>5</td></tr></table>
  <p>Ilse left.</p>
</body></html>
"""
TEXT = "Harbour & 🚀 news\n\nIlse Varga met\nAda Lund.\n\nCalder\t5\n\nIlse left."


def region(quote, start, first, end, last, *, key="r", label="PER", kind="hypertextlabels", **value):
    told = {"start": start, "startOffset": first, "end": end, "endOffset": last, "text": quote, kind: [label], **value}
    return {"id": key, "from_name": "ner", "to_name": "text", "type": kind, "value": told}


VARGA = region("Ilse   Varga", "/p[1]/text()[1]", 0, "/p[1]/b[1]/text()[1]", 5, key="a")
LUND = region("Ada Lund", "/p[1]/text()[3]", 0, "/p[1]/text()[4]", 4, key="b")
CALDER = region("Calder", "/table[1]/tbody[1]/tr[1]/td[1]/text()[1]", 0, "/table[1]/tbody[1]/tr[1]/td[1]/text()[1]", 6,
                label="ORG", key="c")  # fmt: skip
NEWS = region(
    "news", "/h1[1]/text()[1]", 13, "/h1[1]/text()[1]", 17, key="d", label="X"
)  # in UTF-16, as a browser counts
ONLY_LATER = region("Ilse", "/p[2]/text()[1]", 0, "/p[2]/text()[1]", 4, key="e")


def write(path, *results, data=None, encoding="utf-8", **task):
    task = {"id": 1, "data": data or {"html": HTML, "topic": "news"}, **task}
    task["annotations"] = [{"completed_by": 1, "result": list(results)}]
    path.write_bytes(json.dumps([task], ensure_ascii=False).encode(encoding))
    return path


def read(path, **options):
    found = list(read_file(path, ReadOptions(language="en", **options)))
    items = [one for one in found if isinstance(one, IncomingArticle)]
    return items, [one.code for one in found if isinstance(one, Problem)]


def marked(item):
    return [(span.start, item.text[span.start : span.end], span.label) for span in item.spans]


def test_regions_of_a_page_lie_in_the_text_that_is_seen(tmp_path):
    relation = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["met"]}
    path = write(tmp_path / "a.json", VARGA, LUND, CALDER, NEWS, ONLY_LATER, relation)
    (item,), codes = read(path)
    assert importer_for(path).name == "label-studio"
    assert (item.text, codes, item.meta) == (TEXT, [], (("topic", "news"),))
    assert [row[1:] for row in marked(item)] == [
        ("Ilse Varga", "PER"), ("Ada Lund", "PER"), ("Calder", "ORG"), ("news", "X"), ("Ilse", "PER"),
    ]  # fmt: skip
    assert item.spans[-1].start == TEXT.rindex("Ilse")
    assert [(one.source, one.target, one.label) for one in item.relations] == [("a", "b", "met")]
    # A unit that somebody names for the texts of the file changes nothing for its pages.
    assert marked(read(path, offsets="utf-16")[0][0]) == marked(item)


def test_global_offsets_take_the_place_of_a_path_that_leads_nowhere(tmp_path):
    page = Page(HTML, "a")
    wide = page.raw.rindex("Ilse")
    for shift in (0, 1):  # in code points, and in UTF-16 behind one emoji
        offsets = {"start": wide + shift, "end": wide + shift + 4}
        lost = region("Ilse", "/span[1]/text()[1]", 0, "/span[1]/text()[1]", 4, globalOffsets=offsets)
        (item,), codes = read(write(tmp_path / "a.json", lost))
        assert (marked(item), codes) == ([(TEXT.rindex("Ilse"), "Ilse", "PER")], [])


def test_what_nothing_proves_is_told_and_never_guessed(tmp_path):
    nowhere = "/span[1]/text()[1]"
    once = region("Lund", nowhere, 0, nowhere, 4)  # stands in the page once
    twice = region("Ilse", nowhere, 0, nowhere, 4)
    wrong = region("Ilse", "/p[1]/b[1]/text()[1]", 0, "/p[1]/b[1]/text()[1]", 5, globalOffsets={"start": 0, "end": 4})
    (item,), codes = read(write(tmp_path / "a.json", once, twice, wrong))
    assert (marked(item), codes) == ([(TEXT.index("Lund"), "Lund", "PER")], ["AN856", "AN856"])


def test_old_regions_without_a_surface_have_only_their_path(tmp_path):
    old = region("", "/p[1]/text()[1]", 0, "/p[1]/b[1]/text()[1]", 5, kind="htmllabels")
    (item,), codes = read(write(tmp_path / "a.json", old))
    assert ([row[1:] for row in marked(item)], codes) == ([("Ilse Varga", "PER")], [])


def test_a_page_in_the_short_form_and_as_a_prediction(tmp_path):
    short = {"id": 1, "html": HTML, "ner": [{**VARGA["value"]}], "annotator": 1, "annotation_id": 2,
             "relations": [{"labels": ["x"]}]}  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps([short]), "utf-8")
    (item,), codes = read(tmp_path / "a.json")
    assert ([row[1:] for row in marked(item)], codes) == ([("Ilse Varga", "PER")], ["AN728"])
    task = {
        "data": {"html": HTML},
        "predictions": [{"model_version": "m", "score": 0.5, "result": [LUND]}],
        "drafts": [{}],
    }
    (tmp_path / "b.json").write_text(json.dumps([task]), "utf-8")
    (item,), codes = read(tmp_path / "b.json")
    (span,) = item.spans
    assert (span.quote, span.state, span.provider, span.score, codes) == ("Ada Lund", "pending", "m", 0.5, ["AN728"])
    assert item.state == "open"


def test_the_configuration_says_what_is_a_page(tmp_path):
    plain = {"id": "r", "type": "labels", "value": {"start": 3, "end": 7, "text": "Ilse", "labels": ["PER"]}}
    path = write(tmp_path / "a.json", plain, data={"text": "<p>Ilse</p>"})
    assert [item.text for item in read(path)[0]] == ["<p>Ilse</p>"]
    config = '<View><Labels name="l" toName="t"/><HyperText name="t" value="$text"/></View>'
    (tmp_path / "labeling_config.xml").write_text(config, "utf-8")
    (item,), _ = read(path)
    assert (item.text, [row[1] for row in marked(item)]) == ("Ilse", ["Ilse"])


def test_a_task_that_only_has_an_address_is_no_article(tmp_path):
    for address in ("https://example.org/a.html", "/data/upload/1/a.txt", " s3://bucket/a.txt\n"):
        assert read(write(tmp_path / "a.json", VARGA, data={"text": address})) == ([], ["AN855"])
    assert len(read(write(tmp_path / "a.json", data={"text": "https://example.org is an address."}))[0]) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_files_in_utf16_are_known_by_their_mark(encoding, tmp_path):
    text = "🚀 Ilse met\nAda."
    rows = [{"id": "r", "type": "labels", "value": {"start": 2, "end": 6, "text": "Ilse", "labels": ["PER"]}}]
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    path = write(tmp_path / "a.json", *rows, data={"text": text}, encoding=encoding)
    path.write_bytes(mark + path.read_bytes())
    assert importer_for(path).name == "label-studio"
    (item,), codes = read(path)
    assert ([row[1] for row in marked(item)], codes) == (["Ilse"], [])


def test_offsets_in_utf16_are_offered_with_their_proof_and_mended(tmp_path, capsys):
    text = "🚀 Ilse met\nAda 🎈 Lund."
    rows = [
        {"id": quote, "type": "labels", "value": {"start": start, "end": end, "text": quote, "labels": ["PER"]}}
        for start, end, quote in ((3, 7, "Ilse"), (8, 15, "met\\nAda"), (19, 23, "Lund"))
    ]
    path = write(tmp_path / "a.json", *rows, data={"text": text})
    assert main(["repair", str(path)]) == 1
    assert "0 of 3 surfaces match as code-points, 3 of 3 as utf-16." in capsys.readouterr().out
    assert main(["repair", str(path), "--out", str(tmp_path / "b.json")]) == 0
    (item,), codes = read(tmp_path / "b.json")
    # A line break in a surface is a backslash and a letter in some versions.
    assert ([row[1] for row in marked(item)], codes) == (["Ilse", "met\nAda", "Lund"], [])


def test_a_repair_leaves_regions_of_pages_alone(tmp_path):
    path = write(tmp_path / "a.json", VARGA, NEWS)
    before = json.loads(path.read_text("utf-8"))
    assert main(["repair", str(path), "--out", str(tmp_path / "b.json"), "--offsets", "utf-16"]) == 0
    assert json.loads((tmp_path / "b.json").read_text("utf-8")) == before


def test_every_stretch_of_a_page_is_found_by_its_path():
    """All pairs of places in all text nodes: what a browser would select is what is marked."""
    page = Page(HTML, "a")
    nodes = ["/h1[1]/text()[1]", "/p[1]/text()[1]", "/p[1]/b[1]/text()[1]", "/p[1]/text()[2]", "/p[2]/text()"]
    for path in nodes:
        length = next(at for at in range(200) if page.at(path, at + 1, utf16=False) is None)
        for first in range(length):
            for last in range(first + 1, length + 1):
                start, end = page.at(path, first, utf16=False), page.at(path, last, utf16=False)
                place = page.place(start, end)
                told = page.raw[start:end].split()
                assert ([] if place is None else page.text[slice(*place)].split()) == told
