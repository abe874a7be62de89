"""Articles, candidates, spans and relations: what a project holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model.figure import Figure

ArticleState = Literal["open", "done"]
CandidateState = Literal["pending", "accepted", "corrected", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text with what is known about it; the text itself is stored by its SHA-256 and never changes.

    `length` counts code points. `date` is the publication date, ISO 8601, or "". `language` is an
    ISO 639-1 code or "". `meta` holds further columns of the source as sorted (name, value) pairs.
    `position` orders the articles of a project.
    """

    id: str
    title: str
    sha256: str
    length: int
    source: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    origin: str = ""
    meta: tuple[tuple[str, str], ...] = ()
    state: ArticleState = "open"
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A stretch `[start, end)` in code points that a provider proposes, with score (0–1) and evidence.

    What was proposed never changes; only `state` does. `label` is a label's id, `quote` the text it covers.
    """

    id: str
    article_id: str
    start: int
    end: int
    label: str
    quote: str
    provider: str
    score: float
    evidence: str = ""
    figure: Figure | None = None
    state: CandidateState = "pending"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch `[start, end)` in code points that a person stands behind.

    `candidate_id` names the candidate that it came from, "" when the person added it unprompted.
    """

    id: str
    article_id: str
    start: int
    end: int
    label: str
    quote: str
    candidate_id: str = ""
    figure: Figure | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A labelled link from one span to another of the same article, that a person stands behind.

    `source` and `target` are ids of spans; `label` is the id of a relation label. A relation goes when one
    of its spans goes.
    """

    id: str
    article_id: str
    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a provider says about a text, before it becomes a candidate of an article.

    `label` is the name that the provider uses (OntoNotes' names for the built-in ones).
    """

    start: int
    end: int
    label: str
    provider: str
    score: float
    evidence: str = ""
    figure: Figure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCounts:
    """How far the judging of one article is."""

    pending: int = 0
    accepted: int = 0
    corrected: int = 0
    rejected: int = 0
    spans: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article as a list shows it: the record and its counts, without the text."""

    article: Article
    counts: ArticleCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """One article whole: text, spans and candidates, both in order of (start, -end), relations in that of their ids."""

    article: Article
    text: str
    spans: tuple[Span, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    relations: tuple[Relation, ...] = ()
