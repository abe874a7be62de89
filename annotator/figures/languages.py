"""The languages figures can be read in; each is made once, when it is first asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from annotator.figures.language import Language


def language_named(code: str) -> Language:
    """The language for a code such as "en" or "de-AT"; English for one that is not known.

    In English the region tells whether 3/5 is March the fifth ("en", "en-US") or the third of May ("en-GB"), as it is
    everywhere else.
    """
    known, _, region = code.lower().replace("_", "-").partition("-")
    if known == "de":
        return _made("de")
    if known in ("", "en") and (not region or region in _MONTH_FIRST):
        return _made("en")
    return _day_first()


_MONTH_FIRST = frozenset({"us", "ph", "usa"})


@cache
def _day_first() -> Language:
    lang = _made("en")
    return replace(lang, times=replace(lang.times, month_first=False))


@cache
def _made(code: str) -> Language:
    if code == "de":
        from annotator.figures.german import german

        return german()
    from annotator.figures.english import english

    return english()
