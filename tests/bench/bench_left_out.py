"""What more weights, more passes and second chances are worth on corpora that the recogniser never saw.

Run `python tests/bench/bench_left_out.py CORPORA`. Trains on everything but WikiGold and GUM, once for each choice of
penalties and passes, and measures the recogniser alone, strictly, on both and on the dev split of CrossNER politics.
Then the first of these models is asked again: words that it left outside of names, but whose chance to be within one
is at least so much, become names too, with the likeliest label. Takes about four minutes on one core.
"""

from __future__ import annotations

import argparse
import lzma
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import pycrfsuite
from bench_names import KINDS, Mark, Tally, corpus
from starter_news import stories
from train_starter import CORPORA, STORIES, read

from annotator.suggest.crf.features import Features
from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.training import example, spans_of

LEFT_OUT = ("wikigold", "gum_named")
MEASURED = {"wikigold": ("train", "dev"), "gum_named": ("train", "dev"), "crossner_politics": ("dev",)}
CHOICES = ((0.05, 0.2, 80), (0.02, 0.2, 80), (0.01, 0.5, 80), (0.05, 0.2, 140))
CHANCES = (0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15)
Found = tuple[int, int, str]


class Row(NamedTuple):
    """A text of a set: its sentences and what is marked in it."""

    sentences: list[Sentence]
    gold: set[Mark]


def main() -> None:
    """Print one table a choice, then one line a chance and set."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpora", type=Path)
    folder: Path = options.parse_args().corpora
    maker = Features()
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    for name in (one for one in CORPORA if one not in LEFT_OUT):
        for one in read(folder / name / "train.jsonl"):
            trainer.append(maker.of(one.sentence), one.labels)
    for text, spans in stories(STORIES):
        for sentence in read_with_hints(text):
            trainer.append(maker.of(sentence), example(sentence, spans).labels)
    sets = {
        name: [
            Row(read_with_hints(text), gold)
            for split in splits
            for text, gold in corpus(folder / name / f"{split}.jsonl")
        ]
        for name, splits in MEASURED.items()
    }
    with tempfile.TemporaryDirectory() as place:
        for at, (c1, c2, passes) in enumerate(CHOICES):
            out = Path(place) / f"{at}.crf"
            trainer.set_params({"c1": c1, "c2": c2, "max_iterations": passes, "feature.possible_transitions": True})
            trainer.train(str(out))
            raw = out.read_bytes()
            print(f"c1 {c1}, c2 {c2}, {passes} passes: {len(raw):,} bytes, {len(lzma.compress(raw)):,} packed")
            tell(raw, maker, sets, (None,))
        print("a second chance, with the first of these")
        tell((Path(place) / "0.crf").read_bytes(), maker, sets, CHANCES)


def tell(raw: bytes, maker: Features, sets: dict[str, list[Row]], chances: Sequence[float | None]) -> None:
    """Measure one model on all sets; a chance of None gives none."""
    tagger = pycrfsuite.Tagger()
    tagger.open_inmemory(raw)
    for name, rows in sets.items():
        tallies = {chance: Tally() for chance in chances}
        for sentences, gold in rows:
            found: dict[float | None, set[Mark]] = {chance: set() for chance in chances}
            for sentence in sentences:
                tagger.set(maker.of(sentence))
                first = list(spans_of(tagger.tag()))
                for chance, marks in found.items():
                    more = () if chance is None else second(tagger, len(sentence), first, chance)
                    for start, end, label in (*first, *more):
                        marks.add((sentence.starts[start], sentence.ends[end - 1], label))
            for chance, marks in found.items():
                tallies[chance].add(gold, marks)
        for chance, tally in tallies.items():
            print(f"  {name:18} {'' if chance is None else chance!s:5} {tally}", flush=True)


def second(tagger: pycrfsuite.Tagger, length: int, first: Sequence[Found], least: float) -> Iterator[Found]:
    """Runs of words outside of the names found whose chance to be within one is at least `least`."""
    taken = {at for start, end, _ in first for at in range(start, end)}
    near = {at for at in range(length) if at not in taken and 1 - tagger.marginal("O", at) >= least}
    start = 0
    while start < length:
        end = start + 1
        if start in near:
            while end in near and best(tagger, "I", end) >= best(tagger, "B", end):
                end += 1
            yield start, end, max(KINDS, key=lambda kind: within(tagger, kind, start, end))
        start = end


def best(tagger: pycrfsuite.Tagger, place: str, at: int) -> float:
    """The likeliest label that begins a name, or goes on with one, at a word."""
    return max(tagger.marginal(f"{place}-{kind}", at) for kind in KINDS)


def within(tagger: pycrfsuite.Tagger, kind: str, start: int, end: int) -> float:
    """How much speaks for a kind over a run of words."""
    return tagger.marginal(f"B-{kind}", start) + sum(tagger.marginal(f"I-{kind}", at) for at in range(start + 1, end))


if __name__ == "__main__":
    main()
