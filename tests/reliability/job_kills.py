"""Runs whole jobs in child processes, kills those at random moments, and looks at what is left.

Run as a program: ROUNDS SEED FOLDER. Prints one JSON object: how many kills hit which job in the middle, and what
was wrong. It is a program of its own so that the children are forked from a process without threads.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from annotator.formats.export_catalogue import exporters
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.outgoing import ExportOptions
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import Problem
from annotator.model.ids import random_id, seeded_ids
from annotator.model.records import Candidate
from annotator.model.schema import Label, Schema
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.workflow.accepting import accept_all
from annotator.workflow.edits import review
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.exporting import export
from annotator.workflow.importing import import_paths
from annotator.workflow.jobs import JobRunner, run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.sample import sample_project

SENTENCE = "Nordhavn Freight bought two ferries for 4.9 million euros.\n"
SCHEMA = Schema(name="small", labels=(Label(id="ORG", name="ORG"),))
ARTICLES = 1200
BASE = 30
EACH = 60


class Room:
    """A base project and one large file, made once; every round works on a copy."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = folder / "base.annot"
        self.lines = folder / "many.jsonl"
        with self.lines.open("w", encoding="utf-8") as file:
            for number in range(ARTICLES):
                file.write(json.dumps({"text": f"{SENTENCE}Number {number} ✓."}) + "\n")
        ids = seeded_ids("kills")
        project = OpenProject(ProjectFile.create(self.base, schema=SCHEMA), Events(), who="Ada")
        incoming = [IncomingArticle(text=SENTENCE * EACH + str(n), title=str(n)) for n in range(BASE)]
        project.commit(bring_in(incoming, first_position=0, ids=ids, title="Import"))
        for article_id in project.reader.article_ids():
            made = tuple(Change(before=None, after=proposed(article_id, n, ids())) for n in range(EACH))
            project.commit(ChangeSet(verb="suggest", title="Propose", changes=made, automatic=True))
        project.close()
        self.judged = folder / "judged.annot"
        shutil.copyfile(self.base, self.judged)
        project = opened(self.judged)
        run_here(accept_all(project.reader, project.reader.article_ids, threshold=0), project)
        project.close()
        self.providers = providers()


def proposed(article_id: str, number: int, name: str) -> Candidate:
    start = number * len(SENTENCE)
    return Candidate(
        id=name,
        article_id=article_id,
        start=start,
        end=start + 16,
        label="ORG",
        quote="Nordhavn Freight",
        provider="names",
        score=0.5,
    )


def opened(path: Path) -> OpenProject:
    return OpenProject(ProjectFile.open(path), Events(), who="Ada")


def killed(work: Callable[[Callable[..., None]], None], patience: float) -> list[list[object]]:
    """Lets a child work and kills it after a while; what it told."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            work(lambda *told: os.write(writer, (json.dumps(told) + "\n").encode()) and None)
        except BaseException as error:
            os.write(writer, (json.dumps(["wrong", repr(error)]) + "\n").encode())
        finally:
            os._exit(0)
    os.close(writer)
    time.sleep(patience)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    told = b""
    while piece := os.read(reader, 65536):
        told += piece
    os.close(reader)
    return [json.loads(line) for line in told.decode().splitlines()]


def sound(path: Path) -> list[str]:
    return [str(found) for found in check_project(path) if isinstance(found, Problem)]


class Importing:
    """A large file comes in on the thread of jobs; in some rounds a person judges what is there already."""

    def __init__(self, room: Room, folder: Path, *, judging: bool) -> None:
        self.room, self.path, self.judging = room, folder / "work.annot", judging
        shutil.copyfile(room.base, self.path)

    def work(self, tell: Callable[..., None]) -> None:
        project = opened(self.path)
        runner = JobRunner(project, project.events)
        tell("begin")
        options = ReadOptions()
        running = runner.start("Import", import_paths(project.reader, [self.room.lines], options=options))
        while self.judging and not running.wait(0.01):
            fresh = [key for key in project.reader.article_ids()[BASE:] if not project.reader.spans(key)]
            for article_id in fresh[-1:]:
                added = review.add(project.reader, article_id, start=0, end=16, label_id="ORG", ids=random_id)
                project.commit(added)
                tell("decided", added.changes[0].after.id)  # type: ignore[union-attr]
        running.wait()
        tell("done")

    def faults(self, told: list[list[object]]) -> list[str]:
        wrong: list[str] = []
        file = ProjectFile.open(self.path)
        came = len(file.article_ids()) - BASE
        decided = [str(line[1]) for line in told if line[0] == "decided"]
        wrong.extend(f"lost: {span}" for span in decided if file.span(span) is None)
        if not decided and not file.recovered.endswith("begun.") and came not in (0, ARTICLES):
            wrong.append(f"half an import: {came}")
        if ["done"] in told and came != ARTICLES:
            wrong.append(f"an import that was told as done is gone: {came}")
        while file.undo(who="Ada") is not None:
            pass
        if len(file.article_ids()) != 0:
            wrong.append("undo does not reach the beginning")
        file.close()
        return wrong + sound(self.path)


class Accepting:
    """Everything is accepted in bulk."""

    def __init__(self, room: Room, folder: Path) -> None:
        self.path = folder / "work.annot"
        shutil.copyfile(room.base, self.path)

    def work(self, tell: Callable[..., None]) -> None:
        project = opened(self.path)
        tell("begin")
        run_here(accept_all(project.reader, project.reader.article_ids, threshold=0), project)
        tell("done")

    def faults(self, told: list[list[object]]) -> list[str]:
        file = ProjectFile.open(self.path)
        accepted = sum(row.counts.accepted for row in file.article_rows())
        spans = sum(row.counts.spans for row in file.article_rows())
        file.close()
        wrong = [] if accepted == spans else [f"{accepted} accepted and {spans} spans"]
        if accepted not in ((BASE * EACH,) if ["done"] in told else (0, BASE * EACH)):
            wrong.append(f"half a bulk acceptance: {accepted}")
        return wrong + sound(self.path)


class Exporting:
    """A set goes out, in place of nothing or of an older one."""

    def __init__(self, room: Room, folder: Path, *, name: str, suffix: str, older: bool) -> None:
        self.name, self.target, self.older = name, folder / f"set{suffix}", older
        self.before: dict[str, bytes] = {}
        self.path = folder / "work.annot"
        if older:
            # Without a span there are no patterns to write.
            shutil.copyfile(room.judged if name == "patterns" else room.base, self.path)
            self.export()
            self.before = content(self.target)
            self.path.unlink()
        shutil.copyfile(room.judged, self.path)

    def export(self) -> None:
        project = opened(self.path)
        # The person says that the earlier set may go; what is there otherwise is another test's matter.
        options = ExportOptions(unfinished="include", replace=True)
        run_here(export(project.reader, self.target, format_name=self.name, options=options), project)
        project.close()

    def work(self, tell: Callable[..., None]) -> None:
        tell("begin")
        self.export()
        tell("done")

    def faults(self, told: list[list[object]]) -> list[str]:
        wrong: list[str] = []
        there = content(self.target)
        whole = is_whole(self.target, there)
        self.export()
        again = content(self.target)
        if there not in (self.before, again) and whole:
            wrong.append(f"{self.name}: half a set that says it is whole")
        if not self.older and there not in ({}, again):
            wrong.append(f"{self.name}: a new set came up in pieces")
        if ["done"] in told and there != again:
            wrong.append(f"{self.name}: a set that was told as done is not the same as the next")
        if not is_whole(self.target, again):
            wrong.append(f"{self.name}: the next export is not whole")
        return wrong + sound(self.path)


def content(target: Path) -> dict[str, bytes]:
    """The bytes of a set; the moment at which it was made does not count."""
    if target.is_file():
        return {"": target.read_bytes()}
    found = {str(path.relative_to(target)): path for path in sorted(target.rglob("*")) if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


def is_whole(target: Path, found: dict[str, bytes]) -> bool:
    if "" in found:
        return True
    manifest = json.loads(found.get("manifest.json", b"{}"))
    return manifest.get("complete") is True


class MakingTheSample:
    """The sample project is made."""

    def __init__(self, room: Room, folder: Path) -> None:
        self.room, self.path = room, folder / "Sample 1.annot"

    def work(self, tell: Callable[..., None]) -> None:
        tell("begin")
        sample_project(self.path, providers=self.room.providers).close()
        tell("done")

    def faults(self, told: list[list[object]]) -> list[str]:
        if ["done"] in told and not self.path.exists():
            return ["the sample that was told as made is gone"]
        if not self.path.exists():
            return []
        file = ProjectFile.open(self.path)
        done = sum(row.article.state == "done" for row in file.article_rows())
        file.close()
        return sound(self.path) + ([] if done == 8 else [f"half a sample: {done} articles are done"])


def main() -> None:
    rounds, seed, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    rng = random.Random(seed)
    room = Room(folder)
    makers: list[tuple[str, Callable[[Path], object]]] = [
        ("import", lambda place: Importing(room, place, judging=False)),
        ("import while judging", lambda place: Importing(room, place, judging=True)),
        ("accept", lambda place: Accepting(room, place)),
        *(
            (
                f"export {one.name}",
                lambda place, one=one: Exporting(
                    room, place, name=one.name, suffix=one.suffix, older=rng.random() < 0.5
                ),
            )
            for one in exporters()
        ),
        ("sample", lambda place: MakingTheSample(room, place)),
    ]
    usual: dict[str, float] = {}
    hit: Counter[str] = Counter()
    wrong: list[str] = []
    for number in range(rounds):
        name, make = makers[number % len(makers)]
        place = folder / f"round{number}"
        place.mkdir()
        job = make(place)
        begun = time.monotonic()
        told = killed(job.work, rng.uniform(0, usual.get(name, 0.4)))  # type: ignore[attr-defined]
        if ["done"] in told:
            usual[name] = min(usual.get(name, 0.4), time.monotonic() - begun)
        else:
            usual[name] = usual.get(name, 0.4) * 1.1
        hit[name] += ["begin"] in told and ["done"] not in told
        wrong.extend(f"round {number}, {name}: {line[1]}" for line in told if line[0] == "wrong")
        wrong.extend(f"round {number}, {name}: {fault}" for fault in job.faults(told))  # type: ignore[attr-defined]
        shutil.rmtree(place)
    assert threading.active_count() == 1
    print(json.dumps({"kills": rounds, "hit": dict(hit), "wrong": wrong}))


if __name__ == "__main__":
    main()
