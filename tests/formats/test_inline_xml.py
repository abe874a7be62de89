"""Inline XML: nested marks are kept, crossing ones told, and what MUC and Stanford wrote is read."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.apart import uncrossed
from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.inline_xml_out import InlineXmlExporter
from annotator.formats.losses import LossCount
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import Problem
from annotator.model.schema import Label, Schema

STRETCHES = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda one: (one[0], sum(one))), max_size=9)


def read(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    assert importer_for(path).name == "inline-xml"
    found = list(read_file(path, ReadOptions()))
    return [one for one in found if isinstance(one, IncomingArticle)], [x for x in found if isinstance(x, Problem)]


def marked(item):
    return [(span.quote, span.label) for span in item.spans]


def test_marks_stand_around_their_words(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.xml"
    text = "A & B: Ilse of <Calder>\r\nmet ]]> Ada."
    view = make_view(text, (7, 23, "PERSON"), (15, 23, "GPE"), ("Ada", "PERSON"), source='"The" Wire')
    run_export(InlineXmlExporter(), [view], target, schema=schema)
    assert target.read_bytes().decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<articles>\n'
        '<article id="1" title="Article 1" source=\'"The" Wire\' language="en">\n'
        "<text>A &amp; B: <PERSON>Ilse of <GPE>&lt;Calder&gt;</GPE></PERSON>&#13;\nmet ]]&gt; <PERSON>Ada</PERSON>."
        "</text>\n</article>\n</articles>\n"
    )
    holder = ElementTree.parse(target).getroot().find("article/text")
    assert "".join(holder.itertext()) == text
    assert [one.tag for one in holder.iter()][1:] == ["PERSON", "GPE", "PERSON"]


def test_a_span_that_crosses_is_told_and_a_nested_one_is_no_loss(tmp_path, make_view, run_export, schema):
    view = make_view("Ilse Varga of Calder left.", (0, 20, "ORG"), (0, 10, "PERSON"), (5, 13, "GPE"))
    exporter, options = InlineXmlExporter(), ExportOptions()
    count = LossCount(exporter, options)
    count.add(view, exporter.place(view, schema, options, None).findings)
    assert [(one.kind, one.count, one.places[0].quote) for one in count.losses()] == [("crossing", 1, "Varga of")] or [
        (one.kind, one.count) for one in count.losses()
    ] == [("crossing", 1)]
    report = run_export(exporter, [view], tmp_path / "a.xml", schema=schema)
    assert (report.spans_in, report.spans_out, [one.reason for one in report.listed]) == (3, 2, ["overlap"])
    (item,) = read_file(tmp_path / "a.xml", ReadOptions())
    assert marked(item) == [("Ilse Varga of Calder", "ORG"), ("Ilse Varga", "PERSON")]
    shorter = ExportOptions(prefer="shortest")
    run_export(exporter, [view], tmp_path / "b.xml", schema=schema, options=shorter)
    (item,) = read_file(tmp_path / "b.xml", ReadOptions())
    assert marked(item) == [("Ilse Varga of Calder", "ORG"), ("Varga of", "GPE")]


@given(STRETCHES, st.sampled_from(["longest", "first", "shortest", "none"]))
def test_no_two_that_go_out_cross_and_none_stays_behind_without_a_reason(stretches, prefer):
    kept = uncrossed(stretches, prefer)

    def cross(one, other):
        (start, end), (begins, ends) = sorted((stretches[one], stretches[other]))
        return start < begins < end < ends

    assert not any(cross(one, other) for one in kept for other in kept)
    for at in range(len(stretches)):
        others = range(len(stretches)) if prefer == "none" else kept
        assert (at in kept) != any(cross(at, other) for other in others)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("PERSON", "PERSON"), ("work of art", "work_of_art"), ("2nd", "_2nd"), ("xmlish", "_xmlish"), ("-", "_-"),
        ("article", "article_"), ("P", "P_"), ("a:b", "a_b"), ("人", "人"), ("x²", "x_"), ("Ümlaut.1", "Ümlaut.1"),
    ],
)  # fmt: skip
def test_a_label_becomes_a_name_that_an_element_can_have(name, word, tmp_path, make_view, run_export):
    schema = Schema(name="s", labels=(Label(id="id-X", name=name),))
    target = tmp_path / "a.xml"
    report = run_export(InlineXmlExporter(), [make_view("Ilse left.", ("Ilse", "X"))], target, schema=schema)
    assert ElementTree.parse(target).getroot().find("article/text")[0].tag == word
    assert any(word in note for note in report.notes) == (word != name)
    (item,) = read_file(target, ReadOptions())
    assert marked(item) == [("Ilse", word)]


def test_muc_is_read_with_its_kinds(tmp_path):
    document = (
        '<DOCS><DOC><DOCNO>7</DOCNO><HL>Harbour grows</HL><TEXT><p><ENAMEX TYPE="PERSON">Ilse</ENAMEX> paid '
        '<NUMEX TYPE="MONEY" MIN="5">$5</NUMEX>.</p><p>More &amp; <ENAMEX TYPE="LOCATION">Calder</ENAMEX></p></TEXT>'
        "</DOC><DOC><TEXT>Nothing.</TEXT></DOC></DOCS>"
    )
    (first, second), problems = read(tmp_path / "a.xml", document)
    assert (first.text, first.title, problems) == ("Ilse paid $5.\nMore & Calder", "Ilse paid $5.", [])
    assert marked(first) == [("Ilse", "PERSON"), ("$5", "MONEY"), ("Calder", "LOCATION")]
    assert first.spans[1].note == "MIN: 5"
    assert dict(first.meta) == {"docno": "7", "hl": "Harbour grows"}
    assert (second.text, second.spans) == ("Nothing.", ())


def test_a_text_with_marks_and_no_root_is_read(tmp_path):
    """As Stanford's recogniser writes it."""
    (item,), _ = read(tmp_path / "a.xml", "<PERSON>Ilse Varga</PERSON> met <ORGANIZATION>A &amp; B</ORGANIZATION>.\n")
    assert (item.text, marked(item)) == (
        "Ilse Varga met A & B.\n",
        [("Ilse Varga", "PERSON"), ("A & B", "ORGANIZATION")],
    )


def test_an_article_that_is_broken_costs_itself(tmp_path):
    data = (
        "<articles><article><text>One <ORG>Port</ORG></text></article><article><text>Two <ORG>Port</text></article>"
        "<article><text> </text></article><article><text>Four</text></article><article><text>Fi"
    )
    articles, problems = read(tmp_path / "a.xml", data)
    assert [one.text for one in articles] == ["One Port", "Four"]
    assert [(one.code, one.line) for one in problems] == [("AN273", 2), ("AN835", 3), ("AN766", 5)]


def test_entities_of_its_own_are_refused(tmp_path):
    data = '<!DOCTYPE a [<!ENTITY b "c">]><a><PERSON>Ilse</PERSON> &b;</a>'
    path = tmp_path / "a.xml"
    path.write_text(data, "utf-8")
    articles, problems = [], []
    for one in read_file(path, ReadOptions(), name="inline-xml"):
        (articles if isinstance(one, IncomingArticle) else problems).append(one)
    assert (articles, [one.code for one in problems]) == ([], ["AN279"])
