"""Names seen in full earlier or later in an article decide what their short forms and repeats are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.suggest.names.found import Found
from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.words import Word

# From this score on a name may decide others.
_SURE = 0.7
_SHORT_PERSON = 0.88
_GIVEN_ALONE = 0.75
_SHORT_BODY = 0.85
_REPEAT = 0.86
_GENERIC_STARTS = frozenset(
    {"united", "national", "international", "american", "european", "federal", "royal", "general", "first",
     "new", "central", "global", "world", "north", "south", "east", "west", "great", "saint", "st", "san",
     "los", "las", "bank", "university", "ministry", "department", "institute", "house", "court", "big"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """A form that was seen with a label; `full` is the name that decides it."""

    label: str
    score: float
    full: str


Key = tuple[str, ...]


def known_forms(found: Iterable[Found], words: Sequence[Word], lexicon: Lexicon) -> dict[Key, Known]:
    """The forms that an article's sure names give: themselves, family names, first words of bodies."""
    weights: dict[Key, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    forms: dict[Key, Known] = {}
    shorts: list[tuple[Key, Known]] = []
    for name in found:
        if name.score < _SURE:
            continue
        key = tuple(word.text for word in words[name.first : name.last])
        full = " ".join(key)
        weights[key][name.label] += name.score
        forms[key] = Known(name.label, _REPEAT, full)
        shorts.extend(_short_forms(name.label, key, lexicon))
    for key, by_label in weights.items():
        best = max(by_label, key=lambda label: by_label[label])
        forms[key] = Known(best, _REPEAT, " ".join(key))
    for key, known in shorts:
        if key not in forms or forms[key].score < known.score:
            if key in weights and forms[key].label != known.label and len(key) == 1:
                continue
            forms[key] = known
    return forms


def _short_forms(label: str, key: Key, lexicon: Lexicon) -> Iterable[tuple[Key, Known]]:
    full = " ".join(key)
    if label == "PERSON" and len(key) >= 2:
        names = [part for part in key if part not in lexicon.context.person_suffixes]
        if len(names) >= 2:
            surname = names[-1]
            if names[0] in lexicon.pinyin_surnames and names[0] not in lexicon.given:
                surname = names[0]
            if len(surname) > 1 and surname.lower() not in lexicon.context.months:
                yield (surname,), Known(label, _SHORT_PERSON, full)
            if names[0] in lexicon.given and names[0].lower() not in lexicon.common:
                yield (names[0],), Known(label, _GIVEN_ALONE, full)
    elif label == "ORG" and len(key) >= 2:
        stem = list(key)
        while len(stem) > 1 and (stem[-1] in lexicon.heads.legal or stem[-1] in lexicon.heads.last):
            stem.pop()
            if _tells(stem, lexicon):
                yield tuple(stem), Known(label, _SHORT_BODY, full)


def _tells(stem: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the first words of a body's name stand for it by themselves."""
    word = stem[0].lower()
    if len(stem) > 1:
        return stem[-1].lower() not in ("of", "and", "&", "the")
    return len(word) > 2 and word not in lexicon.common and word not in _GENERIC_STARTS and stem[0] not in lexicon.given


def repeats(
    forms: dict[Key, Known], words: Sequence[Word], taken: Iterable[Found], *, dictionary: Sequence[Found]
) -> list[Found]:
    """Where the known forms stand again and no surer name covers them, the longest at each place.

    `dictionary` holds what the dictionaries tell: it is not told again, and its longer names are left whole.
    """
    by_first: dict[str, list[Key]] = defaultdict(list)
    for key in forms:
        by_first[key[0]].append(key)
    for keys in by_first.values():
        keys.sort(key=len, reverse=True)
    covered = {index for name in taken if name.score >= _SURE for index in range(name.first, name.last)}
    settled = {index for name in dictionary if name.last - name.first > 1 for index in range(name.first, name.last)}
    told = {(name.first, name.last, name.label) for name in dictionary}
    found: list[Found] = []
    at = 0
    while at < len(words):
        step = 1
        for key in by_first.get(words[at].text, ()):
            if _stands_at(key, words, at) and not any(
                index in covered or index in settled for index in range(at, at + len(key))
            ):
                known = forms[key]
                if (at, at + len(key), known.label) in told:
                    continue
                found.append(Found(at, at + len(key), known.label, known.score, f"“{known.full}” in this article"))
                step = len(key)
                break
        at += step
    return found


def _stands_at(key: Key, words: Sequence[Word], at: int) -> bool:
    if at + len(key) > len(words):
        return False
    return all(words[at + index].text == part for index, part in enumerate(key)) and all(
        words[at + index].gap in (" ", "\u00a0", " & ", ", ") for index in range(1, len(key))
    )
