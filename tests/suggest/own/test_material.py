"""What the project's recogniser learns from, and what it is tried on."""

from __future__ import annotations

import json
from dataclasses import replace

from annotator.suggest.own import material
from annotator.suggest.own.material import Finished, as_json, from_json, held_out, last_words
from annotator.suggest.own.scoring import Score, score
from tests.recipes import recipe


def article(number: int) -> Finished:
    made = recipe(number)
    return Finished(id=f"a{number}", text=made.text, language="en", date="", marks=made.marks)


def test_articles_survive_the_way_to_the_worker() -> None:
    articles = [article(0), replace(article(1), date="2031-05-01", language="de")]
    assert from_json(json.loads(json.dumps(as_json(articles)))) == articles


def test_the_last_fifth_is_held_out_by_whole_articles() -> None:
    articles = [article(number) for number in range(10)]
    train, held = held_out(articles)
    assert train + held == articles
    assert 1 <= len(held) <= 3


def test_a_single_article_is_cut_where_no_mark_is() -> None:
    whole = article(3)
    (first,), (second,) = held_out([whole])
    assert first.text + second.text == whole.text
    assert len(first.text) > len(second.text)
    marked = [first.text[start:end] for start, end, _ in first.marks]
    marked += [second.text[start:end] for start, end, _ in second.marks]
    assert marked == [whole.text[start:end] for start, end, _ in whole.marks]


def test_an_article_of_one_sentence_cannot_be_tried_on() -> None:
    one = Finished(id="a", text="Chop garlic", language="en", date="", marks=((5, 11, "i"),))
    assert held_out([one]) == ([one], [])


def test_only_the_last_words_are_learned_from(monkeypatch) -> None:
    articles = [article(number) for number in range(6)]
    monkeypatch.setattr(material, "MOST_WORDS", articles[5].text.count(" ") + articles[4].text.count(" ") + 10)
    assert last_words(articles) == articles[4:]
    monkeypatch.setattr(material, "MOST_WORDS", 1)
    assert last_words(articles) == articles[5:]


def test_scores_are_strict() -> None:
    one = score([(0, 3, "a"), (5, 8, "a")], [(0, 3, "a"), (5, 8, "b"), (9, 12, "a")])
    assert (one.precision, round(one.recall, 3), round(one.f, 3)) == (0.5, 0.333, 0.4)
    assert (one + Score(right=1, proposed=1, wanted=1)).right == 2
    assert Score().f == Score().precision == Score().recall == 0
