"""Lists of match patterns: phrases at word edges, token patterns, lines that cannot be used."""

import pytest

from annotator.model.errors import UserError
from annotator.suggest.catalogue import provider_named
from annotator.suggest.pattern_list import PatternList, read_patterns

LINES = """{"label": "ORG", "pattern": "Nordhavn Freight", "id": "nf"}
{"label": "GPE", "pattern": [{"lower": "port"}, {"LOWER": "of"}, {"IS_TITLE": true}]}
{"label": "ORG", "pattern": "小米"}
"""


def made(folder, text=LINES):
    path = folder / "companies.jsonl"
    path.write_text(text, "utf-8")
    return path


def proposed(provider, text, language="en"):
    return [(text[p.start : p.end], p.label) for p in provider.propose(text, date="", language=language)]


def test_phrases_and_token_patterns_are_found_with_their_offsets(tmp_path):
    provider = PatternList(made(tmp_path))
    text = "🚀 The Port of Calder and Nordhavn Freight; 小米公司."
    assert proposed(provider, text) == [("Nordhavn Freight", "ORG"), ("小米", "ORG"), ("Port of Calder", "GPE")]
    (first, *_) = provider.propose(text, date="", language="en")
    assert (first.provider, first.evidence) == ("list:companies", "“Nordhavn Freight” stands in your list “companies”")


def test_a_phrase_is_no_part_of_a_word_and_keeps_its_case(tmp_path):
    provider = PatternList(made(tmp_path, '{"label": "ORG", "pattern": "Nord"}'))
    assert proposed(provider, "Nordhavn, nord and Nord.") == [("Nord", "ORG")]


def test_a_language_without_a_tokenizer_here_is_read_all_the_same(tmp_path):
    assert ("Port of Calder", "GPE") in proposed(PatternList(made(tmp_path)), "The Port of Calder.", language="ja")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "the line is no JSON"),
        ("5", "it has no label"),
        ('{"label": "ORG"}', "“pattern” is neither a text nor a list of tokens"),
        ('{"label": "ORG", "pattern": [5]}', "a token of it is no object"),
        ('{"label": "ORG", "pattern": [{"POS": "NOUN"}]}', "POS needs a trained pipeline"),
    ],
)
def test_a_line_that_cannot_be_used_costs_no_other(line, why, tmp_path):
    patterns, problems = read_patterns(made(tmp_path, LINES + line))
    assert len(patterns) == 3
    assert [(one.code, one.line, one.sentence) for one in problems] == [
        ("AN819", 4, f"The pattern cannot be used: {why}.")
    ]


def test_a_list_without_patterns_or_without_a_file_is_refused(tmp_path):
    with pytest.raises(UserError, match="holds no pattern"):
        read_patterns(made(tmp_path, "5\n"))
    with pytest.raises(UserError, match="cannot be read"):
        provider_named(f"list:{tmp_path / 'missing.jsonl'}").propose("x", date="", language="en")


def test_an_operator_that_spacy_does_not_know_is_told(tmp_path):
    provider = PatternList(made(tmp_path, '{"label": "ORG", "pattern": [{"LOWER": "a", "OP": "often"}]}'))
    with pytest.raises(UserError, match="is not as spaCy has it"):
        provider.propose("a", date="", language="en")
