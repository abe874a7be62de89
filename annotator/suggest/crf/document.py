"""An article's second reading: a name found for sure decides its repeats, short forms and acronyms elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.tagger import Guess
from annotator.suggest.names.lexicon import Lexicon, lexicon

# From this chance on a name may decide others.
_SURE = 0.7
# What a name is worth where only the article says so, and how much more the others must say to overrule a guess.
_REPEAT = 0.85
_SHORT = 0.8
_CLEARLY = 2.0
_LONGEST = 8

Key = tuple[str, ...]


def read_again(guesses: Sequence[Guess], sentences: Sequence[Sentence]) -> list[Guess]:
    """The guesses of an article with its repeats, in order; a kind that most mentions speak for wins."""
    places, taken = _places(guesses, sentences)
    votes: dict[Key, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    forms: dict[Key, tuple[str, float]] = {}
    lists = lexicon()
    for guess, key in places:
        votes[key][guess.label] += guess.score
        if guess.score < _SURE:
            continue
        for form, worth in _forms(key, guess.label, lists):
            score = guess.score * worth
            if form not in forms or forms[form][1] < score:
                forms[form] = (guess.label, score)
    settled = [_voted(guess, votes[key]) for guess, key in places]
    firsts = {form[0] for form in forms}
    again = [
        guess
        for sentence in sentences
        if not firsts.isdisjoint(sentence.words)
        for guess in _repeats(sentence, forms, votes, taken)
    ]
    return sorted([*settled, *again], key=lambda guess: guess.start)


def _places(guesses: Sequence[Guess], sentences: Sequence[Sentence]) -> tuple[list[tuple[Guess, Key]], set[int]]:
    """Each guess with its words, and where the words begin that belong to one."""
    places: list[tuple[Guess, Key]] = []
    taken: set[int] = set()
    at = 0
    for sentence in sentences:
        while at < len(guesses) and guesses[at].start < sentence.ends[-1]:
            guess = guesses[at]
            first = bisect_left(sentence.starts, guess.start)
            last = bisect_left(sentence.starts, guess.end)
            places.append((guess, sentence.words[first:last]))
            taken.update(sentence.starts[first:last])
            at += 1
    return places, taken


def _forms(key: Key, label: str, lists: Lexicon) -> Iterable[tuple[Key, float]]:
    """A name's own form and those that stand for it later on."""
    if len(key) > 1 or all(len(word) > 1 and word.lower() not in lists.common for word in key):
        yield key, _REPEAT
    if len(key) < 2:
        return
    if label == "PERSON":
        family = [word for word in key if word not in lists.context.person_suffixes][-1]
        if len(family) > 2 and family[0].isupper() and family.lower() not in lists.common:
            yield (family,), _SHORT
    elif label == "ORG":
        stem = list(key)
        while len(stem) > 1 and stem[-1] in lists.heads.legal:
            stem.pop()
        if 1 < len(stem) < len(key) or (len(stem) == 1 and len(stem[0]) > 2 and stem[0].lower() not in lists.common):
            yield tuple(stem), _SHORT
        letters = "".join(word[0] for word in stem if word[0].isupper())
        if len(letters) > 2:
            yield (letters,), _SHORT


def _voted(guess: Guess, votes: dict[str, float]) -> Guess:
    best = max(votes, key=lambda label: votes[label])
    if best == guess.label or guess.score >= _SURE or votes[best] < _CLEARLY * votes[guess.label]:
        return guess
    return Guess(guess.start, guess.end, best, round(min(_SURE, votes[best] / sum(votes.values())), 4))


def _repeats(
    sentence: Sentence, forms: dict[Key, tuple[str, float]], votes: dict[Key, dict[str, float]], taken: set[int]
) -> Iterable[Guess]:
    """Where forms stand that belong to no guess, the longest at each place."""
    words = sentence.words
    at = 0
    while at < len(words):
        step = 1
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            form = words[at : at + length]
            known = forms.get(form)
            if known is None or not taken.isdisjoint(sentence.starts[at : at + length]):
                continue
            if not _goes_on(words, at, length):
                said = votes.get(form)
                agreed = said[known[0]] / sum(said.values()) if said else 1.0
                score = round(known[1] * max(0.5, agreed), 4)
                yield Guess(sentence.starts[at], sentence.ends[at + length - 1], known[0], score)
            step = length
            break
        at += step


def _goes_on(words: Sequence[str], at: int, length: int) -> bool:
    """Whether the word belongs to a longer run of capitals, which is another name."""
    before = words[at - 1] if at > 1 else ""
    after = words[at + length] if at + length < len(words) else ""
    return length == 1 and (after[:1].isupper() or (before[:1].isupper() and before.isalpha() and len(before) > 3))
