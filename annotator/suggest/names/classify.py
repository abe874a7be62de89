"""What kind of name a segment is: by its head, its first name, the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.suggest.names.found import Found
from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.runs import Atom
from annotator.suggest.names.segments import Segment, role_at
from annotator.suggest.names.words import Word

_CODE = re.compile(r"[A-Z]{1,4}-?\d{1,4}[A-Za-z]{0,2}\Z|[A-Z][a-z]+-?\d{1,3}\Z")
_PERIOD = re.compile(r"(?:Q[1-4]|H[12]|FY\d+|[MKT]\d{4}|COVID-?19|Covid-?19|CO2|[345]G|B2[BC]|G\d+)\Z")
_CAMEL = re.compile(r"[A-Za-z]?[a-z]*[A-Z]?[a-z]+[A-Z]")
_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ie|ia|iu|in|ai|ei|ao|ou"
    r"|an|en|er|ua|uo|ui|un|ue|üe|ü|a|o|e|i|u)"
)
_PINYIN = re.compile(rf"{_SYLLABLE}{{1,2}}\Z", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[A-Z]\.-?)+\Z")
_ROMAN = re.compile(r"[IVXL]+\Z")
_PLURAL_ACRONYM = re.compile(r"[A-Z]{2,}s\Z")
_PLACE = re.compile(
    r"(?:ville|burgh?|grad|stan|shire|ford|bury|borough|pur|abad|stadt|heim|hausen|dorf|stein|furt|polis|mouth|haven"
    r"|chester|minster|worth|wick|by|ham|stad|vik|land|ovo|evo|nica|ovsk|insk|gorod|kirchen|berg|ton)\Z"
)
_ENDINGS_OF_WORDS = (
    "ing", "ings", "ly", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ism", "ist",
    "ists", "logy", "graphy", "ance", "ence", "ship", "ships", "ies", "ers", "able", "ible", "ical", "ous", "ful",
)  # fmt: skip
_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "its", "their", "our", "his", "her", "my", "your", "each"})
_VERBS = frozenset(
    {"was", "is", "has", "had", "will", "would", "can", "could", "did", "does", "also", "who", "then", "later",
     "never", "became", "went", "came", "took", "made", "got", "won", "lost", "began", "left", "played", "scored",
     "beat", "led", "moved", "returned", "joined", "died", "signed", "finished", "opened", "wants", "thinks"}
)  # fmt: skip
_MOVES = frozenset(
    {"fell", "rose", "plunged", "gained", "slid", "jumped", "climbed", "dropped", "surged", "soared", "tumbled",
     "slumped", "rallied", "closed", "traded", "sells", "employs", "makes", "shares", "reports", "posted", "reported"}
)  # fmt: skip
_BODIES = frozenset(
    {"company", "firm", "maker", "manufacturer", "bank", "lender", "retailer", "supplier", "consultancy", "start-up",
     "startup", "start", "operator", "developer", "carmaker", "automaker", "chipmaker", "airline", "insurer", "broker",
     "brokerage", "utility", "producer", "miner", "group", "agency", "charity", "think", "union", "club", "fund",
     "publisher", "brand", "chain", "subsidiary", "unit", "conglomerate", "drugmaker", "provider", "venture",
     "organisation", "organization", "foundation", "university", "newspaper", "magazine", "website", "platform"}
)  # fmt: skip
_MERE_CAPITAL = 0.33
_OF_BODIES = frozenset({"rival", "rivals", "supplier", "maker", "startup", "unit", "subsidiary", "giant", "firm", "company",
     "group", "parent", "competitor", "shares", "bought", "acquired", "owns", "operator", "lender", "retailer"})  # fmt: skip
_AGE = re.compile(r"\d{2}\Z")
# Roles that bodies have as well, so that they say nothing about a name beside them.
_ROLES_OF_BODIES = frozenset(
    {"owner", "partner", "investor", "manager", "leader", "rival", "count", "general", "trader", "forward",
     "driver", "major", "producer", "designer", "candidate", "defender", "champion", "friend", "justice"}
)  # fmt: skip
# Names of more words than this are sentences in capitals.
_LONGEST_PERSON = 4
_LONGEST = 10


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a segment is judged by."""

    words: Sequence[Word]
    atoms: dict[int, Atom]
    lexicon: Lexicon
    lower_words: frozenset[str]


def classify(segment: Segment, scene: Scene) -> Found | None:
    """The likeliest kind of a segment, None when it is probably no name or the dictionaries tell it all."""
    words = scene.words[segment.first : segment.last]
    if len(words) > _LONGEST or not any(word.capital or word.shouted for word in words):
        return None
    atom = scene.atoms.get(segment.first)
    whole_atom = atom is not None and atom.last == segment.last
    said = _by_title(segment, words, scene)
    if said is None and not whole_atom:
        said = (
            _by_head(words, scene.lexicon)
            or _by_first_word(words, scene.lexicon)
            or _by_name_of_person(segment, words, scene)
            or _by_neighbours(segment, words, scene)
            or _by_shape(segment, words, scene)
        )
    if said is None:
        return None
    label, score, why = said
    return Found(segment.first, segment.last, label, score, why)


Said = tuple[str, float, str]


def _by_title(segment: Segment, words: Sequence[Word], scene: Scene) -> Said | None:
    """A title before it: "Mr", "Chief Executive"; also a role in small letters: "analyst"."""
    if len(words) > _LONGEST_PERSON or words[-1].text in scene.lexicon.heads.legal:
        return None
    atom = scene.atoms.get(segment.first)
    known = atom.hit.entry.label if atom is not None else ""
    if segment.role and known not in ("ORG", "NORP") and not (known == "GPE" and len(words) == 1):
        return "PERSON", 0.92, f"the title “{segment.role}” before it"
    if segment.role or known:
        return None
    before = scene.words[segment.first - 1] if segment.first else None
    if before is None or scene.words[segment.first].gap not in (" ", ", ") or before.capital:
        return None
    role = _role_before(segment.first, scene)
    if not role or role in _ROLES_OF_BODIES:
        return None
    if scene.words[segment.first].gap == ", ":
        after = scene.words[segment.last].gap if segment.last < len(scene.words) else ""
        if not after.startswith(","):
            return None
        return "PERSON", 0.88, f"in apposition to “{role}”"
    return "PERSON", 0.86, f"the role “{role}” before it"


def _role_before(first: int, scene: Scene) -> str:
    for length in range(min(scene.lexicon.longest_role, first), 0, -1):
        words = scene.words[first - length : first]
        if all(word.gap == " " for word in words[1:]):
            phrase = " ".join(word.lower for word in words)
            if phrase in scene.lexicon.roles:
                return phrase
    return ""


def _by_head(words: Sequence[Word], lexicon: Lexicon) -> Said | None:
    """A legal form or a word that says what the name is a name of."""
    last = words[-1].text
    heads = lexicon.heads
    if len(words) < 2:
        return None
    if last in heads.legal:
        return "ORG", 0.95, f"ends with the legal form “{last}”"
    for at, word in enumerate(words[1:], start=1):
        if word.lower in ("of", "for") and at + 1 < len(words):
            head = words[at - 1].text
            kind = heads.opens.get(head) or heads.opens.get(words[0].text)
            if kind is not None:
                return kind, 0.85, f"“{head} {word.lower} …” names {_KIND_NAMES[kind]}"
    kind = heads.last.get(last)
    if kind is None:
        return None
    person = words[0].text in lexicon.given and len(words) == 2 and last in lexicon.surnames
    if person:
        return None
    return kind, 0.82, f"ends with “{last}”, as the name of {_KIND_NAMES[kind]}"


_KIND_NAMES = {
    "ORG": "an organisation",
    "LOC": "a place in nature or in a city",
    "GPE": "a place that is governed",
    "EVENT": "an event",
    "LAW": "a law or treaty",
}


def _by_first_word(words: Sequence[Word], lexicon: Lexicon) -> Said | None:
    if len(words) < 2 or len(words) > 3:
        return None
    kind = lexicon.heads.first.get(words[0].text)
    if kind is None:
        return None
    return kind, 0.72, f"begins with “{words[0].text}”, as the name of {_KIND_NAMES[kind]}"


def _by_name_of_person(segment: Segment, words: Sequence[Word], scene: Scene) -> Said | None:
    lexicon = scene.lexicon
    if len(words) > _LONGEST_PERSON + 1 or any(not _may_name_person(word, lexicon) for word in words):
        return None
    first, last = words[0].text, words[-1].text
    atom = scene.atoms.get(segment.first)
    if atom is not None and atom.hit.entry.label in ("ORG", "NORP", "PRODUCT"):
        return None
    if len(words) == 1:
        return None
    if last in lexicon.person_suffixes:
        return "PERSON", 0.85, f"ends with “{last}”"
    if _INITIALS.match(first):
        return "PERSON", 0.85, "initials and a family name"
    if first in lexicon.given:
        score = 0.92 if last in lexicon.surnames else 0.87
        return "PERSON", score, f"the given name “{first}”"
    if first in lexicon.pinyin_surnames and all(_PINYIN.match(word.text) for word in words[1:]):
        return "PERSON", 0.85, f"the family name “{first}” before a given name"
    if first.split("-")[0] in lexicon.given:
        return "PERSON", 0.82, f"the given name “{first}”"
    if last in lexicon.surnames and words[0].lower not in lexicon.common:
        return "PERSON", 0.72, f"the family name “{last}”"
    return None


def _may_name_person(word: Word, lexicon: Lexicon) -> bool:
    if word.gap == " & " or any(character.isdigit() for character in word.text):
        return False
    return not word.shouted or len(word.text) > 6 or word.text in lexicon.person_suffixes or "." in word.text


def _by_neighbours(segment: Segment, words: Sequence[Word], scene: Scene) -> Said | None:
    """Apposition and age after it, a country after it, verbs of speech, small words before it."""
    lexicon = scene.lexicon
    plain = all(_may_name_person(word, lexicon) for word in words) and not (
        words[0].first and len(words) == 1 and _common(words[0], scene)
    )
    after = scene.words[segment.last : segment.last + 6]
    if after and after[0].gap == ", " and plain and len(words) <= _LONGEST_PERSON:
        atom = scene.atoms.get(segment.last)
        if atom is not None and atom.hit.entry.label == "GPE" and len(words) <= 3:
            return "GPE", 0.84, f"“{atom.hit.entry.form}” after it says where it is"
        if _AGE.match(after[0].text) and len(after) > 1 and after[1].gap.startswith(","):
            return "PERSON", 0.88, f"the age {after[0].text} after it"
        body = _body_soon(segment.last, scene)
        if body and words[0].text not in lexicon.given:
            return "ORG", 0.78, f"“{body}” in apposition after it"
        role = _role_soon(segment.last, scene)
        if role and len(words) >= 2:
            return "PERSON", 0.85, f"“{role}” in apposition after it"
    return None


def _role_soon(at: int, scene: Scene) -> str:
    """A person's role within the next words of an apposition ("the company's chief executive")."""
    for index in range(at, min(at + 5, len(scene.words))):
        if index > at and "," in scene.words[index].gap:
            return ""
        length = role_at(index, min(index + 3, len(scene.words)), scene.words, scene.lexicon)
        if length:
            role = " ".join(word.lower for word in scene.words[index : index + length])
            return "" if role in _ROLES_OF_BODIES else role
    return ""


def _body_soon(at: int, scene: Scene) -> str:
    """A kind of body within the next words of an apposition ("a Norwegian start-up")."""
    if scene.words[at].lower not in ("a", "an", "the", "one", "which"):
        return ""
    for index in range(at, min(at + 5, len(scene.words))):
        word = scene.words[index]
        if index > at and word.gap not in (" ", "-", "'s ", "’s "):
            return ""
        if word.lower in _BODIES:
            return word.lower
    return ""


def _by_shape(segment: Segment, words: Sequence[Word], scene: Scene) -> Said | None:
    if len(words) == 1:
        return _single(segment, words[0], scene)
    lexicon = scene.lexicon
    atom = scene.atoms.get(segment.first)
    if atom is not None and atom.hit.entry.label == "ORG" and _CODE.match(words[-1].text):
        return "PRODUCT", 0.5, "a company's name and a model code"
    if _CODE.match(words[-1].text) or words[-1].text in lexicon.heads.product_last:
        return "PRODUCT", 0.5, f"ends with “{words[-1].text}”, as the name of a model"
    if any(word.gap == " & " for word in words):
        return "ORG", 0.7, "two names joined by “&”"
    before = scene.words[segment.first - 1].lower if segment.first else ""
    after = scene.words[segment.last].lower if segment.last < len(scene.words) else ""
    plain = all(_may_name_person(word, lexicon) for word in words)
    ordinary = sum(1 for word in words if word.lower in lexicon.common)
    if plain and not ordinary and len(words) <= 3 and not atom:
        if after in lexicon.body_after:
            return "ORG", 0.55, f"“{after}” after it"
        if after in lexicon.speech:
            return "PERSON", 0.68, f"“{after}” after it"
        genitive = segment.last < len(scene.words) and scene.words[segment.last].gap[:2] in ("'s", "’s")
        if before in ("in", "near", "across") and not genitive:
            return "GPE", 0.45, f"“{before}” before it"
        if after in _MOVES:
            return "ORG", 0.58, f"“{after}” after it, as of a share"
        if before not in _DETERMINERS:
            return "PERSON", 0.5, "words with capitals that are no ordinary words"
    return "ORG", 0.42, "a run of words with capitals"


def _single(segment: Segment, word: Word, scene: Scene) -> Said | None:
    lexicon = scene.lexicon
    text = word.text
    before = scene.words[segment.first - 1].lower if segment.first and word.gap == " " else ""
    following = scene.words[segment.last] if segment.last < len(scene.words) else None
    after = following.lower if following is not None and following.gap in (" ", "'s ", "’s ") else ""
    if _PERIOD.match(text) or len(text) < 2:
        return None
    if _CODE.match(text):
        return ("PRODUCT", 0.6, "the shape of a model code") if not word.first else None
    if word.shouted:
        if word.lower in lexicon.common or len(text) > 7 or _ROMAN.match(text):
            return None
        if after in lexicon.body_after or before in _OF_BODIES:
            return "ORG", 0.6, "an acronym among words that go with companies"
        return "ORG", 0.42, "an acronym"
    if not word.capital or _common(word, scene) or _PLURAL_ACRONYM.match(text):
        return None
    if _CAMEL.match(text):
        return "ORG", 0.55, "capitals within a word"
    if after in lexicon.body_after or after in _MOVES:
        return "ORG", 0.6, f"“{after}” after it"
    if text in lexicon.given:
        return "PERSON", 0.6, f"the given name “{text}”"
    if text in lexicon.surnames:
        return "PERSON", 0.62 if after in lexicon.speech else 0.5, f"the family name “{text}”"
    if word.first:
        return _first_word(text, after, lexicon)
    return _unknown(text, before, after, lexicon)


def _unknown(text: str, before: str, after: str, lexicon: Lexicon) -> Said | None:
    """An unknown word with a capital within a sentence: the words beside it decide."""
    place = _PLACE.search(text) is not None
    if before in ("in", "near"):
        return "GPE", 0.6 if place else 0.48, f"“{before}” before it"
    if place and before in lexicon.place_before:
        return "GPE", 0.52, f"“{before}” before it and an ending of places"
    if text.endswith(_ENDINGS_OF_WORDS):
        return None
    if after in lexicon.speech or after in _VERBS:
        return "PERSON", 0.46, f"“{after}” after it"
    if before in ("from", "to", "at"):
        return "GPE", 0.36, f"“{before}” before it"
    if before in _DETERMINERS:
        return "ORG", _MERE_CAPITAL, f"“{before}” before a capital"
    if before in _OF_BODIES:
        return "ORG", 0.5, f"“{before}” before it"
    return "PERSON", 0.38, "a capital within a sentence"


def _first_word(text: str, after: str, lexicon: Lexicon) -> Said | None:
    """The first word of a sentence, where a capital tells nothing."""
    if text.endswith(_ENDINGS_OF_WORDS) or (text.endswith("s") and after in ("are", "were", "have")):
        return None
    if after in lexicon.speech:
        return "PERSON", 0.46, f"“{after}” after it"
    if after in _VERBS:
        return "PERSON", 0.38, f"“{after}” after it"
    return None


def _common(word: Word, scene: Scene) -> bool:
    """Whether a word is an ordinary one: in the list, or written small elsewhere in the article."""
    if word.text in scene.lexicon.given and not word.first:
        return False
    stem = word.lower.replace("’", "'").split("'")[0]
    return stem in scene.lexicon.common or (word.first and word.lower in scene.lower_words)
