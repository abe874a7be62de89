"""Train the starter recogniser: resources/models/starter.crf and its card, from open corpora in one folder.

    python tools/train_starter.py CORPORA [--out MODEL]

CORPORA holds a folder a corpus with `train.jsonl`: {"text", "spans": [{"start", "end", "label"}]} a line, code points,
half open. Which corpora are used, and under which licences, is in resources/SOURCES.md. The same files give the same
bytes. Takes about two minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from pathlib import Path

from annotator.suggest.crf.features import Features
from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.training import Example, Span, example, train

HOME = Path(__file__).resolve().parents[1]
MODEL = HOME / "resources" / "models" / "starter.crf"
# Under CC0 or CC BY, so that nothing that is shared alike goes into the model.
CORPORA = ("multiner_gov", "gum_named", "btc", "wnut17")
PEOPLE = ("PERSON", "PER", "person")
BODIES = ("ORG", "corporation", "group")
PLACES = ("LOC", "location")
KINDS = {name: names[0] for names in (PEOPLE, BODIES, PLACES) for name in names}


def main() -> None:
    """Read, train, say how long it took and how large the model is."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("corpora", type=Path)
    options.add_argument("--out", type=Path, default=MODEL)
    chosen = options.parse_args()
    began = time.process_time()
    examples = [one for name in CORPORA for one in read(chosen.corpora / name / "train.jsonl")]
    chosen.out.parent.mkdir(exist_ok=True)
    card = train(examples, out=chosen.out, maker=Features(), notes={"trained on": ", ".join(CORPORA)})
    print(
        f"{len(examples)} sentences, {', '.join(card.labels)}: {chosen.out.stat().st_size:,} bytes "
        f"in {time.process_time() - began:.0f} CPU s"
    )


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
