"""What the inspector tells, as rows of (name, text): figures, candidates, decisions, articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from annotator.figures.display import value_text
from annotator.formats.page_map import PAGES, page_at
from annotator.model.changes import Decision
from annotator.model.figure import Figure, FigureKind
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Span
from annotator.ui.dates import long_date, moment
from annotator.ui.translate import tr
from annotator.workflow.page import Item
from annotator.workflow.wording import counted

Facts = tuple[tuple[str, str], ...]

KINDS: dict[FigureKind, str] = {
    "money": "Money",
    "percent": "Per cent",
    "percentage_point": "Percentage points",
    "basis_point": "Basis points",
    "quantity": "Quantity",
    "count": "Count",
    "ordinal": "Rank",
    "multiple": "Multiple",
    "ratio": "Ratio",
    "date": "Date",
    "time": "Time",
    "duration": "Duration",
    "period": "Period",
    "set": "Repetition",
}
_MOST_READINGS = 6
_MOST_RELATIONS = 20
_STATES = {
    "pending": "To judge",
    "accepted": "Accepted",
    "corrected": "Corrected",
    "rejected": "Rejected",
}
_PROVIDERS = {
    "figures": "Figures",
    "gazetteer": "Gazetteer",
    "patterns": "Patterns",
    "starter": "Starter",
    "tour": "Tour",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Focused:
    """All that is known about the focused mark: its span or candidate, and the candidate that it came from."""

    item: Item
    span: Span | None
    candidate: Candidate | None
    history: tuple[Decision, ...]

    @property
    def quote(self) -> str:
        """The text that it covers."""
        if self.span is not None:
            return self.span.quote
        return self.candidate.quote if self.candidate is not None else ""


def focused(reader: Reader, item: Item) -> Focused:
    """Looks up what belongs to a mark; its history tells of its relations too."""
    span = reader.span(item.id)
    candidate = reader.candidate(span.candidate_id if span is not None else item.id)
    lines: dict[int, Decision] = {}
    for record in (span, candidate, *reader.relations_of(item.id)[:_MOST_RELATIONS]):
        if record is not None:
            lines.update((line.seq, line) for line in reader.history(record.id))
    return Focused(item=item, span=span, candidate=candidate, history=tuple(lines[seq] for seq in sorted(lines)))


def number_text(number: Decimal) -> str:
    """An exact number with thin groups of three: "4 120 000 000", "18.4"."""
    whole, point, part = f"{number:f}".partition(".")
    sign = "−" if whole.startswith("-") else ""
    digits = whole.lstrip("-")
    head = len(digits) % 3
    groups = ([digits[:head]] if head else []) + [digits[i : i + 3] for i in range(head, len(digits), 3)]
    return tr(f"{sign}{' '.join(groups)}{point}{part}")


def figure_facts(figure: Figure) -> Facts:
    """A value in rows; the first is its short form, which a "Monday" in an article without a date does not have."""
    value = tr(value_text(figure))
    rows = [("Value", value)] if value else []
    rows.append(("Kind", tr(KINDS[figure.kind])))
    if figure.low is not None or figure.high is not None:
        rows.append(("From", number_text(figure.low) if figure.low is not None else tr("no limit")))
        rows.append(("To", number_text(figure.high) if figure.high is not None else tr("no limit")))
    if figure.unit:
        rows.append(("Unit", figure.unit))
    if figure.direction:
        rows.append(("Direction", tr("up" if figure.direction == "up" else "down")))
    if figure.basis:
        rows.append(("Basis", figure.basis))
    if figure.start:
        rows.append(("Starts", _day(figure.start)))
    if figure.end:
        rows.append(("Ends before", _day(figure.end)))
    readings = figure.readings[:_MOST_READINGS]
    rows.extend(("Or", reading_text(reading, beside=figure)) for reading in readings)
    return tuple(rows)


def _day(iso: str) -> str:
    """A day in words; a moment stays as exact as it is."""
    return long_date(iso) if len(iso) == len("2031-11-14") else iso


def reading_text(reading: Figure, *, beside: Figure) -> str:
    """A reading in its short form; its kind is named where another reading has another."""
    told = tr(value_text(reading) or "no value")
    kind = KINDS[reading.kind]
    named = tr(kind)
    return told if reading.kind == beside.kind else f"{told}  ({kind.lower() if named == kind else named})"


def readings_line(figure: Figure, key: str) -> str:
    """How many other readings a value has, and the key that walks through them: "V: 2 other readings"."""
    count = counted(len(figure.readings), "other reading") if figure.readings else ""
    return f"{key}: {count}" if key and count else count


def origin_facts(mark: Focused) -> Facts:
    """Who proposed a mark, how sure, and what became of it."""
    candidate = mark.candidate
    if candidate is None:
        return (("From", tr("you, unprompted")),)
    provider = "  +  ".join(map(provider_words, candidate.provider.split("+")))
    rows = [("State", tr(_STATES[candidate.state])), ("Provider", provider), ("Score", tr(f"{candidate.score:.2f}"))]
    span = mark.span
    if span is not None and (span.start, span.end) != (candidate.start, candidate.end):
        rows.append(("Proposed", f"“{candidate.quote}”"))
    return tuple(rows)


def provider_words(name: str) -> str:
    """What a provider is called in the window; a pipeline or a list has its own name."""
    return tr(_PROVIDERS[name]) if name in _PROVIDERS else name


def place_facts(article: Article, offset: int) -> Facts:
    """The page of the source on which an offset stands, where the source has pages."""
    page = page_at(article.meta, offset)
    return (("Page", str(page)),) if page is not None else ()


def history_lines(history: Sequence[Decision]) -> tuple[str, ...]:
    """The decisions about a mark, oldest first: what, when, by whom."""
    return tuple(f"{tr(told(line))}\n{moment(line.at)}, {line.who}" for line in history)


def told(decision: Decision) -> str:
    """What a decision did; one that took back, or did again, what another did says so."""
    if decision.verb == "undo":
        return f"Undone: {decision.title}"
    return f"Done again: {decision.title}" if decision.verb == "redo" else decision.title


def article_facts(article: Article, *, confirmed: int, pending: int, rejected: int, relations: int = 0) -> Facts:
    """What is known about an article, and how far it is."""
    rows = [
        ("Source", article.source),
        ("Date", long_date(article.date)),
        ("Author", article.author),
        ("Language", article.language),
        ("From", article.origin),
        *(pair for pair in article.meta if pair[0] != PAGES),
        ("Length", tr(f"{article.length:,} characters")),
        ("State", tr("Done" if article.state == "done" else "Open")),
        ("Confirmed", tr(f"{confirmed:,}")),
        ("To judge", tr(f"{pending:,}")),
        ("Rejected", tr(f"{rejected:,}")),
        ("Relations", tr(f"{relations:,}") if relations else ""),
    ]
    return tuple((name, text) for name, text in rows if text)
