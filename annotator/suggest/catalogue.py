"""Which providers there are: the built-in ones, those of installed packages, and a person's pipelines."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import cast

from annotator.model.errors import UserError
from annotator.suggest.figure_provider import FigureProvider
from annotator.suggest.gazetteer import GazetteerProvider
from annotator.suggest.pattern_list import PREFIX, PatternList
from annotator.suggest.patterns import PatternProvider
from annotator.suggest.provider import Provider
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.suggest.starter import StarterProvider

ENTRY_POINTS = "annotator.providers"


def providers(*, pipelines: Sequence[Path | str] = ()) -> tuple[Provider, ...]:
    """All providers: built in, from installed packages in order of name, then a person's spaCy pipelines.

    Making them is cheap; dictionaries and pipelines are read when they are first asked.
    Raises UserError when an installed package's provider cannot be made.
    """
    built_in: tuple[Provider, ...] = (
        FigureProvider(),
        GazetteerProvider(),
        PatternProvider(),
        StarterProvider(),
    )
    visitors = tuple(_visitor(point) for point in _points())
    return built_in + visitors + tuple(SpacyProvider(pipeline) for pipeline in pipelines)


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


def _visitor(point: EntryPoint) -> Provider:
    """The provider that an installed package announces as a class or function without arguments."""
    try:
        made = point.load()()
    except Exception as error:
        package = point.dist.name if point.dist else point.value
        raise UserError(
            "AN503",
            f"The provider “{point.name}” of the package {package} could not be made "
            f"({type(error).__name__}: {error}).",
            "Update or remove that package.",
        ) from error
    return cast(Provider, made)
