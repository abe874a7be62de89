"""JSON files with a list of articles: wherever the list stands, with the columns to choose from."""

import json

import pytest

from annotator.formats import json_reading
from annotator.formats.catalogue import importer_for, importer_named, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.peek import peek
from annotator.model.errors import Problem

ROWS = [{"headline": "Harbour grows", "body": "Ada met Ilse.", "date": "2024-03-20"}, {"body": "Another one."}]


def read(path, text, **options):
    path.write_text(text, "utf-8")
    return list(read_file(path, ReadOptions(**options)))


def texts(found):
    assert not [item for item in found if isinstance(item, Problem)]
    return [item.text for item in found]


@pytest.mark.parametrize(
    "made",
    [
        ROWS,
        {"articles": ROWS},
        {"status": "ok", "totalResults": 2, "articles": ROWS},
        {"response": {"docs": ROWS, "meta": {"hits": 2}}},
        {"results": ROWS, "next": None},
    ],
    ids=["a list", "under a key", "behind others", "inside a response", "before others"],
)
@pytest.mark.parametrize("indent", [None, 2])
def test_the_list_is_found(made, indent, tmp_path, monkeypatch):
    monkeypatch.setattr(json_reading, "_CHUNK", 7)
    path = tmp_path / "a.json"
    found = read(path, json.dumps(made, indent=indent))
    assert importer_for(path).name == "json"
    assert texts(found) == ["Ada met Ilse.", "Another one."]
    assert (found[0].title, found[0].date, found[0].origin) == ("Harbour grows", "2024-03-20", "a.json:1")


def test_columns_can_be_chosen(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"data": [{"words": "Ada met Ilse.", "meta": {"desk": "money"}}]}), "utf-8")
    assert importer_named("json").columns(path, ReadOptions()) == ("words", "desk")
    assert peek(path, ReadOptions()).columns == ("words", "desk")
    (item,) = read_file(path, ReadOptions(text_column="words"))
    assert (item.text, item.meta) == ("Ada met Ilse.", (("desk", "money"),))


def test_one_object_is_one_article_whatever_lists_it_has(tmp_path):
    row = {"title": "Alone", "items": [{"n": 1}], "text": "Ada met Ilse."}
    *rest, item = read(tmp_path / "a.json", json.dumps(row, indent=1))
    assert item.text == "Ada met Ilse."
    assert [one.code for one in rest] == ["AN222"]
    assert texts(read(tmp_path / "b.json", json.dumps({"text": "Ada.", "items": ["a", "b"]}))) == ["Ada."]


def test_what_is_no_article_costs_no_other(tmp_path):
    found = read(tmp_path / "a.json", '[{"text": "One."}, 5, {"headline": "x"}, {"text": "Two."}]')
    assert [one.text for one in found if isinstance(one, IncomingArticle)] == ["One.", "Two."]
    assert [(one.code, one.line) for one in found if isinstance(one, Problem)] == [("AN722", 2), ("AN222", 3)]


def test_a_file_that_breaks_off_says_where(tmp_path):
    item, problem = read(tmp_path / "a.json", '{"articles": [{"text": "One."}, {"text": "Tw')
    assert item.text == "One."
    assert (problem.code, problem.where) == ("AN721", "a.json")


@pytest.mark.parametrize("text", ["{}", "[]", '{"articles": []}', '{"a": {"a": 1}, "a": 2}', "[[", '{"articles": [{}'])
def test_nothing_to_read_is_told(text, tmp_path):
    found = read(tmp_path / "a.json", text)
    assert found
    assert all(isinstance(item, Problem) for item in found)


def test_lines_in_a_json_file_are_still_lines(tmp_path):
    path = tmp_path / "a.json"
    found = read(path, '{"text": "One."}\n{"text": \n{"text": "Two."}\n')
    assert importer_for(path).name == "jsonl"
    assert [one.text for one in found if isinstance(one, IncomingArticle)] == ["One.", "Two."]
