"""Lets doccano import a file, and looks at what is in its database then; run by tools/judges.py.

Runs in an environment of its own (doccano asks for an old pandas) and needs nothing of this program: it gets
folders with `doccano.jsonl` and with what that has to hold (`meant.json`), and prints one JSON object.
"""

# pyright: basic

from __future__ import annotations

import importlib.util
import json
import os
import sys
import tempfile
from pathlib import Path


def start(folder: Path) -> None:
    """doccano with an empty database in the folder."""
    found = importlib.util.find_spec("backend")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("doccano is not installed", name="doccano")
    sys.path.insert(0, found.submodule_search_locations[0])
    os.environ.update(
        DJANGO_SETTINGS_MODULE="config.settings.base",
        DATABASE_URL="sqlite:///:memory:",
        CELERY_BROKER_URL="memory://",
        MEDIA_ROOT=str(folder),
        DEBUG="False",
    )
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def brought(path: Path) -> list[tuple[str, list[tuple[int, int, str]]]]:
    """What is in doccano's database after its importer took the file."""
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import create_file_format
    from data_import.pipeline.readers import FileName
    from django.contrib.auth import get_user_model
    from examples.models import Example
    from labels.models import Span
    from projects.models import ProjectType, SequenceLabelingProject

    user, _ = get_user_model().objects.get_or_create(username="judge")
    # Without leave for overlaps doccano drops them and says nothing.
    project = SequenceLabelingProject.objects.create(
        name="judged",
        description="",
        project_type=ProjectType.SEQUENCE_LABELING,
        created_by=user,
        allow_overlapping=True,
    )
    # The encoding is named, for doccano takes a guess otherwise.
    choices = {"column_data": "text", "column_label": "label", "encoding": "utf-8"}
    files = [FileName(full_path=str(path), generated_name=path.name, upload_name=path.name)]
    task = ProjectType.SEQUENCE_LABELING
    dataset = load_dataset(task, create_file_format("JSONL"), files, project, **choices)
    dataset.save(user)
    if dataset.errors:
        raise AssertionError(str(dataset.errors[0].dict()))
    articles = []
    for example in Example.objects.filter(project=project).order_by("id"):
        spans = Span.objects.filter(example=example).select_related("label")
        articles.append((example.text, [(one.start_offset, one.end_offset, one.label.text) for one in spans]))
    return articles


def check(folder: Path) -> tuple[int, int]:
    """How many articles and spans came, all of which were meant."""
    meant = json.loads((folder / "meant.json").read_text("utf-8"))["doccano"]
    found = brought(folder / "doccano.jsonl")
    if len(found) != len(meant):
        raise AssertionError(f"{len(found)} articles of {len(meant)}")
    for number, ((text, spans), article) in enumerate(zip(found, meant, strict=True), 1):
        if text != article["text"]:
            raise AssertionError(f"the text of article {number} is another")
        if sorted(spans) != sorted(map(tuple, article["spans"])):
            raise AssertionError(f"the spans of article {number} are others")
    return len(found), sum(len(spans) for _, spans in found)


def main() -> None:
    """Judges every folder that is named."""
    try:
        with tempfile.TemporaryDirectory(prefix="annotator-doccano-") as temporary:
            start(Path(temporary))
            counts = [check(Path(folder)) for folder in sys.argv[1:]]
        told = f"{sum(one for one, _ in counts)} articles, {sum(one for _, one in counts)} spans in its database"
        verdict = "right"
    except ImportError as error:
        verdict, told = "not run", f"{error.name} is not installed"
    except Exception as error:  # a judge may object in any way
        verdict, told = "WRONG", f"{type(error).__name__}: {error}"
    print(json.dumps({"format": "doccano", "judge": "doccano's importer", "verdict": verdict, "told": told[:160]}))


if __name__ == "__main__":
    main()
