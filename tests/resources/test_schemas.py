"""The ready schemas are whole: names, keys, colours and guidelines of every label."""

import re
import tomllib
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "resources" / "schemas"
PAPER = "#fffdf8"
ONTONOTES = {
    *("PERSON", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "NORP", "LAW", "WORK_OF_ART"),
    *("MONEY", "PERCENT", "DATE", "QUANTITY", "CARDINAL", "ORDINAL"),
}
# Keys that the review itself uses: a label must not take them away.
REVIEW_KEYS = set("jkfxarv/?[]{}")


def load(path):
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(params=sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def path(request):
    return request.param


def luminance(color):
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_three_schemas_are_there():
    assert {path.stem for path in FOLDER.glob("*.toml")} >= {"news", "finance", "minimal"}


def test_a_schema_names_itself_and_its_rule(path):
    schema = load(path)
    assert set(schema) == {"name", "title", "overlap", "labels", "relations"}
    assert schema["name"] == path.stem
    assert schema["title"].strip()
    assert schema["overlap"] in {"flat", "nested", "free"}


def test_every_label_is_complete(path):
    for label in load(path)["labels"]:
        assert set(label) == {"name", "title", "kind", "key", "color", "guideline"}, label["name"]
        assert re.fullmatch(r"[A-Z][A-Z_]*", label["name"])
        assert label["title"].strip()
        assert label["kind"] in {"entity", "figure"}
        assert re.fullmatch(r"#[0-9a-f]{6}", label["color"])


@pytest.mark.parametrize("field", ["name", "title", "key", "color"])
def test_labels_differ(path, field):
    values = [label[field] for label in load(path)["labels"]]
    assert sorted(set(values)) == sorted(values)


def test_keys_leave_the_review_its_own(path):
    for label in load(path)["labels"]:
        key = label["key"]
        assert re.fullmatch(r"[1-9a-z]", key), label["name"]
        assert key.isdigit() == (label["kind"] == "entity"), label["name"]
        assert key not in REVIEW_KEYS, label["name"]


def test_colours_can_be_read_on_paper(path):
    for label in load(path)["labels"]:
        assert contrast(label["color"], PAPER) >= 5, label["name"]


def test_a_guideline_says_what_it_is_and_what_it_is_not(path):
    for label in load(path)["labels"]:
        lines = [line for line in label["guideline"].splitlines() if line.strip()]
        assert 4 <= len(lines) <= 8, label["name"]
        assert "**" in label["guideline"], label["name"]
        assert lines[-1].startswith("Not "), label["name"]


def test_every_relation_is_complete(path):
    names = {label["name"] for label in load(path)["labels"]}
    relations = load(path)["relations"]
    for field in ("name", "title", "key", "color"):
        values = [relation[field] for relation in relations]
        assert sorted(set(values)) == sorted(values), field
    for relation in relations:
        assert re.fullmatch(r"[a-z][a-z_]*", relation["name"])
        assert re.fullmatch(r"[a-z]", relation["key"]), relation["name"]
        assert contrast(relation["color"], PAPER) >= 5, relation["name"]
        assert {*relation.get("from", ()), *relation.get("to", ())} <= names
        lines = [line for line in relation["guideline"].splitlines() if line.strip()]
        assert 4 <= len(lines) <= 8, relation["name"]
        assert "**" in relation["guideline"], relation["name"]
        assert lines[-1].startswith("Not "), relation["name"]


def test_the_relations_of_figures_are_in_news_and_finance():
    for name in ("news", "finance"):
        found = {relation["name"] for relation in load(FOLDER / f"{name}.toml")["relations"]}
        assert found >= {"owner", "metric", "period", "same_as", "before", "change"}


def test_news_has_the_names_of_ontonotes():
    labels = {label["name"]: label for label in load(FOLDER / "news.toml")["labels"]}
    assert set(labels) == ONTONOTES
    figures = {name: label["key"] for name, label in labels.items() if label["kind"] == "figure"}
    assert figures == {
        "MONEY": "m",
        "PERCENT": "p",
        "DATE": "d",
        "QUANTITY": "q",
        "CARDINAL": "c",
        "ORDINAL": "o",
    }
