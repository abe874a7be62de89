"""What a single word with a capital may be a name of."""

from __future__ import annotations

import re

from annotator.suggest.names.around import by_company
from annotator.suggest.names.scene import Said, Scene
from annotator.suggest.names.segments import Segment
from annotator.suggest.names.words import Word

CODE = re.compile(r"[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,2}\Z|[A-Z][a-z]+-?\d{1,3}\Z")
_PERIOD = re.compile(r"(?:Q[1-4]|H[12]|FY\d+|[MKT]\d{4}|COVID-?19|Covid-?19|CO2|[345]G|B2[BC]|G\d+)\Z")
_CAMEL = re.compile(r"[A-Za-z]?[a-z]*[A-Z]?[a-z]+[A-Z]")
_ROMAN = re.compile(r"[IVXL]+\Z")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s\Z")
_LONGEST_ACRONYM = 7
# Below what is shown, but mentions add up.
_MERE = 0.33
_AFTER_THINGS = frozenset({"of", "in", "to", "or", "on", "for"})


def by_single_word(segment: Segment, scene: Scene) -> Said | None:
    """A model code, an acronym, a lone given or family name, or an unknown word judged by its neighbours."""
    word = scene.of(segment)[0]
    if _PERIOD.match(word.text) or len(word.text) < 2:
        return None
    if CODE.match(word.text):
        return None if word.first else ("PRODUCT", 0.6, "the shape of a model code")
    if word.shouted:
        return _acronym(word, scene.before(segment), scene.after(segment), scene)
    if not word.capital or scene.ordinary(word) or _PLURAL_ACRONYM.match(word.text):
        return None
    return _word(segment, word, scene)


def _acronym(word: Word, before: str, after: str, scene: Scene) -> Said | None:
    context = scene.lexicon.context
    if word.lower in scene.lexicon.common or len(word.text) > _LONGEST_ACRONYM or _ROMAN.match(word.text):
        return None
    if after in context.body_after or before in context.of_bodies:
        return "ORG", 0.6, "an acronym among words that go with companies"
    return "ORG", 0.42, "an acronym"


def _word(segment: Segment, word: Word, scene: Scene) -> Said | None:
    lexicon, context = scene.lexicon, scene.lexicon.context
    before, after = scene.before(segment), scene.after(segment)
    if _CAMEL.match(word.text):
        return "ORG", 0.55, "capitals within a word"
    if before in context.products and not word.first:
        return "PRODUCT", 0.6, f"“{before}” before it"
    if after in context.body_after or (after in context.moves and not (word.first and not _amount(segment, scene))):
        return "ORG", 0.6, f"“{after}” after it"
    if word.text in lexicon.given:
        plain = word.first and after and not _verb(after, scene)
        return ("PERSON", _MERE if plain else 0.6, f"the given name “{word.text}”")
    if word.text in lexicon.surnames:
        return "PERSON", 0.62 if after in context.speech else 0.5, f"the family name “{word.text}”"
    company = by_company(segment, scene)
    if company is not None:
        return company
    if word.text.endswith(tuple(context.word_endings)):
        return None
    if word.first:
        return _first_word(word.text, after, scene)
    return _unknown(segment, word.text, before, after, scene)


def _amount(segment: Segment, scene: Scene) -> bool:
    """Whether a number stands after the verb that follows: "fell 5.9 per cent"."""
    at = segment.last + 1
    return at < len(scene.words) and scene.words[at].text[0].isdigit()


def _verb(word: str, scene: Scene) -> bool:
    context = scene.lexicon.context
    return word in context.speech or word in context.verbs or word in context.moves or word.endswith("ed")


def _unknown(segment: Segment, text: str, before: str, after: str, scene: Scene) -> Said:
    """A word with a capital within a sentence."""
    context = scene.lexicon.context
    place = text.endswith(tuple(context.place_endings))
    if after in context.place_after:
        return "GPE", 0.62, f"“{after}” after it"
    if before in ("in", "near"):
        return "GPE", 0.6 if place else 0.48, f"“{before}” before it"
    if place and before in context.place_before:
        return "GPE", 0.52, f"“{before}” before it and an ending of places"
    if before in ("from", "to", "at"):
        return "GPE", 0.36, f"“{before}” before it"
    if after in context.speech or after in context.verbs:
        return "PERSON", 0.46, f"“{after}” after it"
    if after in context.product_after:
        return "PRODUCT", 0.5, f"“{after}” after it"
    if before in context.determiners:
        return "ORG", _MERE, f"“{before}” before a capital"
    if before in context.of_bodies:
        return "ORG", 0.5, f"“{before}” before it"
    # People are rarely at the end of a sentence, before a preposition or before a sign other than a comma.
    gap = scene.gap_after(segment)
    likely = after not in _AFTER_THINGS and (gap in (" ", ", ") or gap[:1] in "'’")
    return "PERSON", 0.38 if likely else _MERE, "a capital within a sentence"


def _first_word(text: str, after: str, scene: Scene) -> Said | None:
    """The first word of a sentence, where a capital tells nothing."""
    context = scene.lexicon.context
    if text.endswith("s") and after in ("are", "were", "have", "can"):
        return None
    if after in context.speech:
        return "PERSON", 0.46, f"“{after}” after it"
    if after in context.verbs:
        return "PERSON", 0.38, f"“{after}” after it"
    return None
