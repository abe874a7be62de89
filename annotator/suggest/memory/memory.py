"""What a project's decisions taught, kept up to date article by article."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from annotator.suggest.memory.cases import other_cases
from annotator.suggest.memory.forms import Parts, first_token, lowered, parts
from annotator.suggest.memory.lessons import Context, Lesson
from annotator.suggest.memory.trust import Judged, Trust
from annotator.suggest.memory.turns import Turn


@dataclass(slots=True)
class Tally:
    """What was said of one surface with one label; `articles` counts those in which it was good."""

    good: int = 0
    bad: int = 0
    moved: int = 0
    articles: int = 0
    contexts: Counter[Context] = field(default_factory=Counter[Context])

    def __bool__(self) -> bool:
        return bool(self.good or self.bad or self.moved)


@dataclass(frozen=True, slots=True)
class Known:
    """A surface that was judged: its parts, and a tally for each label's id."""

    surface: str
    parts: Parts
    tallies: dict[str, Tally]


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What teaching changed: the surfaces that know more, and those that know less."""

    more: frozenset[str] = frozenset()
    less: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.more or self.less)

    def __or__(self, other: Learned) -> Learned:
        return Learned(more=self.more | other.more, less=self.less | other.less)


Gist = tuple[tuple[str, bool, float, int, int], ...]


class Memory:
    """Surfaces with what was decided about them. Thread-safe; every call is short.

    An article teaches as a whole: teaching it again replaces what it taught before, so that undo unlearns.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._articles: dict[str, tuple[Lesson, ...]] = {}
        self._known: dict[str, Known] = {}
        # Cores in lower case by the token that they begin with.
        self._cores: dict[str, _Cores] = {}
        # The same for the other cases of German; made when the first German text is read.
        self._cases: dict[str, _Cores] | None = None
        self._same: dict[Lesson, Lesson] = {}
        self._turns: dict[str, tuple[Turn, ...]] = {}
        self.trust = Trust()
        """How far providers are believed; to be used while `holding` only."""
        self.version = 0
        """Rises with everything that is learned or unlearned."""

    def __len__(self) -> int:
        """How many surfaces are known."""
        return len(self._known)

    def teach(self, article_id: str, lessons: Iterable[Lesson], *, only_new: bool = False) -> Learned:
        """Replaces what an article taught; with `only_new` an article that was heard before is left as it is."""
        with self._lock:
            before = self._articles.get(article_id)
            if before is not None and only_new:
                return Learned()
            # Equal lessons are one object: a large project repeats itself.
            after = tuple(self._same.setdefault(lesson, lesson) for lesson in lessons)
            gone, come = Counter(before or ()), Counter(after)
            if gone == come:
                self._articles.setdefault(article_id, after)
                return Learned()
            had = _good(gone)
            has = _good(come)
            for lesson, count in (gone - come).items():
                self._count(lesson, -count)
            for lesson, count in (come - gone).items():
                self._count(lesson, count)
            for pair in has.keys() - had.keys():
                self._known[pair[0]].tallies[pair[1]].articles += 1
            for pair in had.keys() - has.keys():
                self._known[pair[0]].tallies[pair[1]].articles -= 1
            less = {lesson.surface for lesson in gone - come}
            for surface in less:
                self._tidy(surface)
            self._articles[article_id] = after
            self.version += 1
            return Learned(more=frozenset(lesson.surface for lesson in come - gone), less=frozenset(less))

    def judge(self, article_id: str, judged: Iterable[Judged]) -> None:
        """Enters what became of an article's candidates: their providers are believed accordingly."""
        with self._lock:
            self.trust.enter(article_id, judged)

    def follow(self, article_id: str, turns: tuple[Turn, ...]) -> bool:
        """Notes what became of an article's candidates so far; whether that is news."""
        with self._lock:
            if self._turns.get(article_id, ()) == turns:
                return False
            if turns:
                self._turns[article_id] = turns
            else:
                self._turns.pop(article_id, None)
            return True

    def turns(self, article_id: str) -> tuple[Turn, ...]:
        """What became of an article's candidates so far."""
        return self._turns.get(article_id, ())

    def forget(self, article_id: str) -> Learned:
        """Unlearns what an article taught: it was removed."""
        with self._lock:
            learned = self.teach(article_id, ()) if article_id in self._articles else Learned()
            self._articles.pop(article_id, None)
            self.trust.enter(article_id, ())
            self._turns.pop(article_id, None)
            return learned

    def lessons(self, article_id: str) -> tuple[Lesson, ...]:
        """What one article taught."""
        return self._articles.get(article_id, ())

    def known(self, surface: str) -> Known | None:
        """What is known of a surface exactly as it stands."""
        return self._known.get(surface)

    def standing(self, low: str, start: int, token: str) -> Iterator[tuple[int, Sequence[Known]]]:
        """(end, surfaces) of every core that stands at a token of a text in lower case; while `holding` only."""
        return _standing(self._cores.get(token), low, start)

    def standing_in_case(self, low: str, start: int, token: str) -> Iterator[tuple[int, Sequence[Known]]]:
        """The same for cores that stand in another case of German."""
        if self._cases is None:
            self._cases = {}
            for known in self._known.values():
                self._enter_cases(self._cases, known)
        return _standing(self._cases.get(token), low, start)

    def with_core(self, core: str) -> Sequence[Known]:
        """The surfaces with a core (in lower case); while `holding` only."""
        cores = self._cores.get(first_token(core))
        return cores.by_core.get(core, ()) if cores is not None else ()

    def gist(self, surface: str) -> Gist:
        """What matters elsewhere of what is known about a name: as long as it is the same, nothing else changes."""
        with self._lock:
            tallies = [
                (label, tally)
                for known in self.with_core(lowered(parts(surface).core))
                for label, tally in known.tallies.items()
            ]
            total = sum(tally.good + tally.bad for _label, tally in tallies) or 1
            return tuple(
                sorted(
                    (label, bool(tally.good), round(tally.good / total, 1), tally.bad, tally.moved)
                    for label, tally in tallies
                )
            )

    def holding(self) -> threading.RLock:
        """The lock, for somebody who asks many questions that belong together."""
        return self._lock

    # -- counting ------------------------------------------------------------------------------------

    def _count(self, lesson: Lesson, by: int) -> None:
        known = self._known.get(lesson.surface) or self._enter(lesson.surface)
        tally = known.tallies.setdefault(lesson.label, Tally())
        if lesson.kind == "good":
            tally.good += by
            return
        if lesson.kind == "bad":
            tally.bad += by
        else:
            tally.moved += by
        tally.contexts[lesson.context] += by
        if not tally.contexts[lesson.context]:
            del tally.contexts[lesson.context]

    def _enter(self, surface: str) -> Known:
        known = Known(surface, parts(surface), {})
        self._known[surface] = known
        core = lowered(known.parts.core)
        self._cores.setdefault(first_token(core), _Cores()).add(core, known)
        if self._cases is not None:
            self._enter_cases(self._cases, known)
        return known

    @staticmethod
    def _enter_cases(cases: dict[str, _Cores], known: Known) -> None:
        for form in other_cases(known.parts.core):
            cases.setdefault(first_token(form), _Cores()).add(form, known)

    def _tidy(self, surface: str) -> None:
        known = self._known[surface]
        for label in [label for label, tally in known.tallies.items() if not tally]:
            del known.tallies[label]
        if known.tallies:
            return
        del self._known[surface]
        _take_out(self._cores, lowered(known.parts.core), known)
        if self._cases is not None:
            for form in other_cases(known.parts.core):
                _take_out(self._cases, form, known)


class _Cores:
    """Cores that begin with the same token, with their surfaces, and the lengths to look for."""

    __slots__ = ("by_core", "lengths")

    def __init__(self) -> None:
        self.by_core: dict[str, list[Known]] = {}
        self.lengths: Counter[int] = Counter()

    def add(self, core: str, known: Known) -> None:
        if core not in self.by_core:
            self.lengths[len(core)] += 1
        self.by_core.setdefault(core, []).append(known)

    def remove(self, core: str, known: Known) -> bool:
        """Whether anything is left."""
        surfaces = self.by_core[core]
        surfaces.remove(known)
        if not surfaces:
            del self.by_core[core]
            self.lengths[len(core)] -= 1
            if not self.lengths[len(core)]:
                del self.lengths[len(core)]
        return bool(self.by_core)


def _standing(cores: _Cores | None, low: str, start: int) -> Iterator[tuple[int, Sequence[Known]]]:
    if cores is None:
        return
    by_core = cores.by_core
    for length in cores.lengths:
        surfaces = by_core.get(low[start : start + length])
        if surfaces is not None:
            yield start + length, surfaces


def _take_out(cores: dict[str, _Cores], core: str, known: Known) -> None:
    token = first_token(core)
    if not cores[token].remove(core, known):
        del cores[token]


def _good(lessons: Counter[Lesson]) -> Counter[tuple[str, str]]:
    told: Counter[tuple[str, str]] = Counter()
    for lesson, count in lessons.items():
        if lesson.kind == "good":
            told[lesson.surface, lesson.label] += count
    return told
