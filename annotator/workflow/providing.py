"""Who proposes in a project: the providers that a person chose, and what the project learned itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.suggest.provider import Provider
from annotator.workflow.lists import Lists
from annotator.workflow.own_learning import own_provider
from annotator.workflow.pipelines import SPACY, choose, chosen_names, chosen_providers
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

if TYPE_CHECKING:
    from annotator.suggest.own.provider import OwnProvider

OWN_SETTING = "suggest.own"
MEMORY_SETTING = "learn.memory"
_SWITCHES = {"memory": MEMORY_SETTING, "own": OWN_SETTING}


def is_on(settings: Settings, name: str) -> bool:
    """Whether a provider proposes, as the person has it; a pipeline goes by its name or by its folder."""
    if name in _SWITCHES:
        return settings.flag(_SWITCHES[name])
    return any(_is(one, name) for one in chosen_names(settings))


def switch(settings: Settings, name: str, *, on: bool) -> None:
    """Has a provider propose from now on, or no longer; a pipeline that is switched off is forgotten."""
    if name in _SWITCHES:
        settings.put(_SWITCHES[name], on)
    else:
        others = [one for one in chosen_names(settings) if not _is(one, name)]
        choose(settings, [*others, name] if on else others)


def _is(chosen: str, name: str) -> bool:
    """Whether what the person chose is what proposes under a name."""
    from annotator.suggest.pipeline_card import pipeline_name

    return name in (chosen, f"{SPACY}{pipeline_name(chosen.removeprefix(SPACY))}" if chosen.startswith(SPACY) else "")


def own_of(bench: Workbench) -> tuple[OwnProvider, ...]:
    """The own recogniser of the open project, if it has one that is of use."""
    if bench.shelf is None or not bench.settings.flag(OWN_SETTING):
        return ()
    own = own_provider(bench.schema, bench.shelf)
    return (own,) if own is not None else ()


def lists_of(bench: Workbench) -> tuple[Provider, ...]:
    """The lists of the open project that propose."""
    return Lists(bench.shelf).providers() if bench.shelf is not None else ()


def providers_of(bench: Workbench) -> tuple[Provider, ...]:
    """All that propose in the open project."""
    return (*chosen_providers(bench.settings, bench.project_id), *lists_of(bench), *own_of(bench))
