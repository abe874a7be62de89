"""The value of a span: read anew when its stretch changes, read another way, or given by a person."""

from __future__ import annotations

from dataclasses import replace

from annotator.model.changes import Change, ChangeSet
from annotator.model.figure import Figure, FigureKind
from annotator.model.ids import IdSource
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Span
from annotator.suggest.figure_provider import LABEL_OF_KIND

# A figure is read within its line, and no further than this many characters around it.
_REACH = 2_000


def figure_for(text: str, start: int, end: int, *, date: str, language: str) -> Figure | None:
    """The figure that covers most of `[start, end)`, read in its line first and alone if that finds none."""
    # The recogniser compiles its patterns when it is first needed, not while the window starts.
    from annotator.figures.recognise import recognise

    first = text.rfind("\n", max(0, start - _REACH), start) + 1 or max(0, start - _REACH)
    last = text.find("\n", end, end + _REACH)
    for left, right in ((first, last if last >= 0 else min(len(text), end + _REACH)), (start, end)):
        best: tuple[int, Figure] | None = None
        for found in recognise(text[left:right], date=date, language=language or "en"):
            shared = min(end, left + found.end) - max(start, left + found.start)
            if shared * 2 > end - start and (best is None or shared > best[0]):
                best = shared, found.figure
        if best is not None:
            return best[1]
    return None


def plain(figure: Figure) -> Figure:
    """The figure without its other readings."""
    return replace(figure, readings=())


def reread(reader: Reader, span: Span, label_id: str) -> Figure | None:
    """The value that a span has under a label where it stands now; an entity has none.

    What a person chose stays, as long as it is one of the readings of the stretch.
    """
    label = reader.schema().label(label_id)
    article = reader.article(span.article_id)
    if label is None or label.kind != "figure" or article is None:
        return None
    before = span.figure
    text = reader.text(span.article_id)
    found = figure_for(text, span.start, span.end, date=article.date, language=article.language)
    if found is None or (before is not None and plain(before) in (plain(found), *found.readings)):
        return before
    return found


def next_reading(figure: Figure) -> Figure:
    """The figure in its next reading; as often as there are readings, and it is as it was."""
    if not figure.readings:
        return figure
    following, *others = figure.readings
    return replace(following, readings=(*others, plain(figure)))


def value_to_edit(reader: Reader, target: str) -> Figure:
    """What editing the value of a candidate or span begins with: its own value, else what is read there.

    Where nothing is read it is an empty value of the kind that its label is likeliest to have.
    """
    record = reader.span(target) or reader.candidate(target)
    if record is None:
        return Figure(kind="count")
    if record.figure is not None:
        return record.figure
    article = reader.article(record.article_id)
    text = reader.text(record.article_id)
    date, language = (article.date, article.language) if article is not None else ("", "")
    found = figure_for(text, record.start, record.end, date=date, language=language)
    if found is not None:
        return found
    label = reader.schema().label(record.label)
    name = label.name.casefold() if label is not None else ""
    kinds: list[FigureKind] = [kind for kind, of in LABEL_OF_KIND.items() if of.casefold() == name]
    return Figure(kind=kinds[0] if kinds else "count")


def give_value(
    reader: Reader, target: str, figure: Figure | None, *, title: str, ids: IdSource, keystrokes: int = 0
) -> ChangeSet:
    """Gives a candidate or span this value and stands behind it; a candidate is corrected by that."""
    span = reader.span(target)
    candidate = reader.candidate(target if span is None else span.candidate_id)
    changes: list[Change] = []
    if span is None:
        if candidate is None or candidate.state in ("accepted", "corrected") or candidate.figure == figure:
            return ChangeSet(verb="value", title=title)
        changes.append(Change(before=None, after=replace(span_of(candidate, ids()), figure=figure)))
    elif span.figure != figure:
        changes.append(Change(before=span, after=replace(span, figure=figure)))
    if changes and candidate is not None:
        end = changes[0].after
        same = isinstance(end, Span) and _says(end) == _says(candidate)
        marked = replace(candidate, state="accepted" if same else "corrected")
        if marked != candidate:
            changes.append(Change(before=candidate, after=marked))
    return ChangeSet(verb="value", title=title, changes=tuple(changes), keystrokes=keystrokes)


def _says(record: Span | Candidate) -> tuple[int, int, str, Figure | None]:
    figure = plain(record.figure) if record.figure is not None else None
    return record.start, record.end, record.label, figure


def span_of(candidate: Candidate, span_id: str) -> Span:
    """The span that stands for a candidate as it was proposed."""
    return Span(
        id=span_id,
        article_id=candidate.article_id,
        start=candidate.start,
        end=candidate.end,
        label=candidate.label,
        quote=candidate.quote,
        candidate_id=candidate.id,
        figure=candidate.figure,
    )
