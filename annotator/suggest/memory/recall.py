"""Where a text says again what was judged before: new proposals, and objections to those of others."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.model.records import Proposal
from annotator.model.schema import Schema
from annotator.suggest.dictionary import stands_alone
from annotator.suggest.memory.cases import same_capitals
from annotator.suggest.memory.forms import lowered, may_be, parts, short_forms, tokens
from annotator.suggest.memory.lessons import context_of, surface_of
from annotator.suggest.memory.memory import Known, Memory
from annotator.suggest.memory.turns import Habits

NAME = "memory"
TITLE = "What you decided before"

# How much a judgement counts when it was about another form of the name, and in the article itself.
_OTHER_FORM = 0.5
_HERE = 2.0
# What a single judgement begins with: names come again as names more surely than other words.
_NAME_FIRST, _WORD_FIRST = 0.8, 0.6
_CEILING = 0.98
# Below this a surface is more often something else, and nothing is proposed.
_LEAST = 0.35
# From here on memory overrules another label for the same stretch.
_OVERRULES = 0.6
_SHORT_FORM = 0.85
_OTHER_CASE = 0.95
# A whole goes before its part unless it is less sure by more than this.
_WHOLE = 0.35
# A word with a capital that begins no sentence, directly before.
_BEFORE = re.compile(r"(?<![.!?:“\"]\s)(?<!\A)(?<!\n)\b([A-Z]\w+)\s\Z")
_REACH = 40
# So many rejections, and never a mark, and the surface is proposed nowhere any more.
_GIVEN_UP = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """What memory says of a stretch: the label's id, how sure, and why; `core` when it stands in another case."""

    start: int
    end: int
    label: str
    score: float
    why: Callable[[], str]
    core: str = ""


class Recall:
    """Memory as one article is read with it; made anew for each article, cheap.

    `language` is that of the article: in a German one names are found in all their cases.
    """

    def __init__(self, memory: Memory, *, article_id: str, schema: Schema, language: str = "") -> None:
        self._memory = memory
        self._german = language[:2].lower() == "de"
        self._names = {label.id: label.name for label in schema.active}
        self._figures = {label.id for label in schema.active if label.kind == "figure"}
        self._habits = Habits(memory.turns(article_id))
        self._here_good: Counter[tuple[str, str]] = Counter()
        self._here_bad: Counter[tuple[str, str]] = Counter()
        for lesson in memory.lessons(article_id):
            if lesson.kind == "good":
                self._here_good[lesson.surface, lesson.label] += 1
            elif lesson.kind == "bad":
                self._here_bad[lesson.surface, lesson.label] += 1

    def weigh(self, text: str, proposals: Iterable[Proposal]) -> list[Proposal]:
        """What providers say now, with the scores that they deserve by what became of their candidates, settled."""
        with self._memory.holding():
            return self.settle(text, list(self._memory.trust.weighed(proposals)))

    def settle(self, text: str, proposals: Iterable[Proposal]) -> list[Proposal]:
        """The proposals (labels as ids) without those that were decided against before, and with memory's own."""
        with self._memory.holding():
            if not len(self._memory):
                return list(proposals)
            verdicts = self.verdicts(text)
            by_place = {(one.start, one.end): one for one in verdicts}
            kept = [one for one in proposals if not self._objects(text, one, by_place, verdicts)]
            if self._habits:
                kept = [self._habits.taken(one, self._names) for one in kept]
            return [*kept, *map(_proposal, verdicts)]

    # -- what memory proposes ------------------------------------------------------------------------

    def verdicts(self, text: str) -> list[Verdict]:
        """What memory says of a text by itself, in order; none overlaps another."""
        found = self._full(text)
        found.extend(self._shortened(text, found))
        return _apart(found)

    def _full(self, text: str) -> list[Verdict]:
        low = lowered(text)
        found: list[Verdict] = []
        for match in tokens(low):
            start = match.start()
            for end, surfaces in self._memory.standing(low, start, match[0]):
                if stands_alone(text, start, end):
                    verdict = self._verdict(text, start, end, surfaces)
                    if verdict is not None:
                        found.append(verdict)
            for end, surfaces in self._memory.standing_in_case(low, start, match[0]) if self._german else ():
                if stands_alone(text, start, end):
                    found.extend(self._in_case(text, start, end, surfaces))
        return found

    def _in_case(self, text: str, start: int, end: int, surfaces: Sequence[Known]) -> Iterator[Verdict]:
        """What is known of a name says the same of its other cases, a little less surely."""
        form = text[start:end]
        known = [one for one in surfaces if same_capitals(form, one.parts.core)]
        for core in sorted({one.parts.core for one in known}):
            verdict = self._verdict(core, 0, len(core), [one for one in known if one.parts.core == core])
            if verdict is None:
                continue
            # A rejection of this very form counts, however sure the name is in its other cases.
            if not self._declined(text, start, end, verdict.label, 0.0):
                score = round(verdict.score * _OTHER_CASE, 4)
                yield Verdict(start, end, verdict.label, score, verdict.why, core)

    def _verdict(self, text: str, start: int, end: int, surfaces: Sequence[Known]) -> Verdict | None:
        """What the judgements of all surfaces with one core say of `[start, end)` where that core stands."""
        form = text[start:end]
        good: defaultdict[str, float] = defaultdict(float)
        bad: defaultdict[str, float] = defaultdict(float)
        places: dict[str, defaultdict[tuple[int, int], float]] = {}
        told: list[Known] = []
        for known in surfaces:
            if not may_be(form, known.parts.core):
                continue
            told.append(known)
            place = _place(text, start, end, known)
            weight = 1.0 if place is not None and form == known.parts.core else _OTHER_FORM
            for label, tally in known.tallies.items():
                here = self._here_good[known.surface, label] - self._here_bad[known.surface, label]
                good[label] += weight * (tally.good + _HERE * max(0, here))
                bad[label] += weight * (tally.bad + _HERE * max(0, -here))
                if tally.good:
                    places.setdefault(label, defaultdict(float))[place or (start, end)] += weight * tally.good
        labels = [label for label in good if good[label] > 0 and label in self._names and label not in self._figures]
        if not labels:
            return None
        label = max(sorted(labels), key=lambda one: good[one])
        against = bad[label] + sum(count for other, count in good.items() if other != label)
        first = _WORD_FIRST if form.islower() else _NAME_FIRST
        score = min(_CEILING, (good[label] + first) / (good[label] + against + 1.0))
        at = max(sorted(places[label]), key=lambda one: places[label][one])
        if score < _LEAST or self._declined(text, *at, label, score):
            return None
        return Verdict(*at, label, round(score, 4), lambda: self._evidence(told, label))

    def _shortened(self, text: str, found: Sequence[Verdict]) -> Iterator[Verdict]:
        """Short forms of the names that this text has in full."""
        taken = _Taken((one.start, one.end) for one in _apart(found))
        fulls = {(text[one.start : one.end], one.label): one for one in found}
        shorts: dict[str, list[tuple[str, Verdict]]] = {}
        for (full, label), verdict in fulls.items():
            core = verdict.core or parts(surface_of(full)).core
            for form in short_forms(core, self._names[label]):
                shorts.setdefault(form, []).append((core, verdict))
        for form, names in shorts.items():
            labels = {verdict.label for _core, verdict in names}
            judged = any(known.parts.core == form for known in self._memory.with_core(lowered(form)))
            if len(labels) > 1 or judged:
                continue  # it stands for two, or was judged itself
            core, verdict = names[0]
            told = f"short for “{core}”, which you marked {self._names[verdict.label]}"
            start = text.find(form)
            while start >= 0:
                end = start + len(form)
                if (
                    not taken.meets(start, end)
                    and stands_alone(text, start, end)
                    and not _beside_name(text, start, end)
                ):
                    yield Verdict(
                        start, end, verdict.label, round(verdict.score * _SHORT_FORM, 4), lambda told=told: told
                    )
                start = text.find(form, end)

    # -- what memory objects to ----------------------------------------------------------------------

    def _objects(
        self,
        text: str,
        proposal: Proposal,
        by_place: dict[tuple[int, int], Verdict],
        verdicts: Sequence[Verdict],
    ) -> bool:
        start, end, label = proposal.start, proposal.end, proposal.label
        same = by_place.get((start, end))
        if same is not None and same.label == label:
            return False
        if same is not None and same.score >= _OVERRULES:
            return True
        if self._declined(text, start, end, label, 0.0):
            return True
        surface = surface_of(text[start:end])
        known = self._memory.known(surface)
        tally = known.tallies.get(label) if known is not None else None
        overlapping = _overlapping(verdicts, start, end)
        if tally is not None and tally.moved and not tally.good and overlapping:
            return True  # its boundary was corrected before
        core = parts(surface).core
        return any(
            one.score >= _OVERRULES and parts(surface_of(text[one.start : one.end])).core == core for one in overlapping
        )

    def _declined(self, text: str, start: int, end: int, label: str, score: float) -> bool:
        """Whether a person decided against this label for this surface: in these words, in this article, or always."""
        known = self._memory.known(surface_of(text[start:end]))
        tally = known.tallies.get(label) if known is not None else None
        if known is None or tally is None or not (tally.bad or tally.moved):
            return False
        if score < 0.8 and context_of(text, start, end) in tally.contexts:
            return True
        if label in self._figures:
            return False
        pair = known.surface, label
        if self._here_bad[pair] and not self._here_good[pair]:
            return True
        return tally.bad >= _GIVEN_UP and not tally.good

    # -- why -----------------------------------------------------------------------------------------

    def _evidence(self, surfaces: Sequence[Known], label: str) -> str:
        good: Counter[str] = Counter()
        articles: Counter[str] = Counter()
        rejected = 0
        for known in surfaces:
            for one, tally in known.tallies.items():
                good[one] += tally.good
                articles[one] += tally.articles
                rejected += tally.bad if one == label else 0
        surface = max(surfaces, key=lambda known: known.tallies[label].good if label in known.tallies else -1).surface
        told = f"you marked “{surface}” {self._names[label]} {_times(good[label])}"
        if articles[label] > 1:
            told += f" in {articles[label]:,} articles"
        others = [
            f"{self._names.get(one, one)} {_times(good[one])}" for one in sorted(good) if one != label and good[one]
        ]
        told += f", but also {' and '.join(others)}" if others else ""
        return f"{told}, and rejected that {_times(rejected)}" if rejected else told


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count:,} times")


def _beside_name(text: str, start: int, end: int) -> bool:
    """Whether a short form is part of another name: a word with a capital directly before or behind it."""
    if text[end : end + 1] == " " and text[end + 1 : end + 2].isupper():
        return True
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    return before is not None and not parts(f"{before[1]} x").lead


def _place(text: str, start: int, end: int, known: Known) -> tuple[int, int] | None:
    """Where a surface stands around its core, None when its lead or tail is not there."""
    lead, tail = known.parts.lead, known.parts.tail
    if lead and text[max(0, start - len(lead)) : start].lower() != lead.lower():
        return None
    if tail and not text.startswith(tail, end):
        return None
    first, last = start - len(lead), end + len(tail)
    return (first, last) if stands_alone(text, first, last) else None


def _apart(found: Iterable[Verdict]) -> list[Verdict]:
    """Those that overlap no surer one, in order; a whole goes before its part unless it is much less sure."""
    placed = sorted(found, key=lambda one: (one.start, -one.end))
    ranks = [one.score + (_WHOLE if _holds_another(placed, at) else 0.0) for at, one in enumerate(placed)]
    free = _Taken(())
    kept: list[Verdict] = []
    for at in sorted(range(len(placed)), key=lambda at: (-ranks[at], at)):
        one = placed[at]
        if not free.meets(one.start, one.end):
            free.add(one.start, one.end)
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _holds_another(placed: Sequence[Verdict], at: int) -> bool:
    following = placed[at + 1] if at + 1 < len(placed) else None
    return following is not None and following.end <= placed[at].end


def _overlapping(verdicts: Sequence[Verdict], start: int, end: int) -> list[Verdict]:
    """The verdicts (in order, apart from one another) that share characters with `[start, end)`."""
    at = bisect_right(verdicts, start, key=lambda one: one.start)
    found = list(verdicts[at - 1 : at]) if at and verdicts[at - 1].end > start else []
    while at < len(verdicts) and verdicts[at].start < end:
        found.append(verdicts[at])
        at += 1
    return found


class _Taken:
    """Stretches that do not overlap, asked by place."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._stretches = sorted(stretches)

    def meets(self, start: int, end: int) -> bool:
        at = bisect_left(self._stretches, (end, 0))
        return at > 0 and self._stretches[at - 1][1] > start

    def add(self, start: int, end: int) -> None:
        insort(self._stretches, (start, end))


def _proposal(one: Verdict) -> Proposal:
    return Proposal(start=one.start, end=one.end, label=one.label, provider=NAME, score=one.score, evidence=one.why())
