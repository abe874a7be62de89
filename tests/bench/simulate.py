"""Simulated annotation: what candidates, memory and learning save a person, on marked text that was held out.

Run `python tests/bench/simulate.py FOLDER… [--rows 3] [--articles 200] [--starter FILE] [--picture FILE.svg]`. In a
FOLDER is `dev.jsonl` (or name another file), a sentence a line: {"text", "spans": [{"start", "end", "label"}], "doc"?}.
FOLDER:40 takes 40 articles of it. Each `--rows` lines in order (of one `doc`) are an article; the labels of the
corpus are the project's. The program itself is run, with its
journal, jobs and worker processes; only the person is simulated. She works with "accept the rest":

- what is right and sure costs nothing, what is right and unsure one act (a jump by letters and Enter);
- a wrong candidate is rejected, relabelled or moved (one act each); unsure wrong ones go with the second Ctrl+Enter;
- what is missing is added (one act: letters on words, the selection to its end, the label's key).

From nothing every mark is one act. With `--starter` a recogniser stands in for the shipped one, for text that the
shipped one learned from: `tools/train_starter.py CORPORA --without CORPUS --out FILE`. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, groupby
from math import log
from pathlib import Path

import other_starter

from annotator.formats.incoming import IncomingArticle
from annotator.model.ids import seeded_ids
from annotator.model.schema import Label, Schema
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.suggest.own.weighing import NAME_PROVIDERS
from annotator.text.tokens import tokens
from annotator.workflow.apprentice import Apprentice
from annotator.workflow.edits import articles as article_edits
from annotator.workflow.edits import review
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import Job, run_here
from annotator.workflow.learning import Learning
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.suggesting import suggest
from annotator.workflow.thresholds import Thresholds, thresholds_here
from annotator.workflow.workbench import Workbench

other_starter.follow()

Mark = tuple[int, int, str]
WAYS = ("nothing", "providers", "memory", "learning")
TITLES = {
    "nothing": "no candidates",
    "providers": "the shipped providers",
    "memory": "and memory",
    "learning": "and learning from finished articles",
}
# Corrections are told for what follows on so many finished sentences.
STAGES = (0, 10, 50, 200, 1_000)
# A jump: F and two letters. An addition: Shift+F, two letters and the label's key.
JUMP, ADD = 3, 4


@dataclass(frozen=True, slots=True)
class Text:
    """One article with its right marks."""

    text: str
    marks: tuple[Mark, ...]
    sentences: int


@dataclass(slots=True)
class Cost:
    """What one article cost."""

    acts: int = 0
    keys: int = 0
    marks: int = 0
    sentences: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    whys: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, *, keys: int) -> None:
        """One act."""
        self.acts += 1
        self.keys += keys
        self.kinds[kind] = self.kinds.get(kind, 0) + 1


def read(folder: Path, rows: int) -> Iterator[Text]:
    """The articles of a corpus."""
    path = folder if folder.is_file() else folder / "dev.jsonl"
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    for _doc, group in groupby(lines, key=lambda line: line.get("doc")):
        part = list(group)
        for first in range(0, len(part), rows):
            text, marks = "", []
            for line in part[first : first + rows]:
                marks += [(s["start"] + len(text), s["end"] + len(text), s["label"]) for s in line["spans"]]
                text += line["text"].rstrip() + "\n"
            yield Text(text, tuple(sorted(marks)), len(part[first : first + rows]))


class Person:
    """Works through a project in order, and counts."""

    def __init__(self, file: ProjectFile, texts: Sequence[Text], folder: Path, way: str) -> None:
        self.bench = Workbench(events=Events(), settings=Settings(None), ids=seeded_ids(way))
        self.project = OpenProject(file, self.bench.events, who="simulated")
        self.texts = texts
        self.seen: set[tuple[str, str]] = set()
        self._jobs: list[tuple[Job[object], Callable[[object], None]]] = []
        self._others = tuple(one for one in providers() if one.name in NAME_PROVIDERS)
        self.bench.settings.put("suggest.providers", ",".join(one.name for one in self._others))
        if way in ("memory", "learning"):
            Learning(self.bench, start=lambda _t, job: self._jobs.append((job, lambda _r: None)))
        if way == "learning":
            Apprentice(self.bench, start=self._start, folder=folder)
        self.bench.use(self.project)
        if way != "nothing":
            job = suggest(self.project.reader, self.project.reader.article_ids, providers=self._others)
            run_here(job, self.project)
        self.settle()

    def _start(self, _title: str, job: Job[object], *, apart: bool, done: Callable[[object], None]) -> None:
        self._jobs.append((job, done))

    def thresholds(self) -> Thresholds:
        """From which scores on "article done" accepts now."""
        return thresholds_here(self.bench.settings, self.bench.memory)

    def settle(self) -> None:
        """Lets the background come to rest."""
        while self._jobs:
            job, done = self._jobs.pop(0)
            done(run_here(job, self.project))

    def work(self) -> Iterator[Cost]:
        """What each article costs."""
        for article_id, text in zip(self.project.reader.article_ids(), self.texts, strict=True):
            self.bench.open_article(article_id)
            cost = Cost(marks=len(text.marks), sentences=text.sentences)
            self._annotate(article_id, text, cost)
            self.seen.update((text.text[start:end], label) for start, end, label in text.marks)
            self.settle()
            yield cost

    def _annotate(self, article_id: str, text: Text, cost: Cost) -> None:
        reader, ids = self.bench.reader, self.bench.ids
        while True:
            task = self._first_task(article_id, text)
            if task is None:
                break
            kind, target, mark = task
            start, end, label = mark
            cost.whys[self._why(article_id, text, task)] += 1
            if kind == "confirm":
                cost.add(kind, keys=JUMP + 1)
                self.bench.decide(lambda target=target: review.accept(reader, target, ids=ids))
            elif kind == "reject":
                cost.add(kind, keys=JUMP + 1)
                self.bench.decide(lambda target=target: review.reject(reader, target))
            elif kind == "relabel":
                cost.add(kind, keys=JUMP + 1)
                self.bench.decide(lambda target=target, label=label: review.relabel(reader, target, label, ids=ids))
            elif kind == "move":
                record = reader.candidate(target)
                low, high = min(record.start, start), max(record.end, end)
                steps = sum(
                    not (a >= max(record.start, start) and b <= min(record.end, end))
                    for a, b in tokens(text.text, low, high)
                )
                cost.add(kind, keys=JUMP + max(1, steps) + (record.label != label))
                self.bench.decide(
                    lambda target=target, start=start, end=end: review.move(
                        reader, target, start=start, end=end, ids=ids
                    )
                )
                if record.label != label:
                    span = next(s for s in reader.spans(article_id) if (s.start, s.end) == (start, end))
                    self.bench.decide(lambda span=span, label=label: review.relabel(reader, span.id, label, ids=ids))
            else:
                cost.add(kind, keys=ADD + max(0, len(tokens(text.text, start, end)) - 1))
                self.bench.decide(
                    lambda start=start, end=end, label=label: review.add(
                        reader, article_id, start=start, end=end, label_id=label, ids=ids
                    )
                )
        thresholds = self.thresholds()
        unsure = any(c.state == "pending" and not thresholds.accepts(c) for c in reader.candidates(article_id))
        cost.keys += 1 + unsure
        self.bench.decide(
            lambda: article_edits.accept_rest(
                reader,
                article_id,
                threshold=thresholds.common,
                by_provider=thresholds.own,
                ids=ids,
                reject_below=True,
            )
        )
        there = {(s.start, s.end, s.label) for s in reader.spans(article_id)}
        assert there == set(text.marks), "the simulated person left something wrong"

    def _why(self, article_id: str, text: Text, task: tuple[str, str, Mark]) -> str:
        """What was at fault for an act: a provider, or that nobody said anything."""
        kind, target, (start, end, label) = task
        known = "known" if (text.text[start:end], label) in self.seen else "new"
        record = self.bench.reader.candidate(target) if target else None
        if record is not None:
            return f"{kind} {record.provider}, {known}"
        there = self.bench.reader.candidates(article_id)
        unsure = any(c.state == "pending" and c.start < end and start < c.end for c in there)
        return f"{kind} {'unsure ' if unsure else ''}{known}"

    def _first_task(self, article_id: str, text: Text) -> tuple[str, str, Mark] | None:
        """The first thing to correct, from left to right; what stands right is passed over."""
        reader = self.bench.reader
        there = {(s.start, s.end, s.label) for s in reader.spans(article_id)}
        pending = [c for c in reader.candidates(article_id) if c.state == "pending"]
        thresholds = self.thresholds()
        missing = [mark for mark in text.marks if mark not in there]
        exact = {(c.start, c.end, c.label): c for c in pending}
        tasks: list[tuple[int, str, str, Mark]] = []
        spoken_for: set[Mark] = set()
        for c in pending:
            mark = (c.start, c.end, c.label)
            if mark in missing:
                if not thresholds.accepts(c):
                    tasks.append((c.start, "confirm", c.id, mark))
                spoken_for.add(mark)
                continue
            meets = [m for m in missing if m[0] < c.end and c.start < m[1] and m not in exact and m not in spoken_for]
            if meets and thresholds.accepts(c):
                best = max(meets, key=lambda m: min(m[1], c.end) - max(m[0], c.start))
                spoken_for.add(best)
                same = best[:2] == (c.start, c.end)
                tasks.append((c.start, "relabel" if same else "move", c.id, best))
            elif thresholds.accepts(c):
                tasks.append((c.start, "reject", c.id, mark))
        tasks += [(mark[0], "add", "", mark) for mark in missing if mark not in spoken_for]
        if not tasks:
            return None
        _place, kind, target, mark = min(tasks)
        return kind, target, mark


def simulate(texts: Sequence[Text], way: str) -> list[Cost]:
    """What each article costs in one way of working."""
    labels = sorted({label for text in texts for _s, _e, label in text.marks})
    schema = Schema(name="corpus", labels=tuple(Label(id=one, name=one, position=n) for n, one in enumerate(labels)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = ProjectFile.create(folder / "simulated.annot", schema=schema)
        incoming = [IncomingArticle(text=one.text, title=f"Article {n}", language="en") for n, one in enumerate(texts)]
        file.apply(bring_in(incoming, first_position=0, ids=seeded_ids("articles"), title="Import"), who="simulated")
        person = Person(file, texts, folder / "learned", way)
        costs = list(person.work())
        person.project.close()
    return costs


def saved(costs: Sequence[Cost]) -> float:
    """The share of the acts from nothing that is saved."""
    return 1 - sum(cost.acts for cost in costs) / max(1, sum(cost.marks for cost in costs))


def stages(costs: Sequence[Cost]) -> Iterator[tuple[str, float, float]]:
    """For what follows on so many finished sentences: corrections an article, and for 100 marks."""
    finished = 0
    groups: dict[int, list[Cost]] = {}
    for cost in costs:
        stage = max(one for one in STAGES if one <= finished)
        groups.setdefault(stage, []).append(cost)
        finished += cost.sentences
    for stage, group in groups.items():
        acts = sum(cost.acts for cost in group)
        yield f"from {stage}", acts / len(group), 100 * acts / max(1, sum(cost.marks for cost in group))


def report(name: str, texts: Sequence[Text], ways: Sequence[str], *, why: bool) -> dict[str, list[Cost]]:
    """Prints a corpus in all ways."""
    sentences, marks = sum(one.sentences for one in texts), sum(len(one.marks) for one in texts)
    print(f"\n{name}: {len(texts)} articles, {sentences} sentences, {marks} marks")
    told: dict[str, list[Cost]] = {}
    for way in ways:
        begun = time.perf_counter()
        costs = told[way] = simulate(texts, way)
        acts, keys = sum(cost.acts for cost in costs), sum(cost.keys for cost in costs)
        kinds: dict[str, int] = {}
        for cost in costs:
            for kind, count in cost.kinds.items():
                kinds[kind] = kinds.get(kind, 0) + count
        told_kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        print(
            f"  {TITLES[way]:<38} {acts:>6} acts ({saved(costs):6.1%} saved), {keys:>6} keys   [{told_kinds}] "
            f"{time.perf_counter() - begun:.0f} s"
        )
        parts = "; ".join(
            f"{stage} {each:.1f} an article, {hundred:.0f} for 100" for stage, each, hundred in stages(costs)
        )
        print(f"      corrections by finished sentences: {parts}", flush=True)
        if why:
            whys = sum((cost.whys for cost in costs), Counter[str]())
            print("      " + ", ".join(f"{what} {count}" for what, count in whys.most_common(16)), flush=True)
    return told


def picture(path: Path, corpora: dict[str, dict[str, list[Cost]]]) -> None:
    """Draws acts for 100 marks, over the last 20 articles, by finished sentences (logarithmic): one panel a corpus."""
    colors = {"nothing": "#8a8f98", "providers": "#c2751b", "memory": "#1f7a4d", "learning": "#1d4ed8"}
    width, height, gap = 340, 200, 46
    parts: list[str] = []
    for column, (name, told) in enumerate(corpora.items()):
        left, top = 44 + column * (width + gap), 40
        parts.append(f'<text x="{left}" y="{top - 14}" font-weight="600">{name}</text>')
        for share in (0, 25, 50, 75, 100):
            y = top + height - share / 120 * height
            parts.append(f'<line x1="{left}" x2="{left + width}" y1="{y:.1f}" y2="{y:.1f}" stroke="#8884"/>')
            parts.append(f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{share}</text>')
        finished = list(accumulate(cost.sentences for cost in next(iter(told.values()))))
        for way, costs in told.items():
            points = []
            for at, sentences in enumerate(finished):
                window = costs[max(0, at - 19) : at + 1]
                value = 100 * sum(c.acts for c in window) / max(1, sum(c.marks for c in window))
                x = left + width * log(sentences) / log(finished[-1])
                points.append(f"{x:.1f},{top + height - min(value, 120) / 120 * height:.1f}")
            parts.append(f'<polyline fill="none" stroke="{colors[way]}" stroke-width="2" points="{" ".join(points)}"/>')
        for stage in (one for one in STAGES if 0 < one <= finished[-1]):
            x = left + width * log(stage) / log(finished[-1])
            parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{top}" y2="{top + height}" stroke="#8884"/>')
            parts.append(f'<text x="{x:.1f}" y="{top + height + 18}" text-anchor="middle">{stage:,}</text>')
        said = f"{finished[-1]:,} finished sentences"
        parts.append(f'<text x="{left + width}" y="{top + height + 34}" text-anchor="end">{said}</text>')
    for number, way in enumerate(WAYS):
        x, y = 44 + number % 2 * 260, 302 + number // 2 * 20
        parts.append(f'<rect x="{x}" y="{y}" width="14" height="4" fill="{colors[way]}"/>')
        parts.append(f'<text x="{x + 20}" y="{y + 6}">{TITLES[way]}</text>')
    total = 44 + len(corpora) * (width + gap)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total} 338" font-family="sans-serif" font-size="12" '
        'fill="#5b6470" role="img"><title>Correcting acts for 100 marks, over the last 20 articles</title>'
    )
    path.write_text("\n".join([head, *parts, "</svg>"]) + "\n", "utf-8")


def main() -> None:
    """Simulates and tells."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", metavar="FOLDER[:ARTICLES]")
    parser.add_argument("--rows", type=int, default=3, help="sentences an article")
    parser.add_argument("--articles", type=int, default=200, help="at most so many")
    parser.add_argument("--without", action="append", default=[], metavar="LABEL", help="a label to leave out")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=WAYS)
    parser.add_argument("--why", action="store_true", help="tell who was at fault for the acts")
    parser.add_argument(
        "--starter", type=Path, nargs="+", default=[], metavar="FILE", help="in place of the shipped one, one a FOLDER"
    )
    parser.add_argument("--picture", type=Path, help="an SVG to write")
    told = parser.parse_args()
    if told.starter and len(told.starter) not in (1, len(told.folders)):
        parser.error("as many recognisers as folders, or one for all")
    starters = told.starter * len(told.folders) if len(told.starter) == 1 else told.starter
    corpora: dict[str, dict[str, list[Cost]]] = {}
    for number, named in enumerate(told.folders):
        if starters:
            other_starter.use(starters[number])
        where, _, most = named.partition(":")
        folder = Path(where)
        texts = list(read(folder, told.rows))[: int(most) if most else told.articles]
        without = set(told.without)
        texts = [Text(one.text, tuple(m for m in one.marks if m[2] not in without), one.sentences) for one in texts]
        name = folder.parent.name if folder.is_file() else folder.name
        corpora[name] = report(name, texts, told.ways, why=told.why)
    everything = {way: [cost for costs in corpora.values() for cost in costs[way]] for way in told.ways}
    print("\ntogether: " + ", ".join(f"{TITLES[way]} {saved(costs):.1%}" for way, costs in everything.items()))
    if told.picture is not None:
        picture(told.picture, corpora)


if __name__ == "__main__":
    main()
