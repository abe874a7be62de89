"""The desk: focus, caret, hints, undo across articles."""

from annotator.actions import moving, review
from annotator.workflow.open_project import OpenProject
from annotator.workflow.workbench import Hint, ProjectOpened, Said, Workbench


def test_an_article_opens_at_its_first_candidate(bench: Workbench) -> None:
    assert bench.focus == "c1"


def test_the_focus_goes_on_with_every_judgement(bench: Workbench, project: OpenProject) -> None:
    review.accept(bench)
    assert bench.focus == "c2"
    review.reject(bench)
    assert bench.focus == "c3"
    spans = project.reader.spans(bench.page.article.id)
    assert [span.quote for span in spans] == ["Nordhavn Freight"]


def test_undo_opens_the_article_and_focuses_what_came_back(bench: Workbench, project: OpenProject) -> None:
    review.accept(bench)
    bench.open_article(project.reader.article_ids()[1])
    bench.take_back(forward=False)
    assert bench.page.article.title == "First"
    assert bench.focus == "c1"
    assert project.reader.spans(bench.page.article.id) == ()
    bench.take_back(forward=True)
    assert [span.quote for span in project.reader.spans(bench.page.article.id)] == ["Nordhavn Freight"]


def test_there_is_a_sentence_when_nothing_is_left_to_undo(bench: Workbench) -> None:
    said = []
    bench.events.subscribe(Said, said.append)
    bench.take_back(forward=True)
    assert said[-1].sentence == "There is nothing to do again."


def test_typed_letters_narrow_the_hints_and_jump(bench: Workbench) -> None:
    bench.show_hints(
        [
            Hint(letters="a", start=0, end=1, item_id="c2"),
            Hint(letters="ba", start=3, end=9),
            Hint(letters="bb", start=0, end=2),
        ]
    )
    bench.type_hint("b")
    bench.type_hint("a")
    assert bench.hints == ()
    assert bench.selection == (3, 9)
    bench.show_hints([Hint(letters="a", start=0, end=1, item_id="c2")])
    bench.type_hint("x")
    assert bench.hints == ()
    assert bench.focus != "c2"


def test_a_missed_name_is_selected_and_labelled(bench: Workbench, project: OpenProject) -> None:
    text = bench.page.text
    bench.put_caret(text.index("Calder"))
    moving.walk(bench, right=True, select=True)
    review.label(bench, "ORG")
    added = [span for span in project.reader.spans(bench.page.article.id) if span.quote == "Calder"]
    assert len(added) == 1
    assert added[0].candidate_id == ""
    assert bench.caret is None
    assert bench.focus == "c1"


def test_done_asks_about_unsure_candidates_once(bench: Workbench, project: OpenProject) -> None:
    first = bench.page.article.id
    review.finish(bench)
    assert project.reader.counts(first).pending == 1
    assert bench.focus == "c3"
    assert bench.page.article.state == "open"
    review.finish(bench)
    assert project.reader.counts(first).rejected == 1
    assert project.reader.article(first).state == "done"
    assert bench.page.article.title == "Second"


def test_removing_the_open_article_opens_another_and_undo_brings_it_back(
    bench: Workbench, project: OpenProject
) -> None:
    from annotator.actions.window import remove_article

    review.accept(bench)
    remove_article(bench)
    assert bench.page.article.title == "Second"
    assert len(project.reader.article_ids()) == 1
    bench.take_back(forward=False)
    assert bench.page.article.title == "First"
    assert len(project.reader.spans(bench.page.article.id)) == 1


def test_keystrokes_are_recorded_with_the_decision(bench: Workbench, project: OpenProject) -> None:
    for _ in range(3):
        bench.pressed()
    review.accept(bench)
    assert project.file.decisions(limit=1)[0].keystrokes == 3


def test_nothing_of_the_old_project_is_on_the_desk_when_the_new_one_is_told(bench: Workbench) -> None:
    seen: list[tuple[object, str]] = []
    bench.events.subscribe(ProjectOpened, lambda _event: seen.append((bench.page, bench.focus)))
    bench.use(None)
    assert seen == [(None, "")]
