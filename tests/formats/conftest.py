"""Articles with spans, and exports that run to their end, for the tests of what goes out."""

import hashlib
from decimal import Decimal

import pytest

from annotator.formats.outgoing import ExportOptions
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema

NAMES = ("PERSON", "ORG", "GPE", "MONEY")
FIVE_MILLION = Figure(
    kind="money",
    value=Decimal("5000000"),
    unit="USD",
    readings=(Figure(kind="money", value=Decimal("5000000"), unit="HKD"),),
)


RELATIONS = (
    RelationLabel(id="id-owner", name="owner", source_labels=("id-MONEY",), target_labels=("id-ORG", "id-PERSON")),
    RelationLabel(id="id-same_as", name="same_as", symmetric=True, position=1),
)


def build_schema(*, overlap="flat", relations=False):
    """Four labels whose ids differ from their names, as after a rename."""
    labels = tuple(
        Label(id=f"id-{name}", name=name, title=name.title(), guideline=f"What **{name}** is.", position=at)
        for at, name in enumerate(NAMES)
    )
    return Schema(name="news", title="News", overlap=overlap, labels=labels, relations=RELATIONS if relations else ())


def build_view(text, *spans, number=1, state="done", candidates=(), relations=(), language="en", **more):
    """An article; a span is (start, end, label) or (quote, label), a candidate the same and its state.

    A relation is (number of the source span, number of the target span, label).
    """

    def place(item):
        if isinstance(item[0], int):
            return item
        start = text.index(item[0])
        return (start, start + len(item[0]), *item[1:])

    article_id = f"a{number}"
    article = Article(
        id=article_id,
        title=f"Article {number}",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        length=len(text),
        language=language,
        state=state,
        position=number,
        **more,
    )
    rows = sorted((place(item) for item in spans), key=lambda row: (row[0], -row[1]))
    proposed = sorted((place(item) for item in candidates), key=lambda row: (row[0], -row[1]))
    return ArticleView(
        article=article,
        text=text,
        relations=tuple(
            Relation(
                id=f"r{number}-{at}",
                article_id=article_id,
                source=f"s{number}-{source}",
                target=f"s{number}-{target}",
                label=f"id-{label}",
            )
            for at, (source, target, label) in enumerate(relations)
        ),
        spans=tuple(
            Span(
                id=f"s{number}-{at}",
                article_id=article_id,
                start=start,
                end=end,
                label=f"id-{label}",
                quote=text[start:end],
                figure=FIVE_MILLION if label == "MONEY" else None,
            )
            for at, (start, end, label) in enumerate(rows)
        ),
        candidates=tuple(
            Candidate(
                id=f"c{number}-{at}",
                article_id=article_id,
                start=start,
                end=end,
                label=f"id-{label}",
                quote=text[start:end],
                provider="names",
                score=0.5,
                evidence="in the list",
                state=candidate_state,
            )
            for at, (start, end, label, candidate_state) in enumerate(proposed)
        ),
    )


def build_project(count):
    """Articles that differ, each with a company, a place and an amount."""
    return [
        build_view(
            f"Nordhavn Freight opened office number {n} in Leuven.\nIt paid $5 million for it.",
            ("Nordhavn Freight", "ORG"),
            ("Leuven", "GPE"),
            ("$5 million", "MONEY"),
            number=n,
        )
        for n in range(count)
    ]


def finish_export(exporter, views, target, *, schema=None, options=None):
    """The report of an export that ran to its end."""
    export = exporter.write(lambda: iter(views), schema or build_schema(), target, options or ExportOptions())
    while True:
        try:
            next(export)
        except StopIteration as stop:
            return stop.value


@pytest.fixture(scope="session")
def schema():
    return build_schema()


@pytest.fixture(scope="session")
def make_schema():
    return build_schema


@pytest.fixture(scope="session")
def make_view():
    return build_view


@pytest.fixture(scope="session")
def make_project():
    return build_project


@pytest.fixture(scope="session")
def run_export():
    return finish_export
