"""Trains the project's own recogniser when enough was finished or when a person asks, and refreshes the candidates."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from annotator.model.errors import UserError
from annotator.model.records import Article
from annotator.suggest.away import Away
from annotator.suggest.own.versions import Shelf
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.open_project import Changed
from annotator.workflow.own_learning import TITLE, LearnReport, go_back, learn
from annotator.workflow.providing import providers_of
from annotator.workflow.suggesting import SuggestReport, open_articles, suggest_apart
from annotator.workflow.workbench import ProjectOpened, Workbench

SETTING = "learn.own"
# Trained anew when so many characters were finished since, or this share of what it knows.
_LEAST_FRESH = 700
_FRESH_SHARE = 0.15
# What is usual for one word with its space.
_CHARACTERS_A_WORD = 6
# All open articles are refreshed when so much more is known than the last time; the next ones each time.
_MUCH_MORE = 1.5
_NEXT = 200
# So many articles are refreshed at a time; other background work comes in between.
_PIECE = 40
_REFRESH = "Refreshing candidates"
# Faults of what there is to learn from; a person who did not ask is not told of them.
_TOO_LITTLE = ("AN560", "AN561", "AN565")


@dataclass(frozen=True, slots=True)
class LearnAsked:
    """A person wants the finished articles learned now; with `back`, what was learned last given up."""

    back: bool = False


@dataclass(frozen=True, slots=True)
class LearnEnded:
    """Learning from the finished articles is over; another version may be in use now."""


class Start(Protocol):
    """Runs a quiet job: `apart` on a thread of its own, beside all other work; `done` gets the result on the desk's."""

    def __call__(self, title: str, job: Job[object], *, apart: bool, done: Callable[[object], None]) -> object: ...


class Apprentice:
    """Follows what is finished on a workbench; `folder` holds the recognisers of all projects, None keeps none."""

    def __init__(self, bench: Workbench, *, start: Start, folder: Path | None) -> None:
        self._bench = bench
        self._start = start
        self._folder = folder
        self._fresh = 0
        self._known = 0
        # What was known when all articles were refreshed last.
        self._known_everywhere = 0
        self._busy = False
        self._left: deque[str] = deque()
        # Providers that failed while candidates were refreshed: they are asked again the next time.
        self._failed: set[str] = set()
        self._away = Away()
        bench.events.subscribe(ProjectOpened, self._begin)
        bench.events.subscribe(Changed, self._follow)
        bench.events.subscribe(LearnAsked, self._asked)

    def _begin(self, event: ProjectOpened) -> None:
        self._fresh = self._known = self._known_everywhere = 0
        self._busy = False
        self._left.clear()
        project, folder = event.project, self._folder
        self._bench.shelf = Shelf(folder / project.file.project_id) if project is not None and folder else None
        used = self._bench.shelf.in_use() if self._bench.shelf is not None else None
        if used is not None:
            self._known = used.words * _CHARACTERS_A_WORD

    def _follow(self, event: Changed) -> None:
        for change in event.changes.changes:
            before, after = change.before, change.after
            if isinstance(before, Article) and isinstance(after, Article) and before.state != after.state:
                self._fresh += after.length if after.state == "done" else -after.length
        if self._bench.settings.flag(SETTING) and self._fresh >= max(_LEAST_FRESH, _FRESH_SHARE * self._known):
            self._learn(asked=False)

    def _asked(self, event: LearnAsked) -> None:
        bench = self._bench
        if bench.shelf is None:
            bench.say("What is learned cannot be kept here, so nothing is learned.", "warning")
        elif event.back:
            earlier = go_back(bench.shelf)
            bench.say(
                f"Version {earlier.number} proposes again."
                if earlier is not None
                else "The other providers go on without what was learned."
            )
            self._bench.events.publish(LearnEnded())
            self._refresh()
        elif self._busy:
            bench.say("It is learning just now.")
        else:
            self._learn(asked=True)

    # -- learning --------------------------------------------------------------------------------------

    def _learn(self, *, asked: bool) -> None:
        shelf, reader = self._bench.shelf, self._bench.reader
        if shelf is None or self._busy:
            return
        self._busy = True
        self._fresh = 0
        job = _told(learn(reader, shelf, curve=asked))
        self._start(TITLE, job, apart=True, done=lambda result: self._learned(shelf, result, asked=asked))

    def _learned(self, shelf: Shelf, result: object, *, asked: bool) -> None:
        if shelf is not self._bench.shelf:
            return
        self._busy = False
        self._bench.events.publish(LearnEnded())
        if isinstance(result, UserError):
            if asked or result.code not in _TOO_LITTLE:
                self._bench.say(str(result), "warning")
            return
        if not isinstance(result, LearnReport):
            return
        self._known = result.made.words * _CHARACTERS_A_WORD
        if asked or result.made.number == 1:
            self._bench.say(result.sentence(), "good")
        everywhere = asked or self._known >= _MUCH_MORE * self._known_everywhere
        if everywhere:
            self._known_everywhere = self._known
        # Even where another version stays in use, providers are believed by what became of their candidates meanwhile.
        self._refresh(most=None if everywhere else _NEXT)

    # -- refreshing ------------------------------------------------------------------------------------

    def _refresh(self, *, most: int | None = None) -> None:
        """Brings the articles that are not done up to date, or the next `most`, beginning with the one that is open."""
        shelf, reader, first = self._bench.shelf, self._bench.reader, self._here()

        def wanted() -> Generator[Progress, None, list[str]]:
            yield Progress(done=0, total=0)
            ids = list(open_articles(reader))
            at = ids.index(first) if first in ids else 0
            return (ids[at:] + ids[:at])[:most]

        def go_on(result: object) -> None:
            if shelf is self._bench.shelf and isinstance(result, list):
                self._failed.clear()
                self._left = deque(str(one) for one in result)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
                self._next_piece()

        self._start(_REFRESH, wanted(), apart=False, done=go_on)

    def _here(self) -> str:
        page = self._bench.page
        return page.article.id if page is not None else ""

    def _next_piece(self) -> None:
        piece = [self._left.popleft() for _ in range(min(_PIECE, len(self._left)))]
        shelf = self._bench.shelf

        def go_on(report: object) -> None:
            if shelf is self._bench.shelf:
                if isinstance(report, SuggestReport):
                    self._failed.update(problem.where for problem in report.problems)
                self._next_piece()

        if piece and shelf is not None:
            job = self._proposed(piece, without=frozenset(self._failed), last=not self._left)
            self._start(_REFRESH, job, apart=False, done=go_on)

    def _proposed(self, article_ids: list[str], *, without: Collection[str], last: bool) -> Job[SuggestReport]:
        """A piece of the refreshing; between two of them the process that reads stays warm."""
        bench, going_on = self._bench, False
        try:
            report = yield from suggest_apart(
                bench,
                lambda: article_ids,
                lambda: tuple(one for one in providers_of(bench) if one.name not in without),
                away=self._away,
            )
            going_on = not last
            return report
        finally:
            if not going_on:
                self._away.close()


def _told(job: Job[LearnReport]) -> Job[object]:
    """The same job, with a fault of the world as its result: whoever started it decides whether to tell it."""
    try:
        return (yield from job)
    except UserError as error:
        return error
