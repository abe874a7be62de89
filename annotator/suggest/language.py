"""Which language's names to look for in a text."""

from __future__ import annotations

import re

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# Small words that are frequent in one language and rare in the others.
_SMALL_WORDS = {
    "en": "the and of to is that for with was on at by from it has said",
    "de": "der die das und nicht ist eine einen für mit auf dem den des von im zu sich auch",
    "fr": "le la les des du et est une dans pour que qui sur pas au aux par avec ce",
    "es": "el la los las del y es una en por que con para se su al como más",
    "it": "il la gli dei della e è una di che per con non sono nel alla del",
    "pt": "o os das dos do da e é uma em que com para não no na ao mais",
    "nl": "de het een en van is dat op te voor met niet zijn aan door bij ook",
}
_WORDS_OF = {code: frozenset(words.split()) for code, words in _SMALL_WORDS.items()}
_LATIN = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
# Of the letters that are looked at; names in another script make up less.
_ENOUGH = 0.15
# So much more often the small words of another language must stand than those of English.
_CLEARLY = 1.5


def language_of(text: str, *, language: str) -> str:
    """The language that an article says it has ("de" for "de-AT"), else a guess from letters and small words."""
    if language:
        return language.split("-")[0].split("_")[0].lower()
    sample = text[:_SAMPLE]
    enough = _ENOUGH * len(sample)
    if len(_KANA.findall(sample)) > enough:
        return "ja"
    for code, letters in (("zh", _CHINESE), ("ar", _ARABIC), ("ru", _CYRILLIC)):
        if len(letters.findall(sample)) > enough:
            return code
    words = [word.lower() for word in _LATIN.findall(sample)]
    counts = {code: sum(word in small for word in words) for code, small in _WORDS_OF.items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > _CLEARLY * counts["en"] else "en"
