"""What others say of the words of an article, as features: dictionaries, patterns, towns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model.records import Proposal
from annotator.suggest.crf.sentences import Sentence, read_sentences
from annotator.suggest.crf.word_table import Phrases, word_table
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.patterns import PatternProvider


def read_with_hints(text: str, *, language: str = "en") -> list[Sentence]:
    """The sentences of an article, each word with what dictionaries and patterns say of it."""
    return hints_by(read_sentences(text), said_of(text, language=language))


def said_of(text: str, *, language: str) -> list[Proposal]:
    """What the dictionaries and the patterns propose."""
    asked = (GazetteerProvider(), PatternProvider())
    return [one for provider in asked for one in provider.propose(text, date="", language=language)]


def hints_by(sentences: Sequence[Sentence], said: Sequence[Proposal]) -> list[Sentence]:
    """The sentences with what dictionaries and patterns said, and the towns and companies of the table of words."""
    sentences = with_hints(sentences, [one for one in said if one.provider == "gazetteer"], sign="G")
    sentences = with_hints(sentences, [one for one in said if one.provider == "patterns"], sign="P")
    table = word_table()
    return [_with_phrases(_with_phrases(one, table.towns, "T"), table.companies, "C") for one in sentences]


def with_hints(sentences: Sequence[Sentence], said: Iterable[Proposal], *, sign: str) -> list[Sentence]:
    """The same sentences, with each proposal noted at its words under a provider's sign."""
    by_start = sorted(said, key=lambda one: (one.start, -one.end))
    hinted: list[Sentence] = []
    upcoming = 0
    for sentence in sentences:
        if not len(sentence):
            continue
        notes: list[list[str]] = [[] for _ in sentence.words]
        while upcoming < len(by_start) and by_start[upcoming].start < sentence.ends[-1]:
            _note(by_start[upcoming], sentence, notes, sign)
            upcoming += 1
        earlier = sentence.hints or ((),) * len(sentence)
        hinted.append(replace(sentence, hints=tuple([(*old, *new) for old, new in zip(earlier, notes, strict=True)])))
    return hinted


def _note(one: Proposal, sentence: Sentence, notes: list[list[str]], sign: str) -> None:
    inside = [at for at, start in enumerate(sentence.starts) if one.start <= start < one.end]
    for at in inside:
        place = "B" if at == inside[0] else "I"
        notes[at] += (f"{sign}={place}-{one.label}", f"{sign}{int(one.score * 10)}={place}-{one.label}")
    if inside:
        if inside[0]:
            notes[inside[0] - 1].append(f"+{sign}={one.label}")
        if inside[-1] + 1 < len(notes):
            notes[inside[-1] + 1].append(f"-{sign}={one.label}")


def _with_phrases(sentence: Sentence, phrases: Phrases, sign: str) -> Sentence:
    """Notes names of several words; those of one word are in the word's own features."""
    hints = list(sentence.hints)
    words = sentence.words
    for at, word in enumerate(words):
        for rest in phrases.get(word, ()):
            if rest and words[at + 1 : at + 1 + len(rest)] == rest:
                hints[at] = (*hints[at], f"{sign}=B")
                for index in range(at + 1, at + 1 + len(rest)):
                    hints[index] = (*hints[index], f"{sign}=I")
                break
    return replace(sentence, hints=tuple(hints))
