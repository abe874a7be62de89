"""One name in its forms: with and without article, honorific or genitive, in capitals, in short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.suggest.names.lexicon import lexicon

# Foreign articles in lower case only: "Los Angeles" and "Die Zeit" begin with theirs.
_BEFORE = re.compile(
    r"(?:(?:[Tt]he|THE|[Aa]n?|der|die|das|den|dem|des|ein|eine|le|la|les|el|los|las"
    r"|(?i:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|president|chancellor|minister|herr|frau)\.?)\s+)+(?=\S)"
)
_BEHIND = re.compile(r"(?:['’]s|(?<=s)['’])\Z")
# Names of labels for people, whose family names stand for them.
_PEOPLE = frozenset({"person", "per", "pers", "people", "name"})
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(rf"[{_CJK}]|[^\W_{_CJK}]+|[^\w\s]|_")
_SHORTEST_SHOUTED = 4
_LONGEST_NAME = 4
_SHORTEST_SURNAME = 3


@dataclass(frozen=True, slots=True)
class Parts:
    """A surface taken apart: what leads it ("the "), its core, what trails it ("’s")."""

    lead: str
    core: str
    tail: str


def parts(surface: str) -> Parts:
    """A surface without its articles, honorifics and genitive; never without a core."""
    lead = match[0] if (match := _BEFORE.match(surface)) else ""
    rest = surface[len(lead) :]
    tail = match[0] if (match := _BEHIND.search(rest)) and match.start() > 0 else ""
    return Parts(lead, rest[: len(rest) - len(tail)], tail)


def lowered(text: str) -> str:
    """A text in lower case, of the same length: a character whose lower case is longer stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(one if len(one) == 1 else whole for whole in text for one in (whole.lower(),))


def tokens(text: str) -> Iterator[re.Match[str]]:
    """Where a name may begin: words, single signs, single characters of scripts without blanks."""
    return _TOKEN.finditer(text)


def first_token(text: str) -> str:
    """The token that a text begins with, "" when there is none."""
    match = _TOKEN.match(text)
    return match[0] if match else ""


def words_of(text: str) -> frozenset[str]:
    """The tokens of a text in lower case that are no signs, for an index."""
    return frozenset(match[0] for match in _TOKEN.finditer(lowered(text)) if match[0].isalnum())


def may_be(form: str, core: str) -> bool:
    """Whether a text's form, equal to a core but for case, can be the same name.

    Headlines and sentence starts raise letters, and nothing lowers them: "Apple" is no "apple".
    """
    if form == core:
        return True
    if form.isupper() or core.isupper():
        return len(core) >= _SHORTEST_SHOUTED and (form.isupper() or form[:1].isupper())
    return all(mine == known or (mine.isupper() and known.islower()) for mine, known in zip(form, core, strict=False))


def short_forms(core: str, label_name: str) -> Iterator[str]:
    """The forms by which an article goes on to call what it named in full; only those that are safe."""
    words = core.split(" ")
    if not 1 < len(words) <= _LONGEST_NAME or not all(word[:1].isupper() for word in words):
        return
    known = lexicon()
    last = words[-1]
    if label_name.casefold() in _PEOPLE:
        if len(last) >= _SHORTEST_SURNAME and last.isalpha() and not last.isupper() and _tells(last):
            yield last
    elif last in known.heads.legal:
        stem = " ".join(words[:-1]).rstrip(",")
        if len(words) > 2 or _tells(stem):
            yield stem


def _tells(word: str) -> bool:
    """Whether a word alone is likely to be a name: no common word, no month, no suffix of a person."""
    known = lexicon()
    return (
        word.lower() not in known.common
        and word.lower() not in known.context.months
        and word not in known.context.person_suffixes
        and word not in known.heads.last
    )
