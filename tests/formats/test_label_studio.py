"""Label Studio's exports: pages and their regions, predictions, relations, and files of old versions."""

import json

import pytest

from annotator.cli import main
from annotator.formats.catalogue import declared_labels, importer_for, read_file
from annotator.formats.foreign.html_places import Page
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.web_colors import color_of
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


# -- dialogues, several texts, choices, several people ------------------------------------------------------

TALK = [
    {"author": "Ada", "text": "🚀 Calder grew?"},
    {"author": "Ilse", "text": "Calder did, in Leuven."},
    {"text": "Good."},
]
TALKED = "Ada: 🚀 Calder grew?\n\nIlse: Calder did, in Leuven.\n\nGood."
TALK_CONFIG = """<View>
  <ParagraphLabels name="l" toName="t">
    <Label value="ORG" background="darkorange" hotkey="o" hint="Firms"/>
  </ParagraphLabels>
  <Relations><Relation value="of"/></Relations>
  <Header value="$topic"/><Paragraphs name="t" value="$talk" nameKey="who" textKey="said"/>
</View>"""


def turn(first, begin, last, end, quote=None, *, key="r", label="ORG"):
    value = {"start": str(first), "end": str(last), "startOffset": begin, "endOffset": end, "paragraphlabels": [label]}
    told = value if quote is None else {**value, "text": quote}
    return {"id": key, "from_name": "l", "to_name": "t", "type": "paragraphlabels", "value": told}


def test_a_dialogue_comes_in_with_its_speakers_and_its_regions(tmp_path):
    rows = [
        turn(0, 3, 0, 9, "Calder", key="a"),  # UTF-16, as a browser counts
        turn(0, 2, 0, 8, "Calder", key="b"),  # code points, as a script may
        turn(1, 0, 1, 6, "Calder", key="c"),
        turn(0, 10, 1, 6, "grew?\n\nCalder", key="d"),  # over two turns
        turn(2, 0, 2, 4, key="e"),  # without a surface
    ]
    path = write(tmp_path / "a.json", *rows, data={"talk": TALK, "topic": "news"})
    assert importer_for(path).name == "label-studio"
    (item,), codes = read(path)
    assert (item.text, item.meta, codes) == (TALKED, (("topic", "news"),), [])
    assert [row[1] for row in marked(item)] == ["Calder", "Calder", "Calder", "grew?\n\nIlse: Calder", "Good"]
    assert [row[0] for row in marked(item)][:3] == [7, 7, TALKED.rindex("Calder")]


def test_what_nothing_proves_in_a_dialogue_is_told(tmp_path):
    rows = [turn(0, 0, 0, 4, "Calder"), turn(1, 0, 9, 4), turn(0, 4, 0, 400), turn(1, 6, 0, 2), turn(0, 1, 0, 8)]
    (item,), codes = read(write(tmp_path / "a.json", *rows, data={"talk": TALK}))
    # The last one counts in code points, for there is no unit of UTF-16 inside of the emoji where it begins.
    assert ([row[1] for row in marked(item)], codes) == ([" Calder"], ["AN856"] * 4)


def test_the_configuration_names_the_keys_of_a_dialogue(tmp_path):
    talk = [{"who": "Ada", "said": "Calder grew."}]
    (tmp_path / "labeling_config.xml").write_text(TALK_CONFIG, "utf-8")
    path = write(tmp_path / "a.json", turn(0, 0, 0, 6, "Calder"), data={"text": "Not this.", "talk": talk})
    (item,), codes = read(path)
    assert (item.text, [row[1] for row in marked(item)], codes) == ("Ada: Calder grew.", ["Calder"], [])
    labels = declared_labels(path, ReadOptions())
    assert [(one.name, one.color, one.key, one.guideline, one.relation) for one in labels] == [
        ("ORG", "#ff8c00", "o", "Firms", False), ("of", "", "", "", True),
    ]  # fmt: skip


def test_a_dialogue_in_the_short_form(tmp_path):
    timed = [{**one, "start": at, "end": at + 1} for at, one in enumerate(TALK)]
    short = {"id": 1, "talk": timed, "l": [turn(1, 0, 1, 6, "Calder")["value"]], "annotator": 1, "annotation_id": 2}
    (tmp_path / "a.json").write_text(json.dumps([short]), "utf-8")
    (item,), codes = read(tmp_path / "a.json")
    assert (item.text, [row[1:] for row in marked(item)], codes) == (TALKED, [("Calder", "ORG")], [])


def plain_region(start, end, text, key, *, to="text", **more):
    value = {"start": start, "end": end, "text": text[start:end], "labels": ["PER"]}
    return {"id": key, "from_name": "label", "to_name": to, "type": "labels", "value": value, **more}


def test_regions_of_another_text_of_a_task_are_counted_and_left_out(tmp_path):
    config = """<View><Labels name="label" toName="text,headline"><Label value="PER"/></Labels>
    <Text name="text" value="$body"/><Text name="headline" value="$title"/></View>"""
    (tmp_path / "labeling_config.xml").write_text(config, "utf-8")
    data = {"title": "Ilse left", "body": "Ada stayed with Ilse."}
    rows = [plain_region(0, 3, data["body"], "a"), plain_region(0, 4, data["title"], "b", to="headline")]
    (item,), codes = read(write(tmp_path / "a.json", *rows, data=data))
    assert (item.title, [row[1] for row in marked(item)], codes) == ("Ilse left", ["Ada"], ["AN845"])


def test_what_was_chosen_about_an_article_and_about_a_region(tmp_path):
    text = "Ada met Ilse."
    shared = {"id": "a", "to_name": "text"}
    rows = [
        plain_region(0, 3, text, "a", meta={"text": "sure"}),
        {**shared, "from_name": "role", "type": "choices",
         "value": {"start": 0, "end": 3, "choices": ["chair", "owner"]}},
        {**shared, "from_name": "why", "type": "textarea", "value": {"start": 0, "end": 3, "text": ["said so"]}},
        {"id": "x", "from_name": "topic", "type": "choices", "value": {"choices": ["deals"]}},
        {"id": "y", "from_name": "field", "type": "taxonomy", "value": {"taxonomy": [["Trade", "Ships"], ["Law"]]}},
        {"id": "z", "from_name": "stars", "type": "rating", "value": {"rating": 4}},
        {"id": "w", "from_name": "box", "type": "rectanglelabels", "value": {"x": 1}},
    ]  # fmt: skip
    task = {
        "data": {"text": text, "topic": "news"},
        "annotations": [{"id": 1, "result": rows}],
        "predictions": [{"result": [{"type": "choices", "from_name": "topic", "value": {"choices": ["law"]}}]}],
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps([task, {**task, "data": {"text": "Bo left."}}]), "utf-8")
    found = list(read_file(path, ReadOptions(language="en")))
    first, second = [one for one in found if isinstance(one, IncomingArticle)]
    assert first.meta == (
        ("topic", "news"), ("topic (chosen)", "deals"), ("field", "Trade / Ships, Law"), ("stars", "4"),
    )  # fmt: skip
    assert second.meta[0] == ("topic", "deals")
    assert [span.note for span in first.spans] == ["sure\nrole: chair, owner\nwhy: said so"]
    # Told once for the file, however often it is there.
    assert [one.sentence for one in found if isinstance(one, Problem) and one.code == "AN729"] == [
        "Left out: 2 choices of predictions or of a second person.",
        "Left out: 2 results of other kinds (rectanglelabels 2).",
    ]


def test_two_people_who_marked_a_task_stay_two(tmp_path):
    text = "Ada met Ilse."
    link = {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["met"]}
    both = {**link, "direction": "bi"}
    one, two = plain_region(0, 3, text, "a"), plain_region(8, 12, text, "b")
    task = {
        "data": {"text": text},
        "annotations": [
            {"id": 5, "result": [plain_region(4, 7, text, "a"), two, link]},
            {"id": 6, "ground_truth": True, "result": [one, two, both]},
            {"id": 7, "was_cancelled": True, "result": [one]},
        ],
        "predictions": [
            {"model_version": "m", "score": 0.5, "result": [one, plain_region(8, 12, text, "b", score=0.75)]},
        ],
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps([task]), "utf-8")
    (item,), codes = read(path)
    assert [(s.annotator, s.quote, s.key) for s in item.spans if s.state == "span"] == [
        ("annotation 6", "Ada", "a"), ("annotation 6", "Ilse", "b"),  # what is called the ground truth comes first
        ("annotation 5", "met", "1:a"), ("annotation 5", "Ilse", "1:b"),
    ]  # fmt: skip
    assert [(s.quote, s.score, s.key) for s in item.spans if s.state != "span"] == [
        ("Ada", 0.5, "2:a"), ("Ilse", 0.75, "2:b"),
    ]  # fmt: skip
    # Regions of another annotation have the same names, and the relations are between those of their own.
    assert [(r.source, r.target) for r in item.relations] == [("a", "b"), ("1:a", "1:b")]
    assert codes == ["AN728", "AN846"]


@pytest.mark.parametrize(
    ("told", "color"),
    [
        ("#F00", "#ff0000"),
        ("#12ab3480", "#12ab34"),
        ("rgba(255, 0, 128, .4)", "#ff0080"),
        ("DarkOrange", "#ff8c00"),
        ("url(x)", ""),
    ],
)
def test_colours_of_other_tools(told, color):
    assert color_of(told) == color
