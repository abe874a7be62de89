"""Train the starter recogniser: resources/models/starter.crf and its card, from open corpora in one folder.

    python tools/train_starter.py CORPORA [--out MODEL] [--without CORPUS …]

CORPORA holds a folder a corpus with `train.jsonl`: {"text", "spans": [{"start", "end", "label"}]} a line, code points,
half open. Which corpora are used, and under which licences, is in resources/SOURCES.md. To them come made-up news
(starter_news.py). Scores are calibrated on corpora that a recogniser trained without them reads. The
same files give the same bytes. Takes about three minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from starter_news import stories

from annotator.suggest.crf.calibration import Steps, measure
from annotator.suggest.crf.features import Features
from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.crf.training import Example, Span, TrainOptions, example, read_card, spans_of, train, write_card

HOME = Path(__file__).resolve().parents[1]
MODEL = HOME / "resources" / "models" / "starter.crf"
# Why these and not the others: docs/decisions/0010-starter.md.
CROSSNER = tuple(f"crossner_{name}" for name in ("politics", "literature", "music", "science", "ai"))
CORPORA = ("gum_named", "wikigold", *CROSSNER, "wnut17")
# Scores are measured on each of these by a recogniser that is trained on all others.
FOLDS = (("wikigold",), CROSSNER)
STORIES = 1500
OPTIONS = TrainOptions(c1=0.05, c2=0.2, passes=80)
PEOPLE = ("PERSON", "PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher")
BODIES = ("ORG", "organisation", "corporation", "group", "politicalparty", "university", "band")
PLACES = ("LOC", "location", "country")
KINDS = {name: names[0] for names in (PEOPLE, BODIES, PLACES) for name in names}


def main() -> None:
    """Read, train, calibrate, say how long it took and how large the model is."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpora", type=Path)
    options.add_argument("--out", type=Path, default=MODEL)
    options.add_argument("--without", nargs="+", default=(), choices=CORPORA, help="to measure on what is left out")
    chosen = options.parse_args()
    began = time.process_time()
    maker = Features()
    read_in = {
        name: list(read(chosen.corpora / name / "train.jsonl")) for name in CORPORA if name not in chosen.without
    }
    news = [example(sentence, spans) for text, spans in stories(STORIES) for sentence in read_with_hints(text)]

    def model(out: Path, *, without: tuple[str, ...] = ()) -> Path:
        examples = [one for name, some in read_in.items() if name not in without for one in some]
        train([*examples, *news], out=out, options=OPTIONS, maker=maker)
        return out

    names: list[Judgement] = []
    seconds: list[Judgement] = []
    with tempfile.TemporaryDirectory() as folder:
        for fold in FOLDS:
            held_out = [name for name in fold if name in read_in]
            if not held_out:
                continue
            tagger = Tagger(model(Path(folder) / "without.crf", without=fold), maker=maker)
            for name in held_out:
                for one in read_in[name]:
                    names += judgements(tagger, one)
                    seconds += judgements_of_seconds(tagger, one)
    chosen.out.parent.mkdir(exist_ok=True)
    model(chosen.out)
    card = replace(
        read_card(chosen.out),
        calibration=measure([(one.chance, one.right) for one in names]),
        second=by_kind(seconds),
        notes={"trained on": ", ".join((*read_in, "made-up news")), "licence": "CC BY-SA 4.0, see SOURCES.md"},
    )
    write_card(card, chosen.out)
    print(
        f"{sum(map(len, read_in.values()))} sentences of corpora and {len(news)} of made-up news: "
        f"{chosen.out.stat().st_size:,} bytes in {time.process_time() - began:.0f} CPU s"
    )
    for kind, steps in (("names", card.calibration), *card.second.items()):
        print(f"{kind}, chance and share of right ones:", ", ".join(f"{low} {share}" for low, share in steps))


class Judgement(NamedTuple):
    """A name that a recogniser found: its label, or the kind of its second chance, its chance, whether it is right."""

    kind: str
    chance: float
    right: bool


def judgements(tagger: Tagger, one: Example) -> Iterator[Judgement]:
    """For each name that a recogniser finds in a sentence, its chance and whether it is right."""
    sentence = one.sentence
    right = {(sentence.starts[first], sentence.ends[last - 1], label) for first, last, label in spans_of(one.labels)}
    for guess in tagger.names([sentence]):
        yield Judgement(guess.label, guess.score, (guess.start, guess.end, guess.label) in right)


def judgements_of_seconds(tagger: Tagger, one: Example) -> Iterator[Judgement]:
    """For each second chance in a sentence, how much speaks for it and whether it is right."""
    right = set(spans_of(one.labels))
    for second in tagger.second_chances(one.sentence):
        yield Judgement(second.kind, second.chance, (second.first, second.last, second.label) in right)


def by_kind(judged: Iterable[Judgement]) -> dict[str, Steps]:
    """Steps of calibration by label or kind."""
    kinds: dict[str, list[tuple[float, bool]]] = defaultdict(list)
    for one in judged:
        kinds[one.kind].append((one.chance, one.right))
    return {kind: steps for kind in sorted(kinds) if (steps := measure(kinds[kind]))}


def read(path: Path) -> Iterator[Example]:
    """The sentences of one corpus with people, bodies and places; other labels are dropped."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            spans: list[Span] = [
                (span["start"], span["end"], KINDS[span["label"]]) for span in row["spans"] if span["label"] in KINDS
            ]
            for sentence in read_with_hints(row["text"]):
                yield example(sentence, spans)


if __name__ == "__main__":
    main()
