"""Asks the providers about articles, in the background or on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.model.changes import Change
from annotator.model.errors import Problem
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.suggest.provider import Provider
from annotator.suggest.run import propose
from annotator.workflow.edits.suggest import change_set, refresh
from annotator.workflow.jobs import Job, Progress

_PIECE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestReport:
    """What asking the providers gave."""

    articles: int
    added: int
    removed: int
    problems: tuple[Problem, ...] = ()

    def sentence(self) -> str:
        """The report in a sentence."""
        told = f"{self.added:,} new candidate{'' if self.added == 1 else 's'} in {self.articles:,} articles"
        return f"{told}, {self.removed:,} taken back." if self.removed else f"{told}."


def suggest(
    reader: Reader,
    article_ids: Callable[[], Sequence[str]],
    *,
    providers: Sequence[Provider],
    ids: IdSource = random_id,
) -> Job[SuggestReport]:
    """Brings the candidates of articles up to date; a judged one is never touched.

    `article_ids` is asked when the job begins to run, so that a job queued behind an import sees its articles.
    """
    wanted = article_ids()
    schema = reader.schema()
    names = {provider.name for provider in providers}
    changes: list[Change] = []
    problems: list[Problem] = []
    added = removed = 0
    for number, article_id in enumerate(wanted):
        article = reader.article(article_id)
        if article is None:
            continue
        yield Progress(done=number, total=len(wanted), note=article.title)
        outcome = propose(
            reader.text(article_id), date=article.date, language=article.language, providers=providers, schema=schema
        )
        problems.extend(outcome.problems)
        fresh = refresh(reader, article_id, outcome.proposals, providers=names, ids=ids)
        added += sum(1 for change in fresh if change.before is None)
        removed += sum(1 for change in fresh if change.after is None)
        changes.extend(fresh)
        if len(changes) >= _PIECE:
            yield change_set(changes, "Propose candidates")
            changes = []
    if changes:
        yield change_set(changes, "Propose candidates")
    yield Progress(done=len(wanted), total=len(wanted))
    return SuggestReport(articles=len(wanted), added=added, removed=removed, problems=tuple(problems))
