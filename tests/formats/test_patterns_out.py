"""Match patterns: spaCy's own rulers find every marked surface by them, and our own lists read them back."""

import json

import pytest
import spacy
import srsly

from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.formats.patterns_in import LIST
from annotator.formats.patterns_out import PatternsExporter
from annotator.formats.tokenizing import SpacyTokenizer
from annotator.model.errors import UserError
from annotator.suggest.pattern_list import PatternList, read_patterns
from tests.formats.material import SCHEMA, project


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_each_surface_stands_once_for_its_label(tmp_path, make_view, run_export, schema):
    target = tmp_path / "patterns.jsonl"
    views = [
        make_view("Ilse met Nordhavn. Ilse left.", ("Ilse", "PERSON"), ("Nordhavn", "ORG"), (19, 23, "PERSON")),
        make_view("Ilse owns Ilse.", ("Ilse", "PERSON"), (10, 14, "ORG"), number=2),
    ]
    report = run_export(PatternsExporter(), views, target, schema=schema)
    assert rows(target) == [
        {"label": "PERSON", "pattern": "Ilse"},
        {"label": "ORG", "pattern": "Nordhavn"},
        {"label": "ORG", "pattern": "Ilse"},
    ]
    assert (report.spans_in, report.spans_out) == (5, 5)
    assert "3 patterns: each surface once for its label." in report.notes
    assert any(note.startswith("1 surface has more than one label") for note in report.notes)


def test_the_entity_ruler_finds_a_name_that_a_line_break_parts(tmp_path, make_view, run_export, schema):
    target = tmp_path / "patterns.jsonl"
    view = make_view("She left New\n  York today.", ("New\n  York", "GPE"))
    run_export(PatternsExporter(), [view], target, schema=schema)
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").from_disk(target)
    for text in (view.text, "She left New York today."):
        assert [(one.text, one.label_) for one in nlp(text).ents] == [(text[9:-7], "GPE")]


def test_words_that_are_cut_otherwise_beside_others_are_found_as_well(tmp_path, make_view, run_export, schema):
    """Alone “U.K.” is one word; before another full stop it may not be."""
    target = tmp_path / "patterns.jsonl"
    text = "They go to U.K.-Port and the 5km-Run of Ilse's."
    view = make_view(text, ("U.K.-Port", "GPE"), ("5km-Run", "ORG"), ("Ilse", "PERSON"))
    run_export(PatternsExporter(), [view], target, schema=schema)
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").from_disk(target)
    fitting = [one.quote for one in view.spans if nlp.make_doc(text).char_span(one.start, one.end) is not None]
    assert [one.text for one in nlp(text).ents] == fitting


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_the_span_ruler_finds_every_span_of_whole_words(seed, tmp_path, run_export):
    target = tmp_path / "patterns.jsonl"
    views = project(seed, 30)
    options = ExportOptions(misaligned="snap_out", language="en")
    run_export(PatternsExporter(), views, target, schema=SCHEMA, options=options)
    nlp = spacy.blank("en")
    nlp.add_pipe("span_ruler").add_patterns(srsly.read_jsonl(target))
    names = {label.id: label.name for label in SCHEMA.labels}
    asked = 0
    for view in views:
        doc = nlp(view.text)
        found = {(one.start_char, one.end_char, one.label_) for one in doc.spans["ruler"]}
        for span in PatternsExporter().place(view, SCHEMA, options, SpacyTokenizer(lambda: nlp)).going.spans:
            if doc.char_span(span.start, span.end) is not None:
                asked += 1
                assert (span.start, span.end, names[span.label]) in found, span
    assert asked > 50


def test_our_own_list_reads_them_back(tmp_path, make_view, run_export, schema):
    target = tmp_path / "patterns.jsonl"
    view = make_view("Ilse saw New\nYork and Nordhavn.", ("Ilse", "PERSON"), ("New\nYork", "GPE"), ("Nordhavn", "GPE"))
    run_export(PatternsExporter(), [view], target, schema=schema)
    assert importer_for(target).name == "patterns"
    (note,) = read_file(target, ReadOptions())
    assert (note.code, note.severity) == (LIST, "note")
    assert note.sentence.startswith("3 match patterns")
    _, problems = read_patterns(target)
    assert problems == ()
    found = PatternList(target).propose(view.text, date="", language="en")
    places = sorted((one.start, one.end, one.label) for one in found)
    assert places == [(0, 4, "PERSON"), (9, 17, "GPE"), (22, 30, "GPE")]


def test_nothing_is_written_where_no_span_goes_out(tmp_path, make_view, run_export, schema):
    view = make_view("Ilse left.", ("Ilse", "PERSON"))
    with pytest.raises(UserError) as told:
        run_export(
            PatternsExporter(), [view], tmp_path / "a.jsonl", schema=schema, options=ExportOptions(labels=("id-ORG",))
        )
    assert told.value.code == "AN829"
    assert list(tmp_path.iterdir()) == []


def test_white_space_at_the_edge_of_a_span_is_no_part_of_its_pattern(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.jsonl"
    report = run_export(
        PatternsExporter(), [make_view("So Ilse left.", (2, 8, "PERSON"), (12, 13, "ORG"))], target, schema=schema
    )
    assert [row["pattern"] for row in rows(target)] == ["Ilse", "."]
    assert [(one.reason, one.fix) for one in report.changed] == [("whitespace", "snap_in")]
