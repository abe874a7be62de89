"""doccano's past spellings, each told from the others."""

import json

import pytest

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem

TEXT = "Ilse met Ada in Leuven 🚀."
SPELLINGS = {
    "label": {"label": [[0, 4, "PER"], [16, 22, "LOC"]]},
    "labels": {"labels": [[0, 4, "PER"], [16, 22, "LOC"]]},
    "entities": {
        "entities": [
            {"id": 5, "label": "PER", "start_offset": 0, "end_offset": 4},
            {"id": 6, "label": "LOC", "start_offset": 16, "end_offset": 22},
        ],
        "relations": [{"id": 1, "from_id": 5, "to_id": 6, "type": "in"}],
    },
    "annotations": {
        "annotations": [
            {"label": "PER", "start_offset": 0, "end_offset": 4, "user": 1},
            {"label": "LOC", "start_offset": 16, "end_offset": 22, "user": 1},
        ],
        "annotation_approver": None,
    },
}


def read(path, **row):
    path.write_text(json.dumps({"id": 1, "text": TEXT, "topic": "news", **row}, ensure_ascii=False) + "\n", "utf-8")
    return list(read_file(path, ReadOptions()))


@pytest.mark.parametrize("name", SPELLINGS)
def test_every_spelling_is_known(name, tmp_path):
    (item,) = read(tmp_path / "a.jsonl", **SPELLINGS[name])
    assert importer_for(tmp_path / "a.jsonl").name == "doccano"
    assert [(span.quote, span.label) for span in item.spans] == [("Ilse", "PER"), ("Leuven", "LOC")]
    assert item.meta == (("topic", "news"),)
    assert len(item.relations) == (name == "entities")


def test_what_is_no_span_is_told_and_the_rest_goes_on(tmp_path):
    found = read(tmp_path / "a.jsonl", label=[[0, 4, "PER"], [1, "x", "PER"], {"start_offset": 1}])
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN724", "AN724"]
    assert len(found[-1].spans) == 1


def test_an_array_is_read_as_well(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": TEXT, **SPELLINGS["entities"]}, {"text": ""}, 3]), "utf-8")
    found = list(read_file(path, ReadOptions()))
    assert isinstance(found[0], IncomingArticle)
    assert [one.code for one in found[1:]] == ["AN222", "AN722"]


def test_a_plain_file_of_articles_stays_with_json_lines(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Words.", "title": "T"}\n', "utf-8")
    assert importer_for(path).name == "jsonl"


def test_a_look_counts_spans_and_proves_offsets(tmp_path):
    read(tmp_path / "a.jsonl", **SPELLINGS["label"])
    seen = peek(tmp_path / "a.jsonl", ReadOptions())
    assert (seen.format, seen.items, seen.spans) == ("doccano", 1, 2)
    assert dict(seen.labels) == {"PER": 1, "LOC": 1}
    assert seen.proof.settled
