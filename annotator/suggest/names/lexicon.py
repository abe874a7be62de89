"""The lists of words that the name patterns go by, as they lie in resources/patterns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from typing import cast

from annotator import shipped

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """What the last or first word of a name tells about its kind."""

    legal: Words
    last: dict[str, str]
    first: dict[str, str]
    opens: dict[str, str]
    product_last: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Words beside and within names; each field is a line of context.toml, which says what it holds."""

    speech: Words
    verbs: Words
    moves: Words
    determiners: Words
    place_before: Words
    places: Words
    place_after: Words
    bodies: Words
    of_bodies: Words
    body_after: Words
    products: Words
    product_after: Words
    roles_of_bodies: Words
    exchanges: Words
    deals: Words
    posts: Words
    had_by_bodies: Words
    had_by_places: Words
    wins: Words
    particles: Words
    person_suffixes: Words
    months: Words
    word_endings: Words
    place_endings: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Names of people, words that are no names, titles and roles, heads of names, words of context.

    `common` and `roles` are in lower case; the others are as written.
    """

    given: Words
    surnames: Words
    pinyin_surnames: Words
    common: Words
    roles: Words
    longest_role: int
    heads: Heads
    context: Context


# Later kinds win where a word stands under two.
_KINDS = ("GPE", "ORG", "LOC", "EVENT", "LAW")


@cache
def lexicon() -> Lexicon:
    """The shipped lists, read once."""
    tables = _tables("heads.toml")
    context = cast("dict[str, str]", _tables("context.toml"))
    roles = frozenset(_lines("roles.txt"))
    return Lexicon(
        given=_names("given_names.txt"),
        surnames=_names("surnames.txt"),
        pinyin_surnames=_names("pinyin_surnames.txt"),
        common=_names("common_words.txt"),
        roles=roles,
        longest_role=max(role.count(" ") + 1 for role in roles),
        heads=Heads(
            legal=_split(tables["ORG"]["legal"]),
            last=_kinds(tables, "last"),
            first=_kinds(tables, "first"),
            opens=_kinds(tables, "opens"),
            product_last=_split(tables["PRODUCT"]["last"]),
        ),
        context=Context(**{field.name: _split(context[field.name]) for field in fields(Context)}),
    )


def _lines(name: str) -> list[str]:
    text = shipped.resource("patterns", name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _names(name: str) -> Words:
    return frozenset(word for line in _lines(name) for word in line.split())


def _tables(name: str) -> dict[str, dict[str, str]]:
    with shipped.resource("patterns", name).open("rb") as file:
        return cast("dict[str, dict[str, str]]", tomllib.load(file))


def _split(words: str) -> Words:
    return frozenset(word.replace("_", " ") for word in words.split())


def _kinds(tables: dict[str, dict[str, str]], key: str) -> dict[str, str]:
    return {word: kind for kind in _KINDS for word in _split(tables[kind].get(key, ""))}
