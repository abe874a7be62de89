"""GLiNER's words with inclusive ends, with and without the text beside them."""

import json

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.gliner import gliner_words
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.target_tokens import WordTokenizer
from annotator.formats.words import cut_words
from annotator.model.errors import Problem

WORDS = ["Ilse", "met", "Ada", "in", "New", "Haven", "."]


def read(path, *rows):
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return list(read_file(path, ReadOptions()))


def test_a_strangers_file_has_words_only_and_ends_inside(tmp_path):
    (item,) = read(tmp_path / "a.jsonl", {"tokenized_text": WORDS, "ner": [[0, 0, "person"], [4, 5, "place"]]})
    assert importer_for(tmp_path / "a.jsonl").name == "gliner"
    assert item.text == "Ilse met Ada in New Haven ."
    assert [(span.quote, span.label) for span in item.spans] == [("Ilse", "person"), ("New Haven", "place")]


def test_the_text_beside_the_words_is_taken(tmp_path):
    row = {"tokenized_text": WORDS, "ner": [[4, 5, "place"]], "text": "Ilse met Ada\nin New  Haven."}
    (item,) = read(tmp_path / "a.jsonl", row)
    assert item.text == row["text"]
    assert item.spans[0].quote == "New  Haven"


def test_words_of_another_text_are_refused(tmp_path):
    (item,) = read(tmp_path / "a.jsonl", {"tokenized_text": WORDS, "ner": [], "text": "Ilse never met Ada."})
    assert (item.code, item.line) == ("AN760", 1)


def test_what_is_no_span_is_told_and_the_rest_goes_on(tmp_path):
    row = {"tokenized_text": WORDS, "ner": [[0, 0, "person"], [5, 4, "place"], [6, 7, "place"], "x"]}
    found = read(tmp_path / "a.jsonl", row, {"tokenized_text": []})
    assert [one.code for one in found if isinstance(one, Problem)] == ["AN761"] * 3 + ["AN222"]
    assert [len(one.spans) for one in found if isinstance(one, IncomingArticle)] == [1]


def test_words_are_cut_where_spans_begin_and_end():
    assert gliner_words("a well-known x.") == [(0, 1), (2, 12), (13, 14), (14, 15)]
    assert cut_words("a well-known x.", {7}, WordTokenizer(gliner_words)) == [
        (0, 1),
        (2, 7),
        (7, 12),
        (13, 14),
        (14, 15),
    ]
