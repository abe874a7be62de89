"""The verb that fills a project: import, with what labels of files become."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import Literal

from platformdirs import user_config_path

from annotator.commands.opened import opened
from annotator.commands.projects import shelf_of
from annotator.commands.telling import DONE, REFUSED, WITH_PROBLEMS, Teller
from annotator.formats.catalogue import close_workers, importer_named
from annotator.formats.encoding import codec_name
from annotator.formats.incoming import ReadOptions, as_problem
from annotator.formats.offset_units import convention_named
from annotator.formats.schema_toml import name_fault
from annotator.model.errors import Problem, UserError
from annotator.store.backup import back_up
from annotator.suggest.pattern_list import read_patterns
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.label_mapping import Match, Taking
from annotator.workflow.label_memory import LabelMemory, Remembered
from annotator.workflow.lists import Lists
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings

_WHENCE = {"": "", "project": ", as before in this project", "person": ", as in another project"}


def label_pairs(pairs: Sequence[str], ignored: Sequence[str]) -> dict[str, str]:
    """THEIRS=OURS as a mapping, ignored ones to ""; UserError when a pair is none."""
    labels = dict.fromkeys(ignored, "")
    for pair in pairs:
        theirs, equals, ours = pair.rpartition("=")
        if not equals or not theirs:
            raise UserError("AN718", f"“{pair}” is no pair of labels.", "Write it as THEIRS=OURS.")
        fault = name_fault(ours)
        if fault:
            raise UserError("AN301", fault)
        labels[theirs] = ours
    return labels


def label_memory() -> LabelMemory:
    """What labels of files became before, as the window remembers it too."""
    return LabelMemory.beside(Settings.load(user_config_path("Annotator", appauthor=False) / "settings.toml"))


def bring_in(
    path: Path,
    files: Sequence[Path],
    *,
    format_name: str | None,
    options: ReadOptions,
    taking: Taking,
    teller: Teller,
    memory: LabelMemory | None = None,
    dry_run: bool = False,
) -> int:
    """Imports files and folders; UserError when nothing of it can come in: no such paths, format or encoding.

    A file that was named and gave nothing, also because something in it cannot be read and the options do not skip it,
    is refused (exit code 2), and the others come in; what was skipped and files of a folder that were refused are
    problems (1). Labels that `taking` does not tell become what `memory` has of them, and what they became in the end
    the project remembers. With `dry_run` all of it is told, and nothing is written or remembered.
    """
    if options.offsets is not None:
        convention_named(options.offsets)
    if options.encoding is not None:
        codec_name(options.encoding)
    if format_name is not None:
        importer_named(format_name)
    missing = [file for file in files if not file.exists()]
    if files and len(missing) == len(files):
        more = f" (and {len(missing) - 1:,} more)" if len(missing) > 1 else ""
        raise UserError("AN201", f"“{missing[0]}”{more} does not exist.", "Check the path and try again.")
    try:
        with _tried(path, teller) if dry_run else opened(path, teller) as project:
            schema, project_id = project.reader.schema(), project.file.project_id
            known = memory.recall(project_id, schema) if memory is not None else Remembered()
            job = import_paths(
                project.reader,
                files,
                options=options,
                format_name=format_name,
                taking=known.under(taking, schema),
                take_list=_tried_list if dry_run else Lists(shelf_of(project)).take,
            )
            report = run_here(job, project, teller.progress)
            # Left out because no label was to be made is no choice for the next time.
            chosen = [
                match for match in report.labels if match.ours or taking.make_labels or match.theirs in taking.labels
            ]
            forgotten = _keep(memory, project, chosen) if memory is not None and not dry_run else ()
    finally:
        close_workers()
    errors = teller.problems((*report.problems, *forgotten))
    teller.result(report.sentence(would=dry_run))
    before = {match.theirs: _before(match, taking, known) for match in report.labels}
    for match in report.labels:
        if match.new or match.ours != match.theirs:
            became = f"{match.ours} (new)" if match.new else match.ours or "left out"
            teller.result(f"  {match.theirs} → {became}{_WHENCE[before[match.theirs]]}")
    teller.data(
        {
            "stored": len(report.stored),
            "refused": report.refused,
            "duplicates": report.duplicates,
            "merged": len(report.merged),
            "spans": report.spans,
            "candidates": report.candidates,
            "lists": list(report.lists),
            "ignored": report.ignored,
            "labels": [{**asdict(match), "remembered": before[match.theirs]} for match in report.labels],
            "files": report.files,
            "held_back": report.held_back,
            "problems": [asdict(problem) for problem in report.problems],
        }
    )
    if missing or not set(files).isdisjoint((*report.unread, *report.partly)):
        return REFUSED
    return WITH_PROBLEMS if errors or report.duplicates else DONE


@contextmanager
def _tried(path: Path, teller: Teller) -> Generator[OpenProject]:
    """A copy of the project that is thrown away: what is tried in it comes to exactly what it would come to."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        with opened(path, teller) as project:
            copy = back_up(project.file, Path(folder))
        with opened(copy, teller) as project:
            yield project


def _tried_list(path: Path) -> tuple[Problem, ...]:
    """What in a list of match patterns could not be used; UserError when nothing could."""
    return read_patterns(path)[1]


def _before(match: Match, taking: Taking, known: Remembered) -> Literal["", "project", "person"]:
    """Whose memory made a label what it became, "" when it was told now or found by its name."""
    choice = known.choices.get(match.theirs)
    if match.theirs in taking.labels or choice is None or choice.ours != match.ours:
        return ""
    return "project" if match.theirs in known.own else "person"


def _keep(memory: LabelMemory, project: OpenProject, matches: Iterable[Match]) -> tuple[Problem, ...]:
    """Remembers what labels became; a memory that cannot be written is told and undoes nothing."""
    try:
        memory.keep(project.file.project_id, matches, project.reader.schema())
    except UserError as error:
        return (replace(as_problem(error, where=""), severity="warning"),)
    return ()
