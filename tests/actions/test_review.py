"""Judging by actions, as the keys do it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.actions import moving, review
from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import create_project
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Said, Workbench

TEXT = "The European Harbour Bank's profit rose to $4.5 million, said Mr Tomas Reinholt."


class Shell:
    """A window's answers, without a window."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench

    def marks_in_view(self) -> list[str]:
        return [item.id for item in self.bench.page]

    def words_in_view(self) -> list[tuple[int, int]]:
        from annotator.text.tokens import tokens

        return tokens(self.bench.page.text)


@pytest.fixture
def bench(tmp_path: Path):
    ids = seeded_ids("actions")
    project = OpenProject(create_project(tmp_path / "p"), Events(), who="Ann")
    project.commit(bring_in([IncomingArticle(text=TEXT, title="Bank")], first_position=0, ids=ids, title="Import"))
    (article_id,) = project.reader.article_ids()

    def made(name: str, quote: str, label: str) -> Change:
        start = TEXT.index(quote)
        return Change(
            before=None,
            after=Candidate(
                id=name,
                article_id=article_id,
                start=start,
                end=start + len(quote),
                label=label,
                quote=quote,
                provider="test",
                score=0.9,
            ),
        )

    changes = (
        made("bank", "European Harbour", "ORG"),
        made("money", "4.5 million", "MONEY"),
        made("person", "Reinholt", "PERSON"),
    )
    project.commit(ChangeSet(verb="suggest", title="Propose", changes=changes, automatic=True))
    bench = Workbench(events=project.events, settings=Settings(None), ids=ids)
    bench.use(project)
    bench.open_article(article_id)
    yield bench
    project.close()


def quotes(bench: Workbench) -> list[str]:
    return [span.quote for span in bench.reader.spans(bench.page.article.id)]


def test_a_boundary_moves_by_token_and_by_character_and_stays_focused(bench: Workbench) -> None:
    review.move_edge(bench, edge="end", step="token", forward=True)
    assert quotes(bench) == ["European Harbour Bank"]
    assert bench.item.state == "confirmed"
    review.move_edge(bench, edge="start", step="token", forward=False)
    review.move_edge(bench, edge="start", step="character", forward=True)
    assert quotes(bench) == ["he European Harbour Bank"]
    review.move_edge(bench, edge="start", step="token", forward=True)
    review.move_edge(bench, edge="end", step="token", forward=False)
    assert quotes(bench) == ["European Harbour"]
    assert bench.reader.candidate("bank").state == "accepted"


def test_a_boundary_never_makes_an_empty_span(bench: Workbench) -> None:
    bench.focus_on("person")
    said = []
    bench.events.subscribe(Said, said.append)
    review.move_edge(bench, edge="end", step="token", forward=False)
    assert said
    assert bench.reader.candidate("person").state == "pending"


def test_variants_walk_around_and_come_back(bench: Workbench) -> None:
    bench.focus_on("money")
    seen = []
    for _ in range(3):
        review.next_variant(bench)
        seen.append(bench.page.text[bench.item.start : bench.item.end])
    assert "$4.5 million" in seen
    assert "4.5 million" in seen


def test_a_value_is_read_for_what_was_marked(bench: Workbench) -> None:
    bench.focus_on("money")
    review.next_variant(bench)
    span = bench.reader.span(bench.focus)
    assert span.quote == "$4.5 million"
    assert span.figure is not None
    assert str(span.figure.value) in ("4500000", "4500000.0", "4.5E+6")


def test_hints_give_short_letters_to_what_is_to_judge(bench: Workbench) -> None:
    review.accept(bench)
    moving.jump_marks(bench, Shell(bench))
    by_id = {hint.item_id: hint.letters for hint in bench.hints}
    assert set(by_id) == {item.id for item in bench.page}
    bench.type_hint(by_id["person"])
    assert bench.focus == "person"


def test_a_word_is_selected_by_letters_and_labelled(bench: Workbench) -> None:
    moving.jump_words(bench, Shell(bench))
    tomas = next(h for h in bench.hints if bench.page.text[h.start : h.end] == "Tomas")
    for letter in tomas.letters:
        bench.type_hint(letter)
    moving.walk(bench, right=True, select=True)
    review.label(bench, "PERSON")
    assert "Tomas Reinholt" in quotes(bench)


def test_find_selects_the_place_and_goes_around(bench: Workbench) -> None:
    moving.find(bench, "r")
    assert len(bench.find.hits) == TEXT.casefold().count("r")
    moving.take_hit(bench)
    first = bench.selection
    for _ in bench.find.hits:
        moving.next_hit(bench, forward=True)
    assert bench.selection == first
    moving.back_out(bench)
    moving.back_out(bench)
    assert bench.find.query == ""


def test_a_click_focuses_the_innermost_and_a_second_one_what_holds_it(bench: Workbench) -> None:
    start = TEXT.index("The European Harbour Bank")
    bench.put_caret(start + 25, anchor=start)
    review.label(bench, "EVENT")
    bench.focus_on("person")
    moving.focus_at(bench, TEXT.index("Harbour"))
    assert bench.item.id == "bank"
    moving.focus_at(bench, TEXT.index("Harbour"))
    assert bench.page.text[bench.item.start : bench.item.end] == "The European Harbour Bank"
    assert moving.focus_at(bench, TEXT.index("profit")) is None
    assert bench.caret == TEXT.index("profit")


def test_find_gives_up_counting_at_some_point(bench: Workbench) -> None:
    bench.page.text = "a" * (moving.MOST_HITS + 5)
    moving.find(bench, "a")
    assert len(bench.find.hits) == moving.MOST_HITS


def test_no_edge_ever_lies_in_a_line_break(tmp_path: Path) -> None:
    text = "Nordhavn\r\nFreight\r\n"
    project = OpenProject(create_project(tmp_path / "breaks"), Events(), who="Ann")
    ids = seeded_ids("breaks")
    project.commit(bring_in([IncomingArticle(text=text, title="T")], first_position=0, ids=ids, title="Import"))
    bench = Workbench(events=project.events, settings=Settings(None), ids=ids)
    bench.use(project)
    bench.open_article(project.reader.article_ids()[0])
    said: list[str] = []
    bench.events.subscribe(Said, lambda one: said.append(one.sentence))
    bench.put_caret(9, anchor=8)
    review.label(bench, "ORG")
    assert said == ["The selection is white space only, which cannot carry a label."]
    bench.put_caret(18, anchor=9)
    review.label(bench, "ORG")
    assert quotes(bench) == ["Freight"]
    (span,) = project.reader.spans(bench.page.article.id)
    bench.focus_on(span.id)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            review.move_to(bench, bench.item, start, end)
            (now,) = project.reader.spans(bench.page.article.id)
            assert now.quote == text[now.start : now.end]
    project.close()


def test_finishing_never_rejects_what_it_has_not_shown(bench: Workbench) -> None:
    """With unsure candidates only, the first press shows them; the second one rejects."""
    article_id = bench.page.article.id
    bench.settings.put("review.threshold", 1.0)
    review.finish(bench)
    assert bench.reader.counts(article_id).pending == 3
    assert bench.focus == "bank"
    review.finish(bench)
    assert bench.reader.counts(article_id).rejected == 3


def test_an_overlap_in_a_flat_schema_is_told_when_it_is_made(bench: Workbench) -> None:
    said: list[str] = []
    bench.events.subscribe(Said, lambda one: said.append(one.sentence))
    review.accept(bench)
    start = TEXT.index("Harbour")
    bench.put_caret(start + len("Harbour"), anchor=start)
    review.label(bench, "GPE")
    assert "Harbour" in quotes(bench)
    assert "allow no overlaps" in said[-1]
    assert "“European Harbour”" in said[-1]


def test_what_is_added_when_all_is_judged_has_the_focus(bench: Workbench) -> None:
    while bench.page.pending():
        review.accept(bench)
    start = TEXT.index("profit")
    bench.put_caret(start + len("profit"), anchor=start)
    review.label(bench, "ORG")
    assert bench.page.text[bench.item.start : bench.item.end] == "profit"
