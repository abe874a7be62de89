"""What the canvas is given for an article and its marks: plain data made from the page on the desk."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.figures.display import value_text
from annotator.model.records import Article, Relation
from annotator.model.schema import Schema
from annotator.text.direction import reads_from_right
from annotator.text.paragraphs import paragraphs
from annotator.text.tokens import tokens
from annotator.ui.canvas.content import Arc, CanvasContent, Mark
from annotator.ui.dates import long_date
from annotator.ui.translate import tr
from annotator.workflow.page import Item, Page

_WORDS_A_MINUTE = 230
_TOP = 4_000


def mark_of(item: Item, *, values: bool) -> Mark:
    """An item of the page as the canvas shows it, with its value in the margin if values are wanted."""
    margin = tr(value_text(item.figure)) if values and item.figure is not None else ""
    return Mark(id=item.id, start=item.start, end=item.end, label=item.label, state=item.state, margin=margin)


def marks_of(items: Iterable[Item], *, values: bool) -> tuple[Mark, ...]:
    """Many items at once."""
    return tuple(mark_of(item, values=values) for item in items)


def arc_look(label_id: str) -> str:
    """The key under which the canvas finds the look of a relation label: labels of spans have keys of their own."""
    return f"→{label_id}"


def arcs_of(relations: Iterable[Relation], schema: Schema) -> tuple[Arc, ...]:
    """Relations as the canvas shows them."""
    labels = {label.id: label for label in schema.relations}
    found: list[Arc] = []
    for one in relations:
        label = labels.get(one.label)
        found.append(
            Arc(
                id=one.id,
                source=one.source,
                target=one.target,
                label=arc_look(one.label),
                name=(label.title or label.name) if label is not None else one.label,
                directed=label is None or not label.symmetric,
            )
        )
    return tuple(found)


def content_of(page: Page, *, values: bool, schema: Schema) -> CanvasContent:
    """An article for the canvas: its title is set as the headline, whether the text begins with it or not."""
    heading_end, title = headline(page.text, page.article.title)
    return CanvasContent(
        text=page.text,
        title=title,
        byline=byline(page.article, page.text),
        heading_end=heading_end,
        marks=marks_of(page, values=values),
        arcs=arcs_of(page.relations, schema),
    )


def headline(text: str, title: str) -> tuple[int, str]:
    """(where the headline ends in the text, the title to set above the text); one of them says nothing.

    A text that only opens with the words of its title (a title made from the first sentence) gets neither.
    """
    wanted = _folded(title)
    if not wanted:
        return 0, ""
    first = next((p for p in paragraphs(text[:_TOP]) if text[p.start : p.end].strip()), None)
    if first is None:
        return 0, title
    opening = _folded(text[first.start : first.end].strip().lstrip("# "))
    if opening == wanted:
        return first.end, ""
    return 0, "" if wanted.rstrip("… ") in _folded(text[:_TOP]) else title


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def byline(article: Article, text: str) -> str:
    """Where an article is from, when, by whom, and how long it takes to read."""
    author = tr(f"by {_isolated(article.author)}") if article.author else ""
    parts = [_isolated(article.source), long_date(article.date), author]
    if len(text) < 2_000_000:
        minutes = max(1, round(_words(text) / _WORDS_A_MINUTE))
        parts.append(tr(f"{minutes} min read"))
    if reads_from_right(article.title):
        # The parts follow one another from the right, and each is written as its own words are.
        parts = [f"\u2068{part}\u2069" if part else "" for part in parts]
    return "  ·  ".join(part for part in parts if part)


def _isolated(name: str) -> str:
    """A name that is written from the right does not carry what follows it along."""
    return name if name.isascii() else f"\u2068{name}\u2069"


def _words(text: str) -> int:
    """About how many words a text has, from its beginning."""
    sample = text[:_TOP]
    found = sum(1 for start, _end in tokens(sample) if sample[start].isalnum())
    return found * max(1, len(text)) // max(1, len(sample))
