"""Training a project's own recogniser: CPU seconds of reading, trying, training and measuring, step by step.

Run `PYTHONPATH=. python tests/bench/bench_own.py [--articles 128] [--marked FOLDER…] [--timed FILE…]`. An article is an
invented recipe of eight sentences with two labels. With `--marked` also how far its scores are from the share that is
right: it learns from the first 40 articles (five sentences each) of a FOLDER as `simulate.py` reads it, or from half of
them if there are fewer, and is measured on the rest, once with the chances of the model itself and once with its
measured scores. With `--timed` also how long the first 1,000 sentences of a FILE take, by the clock and in CPU
seconds. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from simulate import read

from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.own.material import Finished, as_json
from annotator.suggest.own.reading import read_article
from annotator.suggest.own.worker import Desk
from tests.recipes import recipe

TENTHS = 10


def judged(tagger: Tagger, articles: Iterable[Finished]) -> list[tuple[float, bool]]:
    """The score of each name that is found, and whether it is right."""
    return [
        (guess.score, (guess.start, guess.end, guess.label) in set(one.marks))
        for one in articles
        for guess in tagger.names(read_article(one.text, language="en"))
    ]


def gap(scores: Sequence[tuple[float, bool]]) -> float:
    """How far scores are from the share that is right, by tenths of the score, on average over the names."""
    parts: dict[int, list[tuple[float, bool]]] = {}
    for score, right in scores:
        parts.setdefault(min(TENTHS - 1, int(score * TENTHS)), []).append((score, right))
    total = sum(abs(sum(score for score, _ in part) - sum(right for _, right in part)) for part in parts.values())
    return total / max(1, len(scores))


def reliability(folder: Path) -> None:
    """Prints the gap with the model's own chances and with measured scores."""
    texts = list(read(folder, 5))
    articles = [
        Finished(id=str(n), text=one.text, language="en", date="", marks=one.marks) for n, one in enumerate(texts)
    ]
    count = min(40, len(articles) // 2)
    labels = sorted({label for one in articles for _start, _end, label in one.marks})
    desk = Desk()
    with tempfile.TemporaryDirectory() as place:
        names = [{"id": one, "name": one, "figure": False} for one in labels]
        model = Path(place) / "own.crf"
        desk.answer({"do": "read", "names": names, "articles": as_json(articles[:count])})
        desk.answer({"do": "try"})
        desk.answer({"do": "train", "out": str(model)})
        raw, measured = (judged(Tagger(model, steps=steps), articles[count:]) for steps in ((), None))
    sure = [right for score, right in measured if score >= 0.9]
    right = sum(sure) / max(1, len(sure))
    print(
        f"{folder.name:<22}{count} articles learned; {len(raw):,} names in the rest: gap {gap(raw):.3f} by chance,"
        f" {gap(measured):.3f} by score; of {len(sure):,} with 0.9 or more {right:.0%} are right",
        flush=True,
    )


def timed(file: Path) -> None:
    """Trying and training on 1,000 sentences of real text, five an article."""
    texts = list(read(file, 5))[:200]
    articles = [
        Finished(id=str(n), text=one.text, language="en", date="", marks=one.marks) for n, one in enumerate(texts)
    ]
    labels = sorted({label for one in texts for _start, _end, label in one.marks})
    names = [{"id": one, "name": one, "figure": False} for one in labels]
    desk = Desk()
    clock, cpu = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        desk.answer({"do": "read", "names": names, "articles": as_json(articles)})
        desk.answer({"do": "try", "previous": "", "seen": []})
        told = desk.answer({"do": "train", "out": str(Path(folder) / "own.crf")})
    print(
        f"{file.parent.name}: {told['sentences']:,} sentences, {told['words']:,} words, {len(labels)} labels: "
        f"{time.perf_counter() - clock:.1f} s by the clock, {time.process_time() - cpu:.1f} s CPU"
    )


def main() -> None:
    """Does what the worker does, in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=128)
    parser.add_argument("--marked", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--timed", nargs="*", type=Path, default=[], metavar="FILE")
    asked = parser.parse_args()
    count = asked.articles
    made = [recipe(number) for number in range(count)]
    articles = [
        Finished(id=str(n), text=one.text, language="en", date="", marks=one.marks) for n, one in enumerate(made)
    ]
    names = [{"id": one, "name": one, "figure": False} for one in ("INGREDIENT", "TOOL")]
    desk = Desk()
    with tempfile.TemporaryDirectory() as folder:
        for question in (
            {"do": "read", "names": names, "articles": as_json(articles)},
            {"do": "try", "previous": "", "seen": []},
            {"do": "train", "out": str(Path(folder) / "own.crf")},
            {"do": "curve"},
        ):
            cpu = time.process_time()
            answer = desk.answer(question)
            told = {key: answer[key] for key in ("way", "sentences", "words", "curve") if key in answer}
            print(f"{question['do']:<8}{time.process_time() - cpu:>8.1f} s CPU  {told}", flush=True)
    for folder in asked.marked:
        reliability(folder)
    for file in asked.timed:
        timed(file)


if __name__ == "__main__":
    main()
