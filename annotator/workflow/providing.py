"""Who proposes in a project: the providers that a person chose, and what the project learned itself."""

from __future__ import annotations

from annotator.suggest.own.provider import OwnProvider
from annotator.suggest.provider import Provider
from annotator.workflow.own_learning import own_provider
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Workbench

OWN_SETTING = "suggest.own"
MEMORY_SETTING = "learn.memory"
_SWITCHES = {"memory": MEMORY_SETTING, "own": OWN_SETTING}


def is_on(settings: Settings, name: str) -> bool:
    """Whether a provider proposes, as the person has it."""
    if name in _SWITCHES:
        return settings.flag(_SWITCHES[name])
    if name.startswith("spacy:"):
        return settings.text("suggest.pipeline") in (name, name.removeprefix("spacy:"))
    return name in [one.strip() for one in settings.text("suggest.providers").split(",")]


def switch(settings: Settings, name: str, *, on: bool) -> None:
    """Has a provider propose from now on, or no longer; a pipeline that is switched off is forgotten."""
    if name in _SWITCHES:
        settings.put(_SWITCHES[name], on)
    elif name.startswith("spacy:"):
        settings.put("suggest.pipeline", name.removeprefix("spacy:") if on else "")
    else:
        names = [one.strip() for one in settings.text("suggest.providers").split(",") if one.strip() != name]
        settings.put("suggest.providers", ",".join([*names, name] if on else names))


def chosen_providers(settings: Settings) -> tuple[Provider, ...]:
    """The providers that the settings name, and the pipeline if there is one; UserError for an unknown one."""
    from annotator.suggest.catalogue import provider_named

    names = [name.strip() for name in settings.text("suggest.providers").split(",") if name.strip()]
    pipeline = settings.text("suggest.pipeline").strip()
    if pipeline:
        names.append(f"spacy:{pipeline}")
    return tuple(provider_named(name) for name in names)


def own_of(bench: Workbench) -> tuple[OwnProvider, ...]:
    """The own recogniser of the open project, if it has one that is of use."""
    if bench.shelf is None or not bench.settings.flag(OWN_SETTING):
        return ()
    own = own_provider(bench.schema, bench.shelf)
    return (own,) if own is not None else ()


def providers_of(bench: Workbench) -> tuple[Provider, ...]:
    """All that propose in the open project."""
    return (*chosen_providers(bench.settings), *own_of(bench))
