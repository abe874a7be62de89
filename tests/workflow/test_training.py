"""From a project to a pipeline that spaCy loads; and all the ways in which that may fail, with nothing lost."""

from __future__ import annotations

import importlib
import json
import sys
import threading
from multiprocessing import active_children

import pytest

from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import UserError
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import provider_named
from annotator.suggest.run import close
from annotator.workflow.evaluating import evaluate
from annotator.workflow.jobs import run_here
from annotator.workflow.training import train
from annotator.workflow.training_records import TrainingProgress, TrainOptions

# Children that do not train: the test says how they misbehave. They are imported by name.
CHILDREN = """
import json, os, time

def say(connection, **message):
    connection.send_bytes(json.dumps(message).encode())

def dies(connection, argument):
    say(connection, kind="begun", components=[], seconds=0)
    os._exit(9)

def hoards(connection, argument):
    say(connection, kind="memory")

def breaks(connection, argument):
    say(connection, kind="error", error="ValueError: [E024] odd")

def full(connection, argument):
    say(connection, kind="disk", error="No space left on device")

def hangs(connection, argument):
    say(connection, kind="score", step=0, score=0.5, best=True, scores={"ents_p": 0.5, "ents_r": 0.5})
    while True:
        time.sleep(60)
"""


@pytest.fixture
def children(tmp_path, monkeypatch):
    (tmp_path / "odd_children.py").write_text(CHILDREN, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("odd_children")
    del sys.modules["odd_children"]


@pytest.fixture
def opened(tmp_path, kitchen):
    files = []
    others = set(active_children())  # warm children of tests before this one

    def make(**more):
        file = ProjectFile.open(kitchen(tmp_path / f"k{len(files)}.annot", **more))
        files.append(file)
        return file

    yield make
    for file in files:
        file.close()
    assert set(active_children()) <= others


def refused(job):
    with pytest.raises(UserError) as caught:
        run_here(job, None)
    return caught.value


def test_a_pipeline_is_trained_measured_and_put_in_place(opened, tmp_path):
    import spacy

    file, target = opened(), tmp_path / "cook"
    moves: list[TrainingProgress] = []
    trained = run_here(train(file, TrainOptions(target=target, steps=10), name="Kitchen"), None, moves.append)
    assert moves[0].phase == "set"
    assert {move.phase for move in moves} == {"set", "start", "train", "measure", "place"}
    assert [move.scored.step for move in moves if move.scored] == [one.step for one in trained.scores] == [0, 5, 10]
    assert set(spacy.load(trained.pipeline).get_pipe("ner").labels) == {"TOOL", "INGREDIENT"}
    assert sorted(path.name for path in target.iterdir()) == [
        "errors.jsonl", "evaluation.json", "evaluation.md", "model-best", "training.json",
    ]  # fmt: skip
    meta = json.loads((trained.pipeline / "meta.json").read_text("utf-8"))
    assert meta["name"] == "cook"
    assert meta["annotator"]["project"] == "Kitchen"
    assert meta["labels"]["ner"] == ["INGREDIENT", "TOOL"]
    paper = json.loads((target / "training.json").read_text("utf-8"))
    assert paper["articles"] == dict(trained.split_articles) == {"train": 5, "dev": 1, "test": 2}
    assert len(paper["trained_on"]) == 6
    assert "--training.max_steps 10" in paper["command"]
    assert trained.evaluation.articles == 2
    assert str(tmp_path) not in (target / "model-best" / "config.cfg").read_text("utf-8")
    # It is a provider at once, and is measured on what it has not seen.
    provider = provider_named(f"spacy:{target}")
    try:
        assert provider.name == "spacy:cook"
        again = run_here(evaluate(file, provider), None)
    finally:
        close([provider])
    assert again.articles == 2
    assert again.notes == ("It was trained on 6 articles, which are left out.",)
    assert again.total == trained.evaluation.total


def test_with_enough_of_it_the_best_so_far_is_kept(opened, tmp_path):
    enough = threading.Event()
    job = train(opened(), TrainOptions(target=tmp_path / "cook", steps=20_000), name="Kitchen", enough=enough)
    trained = run_here(job, None, lambda step: enough.set() if step.scored else None)
    assert trained.reason == "you ended it"
    assert trained.steps < 20_000
    assert (trained.pipeline / "config.cfg").is_file()


def test_stopped_nothing_is_left_and_an_older_pipeline_stays(opened, tmp_path, children):
    target = tmp_path / "cook"
    others = set(active_children())
    job = train(opened(), TrainOptions(target=target), name="Kitchen", serve=children.hangs)
    while next(job).scored is None:
        pass
    assert len(set(active_children()) - others) == 1
    job.close()
    assert set(active_children()) <= others
    assert not [path for path in tmp_path.iterdir() if "cook" in path.name]


@pytest.mark.parametrize(
    ("child", "code", "word"),
    [
        ("dies", "AN588", "ended unexpectedly"),
        ("hoards", "AN589", "GB of memory"),
        ("breaks", "AN592", "E024"),
        ("full", "AN591", "No space left"),
    ],
)
def test_a_child_that_fails_is_one_sentence_and_nothing_is_left(opened, tmp_path, children, child, code, word):
    job = train(opened(), TrainOptions(target=tmp_path / "cook"), name="K", serve=vars(children)[child])
    error = refused(job)
    assert error.code == code
    assert word in error.sentence
    assert not [path for path in tmp_path.iterdir() if "cook" in path.name]


def test_a_child_that_is_silent_for_too_long_is_ended(opened, tmp_path, children, monkeypatch):
    from annotator.workflow import training

    monkeypatch.setattr(training, "_SILENCE", 0.0)
    error = refused(train(opened(), TrainOptions(target=tmp_path / "cook"), name="K", serve=children.hangs))
    assert error.code == "AN588"
    assert "was ended" in error.sentence


def test_without_finished_articles_there_is_nothing_to_train_on(opened, tmp_path):
    error = refused(train(opened(done=0), TrainOptions(target=tmp_path / "cook"), name="K"))
    assert error.code == "AN580"
    assert "Finish some" in error.hint
    assert refused(train(opened(articles=0), TrainOptions(target=tmp_path / "cook"), name="K")).code == "AN580"


def test_without_spans_there_is_nothing_to_learn(opened, tmp_path):
    error = refused(train(opened(labels=()), TrainOptions(target=tmp_path / "cook"), name="K"))
    assert error.code == "AN581"


def test_a_target_that_holds_something_else_is_refused_before_anything_is_done(opened, tmp_path):
    (tmp_path / "cook").mkdir()
    (tmp_path / "cook" / "thesis.txt").write_text("mine")
    error = refused(train(opened(), TrainOptions(target=tmp_path / "cook"), name="K"))
    assert error.code == "AN583"
    assert [path.name for path in (tmp_path / "cook").iterdir()] == ["thesis.txt"]


def test_one_article_and_one_label_are_enough_and_it_is_told_what_the_score_is_worth(opened, tmp_path):
    file = opened(articles=1, labels=("TOOL",))
    trained = run_here(train(file, TrainOptions(target=tmp_path / "cook", steps=5), name="K"), None)
    assert trained.split_articles == (("train", 1), ("dev", 0), ("test", 0))
    assert "says little" in " ".join(trained.evaluation.notes)
    assert {score.label for score in trained.evaluation.labels} <= {"TOOL"}
    provider = provider_named(f"spacy:{tmp_path / 'cook'}")
    assert refused(evaluate(file, provider)).code == "AN586"


def test_an_own_pipeline_is_gone_on_from_and_a_foreign_one_is_refused(opened, tmp_path):
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler")
    nlp.to_disk(tmp_path / "ruler")
    options = TrainOptions(target=tmp_path / "cook", base=str(tmp_path / "ruler"))
    error = refused(train(opened(), options, name="K"))
    assert error.code == "AN590"
    assert "no component “ner”" in error.sentence
    config = tmp_path / "ruler" / "config.cfg"
    config.write_text(config.read_text().replace('factory = "entity_ruler"', 'factory = "transformer"'))
    assert refused(train(opened(), options, name="K")).code == "AN587"


@pytest.mark.slow
def test_only_the_chosen_labels_are_learned_and_measured(opened, tmp_path):
    export = ExportOptions(labels=("l-TOOL",))
    options = TrainOptions(target=tmp_path / "cook", steps=5, export=export)
    trained = run_here(train(opened(), options, name="K"), None)
    meta = json.loads((trained.pipeline / "meta.json").read_text("utf-8"))
    assert meta["labels"]["ner"] == ["TOOL"]
    assert {score.label for score in trained.evaluation.labels} <= {"TOOL"}
