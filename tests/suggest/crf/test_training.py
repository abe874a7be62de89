from pathlib import Path

import pytest

from annotator.suggest.crf.features import Features
from annotator.suggest.crf.sentences import read_sentences
from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.crf.training import Card, Example, TrainOptions, example, read_card, spans_of, train, write_card


def test_a_span_that_cuts_words_is_given_whole_words_and_the_longer_of_two_counts() -> None:
    (sentence,) = read_sentences("Bank of Norland rose")
    one = example(sentence, [(8, 15, "GPE"), (0, 13, "ORG"), (40, 50, "ORG")])
    assert one.labels == ("B-ORG", "I-ORG", "I-ORG", "O")
    assert list(spans_of(one.labels)) == [(0, 3, "ORG")]


def test_names_that_touch_stay_two() -> None:
    assert list(spans_of(["B-A", "B-A", "I-A", "I-B", "O", "I-A"])) == [
        (0, 1, "A"),
        (1, 3, "A"),
        (3, 4, "B"),
        (5, 6, "A"),
    ]


def test_labels_that_nobody_knew_are_learned_and_found_again(tmp_path: Path, recipes: list[Example]) -> None:
    model = tmp_path / "Küche" / "own.crf"
    model.parent.mkdir()
    maker = Features()
    card = train(recipes, out=model, maker=maker, options=TrainOptions(c1=0.01, c2=0.01))
    assert card == read_card(model)
    assert card.labels == ("INGREDIENT", "TOOL")
    text = "Fry the beans.\nMix the leeks with a ladle."
    found = Tagger(model, maker=maker).names(read_sentences(text))
    assert [(text[one.start : one.end], one.label) for one in found][-2:] == [
        ("leeks", "INGREDIENT"),
        ("ladle", "TOOL"),
    ]
    assert all(0 < one.score <= 1 for one in found)


def test_a_card_keeps_its_steps_and_reads_cards_of_before(tmp_path: Path) -> None:
    steps = ((0.5, 0.25), (1.0, 0.9))
    card = Card(labels=("ORG",), calibration=steps, second={"agreed": steps})
    write_card(card, tmp_path / "one.crf")
    assert read_card(tmp_path / "one.crf") == card
    (tmp_path / "old.json").write_text('{"labels": ["ORG"], "calibration": [], "notes": {}}', encoding="utf-8")
    assert read_card(tmp_path / "old.crf") == Card(labels=("ORG",))


def test_the_same_sentences_give_the_same_bytes(tmp_path: Path, recipes: list[Example]) -> None:
    for name in ("one.crf", "two.crf"):
        train(recipes, out=tmp_path / name)
    assert (tmp_path / "one.crf").read_bytes() == (tmp_path / "two.crf").read_bytes()


def test_nothing_to_learn_is_said(tmp_path: Path) -> None:
    (sentence,) = read_sentences("Wait.")
    with pytest.raises(ValueError, match="no name"):
        train([example(sentence, [])], out=tmp_path / "none.crf")
