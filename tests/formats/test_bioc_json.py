"""BioC JSON in the shapes that are about: a collection, several, a document a line, the answer of an archive."""

import json

import pytest

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

DOCUMENT = {
    "id": "7",
    "infons": {"journal": "Letters"},
    "passages": [
        {
            "offset": 0,
            "infons": {"type": "title"},
            "text": "Ada met Ilse.",
            "annotations": [
                {
                    "id": "1",
                    "infons": {"type": "PERSON", "identifier": "P:1"},
                    "text": "Ada",
                    "locations": [{"offset": 0, "length": 3}],
                }
            ],
        },
        {
            "offset": 15,
            "sentences": [
                {
                    "offset": 15,
                    "text": "R&D in Leuven.",
                    "annotations": [
                        {"id": 2, "infons": {"type": "ORG"}, "text": "R&D", "locations": [{"offset": 15, "length": 3}]}
                    ],
                }
            ],
            "relations": [
                {
                    "id": "R",
                    "infons": {"type": "runs"},
                    "nodes": [{"refid": "2", "role": "target"}, {"refid": "1", "role": "source"}],
                }
            ],
        },
    ],
}
COLLECTION = {"source": "x", "date": "", "key": "", "infons": {}, "documents": [DOCUMENT, DOCUMENT]}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (json.dumps(COLLECTION), 2),
        (json.dumps(COLLECTION, indent=2), 2),
        (json.dumps([COLLECTION, COLLECTION]), 4),
        (json.dumps({"PubTator3": [DOCUMENT]}), 1),
        ("\n".join([json.dumps(DOCUMENT)] * 3), 3),
    ],
    ids=["collection", "indented", "several", "archive", "lines"],
)
def test_every_shape_gives_its_documents(text, count, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(text, "utf-8")
    assert importer_for(path).name == "bioc-json"
    found = list(read_file(path, ReadOptions()))
    assert len(found) == count
    for item in found:
        assert item.text == "Ada met Ilse.\n\nR&D in Leuven."
        assert [(one.quote, one.label, one.note) for one in item.spans] == [
            ("Ada", "PERSON", "identifier: P:1"),
            ("R&D", "ORG", ""),
        ]
        assert [(one.source, one.target, one.label) for one in item.relations] == [("1", "2", "runs")]
        assert item.meta == (("journal", "Letters"),)


def test_what_is_no_document_costs_no_other(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"source": "", "key": "", "documents": [5, DOCUMENT, {"passages": []}]}), "utf-8")
    found = list(read_file(path, ReadOptions()))
    assert [(one.code, one.line) for one in found if isinstance(one, Problem)] == [("AN810", 1), ("AN205", 3)]
    assert len([one for one in found if isinstance(one, IncomingArticle)]) == 1


def test_an_empty_collection_is_told(tmp_path):
    path = tmp_path / "a.json"
    path.write_text('{"source": "", "key": "", "documents": []}', "utf-8")
    assert [one.code for one in read_file(path, ReadOptions())] == ["AN767"]
