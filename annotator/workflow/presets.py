"""Choices of exports under a name, and the last ones of each format, remembered for each project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.atomic import sha256_of
from annotator.formats.export_choice import options_from, options_told
from annotator.formats.outgoing import ExportOptions
from annotator.model.errors import UserError
from annotator.workflow.json_memory import JsonMemory, section

FILE = "exports.json"
_LONGEST = 60
_MOST_PROJECTS = 200
_MOST_FILES = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A format and the choices that go with it; fixes for single spans are none of them."""

    format: str
    options: ExportOptions


class ExportMemory:
    """Presets by project, in a file that the window and the command line share.

    It is read whenever something is asked, so that both agree; one that cannot be read counts as empty.
    """

    def __init__(self, path: Path | None) -> None:
        self._memory = JsonMemory(path)

    def names(self, project_id: str) -> tuple[str, ...]:
        """The presets of a project in alphabetical order."""
        return tuple(sorted(self._presets(project_id), key=lambda name: (name.casefold(), name)))

    def find(self, project_id: str, name: str) -> Preset:
        """A preset; UserError, which names those that there are, when there is none of this name."""
        told = self._presets(project_id).get(name)
        if told is None:
            known = ", ".join(f"“{one}”" for one in self.names(project_id))
            raise UserError(
                "AN824",
                f"The project has no preset “{name}” for exports.",
                f"There are {known}." if known else "Save one in the export dialog, or with --save-preset.",
            )
        return _preset(section(told))

    def keep(self, project_id: str, name: str, preset: Preset) -> str:
        """Keep choices under a name, in place of those that had it; the name as it was kept. UserError for no name."""
        clean = " ".join(name.split())
        if not clean or len(clean) > _LONGEST or not clean.isprintable():
            raise UserError("AN825", f"“{clean[:_LONGEST]}” is no name for a preset.", f"Up to {_LONGEST} letters are.")
        self._put(project_id, "presets", {**self._presets(project_id), clean: _told(preset)})
        return clean

    def delete(self, project_id: str, name: str) -> None:
        """Forget a preset."""
        self._put(project_id, "presets", {one: told for one, told in self._presets(project_id).items() if one != name})

    def last_format(self, project_id: str) -> str:
        """The format that the project was exported to last, "" when it never was."""
        told = self._project(project_id).get("format")
        return told if isinstance(told, str) else ""

    def last(self, project_id: str, format_name: str) -> ExportOptions | None:
        """What was chosen for this format the last time."""
        told = section(self._project(project_id).get("last")).get(format_name)
        return options_from(section(told)) if told is not None else None

    def used(self, project_id: str, preset: Preset) -> None:
        """Remember what an export was made with."""
        last = {**section(self._project(project_id).get("last")), preset.format: options_told(preset.options)}
        self._put(project_id, "last", last, format=preset.format)

    def wrote(self, files: Iterable[Path]) -> None:
        """Remember files by what is in them, so that they may be replaced as long as nobody changed them."""
        told = self._memory.read()
        known = section(told.get("written"))
        for file in files:
            digest = sha256_of(file)
            known.pop(digest, None)
            known[digest] = file.name  # the latest stand last
        for old in list(known)[:-_MOST_FILES]:
            del known[old]
        self._write({**told, "written": known})

    def is_ours(self, file: Path) -> bool:
        """Whether a file holds exactly what an export wrote here."""
        known = section(self._memory.read().get("written"))
        try:
            return bool(known) and file.is_file() and sha256_of(file) in known
        except OSError:
            return False

    def _presets(self, project_id: str) -> dict[str, object]:
        return section(self._project(project_id).get("presets"))

    def _project(self, project_id: str) -> dict[str, object]:
        return section(section(self._memory.read().get("projects")).get(project_id))

    def _put(self, project_id: str, name: str, value: Mapping[str, object], **more: str) -> None:
        told = self._memory.read()
        projects = section(told.get("projects"))
        row = {**section(projects.pop(project_id, None)), name: dict(value), **more}
        projects[project_id] = row  # the latest stand last
        for old in list(projects)[:-_MOST_PROJECTS]:
            del projects[old]
        self._write({**told, "projects": projects})

    def _write(self, told: dict[str, object]) -> None:
        try:
            self._memory.write(told)
        except OSError as error:
            raise UserError(
                "AN826", f"The choices of the export cannot be kept in {self._memory.path} ({error.strerror}).", ""
            ) from error


def _told(preset: Preset) -> dict[str, object]:
    return {"format": preset.format, **options_told(preset.options)}


def _preset(fields: Mapping[str, object]) -> Preset:
    name = fields.get("format")
    return Preset(format=name if isinstance(name, str) else "spacy", options=options_from(fields))
