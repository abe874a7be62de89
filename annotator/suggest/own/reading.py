"""The words of an article with all that is known of them: what others say is a hint to the recogniser, no more."""

from __future__ import annotations

from annotator.suggest.crf.hints import read_with_hints, with_hints
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.starter import StarterProvider


def read_article(text: str, *, language: str) -> list[Sentence]:
    """The sentences of an article, each word with what dictionaries, patterns and the starter recogniser say of it."""
    sentences = read_with_hints(text, language=language or "en")
    said = StarterProvider().propose(text, date="", language=language)
    return [one for one in with_hints(sentences, said, sign="S") if len(one)]
