"""The same for all: the family of a decision, here and in other articles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.actions import family as family_actions
from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow import family
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.family import decide_family, family_of
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.word_index import WordIndex
from annotator.workflow.workbench import Said, Workbench

TEXTS = ("Vessa rose. Vessa’s rival fell. VESSA", "The Vessa sank, and vessa is a word.", "Vessa. Vessa.", "Nothing.")
SCHEMA = Schema(name="small", labels=(Label(id="o", name="ORG", position=0), Label(id="g", name="GPE", position=1)))


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    """Every “Vessa” is a candidate, in whatever form; the last one is a place."""
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    bench = Workbench(events=Events(), settings=Settings(None), ids=seeded_ids("bench"))
    project = OpenProject(file, bench.events, who="Ann")
    incoming = [IncomingArticle(text=text, title=text[:8]) for text in TEXTS]
    project.commit(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"))
    changes = []
    for number, (article_id, text) in enumerate(zip(project.reader.article_ids(), TEXTS, strict=True)):
        for form in ("Vessa’s", "Vessa", "VESSA", "vessa"):
            start = text.find(form)
            while start >= 0:
                last = number == 2 and start > 0
                one = Candidate(
                    id=bench.ids(), article_id=article_id, start=start, end=start + len(form), quote=form,
                    label="g" if last else "o", provider="test", score=0.6,
                )  # fmt: skip
                if not (form == "Vessa" and text.startswith("Vessa’s", start)):
                    changes.append(Change(before=None, after=one))
                start = text.find(form, start + 1)
    project.commit(ChangeSet(verb="suggest", title="Propose", changes=tuple(changes), automatic=True))
    bench.use(project)
    bench.open_article(project.reader.article_ids()[0])
    yield bench
    project.close()


def left(bench: Workbench) -> list[str]:
    return [c.quote for one in bench.reader.article_ids() for c in bench.reader.candidates(one) if c.state == "pending"]


def test_the_family_is_the_same_name_with_the_same_label(bench: Workbench) -> None:
    review.accept(bench)
    assert bench.last_act is not None
    told = family_of(bench.reader, bench.last_act)
    _first, second, third, _fourth = bench.reader.article_ids()
    assert (told.here, told.elsewhere, told.articles) == (2, 2, (second, third))


def test_an_index_of_words_changes_nothing_but_the_work(bench: Workbench) -> None:
    review.accept(bench)
    words = WordIndex()
    for number, article_id in enumerate(bench.reader.article_ids()[:3]):
        words.add(article_id, {"vessa"} if number != 1 else {"other"})
    told = family_of(bench.reader, bench.last_act, words=words)
    assert (told.here, told.elsewhere) == (2, 1)


def test_all_are_decided_as_one_step(bench: Workbench) -> None:
    review.accept(bench)
    act = bench.last_act
    wanted = bench.reader.article_ids()
    assert run_here(decide_family(bench.reader, act, wanted, ids=bench.ids), bench.project) == 4
    assert left(bench) == ["vessa", "Vessa"]
    assert bench.project.file.undo_title() == "Accept all “Vessa”"
    bench.take_back(forward=False)
    assert len(left(bench)) == 6


def test_a_rejected_family_is_rejected(bench: Workbench) -> None:
    review.reject(bench)
    act = bench.last_act
    assert run_here(decide_family(bench.reader, act, bench.reader.article_ids(), ids=bench.ids), bench.project) == 4
    states = [c.state for one in bench.reader.article_ids() for c in bench.reader.candidates(one)]
    assert sorted(set(states)) == ["pending", "rejected"]


def test_stepping_goes_through_all_articles_and_says_when_it_is_over(bench: Workbench) -> None:
    first, second, third, _fourth = bench.reader.article_ids()
    review.accept(bench)
    seen = []
    for _ in range(5):
        family_actions.step(bench)
        seen.append((bench.page.article.id, bench.page.text[bench.item.start : bench.item.end]))
    assert seen == [
        (first, "VESSA"), (second, "Vessa"), (third, "Vessa"), (first, "Vessa’s"), (first, "VESSA"),
    ]  # fmt: skip


def test_undo_leaves_nothing_to_repeat(bench: Workbench) -> None:
    assert family_actions.with_act(bench)
    review.accept(bench)
    assert not family_actions.with_act(bench)
    bench.take_back(forward=False)
    assert bench.last_act is None


class Shown:
    """A window that keeps which dialogs were asked for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def show(self, name: str) -> None:
        self.names.append(name)


def test_with_nothing_left_a_sentence_comes_instead_of_the_question(bench: Workbench) -> None:
    said: list[str] = []
    bench.events.subscribe(Said, lambda event: said.append(event.sentence))
    shell = Shown()
    review.accept(bench)
    family_actions.offer(bench, shell)
    assert (shell.names, said) == (["family"], [])
    act = bench.last_act
    bench.commit(family.decided(bench.reader, act, bench.article_order(), ids=bench.ids))
    bench.last_act = act
    family_actions.offer(bench, shell)
    assert (shell.names, said) == (["family"], ["There is no more “Vessa” to judge as ORG."])
