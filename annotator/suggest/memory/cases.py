"""A German name in its other cases: "Norländische Bank", "der Norländischen Bank", "Ilse Vargas Rede"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from annotator.suggest.memory.forms import lowered

_ENDINGS = ("e", "en", "er", "es", "em")
_SHORTEST_STEM = 3
# Names that end so have an apostrophe or nothing in the genitive.
_HISSING = ("s", "ß", "x", "z")
_SHORTEST_NAME = 3
_LONGEST_NAME = 4


def other_cases(core: str) -> Iterator[str]:
    """The forms, in lower case, that a name takes in German but for its own; none for what is no plain name.

    The endings of an adjective before other words, and the "s" of the genitive behind the last one. A genitive is not
    taken back: "Hans" is no form of "Han".
    """
    words = core.split(" ")
    if len(words) > _LONGEST_NAME or core.isupper() or not all(word.replace("-", "").isalpha() for word in words):
        return
    *ahead, last = (lowered(word) for word in words)
    forms = [_adjective(word) for word in ahead]
    forms.append((last, f"{last}s") if _takes_s(words[-1]) else (last,))
    own = lowered(core)
    for form in product(*forms):
        joined = " ".join(form)
        if joined != own:
            yield joined


def same_capitals(form: str, core: str) -> bool:
    """Whether the words of a form begin with capitals where those of the name do."""
    pairs = zip(form.split(" "), core.split(" "), strict=False)
    return not form.isupper() and all(mine[:1].isupper() == known[:1].isupper() for mine, known in pairs)


def _adjective(word: str) -> tuple[str, ...]:
    for ending in sorted(_ENDINGS, key=len, reverse=True):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST_STEM:
            return tuple(stem + one for one in _ENDINGS)
    return (word,)


def _takes_s(word: str) -> bool:
    return len(word) >= _SHORTEST_NAME and word[:1].isupper() and not word.isupper() and not word.endswith(_HISSING)
