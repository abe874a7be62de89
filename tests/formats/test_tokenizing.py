"""The tokenizer of a language or of a pipeline, without running the pipeline's code."""

import pytest

from annotator.formats import tokenizing
from annotator.formats.tokenizing import commonest_language, spacy_tokenizer
from annotator.model.errors import UserError


def cut(tokenizer, text):
    tokens = tokenizer.tokens(text)
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


def test_offsets_are_code_points():
    assert cut(spacy_tokenizer("en"), "👩 don't\n stop.") == ["👩", "do", "n't", "\n ", "stop", "."]
    assert cut(spacy_tokenizer("en"), "") == []


def test_a_very_long_text_is_cut_too():
    assert len(cut(spacy_tokenizer("xx"), "ab " * 400_000)) == 400_000


def test_the_tokenizer_of_a_saved_pipeline_is_used(tmp_path):
    import spacy
    from spacy.symbols import ORTH

    nlp = spacy.blank("de")
    nlp.tokenizer.add_special_case("z.Pallas", [{ORTH: "z."}, {ORTH: "Pallas"}])
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "pipeline")
    tokenizer = spacy_tokenizer("en", pipeline=str(tmp_path / "pipeline"))
    assert tokenizer.language == "de"
    assert cut(tokenizer, "z.Pallas") == ["z.", "Pallas"]
    assert not tokenizer.doc("It left. It came.").has_annotation("SENT_START")


def test_a_vocabulary_is_let_go_after_many_words_and_the_docs_that_it_made_stay(monkeypatch, tmp_path):
    import spacy

    spacy.blank("en").to_disk(tmp_path / "pipeline")
    monkeypatch.setattr(tokenizing, "_MOST_WORDS", 100)
    for tokenizer in (spacy_tokenizer("en"), spacy_tokenizer("", pipeline=str(tmp_path / "pipeline"))):
        first = tokenizer.doc("Nordhavn's freight")
        vocabularies = {id(tokenizer.doc(" ".join(f"word{n}x{m}" for m in range(40))).vocab): n for n in range(12)}
        assert 2 <= len(vocabularies) <= 6
        assert [token.text for token in first] == ["Nordhavn", "'s", "freight"]
        assert cut(tokenizer, "Nordhavn's freight") == ["Nordhavn", "'s", "freight"]
        assert len(tokenizer.doc("and").vocab.strings) < len(first.vocab.strings) + 200


def test_a_pipeline_with_code_of_its_own_is_refused(tmp_path):
    import spacy

    spacy.blank("zh").to_disk(tmp_path / "pipeline")
    with pytest.raises(UserError, match="tokenizer"):
        spacy_tokenizer("en", pipeline=str(tmp_path / "pipeline"))


@pytest.mark.parametrize("pipeline", ["no_such_package", "no/such/folder", "json"])
def test_what_is_no_pipeline_is_told(pipeline):
    with pytest.raises(UserError, match="pipeline"):
        spacy_tokenizer("en", pipeline=pipeline)


def test_a_folder_that_is_no_pipeline_is_told(tmp_path):
    with pytest.raises(UserError, match="no spaCy pipeline"):
        spacy_tokenizer("en", pipeline=str(tmp_path))
    (tmp_path / "config.cfg").write_text("[nlp]\nlang = 3\n")
    (tmp_path / "tokenizer").write_bytes(b"")
    with pytest.raises(UserError, match="cannot be read"):
        spacy_tokenizer("en", pipeline=str(tmp_path))


@pytest.mark.parametrize(
    ("languages", "wanted"), [([], "en"), (["", ""], "en"), (["de", "", "zh", "de"], "de"), (["zh", "de"], "de")]
)
def test_the_commonest_language(languages, wanted):
    assert commonest_language(languages) == wanted
