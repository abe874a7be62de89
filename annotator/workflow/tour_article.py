"""The article that the tour walks through: short, in the sample project before all others, with candidates that are
as right and as wrong as the steps of the tour need them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change
from annotator.model.ids import seeded_ids
from annotator.model.reader import Reader
from annotator.model.records import Candidate
from annotator.shipped import resource
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits import suggest
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.sample import WHO

_SEED = "tour"
PROVIDER = "tour"
"""No provider of the program: what learns from decisions asks again only those that proposed something, and must find
here nobody to ask, or the steps of the tour would lose what they are about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TourMark:
    """A candidate of the tour's article; offsets in code points, `label` is a label's name."""

    start: int
    end: int
    label: str
    provider: str
    score: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TourArticle:
    """The article and its candidates in reading order."""

    incoming: IncomingArticle
    marks: tuple[TourMark, ...]


def tour_article() -> TourArticle:
    """Reads the article that ships with the program."""
    told = tomllib.loads(resource("tour", "tour.toml").read_text("utf-8"))
    text = str(told["text"])
    incoming = IncomingArticle(
        text=text,
        title=str(told["title"]),
        source=str(told["source"]),
        author=str(told["author"]),
        date=str(told["date"]),
        language=str(told["language"]),
        origin="tour.toml",
    )
    return TourArticle(incoming=incoming, marks=_placed(text, cast("list[dict[str, object]]", told["marks"])))


def _placed(text: str, rows: Sequence[dict[str, object]]) -> tuple[TourMark, ...]:
    found: list[TourMark] = []
    at = -1
    for row in rows:
        quote = str(row["text"])
        at = text.index(quote, at + 1)
        score = row["score"]
        found.append(
            TourMark(
                start=at,
                end=at + len(quote),
                label=str(row["label"]),
                provider=str(row["provider"]),
                score=float(score) if isinstance(score, (int, float)) else 0.0,
                why=str(row["why"]),
            )
        )
    return tuple(found)


def put_tour_article(file: ProjectFile) -> str:
    """Puts the tour's article before all others of a sample project; returns its id."""
    from annotator.figures.recognise import recognise

    tour = tour_article()
    ids = seeded_ids(_SEED)
    known = tour.incoming
    first = min((row.article.position for row in file.article_rows()), default=1) - 1
    brought = bring_in([known], first_position=first, ids=ids, title="Import the article of the tour")
    # Undo during the tour takes back what the person did, never the article itself.
    file.apply(replace(brought, automatic=True), who=WHO)
    article_id = tour_article_id()
    labels = {label.name: label.id for label in file.schema().labels}
    figures = {(one.start, one.end): one.figure for one in recognise(known.text, date=known.date, language="en")}
    made = [
        Candidate(
            id=ids(),
            article_id=article_id,
            start=mark.start,
            end=mark.end,
            label=labels[mark.label],
            quote=known.text[mark.start : mark.end],
            provider=PROVIDER,
            score=mark.score,
            evidence=mark.why,
            figure=figures.get((mark.start, mark.end)) if mark.provider == "figures" else None,
        )
        for mark in tour.marks
    ]
    changes = [Change(before=None, after=candidate) for candidate in made]
    file.apply(suggest.change_set(changes, "Propose candidates"), who=WHO)
    return article_id


def tour_article_id() -> str:
    """The id of the tour's article in every project that has it."""
    return seeded_ids(_SEED)()


def has_tour(reader: Reader) -> bool:
    """Whether a project has the tour's article."""
    return reader.article(tour_article_id()) is not None
