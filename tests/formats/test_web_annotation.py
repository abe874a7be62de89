"""W3C Web Annotations: pages with their text, selectors by position and by quote, links."""

import json

import pytest

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.web_annotation import WebAnnotationExporter
from annotator.model.errors import Problem

TEXT = "Ada met Ilse. Ada left."
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def page(*items):
    return {"@context": CONTEXT, "type": "AnnotationPage", "source": {"value": TEXT}, "items": list(items)}


def annotation(selector, *, body="PERSON", **more):
    return {"type": "Annotation", "body": body, "target": {"source": "urn:x", "selector": selector}, **more}


def read(path, value):
    path.write_text(json.dumps(value, indent=1), "utf-8")
    return list(read_file(path, ReadOptions()))


def tag(value):
    return {"type": "TextualBody", "purpose": "tagging", "value": value}


POSITION = {"type": "TextPositionSelector", "start": 8, "end": 12}
QUOTE = {"type": "TextQuoteSelector", "exact": "Ada", "prefix": ". ", "suffix": " left"}


@pytest.mark.parametrize("selector", [POSITION, [POSITION], [{**QUOTE, "exact": "Ilse"}, POSITION]])
def test_a_position_says_where_a_span_is(selector, tmp_path):
    (item,) = read(tmp_path / "a.json", page(annotation(selector, body=tag("PERSON"), creator={"name": "Eve"})))
    assert importer_for(tmp_path / "a.json").name == "web-annotation"
    assert [(one.quote, one.label, one.annotator) for one in item.spans] == [("Ilse", "PERSON", "Eve")]


def test_a_quote_is_found_by_what_stands_around_it(tmp_path):
    (item,) = read(tmp_path / "a.jsonld", [page(annotation(QUOTE, body=tag("PERSON")))])
    assert [(one.start, one.quote) for one in item.spans] == [(14, "Ada")]


def test_a_quote_that_occurs_twice_is_told(tmp_path):
    bare = {"type": "TextQuoteSelector", "exact": "Ada"}
    found = read(tmp_path / "a.jsonld", page(annotation(bare, body=tag("X")), annotation(POSITION, body=[])))
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN764", "AN764"]
    assert isinstance(found[-1], IncomingArticle)


def test_annotations_without_their_text_are_refused(tmp_path):
    (item,) = read(tmp_path / "a.jsonld", {"@context": CONTEXT, **annotation(POSITION)})
    assert item.code == "AN763"


def test_a_link_joins_two_annotations(tmp_path):
    link = {"type": "Annotation", "motivation": "linking", "target": "urn:2", "body": [tag("met"), {"id": "urn:1"}]}
    one = annotation(POSITION, body=tag("PERSON"), id="urn:1")
    other = annotation(QUOTE, body=tag("PERSON"), id="urn:2")
    (item,) = read(tmp_path / "a.jsonld", page(one, other, link))
    assert [(r.source, r.target, r.label) for r in item.relations] == [("urn:2", "urn:1", "met")]


def test_what_goes_out_has_both_selectors(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.jsonld"
    run_export(WebAnnotationExporter(), [make_view(TEXT, ("Ilse", "PERSON"))], target, schema=schema)
    (made,) = json.loads(target.read_text("utf-8"))[0]["items"]
    assert made["target"]["selector"] == [
        {"type": "TextPositionSelector", "start": 8, "end": 12},
        {"type": "TextQuoteSelector", "exact": "Ilse", "prefix": "Ada met ", "suffix": ". Ada left."},
    ]
