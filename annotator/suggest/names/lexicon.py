"""The lists of words that the name patterns go by, as they lie in resources/patterns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
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
    government: Words
    product_last: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Names of people, words that are no names, titles and roles, heads of names, words of context.

    `common`, `roles` and words of context are in lower case; the others are as written.
    """

    given: Words
    surnames: Words
    pinyin_surnames: Words
    common: Words
    roles: Words
    longest_role: int
    heads: Heads
    speech: Words
    place_before: Words
    body_after: Words
    particles: Words
    months: Words
    person_suffixes: Words


# Later kinds win where a word stands under two.
_KINDS = ("GPE", "ORG", "LOC", "EVENT", "LAW")


@cache
def lexicon() -> Lexicon:
    """The shipped lists, read once."""
    tables = _heads()
    words = tables["words"]
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
            government=_split(tables["ORG"]["government"]),
            product_last=_split(tables["PRODUCT"]["last"]),
        ),
        speech=_split(words["speech"]),
        place_before=_split(words["place_before"]),
        body_after=_split(words["body_after"]),
        particles=_split(words["particles"]),
        months=_split(words["months"]),
        person_suffixes=_split(words["person_suffixes"]),
    )


def _lines(name: str) -> list[str]:
    text = shipped.resource("patterns", name).read_text(encoding="utf-8")
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _names(name: str) -> Words:
    return frozenset(word for line in _lines(name) for word in line.split())


def _heads() -> dict[str, dict[str, str]]:
    with shipped.resource("patterns", "heads.toml").open("rb") as file:
        return cast("dict[str, dict[str, str]]", tomllib.load(file))


def _split(words: str) -> Words:
    return frozenset(word.replace("_", " ") for word in words.split())


def _kinds(tables: dict[str, dict[str, str]], key: str) -> dict[str, str]:
    return {word: kind for kind in _KINDS for word in _split(tables[kind].get(key, ""))}
