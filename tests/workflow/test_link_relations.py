"""What figures have to do with each other becomes relations, in one step and never twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.workflow.edits import articles, review
from annotator.workflow.events import Events
from annotator.workflow.link_relations import links_taken_over
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project

TEXT = "Revenue rose 25 per cent to €5 million from €4 million. The fee was €2 million (about $2.2 million)."
FIGURES = {"25 per cent": "PERCENT", "€5 million": "MONEY", "€4 million": "MONEY", "€2 million": "MONEY",
           "$2.2 million": "MONEY"}  # fmt: skip


@pytest.fixture
def told(tmp_path):
    ids = seeded_ids("links")
    file = create_project(tmp_path / "links.annot")
    project = OpenProject(file, Events(), who="Ann")
    project.commit(articles.bring_in([IncomingArticle(text=TEXT)], first_position=0, ids=ids, title="Import"))
    (article_id,) = file.article_ids()
    for quote, label in FIGURES.items():
        start = TEXT.index(quote)
        project.commit(review.add(file, article_id, start=start, end=start + len(quote), label_id=label, ids=ids))
    yield project, article_id, ids
    project.close()


def related(project, article_id):
    quotes = {span.id: span.quote for span in project.reader.spans(article_id)}
    return {(quotes[one.source], one.label, quotes[one.target]) for one in project.reader.relations(article_id)}


def test_links_become_relations_once(told):
    project, article_id, ids = told
    project.commit(links_taken_over(project.reader, article_id, ids=ids))
    assert related(project, article_id) == {
        ("€5 million", "before", "€4 million"),
        ("25 per cent", "change", "€5 million"),
        ("€2 million", "same_as", "$2.2 million"),
    }
    assert not links_taken_over(project.reader, article_id, ids=ids)
    project.undo()
    assert related(project, article_id) == set()


def test_relations_that_the_schema_does_not_have_or_that_do_not_fit_make_nothing(told):
    project, article_id, ids = told
    schema = project.reader.schema()
    fewer = tuple(
        replace(label, retired=label.name == "before", source_labels=("DATE",) if label.name == "change" else ())
        for label in schema.relations
    )
    changed = Change(before=schema, after=replace(schema, relations=fewer))
    project.commit(ChangeSet(verb="schema", title="Fewer", changes=(changed,)))
    project.commit(links_taken_over(project.reader, article_id, ids=ids))
    assert related(project, article_id) == {("€2 million", "same_as", "$2.2 million")}
