"""What a project's decisions taught, kept up to date article by article."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from annotator.suggest.memory.forms import Parts, first_token, lowered, parts
from annotator.suggest.memory.lessons import Context, Lesson

_NOTHING: Mapping[str, list[Known]] = MappingProxyType({})


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


class Memory:
    """Surfaces with what was decided about them. Thread-safe; every call is short.

    An article teaches as a whole: teaching it again replaces what it taught before, so that undo unlearns.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._articles: dict[str, tuple[Lesson, ...]] = {}
        self._known: dict[str, Known] = {}
        # Cores in lower case by the token that they begin with, with the surfaces that have them.
        self._cores: dict[str, dict[str, list[Known]]] = {}
        self._same: dict[Lesson, Lesson] = {}
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

    def forget(self, article_id: str) -> Learned:
        """Unlearns what an article taught: it was removed."""
        with self._lock:
            learned = self.teach(article_id, ()) if article_id in self._articles else Learned()
            self._articles.pop(article_id, None)
            return learned

    def lessons(self, article_id: str) -> tuple[Lesson, ...]:
        """What one article taught."""
        return self._articles.get(article_id, ())

    def known(self, surface: str) -> Known | None:
        """What is known of a surface exactly as it stands."""
        return self._known.get(surface)

    def starting(self, token: str) -> Mapping[str, Sequence[Known]]:
        """The cores (in lower case) that begin with a token, with their surfaces; to be read while `holding` only."""
        return self._cores.get(token, _NOTHING)

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
        self._cores.setdefault(first_token(core), {}).setdefault(core, []).append(known)
        return known

    def _tidy(self, surface: str) -> None:
        known = self._known[surface]
        for label in [label for label, tally in known.tallies.items() if not tally]:
            del known.tallies[label]
        if known.tallies:
            return
        del self._known[surface]
        core = lowered(known.parts.core)
        token = first_token(core)
        surfaces = self._cores[token][core]
        surfaces.remove(known)
        if not surfaces:
            del self._cores[token][core]
            if not self._cores[token]:
                del self._cores[token]


def _good(lessons: Counter[Lesson]) -> Counter[tuple[str, str]]:
    told: Counter[tuple[str, str]] = Counter()
    for lesson, count in lessons.items():
        if lesson.kind == "good":
            told[lesson.surface, lesson.label] += count
    return told
