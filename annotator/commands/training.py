"""The verbs that train a pipeline and measure one: train, evaluate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.model.errors import UserError
from annotator.suggest.catalogue import provider_named, providers
from annotator.suggest.provider import Provider
from annotator.suggest.run import close
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.training.evaluation import Evaluation, Score, to_fields
from annotator.training.report import KIND_WORDS, sentence, write_evaluation
from annotator.workflow.evaluating import evaluate
from annotator.workflow.exporting import default_target
from annotator.workflow.jobs import Progress, run_here
from annotator.workflow.training import train
from annotator.workflow.training_records import Trained, TrainingProgress, TrainOptions

_SHOWN = 20


def train_here(path: Path, options: TrainOptions, *, teller: Teller) -> int:
    """Trains a pipeline on a project and says how good it is."""

    def move(step: Progress) -> None:
        scored = step.scored if isinstance(step, TrainingProgress) else None
        if scored is None:
            teller.progress(step)
        elif not teller.quiet:
            teller.clear()
            best = "  the best so far" if scored.best and scored.f else ""
            line = f"step {scored.step:>6,}  F {scored.f:6.1%}  P {scored.precision:6.1%}  R {scored.recall:6.1%}{best}"
            print(line, file=teller.err, flush=True)

    with opened(path, teller) as project:
        trained = run_here(train(project.reader, options, name=project.name), project, move)
    teller.clear()
    teller.data(_trained_data(trained))
    teller.result(f"{trained.pipeline} is ready: spaCy loads it, and so does --provider spacy:{options.target}.")
    teller.result(trained.sentence())
    teller.result("Articles: " + ", ".join(f"{split} {count:,}" for split, count in trained.split_articles) + ".")
    for note in trained.notes:
        teller.result(note)
    _tell(trained.evaluation, teller)
    return DONE


def target_of(path: Path) -> Path:
    """Where the pipeline of a project lands unless somebody says otherwise."""
    return default_target(f"{path.stem}-pipeline")


def _trained_data(trained: Trained) -> dict[str, object]:
    return {
        "target": str(trained.target),
        "pipeline": str(trained.pipeline),
        "steps": trained.steps,
        "best_step": trained.best_step,
        "ended": trained.reason,
        "seconds": trained.seconds,
        "words_per_second": trained.words_per_second,
        "articles": dict(trained.split_articles),
        "notes": list(trained.notes),
        "scores": [asdict(scored) for scored in trained.scores],
        "evaluation": to_fields(trained.evaluation),
    }


def measure_here(
    path: Path,
    pipeline: str,
    *,
    mapping: Mapping[str, str],
    trusted: str,
    also_trained_on: bool,
    out: Path | None,
    teller: Teller,
) -> int:
    """Measures a pipeline, or any provider, on the finished articles of a project."""
    provider = _provider(pipeline, mapping=mapping, trusted=trusted)
    try:
        with opened(path, teller) as project:
            job = evaluate(project.reader, provider, also_trained_on=also_trained_on)
            evaluation = run_here(job, project, teller.progress)
    finally:
        close([provider])
    teller.clear()
    if out is not None:
        try:
            out.mkdir(parents=True, exist_ok=True)
            write_evaluation(out, evaluation, title=f"How good {provider.title} is")
        except OSError as error:
            raise UserError(
                "AN593", f"The report cannot be written to {out} ({error.strerror}).", "Choose another folder."
            ) from error
    teller.data(to_fields(evaluation))
    _tell(evaluation, teller)
    for line in _errors(evaluation):
        teller.result(line)
    return DONE


def mapping_of(pairs: Sequence[str]) -> dict[str, str]:
    """ "THEIRS=OURS" as names; "THEIRS=" drops a label. UserError when it is something else."""
    mapping: dict[str, str] = {}
    for pair in pairs:
        theirs, equals, ours = pair.partition("=")
        if not equals or not theirs.strip():
            raise UserError(
                "AN594", f"“{pair}” maps no label.", "Write --map THEIRS=OURS, or --map THEIRS= to leave a label out."
            )
        mapping[theirs.strip()] = ours.strip()
    return mapping


def _provider(name: str, *, mapping: Mapping[str, str], trusted: str) -> Provider:
    """A provider by its name, else a pipeline by its folder or package."""
    if name in {provider.name for provider in providers()}:
        return provider_named(name)
    return SpacyProvider(name.removeprefix("spacy:"), mapping=mapping, trusted=trusted)


def _tell(evaluation: Evaluation, teller: Teller) -> None:
    if not evaluation.articles:
        teller.result("It was not measured.")
    else:
        teller.result(sentence(evaluation))
        pace = f"{evaluation.milliseconds_per_article:.1f} ms an article"
        teller.result(f"{pace}, {evaluation.words_per_second:,.0f} words a second.")
    for note in evaluation.notes:
        teller.result(note)
    if not evaluation.articles:
        return
    for line in _table(evaluation):
        teller.result(line)


def _table(evaluation: Evaluation) -> Iterable[str]:
    yield ""
    yield f"{'label':<16}{'P':>8}{'R':>8}{'F':>8}{'spans':>8}{'found':>8}"
    for score in (*evaluation.labels, evaluation.total):
        yield _line(score)
    if evaluation.unknown:
        names = ", ".join(f"{name} ({count:,})" for name, count in evaluation.unknown)
        yield f"It has no label for {names}; these spans are not counted."
    yield "Errors: " + ", ".join(f"{KIND_WORDS[kind]} {count:,}" for kind, count in evaluation.kinds) + "."


def _line(score: Score) -> str:
    name = score.label or "all"
    return f"{name:<16}{score.precision:>8.1%}{score.recall:>8.1%}{score.f:>8.1%}{score.support:>8,}{score.found:>8,}"


def _errors(evaluation: Evaluation) -> Iterator[str]:
    for error in evaluation.errors[:_SHOWN]:
        labels = " → ".join(label for label in (error.label, error.found_label) if label)
        yield f"  {KIND_WORDS[error.kind]}: {labels} “{error.quote}” at {error.start} in {error.article_id}"
    counted = sum(count for _, count in evaluation.kinds)
    if counted > _SHOWN:
        yield f"  … and {counted - _SHOWN:,} more; --json lists them, and --out FOLDER writes them down."
