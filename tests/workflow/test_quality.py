"""Figures about candidates that say what became of them, and thresholds that differ by provider."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from annotator.actions import review
from annotator.model.changes import Change, ChangeSet
from annotator.model.records import Candidate
from annotator.workflow.edits.review import add
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.providing import is_on, switch
from annotator.workflow.quality import measure
from annotator.workflow.settings import Settings
from annotator.workflow.thresholds import put_threshold, thresholds_of
from annotator.workflow.workbench import Workbench


def told(project: OpenProject, **options):
    return run_here(measure(project.reader, **options), None)


def test_nothing_was_decided_yet(project: OpenProject) -> None:
    report = told(project)
    assert (report.articles, report.decisions, report.saved) == (0, 0, None)
    assert all(one.precision is None and one.recall is None for one in report.labels)


def test_labels_and_providers_by_what_became_of_their_candidates(bench: Workbench, project: OpenProject) -> None:
    first, second = project.reader.article_ids()
    review.accept(bench)
    bench.focus_on("c2")
    review.reject(bench)
    bench.focus_on("c3")
    review.label(bench, "ORG")
    text = project.reader.text(first)
    start = text.index("Calder")
    bench.commit(add(project.reader, first, start=start, end=start + 6, label_id="ORG", ids=bench.ids))
    review.finish(bench)
    report = told(project, next_article=second)
    labels = {one.name: one for one in report.labels}
    assert (report.articles, report.decisions, report.added) == (1, 4, 1)
    assert (labels["ORG"].accepted, labels["ORG"].precision, labels["ORG"].recall) == (1, 1.0, pytest.approx(1 / 3))
    assert (labels["PERSON"].corrected, labels["PERSON"].precision) == (1, 0.0)
    assert (labels["PERCENT"].rejected, labels["PERCENT"].precision) == (1, 0.0)
    (provider,) = report.providers
    assert (provider.name, provider.judged, provider.precision) == ("test", 3, pytest.approx(1 / 3))
    assert report.saved == pytest.approx(0.0)
    assert report.forecast is not None
    assert report.forecast.pending == 1
    assert report.forecast.corrections == pytest.approx(0.1)
    assert report.forecast.missing > 0
    assert report.forecast.acts == report.forecast.corrections + report.forecast.missing


def test_what_was_marked_by_hand_before_is_not_missing_once_it_is_proposed(
    bench: Workbench, project: OpenProject
) -> None:
    """Right after the first learning sixteen sure candidates stood there, and fifteen more marks were foretold."""
    first, second = project.reader.article_ids()
    for one in project.reader.candidates(first):
        bench.focus_on(one.id)
        review.reject(bench)
    text = project.reader.text(first)
    words = [(found.start(), found.end()) for found in re.finditer(r"[A-Za-z]+", text)]
    for start, end in words:
        bench.commit(add(project.reader, first, start=start, end=end, label_id="ORG", ids=bench.ids))
    review.finish(bench)
    before = told(project, next_article=second).forecast
    assert before is not None
    assert before.missing > 1
    there = project.reader.text(second)
    pieces = [(found.start(), found.end()) for found in re.finditer(r"[A-Za-z]+", there)]
    many = [
        Candidate(
            id=f"n{n}", article_id=second, start=start, end=end, label="ORG", quote=there[start:end], provider="own",
            score=1.0, evidence="learned",
        )
        for n, (start, end) in enumerate(pieces)
    ]  # fmt: skip
    project.commit(ChangeSet(verb="suggest", title="x", changes=tuple(Change(before=None, after=one) for one in many)))
    after = told(project, next_article=second).forecast
    assert after is not None
    assert after.missing < before.missing / 2


def test_only_the_latest_decisions_count(bench: Workbench, project: OpenProject) -> None:
    first, second = project.reader.article_ids()
    for article_id in (first, second):
        bench.open_article(article_id)
        while bench.page is not None and bench.page.article.id == article_id and bench.page.article.state == "open":
            review.finish(bench)
    assert told(project).articles == 2
    assert told(project, latest=1).articles == 1
    assert told(project, latest=1).decisions == 1


def test_a_provider_may_have_a_threshold_of_its_own(bench: Workbench, project: OpenProject) -> None:
    put_threshold(bench.settings, "test", 0.95)
    assert thresholds_of(bench.settings).of("test") == 0.95
    assert thresholds_of(bench.settings).of("other") == 0.5
    review.finish(bench)
    first = project.reader.article_ids()[0]
    assert [one.state for one in project.reader.candidates(first)] == ["pending"] * 3
    put_threshold(bench.settings, "test", None)
    assert bench.settings.text("review.thresholds") == ""
    review.finish(bench)
    assert [one.state for one in project.reader.candidates(first)] == ["accepted", "accepted", "pending"]


def test_thresholds_that_cannot_be_read_are_passed_over() -> None:
    settings = Settings(None, {"review.thresholds": "a=0.4, b=much,=0.3,c=7,spacy:x=0.9"})
    assert thresholds_of(settings).own == {"a": 0.4, "spacy:x": 0.9}


@pytest.mark.parametrize("name", ["patterns", "memory", "own"])
def test_providers_are_switched_off_and_on(name: str) -> None:
    settings = Settings(None)
    assert is_on(settings, name)
    switch(settings, name, on=False)
    assert not is_on(settings, name)
    assert name not in settings.text("suggest.providers")
    switch(settings, name, on=True)
    assert is_on(settings, name)


def test_a_pipeline_is_switched_off_by_its_name() -> None:
    settings = Settings(None, {"suggest.pipeline": "en_small"})
    assert is_on(settings, "spacy:en_small")
    switch(settings, "spacy:en_small", on=False)
    assert not is_on(settings, "spacy:en_small")


def test_undone_finishing_is_not_counted(bench: Workbench, project: OpenProject) -> None:
    first = project.reader.article_ids()[0]
    article = project.reader.article(first)
    done = Change(before=article, after=replace(article, state="done"))
    bench.commit(ChangeSet(verb="done", title="Done", changes=(done,)))
    assert told(project).articles == 1
    bench.take_back(forward=False)
    assert told(project).articles == 0
