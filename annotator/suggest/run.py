"""Run providers over one text and bring what they say into the words of a schema."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.model.errors import Problem, UserError
from annotator.model.records import Proposal
from annotator.model.schema import Schema
from annotator.suggest.labels import LabelMap
from annotator.suggest.merge import merge
from annotator.suggest.provider import Closable, Haltable, Provider, Reviewer, Spokesman

Settle = Callable[[str, Sequence[Proposal]], Sequence[Proposal]]
"""From a text and proposals (with labels as ids) to those that stand."""


def propose(
    text: str,
    *,
    date: str,
    language: str,
    providers: Iterable[Provider],
    schema: Schema,
    on_problem: Callable[[Problem], None] | None = None,
    settle: Settle | None = None,
) -> tuple[Proposal, ...]:
    """What all providers together propose, in order of (start, -end); `label` is a label's id of the schema.

    Labels that the schema does not have are dropped, stretches are clipped to the text and freed of
    white space at their edges. A provider that fails is told to `on_problem` and the others go on;
    without `on_problem` its error is raised. Those that can weigh what the others say do so. `settle` is asked
    what becomes of it, and may add to it, before one list is made: what was decided before.
    """
    asked = speaking(providers)
    labels = LabelMap(schema)
    found, answered = hear(text, date=date, language=language, providers=asked, labels=labels, on_problem=on_problem)
    found = weigh(text, found, language=language, providers=answered)
    return merge(found if settle is None else settle(text, found), overlap=schema.overlap)


def hear(
    text: str,
    *,
    date: str,
    language: str,
    providers: Iterable[Provider],
    labels: LabelMap,
    on_problem: Callable[[Problem], None] | None = None,
) -> tuple[list[Proposal], tuple[Provider, ...]]:
    """What providers say, with labels as ids, and those of them that did not fail."""
    found: list[Proposal] = []
    answered: list[Provider] = []
    for provider in providers:
        try:
            said = provider.propose(text, date=date, language=language)
            found.extend(_fitting(said, text, labels))
            answered.append(provider)
        except UserError as error:
            if on_problem is None:
                raise
            on_problem(Problem(code=error.code, sentence=error.sentence, where=provider.name, hint=error.hint))
        except Exception as error:  # a visitor's code may fail in any way; it is told, never hidden
            if on_problem is None:
                raise
            on_problem(_failure(provider, error))
    return found, tuple(answered)


def weigh(text: str, found: Sequence[Proposal], *, language: str, providers: Iterable[Provider]) -> list[Proposal]:
    """What was said, after those of the providers that can weigh it have done so."""
    weighed = list(found)
    for provider in providers:
        if isinstance(provider, Reviewer):
            weighed = list(provider.review(text, weighed, language=language))
    return weighed


def speaking(providers: Iterable[Provider]) -> tuple[Provider, ...]:
    """Those of some providers that nobody among them speaks for."""
    known = tuple(providers)
    silent = {name for one in known if isinstance(one, Spokesman) for name in one.speaks_for}
    return tuple(one for one in known if one.name not in silent)


def close(providers: Iterable[Provider]) -> None:
    """Let go of what providers hold open, such as worker processes."""
    for provider in providers:
        if isinstance(provider, Closable):
            provider.close()


def halt(providers: Iterable[Provider]) -> None:
    """Stops, from any thread, those that can be stopped while they are asked."""
    for provider in providers:
        if isinstance(provider, Haltable):
            provider.halt()


def _failure(provider: Provider, error: Exception) -> Problem:
    said = f"{type(error).__name__}: {error}".splitlines()[0][:200]
    return Problem(
        code="AN501",
        sentence=f"The provider “{provider.title}” failed with {said}.",
        where=provider.name,
        hint="The other providers went on. Switch it off, or tell its author.",
    )


def _fitting(said: Iterable[Proposal], text: str, labels: LabelMap) -> Iterator[Proposal]:
    for proposal in said:
        label = labels.find(proposal.label)
        if label is None:
            continue
        start, end = max(0, proposal.start), min(len(text), proposal.end)
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end:
            score = min(1.0, max(0.0, proposal.score))
            yield replace(proposal, start=start, end=end, label=label.id, score=score)
