"""Lists of match patterns: phrases at word edges, token patterns, lines that cannot be used."""

import json

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
        ('{"label": "ORG", "pattern": [{"IS_SENT_START": true}]}', "IS_SENT_START needs a trained pipeline"),
        ('{"label": "ORG", "pattern": [{"colour": "red"}]}', "spaCy knows no COLOUR"),
        (
            '{"label": "ORG", "pattern": [{"LOWER": "a"}, {"LOWER": "b", "OP": "often"}]}',
            "the value of OP in its word 2 is none that spaCy takes",
        ),
        (
            '{"label": "ORG", "pattern": [{"IS_DIGIT": "yes"}]}',
            "the value of IS_DIGIT in its word 1 is none that spaCy takes",
        ),
        (
            '{"label": "ORG", "pattern": [{"LOWER": {"REGEX": "("}}]}',
            "spaCy does not take it (missing ), unterminated subpattern at position 0)",
        ),
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


def test_what_spacys_matcher_knows_is_matched(tmp_path):
    lines = [
        {"label": "A", "pattern": [{"lower": "acme"}, {"is_digit": True}]},
        {"label": "B", "pattern": [{"LOWER": {"REGEX": "^harb(o|ou)r$"}}, {"IS_TITLE": True, "OP": "{1,2}"}]},
        {
            "label": "C",
            "pattern": [{"TEXT": {"FUZZY1": "Calder"}}, {"IS_PUNCT": True, "OP": "?"}, {"LOWER": {"IN": ["plc"]}}],
        },
        {"label": "D", "pattern": [{"LENGTH": {">=": 9}}, {"LIKE_NUM": True}]},
    ]
    provider = PatternList(made(tmp_path, "".join(json.dumps(line) + "\n" for line in lines)))
    text = "ACME 12 left Harbour New Town; Caldar plc paid shipowners 5."
    assert proposed(provider, text) == [
        ("ACME 12", "A"), ("Harbour New Town", "B"), ("Caldar plc", "C"), ("shipowners 5", "D"),
    ]  # fmt: skip


def test_a_list_in_another_encoding_is_refused_and_never_guessed(tmp_path):
    path = tmp_path / "old.jsonl"
    path.write_bytes('{"label": "ORG", "pattern": "Café"}\n'.encode("cp1252"))
    with pytest.raises(UserError, match="is not in UTF-8"):
        read_patterns(path)
