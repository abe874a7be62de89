"""Opens a project for the length of a command."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.commands.telling import Teller
from annotator.model.errors import UserError
from annotator.text.safe import one_line
from annotator.workflow.events import Events
from annotator.workflow.open_project import OpenProject
from annotator.workflow.person import person
from annotator.workflow.projects import open_project_file


@contextmanager
def opened(path: Path, teller: Teller) -> Generator[OpenProject]:
    """The project at `path`, closed again whatever happens; UserError when it cannot be opened."""
    project = OpenProject(open_project_file(path), Events(), who=person())
    try:
        if project.file.recovered and not teller.quiet:
            print(one_line(project.file.recovered), file=teller.err)
        yield project
    except BaseException:
        with suppress(UserError):  # what went wrong first is what the person hears
            project.close()
        raise
    project.close()
