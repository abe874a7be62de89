"""What a name's own words tell: its legal form, its head, its given name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.scene import Said, Scene, may_name_person
from annotator.suggest.names.segments import Segment
from annotator.suggest.names.words import Word

_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ie|ia|iu|in|ai|ei|ao|ou"
    r"|an|en|er|ua|uo|ui|un|ue|üe|ü|a|o|e|i|u)"
)
_PINYIN = re.compile(rf"{_SYLLABLE}{{1,2}}\Z", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.-?)+\Z")
_LONGEST_PERSON = 5
_KIND_NAMES = {
    "ORG": "an organisation",
    "LOC": "a place in nature or in a city",
    "GPE": "a place that is governed",
    "EVENT": "an event",
    "LAW": "a law or treaty",
}


def by_legal_form(words: Sequence[Word], lexicon: Lexicon) -> Said | None:
    """A legal form at its end."""
    if len(words) < 2 or words[-1].text not in lexicon.heads.legal:
        return None
    return "ORG", 0.95, f"ends with the legal form “{words[-1].text}”"


def by_head(words: Sequence[Word], lexicon: Lexicon) -> Said | None:
    """A word that says what the name is a name of."""
    if len(words) < 2:
        return None
    last, heads = words[-1].text, lexicon.heads
    for at, word in enumerate(words[1:], start=1):
        if word.lower in ("of", "for") and at + 1 < len(words):
            head = words[at - 1].text
            kind = heads.opens.get(head) or heads.opens.get(words[0].text)
            if kind is not None:
                return kind, 0.85, f"“{head} {word.lower} …” names {_KIND_NAMES[kind]}"
    two = f"{words[-2].text} {last}"
    kind = heads.last.get(two) or heads.last.get(last)
    if kind is None or (len(words) == 2 and words[0].text in lexicon.given and last in lexicon.surnames):
        return None
    return kind, 0.82, f"ends with “{last}”, as the name of {_KIND_NAMES[kind]}"


def by_first_word(words: Sequence[Word], lexicon: Lexicon) -> Said | None:
    """A first word that begins names of places or events: Mount, Lake, San, Hurricane."""
    kind = lexicon.heads.first.get(words[0].text) if 2 <= len(words) <= 3 else None
    if kind is None:
        return None
    return kind, 0.72, f"begins with “{words[0].text}”, as the name of {_KIND_NAMES[kind]}"


def by_name_of_person(segment: Segment, scene: Scene) -> Said | None:
    """Two words or more that are built as people's names are."""
    lexicon, words = scene.lexicon, scene.of(segment)
    if not 2 <= len(words) <= _LONGEST_PERSON or not all(may_name_person(word, lexicon) for word in words):
        return None
    if scene.known(segment.first) in ("ORG", "NORP", "PRODUCT"):
        return None
    first, last = words[0].text, words[-1].text
    if _INITIALS.match(first):
        return "PERSON", 0.85, "initials and a family name"
    if first in lexicon.given:
        return "PERSON", 0.92 if last in lexicon.surnames else 0.87, f"the given name “{first}”"
    if first in lexicon.pinyin_surnames and all(_PINYIN.match(word.text) for word in words[1:]):
        return "PERSON", 0.85, f"the family name “{first}” before a given name"
    if first.split("-")[0] in lexicon.given:
        return "PERSON", 0.82, f"the given name “{first}”"
    if last in lexicon.context.person_suffixes and scene.before(segment) not in lexicon.context.determiners:
        return "PERSON", 0.75, f"ends with “{last}”"
    if last in lexicon.surnames and words[0].lower not in lexicon.common:
        return "PERSON", 0.72, f"the family name “{last}”"
    return None
