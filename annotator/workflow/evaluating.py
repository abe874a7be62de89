"""Measures a provider on articles that a person finished."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial

from annotator.formats.splits import split_key
from annotator.model.errors import Problem, UserError
from annotator.model.reader import Reader
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.suggest.labels import LabelMap
from annotator.suggest.provider import Provider
from annotator.suggest.run import halt, propose
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.training.compare import Mark
from annotator.training.evaluation import Evaluation, Tally
from annotator.training.placing import paper_of
from annotator.workflow.exporting import article_views
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.wording import counted


def known_labels(provider: Provider, schema: Schema) -> frozenset[str] | None:
    """The names of the schema's labels that a pipeline can give; None when a provider does not tell."""
    if not isinstance(provider, SpacyProvider):
        return None
    names = provider.labels()
    labels = LabelMap(schema)
    return frozenset(label.name for name in names if (label := labels.find(name)) is not None) if names else None


def article_key(text: str) -> str:
    """By which a training knows an article again: its words, whatever became of its id and its white space."""
    return f"{split_key(text, ''):016x}"


def measure(
    views: Callable[[], Iterable[ArticleView]],
    count: int,
    schema: Schema,
    *,
    provider: Provider,
    labels: Collection[str] = (),
    notes: Iterable[str] = (),
) -> Job[Evaluation]:
    """Asks a provider about each article as `suggest` would, and compares with the spans that are there.

    `labels` are the names that count, none named means all that are offered. Articles with which the provider
    fails are left out and told in the notes; UserError when it fails with all.
    """
    known = known_labels(provider, schema)
    names = [label.name for label in schema.active if not labels or label.name in labels]
    scored = [name for name in names if known is None or name in known]
    if not scored:
        raise UserError(
            "AN584",
            f"The {provider.title} knows none of the project's labels, so there is nothing to measure.",
            "Map its labels to those of the project.",
        )
    named = {label.id: label.name for label in schema.labels}
    tally = Tally(labels=scored)
    unknown: Counter[str] = Counter()
    problems: list[Problem] = []
    failed = 0
    warm = False
    for number, view in enumerate(views()):
        yield Progress(done=number, total=count, note=view.article.title, halt=partial(halt, [provider]))
        met: list[Problem] = []
        article = view.article

        def ask(view: ArticleView = view, met: list[Problem] = met) -> list[Mark]:
            found = propose(
                view.text,
                date=view.article.date,
                language=view.article.language,
                providers=[provider],
                schema=schema,
                on_problem=met.append,
            )
            return [Mark(one.start, one.end, named[one.label]) for one in found]

        if not warm:  # starting a pipeline is no part of its speed
            ask()
            warm = True
        before = time.perf_counter()
        found = ask()
        seconds = time.perf_counter() - before
        if met:
            failed += 1
            problems.extend(met)
            continue
        meant = [Mark(span.start, span.end, named[span.label], span.id) for span in view.spans]
        unknown.update(mark.label for mark in meant if mark.label in names and mark.label not in scored)
        tally.add(
            article_id=article.id,
            title=article.title,
            text=view.text,
            meant=[mark for mark in meant if mark.label in scored],
            found=[mark for mark in found if mark.label in scored],
            seconds=seconds,
        )
    if not tally.articles and problems:
        first = problems[0]
        raise UserError(first.code, first.sentence, first.hint)
    told = list(notes)
    if failed:
        told.append(f"It failed with {counted(failed, 'article')}, which are not counted: {problems[0].sentence}")
    return tally.evaluation(provider.name, unknown=unknown, notes=told)


def evaluate(reader: Reader, provider: Provider, *, also_trained_on: bool = False) -> Job[Evaluation]:
    """Measures a provider on the finished articles, without those that a pipeline of ours was trained on.

    UserError when no article is left.
    """
    done = [row.article.id for row in reader.article_rows() if row.article.state == "done"]
    if not done:
        raise UserError(
            "AN585",
            "No article is finished, so there is nothing to measure on.",
            "Finish some articles: what a person confirmed is what candidates are measured by.",
        )
    seen = frozenset[str]() if also_trained_on else _trained_on(provider)
    ids: list[str] = []
    for number, article_id in enumerate(done):
        if seen and number % 20 == 0:
            yield Progress(done=number, total=len(done), note="Looking for articles that it has not seen")
        if not seen or article_key(reader.text(article_id)) not in seen:
            ids.append(article_id)
    notes: list[str] = []
    if len(ids) < len(done):
        behind = counted(len(done) - len(ids), "article")
        notes.append(f"It was trained on {behind}, which are left out.")
    if not ids:
        raise UserError(
            "AN586",
            "The pipeline was trained on every finished article, so nothing is left to measure it on.",
            "Finish more articles, or measure on those all the same (--all), which says little about new ones.",
        )

    def views() -> Iterator[ArticleView]:
        return article_views(reader, ids)

    return (yield from measure(views, len(ids), reader.schema(), provider=provider, notes=notes))


def _trained_on(provider: Provider) -> frozenset[str]:
    """The keys of the articles that a pipeline of ours learned from, or was chosen by."""
    if not isinstance(provider, SpacyProvider):
        return frozenset()
    paper = paper_of(provider.card().folder)
    seen = paper.get("trained_on") if paper is not None else None
    return frozenset(str(key) for key in seen) if isinstance(seen, list) else frozenset()  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
