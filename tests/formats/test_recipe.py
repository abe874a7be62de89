"""The shipped recipe is a project that can be filled in, and stays one."""

from dataclasses import replace

import pytest

from annotator.formats.recipe import Needs, write_recipe
from annotator.shipped import recipe_folder

NEEDS = Needs(
    language="en",
    entities=True,
    rejected=False,
    small=False,
    longest_group_span=0,
    dev="dev.spacy",
    test="test.spacy",
)


def written(tmp_path, **changes):
    write_recipe(recipe_folder(), tmp_path, replace(NEEDS, **changes))
    return {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}


def test_the_plain_case_is_the_recipe_itself(tmp_path):
    shipped = {path.name: path.read_text(encoding="utf-8") for path in recipe_folder().iterdir()}
    assert written(tmp_path) == shipped


def test_the_config_is_complete(tmp_path):
    from spacy import util

    written(tmp_path, longest_group_span=5, rejected=True, language="de")
    config = util.load_config(tmp_path / "config.cfg")
    nlp = util.load_model_from_config(config, auto_fill=False)
    assert nlp.lang == "de"
    assert nlp.pipe_names == ["tok2vec", "ner", "spancat"]
    assert config["training"]["score_weights"]["ents_f"] + config["training"]["score_weights"]["spans_sc_f"] == 1
    assert config["components"]["spancat"]["suggester"]["max_size"] == 5
    assert config["components"]["ner"]["incorrect_spans_key"] == "rejected"


def test_a_set_with_overlapping_spans_only_has_no_entity_recogniser(tmp_path):
    assert 'pipeline = ["tok2vec","spancat"]' in written(tmp_path, entities=False, longest_group_span=2)["config.cfg"]


def test_a_span_categorizer_does_not_look_at_endless_stretches(tmp_path):
    assert "max_size = 12\n" in written(tmp_path, longest_group_span=400)["config.cfg"]


def test_small_sets_are_checked_without_stopping(tmp_path):
    project = written(tmp_path, small=True, dev="train.spacy", test="train.spacy")["project.yml"]
    assert "subprocess.run" in project
    assert "dev.spacy" not in project
    assert "test.spacy" not in project


@pytest.mark.parametrize(("name", "gone"), [("config.cfg", "pipeline = "), ("project.yml", "debug data config.cfg")])
def test_a_recipe_that_cannot_be_filled_in_is_a_bug(tmp_path, name, gone):
    recipe = tmp_path / "recipe"
    recipe.mkdir()
    for path in recipe_folder().iterdir():
        text = path.read_text(encoding="utf-8")
        (recipe / path.name).write_text(text.replace(gone, "") if path.name == name else text, encoding="utf-8")
    with pytest.raises(ValueError, match="recipe"):
        write_recipe(recipe, tmp_path, replace(NEEDS, small=True))
