"""Scores by label, confusion and errors, and the papers that tell of them."""

import json

from annotator.training.compare import Mark
from annotator.training.evaluation import NOTHING, Tally, to_fields
from annotator.training.report import EVALUATION, page, sentence, write_evaluation

TEXT = "Take the whisk and the *fennel* | 🍲 now."
NOW = TEXT.index("now")


def tallied():
    tally = Tally(labels=["TOOL", "INGREDIENT"])
    tally.add(
        article_id="a1",
        title="One | two",
        text=TEXT,
        meant=[Mark(9, 14, "TOOL", "s1"), Mark(24, 30, "INGREDIENT", "s2")],
        found=[Mark(9, 14, "TOOL"), Mark(23, 31, "INGREDIENT"), Mark(NOW, NOW + 3, "TOOL")],
        seconds=0.5,
    )
    return tally.evaluation("spacy:mine", unknown={"STEP": 3}, notes=["A note."])


def test_scores_are_by_label_and_for_all():
    evaluation = tallied()
    by_label = {score.label: score for score in evaluation.labels}
    assert (by_label["TOOL"].precision, by_label["TOOL"].recall) == (0.5, 1.0)
    assert by_label["INGREDIENT"].f == 0.0
    assert (evaluation.total.right, evaluation.total.found, evaluation.total.support) == (1, 3, 2)
    assert evaluation.total.f == 0.4
    assert dict(evaluation.kinds) == {"missed": 0, "spurious": 1, "label": 0, "boundary": 1, "both": 0}
    assert evaluation.words_per_second == len(TEXT.split()) / 0.5
    assert evaluation.milliseconds_per_article == 500.0


def test_the_confusion_says_what_was_taken_for_what():
    assert {(row.label, row.found): row.count for row in tallied().confusion} == {
        ("TOOL", "TOOL"): 1,
        ("INGREDIENT", "INGREDIENT"): 1,
        (NOTHING, "TOOL"): 1,
    }


def test_an_error_carries_its_place_and_the_text_around():
    first, second = tallied().errors
    assert (first.kind, first.span_id, first.start, first.end) == ("boundary", "s2", 24, 30)
    assert (first.found_start, first.found_end, first.quote) == (23, 31, "*fennel*")
    assert first.before.endswith("and the ")
    assert (second.kind, second.span_id, second.quote, second.label) == ("spurious", "", "now", "")
    assert second.before.endswith("🍲 ")


def test_nothing_measured_is_no_division_by_nothing():
    evaluation = Tally(labels=["TOOL"]).evaluation("spacy:mine")
    assert evaluation.total.f == evaluation.words_per_second == evaluation.milliseconds_per_article == 0.0
    assert "0 articles" in sentence(evaluation)


def test_the_papers_are_json_lines_and_markdown_without_foreign_markup(tmp_path):
    evaluation = tallied()
    write_evaluation(tmp_path, evaluation, title="How good *it* is")
    told = json.loads((tmp_path / EVALUATION).read_text("utf-8"))
    assert told["total"]["f"] == 0.4
    assert told["labels"]["TOOL"]["support"] == 1
    assert told["unknown"] == {"STEP": 3}
    lines = (tmp_path / "errors.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["boundary", "spurious"]
    assert len(to_fields(evaluation)["errors"]) == 2
    text = page(evaluation, title="How good *it* is")
    assert text == (tmp_path / "evaluation.md").read_text("utf-8")
    assert text.startswith("# How good \\*it\\* is\n")
    assert "One \\| two" in text
    assert "> A note." in text
    assert "STEP (3)" in text
