"""doccano's past spellings, each told from the others, with a sample of each in tests/data/doccano."""

import json
import shutil
from pathlib import Path

import pytest

from annotator.formats.catalogue import declared_labels, expand, importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem

TEXT = "Ilse met Ada in Leuven 🚀."
SAMPLES = Path(__file__).parents[1] / "data" / "doccano"
SPELLINGS = {
    "2018-entities": (),
    "2019-annotations": ("AN852",),
    "2020-annotations-approver": ("AN852", "AN854"),
    "2020-text-label": (),
    "2021-data-label": (),
    "2022-text-label-comments": ("AN854",),
    "2022-relations": (),
    "2022-intents": ("AN853",),
}
OTHER_PROJECTS = (
    "classification-2018",
    "classification-2019",
    "classification-2022",
    "seq2seq-2018",
    "seq2seq-2019",
    "seq2seq-2022",
)
ENTITIES = {
    "entities": [
        {"id": 5, "label": "PER", "start_offset": 0, "end_offset": 4},
        {"id": 6, "label": "LOC", "start_offset": 16, "end_offset": 22},
    ],
    "relations": [{"id": 1, "from_id": 5, "to_id": 6, "type": "in"}],
}


def parted(found):
    return [one for one in found if isinstance(one, IncomingArticle)], sorted(
        one.code for one in found if isinstance(one, Problem)
    )


def sample(name, folder):
    """A copy that has no list of labels beside it."""
    return Path(shutil.copy(SAMPLES / f"{name}.jsonl", folder))


@pytest.mark.parametrize("name", SPELLINGS)
def test_every_spelling_is_known(name, tmp_path):
    path = sample(name, tmp_path)
    assert importer_for(path).name == "doccano"
    (item,), codes = parted(list(read_file(path, ReadOptions())))
    numbered = "AN852" in SPELLINGS[name]
    labels = ["7", "6"] if numbered else ["PER", "LOC"]
    assert [(span.quote, span.label) for span in item.spans] == list(zip(("Ilse", "Leuven"), labels, strict=True))
    assert item.meta == (() if name == "2018-entities" else (("topic", "news"),))
    assert {span.annotator for span in item.spans} == {"admin" if "2018" in name else "1" if numbered else ""}
    assert len(item.relations) == (name == "2022-relations")
    assert tuple(codes) == SPELLINGS[name]
    assert item.state == "done"


@pytest.mark.parametrize("name", OTHER_PROJECTS)
def test_what_other_projects_mark_is_told_once_and_left_out(name, tmp_path):
    path = sample(name, tmp_path)
    path.write_text(path.read_text("utf-8") * 3, "utf-8")
    assert importer_for(path).name == "doccano"
    items, codes = parted(list(read_file(path, ReadOptions())))
    assert [(item.text, item.spans, item.meta) for item in items] == [(TEXT, (), ())] * 3
    assert codes == ["AN853"]


def test_numbers_of_labels_get_their_names_from_the_list_beside_them():
    path = SAMPLES / "2019-annotations.jsonl"
    (item,), codes = parted(list(read_file(path, ReadOptions())))
    assert [span.label for span in item.spans] == ["PER", "LOC"]
    assert codes == []
    told = declared_labels(path, ReadOptions())
    assert [(one.name, one.color, one.key) for one in told] == [("PER", "#209cee", "p"), ("LOC", "#ffcc00", "l")]
    # In a folder the list is no article.
    assert SAMPLES / "label_config.json" not in list(expand([SAMPLES]))


def test_a_broken_list_of_labels_is_as_none(tmp_path):
    path = sample("2019-annotations", tmp_path)
    for told in ("[{", "3", '[{"id": 7}]', ""):
        (tmp_path / "label_config.json").write_text(told, "utf-8")
        (item,), codes = parted(list(read_file(path, ReadOptions())))
        assert ([span.label for span in item.spans], codes) == (["7", "6"], ["AN852"])


def test_two_lists_with_the_same_spans_are_one(tmp_path):
    (item,) = read(tmp_path / "a.jsonl", label=[[0, 4, "PER"]], annotations=[[0, 4, "PER"], [16, 22, "LOC", "Leuven"]])
    assert [(span.quote, span.label) for span in item.spans] == [("Ilse", "PER"), ("Leuven", "LOC")]


def test_columns_of_another_name_are_taken_when_somebody_says_so(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"article": TEXT, "label": [[0, 4, "PER"]]}) + "\n", "utf-8")
    (item,) = read_file(path, ReadOptions(text_column="article"), name="doccano")
    assert [span.quote for span in item.spans] == ["Ilse"]
    assert item.meta == ()


def read(path, **row):
    path.write_text(json.dumps({"id": 1, "text": TEXT, "topic": "news", **row}, ensure_ascii=False) + "\n", "utf-8")
    return list(read_file(path, ReadOptions()))


def test_what_is_no_span_is_told_and_the_rest_goes_on(tmp_path):
    found = read(tmp_path / "a.jsonl", label=[[0, 4, "PER"], [1, "x", "PER"], {"start_offset": 1}])
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN724", "AN724"]
    assert len(found[-1].spans) == 1


def test_an_array_is_read_as_well(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": TEXT, **ENTITIES}, {"text": ""}, 3]), "utf-8")
    found = list(read_file(path, ReadOptions()))
    assert isinstance(found[0], IncomingArticle)
    assert [one.code for one in found[1:]] == ["AN222", "AN722"]


def test_a_plain_file_of_articles_stays_with_json_lines(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Words.", "title": "T"}\n', "utf-8")
    assert importer_for(path).name == "jsonl"


def test_a_look_counts_spans_and_proves_offsets(tmp_path):
    read(tmp_path / "a.jsonl", label=[[0, 4, "PER"], [16, 22, "LOC"]])
    seen = peek(tmp_path / "a.jsonl", ReadOptions())
    assert (seen.format, seen.items, seen.spans) == ("doccano", 1, 2)
    assert dict(seen.labels) == {"PER": 1, "LOC": 1}
    assert seen.proof.settled
