"""An article comes back from its line exactly as it was."""

import json
from dataclasses import fields, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.figure_fields import figure_fields, figure_from
from annotator.formats.lossless import article_fields, fields_of, line_of, view_from
from annotator.model.figure import Figure
from annotator.model.records import Article, ArticleView, Candidate, Relation, Span

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False)
LABELS = st.sampled_from(("id-PERSON", "id-ORG", "id-GPE", "id-MONEY"))


def figures(readings=True):
    return st.builds(
        Figure,
        kind=st.sampled_from(("money", "percent", "date", "period")),
        value=NUMBERS,
        low=NUMBERS,
        high=NUMBERS,
        unit=WORDS,
        modifier=st.sampled_from(("", "≈", "≥", "<")),
        direction=st.sampled_from(("", "up", "down")),
        basis=WORDS,
        start=WORDS,
        end=WORDS,
        readings=st.lists(figures(readings=False), max_size=2).map(tuple) if readings else st.just(()),
    )


@st.composite
def views(draw):
    text = draw(WORDS.filter(len))
    pairs = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)

    def common():
        start, end = draw(pairs)
        return {
            "id": draw(WORDS),
            "article_id": "a",
            "start": start,
            "end": end,
            "label": draw(LABELS),
            "quote": text[start:end],
            "figure": draw(st.none() | figures()),
        }

    names = draw(st.lists(WORDS, max_size=3))
    return ArticleView(
        article=Article(
            id="a",
            sha256="0" * 64,
            length=len(text),
            state=draw(st.sampled_from(("open", "done"))),
            position=draw(st.integers(0, 9)),
            meta=tuple((name, draw(WORDS)) for name in names),
            **{name: draw(WORDS) for name in ("title", "source", "author", "date", "language", "origin")},
        ),
        text=text,
        spans=tuple(
            Span(**common(), candidate_id=draw(WORDS), note=draw(WORDS)) for _ in range(draw(st.integers(0, 2)))
        ),
        candidates=tuple(
            Candidate(
                **common(),
                provider=draw(WORDS),
                evidence=draw(WORDS),
                score=draw(st.floats(0, 1)),
                state=draw(st.sampled_from(("pending", "accepted", "corrected", "rejected"))),
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
        relations=tuple(
            Relation(
                id=draw(WORDS),
                article_id="a",
                source=draw(WORDS),
                target=draw(WORDS),
                label=draw(st.sampled_from(("id-owner", "id-same_as"))),
            )
            for _ in range(draw(st.integers(0, 2)))
        ),
    )


@pytest.fixture(scope="module")
def line_round_trip(make_schema):
    schema = make_schema(relations=True)

    def there_and_back(view):
        line = line_of(article_fields(view, schema))
        assert line.count(b"\n") == 1
        return view_from(fields_of(line), schema)

    return there_and_back


def test_an_article_survives_its_line(line_round_trip):
    @given(views())
    def check(view):
        assert line_round_trip(view) == view

    check()


@given(figures())
def test_a_figure_survives_its_fields(figure):
    spelled = json.loads(json.dumps(figure_fields(figure)))
    assert figure_from(spelled) == figure
    assert str(figure_from(spelled).value) == str(figure.value)  # 1.0 is not 1.00


def test_every_field_of_a_figure_is_spelled():
    figure = Figure(
        kind="money",
        value=Decimal(1),
        low=Decimal(0),
        high=Decimal(2),
        unit="EUR",
        modifier="≈",
        direction="up",
        basis="year-on-year",
        start="2023-01-01",
        end="2024-01-01",
        readings=(Figure(kind="count"),),
    )
    assert set(figure_fields(figure)) == {item.name for item in fields(Figure)}


def test_a_line_is_what_other_programs_expect(schema, make_view):
    view = make_view("Naïve 👩‍👧 paid $5 million.", ("$5 million", "MONEY"), candidates=[("paid", "ORG", "rejected")])
    row = json.loads(line_of(article_fields(view, schema, split="dev")))
    (span,) = row["spans"]
    assert row["text"][span["start"] : span["end"]] == span["quote"] == "$5 million"
    assert span["label"] == "MONEY"
    assert span["value"]["value"] == "5000000"
    assert row["split"] == "dev"
    assert row["candidates"][0]["state"] == "rejected"
    assert "candidates" not in article_fields(view, schema, candidates=False)


def test_relations_are_named_by_their_spans_and_an_article_without_any_is_as_it_was(make_schema, make_view):
    text, spans = "Nordhavn paid $5 million.", (("Nordhavn", "ORG"), ("$5 million", "MONEY"))
    row = article_fields(make_view(text, *spans, relations=[(1, 0, "owner")]), make_schema(relations=True))
    assert row["relations"] == [{"id": "r1-0", "source": "s1-1", "target": "s1-0", "label": "owner"}]
    alone = make_view(text, *spans)
    assert line_of(article_fields(alone, make_schema())) == line_of(article_fields(alone, make_schema(relations=True)))
    assert "relations" not in article_fields(alone, make_schema())


def test_columns_with_the_same_name_are_kept(schema, make_view):
    view = make_view("x", meta=(("topic", "a"), ("topic", "b")))
    assert view_from(fields_of(line_of(article_fields(view, schema))), schema) == view


def test_a_foreign_line_is_refused(schema, make_view):
    with pytest.raises(ValueError, match="object"):
        fields_of(b"[1]\n")
    row = article_fields(make_view("x"), schema)
    with pytest.raises(ValueError, match="annotator/1"):
        view_from({**row, "format": "annotator/2"}, schema)


def test_a_number_that_json_does_not_have_is_no_line(schema, make_view):
    view = make_view("paid", candidates=[("paid", "ORG", "pending")])
    broken = replace(view, candidates=(replace(view.candidates[0], score=float("nan")),))
    with pytest.raises(ValueError, match="JSON"):
        line_of(article_fields(broken, schema))
