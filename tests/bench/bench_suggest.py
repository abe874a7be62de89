"""Suggesting: words a second and memory of each built-in provider, and how many of the right names they find.

Run `python tests/bench/bench_suggest.py [--articles 1000] [--sets FOLDER] [--flat 10000]`. Speed is measured on
generated news and on the sample articles; quality on the sample articles' gold, and on every `FOLDER/*/dev.jsonl` with
lines of {"text", "spans": [{"start", "end", "label"}]}, for people, bodies and places. With `--flat N` only that is
measured: N articles of 2,500 characters through the starter, no two alike, with the memory after each tenth of them.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import psutil

sys.path.insert(0, str(Path(__file__).parent))

from material import article

from annotator import shipped
from annotator.suggest.figure_provider import FigureProvider
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.merge import merge
from annotator.suggest.patterns import PatternProvider
from annotator.suggest.provider import Provider, Reviewer
from annotator.suggest.starter import StarterProvider

PEOPLE = ("PERSON", "PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher")
BODIES = ("ORG", "organisation", "corporation", "politicalparty", "university", "band", "group")
PLACES = ("GPE", "LOC", "FAC", "location", "country")
COARSE = {name: names[0] for names in (PEOPLE, BODIES, PLACES) for name in names}
FIGURES = ("MONEY", "PERCENT", "DATE", "QUANTITY", "CARDINAL", "ORDINAL")
Marks = set[tuple[int, int, str]]
STARTER = StarterProvider()


def main() -> None:
    """Print a table of speeds and a table of qualities."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=1000)
    options.add_argument("--sets", type=Path)
    options.add_argument("--flat", type=int, default=0)
    chosen = options.parse_args()
    if chosen.flat:
        print_flat(chosen.flat)
        return
    texts = [article(number).text for number in range(chosen.articles)]
    providers: tuple[Provider, ...] = (
        FigureProvider(),
        GazetteerProvider(),
        PatternProvider(),
        StarterProvider(),
    )
    for provider in providers:
        began = time.process_time()
        provider.propose("Nordhavn Freight in China earned $5.", date="", language="en")
        print(f"{provider.name}: first use {time.process_time() - began:.2f} CPU s")
    for provider in providers:
        print_speed(provider.name, texts, [provider])
    print_speed("names, merged", texts, providers[1:])
    print_speed("all, merged", texts, providers)
    print(f"memory {psutil.Process().memory_info().rss / 2**20:.0f} MB")
    print_quality("samples, names", samples())
    if chosen.sets is not None:
        for path in sorted(chosen.sets.glob("*/dev.jsonl")):
            print_quality(path.parent.name, coarse(path))


def print_speed(title: str, texts: list[str], providers: Sequence[Provider]) -> None:
    """CPU time, as wall time on a shared machine says little."""
    words = sum(len(text.split()) for text in texts)
    began = time.process_time()
    for text in texts:
        said = [one for provider in providers for one in provider.propose(text, date="2031-05-02", language="en")]
        for provider in providers:
            said = provider.review(text, said, language="en") if isinstance(provider, Reviewer) else said
        merge(said)
    spent = time.process_time() - began
    print(f"{title}: {words / spent:,.0f} words and {len(texts) / spent:,.0f} articles a CPU second")


def print_flat(count: int) -> None:
    """Articles a CPU second and memory over many articles, each made when it is its turn."""
    process = psutil.Process()
    STARTER.propose("Nordhavn Freight in China earned $5.", date="", language="en")
    print(f"before: {process.memory_info().rss / 2**20:.0f} MB")
    spent, found, characters = 0.0, 0, 0
    for number in range(1, count + 1):
        text = long_article(number)
        characters += len(text)
        began = time.process_time()
        found += len(STARTER.propose(text, date="", language="en"))
        spent += time.process_time() - began
        if number % max(1, count // 10) == 0:
            memory = process.memory_info().rss / 2**20
            print(
                f"{number:,} articles: {number / spent:.0f} a CPU second, {found:,} names, {memory:.0f} MB", flush=True
            )
    print(f"{characters / count:,.0f} characters an article")


def long_article(number: int) -> str:
    """Generated news of 2,500 characters with names of its own, so that no two are alike."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number)).capitalize()
    text, at = f"Shares of {letters}or Holdings rose. Analyst Ilse {letters}man agreed.\n", number
    while len(text) < 2_500:
        text += article(at).text + "\n"
        at += 1
    return text[:2_500]


def names(text: str, language: str) -> Iterator[tuple[int, int, str]]:
    """What the providers of names propose together."""
    said = [
        one
        for provider in (GazetteerProvider(), PatternProvider(), STARTER)
        for one in provider.propose(text, date="", language=language)
    ]
    for one in merge(STARTER.review(text, said, language=language)):
        yield one.start, one.end, one.label


def samples() -> Iterator[tuple[Marks, Marks]]:
    """The names of the sample articles, right and found, in all languages."""
    for path in sorted(shipped.resource("samples").glob("*.gold.toml")):
        gold = tomllib.loads(path.read_text(encoding="utf-8"))
        text = path.with_name(gold["article"]).read_bytes().decode("utf-8")
        right: Marks = set()
        reached = 0
        for mark in gold["gold"]:
            start = text.find(mark["text"], reached)
            while start > 0 and text[start - 1].isalnum() and text[start].isascii():
                start = text.find(mark["text"], start + 1)
            if start < 0:
                continue
            reached = start + 1
            if mark["label"] not in FIGURES:
                right.add((start, start + len(mark["text"]), mark["label"]))
        yield right, set(names(text, ""))


def coarse(path: Path) -> Iterator[tuple[Marks, Marks]]:
    """People, bodies and places of a set in JSON lines, right and found."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            right = {
                (span["start"], span["end"], COARSE[span["label"]]) for span in row["spans"] if span["label"] in COARSE
            }
            found = {(start, end, COARSE[label]) for start, end, label in names(row["text"], "en") if label in COARSE}
            yield right, found


def print_quality(title: str, pairs: Iterable[tuple[Marks, Marks]]) -> None:
    """Strict scores, by label and together, and the share of stretches found under any label."""
    hit, extra, missed = Counter[str](), Counter[str](), Counter[str]()
    bounds = total = 0
    for right, found in pairs:
        hit.update(label for *_, label in right & found)
        extra.update(label for *_, label in found - right)
        missed.update(label for *_, label in right - found)
        bounds += len({mark[:2] for mark in right} & {mark[:2] for mark in found})
        total += len(right)
    print(f"{title}: {score(hit.total(), extra.total(), missed.total())}, stretches found {bounds / max(1, total):.0%}")
    for label in sorted({*hit, *missed}):
        print(f"    {label}: {score(hit[label], extra[label], missed[label])}")


def score(hit: int, extra: int, missed: int) -> str:
    """Precision, recall and F as people read them."""
    precision = hit / max(1, hit + extra)
    recall = hit / max(1, hit + missed)
    balanced = 2 * hit / max(1, 2 * hit + extra + missed)
    return f"P {precision:.2f} R {recall:.2f} F {balanced:.3f}"


if __name__ == "__main__":
    main()
