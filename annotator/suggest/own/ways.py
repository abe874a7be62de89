"""Ways to propose names with a recogniser of the project's own, and which is best on what was finished last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.suggest.memory.lessons import Lesson, surface_of
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import Recall
from annotator.suggest.merge import merge
from annotator.suggest.own.material import Finished, Name
from annotator.suggest.own.scoring import Score, score
from annotator.suggest.provider import Provider
from annotator.suggest.run import propose

Way = Literal["others", "own", "together"]
WAYS: tuple[Way, ...] = ("others", "own", "together")
# What hears less has to save more acts than chance makes on so few names: this times their root.
_CHANCE = 0.2
# What is below is not accepted unseen, and costs nothing when it is wrong.
_SURE = 0.5

Ask = Callable[[Finished], Sequence[Proposal]]


def schema_of(names: Iterable[Name]) -> Schema:
    """The schema as far as proposals need it."""
    labels = (
        Label(id=one.id, name=one.name, kind="figure" if one.figure else "entity", position=place)
        for place, one in enumerate(names)
    )
    return Schema(name="project", labels=tuple(labels))


def try_ways(
    train: Sequence[Finished], held: Sequence[Finished], *, names: Sequence[Name], others: Sequence[Provider], own: Ask
) -> dict[Way, Score]:
    """Each way's score on what was held out, with memory of what it was trained on."""
    schema = schema_of(names)
    memory = Memory()
    for one in train:
        lessons = (Lesson(surface_of(one.text[start:end]), label, "good") for start, end, label in one.marks)
        memory.teach(one.id, lessons)
    figures = {one.id for one in names if one.figure}
    scores: dict[Way, Score] = dict.fromkeys(WAYS, Score())
    for one in held:
        recall = Recall(memory, article_id=one.id, schema=schema, language=one.language)
        said = [
            proposal
            for proposal in propose(
                one.text,
                date=one.date,
                language=one.language,
                providers=others,
                schema=schema,
                on_problem=lambda _problem: None,
            )
            if proposal.label not in figures
        ]
        mine = own(one)
        by_way: dict[Way, Sequence[Proposal]] = {"others": said, "own": mine, "together": (*said, *mine)}
        for way, proposals in by_way.items():
            settled = merge(recall.settle(one.text, proposals), overlap=schema.overlap)
            found = ((one.start, one.end, one.label) for one in settled if one.score >= _SURE)
            scores[way] += score(found, one.marks)
    return scores


def best(scores: dict[Way, Score]) -> Way:
    """The way that leaves a person fewest acts; all are heard together unless one alone clearly does better."""
    margin = _CHANCE * scores["others"].wanted ** 0.5
    alone: Way = "own" if scores["own"].acts < scores["others"].acts else "others"
    better = scores[alone].acts < scores["together"].acts - margin
    return alone if better or not scores["others"].wanted else "together"
