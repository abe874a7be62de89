"""Asks providers in a process of their own, so that what reads articles never holds up the window."""

from __future__ import annotations

import os
import pickle
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import cast

from annotator.model.errors import Problem, UserError
from annotator.model.records import Proposal
from annotator.model.schema import OverlapRule, Schema
from annotator.suggest.labels import LabelMap
from annotator.suggest.merge import merge
from annotator.suggest.provider import Portable, Provider
from annotator.suggest.run import Settle, hear, speaking, weigh
from annotator.suggest.worker_process import PICKLE, WorkerDied, WorkerProcess

# Seconds: the dictionaries are read in one; a text of a million characters takes ten on a slow machine.
_START_LIMIT = 120.0
_LIMIT = 300.0
# So often a text is tried before it is left; after so many deaths in a row it is tried once only.
_TRIES = 2
_DEATHS = 3
_NICE = 5


class Away:
    """One warm child process that portable providers are asked in; the others stay where they are.

    `open` says which providers and for which schema. What a killed child was reading is read again by a new one;
    a text that ends it twice is left, with a problem for each provider, and the next text is read. Not for use by two
    threads at once, but for `halt`.
    """

    def __init__(self) -> None:
        self._process = WorkerProcess(serve, "", start_limit=_START_LIMIT, limit=_LIMIT, speech=PICKLE)
        self._here: tuple[Provider, ...] = ()
        self._there: tuple[Provider, ...] = ()
        self._labels: LabelMap | None = None
        self._overlap: OverlapRule = "flat"
        self._opening = b""
        self._opened = b""
        self._deaths = 0

    def open(self, providers: Sequence[Provider], schema: Schema) -> None:
        """Says who is asked from now on: the portable ones there, the others here."""
        asked = speaking(providers)
        self._there = tuple(one for one in asked if isinstance(one, Portable) and one.portable)
        self._here = tuple(one for one in asked if one not in self._there)
        self._labels, self._overlap = LabelMap(schema), schema.overlap
        self._opening = pickle.dumps((self._there, schema, tuple(one.name for one in asked)))
        self._deaths = 0

    def propose(
        self,
        text: str,
        *,
        date: str,
        language: str,
        on_problem: Callable[[Problem], None],
        settle: Settle | None = None,
    ) -> tuple[Proposal, ...]:
        """What `run.propose` gives with the same providers."""
        if self._labels is None:
            raise ValueError("nobody said who is asked")
        said, answered = hear(
            text, date=date, language=language, providers=self._here, labels=self._labels, on_problem=on_problem
        )
        found = self._ask(text, date=date, language=language, said=said, on_problem=on_problem)
        found = weigh(text, found, language=language, providers=answered)
        return merge(found if settle is None else settle(text, found), overlap=self._overlap)

    def _ask(
        self,
        text: str,
        *,
        date: str,
        language: str,
        said: Sequence[Proposal],
        on_problem: Callable[[Problem], None],
    ) -> list[Proposal]:
        if not self._there:
            return list(said)
        try:
            answer = self._answer({"text": text, "date": date, "language": language, "said": tuple(said)})
        except WorkerDied as death:
            if death.halted:
                raise UserError("AN797", "Reading was stopped.", "What was proposed before stays.") from None
            for one in self._there:
                on_problem(_gone(one, late=death.late))
            return list(said)
        if "bug" in answer:
            raise RuntimeError(f"in the process that reads articles:\n{answer['bug']}")
        for problem in cast("tuple[Problem, ...]", answer["problems"]):
            on_problem(problem)
        return cast("list[Proposal]", answer["found"])

    def halt(self) -> None:
        """From any thread: the child is ended, whatever it reads, and nothing is asked until `close`."""
        self._process.halt()

    def close(self) -> None:
        """Ends the child; asking again starts a new one."""
        self._process.stop()
        self._opened = b""

    def _answer(self, question: dict[str, object]) -> dict[str, object]:
        for left in reversed(range(_TRIES)):
            try:
                if self._opened != self._opening:
                    self._process.ask({"open": self._opening})
                    self._opened = self._opening
                answer = self._process.ask(question)
            except WorkerDied as death:
                self._opened = b""
                self._deaths += 1
                if death.halted or death.late or not left or self._deaths > _DEATHS:
                    raise
            else:
                self._deaths = 0
                return answer
        raise AssertionError("a try either answers or raises")


def serve(connection: Connection, argument: str) -> None:
    """The child: answers {"open": …} once for each job, then each {"text": …}, until the pipe is closed."""
    del argument
    with suppress(AttributeError, OSError):
        os.nice(_NICE)  # a key that a person presses comes first; Windows has no such call
    providers: tuple[Provider, ...] = ()
    labels: LabelMap | None = None
    order: tuple[str, ...] = ()
    _say(connection, {"ready": True})
    while True:
        try:
            question = cast("dict[str, object]", PICKLE.read(connection.recv_bytes()))
        except (EOFError, OSError):
            return
        if "open" in question:
            made = pickle.loads(cast(bytes, question["open"]))
            providers, schema, order = cast("tuple[tuple[Provider, ...], Schema, tuple[str, ...]]", made)
            labels = LabelMap(schema)
            _say(connection, {"open": True})
            continue
        assert labels is not None
        try:
            _say(connection, _reading(question, providers, labels, order))
        except Exception:  # our own bug: it is raised where it is reported
            _say(connection, {"bug": traceback.format_exc()})


def _reading(
    question: dict[str, object], providers: Sequence[Provider], labels: LabelMap, order: Sequence[str]
) -> dict[str, object]:
    problems: list[Problem] = []
    text, date, language = (cast(str, question[name]) for name in ("text", "date", "language"))
    heard, answered = hear(
        text, date=date, language=language, providers=providers, labels=labels, on_problem=problems.append
    )
    # As if all had been asked here, one after the other.
    places = {name: place for place, name in enumerate(order)}
    found = sorted(
        [*heard, *cast("tuple[Proposal, ...]", question["said"])], key=lambda one: places.get(one.provider, len(places))
    )
    found = weigh(text, found, language=language, providers=answered)
    return {"found": found, "problems": tuple(problems)}


def _say(connection: Connection, message: dict[str, object]) -> None:
    with suppress(OSError):  # whoever asked went away: the next question does not come
        connection.send_bytes(PICKLE.write(message))


def _gone(provider: Provider, *, late: bool) -> Problem:
    title = provider.title
    return Problem(
        code="AN798",
        sentence=f"The process that reads articles took too long and was ended while it asked “{title}”."
        if late
        else f"The process that reads articles ended unexpectedly while it asked “{title}”.",
        where=provider.name,
        hint="The other articles are read all the same. Ask again for this one.",
    )
