"""The open project and its one door for writing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.model.changes import ChangeSet, Decision
from annotator.model.reader import Reader
from annotator.store.project_file import ProjectFile, Undone
from annotator.workflow.edits.relations import completed
from annotator.workflow.events import Events


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """Something was written: what changed, and the journal's line about it."""

    changes: ChangeSet
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """The project was closed; nothing more can be asked of it."""

    path: Path


class OpenProject:
    """One project while somebody works on it; `who` is the name that decisions are recorded under."""

    def __init__(self, file: ProjectFile, events: Events, *, who: str) -> None:
        self._file = file
        self._events = events
        self._on_desk = True
        self._ended: set[str] = set()
        self._broken: set[str] = set()
        self.who = who

    @property
    def reader(self) -> Reader:
        """Everything that can be asked without writing."""
        return self._file

    @property
    def events(self) -> Events:
        """The bus on which changes are told."""
        return self._events

    @property
    def file(self) -> ProjectFile:
        """The file itself, for backups and history."""
        return self._file

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self._file.path

    @property
    def name(self) -> str:
        """What the project is called."""
        return self._file.name

    def commit(self, changes: ChangeSet) -> Decision:
        """Writes a change set whole, durably, and tells everybody; UserError when the world is at fault.

        The relations of spans that it removes go with them, in the same step.
        """
        changes = completed(self._file, changes)
        decision = self._file.apply(changes, who=changes.who or self.who)
        self._tell(Changed(changes=changes, decision=decision))
        return decision

    def finish_group(self, group: str) -> None:
        """Declares a job that committed in pieces whole; when the disk refuses, undo and close try it again."""
        self._ended.add(group)
        self._finish_ended()

    def _finish_ended(self) -> None:
        for group in tuple(self._ended):
            self._file.finish_group(group)
            self._ended.discard(group)

    def take_back(self, group: str) -> bool:
        """Takes back what a job has done that was to come whole; False when it stays, as a person works on it.

        When the disk refuses, the next undo and the next start try it again.
        """
        self._broken.add(group)
        changed = self._turned(self._file.take_back(group))
        self._broken.discard(group)
        return changed is not None

    def undo(self) -> Changed | None:
        """Takes the last step back; None when there is nothing to take back."""
        self._finish_ended()
        for group in tuple(self._broken):
            changed = self._turned(self._file.take_back(group))
            self._broken.discard(group)
            if changed is not None:
                return changed
        return self._turned(self._file.undo(who=self.who))

    def redo(self) -> Changed | None:
        """Does the last undone step again; None when there is none."""
        self._finish_ended()
        return self._turned(self._file.redo(who=self.who))

    def _turned(self, undone: Undone | None) -> Changed | None:
        if undone is None:
            return None
        changed = Changed(changes=undone.changes, decision=undone.decision)
        self._tell(changed)
        return changed

    def _tell(self, changed: Changed) -> None:
        self._events.publish(changed, wanted=lambda: self._on_desk)

    def leave_desk(self) -> None:
        """Ends the news of it: what its last jobs write, or wrote just now, is not about what is on the desk next."""
        self._on_desk = False

    def close(self) -> None:
        """Closes the file; it is one plain file again. UserError when that fails; it is closed in any case."""
        try:
            self._finish_ended()
        finally:
            try:
                self._file.close()
            finally:
                self._events.publish(Closed(path=self._file.path))
