"""Asking the providers: what is proposed again stays, what is not goes, what a person touched is never touched."""

from typing import Any

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Proposal
from annotator.suggest.away import Away
from annotator.suggest.catalogue import providers
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.suggesting import open_articles, suggest
from annotator.workflow.workbench import Workbench


class Says:
    """Proposes the given quotes as ORG wherever they stand."""

    name = "test"
    title = "Test"

    def __init__(self, *quotes: str) -> None:
        self.quotes = quotes

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        return [
            Proposal(start=text.index(q), end=text.index(q) + len(q), label="ORG", provider="test", score=0.9)
            for q in self.quotes
            if q in text
        ]


class Fails(Says):
    """Cannot be asked today."""

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        raise UserError("AN9", "The pipeline is gone.")


def ask(project: OpenProject, *providers: Says):
    return run_here(suggest(project.reader, project.reader.article_ids, providers=providers), project)


def quotes(project: OpenProject) -> list[str]:
    first = project.reader.article_ids()[0]
    return [c.quote for c in project.reader.candidates(first) if c.state == "pending"]


def test_what_is_proposed_again_stays_and_the_rest_goes(project: OpenProject) -> None:
    report = ask(project, Says("Nordhavn Freight", "Calder"))
    assert quotes(project) == ["Nordhavn Freight", "Calder"]
    assert project.reader.candidate("c1") is not None
    assert (report.added, report.removed) == (2, 3)
    assert ask(project, Says("Nordhavn Freight", "Calder")).added == 0


def test_what_a_person_touched_stays_even_when_it_was_undone(bench: Workbench, project: OpenProject) -> None:
    review.accept(bench)
    project.undo()
    bench.focus_on("c2")
    review.reject(bench)
    ask(project, Says())
    assert quotes(project) == ["Nordhavn Freight"]
    assert project.reader.candidate("c2").state == "rejected"


def test_a_provider_that_fails_loses_nothing_of_what_it_proposed_before(project: OpenProject) -> None:
    before = quotes(project)
    report = ask(project, Fails())
    assert quotes(project) == before
    assert [problem.sentence for problem in report.problems] == [
        "The pipeline is gone. Nothing new came from it in all 2 articles."
    ]


class FailsOn(Says):
    """Cannot read texts with a word."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        if self.word in text:
            raise UserError("AN9", "It failed.")
        return []


def test_it_is_told_which_articles_a_provider_failed_with(project: OpenProject) -> None:
    """“Missing in this article”, it said, whichever that was among a thousand."""
    texts = ["A rotten text.", "A sound one.", "Another rotten one."]
    more = [IncomingArticle(text=text, title=f"No. {n}") for n, text in enumerate(texts)]
    project.commit(bring_in(more, first_position=2, ids=seeded_ids("more"), title="Import"))
    assert [one.sentence for one in ask(project, FailsOn("sound")).problems] == [
        "It failed. Nothing new came from it in “No. 1”."
    ]
    assert [one.sentence for one in ask(project, FailsOn("rotten")).problems] == [
        "It failed. Nothing new came from it in 2 of 5 articles such as “No. 0”."
    ]


def test_suggesting_is_no_step_of_undo(project: OpenProject) -> None:
    ask(project, Says("Calder"))
    assert project.file.undo_title() == "Import"


def test_a_finished_article_gets_no_new_questions(bench: Workbench, project: OpenProject) -> None:
    review.finish(bench)
    review.finish(bench)
    first, second = project.reader.article_ids()
    assert project.reader.article(first).state == "done"
    assert open_articles(project.reader) == (second,)


def test_many_articles_are_read_in_a_process_of_their_own_with_the_same_candidates(project: OpenProject) -> None:
    more = [IncomingArticle(text=f"Fenwick Partners Inc. paid Mr Ilse Varga $4.{n} million in Oslo.") for n in range(9)]
    project.commit(bring_in(more, first_position=2, ids=seeded_ids("more"), title="Import"))
    away, asked = Counting(), providers()
    run_here(suggest(project.reader, project.reader.article_ids, providers=asked, away=away), project)
    assert away.read == 11
    away.close()
    there = [project.reader.candidates(one) for one in project.reader.article_ids()]
    assert sum(len(one) for one in there) >= 20
    assert run_here(suggest(project.reader, project.reader.article_ids, providers=asked), project).added == 0
    assert [project.reader.candidates(one) for one in project.reader.article_ids()] == there


def test_a_few_short_articles_need_no_other_process(project: OpenProject) -> None:
    away = Counting()
    report = run_here(suggest(project.reader, project.reader.article_ids, providers=providers(), away=away), project)
    assert (report.articles, away.read) == (2, 0)


class Counting(Away):
    """Counts what it was asked."""

    read = 0

    def propose(self, *said: Any, **more: Any) -> tuple[Proposal, ...]:
        self.read += 1
        return super().propose(*said, **more)
