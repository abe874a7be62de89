"""Cuts the power, in imagination: what was written and not yet synced is lost, torn or out of order.

Run as a program: `work FOLDER` does some work on a project and tells what is durable; `judge LOG FOLDER STATES SEED`
reads what strace saw of that work, builds the disk as it may be after a cut at a random moment, opens the project
that is left, and prints one JSON object.

A disk may keep any part of what was written since the last sync, by sectors and in any order; of names that were
made and removed since the last sync of the folder it keeps the first few.
"""

from __future__ import annotations

import json
import os
import random
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import Problem
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.store.texts import hash_of

NAME = "work.annot"
SECTOR = 512
SENTENCE = "Nordhavn Freight bought two ferries.\n"


def told(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def work(folder: Path) -> None:
    """A short day: make, import, propose, decide, undo, close, and the same again."""
    path = folder / NAME
    schema = Schema(
        name="s", labels=(Label(id="org", name="ORG"),), relations=(RelationLabel(id="same_as", name="same_as"),)
    )
    ProjectFile.create(path, schema=schema).close()
    told("MADE")
    for day in range(3):
        file = ProjectFile.open(path)
        text = SENTENCE * 30 + str(day)
        article = Article(id=f"a{day}", title=f"Article {day}", sha256=hash_of(text), length=len(text))
        candidates = [
            Candidate(
                id=f"c{day}-{number}",
                article_id=article.id,
                start=number * len(SENTENCE),
                end=number * len(SENTENCE) + 16,
                label="org",
                quote="Nordhavn Freight",
                provider="names",
                score=0.5,
            )
            for number in range(30)
        ]
        # In pieces, as a job does: they may be lost until the group is finished, which promises all of them.
        pieces = [(article, *candidates[:15]), tuple(candidates[15:20])]
        for texts, records in zip(((text,), ()), pieces, strict=True):
            made = tuple(Change(before=None, after=record) for record in records)
            file.apply(ChangeSet(verb="import", title="Import", changes=made, texts=texts, group=f"g{day}"), who="Ada")
        file.finish_group(f"g{day}")
        told("DONE", *seal(file))
        # What was proposed may be lost too, but never what a person decided upon it.
        made = tuple(Change(before=None, after=record) for record in candidates[20:])
        file.apply(ChangeSet(verb="suggest", title="Propose", changes=made, automatic=True), who="Ada")
        for number, candidate in enumerate(candidates):
            accepted = replace(candidate, state="accepted")
            span = Span(
                id=f"s{day}-{number}",
                article_id=article.id,
                start=candidate.start,
                end=candidate.end,
                label="org",
                quote=candidate.quote,
            )
            pair = (Change(before=candidate, after=accepted), Change(before=None, after=span))
            commit(file, ChangeSet(verb="accept", title="Accept", changes=pair))
            if number % 7 == 3:
                relation = Relation(
                    id=f"r{day}-{number}",
                    article_id=article.id,
                    source=span.id,
                    target=f"s{day}-{number - 1}",
                    label="same_as",
                )
                commit(file, ChangeSet(verb="relate", title="Relate", changes=(Change(before=None, after=relation),)))
            if number % 7 == 6:
                file.undo(who="Ada")
                told("DONE", *seal(file))
            if number == 20:
                file.checkpoint()
        file.close()
        told("CLOSED")


def commit(file: ProjectFile, changes: ChangeSet) -> None:
    file.apply(changes, who="Ada")
    told("DONE", *seal(file))


def seal(file: ProjectFile) -> tuple[int, str]:
    seq, digest = file.last
    return seq, digest.hex()


@dataclass(slots=True)
class Disk:
    """One file: what is surely on the disk, and what was written since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes] | int] = field(default_factory=list)

    def synced(self) -> None:
        for change in self.pending:
            put(self.durable, change)
        self.pending.clear()

    def after_a_cut(self, rng: random.Random) -> bytes:
        data = bytearray(self.durable)
        chance = rng.choice((0.0, 0.3, 0.7, 0.95, 1.0))
        for change in self.pending:
            if isinstance(change, int):
                if rng.random() < chance:
                    put(data, change)
                continue
            start, content = change
            for at in range(0, len(content), SECTOR):
                if rng.random() < chance:
                    put(data, (start + at, content[at : at + SECTOR]))
        return bytes(data)


def put(data: bytearray, change: tuple[int, bytes] | int) -> None:
    size = change if isinstance(change, int) else change[0] + len(change[1])
    if isinstance(change, int) and len(data) > size:
        del data[size:]
    data.extend(bytes(max(0, size - len(data))))
    if not isinstance(change, int):
        data[change[0] : size] = change[1]


Names = dict[str, Disk]


class Machine:
    """The folder as the calls of the program made it."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.names: Names = {}
        self.durable_names: Names = {}
        self.steps: list[Names] = []
        self.open: dict[int, Disk | None] = {}

    def inside(self, path: str) -> str | None:
        return path.removeprefix(self.folder + "/") if path.startswith(self.folder + "/") else None

    def named(self, names: Names) -> None:
        self.names = names
        self.steps.append(names)

    def call(self, name: str, texts: list[bytes], numbers: list[int], flags: str, result: int) -> bool:
        """Follow one call; whether it changed anything here."""
        paths = [text.decode(errors="replace") for text in texts]
        if name == "openat":
            return self.opened(paths[0], flags, result)
        if name in ("unlink", "unlinkat"):
            known = self.inside(paths[0])
            if known is None:
                return False
            self.named({key: disk for key, disk in self.names.items() if key != known})
        elif name in ("link", "linkat"):
            old, new = self.inside(paths[0]), self.inside(paths[1])
            if old is None or new is None:
                return False
            self.named({**self.names, new: self.names[old]})
        elif numbers and numbers[0] in self.open:
            disk = self.open[numbers[0]]
            if name == "close":
                del self.open[numbers[0]]
                return False
            if disk is None:  # the folder itself
                self.durable_names, self.steps = self.names, []
            elif name == "pwrite64":
                disk.pending.append((numbers[-1], texts[-1]))
            elif name == "ftruncate":
                disk.pending.append(numbers[-1])
            else:
                disk.synced()
        else:
            return False
        return True

    def opened(self, path: str, flags: str, result: int) -> bool:
        self.open.pop(result, None)
        known = self.inside(path)
        if path == self.folder:
            self.open[result] = None
        elif known is not None:
            if known not in self.names:
                self.named({**self.names, known: Disk()})
            self.open[result] = self.names[known]
        return False

    def after_a_cut(self, rng: random.Random) -> dict[str, bytes]:
        names = rng.choice([self.durable_names, *self.steps])
        return {name: disk.after_a_cut(rng) for name, disk in names.items()}


CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
PATH = re.compile(r"<[^>]*>")


def judge(log: Path, folder: Path, *, states: int, seed: int) -> None:
    """Builds and opens what may be left after cuts at random moments."""
    rng = random.Random(seed)
    lines = log.read_text().splitlines()
    machine, moments = Machine(folder), 0
    for line in lines:
        moments += follow(machine, line) is not None
    chosen: dict[int, int] = {}
    for _ in range(states):
        moment = rng.randrange(moments)
        chosen[moment] = chosen.get(moment, 0) + 1
    machine, moment = Machine(folder), 0
    promised: list[list[str]] = []
    wrong: list[str] = []
    for line in lines:
        word = follow(machine, line)
        if word is None:
            continue
        if word:
            promised.append(word.split())
        for _ in range(chosen.get(moment, 0)):
            left = machine.after_a_cut(rng)
            wrong.extend(f"moment {moment}: {fault}" for fault in faults_of(left, promised, folder / "after"))
        moment += 1
    print(json.dumps({"states": sum(chosen.values()), "moments": moments, "promises": len(promised), "wrong": wrong}))


def follow(machine: Machine, line: str) -> str | None:
    """What a line of the log says: words of the program, "" for a change of the disk, None for nothing."""
    found = CALL.match(line)
    if found is None or int(found[3]) < 0:
        return None
    name, arguments, result = found[1], found[2], int(found[3])
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(arguments)]
    bare = PATH.sub("", TEXT.sub("", arguments))
    numbers = [int(number) for number in re.findall(r"(?<![\w|])\d+(?!\w)", bare)]
    if name == "write":
        return texts[0].decode() if numbers and numbers[0] == 1 else None
    return "" if machine.call(name, texts, numbers, bare, result) else None


def faults_of(left: dict[str, bytes], promised: list[list[str]], folder: Path) -> list[str]:
    """What is wrong with the disk after a cut."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, content in left.items():
        (folder / name).write_bytes(content)
    path = folder / NAME
    if not path.exists():
        return ["the project is gone"] if promised else []
    try:
        file = ProjectFile.open(path)
        with file.reading() as conn:
            sealed = {str(seq): digest.hex() for seq, digest in conn.execute("SELECT seq, hash FROM journal")}
        file.close()
        wrong = [
            f"lost: line {words[1]}" for words in promised if words[0] == "DONE" and sealed.get(words[1]) != words[2]
        ]
        wrong.extend(str(found) for found in check_project(path) if isinstance(found, Problem))
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    return wrong


if __name__ == "__main__":
    if sys.argv[1] == "work":
        work(Path(sys.argv[2]))
    else:
        judge(Path(sys.argv[2]), Path(sys.argv[3]), states=int(sys.argv[4]), seed=int(sys.argv[5]))
