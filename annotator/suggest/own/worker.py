"""Trains and tries the project's recogniser in a process of its own; speaks JSON, one question at a time."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from annotator.model.records import Proposal
from annotator.suggest.crf.calibration import Steps, measure
from annotator.suggest.crf.features import Features
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.crf.training import Example, TrainOptions, example, train, write_card
from annotator.suggest.own.material import Finished, Name, from_json, held_out, last_words, word_count
from annotator.suggest.own.reading import read_article
from annotator.suggest.own.scoring import Score, score
from annotator.suggest.own.ways import best, try_ways
from annotator.suggest.own.weighing import NAME_PROVIDERS, weighed
from annotator.suggest.provider import Provider
from annotator.suggest.worker_process import JSON

# Fewer passes than the starter’s: the last ones change little and cost as much as the first (20, 30 and 40 leave 0.438,
# 0.438 and 0.435 acts a mark on WikiGold, 0.655, 0.667 and 0.661 on GUM). Few sentences need more calm (c2).
_OPTIONS = TrainOptions(c1=0.05, c2=0.2, passes=30)
# A trial only has to tell which way is better, so it takes fewer passes, without what it met only once.
_TRIAL = TrainOptions(c1=0.05, c2=0.2, passes=20, least=2)
# With so many names held out a second part need not be held out to tell what scores are worth.
_MANY = 200
_SHARES = (0.25, 0.5, 0.75, 1.0)
# Scores are measured on so many names at a time, as if so many of them had been right as often as the model says.
_ENOUGH, _DOUBT = 15, 5.0
_MOST_STEPS = 12


def serve(connection: Connection, _argument: str) -> None:
    """The child's life: it is told articles ("read"), then tries ("try"), trains ("train") and measures ("curve")."""
    with suppress(OSError, AttributeError):
        os.nice(10)  # the window goes first
    desk = Desk()
    with suppress(EOFError, OSError):
        while True:
            question = cast("dict[str, object]", JSON.read(connection.recv_bytes()))
            try:
                answer = desk.answer(question)
            except ValueError as error:
                answer = {"error": str(error)}
            connection.send_bytes(JSON.write(answer))


class Desk:
    """What the worker was told so far, and its answers."""

    def __init__(self) -> None:
        self._maker = Features()
        self._articles: list[Finished] = []
        self._names: list[Name] = []
        self._sentences: dict[str, list[Sentence]] = {}
        self._steps: Steps = ()

    def answer(self, question: dict[str, object]) -> dict[str, object]:
        """The answer to one question, with the seconds that it took; ValueError when there is nothing to learn."""
        begun = time.perf_counter()
        match question["do"]:
            case "read":
                answer = self._read(question)
            case "try":
                answer = self._try(str(question.get("previous", "")), cast("list[str]", question.get("seen", [])))
            case "train":
                answer = self._train(Path(str(question["out"])))
            case _:
                answer = self._curve()
        return {**answer, "seconds": time.perf_counter() - begun}

    def _read(self, question: dict[str, object]) -> dict[str, object]:
        told = cast("list[dict[str, object]]", question["names"])
        self._names = [Name(id=str(n["id"]), name=str(n["name"]), figure=bool(n["figure"])) for n in told]
        self._articles.extend(from_json(question["articles"]))
        self._articles = last_words(self._articles)
        return {}

    def _words_of(self, one: Finished) -> list[Sentence]:
        known = self._sentences.get(one.id)
        if known is None:
            known = self._sentences[one.id] = read_article(one.text, language=one.language)
        return known

    def _examples(self, articles: Sequence[Finished]) -> list[Example]:
        return [example(sentence, one.marks) for one in articles for sentence in self._words_of(one) if len(sentence)]

    def _ask(self, tagger: Tagger, one: Finished) -> list[Proposal]:
        return [
            Proposal(start=guess.start, end=guess.end, label=guess.label, provider="own", score=guess.score)
            for guess in tagger.names(self._words_of(one))
        ]

    def _try(self, previous: str, seen: Sequence[str]) -> dict[str, object]:
        """Trains on all but the last articles and tries each way on those; also the recogniser that is in use now."""
        train_on, held = held_out(self._articles)
        if not held or not any(one.marks for one in held) or not any(one.marks for one in train_on):
            return {"way": "together", "scores": {}, "held": 0}
        with TemporaryDirectory(prefix="annotator-") as folder:
            trial = self._trained_on(train_on, Path(folder) / "trial.crf")
            judged = self._judged(trial, held)
            known = self._judged_before(train_on, Path(folder) / "before.crf") if len(judged) < _MANY else []
            tagger = Tagger(trial.model, maker=self._maker, steps=_steps(known))
            scores = try_ways(
                train_on,
                held,
                names=self._names,
                others=_others(),
                own=lambda one: self._ask(tagger, one),
                weigh=lambda one, said: weighed(said, self._words_of(one), tagger),
            )
            answer: dict[str, object] = {
                "way": best(scores),
                "scores": {way: [one.right, one.proposed, one.wanted] for way, one in scores.items()},
                "held": sum(len(self._words_of(one)) for one in held),
            }
            # A recogniser can only be compared on what it has not seen.
            fresh = [one for one in held if one.id.rstrip("+") not in set(seen)]
            if previous and fresh and any(one.marks for one in fresh):
                answer |= self._compare(Path(previous), tagger, fresh)
            self._steps = _steps([*known, *judged])
        return answer

    def _trained_on(self, articles: Sequence[Finished], model: Path) -> Tagger:
        train(self._examples(articles), out=model, options=_TRIAL, maker=self._maker)
        return Tagger(model, maker=self._maker)

    def _judged(self, tagger: Tagger, held: Sequence[Finished]) -> list[tuple[float, bool]]:
        """The chances that a recogniser gives to names that it has not seen, and whether they were right."""
        return [
            (guess.score, (guess.start, guess.end, guess.label) in set(one.marks))
            for one in held
            for guess in tagger.names(self._words_of(one))
        ]

    def _judged_before(self, known: Sequence[Finished], model: Path) -> list[tuple[float, bool]]:
        """The same one step earlier: what was finished before the part that is held out, its own last part held out."""
        rest, other = held_out(known)
        if len(known) < 2 or not any(one.marks for one in rest):
            return []
        return self._judged(self._trained_on(rest, model), other)

    def _compare(self, previous: Path, tagger: Tagger, fresh: Sequence[Finished]) -> dict[str, object]:
        try:
            before = self._f(Tagger(previous, maker=self._maker), fresh)
        except (OSError, ValueError):
            return {}
        return {"before": before.f, "now": self._f(tagger, fresh).f, "fresh": sum(len(one.marks) for one in fresh)}

    def _f(self, tagger: Tagger, articles: Sequence[Finished]) -> Score:
        total = Score()
        for one in articles:
            total += score(((g.start, g.end, g.label) for g in self._ask(tagger, one)), one.marks)
        return total

    def _train(self, out: Path) -> dict[str, object]:
        examples = self._examples(self._articles)
        card = train(examples, out=out, options=_OPTIONS, maker=self._maker)
        write_card(replace(card, calibration=tuple(self._steps)), out)
        counts = dict.fromkeys((one.id for one in self._names if not one.figure), 0)
        for one in self._articles:
            for _start, _end, label in one.marks:
                counts[label] = counts.get(label, 0) + 1
        return {
            "labels": list(card.labels),
            "counts": counts,
            "sentences": len(examples),
            "words": word_count([one.sentence for one in examples]),
            "articles": [one.id for one in self._articles],
        }

    def _curve(self) -> dict[str, object]:
        """F on what was held out after learning from a quarter, half, three quarters and all of the rest."""
        train_on, held = held_out(self._articles)
        points: list[tuple[int, float]] = []
        examples = self._examples(train_on)
        if not held or not any(one.marks for one in held):
            return {"curve": points}
        with TemporaryDirectory(prefix="annotator-") as folder:
            for share in _SHARES:
                some = examples[: max(1, round(len(examples) * share))]
                model = Path(folder) / "part.crf"
                try:
                    train(some, out=model, options=_OPTIONS, maker=self._maker)
                except ValueError:  # no name in this part
                    points.append((len(some), 0.0))
                    continue
                points.append((len(some), round(self._f(Tagger(model, maker=self._maker), held).f, 4)))
        return {"curve": points}


def _steps(judged: Sequence[tuple[float, bool]]) -> Steps:
    return measure(judged, enough=max(_ENOUGH, len(judged) // _MOST_STEPS), doubt=_DOUBT)


def _others() -> tuple[Provider, ...]:
    """Who proposes names where a project has no recogniser of its own."""
    from annotator.suggest.catalogue import providers

    return tuple(one for one in providers() if one.name in NAME_PROVIDERS)
