"""Brings what a file marked to rest in its text: units turned to code points, and every stretch checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.offset_trial import Trial, covers, has_edges
from annotator.formats.offset_units import Ruler, convention_named
from annotator.model.errors import Problem

_SHOWN = 40
_NO_FIT = frozenset({"AN711", "AN712", "AN713"})
_FEW = 3
"""Fewer stretches that cut words prove nothing."""
ENOUGH = 5_000
"""Stretches after which a trial has seen enough."""


def weigh(item: IncomingArticle, trial: Trial) -> None:
    """Look at what an article brings to prove the unit of its offsets: its spans, where it has nothing better."""
    if item.evidence is None:
        trial.add(item.text, [(span.start, span.end, span.quote) for span in item.spans])
        return
    for piece in item.evidence():
        trial.weigh(piece)


class Doubt:
    """Whether something in a file says that its offsets are counted in another way than its format has it.

    It is asked span by span while a file is read; a proof costs a second reading and is made only in doubt.
    """

    def __init__(self, options: ReadOptions) -> None:
        self.raised = False
        self._decided = options.offsets is not None

    def see(self, item: IncomingArticle, settled: Problem | IncomingArticle) -> None:
        """Look at what became of an article's spans."""
        if self.raised or self._decided:
            return
        if isinstance(settled, Problem):
            self.raised = settled.code in _NO_FIT
            return
        # A surface speaks for itself; spans without one should at least end where words do.
        self.raised = not item.offsets and any(
            not told.quote and not has_edges(item.text, (told.start, told.end)) for told in item.spans
        )

    def told(self, items: Iterable[IncomingArticle | Problem], where: str) -> Iterator[Problem]:
        """The unit to take instead with its proof, where one fits all stretches; `items` are those of the file."""
        trial: Trial | None = None
        units: set[str] = set()
        for item in items:
            if isinstance(item, Problem) or not item.spans:
                continue
            trial = trial or Trial(convention_named(item.offsets))
            units.add(item.offsets)
            if len(units) > 1:
                return  # an archive with several formats: no unit is that of all
            weigh(item, trial)
            if trial.weighed >= ENOUGH:
                break
        proof = trial.proof() if trial is not None else None
        if proof is None or proof.offered is None:
            return
        # A span may well end inside of a word: two of them prove nothing.
        if proof.by == "edges" and proof.of - proof.fit_declared < _FEW:
            return
        yield Problem(
            code="AN866",
            sentence=f"The offsets seem to be counted in another way: {proof.sentence()}",
            where=where,
            hint="Nothing was moved. Take the import back, and bring the file in with that unit "
            f"(--offsets {proof.offered.name} on the command line, a choice in the import dialog).",
            severity="warning",
        )


def settle(item: IncomingArticle, options: ReadOptions) -> Iterator[Problem | IncomingArticle]:
    """Yield the article with its spans in code points, and before it a warning for each one that does not fit.

    A span fits when it lies in the text, holds something, and covers what the file says it covers.
    """
    if not item.spans and not item.relations:
        yield replace(item, offsets="", evidence=None) if item.offsets or item.evidence else item
        return
    ruler = Ruler(item.text, convention_named(options.offsets or item.offsets))
    kept: list[IncomingSpan] = []
    for span in item.spans:
        place = ruler.stretch(span.start, span.end)
        if place is None:
            yield _left_out(item, span, "AN711", "lies outside of the text or inside of a character")
            continue
        if span.quote and not covers(item.text, place, span.quote):
            found = _short(item.text[place[0] : place[1]])
            yield _left_out(item, span, "AN712", f"covers “{found}”, but the file says “{_short(span.quote)}”")
            continue
        start, end = _off_breaks(item.text, place)
        if start >= end:
            yield _left_out(item, span, "AN713", "covers nothing")
            continue
        quote = item.text[start:end]
        # Most spans are at rest already, and a copy of each would cost as much as the checks.
        settled = (start, end, quote) == (span.start, span.end, span.quote)
        kept.append(span if settled else span.settled(start, end, quote))
    keys = {span.key for span in kept if span.key}
    relations = tuple(one for one in item.relations if one.source in keys and one.target in keys)
    for relation in item.relations:
        if relation.source not in keys or relation.target not in keys:
            yield _problem(item, "AN714", f"The relation “{_short(relation.label)}” has lost one of its spans")
    yield replace(item, spans=tuple(kept), relations=relations, offsets="", evidence=None)


def _off_breaks(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """An edge between CR and LF moves off the line break: no span begins or ends inside of one."""
    start, end = place
    if 0 < start < len(text) and text[start - 1 : start + 1] == "\r\n":
        start += 1
    if 0 < end < len(text) and text[end - 1 : end + 1] == "\r\n":
        end -= 1
    return start, end


def _left_out(item: IncomingArticle, span: IncomingSpan, code: str, why: str) -> Problem:
    return _problem(item, code, f"The span {span.start}–{span.end} “{_short(span.label)}” {why}")


def _problem(item: IncomingArticle, code: str, sentence: str) -> Problem:
    where, number = item.located()
    return Problem(code=code, sentence=f"{sentence}; it is left out.", where=where, line=number, severity="warning")


def _short(text: str) -> str:
    told = " ".join(text.split())
    return told if len(told) <= _SHOWN else told[: _SHOWN - 1] + "…"
