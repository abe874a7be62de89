"""Relations are kept, refused where they cannot stand, and go and come back with their spans."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import Problem
from annotator.model.records import Relation
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.store.check import check_project
from annotator.store.codec import record_from, record_text
from annotator.store.faults import ConflictError
from annotator.store.project_file import ProjectFile


@pytest.fixture
def related(project, make):
    """An article with an amount and a company, the first owned by the second, and one more article."""
    project.apply(
        make.made(
            make.article("a1"),
            make.article("a2", position=1),
            make.span("s1", "a1"),
            make.span("s2", "a1", 49, 66, label="money"),
            make.span("s3", "a1", 17, 23),
            make.span("s4", "a2"),
            texts=(make.text,),
            verb="import",
        ),
        who="Ada",
    )
    project.apply(make.made(make.relation("r1", "a1", "s2", "s1", label="owner"), verb="relate"), who="Ada")
    return project


def test_a_relation_is_read_back_from_both_ends_also_after_closing(related, make, path):
    relation = make.relation("r1", "a1", "s2", "s1", label="owner")
    related.close()
    file = ProjectFile.open(path)
    assert file.relation("r1") == relation
    assert file.relations("a1") == file.relations_of("s1") == file.relations_of("s2") == (relation,)
    assert file.view("a1").relations == (relation,)
    assert file.relations("a2") == file.relations_of("s3") == ()
    assert file.relation("none") is None
    assert file.touched("r1")
    file.close()


@pytest.mark.parametrize(
    ("source", "target", "label", "article", "error"),
    [
        ("s1", "s1", "same_as", "a1", ValueError),
        ("s1", "s4", "same_as", "a1", ValueError),
        ("s1", "s3", "same_as", "a2", ValueError),
        ("s1", "none", "same_as", "a1", ConflictError),
        ("s1", "s3", "none", "a1", ConflictError),
        ("s1", "s3", "org", "a1", ConflictError),
    ],
)
def test_a_relation_that_cannot_stand_is_refused_and_nothing_is_written(
    related, make, state, source, target, label, article, error
):
    before = state(related)
    with pytest.raises(error):
        related.apply(make.made(make.relation("r2", article, source, target, label=label)), who="Ada")
    assert state(related) == before


def test_a_span_does_not_go_without_its_relations(related, make, state):
    before = state(related)
    span, relation = related.span("s1"), related.relation("r1")
    with pytest.raises(ConflictError):
        related.apply(make.changes((span, None)), who="Ada")
    assert state(related) == before
    related.apply(make.changes((span, None), (relation, None)), who="Ada")
    assert related.relations("a1") == ()
    related.undo(who="Ada")
    assert state(related) == before


def test_moving_and_relabelling_a_span_keeps_its_relations(related, make):
    span = related.span("s1")
    related.apply(make.changes((span, replace(span, end=8, quote="Nordhavn", label="money"))), who="Ada")
    assert [relation.id for relation in related.relations_of("s1")] == ["r1"]


def test_a_relation_is_turned_and_relabelled_under_its_id(related, make):
    relation = related.relation("r1")
    turned = replace(relation, source="s1", target="s2", label="same_as")
    related.apply(make.changes((relation, turned)), who="Ada")
    assert related.relation("r1") == turned
    with pytest.raises(ConflictError):
        related.apply(make.changes((relation, None)), who="Ada")
    with pytest.raises(ValueError, match="another article"):
        related.apply(make.changes((turned, replace(turned, article_id="a2"))), who="Ada")


def test_undoing_an_import_takes_its_relations_along(related, state):
    before = state(related)
    related.undo(who="Ada")
    related.undo(who="Ada")
    assert related.relations("a1") == ()
    related.redo(who="Ada")
    related.redo(who="Ada")
    assert state(related) == before


def test_undoing_a_relation_label_takes_what_a_job_related_with_it_along(related, make, state, path):
    group = "job"
    related.apply(make.made(make.span("s5", "a1", 24, 27), group=group), who="Ada")
    old = related.schema()
    kind = RelationLabel(id="part_of", name="part_of", position=2)
    related.apply(make.changes((old, replace(old, relations=(*old.relations, kind)))), who="Ada")
    related.apply(make.made(make.relation("r2", "a1", "s5", "s1", label="part_of"), group=group), who="Ada")
    related.finish_group(group)
    before = state(related)
    related.undo(who="Ada")  # the label, and with it what hangs on it
    assert related.relation("r2") is None
    assert related.span("s5") is not None
    related.redo(who="Ada")
    assert state(related) == before
    related.close()
    assert [found for found in check_project(path) if isinstance(found, Problem)] == []


def test_relation_labels_never_vanish_and_have_one_id_each(related, make):
    old = related.schema()
    with pytest.raises(ValueError, match="retired"):
        related.apply(make.changes((old, replace(old, relations=old.relations[1:]))), who="Ada")
    with pytest.raises(ValueError, match="same id"):
        related.apply(make.changes((old, replace(old, relations=(*old.relations, *old.relations)))), who="Ada")


def test_a_schema_without_relations_is_journalled_as_in_the_first_format(path, make):
    schema = replace(make.schema, relations=())
    ProjectFile.create(path, schema=schema).close()
    file = ProjectFile.open(path)
    with file.reading() as conn:
        (changes,) = conn.execute("SELECT changes FROM journal").fetchone()
    assert changes.decode().endswith('"Amounts.\\nWith currency.",0,1]]]')
    assert file.schema() == schema
    file.close()


WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
ENDS = st.lists(WORDS, max_size=3).map(tuple)
KINDS = st.builds(
    RelationLabel,
    id=WORDS,
    name=WORDS,
    title=WORDS,
    color=WORDS,
    key=WORDS,
    guideline=WORDS,
    source_labels=ENDS,
    target_labels=ENDS,
    symmetric=st.booleans(),
    retired=st.booleans(),
    position=st.integers(0, 99),
)


@given(st.builds(Relation, id=WORDS, article_id=WORDS, source=WORDS, target=WORDS, label=WORDS))
def test_a_relation_survives_the_journal(relation):
    assert record_from("relation", record_text(relation)) == relation


@given(st.lists(KINDS, max_size=3))
def test_a_schema_with_relations_survives_the_journal(kinds):
    schema = Schema(name="s", labels=(Label(id="org", name="ORG"),), relations=tuple(kinds))
    assert record_from("schema", record_text(schema)) == schema
