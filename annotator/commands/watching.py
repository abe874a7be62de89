"""The verb `import --watch`: what is put into a folder comes in until somebody presses Ctrl+C."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from platformdirs import user_state_path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.formats.catalogue import close_workers
from annotator.formats.incoming import ReadOptions
from annotator.model.errors import UserError
from annotator.workflow.importing import AS_MARKED, import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.label_mapping import Taking
from annotator.workflow.label_memory import LabelMemory, Remembered
from annotator.workflow.open_project import OpenProject
from annotator.workflow.watching import LOOK_EVERY, Watch, WatchMemory, list_folder
from annotator.workflow.wording import counted


def watch_memory() -> WatchMemory:
    """The memory that the window uses too."""
    return WatchMemory(user_state_path("Annotator", appauthor=False) / "watched.json")


def watch_folder(
    path: Path,
    folder: Path,
    *,
    format_name: str | None,
    options: ReadOptions,
    memory: WatchMemory,
    teller: Teller,
    taking: Taking = AS_MARKED,
    labels: LabelMemory | None = None,
    wait: Callable[[float], object] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Imports what is in the folder and what comes into it; `wait` is called between two looks.

    Labels that `taking` does not tell become what they became in this project before, by `labels`.

    UserError when the folder is not there at the beginning; later its absence is told once.
    """
    folder = folder.absolute()
    if not folder.is_dir():
        raise UserError("AN201", f"The folder “{folder}” is not there.", "Check its name.")
    list_folder(folder)
    stored = 0
    try:
        with opened(path, teller) as project:
            project_id = project.file.project_id
            known = memory.find(project_id)
            watch = known if known is not None and known.folder == folder else Watch(folder=folder)
            teller.result(f"Watching {folder}; Ctrl+C ends it.")
            missing = False
            try:
                while True:
                    try:
                        names = watch.look(list_folder(folder), now=clock())
                        missing = False
                    except UserError as error:
                        names = ()
                        if not missing:
                            teller.result(str(error))
                        missing = True
                    if names:
                        schema = project.reader.schema()
                        known = labels.own(project_id, schema) if labels is not None else Remembered()
                        stored += _take(
                            project,
                            watch,
                            names,
                            format_name=format_name,
                            options=options,
                            taking=known.under(taking, schema),
                            teller=teller,
                        )
                        memory.keep(project_id, watch)
                    wait(LOOK_EVERY)
            except KeyboardInterrupt:
                teller.clear()
    finally:
        close_workers()
    teller.result(f"{counted(stored, 'article')} came in from {folder}.")
    teller.data({"stored": stored, "folder": str(folder)})
    return DONE


def _take(
    project: OpenProject,
    watch: Watch,
    names: tuple[str, ...],
    *,
    format_name: str | None,
    options: ReadOptions,
    taking: Taking,
    teller: Teller,
) -> int:
    """One step of undo for what one look found; the number of articles that came in."""
    job = import_paths(project.reader, watch.paths(names), options=options, format_name=format_name, taking=taking)
    report = run_here(job, project, teller.progress)
    teller.problems(report.problems)
    teller.result(report.sentence())
    return len(report.stored)
