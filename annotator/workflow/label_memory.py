"""What labels of annotated files became before: in this project, and, where it says nothing, in any other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.model.errors import UserError
from annotator.model.schema import Schema
from annotator.workflow.json_memory import JsonMemory, section
from annotator.workflow.label_mapping import Match, Taking, suggested
from annotator.workflow.settings import Settings
from annotator.workflow.wording import counted

FILE = "labels.json"
PERSONS = "import.labels"
"""The setting that holds what a person chose last in any project."""
_MOST_PROJECTS = 200
_MOST_LABELS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a label of a file became: a label of ours by its name, with its colour; "" leaves its spans out."""

    ours: str
    color: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What is remembered for one project, by the name of the label in the files.

    `own` are the names that the project itself remembers; all others come from other projects.
    """

    choices: Mapping[str, Choice] = field(default_factory=dict[str, Choice])
    own: frozenset[str] = frozenset()

    @property
    def labels(self) -> dict[str, str]:
        """Theirs to ours, as an import wants it."""
        return {theirs: choice.ours for theirs, choice in self.choices.items()}

    @property
    def colors(self) -> dict[str, str]:
        """The colours that labels get if they are made anew, by our name; what the project remembers goes first."""
        first = sorted(self.choices.items(), key=lambda item: item[0] in self.own)
        return {choice.ours: choice.color for _, choice in first if choice.ours and choice.color}

    def under(self, taking: Taking, schema: Schema) -> Taking:
        """The choices of an import with what is remembered where they say nothing.

        Where no new labels are wanted, nothing that the schema does not have is remembered either.
        """
        known = {label.name for label in schema.labels}
        labels = {
            theirs: ours for theirs, ours in self.labels.items() if taking.make_labels or not ours or ours in known
        }
        return replace(taking, labels={**labels, **taking.labels}, colors={**self.colors, **taking.colors})

    def told(self, names: Iterable[str]) -> tuple[str, ...]:
        """How many of these names are mapped as before, and where that was; nothing for none."""
        asked = [name for name in names if name in self.choices]
        own = sum(name in self.own for name in asked)
        here = (f"{counted(own, 'label')} as before in this project",) if own else ()
        other = (f"{counted(len(asked) - own, 'label')} as in another project",) if len(asked) > own else ()
        return here + other


class LabelMemory:
    """Mappings of labels by project, in a file that the window and the command line share.

    What a person chose last in any project stands in the settings and is the fallback. The file is read
    whenever something is asked; one that cannot be read counts as empty.
    """

    def __init__(self, path: Path | None, settings: Settings) -> None:
        self._memory = JsonMemory(path)
        self._settings = settings

    @classmethod
    def beside(cls, settings: Settings) -> LabelMemory:
        """The memory whose file stands beside that of the settings."""
        return cls(settings.path.with_name(FILE) if settings.path is not None else None, settings)

    def own(self, project_id: str, schema: Schema) -> Remembered:
        """What was mapped in the project itself; a label that was renamed since goes by its new name."""
        now = {label.id: label.name for label in schema.labels}
        choices: dict[str, Choice] = {}
        for theirs, told in self._rows(project_id).items():
            choice, label_id = _choice(told), section(told).get("id")
            if choice is not None:
                known = now.get(label_id) if isinstance(label_id, str) and choice.ours else None
                choices[theirs] = replace(choice, ours=known) if known is not None else choice
        return Remembered(choices=choices, own=frozenset(choices))

    def recall(self, project_id: str, schema: Schema) -> Remembered:
        """What was mapped in the project, and behind it what the person chose in other ones.

        A label that only another project has is no reason to make it here where one of the project's own fits.
        """
        own = self.own(project_id, schema)
        known = {label.name for label in schema.labels}
        other = {
            theirs: choice
            for theirs, choice in self._persons().items()
            if not choice.ours or choice.ours in known or suggested(theirs, schema.labels) is None
        }
        return Remembered(choices={**other, **own.choices}, own=own.own)

    def keep(self, project_id: str, matches: Iterable[Match], schema: Schema) -> None:
        """Remember what became of labels in an import into the project; UserError when it cannot be written."""
        there = {label.name: label for label in schema.labels}
        rows = self._rows(project_id)
        before = dict(rows)
        for match in matches:
            label = there.get(match.ours)
            rows.pop(match.theirs, None)  # the latest stand last
            rows[match.theirs] = {"ours": match.ours}
            if label is not None:
                rows[match.theirs] = {"ours": label.name, "color": label.color, "id": label.id}
        if not project_id or rows == before:
            return
        for old in list(rows)[:-_MOST_LABELS]:
            del rows[old]
        told = self._memory.read()
        projects = section(told.get("projects"))
        projects.pop(project_id, None)
        projects[project_id] = rows
        for old in list(projects)[:-_MOST_PROJECTS]:
            del projects[old]
        try:
            self._memory.write({**told, "projects": projects})
        except OSError as error:
            raise UserError(
                "AN840",
                f"What the labels became cannot be remembered in {self._memory.path} ({error.strerror}).",
                "The import itself is done.",
            ) from error

    def choose(self, picked: Mapping[str, Choice]) -> None:
        """Remember what the person chose by hand, for other projects too."""
        if not picked:
            return
        rows = {**self._persons(), **picked}
        told = {theirs: {"ours": one.ours, "color": one.color} for theirs, one in list(rows.items())[-_MOST_LABELS:]}
        self._settings.put(PERSONS, json.dumps(told, ensure_ascii=False, sort_keys=True))

    def _rows(self, project_id: str) -> dict[str, object]:
        return section(section(self._memory.read().get("projects")).get(project_id))

    def _persons(self) -> dict[str, Choice]:
        text = self._settings.text(PERSONS)
        try:
            told: object = json.loads(text) if text else {}
        except (ValueError, RecursionError):
            return {}
        choices = {theirs: _choice(one) for theirs, one in section(told).items()}
        return {theirs: choice for theirs, choice in choices.items() if choice is not None}


def _choice(told: object) -> Choice | None:
    """A choice as it was written; earlier versions wrote the name alone."""
    if isinstance(told, str):
        return Choice(ours=told)
    fields = section(told)
    ours, color = fields.get("ours"), fields.get("color")
    return Choice(ours=ours, color=color if isinstance(color, str) else "") if isinstance(ours, str) else None
