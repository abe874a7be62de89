"""The card of a pipeline: read, never run."""

import shutil
import sys

import pytest

from annotator.model.errors import UserError
from annotator.suggest.pipeline_card import inspect_pipeline, installed_pipelines, pipeline_folder, pipeline_name


def test_the_card_of_a_folder(pipeline):
    card = inspect_pipeline(pipeline)
    assert (card.name, card.lang, card.labels) == ("en_pipeline", "en", ("ORG", "PER", "SLOW"))
    assert not card.refused
    assert card.concerns == ()
    assert len(card.sha256) == 64


def test_without_its_papers_the_config_tells_the_language_and_whether_it_finds_anything(pipeline, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(pipeline, copy)
    (copy / "meta.json").unlink()
    card = inspect_pipeline(copy)
    assert (card.lang, card.labels, card.finds) == ("en", (), True)
    path = copy / "config.cfg"
    path.write_text(path.read_text().replace('factory = "entity_ruler"', 'factory = "sentencizer"'))
    assert not inspect_pipeline(copy).finds


def test_the_digest_sees_every_file(pipeline, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(pipeline, copy)
    assert inspect_pipeline(copy).sha256 == inspect_pipeline(pipeline).sha256
    (copy / "vocab" / "more").write_text("x")
    assert inspect_pipeline(copy).sha256 != inspect_pipeline(pipeline).sha256


def test_a_pipeline_that_may_not_be_loaded_says_why(pipeline, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(pipeline, copy)
    path = copy / "config.cfg"
    path.write_text(path.read_text().replace('factory = "entity_ruler"', 'source = "evil"'))
    card = inspect_pipeline(copy)
    assert card.refused
    assert "another pipeline" in card.concerns[0]


def test_a_package_is_found_without_importing_it(pipeline, tmp_path, monkeypatch):
    package = tmp_path / "en_little"
    shutil.copytree(pipeline, package / "en_little-1.2.3")
    (package / "__init__.py").write_text("raise RuntimeError('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    assert pipeline_folder("en_little") == package / "en_little-1.2.3"
    assert inspect_pipeline("en_little").lang == "en"
    assert "en_little" not in sys.modules


@pytest.mark.parametrize("name", ["no_such_pipeline", "no/such/folder", "json", "", "a b"])
def test_what_is_no_pipeline_is_refused_with_a_sentence(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="no spaCy pipeline"):
        inspect_pipeline(name)


def test_the_folder_of_a_training_stands_for_its_best(pipeline, tmp_path):
    made = tmp_path / "cook"
    shutil.copytree(pipeline, made / "model-best")
    assert pipeline_folder(made) == pipeline_folder(made / "model-best")
    assert pipeline_name(made) == pipeline_name(made / "model-best") == "cook"
    assert pipeline_name("en_core_web_sm") == "en_core_web_sm"


def test_installed_pipelines_are_those_that_announce_themselves(tmp_path, monkeypatch):
    metadata = tmp_path / "en_harbour-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: en-harbour\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[spacy_models]\nen_harbour = en_harbour\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert "en_harbour" in installed_pipelines()
