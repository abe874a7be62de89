"""The shipped lists of words."""

from dataclasses import fields

from annotator import shipped
from annotator.suggest.names.lexicon import Context, lexicon


def test_every_line_of_context_is_read_and_every_field_has_one():
    import tomllib

    table = tomllib.loads(shipped.resource("patterns", "context.toml").read_text(encoding="utf-8"))
    assert set(table) == {field.name for field in fields(Context)}


def test_the_lists_are_of_the_right_case():
    lists = lexicon()
    assert all(role == role.lower() for role in lists.roles)
    assert all(word == word.lower() for word in lists.common)
    assert all(name[0].isupper() for name in lists.given | lists.surnames | lists.pinyin_surnames)
    assert len(lists.given) > 2000
    assert lists.longest_role >= 3


def test_no_head_is_a_blank_word():
    heads = lexicon().heads
    assert {"Inc.", "GmbH"} <= heads.legal
    assert heads.last["Act"] == "LAW"
    assert heads.last["River"] == "LOC"
    assert all(word.strip() == word and word for word in {*heads.last, *heads.first, *heads.opens})
