"""Marks under keys of any spelling: nobody who moves here loses spans because a script called them something else."""

import json

import openpyxl
import pytest

from annotator.formats.catalogue import read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem

TEXT = "Anna Weber joined Nordhavn Freight in Kiel."
ANNA, NORDHAVN = (0, 10), (18, 34)


def read(path):
    found = list(read_file(path, ReadOptions()))
    return [one for one in found if isinstance(one, IncomingArticle)], [
        one for one in found if isinstance(one, Problem)
    ]


def marked(article):
    return [(one.start, one.end, one.label, one.state) for one in article.spans]


@pytest.mark.parametrize(
    "record",
    [
        {"content": TEXT, "ents": [{"begin": 0, "stop": 10, "type": "PER"}]},
        {"text": TEXT, "entities": [{"start_char": 0, "end_char": 10, "entity_type": "PER", "text": "Anna Weber"}]},
        {"sentence": TEXT, "ner": [{"offset": 0, "length": 10, "category": "PER"}]},
        {"content": TEXT, "annotations": [{"start": 0, "end": 10, "value": "Anna Weber", "tag": "PER"}]},
        {"content": TEXT, "annotation": {"entities": [[0, 10, "PER"]]}},
        {"content": TEXT, "ents": [["PER", 0, 10]]},
        {"content": TEXT, "ents": [["Anna Weber", 0, 10, "PER"]]},
        {"content": TEXT, "entities": {"PER": [[0, 10]]}},
        {"content": TEXT, "named-entities": [{"startOffset": 0, "endOffset": 10, "class": "PER"}]},
        {"content": TEXT, "whatever": [{"start": 0, "end": 10, "mention": "Anna Weber", "tag": "PER"}]},
    ],
)
def test_spans_under_other_keys_do_not_become_metadata_in_silence(tmp_path, record):
    for path in (tmp_path / "a.json", tmp_path / "a.jsonl"):
        path.write_text(json.dumps([record] if path.suffix == ".json" else record), "utf-8")
        (article,), problems = read(path)
        assert marked(article) == [(0, 10, "PER", "span")]
        assert [one.code for one in problems] == ["AN865"]
        assert not article.meta


def test_a_long_list_of_marks_is_read_and_not_dropped_as_a_long_value(tmp_path):
    text = "Kiel " * 100
    rows = [{"begin": 5 * n, "stop": 5 * n + 4, "type": "GPE"} for n in range(100)]
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"content": text, "ents": rows}]), "utf-8")
    (article,), _ = read(path)
    assert len(article.spans) == 100


def test_what_a_model_scored_is_a_candidate(tmp_path):
    path = tmp_path / "a.json"
    row = {"entity_group": "PER", "score": 0.75, "word": "Anna Weber", "start": 0, "end": 10}
    path.write_text(json.dumps([{"content": TEXT, "entities": [row]}]), "utf-8")
    (article,), _ = read(path)
    assert [(one.state, one.score) for one in article.spans] == [("pending", 0.75)]


def test_a_surface_without_a_place_is_proposed_only_where_the_text_has_it_once(tmp_path):
    path = tmp_path / "a.jsonl"
    rows = [{"text": "Anna", "label": "PER"}, {"text": "Kiel", "label": "GPE"}, {"text": "Oslo", "label": "GPE"}]
    path.write_text(json.dumps({"content": f"{TEXT} Kiel!", "entities": rows}), "utf-8")
    (article,), problems = read(path)
    assert marked(article) == [(0, 4, "PER", "pending")]
    assert [(one.code, one.line) for one in problems] == [("AN865", None), ("AN864", 1)]
    assert "no place, which the text has more than once or not at all: 2." in problems[1].sentence


def test_marks_that_cannot_be_read_are_told_with_their_line(tmp_path):
    path = tmp_path / "a.jsonl"
    plain = json.dumps({"content": "No marks."})
    path.write_text(f"{plain}\n" + json.dumps({"content": TEXT, "entities": [{"id": 4}, {"id": 5}]}), "utf-8")
    articles, problems = read(path)
    assert len(articles) == 2
    assert [(one.code, one.line, one.severity) for one in problems] == [("AN863", 2, "warning")]


@pytest.mark.parametrize(
    "more",
    [
        {"tokens": [{"text": "Anna", "start": 0, "end": 4, "id": 0}]},
        {"chapters": [{"start": 0, "end": 10, "type": "part"}]},
        {"years": [{"start": 0, "end": 10, "text": "elsewhere", "type": "job"}]},
        {"entities": ["Nordhavn Freight", "Kiel"]},
        {"labels": {"topic": "business"}},
        {"tags": [1, 2, 3]},
    ],
)
def test_other_lists_stay_metadata(tmp_path, more):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"content": TEXT, **more}]), "utf-8")
    (article,), problems = read(path)
    assert not article.spans
    assert not problems
    assert [name for name, _ in article.meta] == list(more)


def test_the_csv_of_label_studio_brings_its_spans(tmp_path):
    label = json.dumps([{"start": 0, "end": 10, "text": "Anna Weber", "labels": ["PER"]}]).replace('"', '""')
    path = tmp_path / "export.csv"
    path.write_text(f'text,id,label,annotator\n{TEXT},1,"{label}",1\n{TEXT} Again.,2,,1\n', "utf-8")
    (first, second), problems = read(path)
    assert marked(first) == [(0, 10, "PER", "span")]
    assert not second.spans
    assert [one.code for one in problems] == ["AN865"]


def test_cells_of_a_workbook_bring_theirs(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["text", "entities"])
    sheet.append([TEXT, json.dumps([[0, 10, "PER"], [18, 34, "ORG"]])])
    book.save(tmp_path / "a.xlsx")
    (article,), _ = read(tmp_path / "a.xlsx")
    assert marked(article) == [(*ANNA, "PER", "span"), (*NORDHAVN, "ORG", "span")]


def test_a_cell_in_the_spelling_of_python_is_told(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(f"text,entities\n{TEXT},\"[(0, 10, 'PER')]\"\n", "utf-8")
    (article,), problems = read(path)
    assert not article.spans
    assert [(one.code, one.line) for one in problems] == [("AN863", 2)]


def test_a_workbook_of_spans_may_call_the_label_entity(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["doc", "text", "begin", "end", "entity", "surface"])
    sheet.append(["d1", TEXT, 0, 10, "PER", "Anna Weber"])
    sheet.append(["d1", TEXT, 18, 34, "ORG", "Nordhavn Freight"])
    book.save(tmp_path / "a.xlsx")
    (article,), _ = read(tmp_path / "a.xlsx")
    assert marked(article) == [(*ANNA, "PER", "span"), (*NORDHAVN, "ORG", "span")]


@pytest.mark.parametrize("wrapper", ["examples", "rasa_nlu_data"])
def test_lists_of_examples_are_found(tmp_path, wrapper):
    example = {
        "text": TEXT,
        "intent": "tell",
        "entities": [{"start": 38, "end": 42, "value": "Kiel", "entity": "city"}],
    }
    inner = {"common_examples": [example]} if wrapper == "rasa_nlu_data" else [example]
    path = tmp_path / "a.json"
    path.write_text(json.dumps({wrapper: inner}), "utf-8")
    (article,), _ = read(path)
    assert marked(article) == [(38, 42, "city", "span")]


# -- offsets in another unit are told where no dialog offers it ----------------------------------------


def doccano(path, unit):
    def at(text, place):
        return len(text[:place].encode("utf-16-le")) // 2 if unit == "utf-16" else place

    lines = []
    for text in ("😀 Anna met Ilse in Kiel.", "🚀 Kiel grew."):
        names = [(text.index(name), name) for name in ("Anna", "Ilse", "Kiel") if name in text]
        less = unit.endswith("+inclusive")
        label = [[at(text, place), at(text, place + len(name)) - less, "X"] for place, name in names]
        lines.append(json.dumps({"text": text, "label": label}))
    path.write_text("\n".join(lines), "utf-8")
    return path


@pytest.mark.parametrize("unit", ["utf-16", "code-points+inclusive"])
def test_shifted_spans_without_surfaces_are_told_with_the_proof(tmp_path, unit):
    path = doccano(tmp_path / "a.jsonl", unit)
    _, problems = read(path)
    (told,) = [one for one in problems if one.code == "AN866"]
    assert f"0 of 4 stretches have word edges and match as code-points, 4 of 4 as {unit}" in told.sentence
    assert f"--offsets {unit} " in told.hint
    assert not [one for one in read_file(path, ReadOptions(offsets=unit)) if isinstance(one, Problem)]


def test_spans_inside_words_are_no_doubt_where_no_unit_fits_all(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "Kielers und Kiel", "label": [[0, 4, "X"], [12, 16, "X"]]}), "utf-8")
    _, problems = read(path)
    assert not problems
