"""What the project's recogniser makes of the names of the built-in providers."""

from __future__ import annotations

import pytest

from annotator.model.records import Proposal
from annotator.suggest.crf.sentences import read_sentences
from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.crf.training import example, train
from annotator.suggest.own.weighing import weighed

TEXT = "Whisk the eggs with a fork."


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    """Knows that what is whisked is food, and what is whisked with a tool."""
    model = tmp_path_factory.mktemp("own") / "own.crf"
    texts = [f"Whisk the {food} with a {tool}." for food in ("eggs", "cream", "flour") for tool in ("fork", "spoon")]
    examples = []
    for text in texts:
        words = text.removesuffix(".").split()
        marks = [
            (text.index(words[at]), text.index(words[at]) + len(words[at]), label) for at, label in ((2, "i"), (5, "t"))
        ]
        examples += [example(sentence, marks) for sentence in read_sentences(text)]
    train(examples, out=model)
    return Tagger(model)


def said(quote: str, label: str, *, provider: str = "patterns", score: float = 0.6) -> Proposal:
    start = TEXT.index(quote)
    return Proposal(start=start, end=start + len(quote), label=label, provider=provider, score=score)


def after(tagger: Tagger, *proposals: Proposal) -> dict[tuple[str, str, str], float]:
    told = weighed(proposals, read_sentences(TEXT), tagger)
    return {(TEXT[one.start : one.end], one.label, one.provider): one.score for one in told}


def test_names_that_it_finds_too_become_surer_and_unlikely_ones_go(tagger: Tagger) -> None:
    told = after(tagger, said("eggs", "i"), said("eggs", "t", score=0.5), said("Whisk", "t", score=0.4))
    assert told.keys() == {("eggs", "i", "patterns")}
    assert told["eggs", "i", "patterns"] > 0.7


def test_a_sure_name_that_it_does_not_see_stays_as_unsure(tagger: Tagger) -> None:
    told = after(tagger, said("Whisk", "t", score=0.9))
    assert 0.3 <= told["Whisk", "t", "patterns"] < 0.5


def test_other_providers_unknown_labels_and_cut_words_keep_their_scores(tagger: Tagger) -> None:
    kept = [
        said("Whisk", "t", provider="mine"),
        said("Whisk", "x"),
        said("hisk", "t"),
        said("fork", "t", provider="own"),
    ]
    assert set(after(tagger, *kept).values()) == {0.6}
    assert len(after(tagger, *kept)) == len(kept)
