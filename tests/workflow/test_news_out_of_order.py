"""News of a job may come after that of a later decision; the page shows what the project says now."""

from annotator.actions import review
from annotator.model.changes import Change, ChangeSet
from annotator.workflow.events import Events
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.workbench import Workbench


def test_late_news_of_a_candidate_does_not_bring_it_back(bench: Workbench, project: OpenProject) -> None:
    held: list[Changed] = []
    candidate = project.reader.candidate(bench.focus)
    assert candidate is not None
    removed = ChangeSet(
        verb="suggest", title="Propose", changes=(Change(before=candidate, after=None),), automatic=True
    )
    project.commit(removed)
    # The job writes on its own thread: the page hears of it later.
    quiet = OpenProject(project.file, Events(), who="job")
    proposed = ChangeSet(
        verb="suggest", title="Propose", changes=(Change(before=None, after=candidate),), automatic=True
    )
    decision = quiet.commit(proposed)
    held.append(Changed(changes=proposed, decision=decision))
    bench.open_article(candidate.article_id)
    bench.focus_on(candidate.id)
    review.accept(bench)
    before = [(item.id, item.state) for item in bench.page or ()]
    bench.events.publish(held[0])
    assert [(item.id, item.state) for item in bench.page or ()] == before
    assert bench.page is not None
    assert bench.page.item(candidate.id) is None
