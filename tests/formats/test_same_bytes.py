"""The same project gives the same bytes in every format: again, from a copy, and in a process with other hashes."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.formats.export_catalogue import exporters
from annotator.formats.outgoing import ExportOptions
from annotator.model.changes import Change, ChangeSet
from annotator.store.project_file import ProjectFile
from annotator.workflow.exporting import export
from annotator.workflow.jobs import run_here

ROOT = Path(__file__).parents[2]
PROGRAM = """
import importlib.util, sys
from pathlib import Path
spec = importlib.util.spec_from_file_location("same_bytes", sys.argv[1])
module = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = module
spec.loader.exec_module(module)
for name, digest in module.digests(Path(sys.argv[2]), Path(sys.argv[3])).items():
    print(name, digest)
"""


def digest_of(path):
    """Of a file, or of all names and bytes below a folder."""
    found = hashlib.sha256()
    for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if one.is_file():
            found.update(one.relative_to(path).as_posix().encode() + b"\0" + one.read_bytes())
    return found.hexdigest()


def digests(project, folder):
    """What every format makes of a project."""
    file = ProjectFile.open(project)
    try:
        found = {}
        for one in exporters():
            target = folder / f"{one.name}{one.suffix}"
            options = ExportOptions(rejected="mark", unfinished="missing")
            run_here(export(file, target, format_name=one.name, options=options), None)
            found[one.name] = digest_of(target)
        return found
    finally:
        file.close()


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    import importlib.util

    spec = importlib.util.spec_from_file_location("same_material", Path(__file__).with_name("material.py"))
    material = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = material
    spec.loader.exec_module(material)
    path = tmp_path_factory.mktemp("same") / "p.annot"
    file = ProjectFile.create(path, schema=material.SCHEMA)
    for view in material.project("same bytes", 6):
        changes = [Change(before=None, after=view.article)]
        changes += [Change(before=None, after=one) for one in (*view.spans, *view.candidates, *view.relations)]
        file.apply(ChangeSet(verb="import", title="In", changes=tuple(changes), texts=(view.text,)), who="Ann")
    file.close()
    return path


def test_again_from_a_copy_and_with_other_hashes(project, tmp_path):
    copy = tmp_path / "elsewhere" / "other name.annot"
    copy.parent.mkdir()
    shutil.copy(project, copy)
    places = [tmp_path / name for name in ("one", "two", "three")]
    for place in places:
        place.mkdir()
    first = digests(project, places[0])
    assert set(first) == {one.name for one in exporters()}
    assert digests(copy, places[1]) == first
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, __file__, str(copy), str(places[2])],
        env={**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Auckland"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert dict(line.split() for line in done.stdout.splitlines()) == first
