"""What a person decided about spaCy pipelines: which are asked, which files are trusted, what their labels mean."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.model.errors import UserError
from annotator.suggest.provider import Provider
from annotator.workflow.json_memory import JsonMemory, section
from annotator.workflow.settings import Settings
from annotator.workflow.wording import counted

if TYPE_CHECKING:
    from annotator.suggest.pipeline_card import PipelineCard
    from annotator.suggest.spacy_provider import SpacyProvider

SPACY = "spacy:"
_NAME = "pipelines.json"
# spaCy's code for a pipeline of many languages.
_ANY = "xx"


def remarks(card: PipelineCard, languages: Sequence[str]) -> Iterator[str]:
    """What a person may want to know before a pipeline is asked about articles in these languages ("" unknown)."""
    if not card.finds:
        yield "None of its components marks names or other stretches, so it proposes nothing."
    elif not card.labels:
        yield "It does not tell its labels: they count where labels of the project are called the same."
    others = sum(1 for one in languages if one and one.partition("-")[0] != card.lang)
    if card.lang not in ("", _ANY) and others > len(languages) / 2:
        yield (
            f"It was made for the language “{card.lang}”, and {others:,} of {counted(len(languages), 'article')} "
            "are in another one."
        )


class KnownPipelines:
    """Trust by SHA-256, and the meaning of labels by project, in a file beside the settings.

    The file is read when something is asked, so that all parts of the program agree; one that cannot be
    read counts as empty: then a person is asked again.
    """

    def __init__(self, settings: Settings) -> None:
        path = settings.path
        self._memory = JsonMemory(path.with_name(_NAME) if path is not None else None, sort_keys=True)

    def trusts(self, sha256: str) -> bool:
        """Whether the person allowed a pipeline whose files have this SHA-256."""
        return sha256 in self._trusted()

    def trust(self, sha256: str) -> None:
        """Remembers that the person allowed these files; UserError when it cannot be written."""
        if not self.trusts(sha256):
            self._write({**self._memory.read(), "trusted": [*self._trusted(), sha256]})

    def mapping(self, project_id: str, pipeline: str) -> dict[str, str]:
        """What labels of a pipeline mean in a project where a person said so; "" leaves one out."""
        told = section(section(section(self._memory.read().get("labels")).get(project_id)).get(pipeline))
        return {theirs: ours for theirs, ours in told.items() if isinstance(ours, str)}

    def map(self, project_id: str, pipeline: str, mapping: Mapping[str, str]) -> None:
        """Remembers what labels of a pipeline mean in a project; UserError when it cannot be written."""
        if self.mapping(project_id, pipeline) == dict(mapping):
            return
        told = self._memory.read()
        labels = section(told.get("labels"))
        of_project = {**section(labels.get(project_id)), pipeline: dict(mapping)}
        self._write({**told, "labels": {**labels, project_id: {name: one for name, one in of_project.items() if one}}})

    def provider(self, pipeline: str, project_id: str) -> SpacyProvider:
        """A pipeline with all that was decided about it."""
        # What loads a pipeline is not needed before somebody has chosen one.
        from annotator.suggest.spacy_provider import SpacyProvider

        return SpacyProvider(pipeline, trusted=self._trusted(), mapping=self.mapping(project_id, pipeline))

    def _trusted(self) -> list[str]:
        told = self._memory.read().get("trusted")
        return [str(one) for one in cast("list[object]", told)] if isinstance(told, list) else []

    def _write(self, told: dict[str, object]) -> None:
        try:
            self._memory.write(told)
        except OSError as error:
            raise UserError(
                "AN596",
                f"What you decided about the pipeline cannot be written to {self._memory.path} ({error.strerror}).",
                "You will be asked again.",
            ) from error


def chosen_names(settings: Settings) -> tuple[str, ...]:
    """The providers that the person chose, pipelines as "spacy:" with their package or folder."""
    rows = csv.reader([settings.text("suggest.providers")], skipinitialspace=True)
    names = [name.strip() for row in rows for name in row if name.strip()]
    one = settings.text("suggest.pipeline").strip()
    return tuple(dict.fromkeys([*names, *([SPACY + one] if one else [])]))


def choose(settings: Settings, names: Iterable[str]) -> None:
    """Keeps which providers are asked; a name with a comma is written in quotation marks."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(list(names))
    settings.put("suggest.providers", out.getvalue())
    settings.put("suggest.pipeline", "")


def add_pipeline(settings: Settings, pipeline: Path | str) -> None:
    """Has a pipeline asked from now on, beside the providers that are asked already."""
    choose(settings, dict.fromkeys([*chosen_names(settings), f"{SPACY}{pipeline}"]))


def chosen_providers(settings: Settings, project_id: str, names: Iterable[str] | None = None) -> tuple[Provider, ...]:
    """The providers of these names, or those that the person chose; one that is gone says so when it is asked."""
    from annotator.suggest.catalogue import Absent, provider_named

    known = KnownPipelines(settings)

    def found(name: str) -> Provider:
        try:
            return (
                known.provider(name.removeprefix(SPACY), project_id) if name.startswith(SPACY) else provider_named(name)
            )
        except UserError as error:  # its package was removed: the others go on
            return Absent(name, error)

    return tuple(found(name) for name in (chosen_names(settings) if names is None else names))
