"""The list of formats that go out, with those of visitors."""

import pytest

from annotator.formats import export_catalogue
from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.visitors import Visitors
from annotator.model.errors import UserError


def test_the_built_in_formats_say_what_they_are():
    found = {exporter.name: exporter for exporter in exporters()}
    assert list(found)[:3] == ["spacy", "jsonl", "conll"]
    assert all(exporter.title for exporter in found.values())
    assert "overlaps" in found["spacy"].keeps
    assert not found["conll"].keeps
    assert exporter_named("jsonl").suffix == ".jsonl"


def test_an_unknown_format_is_told_with_those_that_there_are():
    with pytest.raises(UserError, match="spacy, jsonl, conll"):
        exporter_named("nothing")


def test_a_visitor_is_listed_but_cannot_replace_a_built_in(monkeypatch):
    mine = type("Mine", (), {"name": "mine", "write": lambda self: None})()
    thief = type("Thief", (), {"name": "jsonl", "write": lambda self: None})()
    importer = type("Importer", (), {"name": "reads"})()
    found = Visitors(parts=(mine, thief, importer), problems=())
    monkeypatch.setattr(export_catalogue, "visitors", lambda: found)
    names = [exporter.name for exporter in exporters()]
    assert names[:3] == ["spacy", "jsonl", "conll"]
    assert names[-1] == "mine"
    assert "reads" not in names
    assert len(names) == len(set(names))
    assert type(exporter_named("jsonl")).__name__ == "JsonlExporter"
