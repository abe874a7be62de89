"""Asking in another process: the same answers, and whatever ends that process loses nothing but time."""

from __future__ import annotations

import os
import pickle
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.model.errors import Problem, UserError
from annotator.model.records import Proposal
from annotator.suggest.away import Away
from annotator.suggest.catalogue import providers
from annotator.suggest.own.provider import OwnProvider
from annotator.suggest.own.versions import Shelf, Version
from annotator.suggest.pattern_list import PatternList
from annotator.suggest.run import propose
from annotator.suggest.starter import StarterProvider

TEXTS = (
    "LONDON, 3 March 2031 — Nordhavn Freight plc rose 18.4 per cent, said Mrs Ilse Varga of Calder & Sons Ltd.",
    "Brackwater Energy 🚀 lent Fenwick Partners Inc. $4.2 million in Oslo. “Varga”, she said, “owes us more.”",
    "",
    "Die Nordhavn Fracht AG verlor am 4. Mai 12,5 Prozent.",
)


@dataclass(frozen=True)
class Says:
    """Proposes each word of `words` as ORG, and ends, fails or breaks where a text asks for it."""

    name: str
    words: tuple[str, ...]
    portable: bool = True
    marks: str = ""

    @property
    def title(self) -> str:
        return f"Says {self.name}"

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        if "kill me once" in text and not os.path.exists(self.marks):
            Path(self.marks).touch()
            os._exit(9)
        if "kill me always" in text:
            os._exit(9)
        if "refuse" in text:
            raise UserError("AN515", "It was refused.", "Try again.")
        return [
            Proposal(start=at.start(), end=at.end(), label="ORG", provider=self.name, score=0.7, evidence="said")
            for word in self.words
            for at in re.finditer(word, text)
        ]

    def review(self, text: str, said: Sequence[Proposal], *, language: str) -> Sequence[Proposal]:
        if "break" in text:
            raise ZeroDivisionError("a bug of ours")
        return said


class Stays(Says):
    """One that cannot travel, and does as it is told nowhere."""

    def propose(self, text: str, *, date: str, language: str) -> list[Proposal]:
        return super().propose(text.replace("kill me", "______"), date=date, language=language)


@pytest.fixture
def away() -> Iterator[Away]:
    one = Away()
    yield one
    one.close()


def test_the_answers_are_those_of_this_process(away: Away, schema) -> None:
    asked = (*providers(), Stays("visitor", ("Calder", "Fenwick Partners"), portable=False))
    for overlap in ("flat", "nested"):
        away.open(asked, schema(overlap=overlap))
        for text in TEXTS:
            problems: list[Problem] = []
            here = propose(text, date="2031-03-03", language="", providers=asked, schema=schema(overlap=overlap))
            there = away.propose(text, date="2031-03-03", language="", on_problem=problems.append)
            assert there == here
            assert problems == []


def test_what_was_decided_before_has_its_say_here(away: Away, schema) -> None:
    away.open((Says("says", ("Nordhavn",)),), schema())
    assert away.propose(TEXTS[0], date="", language="en", on_problem=fail, settle=lambda _text, _said: ()) == ()


def test_a_child_that_dies_is_replaced_and_reads_the_text_again(away: Away, schema, tmp_path: Path) -> None:
    away.open((Says("says", ("Nordhavn",), marks=str(tmp_path / "died")),), schema())
    found = away.propose("Nordhavn: kill me once", date="", language="en", on_problem=fail)
    assert [(one.start, one.end) for one in found] == [(0, 8)]
    assert (tmp_path / "died").exists()


def test_a_text_that_always_ends_the_child_is_left_and_the_next_is_read(away: Away, schema) -> None:
    away.open((Says("one", ("Nordhavn",)), Says("two", ()), Stays("here", ("Calder",), portable=False)), schema())
    problems: list[Problem] = []
    found = away.propose("Nordhavn, Calder: kill me always", date="", language="en", on_problem=problems.append)
    assert [one.provider for one in found] == ["here"]
    assert [(one.code, one.where) for one in problems] == [("AN798", "one"), ("AN798", "two")]
    assert problems[0].sentence == "The process that reads articles ended unexpectedly while it asked “Says one”."
    assert len(away.propose("Nordhavn", date="", language="en", on_problem=fail)) == 1


def test_a_provider_that_fails_there_is_told_here_and_the_others_go_on(away: Away, schema) -> None:
    away.open((Says("says", ("Nordhavn",)), *providers()), schema())
    problems: list[Problem] = []
    found = away.propose("Calder & Sons Ltd refuse 18.4 per cent.", date="", language="en", on_problem=problems.append)
    assert problems == [Problem(code="AN515", sentence="It was refused.", where="says", hint="Try again.")]
    assert {one.label for one in found} >= {"l-percent"}


def test_a_bug_there_is_raised_here_with_its_traceback(away: Away, schema) -> None:
    away.open((Says("says", ("Nordhavn",)),), schema())
    with pytest.raises(RuntimeError, match="ZeroDivisionError: a bug of ours"):
        away.propose("Nordhavn: break", date="", language="en", on_problem=fail)


def test_one_that_was_halted_asks_nothing_until_it_is_closed(away: Away, schema) -> None:
    away.open((Says("says", ("Nordhavn",)),), schema())
    assert away.propose("Nordhavn", date="", language="en", on_problem=fail)
    away.halt()
    with pytest.raises(UserError) as refused:
        away.propose("Nordhavn", date="", language="en", on_problem=fail)
    assert refused.value.code == "AN797"
    away.close()
    assert away.propose("Nordhavn", date="", language="en", on_problem=fail)


def test_nothing_is_asked_before_it_is_said_who_is(away: Away) -> None:
    with pytest.raises(ValueError, match="nobody said"):
        away.propose("Nordhavn", date="", language="en", on_problem=fail)


def test_what_a_project_learned_and_its_lists_travel_as_their_files(tmp_path: Path) -> None:
    listed = tmp_path / "ships.jsonl"
    listed.write_text('{"label": "ORG", "pattern": "Nordhavn"}\n{"label": "ORG", "pattern": [{"LOWER": "calder"}]}\n')
    one = PatternList(listed)
    said = one.propose("Nordhavn and Calder", date="", language="en")
    assert len(said) == 2
    assert pickle.loads(pickle.dumps(one)).propose("Nordhavn and Calder", date="", language="en") == said

    version = Version(
        number=3, at="2031-05-01T10:00:00+00:00", way="own", sentences=40, words=400, articles=("a",),
        counts=(), scores=(), held=10, seconds=1.5,
    )  # fmt: skip
    own = pickle.loads(pickle.dumps(OwnProvider(Shelf(tmp_path), version, names={"i": "INGREDIENT"})))
    assert own.speaks_for >= {StarterProvider.name}
    with pytest.raises(UserError) as missing:
        own.propose("Nordhavn", date="", language="en")
    assert missing.value.code == "AN564"


def fail(problem: Problem) -> None:
    raise AssertionError(problem)
