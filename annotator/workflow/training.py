"""Trains a spaCy pipeline on the project: exports a set, lets a child process learn, measures, puts it in place."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import cast

from annotator.formats.atomic import staging_folder, told
from annotator.formats.lossless import fields_of, view_from
from annotator.formats.outgoing import ExportReport, Split
from annotator.model.errors import UserError
from annotator.model.reader import Reader
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.suggest.pipeline_card import inspect_pipeline
from annotator.suggest.run import close
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.suggest.worker_process import WorkerDied, WorkerProcess
from annotator.training import worker
from annotator.training.evaluation import Evaluation
from annotator.training.order import Order
from annotator.training.placing import BEST, check_place, put_in_place
from annotator.workflow.evaluating import measure
from annotator.workflow.exporting import export
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.training_papers import write_papers
from annotator.workflow.training_records import Phase, Scored, Trained, TrainingProgress, TrainOptions

Serve = Callable[[Connection, str], None]

# How long nothing is waited for before the person may have stopped it (seconds).
_LISTEN = 0.2
# A child that says nothing for so long hangs: scoring is the longest that it does in one go.
_SILENCE = 900.0
_REASONS = {
    "steps": "all steps were made",
    "patience": "nothing got better any more",
    "minutes": "the time was up",
    "asked": "you ended it",
}


def train(
    reader: Reader,
    options: TrainOptions,
    *,
    name: str,
    enough: threading.Event | None = None,
    serve: Serve = worker.serve,
) -> Job[Trained]:
    """Trains, measures and puts the pipeline in place; `enough` ends it early and keeps the best so far.

    The project is only read, and only at the beginning. Closing the job ends the child and takes back all that was
    written. UserError when there is nothing to learn from, when the target or the base is unfit, or the child fails.
    """
    check_place(options.target)
    unfinished = options.export.unfinished != "leave_out"
    if not any(unfinished or row.article.state == "done" for row in reader.article_rows()):
        raise UserError(
            "AN580",
            "No article is finished, so there is nothing to train on.",
            "Finish some articles, or choose to train on unfinished ones too.",
        )
    options, base = _with_base(options)
    with told(options.target), staging_folder(options.target) as staging:
        exported = yield from _export(reader, staging / "set", options)
        made = staging / "made"
        made.mkdir()
        learned, scores = yield from _learn(staging / "set", made / BEST, options, exported, base, enough, serve)
        schema = reader.schema()
        yield TrainingProgress(done=0, total=0, note="Measuring it", phase="measure")
        evaluation = yield from _measure(staging / "set", made / BEST, schema, options, exported, name=name)
        yield TrainingProgress(done=0, total=0, note="Putting it in place", phase="place")
        trained = Trained(
            target=options.target,
            pipeline=options.target / BEST,
            evaluation=evaluation,
            scores=tuple(scores),
            steps=cast(int, learned["steps"]),
            best_step=cast(int, learned["best_step"]),
            reason=_REASONS[cast(str, learned["reason"])],
            seconds=cast(float, learned["seconds"]),
            words_per_second=cast(float, learned["words_per_second"]),
            split_articles=exported.split_articles,
            notes=exported.notes,
        )
        write_papers(made, staging / "set", trained, options, name=name, language=exported.language)
        put_in_place(made, options.target)
    return trained


def _with_base(options: TrainOptions) -> tuple[TrainOptions, str]:
    """The folder of the base, and the options with its tokenizer; UserError when it cannot be gone on from."""
    if not options.base:
        return options, ""
    card = inspect_pipeline(options.base)
    if card.refused or card.needs_trust:
        why = card.concerns[0]
        raise UserError(
            "AN587",
            f"The training cannot begin from the pipeline {card.name}. {why}",
            "Begin from a pipeline that is made of spaCy's own components and runs without torch, or from nothing.",
        )
    if (card.folder / "tokenizer").is_file():
        chosen = replace(options.export, tokenizer=str(card.folder))
    else:
        chosen = replace(options.export, language=card.lang)
    return replace(options, export=chosen), str(card.folder)


def _export(reader: Reader, target: Path, options: TrainOptions) -> Job[ExportReport]:
    work = export(reader, target, format_name="spacy", options=options.export)
    try:
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                report = cast(ExportReport, end.value)
                break
            if isinstance(step, Progress):
                yield TrainingProgress(done=step.done, total=step.total, note=step.note, phase="set")
    finally:
        work.close()
    if not any(count.split == "train" for count in report.counts):
        raise UserError(
            "AN581",
            "The articles to train on carry no spans that can go out, so there is nothing to learn.",
            "Mark some spans in them and finish them; the export shows what cannot go out, and why.",
        )
    return report


def _learn(
    folder: Path,
    out: Path,
    options: TrainOptions,
    exported: ExportReport,
    base: str,
    enough: threading.Event | None,
    serve: Serve,
) -> Job[tuple[dict[str, object], list[Scored]]]:
    """Runs the child to its end; it is gone when this ends, however it ends."""
    order = Order(
        set=str(folder), out=str(out), base=base, steps=options.steps, patience=options.patience,
        every=options.every, minutes=options.minutes, seed=options.seed,
        labels=sorted({count.label for count in exported.counts}),
    )  # fmt: skip
    child = WorkerProcess(serve, json.dumps(order), start_limit=_SILENCE, limit=_SILENCE)
    scores: list[Scored] = []
    step, speed, asked = 0, 0.0, False
    heard = time.monotonic()
    child.begin()
    try:
        while True:
            message = child.hear(_LISTEN)
            if enough is not None and enough.is_set() and not asked and scores:
                asked = True
                child.tell({"enough": True})
            scored = None
            if message is None:
                if time.monotonic() - heard > _SILENCE:
                    raise _gone("said nothing for a quarter of an hour and was ended")
            else:
                heard = time.monotonic()
                kind = message["kind"]
                if kind == "done":
                    return message, scores
                if kind in ("step", "score"):
                    step = cast(int, message["step"])
                    speed = cast(float, message.get("words_per_second", speed))
                    scored = _scored(message) if kind == "score" else None
                    if scored is not None:
                        scores.append(scored)
                elif kind != "begun":
                    raise _fault(message, options)
            phase: Phase = "train" if scores else "start"
            note = "Learning" if scores else "Starting the training"
            yield TrainingProgress(
                done=step, total=options.steps, note=note, phase=phase, scored=scored, words_per_second=speed
            )
    except WorkerDied:
        raise _gone("ended unexpectedly") from None
    finally:
        child.stop()


def _scored(message: dict[str, object]) -> Scored:
    scores = cast("dict[str, float]", message["scores"])
    parts = {part: scores.get(f"spans_sc_{part}", scores.get(f"ents_{part}", 0.0)) for part in "pr"}
    return Scored(
        step=cast(int, message["step"]),
        f=cast(float, message["score"]),
        precision=parts["p"],
        recall=parts["r"],
        best=cast(bool, message["best"]),
    )


def _gone(what: str) -> UserError:
    return UserError(
        "AN588",
        f"The process that trains {what}, so there is no new pipeline.",
        "The project is as it was. Try again; if it happens twice, train on fewer articles: memory may be short.",
    )


def _fault(message: dict[str, object], options: TrainOptions) -> UserError:
    told_as = str(message.get("error", ""))
    if message["kind"] == "memory":
        gigabytes = worker.MEMORY // 2**30
        return UserError(
            "AN589",
            f"The training needed more than {gigabytes} GB of memory and was ended.",
            "Train on fewer articles, or export a set and run “spacy train” where there is more memory.",
        )
    if message["kind"] == "unfit":
        return UserError(
            "AN590",
            f"The training cannot begin from “{options.base}”: {told_as}.",
            "Begin from another pipeline, or from nothing.",
        )
    if message["kind"] == "disk":
        return UserError(
            "AN591", f"The pipeline could not be written ({told_as}).", "Make room, or choose another place."
        )
    return UserError(
        "AN592", f"spaCy could not train on this set ({told_as}).", "Export the set and look at it: “spacy debug data”."
    )


def _measure(
    folder: Path, pipeline: Path, schema: Schema, options: TrainOptions, exported: ExportReport, *, name: str
) -> Job[Evaluation]:
    """Measures on the test articles of the set, as they were when it was written."""
    sizes = dict(exported.split_articles)
    split: Split = "test" if sizes.get("test") else "dev" if sizes.get("dev") else "train"
    notes: list[str] = []
    if split == "dev":
        notes.append("There are no test articles: it was measured on the dev articles, by which the best was chosen.")
    elif split == "train":
        notes.append("There are no other articles: it was measured on those it learned from, which says little.")

    def views() -> Iterator[ArticleView]:
        return (view for view, of in _source(folder, schema) if of == split and view.article.state == "done")

    count = sum(1 for _ in views())
    if not count:
        notes = ["None of the test articles is finished, so the pipeline was not measured."]
    provider = SpacyProvider(pipeline, name=f"spacy:{options.target.name}")
    wanted = {label.name for label in schema.labels if label.id in options.export.labels}
    work = measure(views, count, schema, provider=provider, labels=wanted, notes=notes)
    try:
        while True:
            try:
                step = next(work)
            except StopIteration as end:
                return cast(Evaluation, end.value)
            if isinstance(step, Progress):
                yield TrainingProgress(done=step.done, total=step.total, note="Measuring it", phase="measure")
    finally:
        work.close()
        close([provider])


def _source(folder: Path, schema: Schema) -> Iterator[tuple[ArticleView, str]]:
    with (folder / "source.jsonl").open("rb") as lines:
        for line in lines:
            fields = fields_of(line)
            yield view_from(fields, schema), str(fields.get("split", ""))
