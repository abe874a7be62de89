"""The export gate: what stands in the way of each span, the fixes there are, and what goes out after them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.formats.apart import apart
from annotator.formats.outgoing import ExportOptions, Finding, Fix, Reason
from annotator.model.errors import UserError
from annotator.model.records import ArticleView, Span
from annotator.model.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.formats.tokenizing import Tokenizer
    from annotator.text.align import Tokens

_ALIGN: tuple[Fix, ...] = ("snap_out", "snap_in", "keep", "leave_out")
_TRIM: tuple[Fix, ...] = ("snap_in", "keep", "leave_out")
_PART: tuple[Fix, ...] = ("to_spans", "leave_out")
_LEAVE: tuple[Fix, ...] = ("leave_out",)


@dataclass(frozen=True, slots=True)
class Placed:
    """A span on its way out: offsets in code points and in tokens, both half open.

    `flat` spans overlap no other flat span, so they can be entities; the others need a span group.
    """

    span: Span
    label: str
    start: int
    end: int
    first: int
    last: int
    flat: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What goes out of an article, in order of (start, -end), what was found, and what nobody asked for."""

    placed: tuple[Placed, ...]
    findings: tuple[Finding, ...]
    unasked: int

    def __post_init__(self) -> None:
        gone = sum(finding.fix == "leave_out" for finding in self.findings)
        kept = len(self.findings) - gone
        if len(self.placed) < kept:
            raise AssertionError("a span was fixed but does not go out")


class Gate:
    """Judges article after article for one export.

    `groups` says whether the format has a place for overlapping spans (spaCy's span groups), `keeps` whether it
    holds a span that no token fits as well, so that “keep” is a fix.
    """

    def __init__(self, schema: Schema, options: ExportOptions, *, groups: bool = True, keeps: bool = False) -> None:
        self._names = {label.id: label.name for label in schema.labels}
        self._asked = frozenset(options.labels or self._names)
        unknown = sorted(self._asked - self._names.keys())
        if unknown:
            raise UserError("AN406", f"The label set “{schema.name}” has no label “{unknown[0]}”.", "Check its name.")
        self._options = options
        self._groups = groups
        self._keeps = keeps
        # Where the label set wants overlap, an overlapping span is no fault as long as it can go out.
        self._overlap_is_a_fault = schema.overlap == "flat" or not groups

    def fit(self, view: ArticleView, tokens: Tokens) -> tuple[Finding, ...]:
        """Every span that is asked for and whose edges are not those of tokens, whatever overlaps; in their order.

        UserError when a span does not cover its quote, which only a damaged project has.
        """
        return tuple(
            self._fit(view, span, tokens) for span in view.spans if self._asks_for(view, span) and _off(span, tokens)
        )

    def _asks_for(self, view: ArticleView, span: Span) -> bool:
        quote = view.text[span.start : span.end]
        if quote != span.quote or not quote or span.start < 0 or span.label not in self._names:
            raise _damaged(view, span)
        return span.label in self._asked

    def judge(self, view: ArticleView, tokens: Tokens) -> Judgement:
        """What goes out of an article, and every span that cannot go out as it stands.

        UserError when a span does not cover its quote, which only a damaged project has.
        """
        found: list[Finding] = []
        fitting: list[tuple[int, int, int, int, Span]] = []
        moved: dict[str, Finding] = {}
        unasked = 0
        for span in view.spans:
            start, end = span.start, span.end
            if not self._asks_for(view, span):
                unasked += 1
                continue
            if _off(span, tokens):
                finding = self._fit(view, span, tokens)
                if finding.fix == "leave_out":
                    found.append(finding)
                    continue
                moved[span.id] = finding
                start, end = finding.out_start, finding.out_end
            place = tokens.exact(start, end)
            if place is None:
                raise AssertionError("a fixed span is still misaligned")
            fitting.append((start, end, place[0], place[1], span))
        placed, clashes = self._arrange(view, fitting, moved)
        found += clashes
        found += moved.values()
        found.sort(key=lambda finding: (finding.start, -finding.end, finding.span_id))
        if len(placed) + sum(item.fix == "leave_out" for item in found) + unasked != len(view.spans):
            raise AssertionError(f"spans of the article {view.article.id} got lost on their way out")
        return Judgement(placed, tuple(found), unasked)

    def overlaps(self, view: ArticleView) -> bool:
        """Whether two spans of an article that are asked for overlap and are no twins."""
        reach: Span | None = None
        for span in view.spans:
            if span.label not in self._asked:
                continue
            if reach is not None and span.start < reach.end:
                if (span.start, span.end, span.label) != (reach.start, reach.end, reach.label):
                    return True
            else:
                reach = span
        return False

    def _fit(self, view: ArticleView, span: Span, tokens: Tokens) -> Finding:
        """The finding for a span whose edges are not where a token begins and ends, or are white space."""
        quote = span.quote
        start = span.start + len(quote) - len(quote.lstrip())
        end = span.end - len(quote) + len(quote.rstrip())
        blank = start >= end
        white = blank or start != span.start or end != span.end
        places: dict[Fix, tuple[int, int]] = {}
        if not blank:
            inner = tokens.snap_in(start, end)
            outer = tokens.snap_out(start, end)
            if inner is not None and not view.text[inner[0] : inner[1]].isspace():
                places["snap_in"] = _trimmed(view.text, inner, tokens)
            if outer is not None and not white:
                places["snap_out"] = outer
        offered: tuple[Fix, ...] = _TRIM if white else _ALIGN
        sure = ("keep", "leave_out") if self._keeps else ("leave_out",)
        fixes: tuple[Fix, ...] = tuple(fix for fix in offered if fix in places or fix in sure)
        policy = self._options.misaligned or ("keep" if self._keeps else "leave_out")
        fix = self._chosen(span, fixes, "snap_in" if white and policy == "snap_out" else policy)
        out = places.get(fix, (span.start, span.end))
        return _finding(view, span, self._names, "whitespace" if white else "misaligned", fixes, fix, out)

    def _arrange(
        self,
        view: ArticleView,
        fitting: list[tuple[int, int, int, int, Span]],
        moved: dict[str, Finding],
    ) -> tuple[tuple[Placed, ...], list[Finding]]:
        """The spans with the preferred ones as entities; twins and overlapping ones as findings."""
        fitting.sort(key=lambda item: (item[0], -item[1]))
        clashes: list[Finding] = []
        if _apart(fitting):
            return tuple(
                Placed(span, self._names[span.label], start, end, first, last, True)
                for start, end, first, last, span in fitting
            ), clashes
        kept: list[tuple[int, int, int, int, Span]] = []
        seen: set[tuple[int, int, str]] = set()
        for item in fitting:
            start, end, _, _, span = item
            if (start, end, span.label) in seen:
                moved.pop(span.id, None)
                clashes.append(_finding(view, span, self._names, "duplicate", _LEAVE, "leave_out", (start, end)))
                continue
            seen.add((start, end, span.label))
            kept.append(item)
        own = [at for at, item in enumerate(kept) if self._options.fixes.get(item[4].id) != "to_spans"]
        chosen = apart([(kept[at][2], kept[at][3]) for at in own], self._options.prefer)
        flat = {own[number] for number in chosen}
        placed: list[Placed] = []
        for at, (start, end, first, last, span) in enumerate(kept):
            if at not in flat:
                fixes = _PART if self._groups else _LEAVE
                fix = self._chosen(span, fixes, self._options.overlap)
                if self._overlap_is_a_fault or fix == "leave_out":
                    moved.pop(span.id, None)
                    clashes.append(_finding(view, span, self._names, "overlap", fixes, fix, (start, end)))
                if fix == "leave_out":
                    continue
            placed.append(Placed(span, self._names[span.label], start, end, first, last, at in flat))
        return tuple(placed), clashes

    def _chosen(self, span: Span, offered: tuple[Fix, ...], policy: str) -> Fix:
        """The fix that was chosen for this span, or else the one for all, as far as it can be had."""
        own = self._options.fixes.get(span.id)
        if own is not None and own in offered:
            return own
        for fix in offered:
            if fix == policy:
                return fix
        return "leave_out"


def findings(
    view: ArticleView, schema: Schema, tokenizer: Tokenizer, options: ExportOptions, *, groups: bool = True
) -> tuple[Finding, ...]:
    """Every span of an article that cannot go out as it stands, in order of (start, -end)."""
    return Gate(schema, options, groups=groups).judge(view, tokenizer.tokens(view.text)).findings


def _off(span: Span, tokens: Tokens) -> bool:
    """Whether a span begins or ends where no token does, or with white space."""
    return span.quote[0].isspace() or span.quote[-1].isspace() or tokens.exact(span.start, span.end) is None


def _apart(fitting: list[tuple[int, int, int, int, Span]]) -> bool:
    """Whether no two of the sorted stretches overlap."""
    reach = -1
    for start, end, _, _, _ in fitting:
        if start < reach:
            return False
        reach = end
    return True


def _trimmed(text: str, place: tuple[int, int], tokens: Tokens) -> tuple[int, int]:
    """A stretch of whole tokens without the white space tokens at its edges."""
    quote = text[place[0] : place[1]]
    start = place[0] + len(quote) - len(quote.lstrip())
    end = place[1] - len(quote) + len(quote.rstrip())
    return tokens.snap_in(start, end) or place


def _finding(
    view: ArticleView,
    span: Span,
    names: Mapping[str, str],
    reason: Reason,
    fixes: tuple[Fix, ...],
    fix: Fix,
    out: tuple[int, int],
) -> Finding:
    return Finding(
        article_id=view.article.id,
        span_id=span.id,
        start=span.start,
        end=span.end,
        quote=span.quote,
        label=names[span.label],
        reason=reason,
        fixes=fixes,
        fix=fix,
        out_start=out[0],
        out_end=out[1],
    )


def _damaged(view: ArticleView, span: Span) -> UserError:
    return UserError(
        "AN405",
        f"The span {span.start}–{span.end} of “{view.article.title or view.article.id}” "
        "no longer covers the text or carries the label that it was saved with.",
        "Run “annotator check” on the project.",
    )
