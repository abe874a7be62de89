"""Generated projects with everything that offsets trip over, for the contract of the formats with spans."""

import hashlib
import random
from collections.abc import Sequence
from decimal import Decimal

from annotator.model.figure import Figure
from annotator.model.ids import seeded_ids
from annotator.model.records import Article, ArticleView, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema

SCHEMA = Schema(
    name="contract",
    title="For the contract",
    overlap="free",
    labels=tuple(
        Label(
            id=f"id-{name}",
            name=name,
            title=name.title(),
            kind="figure" if name == "MONEY" else "entity",
            color=f"#{position:02x}6070",
            key=str(position + 1),
            guideline=f"What {name} is.",
            position=position,
        )
        for position, name in enumerate(("PERSON", "ORG", "GPE", "MONEY", "WORK_OF_ART"))
    ),
    relations=(
        RelationLabel(id="id-owner", name="owner", title="Owner", key="o", source_labels=("id-MONEY",)),
        RelationLabel(id="id-same_as", name="same_as", symmetric=True, position=1),
    ),
)
PIECES = (
    "Nordhavn Freight", "Ilse Varga", " ", " ", " ", ", ", ". ", "\n", "\n\n", "Leuven", "5 million", "€", "paid",
    "🚀", "👩‍👩‍👧", "🇳🇱", "e\u0301", "क्षि", "שלום", "مرحبا", "小米", "naïve", "\u200d", "\u00ad", "\u2028", "ﬃ", "𝒜",
    "a-b", "“x”",
)  # fmt: skip
ROUGH = ("\r\n", "\r", "\0", "\t", "\x1f", "\x85", "]]>", "<b>&amp;", "\\n", "|", "\ufeff")
"""What some formats can hold and others cannot."""


def text_of(chance: random.Random, *, rough: bool) -> str:
    """A text with more than white space in it."""
    pieces = PIECES + ROUGH if rough else PIECES
    return "Begin " + "".join(chance.choice(pieces) for _ in range(chance.randint(1, 40)))


def stretches(chance: random.Random, text: str, count: int) -> list[tuple[int, int]]:
    """Stretches that cover something, no edge of which lies in a line break; nested and crossing ones among them."""
    found: list[tuple[int, int]] = []
    for _ in range(count * 4):
        if found and chance.random() < 0.4:
            start, end = chance.choice(found)
            start, end = start + chance.randint(-3, 3), end + chance.randint(-3, 3)
        else:
            start = chance.randrange(len(text))
            end = start + chance.randint(1, 12)
        if not 0 <= start < end <= len(text):
            continue
        if any(edge and text[edge - 1 : edge + 1] == "\r\n" for edge in (start, end)):
            continue
        found.append((start, end))
        if len(found) == count:
            break
    return found


def project(seed: str, count: int = 12, *, rough: bool = True) -> tuple[ArticleView, ...]:
    """Articles that differ; every third has no span."""
    chance = random.Random(seed)
    ids = seeded_ids(seed)
    return tuple(_view(chance, ids, number, rough=rough) for number in range(count))


def _view(chance: random.Random, ids, number: int, *, rough: bool) -> ArticleView:
    text = f"{text_of(chance, rough=rough)} {number}"
    article_id = ids()
    places = stretches(chance, text, 0 if number % 3 == 2 else chance.randint(1, 6))
    proposed = stretches(chance, text, chance.randint(0, 3))
    spans = tuple(_span(chance, ids(), article_id, text, place) for place in sorted(set(places)))
    candidates = tuple(_candidate(chance, ids(), article_id, text, place) for place in sorted(set(proposed)))
    article = Article(
        id=article_id,
        title=f"Article “{number}”",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
        source="The Wire",
        author="A. Writer",
        date="2024-03-20",
        language="en",
        origin="contract",
        meta=(("desk", "money"), ("url", "https://example.org/?a=1&b=2")),
        state="done",
        position=number,
    )
    relations = tuple(
        Relation(
            id=ids(),
            article_id=article_id,
            source=one.id,
            target=other.id,
            label=chance.choice(SCHEMA.relations).id,
        )
        for one, other in zip(spans, spans[2:], strict=False)
    )
    return ArticleView(
        article=article,
        text=text,
        spans=by_place(spans),
        candidates=by_place(candidates),
        relations=tuple(sorted(relations, key=lambda one: one.id)),
    )


def by_place(stretches: Sequence) -> tuple:
    """In the order that the store has."""
    return tuple(sorted(stretches, key=lambda one: (one.start, -one.end, one.id)))


def _span(chance, span_id, article_id, text, place) -> Span:
    label = chance.choice(SCHEMA.labels)
    figure = Figure(kind="money", value=Decimal("5000000"), unit="EUR", modifier="≈") if label.name == "MONEY" else None
    return Span(
        id=span_id,
        article_id=article_id,
        start=place[0],
        end=place[1],
        label=label.id,
        quote=text[place[0] : place[1]],
        figure=figure,
        note=chance.choice(("", "", "look again", "“quoted”\tand more")),
    )


def _candidate(chance, candidate_id, article_id, text, place) -> Candidate:
    return Candidate(
        id=candidate_id,
        article_id=article_id,
        start=place[0],
        end=place[1],
        label=chance.choice(SCHEMA.labels).id,
        quote=text[place[0] : place[1]],
        provider="names",
        score=chance.choice((0.25, 0.5, 1.0)),
        evidence="in the list",
        state=chance.choice(("pending", "rejected")),
    )
