"""The allow-list over a foreign pipeline's config."""

import pytest

from annotator.model.errors import UserError
from annotator.suggest.pipeline_config import objections, read_config, torch_parts

GOOD = """
[nlp]
lang = "en"
pipeline = ["ner"]
tokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}

[components]

[components.ner]
factory = "ner"

[components.ner.model]
@architectures = "spacy.TransitionBasedParser.v2"

[components.ner.model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
width = 96

[training]

[training.optimizer]
@optimizers = "anything.at.all"
"""


def config(tmp_path, text):
    (tmp_path / "config.cfg").write_text(text, encoding="utf-8")
    return read_config(tmp_path)


def test_a_pipeline_of_spacys_own_parts_may_be_loaded(tmp_path):
    assert objections(config(tmp_path, GOOD)) == ()
    assert torch_parts(config(tmp_path, GOOD)) == ()


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('factory = "ner"', 'source = "elsewhere"', "to be taken from another pipeline"),
        ('factory = "ner"', 'factory = "their_component"', "'their_component', which is not part of spaCy"),
        ('factory = "ner"', "", "made by None"),
        ("spacy.HashEmbedCNN.v2", "their.Architecture.v1", "“their.Architecture.v1”"),
        ("spacy.Tokenizer.v1", "their_tokenizer", "“their_tokenizer”"),
        ('lang = "en"', 'lang = "custom_en"', "no language code"),
        ('lang = "en"', 'lang = "en"\nbefore_creation = {"@callbacks":"run_me"}', "[nlp.before_creation]"),
        ('lang = "en"', 'lang = "en"\nafter_creation = {"@callbacks":"run_me"}', "[nlp.after_creation]"),
        ('lang = "en"', 'lang = "en"\nafter_pipeline_creation = {"@callbacks":"x"}', "run code of its own"),
        ("width = 96", 'width = {"@misc":"spacy.KBFromFile.v1"}', "“spacy.KBFromFile.v1”"),
        ("width = 96", 'widths = [{"@readers":"srsly.read_json.v1"}]', "“srsly.read_json.v1”"),
        ("@architectures", "@callbacks", "registry “callbacks”"),
    ],
)
def test_what_could_run_code_is_refused_with_a_sentence(tmp_path, old, new, sentence):
    assert old in GOOD
    assert sentence in " ".join(objections(config(tmp_path, GOOD.replace(old, new))))


def test_torch_parts_are_named_and_not_refused(tmp_path):
    text = GOOD.replace("spacy.HashEmbedCNN.v2", "spacy.TorchBiLSTMEncoder.v1")
    assert torch_parts(config(tmp_path, text)) == ("ner",)
    assert objections(config(tmp_path, text)) == ()


def test_a_config_without_a_pipeline_is_refused(tmp_path):
    assert objections(config(tmp_path, "[paths]\nx = 1\n"))


def test_a_folder_without_config_and_one_that_cannot_be_read(tmp_path):
    with pytest.raises(UserError, match="no spaCy pipeline"):
        read_config(tmp_path)
    with pytest.raises(UserError, match="cannot be read"):
        config(tmp_path, "this is no config\n[[[")
