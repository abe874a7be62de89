"""Asks the providers about articles, in the background or on demand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from annotator.model.changes import Change
from annotator.model.errors import Problem
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Proposal
from annotator.suggest.away import Away
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import NAME as MEMORY
from annotator.suggest.memory.recall import Recall
from annotator.suggest.provider import Paced, Provider, Spokesman
from annotator.suggest.run import close, halt, propose
from annotator.workflow.edits.review import shortened
from annotator.workflow.edits.suggest import change_set, refresh
from annotator.workflow.jobs import Job, Progress, written
from annotator.workflow.wording import counted
from annotator.workflow.workbench import Workbench

# So many proposals are written at a time: whoever reads meanwhile waits for it, and that is to be less than a frame.
_PIECE = 300
# So many articles, of so many characters in all, are read in less than half a second.
_FEW = 8
_SHORT = 40_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestReport:
    """What asking the providers gave; `paces` tells how fast those were that run in processes of their own."""

    articles: int
    added: int
    removed: int
    problems: tuple[Problem, ...] = ()
    paces: tuple[str, ...] = ()

    def sentence(self) -> str:
        """The report in a sentence."""
        told = f"{counted(self.added, 'new candidate')} in {counted(self.articles, 'article')}"
        told = f"{told}, {self.removed:,} taken back." if self.removed else f"{told}."
        return " ".join([told, *(f"{pace}." for pace in self.paces)])


def open_articles(reader: Reader) -> tuple[str, ...]:
    """The articles that are not done: a finished one gets no new questions unless somebody asks for them."""
    return tuple(row.article.id for row in reader.article_rows() if row.article.state == "open")


def suggest(
    reader: Reader,
    article_ids: Callable[[], Sequence[str]],
    *,
    providers: Sequence[Provider],
    memory: Memory | None = None,
    keep: Callable[[], Collection[str]] = frozenset,
    ids: IdSource = random_id,
    away: Away | None = None,
) -> Job[SuggestReport]:
    """Brings the candidates of articles up to date; a judged one is never touched.

    `article_ids` is asked when the job begins to run, so that a job queued behind an import sees its articles.
    With `memory` what was decided before has its say. `keep` names candidates that stay whatever is proposed.
    With `away` the shipped providers are asked in its process, unless there is little to read; whoever gave it closes
    it.
    """
    wanted = article_ids()
    work = _Work(reader, providers=providers, remembers=memory is not None, keep=keep, ids=ids)
    schema = reader.schema()
    if away is not None and _is_little(reader, wanted):
        away = None
    if away is not None:
        away.open(providers, schema)
    for number, article_id in enumerate(wanted):
        article = reader.article(article_id)
        if article is None:
            continue
        yield Progress(done=number, total=len(wanted), note=article.title, halt=partial(_halt, providers, away))
        try:
            text = reader.text(article_id)
        except KeyError:  # a person removed it just now
            continue
        settle = (
            Recall(memory, article_id=article_id, schema=schema, language=article.language).weigh
            if memory is not None
            else None
        )
        ask = away.propose if away is not None else partial(propose, providers=providers, schema=schema)
        proposals = ask(
            text,
            date=article.date,
            language=article.language,
            on_problem=partial(work.complain, title=article.title),
            settle=settle,
        )
        work.take(article_id, proposals)
        if work.waiting >= _PIECE:
            yield from work.write()
    yield from work.write()
    yield Progress(done=len(wanted), total=len(wanted))
    return SuggestReport(
        articles=len(wanted),
        added=work.added,
        removed=work.removed,
        problems=tuple(work.problems(len(wanted))),
        paces=tuple(
            f"{provider.title}: {pace}"
            for provider in providers
            if isinstance(provider, Paced) and (pace := provider.pace())
        ),
    )


def suggest_apart(
    bench: Workbench,
    article_ids: Callable[[], Sequence[str]],
    providers: Callable[[], Sequence[Provider]],
    *,
    away: Away | None = None,
) -> Job[SuggestReport]:
    """`suggest` for an open window: what reads articles has a process of its own, and the mark in focus stays.

    `providers` are made where the job runs; they and their helpers are let go of when it is over, but for an `away`
    that was given.
    """
    reader, memory = bench.reader, bench.memory
    asked, mine = providers(), Away() if away is None else away
    try:
        return (
            yield from suggest(
                reader, article_ids, providers=asked, memory=memory, keep=lambda: (bench.focus,), away=mine
            )
        )
    finally:
        close(asked)
        if away is None:
            mine.close()


def _where(titles: Sequence[str], asked: int) -> str:
    """In which articles a provider failed; what it proposed there before stays."""
    first = shortened(titles[0])
    if len(titles) == 1:
        return f"Nothing new came from it in “{first}”."
    if len(titles) == asked:
        return f"Nothing new came from it in all {asked:,} articles."
    return f"Nothing new came from it in {len(titles):,} of {asked:,} articles such as “{first}”."


def _is_little(reader: Reader, article_ids: Sequence[str]) -> bool:
    """Whether reading here is over before another process were ready for it."""
    if len(article_ids) > _FEW:
        return False
    return sum(article.length for key in article_ids if (article := reader.article(key))) <= _SHORT


def _halt(providers: Sequence[Provider], away: Away | None) -> None:
    halt(providers)
    if away is not None:
        away.halt()


class _Work:
    """What was proposed and waits to be written; made anew when a decision came in between."""

    def __init__(
        self,
        reader: Reader,
        *,
        providers: Sequence[Provider],
        remembers: bool,
        keep: Callable[[], Collection[str]],
        ids: IdSource,
    ) -> None:
        self._reader = reader
        self._keep = keep
        remembering = (MEMORY,) if remembers else ()
        self._providers = frozenset([*(one.name for one in providers), *remembering])
        self._ids = ids
        self._proposed: dict[str, tuple[tuple[Proposal, ...], frozenset[str]]] = {}
        self._failed: set[str] = set()
        self._spoken_for = {one.name: one.speaks_for for one in providers if isinstance(one, Spokesman)}
        self.waiting = 0
        self.added = 0
        self.removed = 0
        self._met: dict[Problem, list[str]] = {}

    def complain(self, problem: Problem, *, title: str) -> None:
        """Keeps a provider's problem with an article; `where` names the provider."""
        self._failed.add(problem.where)
        self._met.setdefault(problem, []).append(title)

    def problems(self, asked: int) -> Iterator[Problem]:
        """Each problem once, with the articles where candidates are missing for it."""
        for problem, titles in self._met.items():
            yield replace(problem, sentence=f"{problem.sentence} {_where(titles, asked)}")

    def take(self, article_id: str, proposals: tuple[Proposal, ...]) -> None:
        """Keeps an article's proposals; a provider that just failed takes none of its earlier ones back."""
        silent = {name for failed in self._failed for name in self._spoken_for.get(failed, frozenset())}
        self._proposed[article_id] = proposals, self._providers - self._failed - silent
        self._failed.clear()
        self.waiting += len(proposals)

    def write(self) -> Job[None]:
        """Writes what waits, anew as often as a decision comes in between."""
        told = yield from written(lambda: change_set(self._changes(), "Propose candidates"))
        self.added += sum(1 for change in told.changes if change.before is None)
        self.removed += sum(1 for change in told.changes if change.after is None)
        self._proposed.clear()
        self.waiting = 0

    def _changes(self) -> list[Change]:
        changes: list[Change] = []
        keep = self._keep()
        for article_id, (proposals, answered) in self._proposed.items():
            changes.extend(refresh(self._reader, article_id, proposals, providers=answered, ids=self._ids, keep=keep))
        return changes
