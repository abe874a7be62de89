"""What is told about a trained pipeline: in spaCy's own meta.json, and in the papers beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

from annotator import __version__
from annotator.formats.lossless import fields_of
from annotator.training.placing import BEST, write_paper
from annotator.training.report import write_evaluation
from annotator.workflow.evaluating import article_key
from annotator.workflow.training_records import Trained, TrainOptions


def write_papers(
    made: Path, folder: Path, trained: Trained, options: TrainOptions, *, name: str, language: str
) -> None:
    """What is told about a pipeline: in spaCy's own meta.json, and in the papers beside it."""
    pipeline = made / BEST
    total = trained.evaluation.total
    meta_path = pipeline / "meta.json"
    meta = cast("dict[str, object]", json.loads(meta_path.read_text(encoding="utf-8")))
    meta["name"] = _slug(options.target.name)
    meta["description"] = f"Trained with Annotator on the project “{name}”."
    measured = {
        "precision": total.precision,
        "recall": total.recall,
        "f": total.f,
        "articles": trained.evaluation.articles,
    }
    meta["annotator"] = {"project": name, "measured": measured, "steps": trained.steps}
    meta_path.write_text(json.dumps(meta, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")
    write_evaluation(made, trained.evaluation, title=f"How good {options.target.name} is")
    write_paper(
        made,
        {
            "project": name,
            "program": __version__,
            "language": language,
            "base": options.base,
            "options": {
                "steps": options.steps,
                "patience": options.patience,
                "every": options.every,
                "minutes": options.minutes,
                "seed": options.seed,
                "split": list(options.export.split),
                "deal": options.export.seed,
                "unfinished": options.export.unfinished,
            },
            "command": _command(options),
            "steps": trained.steps,
            "best_step": trained.best_step,
            "ended": trained.reason,
            "seconds": round(trained.seconds, 1),
            "words_per_second": round(trained.words_per_second),
            "articles": dict(trained.split_articles),
            "notes": list(trained.notes),
            "scores": [
                [scored.step, round(scored.f, 4), round(scored.precision, 4), round(scored.recall, 4)]
                for scored in trained.scores
            ],
            "trained_on": sorted(_keys(folder)),
        },
    )


def _keys(folder: Path) -> Iterator[str]:
    """The keys of the articles that were learned from, or by which the best was chosen."""
    with (folder / "source.jsonl").open("rb") as lines:
        for line in lines:
            fields = fields_of(line)
            if fields.get("split") in ("train", "dev"):
                yield article_key(cast(str, fields["text"]))


def _command(options: TrainOptions) -> str:
    """What gives the same pipeline from an exported set, without this program."""
    words = ["python -m spacy train config.cfg --output training"]
    settings: Sequence[tuple[str, object]] = (
        ("max_steps", options.steps), ("patience", options.patience), ("eval_frequency", options.every)
    )  # fmt: skip
    words += [f"--training.{key} {value}" for key, value in settings]
    return " ".join([*words, f"--system.seed {options.seed}"])


def _slug(name: str) -> str:
    """A name as packages have it."""
    return "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in name).strip("_") or "pipeline"
