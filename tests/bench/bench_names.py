"""Names: how many each provider finds, how many of them are right, and whether scores mean what they say.

Run `python tests/bench/bench_names.py [FOLDER] [--model FILE] [--doc WORD]`. Measured for people, bodies and places,
strictly (the very stretch, the very kind), on the English sample articles, on our own sentences of finance and wire
news, and on every `FOLDER/*/dev.jsonl` with lines of {"text", "spans": [{"start", "end", "label"}]}. Speed is that of
one core. With `--model` that recogniser is measured instead, alone and in the one list, on `train.jsonl` too: for one
that `tools/train_starter.py --without CORPUS` trained. `--doc` keeps the rows whose `doc` holds a word (GUM's tell the
genre).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "suggest"))

import wire

from annotator import shipped
from annotator.model.records import Proposal
from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.tagger import Guess, Tagger
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.merge import merge
from annotator.suggest.patterns import PatternProvider
from annotator.suggest.starter import StarterProvider

KINDS = ("PERSON", "ORG", "LOC")
PEOPLE = ("PERSON", "PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher")
BODIES = ("ORG", "organisation", "corporation", "group", "politicalparty", "university", "band")
PLACES = ("LOC", "GPE", "FAC", "location", "country")
COARSE = {name: names[0] for names in (PEOPLE, BODIES, PLACES) for name in names}
BANDS = (0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
Mark = tuple[int, int, str]
Text = tuple[str, set[Mark]]


@dataclass(slots=True)
class Tally:
    """Counts by label: right, too much, missed; and stretches found under any label."""

    right: Counter[str] = field(default_factory=Counter[str])
    extra: Counter[str] = field(default_factory=Counter[str])
    missed: Counter[str] = field(default_factory=Counter[str])
    stretches: int = 0

    def add(self, gold: set[Mark], found: set[Mark]) -> None:
        """Count one text."""
        self.right.update(label for *_, label in gold & found)
        self.extra.update(label for *_, label in found - gold)
        self.missed.update(label for *_, label in gold - found)
        self.stretches += len({mark[:2] for mark in gold} & {mark[:2] for mark in found})

    def __str__(self) -> str:
        total = self.right.total() + self.missed.total()
        kinds = "  ".join(f"{kind} {self._score((kind,))}" for kind in KINDS)
        return f"{self._score(KINDS)}  {kinds}  stretches {self.stretches / max(1, total):.0%}"

    def _score(self, kinds: Sequence[str]) -> str:
        right, extra, missed = (sum(one[kind] for kind in kinds) for one in (self.right, self.extra, self.missed))
        balanced = 200 * right / max(1, 2 * right + extra + missed)
        return f"{100 * right / max(1, right + extra):.0f}/{100 * right / max(1, right + missed):.0f}/{balanced:.1f}"


def main() -> None:
    """Print one table a set, then the share of right candidates by score."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path, nargs="?")
    options.add_argument("--model", type=Path)
    options.add_argument("--doc", default="")
    chosen = options.parse_args()
    files = ("train", "dev") if chosen.model else ("dev",)
    sets: dict[str, list[Text]] = {"samples": list(samples()), "wire": list(wire.rows())}
    if chosen.folder is not None:
        paths = sorted(path for split in files for path in chosen.folder.glob(f"*/{split}.jsonl"))
        sets |= {f"{path.parent.name}, {path.stem}": list(corpus(path, doc=chosen.doc)) for path in paths}
    asked: dict[str, Callable[[str], Sequence[Proposal | Guess]]] = {
        "gazetteer": lambda text: GazetteerProvider().propose(text, date="", language="en"),
        "patterns": lambda text: PatternProvider().propose(text, date="", language="en"),
        "starter": lambda text: starter.propose(text, date="", language="en"),
        "all, merged": lambda text: merged(text, starter),
    }
    starter = StarterProvider(chosen.model)
    if chosen.model:
        tagger = Tagger(chosen.model)
        asked["recogniser"] = lambda text: tagger.names(read_with_hints(text))
        asked = {name: asked[name] for name in ("recogniser", "all, merged")}
    print("precision/recall/F, strict, for all and by label; the share of stretches found under any label")
    bands: dict[str, Counter[int]] = {"right": Counter(), "all": Counter()}
    for title, texts in sets.items():
        words = sum(len(text.split()) for text, _ in texts)
        print(f"{title}: {len(texts)} texts, {words:,} words")
        for name, ask in asked.items():
            began = time.process_time()
            said = [ask(text) for text, _ in texts]
            spent = time.process_time() - began
            tally = Tally()
            for (_, gold), some in zip(texts, said, strict=True):
                tally.add(gold, {mark for mark, _ in coarse(some)})
            print(f"  {name:12} {tally}  {words / max(spent, 0.001):,.0f} words/s")
            if name == "all, merged":
                count(bands, zip(texts, said, strict=True))
    print("all sets: score, candidates, share right")
    for low, high in pairwise(BANDS):
        found, right = bands["all"][int(low * 100)], bands["right"][int(low * 100)]
        print(f"  {low:.2f} to {min(high, 1):.2f}  {found:6}  {right / max(1, found):.0%}")


SHIPPED = StarterProvider()


def merged(text: str, starter: StarterProvider = SHIPPED) -> Sequence[Proposal]:
    """What a person sees: all providers of names, weighed by the starter, as one list."""
    providers = (GazetteerProvider(), PatternProvider(), starter)
    said = [one for provider in providers for one in provider.propose(text, date="", language="en")]
    return merge(starter.review(text, said, language="en"))


def coarse(said: Iterable[Proposal | Guess]) -> Iterator[tuple[Mark, float]]:
    """People, bodies and places, with their scores."""
    for one in said:
        if one.label in COARSE:
            yield (one.start, one.end, COARSE[one.label]), one.score


def count(bands: dict[str, Counter[int]], judged: Iterable[tuple[Text, Sequence[Proposal | Guess]]]) -> None:
    """Add the candidates of some texts to the bands of their scores."""
    for (_, gold), said in judged:
        for mark, score in coarse(said):
            for low, high in pairwise(BANDS):
                if low <= score < high:
                    bands["all"][int(low * 100)] += 1
                    bands["right"][int(low * 100)] += mark in gold


def samples() -> Iterator[Text]:
    """The English sample articles."""
    folder = shipped.resource("samples")
    languages = {
        row["file"]: row.get("language", "en")
        for row in tomllib.loads((folder / "samples.toml").read_text(encoding="utf-8"))["samples"]
    }
    for path in sorted(folder.glob("*.gold.toml")):
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        if languages[gold["article"]] != "en":
            continue
        text = path.with_name(gold["article"]).read_bytes().decode("utf-8")
        marks: set[Mark] = set()
        reached = 0
        for mark in gold["gold"]:
            start = text.find(mark["text"], reached)
            while start > 0 and text[start - 1].isalnum() and text[start].isascii():
                start = text.find(mark["text"], start + 1)
            if start >= 0:
                reached = start + 1
                if mark["label"] in COARSE:
                    marks.add((start, start + len(mark["text"]), COARSE[mark["label"]]))
        yield text, marks


def corpus(path: Path, *, doc: str = "") -> Iterator[Text]:
    """The rows of one set, or those whose `doc` holds a word."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if doc not in str(row.get("doc", "")):
                continue
            marks = {
                (span["start"], span["end"], COARSE[span["label"]]) for span in row["spans"] if span["label"] in COARSE
            }
            yield row["text"], marks


if __name__ == "__main__":
    main()
