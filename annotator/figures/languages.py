"""The languages figures can be read in; each is made once, when it is first asked for."""

from __future__ import annotations

from functools import cache

from annotator.figures.language import Language


def language_named(code: str) -> Language:
    """The language for a code such as "en" or "de-AT"; English for one that is not known."""
    return _made(code.lower().replace("_", "-").partition("-")[0])


@cache
def _made(code: str) -> Language:
    if code == "de":
        from annotator.figures.german import german

        return german()
    from annotator.figures.english import english

    return english()
