"""What is decided in one place comes, or goes, wherever it stands again; what is undone is unlearned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Proposal
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.learning import Learning, recollect
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings, SettingsChanged
from annotator.workflow.suggesting import suggest
from annotator.workflow.word_index import WordIndex
from annotator.workflow.workbench import Workbench

FIRST = "Nordhavn Freight rose. Calder said Nordhavn Freight fell. Rivals of Nordhavn Freight rose."
SECOND = "Calder is a port. Nordhavn Freight’s ships use the port."
THIRD = "Nothing is said here."
SCHEMA = Schema(
    name="small",
    labels=(Label(id="o", name="ORG", key="1", position=0), Label(id="g", name="GPE", key="2", position=1)),
)


JOBS: list[Job[None]] = []


@pytest.fixture(autouse=True)
def _no_jobs() -> Iterator[None]:
    yield
    JOBS.clear()


class Cities:
    """Takes Nordhavn for a city."""

    name = "cities"
    title = "Cities"

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        found = []
        at = text.find("Nordhavn Freight")
        while at >= 0:
            found.append(Proposal(start=at, end=at + 16, label="GPE", provider=self.name, score=0.6))
            at = text.find("Nordhavn Freight", at + 1)
        return found


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """Three articles on a workbench that learns; its jobs run when `settled` is asked."""
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    bench = Workbench(events=Events(), settings=Settings(None), ids=seeded_ids("bench"))
    project = OpenProject(file, bench.events, who="Ann")
    incoming = [IncomingArticle(text=text, title=text[:8]) for text in (FIRST, SECOND, THIRD)]
    project.commit(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"))
    run_here(suggest(project.reader, project.reader.article_ids, providers=[Cities()]), project)
    Learning(bench, start=lambda _title, job: JOBS.append(job), providers=lambda: [Cities()])
    bench.use(project)
    settled(bench)
    bench.open_article(project.reader.article_ids()[0])
    yield bench
    project.close()


def settled(bench: Workbench) -> None:
    """Lets the background come to rest."""
    while JOBS:
        run_here(JOBS.pop(0), bench.project)


def pending(bench: Workbench, number: int = 0) -> list[tuple[str, str, str]]:
    settled(bench)
    article_id = bench.reader.article_ids()[number]
    return [(c.quote, c.label, c.provider) for c in bench.reader.candidates(article_id) if c.state == "pending"]


CITY = ("Nordhavn Freight", "g", "cities")
BODY = ("Nordhavn Freight", "o", "memory")


def test_a_label_is_given_everywhere_at_once(bench: Workbench) -> None:
    assert pending(bench) == [CITY] * 3
    review.label(bench, "o")
    assert pending(bench) == [CITY, BODY] or pending(bench) == [BODY] * 2
    assert pending(bench, 1) == [BODY]
    assert (
        bench.reader.candidates(bench.reader.article_ids()[1])[0].evidence
        == ("you marked “Nordhavn Freight” ORG once, and rejected GPE for it once")
        or "you marked" in bench.reader.candidates(bench.reader.article_ids()[1])[0].evidence
    )


def test_undo_unlearns_and_what_was_displaced_comes_back(bench: Workbench) -> None:
    review.label(bench, "o")
    assert pending(bench, 1) == [BODY]
    bench.take_back(forward=False)
    assert pending(bench) == [CITY] * 3
    assert pending(bench, 1) == [CITY]
    bench.take_back(forward=True)
    assert pending(bench, 1) == [BODY]


def test_what_is_added_by_hand_is_proposed_elsewhere(bench: Workbench) -> None:
    at = FIRST.index("Calder")
    bench.put_caret(at + 6, anchor=at)
    review.label(bench, "g")
    assert ("Calder", "g", "memory") in pending(bench, 1)
    assert pending(bench, 2) == []


def test_what_is_rejected_goes_from_the_article_and_stays_in_others(bench: Workbench) -> None:
    review.reject(bench)
    assert pending(bench) == []
    assert pending(bench, 1) == [CITY]


def test_the_focused_candidate_is_not_replaced(bench: Workbench) -> None:
    items = [item.id for item in bench.page or ()]
    other = items[2]
    bench.focus_on(other)
    bench.decide(lambda: relabelled(bench, items[0]))
    left = [c for c in bench.reader.candidates(bench.reader.article_ids()[0]) if c.state == "pending"]
    settled(bench)
    assert [(c.label, c.id == other) for c in left] == [("o", False), ("g", True)]
    assert bench.focus == other


def relabelled(bench: Workbench, target: str) -> ChangeSet:
    from annotator.workflow.edits.review import relabel

    return relabel(bench.reader, target, "o", ids=bench.ids)


def test_what_a_person_touched_stays(bench: Workbench) -> None:
    items = [item.id for item in bench.page or ()]
    bench.focus_on(items[1])
    review.accept(bench)
    bench.take_back(forward=False)
    bench.focus_on(items[0])
    review.label(bench, "o")
    assert CITY in pending(bench)


def test_learning_is_no_step_of_undo(bench: Workbench) -> None:
    review.label(bench, "o")
    assert bench.project.file.undo_title() == "Label “Nordhavn Freight” ORG"


def test_a_finished_article_gets_no_new_questions(bench: Workbench) -> None:
    second = bench.reader.article_ids()[1]
    bench.open_article(second)
    review.finish(bench)
    bench.open_article(bench.reader.article_ids()[0])
    at = FIRST.index("Calder")
    bench.put_caret(at + 6, anchor=at)
    review.label(bench, "g")
    assert pending(bench, 1) == []


def test_an_article_that_comes_later_is_told_what_is_known(bench: Workbench) -> None:
    review.label(bench, "o")
    incoming = [IncomingArticle(text="Nordhavn Freight sails.", title="Later")]
    bench.commit(bring_in(incoming, first_position=3, ids=bench.ids, title="Import"))
    ids = bench.reader.article_ids()[3:]
    run_here(suggest(bench.reader, lambda: ids, providers=[Cities()], memory=bench.memory), bench.project)
    assert pending(bench, 3) == [BODY]
    bench.open_article(ids[0])
    assert pending(bench, 3) == [BODY]


def test_an_article_that_is_removed_is_unlearned(bench: Workbench) -> None:
    from annotator.workflow.edits.articles import remove

    review.label(bench, "o")
    first = bench.reader.article_ids()[0]
    bench.commit(remove(bench.reader, [first]))
    assert pending(bench, 0) == [CITY]
    bench.take_back(forward=False)
    assert pending(bench, 1) == [BODY]


def test_a_project_that_is_opened_again_remembers(bench: Workbench) -> None:
    review.label(bench, "o")
    project = bench.project
    before = bench.memory
    bench.use(project)
    settled(bench)
    assert bench.memory is not before
    assert bench.memory is not None
    assert len(bench.memory) == len(before)
    line = project.file.last
    bench.open_article(project.reader.article_ids()[1])
    assert pending(bench, 1) == [BODY]
    assert project.file.last == line, "looking at a project changes nothing in it"


def test_bulk_decisions_are_learned_too(bench: Workbench) -> None:
    from annotator.workflow.accepting import accept_all

    run_here(accept_all(bench.reader, bench.reader.article_ids, threshold=0.0), bench.project)
    settled(bench)
    assert bench.memory is not None
    known = bench.memory.known("Nordhavn Freight")
    assert known is not None
    assert known.tallies["g"].good == 4


def test_it_can_be_switched_off(bench: Workbench) -> None:
    bench.settings.put("learn.memory", False)
    bench.events.publish(SettingsChanged(key="learn.memory"))
    assert bench.memory is None
    review.label(bench, "o")
    assert pending(bench, 1) == [CITY]


def test_recollecting_leaves_what_was_heard_meanwhile(bench: Workbench) -> None:
    review.label(bench, "o")
    memory = bench.memory
    assert memory is not None
    version = memory.version
    run_here(recollect(bench.reader, memory), None)
    assert memory.version == version


def test_the_index_knows_which_articles_hold_all_words() -> None:
    index = WordIndex()
    index.add("a", {"olive", "oil"})
    index.add("b", {"olive"})
    index.add("a", {"other"})
    assert index.with_all({"olive"}) == ("a", "b")
    assert index.with_all({"olive", "oil"}) == ("a",)
    assert index.with_all({"nothing"}) == ()
    assert index.with_all(()) == ()
    assert "b" in index
    assert len(index) == 2


def test_a_large_article_follows_in_the_background(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.workflow.learning._AT_ONCE_CHARACTERS", 10)
    first = bench.reader.article_ids()[0]
    review.label(bench, "o")
    assert not any(c.provider == "memory" for c in bench.reader.candidates(first))
    bench.focus_on("")
    assert pending(bench) == [BODY] * 2


def here(bench: Workbench) -> list[tuple[str, str, str]]:
    """What is pending in the open article, without waiting for the background."""
    there = bench.reader.candidates(bench.page.article.id)
    return [(c.quote, c.label, c.provider) for c in there if c.state == "pending"]


def test_a_decision_shows_at_once_while_the_project_is_still_being_read(bench: Workbench) -> None:
    bench.use(bench.project)
    bench.open_article(bench.reader.article_ids()[0])
    assert here(bench) == [CITY] * 3
    review.label(bench, "o")
    assert JOBS  # nothing that was decided earlier was read yet
    assert here(bench) == [BODY] * 2


def test_nothing_goes_for_want_of_what_is_still_being_read(bench: Workbench) -> None:
    review.label(bench, "o")
    settled(bench)
    bench.use(bench.project)
    bench.open_article(bench.reader.article_ids()[1])
    before = here(bench)
    assert BODY in before
    at = SECOND.index("Calder")
    bench.put_caret(at + 6, anchor=at)
    review.label(bench, "g")
    assert JOBS
    assert here(bench) == before
