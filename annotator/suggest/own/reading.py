"""The words of an article with all that is known of them: what others say is a hint to the recogniser, no more."""

from __future__ import annotations

from annotator.suggest.crf.hints import read_with_hints
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.language import language_of
from annotator.suggest.starter import StarterProvider


def read_article(text: str, *, language: str) -> list[Sentence]:
    """The sentences of an article, each word with what dictionaries, patterns and the starter recogniser say of it."""
    if language_of(text, language=language) == "en":
        return StarterProvider().told(text)
    return [one for one in read_with_hints(text, language=language or "en") if len(one)]
