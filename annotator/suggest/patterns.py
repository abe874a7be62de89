"""Candidates from patterns of names: titles, given names, company forms, acronyms, repeats within the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from annotator.model.records import Proposal
from annotator.suggest.dictionary import Hit
from annotator.suggest.gazetteer import names_in
from annotator.suggest.language import language_of
from annotator.suggest.names.accounts import accounts
from annotator.suggest.names.acronyms import Introduced, introduced
from annotator.suggest.names.classify import classify
from annotator.suggest.names.datelines import datelines
from annotator.suggest.names.foreign import arabic, chinese, german
from annotator.suggest.names.found import Found
from annotator.suggest.names.lexicon import lexicon
from annotator.suggest.names.numbers import with_numbers
from annotator.suggest.names.repeats import known_forms, repeats
from annotator.suggest.names.runs import Atom, atoms_of, runs_of
from annotator.suggest.names.scene import Scene
from annotator.suggest.names.segments import segments_of
from annotator.suggest.names.things import things_in
from annotator.suggest.names.votes import vote
from annotator.suggest.names.words import Word, read_words
from annotator.suggest.names.works import bare_works_in, works_in

# Below this a candidate costs the annotator more than it saves.
_LEAST = 0.34
# From this score on a name stands by itself.
_SURE = 0.7
_INTRODUCED = 0.9
_DATELINE = {"GPE": "the place of the report before its text", "ORG": "the agency before the text of its report"}
_FOREIGN = {"de": german, "zh": chinese, "ar": arabic}


class PatternProvider:
    """Names that show themselves by their shape, their neighbours or an earlier mention."""

    name = "patterns"
    title = "Patterns of names"
    portable = True

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """The names that patterns see in an English text, and a few in a German or Chinese one."""
        code = language_of(text, language=language)
        if code == "en":
            return _of_english(text)
        stretches = _FOREIGN[code](text) if code in _FOREIGN else ()
        names = [_proposal(one.start, one.end, label=one.label, score=one.score, why=one.why) for one in stretches]
        return [*names, *_signed(text)]


# The starter recogniser asks for the names of the very article that has just been read for the list of candidates.
@lru_cache(maxsize=1)
def _of_english(text: str) -> tuple[Proposal, ...]:
    """The names of an English text, one a stretch, the surest."""
    best: dict[tuple[int, int], Proposal] = {}
    for one in (*_english(text), *_works(text), *_things(text), *_signed(text)):
        known = best.get((one.start, one.end))
        if known is None or one.score > known.score:
            best[(one.start, one.end)] = one
    return tuple(best.values())


def _english(text: str) -> Iterator[Proposal]:
    words = read_words(text)
    hits = [hit for hit, _ in names_in(text, language="en")]
    for one in names_of(text, words, hits):
        start, end = words[one.first].start, words[one.last - 1].end
        yield _proposal(start, end, label=one.label, score=one.score, why=one.why)


def _works(text: str) -> Iterator[Proposal]:
    for work in (*works_in(text), *bare_works_in(text, given=lexicon().given)):
        yield _proposal(work.start, work.end, label="WORK_OF_ART", score=work.score, why=work.why)


def _things(text: str) -> Iterator[Proposal]:
    for thing in things_in(text):
        yield _proposal(thing.start, thing.end, label=thing.label, score=thing.score, why=thing.why)


def _signed(text: str) -> Iterator[Proposal]:
    for start, end in accounts(text):
        yield _proposal(start, end, label="PERSON", score=0.5, why="an account")
    for start, end, label in datelines(text):
        yield _proposal(start, end, label=label, score=0.88, why=_DATELINE[label])


def _proposal(start: int, end: int, *, label: str, score: float, why: str) -> Proposal:
    return Proposal(start=start, end=end, label=label, provider=PatternProvider.name, score=score, evidence=why)


def names_of(text: str, words: Sequence[Word], hits: Sequence[Hit]) -> list[Found]:
    """The names of an English text by the words `[first, last)`; those that `hits` tell alone are left out."""
    lists = lexicon()
    atoms = atoms_of(words, hits)
    scene = Scene(
        words=words,
        atoms=atoms,
        lexicon=lists,
        small_words=frozenset(word.text for word in words if not word.capital),
    )
    found: list[Found] = []
    for run in runs_of(words, atoms, lists):
        for segment in segments_of(run, words, atoms, lists):
            name = classify(segment, scene)
            if name is not None:
                found.append(name)
    acronyms = introduced(words, text)
    found = _with_acronyms(found, acronyms, atoms)
    found = with_numbers(vote(found, words), words)
    dictionary = list(_of_dictionary(atoms))
    forms = known_forms([*found, *dictionary], words, lists)
    again = repeats(forms, words, found, dictionary=dictionary)
    return _one_list(found, again)


def _one_list(found: Sequence[Found], again: Sequence[Found]) -> list[Found]:
    """Doubtful names give way to repeats that cover them; a repeat gives way to a longer doubtful name."""
    doubtful = {index: name for name in found if name.score < _SURE for index in range(name.first, name.last)}
    kept: list[Found] = [name for name in found if name.score >= _SURE]
    settled: set[Found] = set()
    for name in again:
        longer = [doubtful[index] for index in range(name.first, name.last) if index in doubtful]
        if name.last - name.first == 1 and any(one.last - one.first > 1 for one in longer):
            continue
        settled.update(longer)
        kept.append(name)
    kept.extend(name for name in found if _LEAST <= name.score < _SURE and name not in settled)
    return kept


def _of_dictionary(atoms: dict[int, Atom]) -> Iterator[Found]:
    for atom in atoms.values():
        entry = atom.hit.entry
        if not entry.ambiguous:
            yield Found(atom.first, atom.last, entry.label, entry.score, entry.what)


def _with_acronyms(found: list[Found], acronyms: Sequence[Introduced], atoms: dict[int, Atom]) -> list[Found]:
    """Long forms and their acronyms as one kind; acronyms of ordinary words are no names."""
    by_start = {name.first: name for name in found}
    changed: list[Found] = list(found)
    for one in acronyms:
        changed = [name for name in changed if name.first != one.acronym]
        if not one.name:
            continue
        long_form = by_start.get(one.first)
        label = long_form.label if long_form is not None and long_form.last == one.last else "ORG"
        if label == "PERSON":
            label = "ORG"
        atom = atoms.get(one.first)
        if atom is not None and atom.last == one.last:
            label = atom.hit.entry.label
        else:
            changed = [name for name in changed if name.last <= one.first or name.first >= one.last]
            why = "its initials stand in brackets after it"
            changed.append(Found(one.first, one.last, label, _INTRODUCED, why))
        changed.append(
            Found(one.acronym, one.acronym + 1, label, _INTRODUCED, "introduced in brackets after its long form")
        )
    return changed
