"""The project's own recogniser as a provider."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from threading import Lock

from annotator.model.errors import UserError
from annotator.model.records import Proposal
from annotator.suggest.crf.sentences import Sentence
from annotator.suggest.crf.tagger import Tagger
from annotator.suggest.own.reading import read_article
from annotator.suggest.own.versions import Shelf, Version
from annotator.suggest.own.weighing import NAME_PROVIDERS, weighed

NAME = "own"
TITLE = "Learned from this project"


class OwnProvider:
    """Proposes what a version of the project's recogniser sees; the model is read when it is first asked.

    `names` gives the present name of each label's id. Where this way was better on what was finished last, it
    speaks for the built-in providers of names too, or weighs what they say.
    """

    name = NAME
    title = TITLE
    portable = True

    def __init__(self, shelf: Shelf, version: Version, *, names: Mapping[str, str]) -> None:
        self._shelf = shelf
        self._version = version
        self._names = dict(names)
        self._lock = Lock()
        self._tagger: Tagger | None = None
        self._last: tuple[tuple[str, str], list[Sentence]] | None = None
        self.speaks_for: frozenset[str] = frozenset(NAME_PROVIDERS) if version.way == "own" else frozenset()

    def __reduce__(self) -> tuple[Callable[..., OwnProvider], tuple[Shelf, Version]]:
        """Travels without its model, which is read where it is asked."""
        return partial(OwnProvider, names=self._names), (self._shelf, self._version)

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """What it finds; UserError when its model is missing or damaged."""
        tagger = self._ready()
        sentences = self._sentences(text, language)
        return [
            Proposal(
                start=guess.start,
                end=guess.end,
                label=self._names[guess.label],
                provider=NAME,
                score=guess.score,
                evidence=f"learned from {self._version.sentences:,} sentences of this project",
            )
            for guess in tagger.names(sentences)
            if guess.label in self._names
        ]

    def review(self, text: str, said: Sequence[Proposal], *, language: str) -> Sequence[Proposal]:
        """What all say, with the names of the built-in providers weighed by this recogniser where that was better."""
        if self._version.way != "weighed":
            return said
        return weighed(said, self._sentences(text, language), self._ready())

    def _sentences(self, text: str, language: str) -> list[Sentence]:
        last = self._last
        if last is None or last[0] != (text, language):
            last = self._last = (text, language), read_article(text, language=language)
        return last[1]

    def _ready(self) -> Tagger:
        with self._lock:
            if self._tagger is None:
                try:
                    self._tagger = Tagger(self._shelf.model(self._version.number))
                except (OSError, ValueError, KeyError) as error:
                    raise UserError(
                        "AN564",
                        f"What this project learned (version {self._version.number}) cannot be read ({error}).",
                        "Its candidates are missing until you learn again.",
                    ) from error
            return self._tagger
