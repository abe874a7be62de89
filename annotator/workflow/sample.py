"""The sample project: our own articles with candidates, the first half of them judged after the gold."""

from __future__ import annotations

import os
import secrets
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.ids import IdSource, seeded_ids
from annotator.model.records import Candidate
from annotator.shipped import resource
from annotator.store import faults
from annotator.store.connection import put_in_place
from annotator.store.copying import remove_half_made
from annotator.store.project_file import ProjectFile
from annotator.suggest.provider import Provider
from annotator.suggest.run import propose
from annotator.workflow.edits import articles, relations, review, suggest
from annotator.workflow.projects import schema_named, with_suffix

WHO = "Sample annotator"
_JUDGED = 8
"""How many of the sample articles are judged in full; the next one is judged to its half."""
_FORGOTTEN = timedelta(hours=1)
"""After so long what a killed program left half made is cleared away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A right span of a sample article, in code points; `label` is a label's name."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldRelation:
    """A right relation of a sample article between two of its gold spans; `label` is a relation label's name."""

    source: Gold
    target: Gold
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample article with its right spans in order, and the right relations between them."""

    incoming: IncomingArticle
    gold: tuple[Gold, ...]
    relations: tuple[GoldRelation, ...]


def samples() -> tuple[Sample, ...]:
    """All sample articles in their order."""
    folder = resource("samples")
    listed = tomllib.loads(folder.joinpath("samples.toml").read_text("utf-8"))
    return tuple(_sample(folder, row) for row in cast("list[dict[str, str]]", listed["samples"]))


def _sample(folder: Path, row: dict[str, str]) -> Sample:
    text = folder.joinpath(row["file"]).read_bytes().decode("utf-8")
    told = tomllib.loads(folder.joinpath(row["gold"]).read_text("utf-8"))
    gold = tuple(_resolved(text, cast("list[dict[str, str | int]]", told["gold"])))
    ties = cast("list[dict[str, str]]", told.get("relations", []))
    return Sample(
        incoming=IncomingArticle(
            text=text,
            title=row["title"],
            source=row["source"],
            author=row["author"],
            date=row["date"],
            language=row["language"],
            origin=row["file"],
        ),
        gold=gold,
        relations=tuple(_related(text, gold, ties)),
    )


def _resolved(text: str, entries: Sequence[dict[str, str | int]]) -> Iterator[Gold]:
    """Finds each entry's place by the rule that samples.toml states at its head."""
    previous = -1
    for entry in entries:
        quote = str(entry["text"])
        start = -1 if "nth" in entry else previous
        for _ in range(int(entry.get("nth", 1))):
            start = text.index(quote, start + 1)
        yield Gold(start=start, end=start + len(quote), label=str(entry["label"]))
        previous = start


def _related(text: str, gold: Sequence[Gold], entries: Sequence[dict[str, str]]) -> Iterator[GoldRelation]:
    """Finds the spans of each relation by the rule that samples.toml states at its head."""
    for entry in entries:
        sources, targets = (_reading(text, gold, entry[end]) for end in ("from", "to"))
        source = sources[0]
        target = min((one for one in targets if one != source), key=lambda one: abs(one.start - source.start))
        yield GoldRelation(source=source, target=target, label=entry["label"])


def _reading(text: str, gold: Sequence[Gold], words: str) -> list[Gold]:
    """The spans that read so, or where there is none those that have it within."""
    exact = [one for one in gold if text[one.start : one.end] == words]
    return exact or [one for one in gold if words in text[one.start : one.end]]


def sample_project(path: Path, *, providers: Sequence[Provider], judged: int = _JUDGED) -> ProjectFile:
    """Makes the sample project at `path` and opens it; the same articles, ids and judgements every time.

    It is there whole or not at all. UserError when there is a file already or the disk does not take it.
    """
    path = with_suffix(path.absolute())
    if os.path.lexists(path):
        raise faults.already_there(path)
    remove_half_made(path.parent, datetime.now(UTC) - _FORGOTTEN)
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        file = ProjectFile.create(beside, schema=schema_named("news"), name="Sample: the Eastmark papers")
        try:
            _fill(file, providers=providers, judged=judged)
        finally:
            file.close()
        with faults.told_as_user_error(path):
            put_in_place(beside, path)
    finally:
        beside.unlink(missing_ok=True)
    return ProjectFile.open(path)


def _fill(file: ProjectFile, *, providers: Sequence[Provider], judged: int) -> None:
    ids = seeded_ids("sample")
    chosen = samples()
    incoming = [sample.incoming for sample in chosen]
    file.apply(articles.bring_in(incoming, first_position=0, ids=ids, title="Import the sample articles"), who=WHO)
    schema = file.schema()
    for article_id, sample in zip(file.article_ids(), chosen, strict=True):
        known = sample.incoming
        proposed = propose(known.text, date=known.date, language=known.language, providers=providers, schema=schema)
        names = {provider.name for provider in providers}
        fresh = suggest.refresh(file, article_id, proposed, providers=names, ids=ids)
        if fresh:
            file.apply(suggest.change_set(fresh, "Propose candidates"), who=WHO)
    for number, (article_id, sample) in enumerate(zip(file.article_ids(), chosen, strict=True)):
        if number <= judged:
            half = len(sample.incoming.text) // 2 if number == judged else None
            judge_after_gold(file, article_id, sample.gold, ids=ids, until=half)
    ids = seeded_ids("sample relations")
    for article_id, sample in zip(file.article_ids(), chosen[:judged], strict=False):
        relate_after_gold(file, article_id, sample.relations, ids=ids)


def judge_after_gold(
    file: ProjectFile, article_id: str, gold: Sequence[Gold], *, ids: IdSource, until: int | None = None
) -> None:
    """Judges an article as a careful person would who knows the gold; up to `until`, or all of it and done."""
    names = {label.name: label.id for label in file.schema().labels}
    end = until if until is not None else len(file.text(article_id))
    open_gold = {(one.start, one.end): names[one.label] for one in gold if one.end <= end}
    for candidate in file.candidates(article_id):
        if candidate.end <= end:
            _apply(file, _judgement(file, candidate, open_gold, ids=ids))
    for (start, finish), label_id in open_gold.items():
        _apply(
            file,
            review.add(file, article_id, start=start, end=finish, label_id=label_id, ids=ids, keystrokes=5),
        )
    if until is None:
        _apply(file, articles.accept_rest(file, article_id, threshold=0.0, ids=ids, reject_below=False, keystrokes=1))


def relate_after_gold(file: ProjectFile, article_id: str, ties: Sequence[GoldRelation], *, ids: IdSource) -> None:
    """Relates the spans of a judged article as a careful person would who knows the gold; one step."""
    spans = {(span.start, span.end): span for span in file.spans(article_id)}
    changes: list[Change] = []
    for tie in ties:
        source, target = (spans[end.start, end.end] for end in (tie.source, tie.target))
        label = file.schema().relation_named(tie.label)
        if label is not None:
            changes.extend(relations.relate(file, source.id, target.id, label.id, ids=ids).changes)
    _apply(file, ChangeSet(verb="relate", title="Relate the spans", changes=tuple(changes), keystrokes=3 * len(ties)))


def _judgement(
    file: ProjectFile, candidate: Candidate, open_gold: dict[tuple[int, int], str], *, ids: IdSource
) -> ChangeSet:
    """What to do with one candidate; the gold that it settles is taken out of `open_gold`."""
    label_id = open_gold.pop((candidate.start, candidate.end), None)
    if label_id == candidate.label:
        return review.accept(file, candidate.id, ids=ids, keystrokes=1)
    if label_id is not None:
        return review.relabel(file, candidate.id, label_id, ids=ids, keystrokes=1)
    meant = next(
        (
            place
            for place, label in open_gold.items()
            if label == candidate.label and place[0] < candidate.end and candidate.start < place[1]
        ),
        None,
    )
    if meant is None:
        return review.reject(file, candidate.id, keystrokes=1)
    del open_gold[meant]
    return review.move(file, candidate.id, start=meant[0], end=meant[1], ids=ids, keystrokes=2)


def _apply(file: ProjectFile, changes: ChangeSet) -> None:
    if changes:
        file.apply(changes, who=WHO)
