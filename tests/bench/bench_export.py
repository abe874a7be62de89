"""Exporting a spaCy set against bare spaCy building and writing the same DocBins: CPU time and peak memory.

Run `python tests/bench/bench_export.py [--articles 10000] [--characters 2500] [--spans 30]`. Each side runs in a
process of its own, on the same generated articles; the time to generate them is measured alone and taken off.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import psutil

from annotator.formats.export_catalogue import exporter_named
from annotator.formats.outgoing import ExportOptions
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate, Span
from annotator.model.schema import Label, Schema

LABELS = ("PERSON", "ORG", "GPE", "MONEY")
SCHEMA = Schema(name="bench", labels=tuple(Label(id=name, name=name, position=at) for at, name in enumerate(LABELS)))
NAMES = ("Nordhavn Freight", "Ilse Varga", "Leuven", "Pallas", "Brackwater Energy plc", "the Calder Sound")
PHRASES = (
    "the company said that revenue in its third quarter", "rose by more than analysts had expected while",
    "costs for fuel and freight fell", "after a year of weak demand", "in most of its markets",
    "which its chair called “a clear sign”", "(the plan isn't final)", "for the first time since 2019",
)  # fmt: skip
GROUP = 1_000


def article(number: int, *, characters: int, spans: int) -> ArticleView:
    """The article of this number, the same each time; one span in 200 ends inside of a word."""
    dice = random.Random(number)
    parts: list[str] = []
    places: list[tuple[int, int, str, Figure | None]] = []
    size = 0
    gap = characters // max(spans, 1)
    while size < characters:
        text = dice.choice(PHRASES)
        if size >= gap * len(places):
            label, figure = dice.choice(LABELS[:3]), None
            text = dice.choice(NAMES)
            if dice.random() < 0.4:
                amount = dice.randint(2, 999)
                text, label = f"${amount} million", "MONEY"
                figure = Figure(kind="money", value=Decimal(amount) * 1_000_000, unit="USD")
            places.append((size, size + len(text) - (dice.random() < 0.005), label, figure))
        text += dice.choice((" ", " ", " ", ", ", f" {dice.randint(1, 5000)} ", ".\n"))
        parts.append(text)
        size += len(text)
    text = "".join(parts)
    name = f"a{number}"
    return ArticleView(
        article=Article(
            id=name, title=name, sha256=hashlib.sha256(text.encode()).hexdigest(), length=len(text), state="done",
            language="en", position=number,
        ),
        text=text,
        spans=tuple(
            Span(
                id=f"s{number}.{at}", article_id=name, start=start, end=end, label=label, quote=text[start:end],
                candidate_id=f"c{number}.{at}", figure=figure,
            )
            for at, (start, end, label, figure) in enumerate(places)
        ),
        candidates=tuple(
            Candidate(
                id=f"c{number}.{at}", article_id=name, start=start, end=end, label=label, quote=text[start:end],
                provider="names", score=0.8, figure=figure, state="accepted",
            )
            for at, (start, end, label, figure) in enumerate(places)
        ),
    )  # fmt: skip


def bare(articles: Callable[[], Iterator[ArticleView]], folder: Path) -> None:
    """What somebody would write with spaCy alone: Docs with entities and figures, in files of 1,000."""
    import spacy
    from spacy.tokens import DocBin

    nlp = spacy.blank("en")
    nlp.max_length = 1 << 40
    found = DocBin(attrs=("ENT_IOB", "ENT_TYPE", "SPACY"), store_user_data=True)
    count = 0
    for view in articles():
        doc = nlp.make_doc(view.text)
        spans = [doc.char_span(span.start, span.end, label=span.label) for span in view.spans]
        doc.set_ents([span for span in spans if span is not None])
        doc.user_data = {
            "article": view.article.id,
            "figures": [
                [span.start, span.end, span.label, {"kind": span.figure.kind, "value": str(span.figure.value)}]
                for span in view.spans
                if span.figure is not None
            ],
        }
        found.add(doc)
        if len(found) == GROUP:
            found.to_disk(folder / f"{count}.spacy")
            found = DocBin(attrs=("ENT_IOB", "ENT_TYPE", "SPACY"), store_user_data=True)
            count += 1
    found.to_disk(folder / f"{count}.spacy")


def ours(name: str, articles: Callable[[], Iterator[ArticleView]], folder: Path) -> None:
    """An export of ours, whole: gate, splits, source, proof, papers and recipe."""
    exporter = exporter_named(name)
    target = folder / ("out" + exporter.suffix)
    for _ in exporter.write(articles, SCHEMA, target, ExportOptions()):
        pass


def measure(what: str, options: argparse.Namespace) -> dict[str, float]:
    """CPU seconds without making the articles, and peak memory in MB, of one side."""
    import spacy

    spacy.blank("en")  # the import of spaCy is not what is measured

    def articles() -> Iterator[ArticleView]:
        for number in range(options.articles):
            yield article(number, characters=options.characters, spans=options.spans)

    begun = time.process_time()
    for _ in articles():
        pass
    making = time.process_time() - begun
    looks = 1 if what in ("bare", "jsonl") else 2
    begun = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        if what == "bare":
            bare(articles, Path(folder))
        else:
            ours(what, articles, Path(folder))
    seconds = time.process_time() - begun - looks * making
    memory = psutil.Process().memory_info()
    peak = getattr(memory, "peak_wset", 0)
    if not peak:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"seconds": seconds, "peak": peak / 2**20}


def main() -> None:
    """Measure all sides, one process each, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=2_000)
    parser.add_argument("--characters", type=int, default=2_500)
    parser.add_argument("--spans", type=int, default=30)
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one, options)))
        return
    numbers = [f"--{name}={getattr(options, name)}" for name in ("articles", "characters", "spans")]
    print(f"{options.articles:,} articles of {options.characters:,} characters with {options.spans} spans")
    print(f"{'':8}{'CPU s':>8}{'articles/s':>12}{'peak MB':>9}{'of bare':>9}")
    base = 0.0
    for what in ("bare", "spacy", "jsonl", "conll"):
        command = [sys.executable, __file__, *numbers, "--one", what]
        found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        base = base or found["seconds"]
        rate = options.articles / found["seconds"]
        print(f"{what:8}{found['seconds']:8.2f}{rate:12.0f}{found['peak']:9.0f}{found['seconds'] / base:9.2f}")


if __name__ == "__main__":
    main()
