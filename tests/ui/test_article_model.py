"""The list of articles: filter, counts, what changes."""

import pytest

from annotator.actions import review
from annotator.formats.incoming import IncomingArticle
from annotator.model.records import ArticleCounts
from annotator.ui.article_model import ROW_ROLE, ArticleModel, describe
from annotator.workflow.edits import articles
from annotator.workflow.open_project import Changed


@pytest.fixture
def model(bench) -> ArticleModel:
    made = ArticleModel()
    made.fill(bench.reader.article_rows())
    bench.events.subscribe(Changed, lambda event: made.follow(event.changes.changes, bench.reader))
    return made


def titles(model: ArticleModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_all_articles_are_listed_in_order(model) -> None:
    assert titles(model) == ["Vessa Marine grows", "Port of Calder opens", "Quiet day"]


def test_a_filter_wants_all_its_words(model) -> None:
    model.filter("calder port", "all")
    assert titles(model) == ["Port of Calder opens"]
    model.filter("2031-03-03", "all")
    assert titles(model) == ["Quiet day"]
    model.filter("nowhere", "all")
    assert titles(model) == []


def test_done_articles_can_be_asked_for(model, bench) -> None:
    first = bench.page.article.id
    bench.commit(articles.accept_rest(bench.reader, first, threshold=0, ids=bench.ids, reject_below=False))
    model.filter("", "done")
    assert titles(model) == ["Vessa Marine grows"]
    assert model.done == 1
    model.filter("", "open")
    assert titles(model) == ["Port of Calder opens", "Quiet day"]


def test_a_decision_brings_the_counts_up_to_date(model, bench) -> None:
    painted = []
    model.repaint.connect(lambda index: painted.append(index.row()))
    review.accept(bench)
    counts = model.index(0).data(ROW_ROLE).counts
    assert (counts.accepted, counts.pending) == (1, 2)
    assert painted == [0]


def test_a_removed_article_leaves_the_list_and_undo_brings_it_back(model, bench) -> None:
    bench.commit(articles.remove(bench.reader, [bench.reader.article_ids()[1]]))
    assert titles(model) == ["Vessa Marine grows", "Quiet day"]
    bench.take_back(forward=False)
    assert titles(model) == ["Vessa Marine grows", "Port of Calder opens", "Quiet day"]


def test_articles_that_come_in_are_listed_behind_the_others_without_reading_the_list(model, bench, monkeypatch) -> None:
    monkeypatch.setattr(bench.reader, "article_rows", None)
    item = IncomingArticle(text="Late news.", title="Late news")
    bench.commit(articles.bring_in([item], first_position=3, ids=bench.ids, title="Import"))
    assert titles(model)[-1] == "Late news"
    assert model.index(3).data(ROW_ROLE).counts == ArticleCounts()


def test_articles_that_come_in_one_by_one_lay_the_list_out_no_more_than_by_a_row(model, bench, qtbot) -> None:
    model.filter("third", "all")
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    before = list(model.ids)
    for title in ("A third one", "Another"):
        incoming = [IncomingArticle(text="Calder rose.", title=title)]
        first = len(bench.reader.article_ids())
        bench.commit(articles.bring_in(incoming, first_position=first, ids=bench.ids, title="Import"))
    assert resets == []
    assert len(model.ids) == len(before) + 1
    assert model.total == len(bench.reader.article_ids())
    assert model.place_of(model.ids[-1]).row() == len(before)
    model.filter("", "all")
    assert list(model.ids) == list(bench.reader.article_ids())


def test_a_finished_article_looks_finished(model, bench) -> None:
    first = bench.page.article.id
    bench.commit(articles.accept_rest(bench.reader, first, threshold=0, ids=bench.ids, reject_below=False))
    row = model.index(0).data(ROW_ROLE)
    assert (row.article.state, row.counts.accepted, row.counts.pending) == ("done", 3, 0)


def test_when_very_many_change_the_list_is_to_be_read_again(model, bench, monkeypatch) -> None:
    monkeypatch.setattr("annotator.ui.article_model._MANY", 0)
    told = []
    model.stale.connect(lambda: told.append(True))
    review.accept(bench)
    assert told == [True]


def test_a_row_in_words_says_what_the_eye_sees(bench) -> None:
    row = bench.reader.article_rows()[0]
    assert describe(row) == "Vessa Marine grows, Ledger, 1 March 2031, 0 spans, 3 to judge"


def test_another_order_is_kept_through_filters_and_news(model: ArticleModel) -> None:
    ids = list(model.ids)
    model.order(ids[::-1])
    assert list(model.ids) == ids[::-1]
    model.filter("nothing has this", "all")
    model.filter("", "all")
    assert list(model.ids) == ids[::-1]
    model.order(ids[1:])
    assert list(model.ids) == [*ids[1:], ids[0]]
    model.order(())
    assert list(model.ids) == ids
