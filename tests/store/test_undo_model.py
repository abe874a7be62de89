"""Random work, undo, redo and reopening, held against a model in memory."""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import Problem
from annotator.model.records import Article, ArticleCounts, Candidate, Relation, Span
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile

WORDS = "Nordhavn Freight bought two ferries for 4.9 million euros.\r\n船を二隻買った 🚢 today."
Key = tuple[str, str]
Records = dict[Key, object]


def key_of(record: object) -> Key:
    return type(record).__name__, getattr(record, "id", "schema")


class Step:
    """One step of the model: what it did, and what its undo took along."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.before: Records = {}
        self.after: Records = {}
        self.dragged: Records = {}

    def add(self, changes: tuple[Change, ...]) -> None:
        for change in changes:
            key = key_of(change.after if change.after is not None else change.before)
            self.before.setdefault(key, change.before)
            self.after[key] = change.after


class ProjectMachine(RuleBasedStateMachine):
    """The project file and a model of it, side by side."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "model.annot"
        schema = Schema(name="s", labels=(Label(id="l0", name="L0"),), relations=(RelationLabel(id="k0", name="K0"),))
        self.file = ProjectFile.create(self.path, schema=schema)
        self.records: Records = {("Schema", "schema"): schema}
        self.undo_stack: list[Step] = []
        self.redo_stack: list[Step] = []
        self.group: Step | None = None
        self.touched: set[str] = set()
        self.count = 0
        self.rows = 1

    def teardown(self) -> None:
        if not hasattr(self, "file"):
            return
        try:
            self.file.close()
            assert [found for found in check_project(self.path) if isinstance(found, Problem)] == []
        finally:
            self.folder.cleanup()

    def new_id(self) -> str:
        self.count += 1
        return f"r{self.count}"

    def all(self, kind: type) -> list:
        return [record for (name, _), record in sorted(self.records.items()) if name == kind.__name__]

    def labels(self) -> tuple[Label, ...]:
        return self.records["Schema", "schema"].labels

    def put(self, records: Records) -> None:
        for key, record in records.items():
            if record is None:
                del self.records[key]
            else:
                self.records[key] = record

    def commit(self, *pairs, texts=(), automatic=False, group=False) -> None:
        changes = tuple(Change(before=before, after=after) for before, after in pairs)
        if not changes:
            return
        change_set = ChangeSet(
            verb="add",
            title=f"Step {self.rows}",
            changes=changes,
            texts=texts,
            automatic=automatic,
            group=f"g{id(self.group)}-{self.group.title}" if group and self.group else "",
        )
        self.file.apply(change_set, who="Ada")
        self.rows += 1
        self.put({key_of(after if after is not None else before): after for before, after in pairs})
        if automatic:
            return
        self.touched |= {key_of(after if after is not None else before)[1] for before, after in pairs}
        if group and self.group:
            self.group.add(changes)
            if self.group not in self.undo_stack:
                self.undo_stack.append(self.group)
                self.redo_stack = []
        else:
            step = Step(change_set.title)
            step.add(changes)
            self.undo_stack.append(step)
            self.redo_stack = []

    def new_articles(self, number: int) -> tuple[list, tuple[str, ...]]:
        made: list[object] = []
        texts = []
        for _ in range(number):
            key = self.new_id()
            text = f"{WORDS} {key}" if int(key[1:]) % 3 else WORDS
            texts.append(text)
            sha256 = hashlib.sha256(text.encode()).hexdigest()
            made.append(Article(id=key, title=key, sha256=sha256, length=len(text), position=int(key[1:]) % 5))
            made.append(self.new_candidate(key))
        return [(None, record) for record in made], tuple(texts)

    def new_candidate(self, article_id: str) -> Candidate:
        key = self.new_id()
        start = int(key[1:]) * 7 % 40
        label = self.labels()[int(key[1:]) % len(self.labels())].id
        quote = WORDS[start : start + 9]
        return Candidate(
            id=key, article_id=article_id, start=start, end=start + 9, label=label, quote=quote, provider="p", score=1
        )

    @rule(number=st.integers(1, 3))
    def import_at_once(self, number) -> None:
        pairs, texts = self.new_articles(number)
        self.commit(*pairs, texts=texts)

    @rule()
    def import_a_piece(self) -> None:
        if self.group is None:
            self.group = Step(f"Step {self.rows}")
        pairs, texts = self.new_articles(1)
        self.commit(*pairs, texts=texts, group=True)

    @precondition(lambda self: self.group is not None)
    @rule()
    def finish_the_group(self) -> None:
        self.file.finish_group(f"g{id(self.group)}-{self.group.title}")
        self.group = None

    @precondition(lambda self: self.all(Article))
    @rule(data=st.data())
    def suggest(self, data) -> None:
        article = data.draw(st.sampled_from(self.all(Article)))
        old = [
            candidate
            for candidate in self.all(Candidate)
            if candidate.article_id == article.id and candidate.id not in self.touched
        ]
        gone = [(candidate, None) for candidate in old[:1]]
        self.commit((None, self.new_candidate(article.id)), *gone, automatic=True)

    @precondition(lambda self: self.all(Candidate))
    @rule(data=st.data(), state=st.sampled_from(["accepted", "rejected", "pending", "corrected"]))
    def judge(self, data, state) -> None:
        candidate = data.draw(st.sampled_from(self.all(Candidate)))
        pairs = [(candidate, replace(candidate, state=state))]
        if state in ("accepted", "corrected"):
            span = Span(
                id=self.new_id(),
                article_id=candidate.article_id,
                start=candidate.start,
                end=candidate.end,
                label=candidate.label,
                quote=candidate.quote,
                candidate_id=candidate.id,
            )
            pairs.append((None, span))
        self.commit(*pairs)

    @precondition(lambda self: self.all(Span))
    @rule(data=st.data(), end=st.integers(1, 30))
    def move(self, data, end) -> None:
        span = data.draw(st.sampled_from(self.all(Span)))
        stop = min(span.start + end, 57)
        self.commit((span, replace(span, end=stop, quote=WORDS[span.start : stop])))

    @precondition(lambda self: self.all(Span))
    @rule(data=st.data())
    def remove_some(self, data) -> None:
        spans = data.draw(st.lists(st.sampled_from(self.all(Span)), min_size=1, unique_by=lambda span: span.id))
        gone = {span.id for span in spans}
        dragged = [one for one in self.all(Relation) if one.source in gone or one.target in gone]
        self.commit(*((record, None) for record in (*spans, *dragged)))

    @precondition(lambda self: len(self.all(Span)) > 1)
    @rule(data=st.data())
    def relate(self, data) -> None:
        source = data.draw(st.sampled_from(self.all(Span)))
        partners = [span for span in self.all(Span) if span.article_id == source.article_id and span != source]
        if partners:
            target = data.draw(st.sampled_from(partners))
            kind = data.draw(st.sampled_from(self.records["Schema", "schema"].relations))
            relation = Relation(
                id=self.new_id(),
                article_id=source.article_id,
                source=source.id,
                target=target.id,
                label=kind.id,
            )
            self.commit((None, relation))

    @precondition(lambda self: self.all(Relation))
    @rule(data=st.data(), act=st.sampled_from(["turn", "relabel", "remove"]))
    def change_a_relation(self, data, act) -> None:
        relation = data.draw(st.sampled_from(self.all(Relation)))
        if act == "turn":
            self.commit((relation, replace(relation, source=relation.target, target=relation.source)))
        elif act == "relabel":
            kind = self.records["Schema", "schema"].relations[0]
            self.commit((relation, replace(relation, label=kind.id)))
        else:
            self.commit((relation, None))

    @rule(retired=st.booleans())
    def add_a_relation_label(self, retired) -> None:
        old = self.records["Schema", "schema"]
        kind = RelationLabel(id=self.new_id(), name=f"K{self.count}", retired=retired, symmetric=not retired)
        self.commit((old, replace(old, relations=(kind, *old.relations))))

    @rule()
    def accept_all(self) -> None:
        pending = [candidate for candidate in self.all(Candidate) if candidate.state == "pending"]
        self.commit(*((candidate, replace(candidate, state="accepted")) for candidate in pending))

    @rule(retired=st.booleans())
    def add_a_label(self, retired) -> None:
        old = self.records["Schema", "schema"]
        label = Label(id=self.new_id(), name=f"L{self.count}", retired=retired)
        self.commit((old, replace(old, labels=(label, *old.labels))))

    @precondition(lambda self: not self.undo_stack or self.undo_stack[-1] is not self.group)
    @rule()
    def undo(self) -> None:
        undone = self.file.undo(who="Ada")
        if not self.undo_stack:
            assert undone is None
            return
        self.rows += 1
        step = self.undo_stack.pop()
        back = {key: step.before[key] for key in step.after if step.before[key] != step.after[key]}
        # What the step made may have gone with a label that was taken back before it.
        back = {key: record for key, record in back.items() if record is not None or key in self.records}
        step.before = back
        step.after = {key: step.after[key] for key in back}
        self.put(back)
        labels = {label.id for label in self.labels()}
        articles = {article.id for article in self.all(Article)}
        step.dragged = {
            key_of(record): record
            for record in (*self.all(Candidate), *self.all(Span))
            if record.article_id not in articles or record.label not in labels
        }
        kinds = {kind.id for kind in self.records["Schema", "schema"].relations}
        spans = {span.id for span in self.all(Span)} - {record.id for record in step.dragged.values()}
        step.dragged |= {
            key_of(relation): relation
            for relation in self.all(Relation)
            if not {relation.source, relation.target} <= spans or relation.label not in kinds
        }
        self.put(dict.fromkeys(step.dragged))
        self.redo_stack.append(step)

    @rule()
    def redo(self) -> None:
        redone = self.file.redo(who="Ada")
        if not self.redo_stack:
            assert redone is None
            return
        self.rows += 1
        step = self.redo_stack.pop()
        self.put({key: step.after[key] for key in step.after if step.before[key] != step.after[key]})
        self.put(step.dragged)
        self.undo_stack.append(step)

    @precondition(lambda self: self.group is None)
    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.file = ProjectFile.open(self.path)
        assert self.file.recovered == ""

    @invariant()
    def equal(self) -> None:
        if not hasattr(self, "file"):
            return
        assert self.file.schema() == self.records["Schema", "schema"]
        articles = sorted(self.all(Article), key=lambda article: (article.position, article.id))
        assert [row.article for row in self.file.article_rows()] == articles
        for article in articles:
            view = self.file.view(article.id)
            spans = [span for span in self.all(Span) if span.article_id == article.id]
            candidates = [one for one in self.all(Candidate) if one.article_id == article.id]
            assert sorted(view.spans, key=key_of) == sorted(spans, key=key_of)
            assert sorted(view.candidates, key=key_of) == sorted(candidates, key=key_of)
            relations = [one for one in self.all(Relation) if one.article_id == article.id]
            assert list(view.relations) == sorted(relations, key=key_of)
            states = [candidate.state for candidate in candidates]
            assert self.file.counts(article.id) == ArticleCounts(
                pending=states.count("pending"),
                accepted=states.count("accepted"),
                corrected=states.count("corrected"),
                rejected=states.count("rejected"),
                spans=len(spans),
            )
        assert self.file.undo_title() == (self.undo_stack[-1].title if self.undo_stack else None)
        assert self.file.redo_title() == (self.redo_stack[-1].title if self.redo_stack else None)
        assert self.file.last[0] == self.rows


LONG = os.environ.get("ANNOTATOR_LONG") == "1"
ProjectMachine.TestCase.settings = settings(
    max_examples=2_000 if LONG else 110, stateful_step_count=50, deadline=None, print_blob=True
)
test_random_work_equals_the_model = ProjectMachine.TestCase
