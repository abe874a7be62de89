"""Which providers there are: the built-in ones, those of installed packages, and a person's pipelines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import cast

from annotator.model.errors import UserError
from annotator.model.records import Proposal
from annotator.suggest.figure_provider import FigureProvider
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.pattern_list import PREFIX, PatternList
from annotator.suggest.patterns import PatternProvider
from annotator.suggest.provider import Provider
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.suggest.starter import StarterProvider

ENTRY_POINTS = "annotator.providers"


class Absent:
    """Stands for a provider that is not there: asked, it says why."""

    def __init__(self, name: str, error: UserError) -> None:
        self.name = name
        self.title = f"{name} (not available)"
        self._error = error

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """Raises the UserError that tells why it is not there."""
        del text, date, language
        raise UserError(self._error.code, self._error.sentence, self._error.hint)


def providers(*, pipelines: Sequence[Path | str] = ()) -> tuple[Provider, ...]:
    """All providers: built in, from installed packages in order of name, then a person's spaCy pipelines.

    Making them is cheap; dictionaries and pipelines are read when they are first asked. One of an installed package
    that cannot be made is in the list all the same, and says so when it is asked: the others go on.
    """
    built_in: tuple[Provider, ...] = (
        FigureProvider(),
        GazetteerProvider(),
        PatternProvider(),
        StarterProvider(),
    )
    taken = {one.name for one in built_in}
    visitors: list[Provider] = []
    for point in _points():
        visitors.append(_visitor(point, taken))
        taken.add(visitors[-1].name)
    return built_in + tuple(visitors) + tuple(SpacyProvider(pipeline) for pipeline in pipelines)


def provider_named(name: str) -> Provider:
    """The provider of this name; "spacy:NAME" is the pipeline NAME, a package or a folder, and
    "list:FILE" a file of match patterns.

    Raises UserError when there is none.
    """
    if name.startswith("spacy:"):
        return SpacyProvider(name.removeprefix("spacy:"))
    if name.startswith(PREFIX):
        return PatternList(Path(name.removeprefix(PREFIX)))
    known = providers()
    for provider in known:
        if provider.name == name:
            return provider
    names = ", ".join(provider.name for provider in known)
    raise UserError(
        "AN502",
        f"There is no provider named “{name}”.",
        f"There are: {names}; spacy:NAME for a spaCy package or folder, and list:FILE for match patterns.",
    )


def _points() -> list[EntryPoint]:
    return sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)


def _visitor(point: EntryPoint, taken: Collection[str]) -> Provider:
    """The provider that an installed package announces as a class or function without arguments."""
    try:
        made: object = point.load()()
    except Exception as error:
        return _unmade(point, f"{type(error).__name__}: {error}".splitlines()[0])
    lacking = [part for part in ("name", "title", "propose") if not hasattr(made, part)]
    if lacking:
        return _unmade(point, f"it has no {lacking[0]}")
    provider = cast(Provider, made)
    if provider.name in taken:
        return _unmade(point, f"another provider is called {provider.name}")
    return provider


def _unmade(point: EntryPoint, why: str) -> Absent:
    package = point.dist.name if point.dist else point.value
    error = UserError(
        "AN503",
        f"The provider “{point.name}” of the package {package} could not be made ({why}).",
        "Update or remove that package, or leave this provider out.",
    )
    return Absent(point.name, error)
