"""GATE documents: nodes, several annotation sets, what its own tools put in, relations."""

import pytest

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.gate_xml import GateExporter
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

FEATURE = (
    '<Feature><Name className="java.lang.String">%s</Name><Value className="java.lang.String">%s</Value></Feature>'
)


def document(*sets, text='<Node id="0"/>Ada<Node id="3"/> met <Node id="8"/>Ilse<Node id="12"/> &amp; 🚀.'):
    features = FEATURE % ("gate.SourceURL", "file:/x") + FEATURE % ("desk", "money")
    return (
        f"<?xml version='1.0' encoding='utf-8'?>\n<GateDocument version=\"3\">\n<!-- features -->"
        f"<GateDocumentFeatures>{features}</GateDocumentFeatures>\n<TextWithNodes>{text}</TextWithNodes>"
        f"{''.join(sets)}</GateDocument>"
    )


def annotation(number, kind, start, end, features=""):
    return f'<Annotation Id="{number}" Type="{kind}" StartNode="{start}" EndNode="{end}">{features}</Annotation>'


def annotations(*rows, name=""):
    told = f' Name="{name}"' if name else ""
    return f"<AnnotationSet{told}>{''.join(rows)}</AnnotationSet>"


def read(path, text):
    path.write_text(text, "utf-8")
    return list(read_file(path, ReadOptions()))


def test_spans_features_and_relations_come_in(tmp_path):
    rows = annotations(
        annotation(1, "Person", 0, 3, FEATURE % ("gender", "female")),
        annotation(2, "Person", 8, 12, FEATURE % ("note", "look &lt;again")),
        annotation(3, "Token", 0, 3),
        annotation(4, "Sentence", 0, 12),
    )
    markup = annotations(annotation(9, "body", 0, 12), name="Original markups")
    links = '<RelationSet><Relation Id="5" Type="knows" Members="1;2"><UserData></UserData></Relation></RelationSet>'
    note, item = read(tmp_path / "a.xml", document(rows, markup, links))
    assert importer_for(tmp_path / "a.xml").name == "gate"
    assert (note.code, note.severity) == ("AN812", "note")
    assert "2 annotations that divide the text (“Sentence”, “Token”)" in note.sentence
    assert item.text == "Ada met Ilse & 🚀."
    assert [(one.quote, one.label, one.note) for one in item.spans] == [
        ("Ada", "Person", "gender: female"),
        ("Ilse", "Person", "look <again"),
    ]
    assert [(one.source, one.target, one.label) for one in item.relations] == [("1", "2", "knows")]
    assert item.meta == (("desk", "money"),)


def test_several_sets_are_several_annotators(tmp_path):
    key = annotations(annotation(1, "Person", 0, 3), name="Key")
    response = annotations(annotation(2, "Person", 8, 12), name="Response")
    (item,) = read(tmp_path / "a.xml", document(annotations(), key, response))
    assert [(one.quote, one.annotator) for one in item.spans] == [("Ada", "Key"), ("Ilse", "Response")]
    (item,) = read(tmp_path / "a.xml", document(annotations(), key))
    assert [one.annotator for one in item.spans] == [""]


def test_a_node_that_is_not_there_and_a_relation_of_three_are_told(tmp_path):
    rows = annotations(annotation(1, "Person", 0, 99), annotation(2, "Person", 8, 12))
    links = '<RelationSet><Relation Id="5" Type="x" Members="1;2;3"><UserData/></Relation></RelationSet>'
    first, second, item = read(tmp_path / "a.xml", document(rows, links))
    assert [one.code for one in (first, second)] == ["AN813", "AN813"]
    assert [one.quote for one in item.spans] == ["Ilse"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<GateDocument/>", "AN811"),
        (document(text=" "), "AN205"),
        (document()[:-9], "AN273"),
        ('<!DOCTYPE x [<!ENTITY a "b">]>' + document().split("\n", 1)[1], "AN279"),
    ],
    ids=["no text", "blank", "cut", "entities"],
)
def test_a_document_that_cannot_be_read_is_refused(text, code, tmp_path):
    (problem,) = read(tmp_path / "a.xml", text)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.where) == (code, "a.xml")


def test_nodes_are_numbered_as_gate_counts(tmp_path, make_view, run_export, schema):
    view = make_view("🚀 Ada met Ilse.", ("Ada", "PERSON"), ("Ada met", "ORG"))
    run_export(GateExporter(), [view], tmp_path / "out", schema=schema)
    told = (tmp_path / "out" / "000001.xml").read_text("utf-8")
    assert '<TextWithNodes>🚀 <Node id="3"/>Ada<Node id="6"/> met<Node id="10"/> Ilse.</TextWithNodes>' in told
    (item,) = read_file(tmp_path / "out" / "000001.xml", ReadOptions())
    assert isinstance(item, IncomingArticle)
    assert [one.quote for one in item.spans] == ["Ada met", "Ada"]
