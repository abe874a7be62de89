"""BioC collections: passages with offsets, annotations with several places, relations, damaged documents."""

from annotator.formats import xml_pieces
from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

HEAD = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE collection SYSTEM "BioC.dtd"><collection><source>x</source>'
DOCUMENT = """<document><id>7</id><infon key="journal">Letters</infon>
<passage><offset>0</offset><text>Ada met Ilse.</text>
<annotation id="1"><infon key="type">PERSON</infon><infon key="id">P:1</infon><location offset="0" length="3"/>
<text>Ada</text></annotation></passage>
<passage><offset>15</offset><text>R&amp;D in Leuven.</text>
<annotation id="2"><infon key="type">ORG</infon><location offset="15" length="3"/><text>R&amp;D</text></annotation>
<annotation id="3"><infon key="type">GPE</infon><location offset="22" length="3"/><location offset="26" length="2"/>
<text>Leu en</text></annotation>
<relation id="R"><infon key="type">runs</infon><node refid="2" role="target"/><node refid="1" role="source"/></relation>
</passage></document>"""


def read(path, *documents, head=HEAD, end="</collection>"):
    path.write_bytes(f"{head}{''.join(documents)}{end}".encode())
    return list(read_file(path, ReadOptions()))


def test_passages_make_a_text_in_which_offsets_hold(tmp_path):
    note, item = read(tmp_path / "a.xml", DOCUMENT)
    assert importer_for(tmp_path / "a.xml").name == "bioc"
    assert (note.code, note.severity) == ("AN768", "note")
    assert item.text == "Ada met Ilse.\n\nR&D in Leuven."
    assert [(one.quote, one.label, one.note) for one in item.spans] == [
        ("Ada", "PERSON", "id: P:1"),
        ("R&D", "ORG", ""),
        ("Leu", "GPE", ""),
        ("en", "GPE", ""),
    ]
    assert [(one.source, one.target, one.label) for one in item.relations] == [("1", "2", "runs")]
    assert item.meta == (("journal", "Letters"),)


def test_a_damaged_document_is_told_and_the_rest_goes_on(tmp_path, monkeypatch):
    monkeypatch.setattr(xml_pieces, "_CHUNK", 7)
    found = read(tmp_path / "a.xml", DOCUMENT.replace("</passage>", ""), DOCUMENT, "<document><id>", end="")
    assert [(one.line, one.severity) for one in found if isinstance(one, Problem)] == [
        (1, "error"),
        (2, "note"),
        (3, "error"),
    ]
    assert [one.key for one in found if isinstance(one, IncomingArticle)] == ["7"]


def test_entities_of_the_file_stay_what_they_are(tmp_path):
    head = HEAD.replace(' SYSTEM "BioC.dtd">', ' [<!ENTITY big "' + "x" * 99 + '">]>')
    found = read(tmp_path / "a.xml", DOCUMENT.replace("Leuven", "&big;"), head=head)
    texts = [one.text for one in found if isinstance(one, IncomingArticle)]
    assert all("xxx" not in text for text in texts)


def test_a_relation_of_three_is_told(tmp_path):
    three = DOCUMENT.replace('<node refid="1"', '<node refid="3" role=""/><node refid="1"')
    found = read(tmp_path / "a.xml", three)
    assert ("AN768", "warning") in [(one.code, one.severity) for one in found if isinstance(one, Problem)]
    assert found[-1].relations == ()


def test_a_collection_without_documents_is_refused(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(HEAD + "</collection>", "utf-8")
    (problem,) = read_file(path, ReadOptions(), name="bioc")
    assert problem.code == "AN767"
