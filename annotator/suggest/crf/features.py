"""What the recogniser looks at: of each word its form and what is known of it, its neighbours, its run of capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import NamedTuple

from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.word_table import WordTable, word_table
from annotator.suggest.names.lexicon import Context, Lexicon, lexicon

# Words within a run of capitals that need none.
_JOINERS = frozenset({"of", "and", "for", "the", "&", "-", "'s", "’s", "de", "la", "del", "van", "von", "der", "al"})
_SHOUTED_SHARE = 0.8
_DIGIT = re.compile(r"\d")
# More forms are forgotten and read anew, so that memory stays flat.
_MOST_FORMS = 10_000


class Form(NamedTuple):
    """The features of one word form, ready for its own place and for its neighbours'."""

    own: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    far_before: tuple[str, ...]
    far_after: tuple[str, ...]
    lower: str
    shape: str
    cluster: str
    head: str
    capital: bool


class Features:
    """Makes features of sentences; what it knows of word forms is kept."""

    def __init__(self) -> None:
        self._table: WordTable = word_table()
        self._lexicon: Lexicon = lexicon()
        self._flags = _flags_of_words(self._lexicon, self._table)
        self._forms: dict[str, Form] = {}

    def of(self, sentence: Sentence) -> list[list[str]]:
        """One list of features a word."""
        if len(self._forms) > _MOST_FORMS:
            self._forms.clear()
        words = _plain_case(sentence.words)
        forms = [self._form(word) for word in words]
        runs = _runs(forms)
        last = len(forms) - 1
        rows: list[list[str]] = []
        for at, form in enumerate(forms):
            row = ["1", *form.own]
            before = forms[at - 1] if at else _START
            after = forms[at + 1] if at < last else _END
            row += before.before
            row += after.after
            if at > 1:
                row += forms[at - 2].far_before
            if at < last - 1:
                row += forms[at + 2].far_after
            row += (
                f"ss={before.shape}|{form.shape}|{after.shape}",
                f"cb={before.cluster[:6]}|{form.cluster[:6]}",
                f"ca={form.cluster[:6]}|{after.cluster[:6]}",
            )
            if at == 0:
                row.append("first")
            if words is not sentence.words:
                row.append("shouted")
            row += runs[at]
            if sentence.hints:
                row += sentence.hints[at]
            rows.append(row)
        return rows

    def _form(self, word: str) -> Form:
        form = self._forms.get(word)
        if form is None:
            form = self._forms[word] = self._read(word)
        return form

    def _read(self, word: str) -> Form:
        # Which number it is tells nothing of names.
        lower = _DIGIT.sub("0", word.lower())
        shape = _shape(word)
        table = self._table
        cluster = table.clusters.get(word) or table.clusters.get(lower) or table.clusters.get(word.capitalize()) or "-"
        casing = table.casing.get(lower, "?")
        # A town at the head of a report is often in capitals.
        written = word.capitalize() if len(word) > 3 and word.isupper() else word
        flags = self._flags.get(written, ()) + self._flags.get("\0" + lower, ())
        paths = [f"c{size}={cluster[:size]}" for size in (4, 7, 10) if len(cluster) > size] + [f"c={cluster}"]
        known = [f"f={flag}" for flag in flags]
        own = [f"w={lower}", f"s={shape}", f"k={casing}", f"ks={casing}{shape[:2]}", *paths, *known]
        own += [f"p{size}={lower[:size]}" for size in (2, 3, 4) if len(lower) > size]
        own += [f"e{size}={lower[-size:]}" for size in (1, 2, 3, 4) if len(lower) > size]
        if len(word) == 1:
            own.append("one")
        near = [f"w={lower}", f"s={shape}", f"k={casing}", *paths[:2], paths[-1], *known]
        far = [f"w={lower}", f"s={shape}", *paths[1:2], *known]
        heads = self._lexicon.heads
        head = "legal" if word in heads.legal else heads.last.get(word) or heads.opens.get(word, "")
        return Form(
            own=tuple(own),
            before=tuple(["-" + one for one in near]),
            after=tuple(["+" + one for one in near]),
            far_before=tuple(["--" + one for one in far]),
            far_after=tuple(["++" + one for one in far]),
            lower=lower,
            shape=shape,
            cluster=cluster,
            head=head,
            capital=word[0].isupper(),
        )


_START = Form((), ("-start",), (), (), (), "", "<", "<", "", capital=False)
_END = Form((), (), ("+end",), (), (), "", ">", ">", "", capital=False)


def _flags_of_words(lists: Lexicon, table: WordTable) -> dict[str, tuple[str, ...]]:
    """What lists say of a word as written, and, under "\\0" and the word, of its small letters."""
    flags: dict[str, list[str]] = {}

    def note(words: Iterable[str], flag: str, *, small: bool = False) -> None:
        for word in words:
            flags.setdefault("\0" + word if small else word, []).append(flag)

    note(lists.given | table.given, "given")
    note(lists.surnames | table.family, "family")
    note(lists.pinyin_surnames, "pinyin")
    note(lists.common, "common", small=True)
    note({word for role in lists.roles for word in role.split()}, "role", small=True)
    note(lists.heads.legal, "legal")
    for kinds, place in ((lists.heads.last, "last"), (lists.heads.first, "begin"), (lists.heads.opens, "opens")):
        for word, kind in kinds.items():
            note((word,), place + kind)
    for one in fields(Context):
        as_written = one.name in ("particles", "person_suffixes", "months")
        if one.name not in ("word_endings", "place_endings"):
            note(getattr(lists.context, one.name), one.name, small=not as_written)
    note([first for first, rests in table.towns.items() if () in rests], "town")
    note([first for first, rests in table.companies.items() if () in rests], "company")
    return {word: tuple(said) for word, said in flags.items()}


def _plain_case(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, with those of a shouted sentence written as names are, as capitals tell nothing there."""
    letters = [word for word in words if word[0].isalpha() and len(word) > 1]
    if len(letters) < 3 or sum(map(str.isupper, letters)) < _SHOUTED_SHARE * len(letters):
        return words
    return tuple([word.capitalize() if word.isupper() and len(word) > 1 else word for word in words])


def _shape(word: str) -> str:
    """Kinds of characters in order, repeats left out after the second: "Xxx" for "Berlin", "X.X." for "U.S."."""
    kinds: list[str] = []
    for character in word[:12]:
        kind = "X" if character.isupper() else "x" if character.isalpha() else "d" if character.isdigit() else character
        if kinds[-2:] != [kind, kind]:
            kinds.append(kind)
    return "".join(kinds)


def _runs(forms: Sequence[Form]) -> list[tuple[str, ...]]:
    """For each word of a run of capitals: how long it is, how it begins, ends and goes on."""
    rows: list[tuple[str, ...]] = [()] * len(forms)
    at = 0
    while at < len(forms):
        if not forms[at].capital:
            at += 1
            continue
        last = at + 1
        reach = last
        while reach < len(forms):
            if forms[reach].capital:
                reach += 1
                last = reach
            elif forms[reach].lower in _JOINERS and reach - last < 2:
                reach += 1
            else:
                break
        before = forms[at - 1].lower if at else "<"
        after = forms[last].lower if last < len(forms) else ">"
        length = min(last - at, 6)
        heads = [form.head for form in forms[at:last] if form.head]
        common = (
            f"rn={length}",
            f"rb={before}",
            f"ra={after}",
            f"rh={heads[-1] if heads else ''}",
            f"rl={forms[last - 1].lower}",
            f"rc={forms[last - 1].cluster[:8]}",
        )
        for place in range(at, last):
            rows[place] = (*common, f"rp={min(place - at, 3)}{min(last - 1 - place, 3)}")
        at = last
    return rows
