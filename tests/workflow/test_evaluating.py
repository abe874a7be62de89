"""Measuring a provider on finished articles: what counts, and what happens when it fails."""

from __future__ import annotations

import pytest

from annotator.model.errors import UserError
from annotator.model.records import Proposal
from annotator.store.project_file import ProjectFile
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.workflow.evaluating import evaluate
from annotator.workflow.jobs import run_here


class Finder:
    """Finds words wherever they stand, and fails where it is told to."""

    name = "finder"
    title = "Finder"

    def __init__(self, *words, fails_at=""):
        self.words = words
        self.fails_at = fails_at

    def propose(self, text, *, date, language):
        if self.fails_at and self.fails_at in text:
            raise RuntimeError("odd text")
        for word, label in self.words:
            if word in text:
                start = text.index(word)
                yield Proposal(start=start, end=start + len(word), label=label, provider=self.name, score=0.9)


@pytest.fixture
def opened(tmp_path, kitchen):
    files = []

    def make(**more):
        files.append(ProjectFile.open(kitchen(tmp_path / f"k{len(files)}.annot", **more)))
        return files[-1]

    yield make
    for file in files:
        file.close()


def test_exact_finds_count_and_all_else_is_an_error(opened):
    found = run_here(evaluate(opened(articles=1), Finder(("whisk", "TOOL"), ("ladle", "INGREDIENT"))), None)
    assert (found.total.support, found.total.found, found.total.right) == (8, 2, 1)
    assert dict(found.kinds) == {"missed": 6, "spurious": 0, "label": 1, "boundary": 0, "both": 0}
    assert found.words > 0
    assert found.seconds > 0


def test_only_finished_articles_are_measured_on(opened):
    assert run_here(evaluate(opened(articles=4, done=3), Finder()), None).articles == 3
    with pytest.raises(UserError) as caught:
        run_here(evaluate(opened(articles=2, done=0), Finder()), None)
    assert caught.value.code == "AN585"


def test_an_article_with_which_it_fails_is_left_out_and_told(opened):
    found = run_here(evaluate(opened(articles=3), Finder(("whisk", "TOOL"), fails_at="number 1")), None)
    assert found.articles == 2
    assert "failed with 1 article" in found.notes[0]
    assert "odd text" in found.notes[0]


def test_a_provider_that_always_fails_is_an_error_and_no_measure_of_nothing(opened):
    with pytest.raises(UserError, match="odd text"):
        run_here(evaluate(opened(articles=3), Finder(fails_at="Recipe")), None)


def ruler(folder, *patterns):
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": label, "pattern": word} for word, label in patterns])
    nlp.to_disk(folder)
    return folder


def test_labels_that_a_pipeline_does_not_have_are_told_and_not_counted(opened, tmp_path):
    provider = SpacyProvider(ruler(tmp_path / "r", ("whisk", "TOOL")))
    try:
        found = run_here(evaluate(opened(articles=1), provider), None)
    finally:
        provider.close()
    assert found.unknown == (("INGREDIENT", 4),)
    assert found.total.support == 4
    assert found.total.right == 1


def test_a_mapping_brings_foreign_labels_into_the_project(opened, tmp_path):
    folder = ruler(tmp_path / "r", ("whisk", "UTENSIL"), ("fennel", "PLANT"), ("ladle", "SPOON"))
    provider = SpacyProvider(folder, mapping={"UTENSIL": "TOOL", "PLANT": "INGREDIENT", "SPOON": ""})
    try:
        assert provider.labels() == ("INGREDIENT", "TOOL")
        found = run_here(evaluate(opened(articles=1), provider), None)
    finally:
        provider.close()
    assert (found.total.found, found.total.right) == (2, 2)


def test_a_pipeline_whose_labels_mean_nothing_here_is_refused(opened, tmp_path):
    with pytest.raises(UserError, match="knows none") as caught:
        run_here(evaluate(opened(articles=1), SpacyProvider(ruler(tmp_path / "r", ("whisk", "UTENSIL")))), None)
    assert caught.value.code == "AN584"
