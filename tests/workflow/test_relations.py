"""Relating: ends are accepted in the same step, directions follow the labels, and relations go with their spans."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.schema import RelationLabel
from annotator.workflow.edits import articles, relations, review

IDS = seeded_ids("relations")
KINDS = (
    RelationLabel(id="same_as", name="same_as", symmetric=True),
    RelationLabel(id="owner", name="owner", source_labels=("PERCENT",), target_labels=("ORG",), position=1),
    RelationLabel(id="works_for", name="works_for", source_labels=("PERSON",), target_labels=("ORG",), position=2),
    RelationLabel(id="old", name="old", retired=True, position=3),
)


@pytest.fixture
def related(project):
    """The small project with relation labels; c1 is accepted."""
    schema = project.reader.schema()
    with_kinds = replace(schema, relations=KINDS)
    project.commit(ChangeSet(verb="schema", title="Kinds", changes=(Change(before=schema, after=with_kinds),)))
    project.commit(review.accept(project.reader, "c1", ids=IDS))
    return project


def spans(project):
    return {span.quote: span for span in project.reader.spans(project.reader.article_ids()[0])}


def relation_of(project):
    (relation,) = project.reader.relations(project.reader.article_ids()[0])
    return relation


def test_relating_accepts_a_candidate_in_the_same_step(related):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, "c2", company.id, "owner", ids=IDS, keystrokes=3))
    share = spans(related)["18.4 per cent"]
    assert related.reader.candidate("c2").state == "accepted"
    assert (relation_of(related).source, relation_of(related).target) == (share.id, company.id)
    related.undo()
    assert related.reader.candidate("c2").state == "pending"
    assert related.reader.relations(company.article_id) == ()


def test_both_ends_may_be_candidates_that_already_have_a_twin_span(related):
    company = spans(related)["Nordhavn Freight"]
    twin = replace(related.reader.candidate("c1"), id="c9", state="pending")
    related.commit(ChangeSet(verb="suggest", title="", changes=(Change(before=None, after=twin),), automatic=True))
    related.commit(relations.relate(related.reader, "c3", "c9", "works_for", ids=IDS))
    assert len(spans(related)) == 2
    assert relation_of(related).target == company.id
    assert related.reader.candidate("c9").state == "accepted"


def test_a_relation_that_fits_only_the_other_way_is_turned(related):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, company.id, "c2", "owner", ids=IDS))
    assert relation_of(related).target == company.id


def test_a_symmetric_one_begins_at_what_comes_first_and_is_not_made_twice(related):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, "c3", company.id, "same_as", ids=IDS))
    assert relation_of(related).source == company.id
    person = spans(related)["Mr Ilse Varga"]
    assert not relations.relate(related.reader, person.id, company.id, "same_as", ids=IDS)
    assert not relations.relate(related.reader, company.id, person.id, "same_as", ids=IDS)


def test_one_that_may_not_stand_there_is_refused_in_a_sentence(related):
    with pytest.raises(UserError) as caught:
        relations.relate(related.reader, "c2", "c3", "owner", ids=IDS)
    assert caught.value.code == "AN621"
    assert "from PERCENT to ORG" in caught.value.sentence
    assert related.reader.candidate("c2").state == "pending"


def test_ends_that_are_gone_the_same_or_in_two_articles_make_nothing(related):
    company = spans(related)["Nordhavn Freight"]
    for source, target in ((company.id, company.id), (company.id, "c1"), ("none", "c2"), ("c2", "none"), ("c2", "c4")):
        assert not relations.relate(related.reader, source, target, "same_as", ids=IDS)
    assert not relations.relate(related.reader, "c2", "c3", "none", ids=IDS)


def test_the_likeliest_relation_comes_first_and_retired_ones_not_at_all(related):
    schema = related.reader.schema()

    def names(source, target):
        return [label.name for label in relations.offered(schema, source, target)]

    assert names("PERCENT", "ORG") == ["owner", "same_as"]
    assert names("ORG", "PERSON") == ["works_for", "same_as"]
    assert names("PERSON", "PERSON") == ["same_as"]


def test_changing_turning_and_removing(related):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, "c3", company.id, "works_for", ids=IDS))
    made = relation_of(related)
    with pytest.raises(UserError) as caught:
        relations.turn_round(related.reader, made.id)
    assert caught.value.code == "AN622"
    related.commit(relations.change_label(related.reader, made.id, "same_as"))
    assert (relation_of(related).id, relation_of(related).label) == (made.id, "same_as")
    assert relation_of(related).source == company.id
    assert not relations.turn_round(related.reader, made.id)
    related.commit(relations.relate(related.reader, made.source, company.id, "works_for", ids=IDS))
    two = related.reader.relations_of(company.id)
    twin = next(relation for relation in two if relation.label == "works_for")
    related.commit(relations.change_label(related.reader, twin.id, "same_as"))
    assert relation_of(related).id == made.id  # the other would have said the same
    related.commit(relations.remove(related.reader, [made.id, "none"]))
    assert related.reader.relations_of(company.id) == ()
    assert not relations.remove(related.reader, [made.id])


def test_a_relation_without_constraints_is_turned_round(related):
    schema = related.reader.schema()
    free = replace(schema, relations=(*KINDS, RelationLabel(id="about", name="about", position=4)))
    related.commit(ChangeSet(verb="schema", title="Kinds", changes=(Change(before=schema, after=free),)))
    related.commit(relations.relate(related.reader, "c3", "c2", "about", ids=IDS))
    made = relation_of(related)
    related.commit(relations.turn_round(related.reader, made.id))
    assert (relation_of(related).source, relation_of(related).target) == (made.target, made.source)


@pytest.mark.parametrize("act", ["reject", "reopen", "article"])
def test_what_removes_a_span_removes_its_relations_and_undo_brings_them_back(related, act):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, "c2", company.id, "owner", ids=IDS))
    view = related.reader.view(company.article_id)
    told = []
    related.events.subscribe(type(related.undo()), told.append)
    related.redo()
    if act == "reject":
        edit = review.reject(related.reader, company.id)
    elif act == "reopen":
        edit = review.reopen(related.reader, "c1")
    else:
        edit = articles.remove(related.reader, [company.article_id])
    related.commit(edit)
    assert related.reader.relation(view.relations[0].id) is None
    assert any(change.before == view.relations[0] for change in told[-1].changes.changes)
    related.undo()
    assert related.reader.view(company.article_id) == view


def test_moving_and_relabelling_a_span_keeps_its_relations(related):
    company = spans(related)["Nordhavn Freight"]
    related.commit(relations.relate(related.reader, "c2", company.id, "owner", ids=IDS))
    related.commit(review.move(related.reader, company.id, start=0, end=8, ids=IDS))
    related.commit(review.relabel(related.reader, company.id, "PERSON", ids=IDS))
    assert relation_of(related).target == company.id
