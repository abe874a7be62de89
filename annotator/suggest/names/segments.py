"""Cut a run of capitals into names: titles, roles, nationalities and words that are no names come off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.suggest.names.lexicon import Lexicon
from annotator.suggest.names.runs import Atom, Run
from annotator.suggest.names.words import Word


@dataclass(frozen=True, slots=True)
class Segment:
    """The words `[first, last)`, perhaps one name; `role` is the title that stood directly before it."""

    first: int
    last: int
    role: str = ""


def segments_of(run: Run, words: Sequence[Word], atoms: dict[int, Atom], lexicon: Lexicon) -> Iterator[Segment]:
    """The segments of a run in order; words that are no names are in none of them."""
    first, role = run.first, ""
    if _is_body(run, words, lexicon):
        first = _skip_small_words(run, words, atoms, lexicon)
        if first < run.last:
            yield Segment(first, run.last)
        return
    at = _skip_small_words(run, words, atoms, lexicon)
    first = at
    while at < run.last:
        atom = atoms.get(at)
        length = 0 if atom and atom.last - atom.first > 1 else role_at(at, run.last, words, lexicon)
        if length and not (atom and at > first):
            if at > first:
                yield from _pieces(Segment(first, at, role), words, atoms, lexicon)
            role = " ".join(word.text for word in words[at : at + length])
            at += length
            first = at
            continue
        at = atom.last if atom else at + 1
    if first < run.last:
        yield from _pieces(Segment(first, run.last, role), words, atoms, lexicon)


def role_at(at: int, end: int, words: Sequence[Word], lexicon: Lexicon) -> int:
    """How many words from `at` on are a title or role ("Prime Minister": 2); 0 when none."""
    for length in range(min(lexicon.longest_role, end - at), 0, -1):
        if all(words[index].gap == " " for index in range(at + 1, at + length)):
            phrase = " ".join(word.lower for word in words[at : at + length])
            if phrase in lexicon.roles:
                return length
    return 0


def _is_body(run: Run, words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether the run ends as a body's name does, so that titles within belong to it (Justice Department)."""
    last = words[run.last - 1].text
    if run.last - run.first < 2 or words[run.first].lower.rstrip(".") in ("mr", "mrs", "ms", "dr", "sir"):
        return False
    if last in lexicon.heads.legal:
        return True
    for at in range(run.first + 1, run.last - 1):
        if words[at].lower in ("of", "for") and lexicon.heads.opens.get(words[at - 1].text) == "ORG":
            return True
    return last in lexicon.heads.last and last not in lexicon.surnames and last.lower() not in lexicon.roles


def _skip_small_words(run: Run, words: Sequence[Word], atoms: dict[int, Atom], lexicon: Lexicon) -> int:
    """The first word that may belong to a name."""
    at = run.first
    while at < run.last:
        word = words[at]
        atom = atoms.get(at)
        if atom is not None and (atom.last - at > 1 or word.lower not in lexicon.common):
            break
        if role_at(at, run.last, words, lexicon):
            break
        if word.first and word.lower in lexicon.common:
            following = words[at + 1] if at + 1 < run.last else None
            name = word.text in lexicon.given or word.text in lexicon.surnames
            if name and following is not None and following.lower not in lexicon.common:
                break
        elif word.lower not in ("the", "a", "an", "this", "that", "these", "in", "on", "at", "and", "but", "its"):
            break
        at += 1
    return at


def _pieces(segment: Segment, words: Sequence[Word], atoms: dict[int, Atom], lexicon: Lexicon) -> Iterator[Segment]:
    """The segment, with a leading nationality cut off."""
    first = segment.first
    atom = atoms.get(first)
    if atom is not None and atom.last < segment.last and not segment.role and atom.hit.entry.label == "NORP":
        yield Segment(first, atom.last)
        first = atom.last
    last = segment.last
    while last > first and words[last - 1].lower in ("the", "a", "i", "in", "and", "&"):
        last -= 1
    person = 0 if segment.role else _person_inside(first, last, words, lexicon)
    if person:
        yield Segment(first, person)
        first = person
    if first < last:
        yield Segment(first, last, segment.role)


def _person_inside(first: int, last: int, words: Sequence[Word], lexicon: Lexicon) -> int:
    """Where a given name with its family name follows words of another name (Education Stefania Giannini); 0 if not."""
    for at in range(max(first + 1, last - 3), last - 1):
        word, before = words[at], words[at - 1]
        if word.text not in lexicon.given or word.lower in lexicon.common or word.gap != " ":
            continue
        ordinary = before.lower in lexicon.common or before.text in lexicon.heads.last
        if ordinary and before.text not in lexicon.given and words[last - 1].lower not in lexicon.common:
            return at
    return 0
