"""A person's spaCy pipeline in its own process."""

import shutil
import sys
from multiprocessing import active_children

import psutil
import pytest

from annotator.model.errors import UserError
from annotator.suggest import spacy_provider
from annotator.suggest.pipeline_card import inspect_pipeline
from annotator.suggest.run import propose
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.suggest.worker import MEMORY
from annotator.suggest.worker_process import WorkerProcess

TEXT = "😀 Ilse Varga runs Nordhavn Freight."
# One token on which the pipeline's pattern backtracks for ages.
ENDLESS = "x" * 60


@pytest.fixture
def provider(pipeline):
    made = SpacyProvider(pipeline, limit=60)
    yield made
    made.close()
    assert not active_children()


def ask(provider, text=TEXT):
    return [(text[one.start : one.end], one.label) for one in provider.propose(text, date="", language="en")]


def test_it_proposes_what_the_pipeline_finds_and_stays_warm(provider):
    assert ask(provider) == [("Ilse Varga", "PER"), ("Nordhavn Freight", "ORG")]
    [child] = active_children()
    assert ask(provider, "Nordhavn Freight") == [("Nordhavn Freight", "ORG")]
    assert active_children() == [child]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit can be read on Linux only")
def test_its_memory_is_limited(provider):
    ask(provider)
    [child] = active_children()
    assert psutil.Process(child.pid).rlimit(psutil.RLIMIT_DATA)[0] == MEMORY


def test_labels_are_brought_into_the_schema(provider, schema):
    found = propose(TEXT, date="", language="en", providers=[provider], schema=schema())
    assert [one.label for one in found] == ["l-person", "l-org"]
    assert {one.provider for one in found} == {"spacy:ruler"}


def test_a_long_text_is_read_in_parts_with_right_offsets(provider):
    text = (TEXT + " More words follow here.\n\n") * 2500
    found = ask(provider, text)
    assert found == [("Ilse Varga", "PER"), ("Nordhavn Freight", "ORG")] * 2500


def test_an_empty_text_asks_nothing(provider):
    assert ask(provider, " \n ") == []
    assert active_children() == []


def test_a_pipeline_that_hangs_is_ended_and_the_next_article_is_read(pipeline):
    provider = SpacyProvider(pipeline, limit=1)
    try:
        with pytest.raises(UserError, match="took too long") as caught:
            ask(provider, ENDLESS)
        assert caught.value.code == "AN515"
        assert not active_children()
        assert len(ask(provider)) == 2
    finally:
        provider.close()


def test_a_worker_that_is_killed_is_one_sentence_and_the_next_article_is_read(provider):
    ask(provider)
    [child] = active_children()
    child.kill()
    child.join()
    with pytest.raises(UserError, match="ended unexpectedly"):
        ask(provider)
    assert len(ask(provider)) == 2


def test_after_two_deaths_in_a_row_it_is_given_up_until_closed(pipeline):
    provider = SpacyProvider(pipeline, limit=0.3)
    try:
        for _ in range(2):
            with pytest.raises(UserError, match="took too long"):
                ask(provider, ENDLESS)
        with pytest.raises(UserError, match="not started again"):
            ask(provider)
        assert not active_children()
    finally:
        provider.close()


@pytest.fixture
def copy(pipeline, tmp_path):
    made = tmp_path / "copy"
    shutil.copytree(pipeline, made)
    return made


def refused(copy, old, new):
    path = copy / "config.cfg"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        ask(SpacyProvider(copy))
    assert not active_children()
    return caught.value


def test_a_pipeline_that_would_run_code_is_refused_before_anything_starts(copy):
    error = refused(copy, "before_creation = null", 'before_creation = {"@callbacks":"run_me"}')
    assert error.code == "AN513"
    assert "run code of its own" in error.sentence


def test_torch_is_loaded_only_when_allowed(copy):
    error = refused(copy, 'factory = "entity_ruler"', 'factory = "transformer"')
    assert error.code == "AN514"
    assert "torch" in error.sentence


def test_what_was_allowed_is_this_very_pipeline(copy):
    path = copy / "config.cfg"
    path.write_text(path.read_text().replace('factory = "entity_ruler"', 'factory = "transformer"'))
    allowed = inspect_pipeline(copy).sha256
    # The package that makes transformers is not installed here: it is asked for, so the question was passed.
    with pytest.raises(UserError, match="could not be loaded"):
        ask(SpacyProvider(copy, trusted=allowed))
    path.write_text(path.read_text() + "\n")
    with pytest.raises(UserError, match="torch"):
        ask(SpacyProvider(copy, trusted=allowed))


def test_after_five_deaths_in_all_it_is_given_up(provider):
    for _ in range(5):
        ask(provider)
        [child] = active_children()
        child.kill()
        child.join()
        with pytest.raises(UserError, match="ended unexpectedly"):
            ask(provider)
    with pytest.raises(UserError, match="not started again"):
        ask(provider)


def test_a_damaged_pipeline_is_loaded_once_not_for_each_article(copy, monkeypatch):
    """A thousand articles started spaCy a thousand times, two seconds each, to fail in the same way."""
    (copy / "entity_ruler" / "patterns.jsonl").write_text("{broken")
    asked = []
    of_old = WorkerProcess.ask
    monkeypatch.setattr(WorkerProcess, "ask", lambda self, question: asked.append(1) or of_old(self, question))
    provider = SpacyProvider(copy)
    for _ in range(3):
        with pytest.raises(UserError, match="could not be loaded") as caught:
            ask(provider)
        assert caught.value.code == "AN874"
    assert len(asked) == 1
    provider.close()
    with pytest.raises(UserError, match="could not be loaded"):
        ask(provider)
    assert len(asked) == 2
    provider.close()


def test_a_refused_pipeline_is_looked_at_once_not_for_each_article(copy, monkeypatch):
    (copy / "config.cfg").unlink()
    looked = []
    of_old = spacy_provider.inspect_pipeline
    monkeypatch.setattr(spacy_provider, "inspect_pipeline", lambda one: looked.append(one) or of_old(one))
    provider = SpacyProvider(copy)
    for _ in range(3):
        with pytest.raises(UserError, match="no spaCy pipeline"):
            ask(provider)
    assert len(looked) == 1


def test_span_groups_are_proposed_with_their_scores(tmp_path):
    import spacy

    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("span_ruler", config={"spans_key": "names"})
    ruler.add_patterns([{"label": "ORG", "pattern": "Bank of Norland"}, {"label": "GPE", "pattern": "Norland"}])
    nlp.to_disk(tmp_path / "spans")
    provider = SpacyProvider(tmp_path / "spans")
    try:
        assert set(ask(provider, "Bank of Norland")) == {("Bank of Norland", "ORG"), ("Norland", "GPE")}
    finally:
        provider.close()
