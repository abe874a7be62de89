"""Parquet data sets: offered where pyarrow is installed, a clear sentence where it is not."""

import importlib.util
import json

import pytest

from annotator.formats import hugging_face_parquet
from annotator.formats.catalogue import importer_for, importer_named, read_file
from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError

# The contract tests take the format in as well, where it is there: see CONTRIBUTING.md.
needs_pyarrow = pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="pyarrow is not installed")


def test_without_pyarrow_it_is_not_offered_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(hugging_face_parquet.importlib.util, "find_spec", lambda name: None)
    assert "hf-parquet" not in [exporter.name for exporter in exporters()]
    with pytest.raises(UserError, match="pyarrow, which is not installed") as told:
        exporter_named("hf-parquet")
    assert told.value.code == "AN815"
    path = tmp_path / "train.parquet"
    path.write_bytes(b"PAR1" + bytes(20) + b"PAR1")
    assert importer_for(path).name == "parquet"
    (problem,) = read_file(path, ReadOptions())
    assert (problem.code, problem.where) == ("AN815", "train.parquet")
    assert "to_json" in problem.hint


@needs_pyarrow
def test_it_is_offered_and_a_damaged_file_is_told(tmp_path):
    assert "hf-parquet" in [exporter.name for exporter in exporters()]
    path = tmp_path / "train.parquet"
    path.write_bytes(b"PAR1" + bytes(20) + b"PAR1")
    (problem,) = read_file(path, ReadOptions())
    assert problem.code == "AN816"


@needs_pyarrow
def test_tags_get_their_names_from_what_datasets_keeps(tmp_path):
    import pyarrow
    import pyarrow.parquet

    features = {"ner_tags": {"feature": {"names": ["O", "B-PER", "I-PER"], "_type": "ClassLabel"}, "_type": "Sequence"}}
    table = pyarrow.table({"tokens": [["Ada", "Holm", "met", "."]], "ner_tags": [[1, 2, 0, 0]]})
    kept = {b"huggingface": json.dumps({"info": {"features": features}}).encode()}
    pyarrow.parquet.write_table(table.replace_schema_metadata(kept), tmp_path / "a.parquet")
    (item,) = read_file(tmp_path / "a.parquet", ReadOptions())
    assert [(one.quote, one.label) for one in item.spans] == [("Ada Holm", "PER")]
    assert item.state == "done"


@needs_pyarrow
def test_a_table_of_articles_has_columns_to_choose_from(tmp_path):
    import pyarrow
    import pyarrow.parquet

    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.table({"words": ["Ada met Ilse."], "desk": ["money"]}), path)
    assert importer_named("parquet").columns(path, ReadOptions()) == ("words", "desk")
    (problem,) = read_file(path, ReadOptions())
    assert problem.code == "AN231"
    (item,) = read_file(path, ReadOptions(text_column="words"))
    assert (item.text, item.meta, item.state) == ("Ada met Ilse.", (("desk", "money"),), None)
