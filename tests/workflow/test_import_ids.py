"""Ids of ours stay where they are free, also where the article that has them was written pieces before."""

import hashlib
import json
from pathlib import Path

from annotator.formats.incoming import ReadOptions
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.workflow import importing
from annotator.workflow.events import Events
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject

SPANS = 40


def line(article_id: str, text: str, spans: list[dict[str, object]]) -> str:
    """A line as we write it."""
    told = {"format": "annotator/1", "id": article_id, "sha256": hashlib.sha256(text.encode()).hexdigest()}
    return json.dumps({**told, "text": text, "title": article_id, "state": "done", "spans": spans}) + "\n"


def lines(path: Path, count: int) -> Path:
    """Our own lines, whose spans have ids that they keep."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            words = [f"word{number}x{at}" for at in range(SPANS)]
            text, spans, start = " ".join(words), [], 0
            for at, word in enumerate(words):
                place = {"start": start, "end": start + len(word), "label": "ORG", "quote": word}
                spans.append({"id": f"span-{number:06}-{at:03}", **place})
                start += len(word) + 1
            file.write(line(f"article-{number:06}", text, spans))
    return path


def test_ids_that_come_twice_in_pieces_apart_are_told_apart(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(importing, "_PIECE", 1)
    first = json.loads(lines(tmp_path / "one.jsonl", 1).read_text("utf-8"))
    path = tmp_path / "both.jsonl"
    both = (("article-000000", first["text"]), ("article-000001", first["text"] + "!"))
    path.write_text("".join(line(article_id, text, first["spans"]) for article_id, text in both), "utf-8")
    schema = Schema(name="s", labels=(Label(id="ORG", name="ORG"),))
    made = OpenProject(ProjectFile.create(tmp_path / "both.annot", schema=schema), Events(), who="Ann")
    run_here(import_paths(made.reader, [path], options=ReadOptions(language="en")), made)
    ids = [span.id for article in made.reader.article_ids() for span in made.reader.spans(article)]
    made.close()
    assert len(ids) == len(set(ids)) == 2 * SPANS
    assert ids[0] == "span-000000-000"
