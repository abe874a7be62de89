"""Which language's names to look for in a text."""

from __future__ import annotations

import re

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_GERMAN = re.compile(r"\b(?:der|die|das|und|nicht|ist|eine[rmsn]?|für|mit|auf|dem|den|des|von|im|zu)\b")
_ENGLISH = re.compile(r"\b(?:the|and|of|to|in|is|that|for|with|was|on|at|by|from)\b")
_SAMPLE = 4000
# Of the letters that are looked at; names in another script make up less.
_ENOUGH = 0.15


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
    if len(_GERMAN.findall(sample)) > 2 * len(_ENGLISH.findall(sample)):
        return "de"
    return "en"
