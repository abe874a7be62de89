"""Makes exports/reference/ anew: the golden export of the sample project in every format.

python tools/make_reference.py [FOLDER]
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from annotator.commands.golden import OPTIONS
from annotator.formats.export_catalogue import is_optional, known_exporters
from annotator.suggest.catalogue import providers
from annotator.workflow.events import Events
from annotator.workflow.exporting import export
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.sample import WHO, sample_project

REFERENCE = Path(__file__).resolve().parents[1] / "exports" / "reference"


def make(folder: Path) -> None:
    """Writes one file or folder a format into `folder`, which is emptied first (its README stays)."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        if old.name != "README.md":
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    with tempfile.TemporaryDirectory() as temporary:
        file = sample_project(Path(temporary) / "sample.annot", providers=providers())
        project = OpenProject(file, Events(), who=WHO)
        try:
            for exporter in known_exporters():
                if is_optional(exporter):
                    continue
                target = folder / f"{exporter.name}{exporter.suffix}"
                run_here(export(project.reader, target, format_name=exporter.name, options=OPTIONS), project)
        finally:
            project.close()


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else REFERENCE)
