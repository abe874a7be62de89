"""Ways to propose names with a recogniser of the project's own, and which is best on what was finished last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.suggest.memory.lessons import Lesson, context_of, surface_of
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import Recall
from annotator.suggest.merge import merge
from annotator.suggest.own.material import Finished, Name
from annotator.suggest.own.scoring import Score, score
from annotator.suggest.provider import Provider
from annotator.suggest.run import propose

Way = Literal["others", "own", "together", "weighed"]
"""Who is heard: the others alone, it alone, all of them, or all of them with what the others say weighed by it."""
WAYS: tuple[Way, ...] = ("others", "own", "together", "weighed")
# What hears less has to save more acts than chance makes on so few names: this times their root.
_CHANCE = 0.2
# What is below is not accepted unseen, and costs nothing when it is wrong.
_SURE = 0.5

Ask = Callable[[Finished], Sequence[Proposal]]
Weigh = Callable[[Finished, Sequence[Proposal]], Sequence[Proposal]]


def schema_of(names: Iterable[Name]) -> Schema:
    """The schema as far as proposals need it."""
    labels = (
        Label(id=one.id, name=one.name, kind="figure" if one.figure else "entity", position=place)
        for place, one in enumerate(names)
    )
    return Schema(name="project", labels=tuple(labels))


def try_ways(
    train: Sequence[Finished],
    held: Sequence[Finished],
    *,
    names: Sequence[Name],
    others: Sequence[Provider],
    own: Ask,
    weigh: Weigh,
) -> dict[Way, Score]:
    """Each way's score on what was held out, with memory of what it was trained on."""
    schema = schema_of(names)
    memory = _memory_of(train, schema)
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
        by_way: dict[Way, Sequence[Proposal]] = {
            "others": said,
            "own": mine,
            "together": (*said, *mine),
            "weighed": (*weigh(one, said), *mine),
        }
        for way, proposals in by_way.items():
            settled = merge(recall.settle(one.text, proposals), overlap=schema.overlap)
            found = ((one.start, one.end, one.label) for one in settled if one.score >= _SURE)
            scores[way] += score(found, one.marks)
    return scores


def _memory_of(articles: Sequence[Finished], schema: Schema) -> Memory:
    """Memory as if the articles had been finished one after the other: what it proposed where nothing is was rejected.

    Without that one slip ("and" as a party) would stand everywhere in the trial, and decide it.
    """
    memory = Memory()
    for one in articles:
        verdicts = Recall(memory, article_id=one.id, schema=schema).verdicts(one.text)
        lessons = [Lesson(surface_of(one.text[start:end]), label, "good") for start, end, label in one.marks]
        lessons += [
            Lesson(surface_of(one.text[v.start : v.end]), v.label, "bad", context_of(one.text, v.start, v.end))
            for v in verdicts
            if not any(low < v.end and v.start < high for low, high, _ in one.marks)
        ]
        memory.teach(one.id, lessons)
    return memory


def best(scores: dict[Way, Score]) -> Way:
    """The way that leaves a person fewest acts; all are heard together unless another is clearly better."""
    margin = _CHANCE * scores["others"].wanted ** 0.5
    rivals: list[Way] = [one for one in WAYS if one in scores and one != "together"]
    rival = min(rivals, key=lambda one: scores[one].acts)
    better = scores[rival].acts < scores["together"].acts - margin
    return rival if better or not scores["others"].wanted else "together"
