"""Learning at once: what is decided in one place is proposed, or no longer proposed, wherever it stands again.

The open article follows in the same breath; the others follow in the background, only where they hold the
words. Judged candidates are never touched, nor is the focused one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Sequence

from annotator.model.changes import Change
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Span
from annotator.store.faults import ConflictError
from annotator.suggest.memory.cases import other_cases
from annotator.suggest.memory.forms import parts, words_of
from annotator.suggest.memory.lessons import lessons_of
from annotator.suggest.memory.memory import Gist, Learned, Memory
from annotator.suggest.memory.recall import NAME, Recall
from annotator.suggest.memory.trust import judged_of
from annotator.suggest.memory.turns import turns_of
from annotator.suggest.provider import Provider
from annotator.suggest.run import close, propose
from annotator.workflow.edits.remembered import remembered
from annotator.workflow.edits.suggest import change_set, refresh
from annotator.workflow.jobs import ATTEMPTS, Job, Progress, written
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.word_index import WordIndex
from annotator.workflow.workbench import ArticleOpened, ProjectOpened, Workbench

TITLE = "Learning from decisions"
SETTING = "learn.memory"
# Larger articles follow in the background: reading one of a million characters takes longer than a frame.
_AT_ONCE_CHARACTERS = 100_000
_AT_ONCE_MARKS = 1_000
# Decisions about more articles than this (a job's) are read again in the background.
_FEW = 8
# So many articles are brought up to date in one change set.
_TOGETHER = 25
_PASSING = 50

StartJob = Callable[[str, Job[None]], object]


def teach_article(reader: Reader, article_id: str, memory: Memory, *, only_new: bool = False) -> Learned:
    """Has memory learn an article as it is judged now; one that is gone is unlearned."""
    try:
        view = reader.view(article_id)
    except KeyError:
        return memory.forget(article_id)
    memory.judge(article_id, judged_of(view.candidates, view.spans))
    memory.follow(article_id, () if view.article.state == "done" else turns_of(view.spans, view.candidates))
    return memory.teach(article_id, lessons_of(view.text, view.spans, view.candidates), only_new=only_new)


def recollect(reader: Reader, memory: Memory) -> Job[None]:
    """Has memory learn all that was decided in a project; an article that it heard of meanwhile is left as it is."""
    rows = reader.article_rows()
    judged = [row.article.id for row in rows if row.counts.spans or row.counts.rejected or row.counts.corrected]
    for number, article_id in enumerate(judged):
        teach_article(reader, article_id, memory, only_new=True)
        if number % _PASSING == 0:
            yield Progress(done=number, total=len(judged))


class Learning:
    """Follows the decisions on a workbench; `start` runs a quiet job, `providers` makes those that a person chose."""

    def __init__(
        self, bench: Workbench, *, start: StartJob, providers: Callable[[], Sequence[Provider]] = tuple
    ) -> None:
        self._bench = bench
        self._start = start
        self._providers = providers
        self._session: _Session | None = None
        events = bench.events
        events.subscribe(ProjectOpened, self._begin)
        events.subscribe(Changed, self._follow)
        events.subscribe(ArticleOpened, lambda _event: self._look_at_open())
        events.subscribe(SettingsChanged, self._switch)

    def _begin(self, event: ProjectOpened) -> None:
        self._session = None
        self._bench.memory = self._bench.words = None
        if event.project is not None and self._bench.settings.flag(SETTING):
            self._session = _Session(event.project, self._bench, self._providers)
            self._bench.memory, self._bench.words = self._session.memory, self._session.index
            self._wake()

    def _switch(self, event: SettingsChanged) -> None:
        if event.key == SETTING and self._bench.settings.flag(SETTING) != (self._session is not None):
            self._begin(ProjectOpened(project=self._bench.project))

    def _follow(self, event: Changed) -> None:
        session = self._session
        if session is None or event.decision.automatic:
            return
        judged, come, gone = _articles_in(event.changes.changes)
        session.news(come)
        learned = Learned()
        for article_id in gone:
            learned |= session.memory.forget(article_id)
        if len(judged) > _FEW or any(self._is_large(article_id) for article_id in judged):
            session.read_again(judged)
        else:
            for article_id in judged:
                learned |= teach_article(session.reader, article_id, session.memory)
        session.learned(learned)
        if learned:
            # Undo goes to the place that it changed: there is no focused candidate to protect.
            turned = event.decision.undoes is not None
            self._settle_open(keep=() if turned else None)
        self._wake()

    def _is_large(self, article_id: str) -> bool:
        page = self._bench.page
        if page is not None and page.article.id == article_id:
            return len(page.text) > _AT_ONCE_CHARACTERS or len(page) > _AT_ONCE_MARKS
        article = self._bench.reader.article(article_id)
        return article is not None and article.length > _AT_ONCE_CHARACTERS

    def _look_at_open(self) -> None:
        """Tells an article that was just opened what was learned since it was looked at last."""
        if self._session is not None and self._session.ready:
            self._settle_open()

    def _settle_open(self, *, keep: Collection[str] | None = None) -> None:
        """Brings the open article up to date, on this thread unless it is large; `keep` instead of the focused one."""
        session, bench = self._session, self._bench
        if session is None or bench.page is None:
            return
        article_id = bench.page.article.id
        if session.is_fresh(article_id):
            return
        if self._is_large(article_id):
            session.look_at([article_id])
            self._wake()
            return
        if not session.ready:
            # What was decided earlier is being read still: a decision shows at once, and nothing goes for want of it.
            known = (one.id for one in bench.reader.candidates(article_id) if one.provider == NAME)
            keep = {*known, bench.focus} if keep is None else {*known, *keep}
        for _attempt in range(ATTEMPTS):
            changes = session.changes([article_id], keep=keep)
            try:
                bench.commit(change_set(changes, TITLE))
            except ConflictError:
                continue  # a job wrote in between
            return

    def _wake(self) -> None:
        session = self._session
        if session is not None and session.wants_work():
            self._start(TITLE, session.work())


class _Session:
    """One project's memory, and what is still to be brought up to date; shared by the window and one job."""

    def __init__(self, project: OpenProject, bench: Workbench, providers: Callable[[], Sequence[Provider]]) -> None:
        self.memory = Memory()
        self.index = WordIndex()
        self.reader = project.reader
        self.ready = False
        self._bench = bench
        self._providers = providers
        self._lock = threading.Lock()
        self._working = False
        self._waiting = Learned()
        self._read: set[str] = set()
        self._look: set[str] = set()
        self._news: set[str] = set()
        # The version of memory with which an article was looked at last.
        self._fresh: dict[str, int] = {}
        # Opening a project and looking at it changes nothing: only what is learned from now on does.
        self._loaded = 0
        # What was known of a surface when the other articles were looked at for it.
        self._gists: dict[str, Gist] = {}
        # Whose candidates had to give way, by article.
        self._displaced: dict[str, set[str]] = {}

    # -- told by the window --------------------------------------------------------------------------

    def learned(self, learned: Learned) -> None:
        """Surfaces whose repeats elsewhere are to be looked at."""
        with self._lock:
            self._waiting |= learned

    def read_again(self, article_ids: Iterable[str]) -> None:
        """Articles whose judgements changed in bulk."""
        with self._lock:
            self._read.update(article_ids)

    def look_at(self, article_ids: Iterable[str]) -> None:
        """Articles to be brought up to date."""
        with self._lock:
            self._look.update(article_ids)

    def news(self, article_ids: Iterable[str]) -> None:
        """Articles that came in."""
        with self._lock:
            self._news.update(article_ids)

    def is_fresh(self, article_id: str) -> bool:
        """Whether nothing was learned since an article was looked at."""
        return self._fresh.get(article_id, self._loaded) == self.memory.version

    def wants_work(self) -> bool:
        """Whether a job is to be started: there is something to do, and none is at it."""
        with self._lock:
            if self._working or (self.ready and not (self._waiting or self._read or self._look)):
                return False
            self._working = True
            return True

    # -- the job -------------------------------------------------------------------------------------

    def work(self) -> Job[None]:
        """Reads what was decided, then follows what is learned until nothing is left to do."""
        over = False
        try:
            if not self.ready:
                yield from recollect(self.reader, self.memory)
                self._loaded = self.memory.version
                self.ready = True
            while not over:
                with self._lock:
                    waiting, read, look = self._waiting, self._read, self._look
                    self._waiting, self._read, self._look = Learned(), set(), set()
                    over = not (waiting or read or look)
                    self._working = not over
                for number, article_id in enumerate(sorted(read)):
                    waiting |= teach_article(self.reader, article_id, self.memory)
                    if number % _PASSING == 0:
                        yield Progress(done=number, total=len(read))
                if waiting or look:
                    yield from self._spread(waiting, look)
        finally:
            if not over:
                with self._lock:
                    self._working = False

    def _spread(self, learned: Learned, look: Collection[str]) -> Job[None]:
        yield from self._index_rest()
        less = self._holding(learned.less)
        self._gists.update((surface, self.memory.gist(surface)) for surface in learned.less)
        wanted = [*dict.fromkeys((*look, *self._holding(self._telling(learned.more)), *less))]
        for first in range(0, len(wanted), _TOGETHER):
            yield Progress(done=first, total=len(wanted))
            piece = wanted[first : first + _TOGETHER]
            yield from written(lambda piece=tuple(piece): change_set(self.changes(piece), TITLE))
        yield from self._ask_anew(less)

    def _index_rest(self) -> Job[None]:
        """Reads the words of the articles that are not in the index yet."""
        with self._lock:
            news, self._news = self._news, set()
        missing = [one for one in self.reader.article_ids() if one not in self.index] if not len(self.index) else news
        for number, article_id in enumerate(missing):
            if number % _PASSING == 0:
                yield Progress(done=number, total=len(missing), note="reading words")
            try:
                self.index.add(article_id, words_of(self.reader.text(article_id)))
            except KeyError:  # removed just now
                continue

    def _telling(self, surfaces: Iterable[str]) -> list[str]:
        """The surfaces of which something is known now that makes a difference elsewhere."""
        telling: list[str] = []
        for surface in surfaces:
            gist = self.memory.gist(surface)
            if self._gists.get(surface) != gist:
                self._gists[surface] = gist
                telling.append(surface)
        return telling

    def _holding(self, surfaces: Iterable[str]) -> list[str]:
        found: dict[str, None] = {}
        for surface in sorted(surfaces):
            core = parts(surface).core
            for form in (core, *other_cases(core)):  # of German articles; others do not have these words
                found.update(dict.fromkeys(self.index.with_all(words_of(form))))
        return list(found)

    def changes(self, article_ids: Iterable[str], *, keep: Collection[str] | None = None) -> tuple[Change, ...]:
        """What memory changes in articles now; what is focused stays, or else what is in `keep`."""
        staying = (self._bench.focus,) if keep is None else keep
        made: list[Change] = []
        for article_id in article_ids:
            self._fresh[article_id] = self.memory.version
            changes = remembered(self.reader, article_id, self.memory, ids=self._bench.ids, keep=staying)
            gone = (one.before for one in changes if isinstance(one.before, Candidate))
            self._displaced.setdefault(article_id, set()).update(one.provider for one in gone)
            made.extend(changes)
        return tuple(made)

    def _ask_anew(self, article_ids: Sequence[str]) -> Job[None]:
        """Asks the other providers again where something was unlearned: what it had displaced comes back."""
        if not article_ids:
            return
        chosen = [one for one in self._providers() if not one.name.startswith("spacy:")]
        try:
            for number, article_id in enumerate(article_ids):
                yield Progress(done=number, total=len(article_ids))
                yield from written(
                    lambda one=article_id: change_set(self._asked_anew(one, chosen), "Propose candidates")
                )
        finally:
            close(chosen)

    def _asked_anew(self, article_id: str, chosen: Sequence[Provider]) -> tuple[Change, ...]:
        reader = self.reader
        article = reader.article(article_id)
        # Who was never asked about an article is not asked now.
        present = {one.provider for one in reader.candidates(article_id)} | self._displaced.get(article_id, set())
        asked = [one for one in chosen if one.name in present]
        if article is None or article.state == "done" or not asked:
            return ()
        schema = reader.schema()
        proposals = propose(
            reader.text(article_id),
            date=article.date,
            language=article.language,
            providers=asked,
            schema=schema,
            on_problem=lambda _problem: None,
            settle=Recall(self.memory, article_id=article_id, schema=schema, language=article.language).weigh,
        )
        names = {one.name for one in asked} | {NAME}
        return refresh(reader, article_id, proposals, providers=names, ids=self._bench.ids, keep=(self._bench.focus,))


def _articles_in(changes: Iterable[Change]) -> tuple[list[str], list[str], list[str]]:
    """(articles whose judgements changed, those that came in, those that went)."""
    judged: dict[str, None] = {}
    come: list[str] = []
    gone: list[str] = []
    for change in changes:
        record = change.after if change.after is not None else change.before
        if isinstance(record, (Span, Candidate)):
            judged[record.article_id] = None
        elif isinstance(record, Article):
            if change.before is None:
                come.append(record.id)
            elif change.after is None:
                gone.append(record.id)
    return [one for one in judged if one not in gone], come, gone
