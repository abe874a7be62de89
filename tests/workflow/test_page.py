"""The page follows change sets as if it had been read anew."""

from annotator.actions import review
from annotator.model.changes import Change
from annotator.workflow.open_project import OpenProject
from annotator.workflow.page import Page
from annotator.workflow.workbench import Workbench


def test_the_page_is_as_if_read_anew_after_every_decision(bench: Workbench, project: OpenProject) -> None:
    page = bench.page
    assert page is not None
    for act in (review.accept, review.reject, review.next_variant, review.accept, review.judge_again):
        act(bench)
        fresh = Page(project.reader.view(page.article.id))
        assert list(page) == list(fresh)
        assert page.tally() == fresh.tally()


def test_steps_go_around_the_end(bench: Workbench) -> None:
    page = bench.page
    assert page is not None
    last = page.item("c3")
    assert last is not None
    around = page.step(last.key, forward=True, pending_only=True)
    assert around is not None
    assert around.id == "c1"
    back = page.step(around.key, forward=False, pending_only=True)
    assert back is not None
    assert back.id == "c3"


def test_changes_of_other_articles_are_passed_over(bench: Workbench, project: OpenProject) -> None:
    page = bench.page
    assert page is not None
    foreign = project.reader.candidate("c4")
    change = page.apply([Change(before=foreign, after=None)])
    assert change.shown == ()
    assert change.gone == ()
