"""Conversations for fine-tuning: labels with guidelines asked for, surfaces and values answered."""

import json
from dataclasses import replace
from decimal import Decimal

from annotator.formats.chat import ChatExporter
from annotator.formats.outgoing import ExportOptions
from annotator.model.figure import Figure


def lines(path):
    return [json.loads(line)["messages"] for line in path.read_text("utf-8").splitlines()]


def test_an_article_is_a_conversation(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.jsonl"
    view = make_view("Ilse paid $5 million.", ("Ilse", "PERSON"), ("$5 million", "MONEY"))
    money = Figure(kind="money", value=Decimal("5000000"), unit="USD")
    view = replace(view, spans=(view.spans[0], replace(view.spans[1], figure=money)))
    run_export(ChatExporter(), [view, make_view("Nothing.", number=2)], target, schema=schema)
    first, second = lines(target)
    assert [one["role"] for one in first] == ["system", "user", "assistant"]
    assert first[1]["content"] == view.text
    assert json.loads(first[2]["content"]) == {
        "spans": [
            {"text": "Ilse", "label": "PERSON"},
            {
                "text": "$5 million",
                "label": "MONEY",
                "value": {"kind": "money", "value": "5000000", "unit": "USD"},
            },
        ]
    }
    assert json.loads(second[2]["content"]) == {"spans": []}


def test_the_instruction_names_the_labels_that_go_out_with_their_guidelines(tmp_path, make_view, run_export, schema):
    target = tmp_path / "a.jsonl"
    told = replace(schema, labels=tuple(replace(one, guideline="People,\nby name.") for one in schema.labels))
    view = make_view("Ilse left.", ("Ilse", "PERSON"))
    options = ExportOptions(labels=("id-PERSON",))
    run_export(ChatExporter(), [view], target, schema=told, options=options)
    asked = lines(target)[0][0]["content"]
    assert [line for line in asked.splitlines() if line.startswith("- ")] == ["- PERSON: People, by name."]
