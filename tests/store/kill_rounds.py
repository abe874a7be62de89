"""Works on projects in child processes, kills those at random moments, and looks at what is left.

Run as a program: ROUNDS SEED FOLDER. Prints one JSON object: how many kills hit which act, and what was wrong.
It is a program of its own so that the children are forked from a process without threads.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.model.changes import Change, ChangeSet, Record, Verb
from annotator.model.errors import Problem
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.store.backup import back_up, backups
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile

SENTENCE = "Nordhavn Freight bought two ferries for 4.9 million euros.\n"
PIECES = 4


def changes(verb: Verb, *pairs: tuple[Record | None, Record | None], texts: tuple[str, ...] = (), group: str = ""):
    told = tuple(Change(before=before, after=after) for before, after in pairs)
    return ChangeSet(verb=verb, title=verb, changes=told, texts=texts, group=group)


class Worker:
    """What the child does, act by act; every act that returned is told to the parent."""

    def __init__(self, path: Path, pipe: int, seed: int) -> None:
        self.path = path
        self.pipe = pipe
        self.rng = random.Random(seed)
        self.seed = seed
        self.number = 0
        self.file = ProjectFile.open(path)

    def tell(self, act: str, *more: object) -> None:
        os.write(self.pipe, (json.dumps([act, *more]) + "\n").encode())

    def run(self) -> None:
        acts: list[tuple[Callable[[], object], int]] = [
            (self.decide, 12),
            (self.relate, 6),
            (self.remove_spans, 2),
            (self.undo, 4),
            (self.redo, 3),
            (self.bulk, 3),
            (self.import_at_once, 3),
            (self.import_in_pieces, 4),
            (self.suggest, 2),
            (self.reopen, 2),
            (self.back_up, 1),
            (self.checkpoint, 1),
            (self.create, 1),
        ]
        while True:
            (act,) = self.rng.choices([act for act, _ in acts], [weight for _, weight in acts])
            self.tell("begin", act.__name__)
            act()
            seq, digest = self.file.last
            self.tell("done", act.__name__, seq, digest.hex())

    def new_id(self) -> str:
        self.number += 1
        return f"{self.seed}-{self.number}"

    def new_article(self, prefix: str = "") -> tuple[list[Record], str]:
        key = prefix + self.new_id()
        text = SENTENCE * 20 + key
        article = Article(id=key, title=key, sha256=hashlib.sha256(text.encode()).hexdigest(), length=len(text))
        return [article, *(self.candidate(key, n) for n in range(12))], text

    def candidate(self, article_id: str, number: int) -> Candidate:
        start = number * len(SENTENCE)
        return Candidate(
            id=self.new_id(),
            article_id=article_id,
            start=start,
            end=start + 16,
            label="org",
            quote="Nordhavn Freight",
            provider="names",
            score=0.5,
        )

    def pending(self) -> list[Candidate]:
        found: list[Candidate] = []
        for article_id in self.file.article_ids()[-6:]:
            found.extend(one for one in self.file.candidates(article_id) if one.state == "pending")
        return found

    def accepted(self, candidate: Candidate) -> list[tuple[Record | None, Record | None]]:
        span = Span(
            id=self.new_id(),
            article_id=candidate.article_id,
            start=candidate.start,
            end=candidate.end,
            label=candidate.label,
            quote=candidate.quote,
            candidate_id=candidate.id,
        )
        return [(candidate, replace(candidate, state="accepted")), (None, span)]

    def decide(self) -> None:
        for candidate in self.pending()[:1]:
            self.file.apply(changes("accept", *self.accepted(candidate)), who="Ada")

    def bulk(self) -> None:
        pairs = [pair for candidate in self.pending() for pair in self.accepted(candidate)]
        if pairs:
            self.file.apply(changes("accept_bulk", *pairs), who="Ada")

    def relate(self) -> None:
        for article_id in self.file.article_ids()[-6:]:
            spans = self.file.spans(article_id)
            if len(spans) > 1:
                source, target = self.rng.sample(spans, 2)
                relation = Relation(
                    id=self.new_id(), article_id=article_id, source=source.id, target=target.id, label="same_as"
                )
                self.file.apply(changes("relate", (None, relation)), who="Ada")

    def remove_spans(self) -> None:
        for article_id in self.file.article_ids()[-3:]:
            spans = self.file.spans(article_id)[:2]
            gone = {relation for span in spans for relation in self.file.relations_of(span.id)}
            if spans:
                self.file.apply(changes("remove", *((one, None) for one in (*spans, *gone))), who="Ada")

    def undo(self) -> None:
        for _ in range(self.rng.randrange(1, 4)):
            self.file.undo(who="Ada")

    def redo(self) -> None:
        self.file.redo(who="Ada")

    def import_at_once(self) -> None:
        made, texts = [], []
        for _ in range(5):
            records, text = self.new_article()
            made.extend(records)
            texts.append(text)
        self.file.apply(changes("import", *((None, one) for one in made), texts=tuple(texts)), who="Ada")

    def import_in_pieces(self) -> None:
        group = f"group{self.new_id()}"
        for _ in range(PIECES):
            records, text = self.new_article(f"{group}_")
            self.file.apply(changes("import", *((None, one) for one in records), texts=(text,), group=group), who="Ada")
        self.file.finish_group(group)

    def suggest(self) -> None:
        ids = self.file.article_ids()
        if ids:
            made = changes("suggest", (None, self.candidate(self.rng.choice(ids), 15)))
            self.file.apply(replace(made, automatic=True), who="")

    def reopen(self) -> None:
        self.file.close()
        self.file = ProjectFile.open(self.path)

    def back_up(self) -> None:
        back_up(self.file, self.path.parent / "backups")

    def create(self) -> None:
        schema = self.file.schema()
        ProjectFile.create(self.path.parent / "made" / f"{self.new_id()}.annot", schema=schema).close()

    def checkpoint(self) -> None:
        self.file.checkpoint()


def killed_in_the_middle(path: Path, seed: int, patience: float) -> list[list[object]]:
    """Let a child work for a while, kill it, and return what it told."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            Worker(path, writer, seed).run()
        except BaseException as error:
            os.write(writer, (json.dumps(["wrong", repr(error)]) + "\n").encode())
        finally:
            os._exit(3)
    os.close(writer)
    told = b""
    deadline: float | None = None
    while deadline is None or (left := deadline - time.monotonic()) > 0:
        ready, _, _ = select.select([reader], [], [], None if deadline is None else left)
        if ready:
            piece = os.read(reader, 65536)
            if not piece:
                break
            told += piece
            deadline = deadline or time.monotonic() + patience
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(reader, 65536):
        told += piece
    os.close(reader)
    return [json.loads(line) for line in told.decode().splitlines()]


def faults_of(path: Path, told: list[list[object]]) -> list[str]:
    """What is wrong with a project after its writer was killed."""
    wrong = [str(line[1]) for line in told if line[0] == "wrong"]
    file = ProjectFile.open(path)
    with file.reading() as conn:
        for line in told:
            if line[0] == "done":
                row = conn.execute("SELECT hash FROM journal WHERE seq = ?", (line[2],)).fetchone()
                if line[2] != 0 and (row is None or row[0].hex() != line[3]):
                    wrong.append(f"lost: line {line[2]}")
        if conn.execute("SELECT count(*) FROM open_groups").fetchone() != (0,):
            wrong.append("an unfinished group is left")
    pieces = Counter(key.split("_")[0] for key in file.article_ids() if "_" in key)
    wrong.extend(f"half a group: {group}" for group, number in pieces.items() if number != PIECES)
    copies = [copy.path for copy in backups(path.parent / "backups", file)]
    file.close()
    if [entry.name for entry in path.parent.iterdir() if entry.is_file()] != [path.name]:
        wrong.append("more than one plain file is left")
    made = list((path.parent / "made").glob("*.annot"))
    for checked in (path, *copies[:1], *made):
        wrong.extend(str(found) for found in check_project(checked) if isinstance(found, Problem))
    for checked in (*copies, *made):
        checked.unlink()
    return wrong


def main() -> None:
    rounds, seed, folder = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    rng = random.Random(seed)
    hit: Counter[str] = Counter()
    wrong: list[str] = []
    schema = Schema(
        name="s", labels=(Label(id="org", name="ORG"),), relations=(RelationLabel(id="same_as", name="same_as"),)
    )
    path = folder / "none"
    for number in range(rounds):
        if number % 10 == 0:
            path = folder / f"project{number}" / "work.annot"
            (path.parent / "made").mkdir(parents=True)
            ProjectFile.create(path, schema=schema).close()
        told = killed_in_the_middle(path, number, rng.uniform(0, 0.1))
        begun = [line for line in told if line[0] in ("begin", "done")]
        hit[str(begun[-1][1]) if begun and begun[-1][0] == "begin" else "between"] += 1
        wrong.extend(f"round {number}: {fault}" for fault in faults_of(path, told))
    print(json.dumps({"kills": sum(hit.values()), "hit": dict(hit), "wrong": wrong}))


if __name__ == "__main__":
    main()
