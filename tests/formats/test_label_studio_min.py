"""The short form of Label Studio: the keys that its own converter writes, and data that would be taken for them."""

import json

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import ReadOptions
from annotator.formats.label_studio_min import LabelStudioMinExporter


def test_a_task_has_the_keys_of_the_short_form(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.json"
    views = [
        make_view("Ilse met 🚀 Ada.", ("Ilse", "PERSON"), ("🚀 Ada", "ORG")),
        make_view("Nothing.", number=2, source="The Wire"),
    ]
    run_export(LabelStudioMinExporter(), views, target, schema=schema)
    full, bare = json.loads(target.read_text("utf-8"))
    assert full["label"] == [
        {"start": 0, "end": 4, "text": "Ilse", "labels": ["PERSON"]},
        {"start": 9, "end": 14, "text": "🚀 Ada", "labels": ["ORG"]},
    ]
    assert (full["text"], full["id"], full["annotation_id"]) == ("Ilse met 🚀 Ada.", 1, 1)
    assert "label" not in bare
    assert bare["source"] == "The Wire"


def test_data_that_has_the_name_of_a_key_comes_back_as_data(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.json"
    meta = (("annotator", "Ann"), ("label", "desk"), ("text", "other"))
    run_export(
        LabelStudioMinExporter(), [make_view("Ilse left.", ("Ilse", "PERSON"), meta=meta)], target, schema=schema
    )
    (task,) = json.loads(target.read_text("utf-8"))
    assert task["annotator"] is None
    assert importer_for(target).name == "label-studio"
    (item,) = read_file(target, ReadOptions())
    assert (item.text, [span.annotator for span in item.spans]) == ("Ilse left.", [""])
    assert item.meta == (("meta.annotator", "Ann"), ("meta.label", "desk"), ("meta.text", "other"))
