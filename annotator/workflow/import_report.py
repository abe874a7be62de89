"""What became of an import: items in = articles stored + items that did not come in, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.model.errors import Problem
from annotator.workflow.label_mapping import Match
from annotator.workflow.wording import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of everything that was to come in."""

    stored: tuple[str, ...]
    problems: tuple[Problem, ...]
    duplicates: int
    files: int
    questions: tuple[Path, ...] = ()
    """Files whose encoding is in doubt: they come in once a person has chosen one."""
    merged: tuple[str, ...] = ()
    """Articles that were there already and got what the files marked in them."""
    spans: int = 0
    candidates: int = 0
    relations: int = 0
    ignored: int = 0
    """Spans that were left out because their label was."""
    labels: tuple[Match, ...] = ()
    """What became of the labels of the files."""
    lists: tuple[str, ...] = ()
    """Files of match patterns that the project has as lists now."""
    unread: tuple[Path, ...] = ()
    """Files that were refused whole: they gave errors and no article."""
    partly: tuple[Path, ...] = ()
    """Files of which nothing came in because something in them could not be read; whoever says so takes the rest."""
    held_back: int = 0
    """What could have been read in those files."""

    @property
    def refused(self) -> int:
        """Items that did not come in, duplicates among them: items in = stored + merged + refused."""
        faults = sum(1 for problem in self.problems if problem.severity == "error")
        return self.duplicates + self.held_back + faults

    def sentence(self, *, would: bool = False) -> str:
        """The report in a sentence; `would` where nothing was written."""
        stored = len(self.stored)
        parts = [f"{counted(stored, 'article')} would come in" if would else f"{counted(stored, 'article')} came in"]
        if self.merged:
            parts.append(f"{counted(len(self.merged), 'article')} already there got more")
        if self.spans or self.candidates:
            marked = [counted(self.spans, "span")] if self.spans else []
            marked += [counted(self.candidates, "candidate")] if self.candidates else []
            marked += [counted(self.relations, "relation")] if self.relations else []
            parts.append("with " + " and ".join(marked))
        if self.lists:
            parts.append(f"{counted(len(self.lists), 'list')} of match patterns came in")
        if self.duplicates:
            parts.append(f"{counted(self.duplicates, 'duplicate')} left out")
        others = self.refused - self.duplicates - self.held_back
        if others:
            parts.append(f"{counted(others, 'item')} refused")
        if self.held_back:
            parts.append(
                f"{counted(self.held_back, 'item')} of {counted(len(self.partly), 'file')} with faults held back"
            )
        return ", ".join(parts) + "."


def joined(reports: Sequence[ImportReport]) -> ImportReport:
    """The reports of the parts of one import as one."""
    labels = {match.theirs: match for report in reversed(reports) for match in report.labels}
    return ImportReport(
        stored=tuple(article for report in reports for article in report.stored),
        problems=tuple(problem for report in reports for problem in report.problems),
        duplicates=sum(report.duplicates for report in reports),
        files=sum(report.files for report in reports),
        questions=tuple(path for report in reports for path in report.questions),
        merged=tuple(dict.fromkeys(article for report in reports for article in report.merged)),
        spans=sum(report.spans for report in reports),
        candidates=sum(report.candidates for report in reports),
        relations=sum(report.relations for report in reports),
        ignored=sum(report.ignored for report in reports),
        labels=tuple(labels.values()),
        unread=tuple(path for report in reports for path in report.unread),
        lists=tuple(name for report in reports for name in report.lists),
        partly=tuple(path for report in reports for path in report.partly),
        held_back=sum(report.held_back for report in reports),
    )
