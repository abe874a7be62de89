"""Prodigy's tasks with relations: told by spans or by tokens, and what the answer makes of them."""

import json

import pytest

from annotator.cli import main
from annotator.formats.catalogue import importer_for, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem
from annotator.store.project_file import ProjectFile

TEXT = "Ilse Varga of Calder 🚀 met Ada."
TOKENS = [
    {"text": word, "start": TEXT.index(word), "end": TEXT.index(word) + len(word), "id": number, "ws": True}
    for number, word in enumerate(["Ilse", "Varga", "of", "Calder", "🚀", "met", "Ada", "."])
]


def span(first, last, label, **more):
    """A span by its tokens, the last of which is inside of it."""
    return {"token_start": first, "token_end": last, "label": label, **more}


def placed(first, last, label):
    return span(first, last, label, start=TOKENS[first]["start"], end=TOKENS[last]["end"])


SPANS = [placed(0, 1, "PER"), placed(3, 3, "ORG"), placed(6, 6, "PER")]


def write(path, *rows):
    base = {"text": TEXT, "tokens": TOKENS, "spans": SPANS, "_view_id": "relations", "answer": "accept"}
    path.write_text("".join(json.dumps({**base, **row}) + "\n" for row in rows), "utf-8")
    return path


def read(path):
    found = list(read_file(path, ReadOptions(language="en")))
    (item,) = (one for one in found if isinstance(one, IncomingArticle))
    quotes = {one.key: one.quote for one in item.spans}
    codes = [one.code for one in found if isinstance(one, Problem)]
    return item, [(quotes[one.source], quotes[one.target], one.label) for one in item.relations], codes


@pytest.mark.parametrize(
    "ends",
    [
        # As `rel.manual` writes them: the token is the last of its span.
        {"head": 1, "child": 3, "head_span": SPANS[0], "child_span": SPANS[1]},
        # By their tokens only, whichever of the span's it is.
        {"head": 1, "child": 3},
        {"head": 0, "child": 3},
        # Spans without offsets, or without a label of their own.
        {"head": 1, "child": 3, "head_span": span(0, 1, "PER"), "child_span": span(3, 3, "ORG")},
        {"head": 1, "child": 3, "head_span": {**SPANS[0], "label": None}, "child_span": {**SPANS[1], "label": None}},
        # Ends that `spans` does not have too.
        {"head_span": SPANS[0], "child_span": SPANS[1]},
    ],
    ids=["whole", "last-tokens", "first-token", "token-spans", "unlabelled", "spans-only"],
)
def test_ends_are_told_by_spans_or_by_tokens(ends, tmp_path):
    path = write(tmp_path / "a.jsonl", {"relations": [{**ends, "label": "works for", "color": "#ffd882"}]})
    assert importer_for(path).name == "prodigy"
    item, relations, codes = read(path)
    assert [(one.quote, one.label) for one in item.spans] == [("Ilse Varga", "PER"), ("Calder", "ORG"), ("Ada", "PER")]
    assert (relations, codes) == ([("Ilse Varga", "Calder", "works for")], [])


def test_spans_that_only_relations_name_come_along(tmp_path):
    relation = {"head_span": SPANS[0], "child_span": SPANS[2], "label": "met"}
    item, relations, codes = read(write(tmp_path / "a.jsonl", {"spans": [], "relations": [relation]}))
    assert [one.quote for one in item.spans] == ["Ilse Varga", "Ada"]
    assert (relations, codes) == ([("Ilse Varga", "Ada", "met")], [])


def test_ends_that_nobody_labelled_are_told(tmp_path):
    """The relations of a parse are between words; they went without a word, and some brought spans without a label."""
    rows = [
        {"head": 5, "child": 6, "label": "dobj"},
        {"head": 5, "child": 6, "label": "dobj", "head_span": {**placed(5, 5, "X"), "label": None}},
        {"head": 99, "child": 6, "label": "x"},
        {"label": "x"},
        {"head": 6, "child": 1, "label": "met"},
    ]
    item, relations, codes = read(write(tmp_path / "a.jsonl", {"relations": rows}))
    assert {one.label for one in item.spans} == {"PER", "ORG"}
    assert (relations, codes) == ([("Ada", "Ilse Varga", "met")], ["AN857"])


def test_of_nested_spans_the_narrowest_holds_a_token(tmp_path):
    spans = [placed(0, 3, "GROUP"), *SPANS]
    _, relations, _ = read(write(tmp_path / "a.jsonl", {"spans": spans, "relations": [{"head": 1, "child": 6}]}))
    assert relations == [("Ilse Varga", "Ada", "")]


def test_tokens_are_named_by_their_numbers(tmp_path):
    tokens = [{**token, "id": token["id"] + 10} for token in TOKENS]
    row = {
        "tokens": tokens,
        "spans": [span(10, 11, "PER"), span(16, 16, "PER")],
        "relations": [{"head": 11, "child": 16}],
    }
    _, relations, codes = read(write(tmp_path / "a.jsonl", row))
    assert (relations, codes) == ([("Ilse Varga", "Ada", "")], [])


@pytest.mark.parametrize("end", [-1, 8, "x", None])
def test_a_last_token_that_is_not_there_makes_no_span(end, tmp_path):
    item, _, codes = read(
        write(tmp_path / "a.jsonl", {"spans": [{"token_start": 6, "token_end": end, "label": "PER"}]})
    )
    assert (item.spans, codes) == ((), ["AN724"])


def test_the_answer_says_what_comes_in(tmp_path, capsys):
    """Of what was rejected or ignored the relations stay behind, and the report says so."""
    relation = {"head": 1, "child": 3, "label": "works for"}
    rows = [
        {"text": f"{TEXT} {answer}", "relations": [relation], "answer": answer}
        for answer in ("accept", "reject", "ignore")
    ]
    path, project = write(tmp_path / "a.jsonl", *rows), tmp_path / "p.annot"
    assert main(["new", str(project)]) == 0
    assert main(["import", str(project), str(path)]) == 0
    printed = capsys.readouterr()
    told = printed.out + printed.err
    assert "3 articles came in, with 3 spans and 6 candidates and 1 relation." in told
    assert "2 relations stayed behind" in told
    file = ProjectFile.open(project)
    try:
        found = []
        for article_id in file.article_ids():
            states = {one.state for one in file.candidates(article_id)}
            found.append((file.article(article_id).state, states, len(file.relations(article_id))))
        assert found == [("done", set(), 1), ("open", {"rejected"}, 0), ("open", {"pending"}, 0)]
    finally:
        file.close()
