"""Lets doccano import a file, and looks at what is in its database then; run by tools/judges.py.

Runs in an environment of its own (doccano asks for an old pandas) and needs nothing of this program: it gets
folders with `doccano.jsonl`, `doccano-relations.jsonl` and what they have to hold (`meant.json`), and prints one JSON
object for each of the two.
"""

# pyright: basic

from __future__ import annotations

import importlib.util
import json
import os
import sys
import tempfile
from dataclasses import dataclass
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


@dataclass
class Brought:
    """An article in doccano's database: relations have the places of both ends, and their type between them."""

    text: str
    spans: list[tuple[int, int, str]]
    relations: list[tuple[int, int, str, int, int]]


def brought(path: Path, *, relations: bool) -> list[Brought]:
    """What is in doccano's database after its importer took the file."""
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import create_file_format
    from data_import.pipeline.readers import FileName
    from django.contrib.auth import get_user_model
    from examples.models import Example
    from labels.models import Relation, Span
    from projects.models import ProjectType, SequenceLabelingProject

    user, _ = get_user_model().objects.get_or_create(username="judge")
    # Without leave for overlaps doccano drops them and says nothing.
    project = SequenceLabelingProject.objects.create(
        name="judged",
        description="",
        project_type=ProjectType.SEQUENCE_LABELING,
        created_by=user,
        allow_overlapping=True,
        use_relation=relations,
    )
    # The encoding is named, for doccano takes a guess otherwise.
    choices = {"column_data": "text", "column_label": "label", "encoding": "utf-8"}
    files = [FileName(full_path=str(path), generated_name=path.name, upload_name=path.name)]
    task = "RelationExtraction" if relations else ProjectType.SEQUENCE_LABELING
    dataset = load_dataset(task, create_file_format("JSONL"), files, project, **choices)
    dataset.save(user)
    if dataset.errors:
        raise AssertionError(str(dataset.errors[0].dict()))
    articles: list[Brought] = []
    for example in Example.objects.filter(project=project).order_by("id"):
        spans = Span.objects.filter(example=example).select_related("label")
        links = Relation.objects.filter(example=example).select_related("type", "from_id", "to_id")
        articles.append(
            Brought(
                example.text,
                [(one.start_offset, one.end_offset, one.label.text) for one in spans],
                [
                    (
                        one.from_id.start_offset,
                        one.from_id.end_offset,
                        one.type.text,
                        one.to_id.start_offset,
                        one.to_id.end_offset,
                    )
                    for one in links
                ],
            )
        )
    return articles


def linked(path: Path) -> list[list[tuple[int, int, str, int, int]]]:
    """The relations that a file tells, article by article, with the places of their ends."""
    found = []
    for line in path.read_text("utf-8").split("\n"):
        if line:
            row = json.loads(line)
            places = {one["id"]: (one["start_offset"], one["end_offset"]) for one in row["entities"]}
            found.append([(*places[one["from_id"]], one["type"], *places[one["to_id"]]) for one in row["relations"]])
    return found


def check(folder: Path, name: str) -> tuple[int, int, int]:
    """How many articles, spans and relations came, all of which were meant."""
    meant = json.loads((folder / "meant.json").read_text("utf-8"))[name]
    path = folder / f"{name}.jsonl"
    relations = name == "doccano-relations"
    found = brought(path, relations=relations)
    links = linked(path) if relations else [[] for _ in meant]
    if len(found) != len(meant):
        raise AssertionError(f"{len(found)} articles of {len(meant)}")
    for number, (one, article, links_meant) in enumerate(zip(found, meant, links, strict=True), 1):
        if one.text != article["text"]:
            raise AssertionError(f"the text of article {number} is another")
        if sorted(one.spans) != sorted(map(tuple, article["spans"])):
            raise AssertionError(f"the spans of article {number} are others")
        if sorted(one.relations) != sorted(links_meant):
            raise AssertionError(f"the relations of article {number} are others")
    return len(found), sum(len(one.spans) for one in found), sum(len(one.relations) for one in found)


def main() -> None:
    """Judges both formats in every folder that is named."""
    with tempfile.TemporaryDirectory(prefix="annotator-doccano-") as temporary:
        for name in ("doccano", "doccano-relations"):
            try:
                if "django" not in sys.modules:
                    start(Path(temporary))
                articles, spans, relations = map(
                    sum, zip(*(check(Path(one), name) for one in sys.argv[1:]), strict=True)
                )
                told = f"{articles} articles, {spans} spans in its database"
                told += f", {relations} relations" if name != "doccano" else ""
                verdict = "right"
            except ImportError as error:
                verdict, told = "not run", f"{error.name} is not installed"
            except Exception as error:  # a judge may object in any way
                verdict, told = "WRONG", f"{type(error).__name__}: {error}"
            print(json.dumps({"format": name, "judge": "doccano's importer", "verdict": verdict, "told": told[:160]}))


if __name__ == "__main__":
    main()
