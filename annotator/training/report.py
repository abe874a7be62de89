"""An evaluation as a page for people, and as files beside a pipeline."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from annotator.training.compare import Kind
from annotator.training.evaluation import NOTHING, Error, Evaluation, Score, to_fields

EVALUATION = "evaluation.json"
ERRORS = "errors.jsonl"
PAGE = "evaluation.md"
KIND_WORDS: dict[Kind, str] = {
    "missed": "missed",
    "spurious": "found where nothing is",
    "label": "another label",
    "boundary": "another boundary",
    "both": "another boundary and label",
}
_SHOWN_ERRORS = 200
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~!&])")


def escaped(text: str) -> str:
    """A foreign text on one line in which no sign is Markdown."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def write_evaluation(folder: Path, evaluation: Evaluation, *, title: str) -> None:
    """Write the evaluation as JSON, its errors one a line, and the page for people."""
    fields = to_fields(evaluation)
    errors = cast("list[object]", fields.pop("errors"))
    _write(folder / EVALUATION, json.dumps(fields, ensure_ascii=False, indent=1) + "\n")
    _write(folder / ERRORS, "".join(json.dumps(error, ensure_ascii=False) + "\n" for error in errors))
    _write(folder / PAGE, page(evaluation, title=title))


def page(evaluation: Evaluation, *, title: str) -> str:
    """The evaluation as Markdown; texts of articles are escaped."""
    return "\n".join(_lines(evaluation, title)) + "\n"


def sentence(evaluation: Evaluation) -> str:
    """The result in a sentence."""
    total = evaluation.total
    return (
        f"F {total.f:.1%}: of {total.support:,} spans in {evaluation.articles:,} "
        f"{'article' if evaluation.articles == 1 else 'articles'} {total.right:,} were found "
        f"exactly (recall {total.recall:.1%}), and of {total.found:,} found {total.precision:.1%} are right."
    )


def _lines(evaluation: Evaluation, title: str) -> Iterator[str]:
    yield f"# {escaped(title)}"
    yield ""
    yield sentence(evaluation)
    yield (
        f"It took {evaluation.milliseconds_per_article:.1f} ms an article, {evaluation.words_per_second:,.0f} words a "
        "second. A span counts as right when its start, end and label are all the same."
    )
    for note in evaluation.notes:
        yield f"\n> {escaped(note)}"
    yield from ("", "| label | precision | recall | F | spans | found | right |", "|---|---:|---:|---:|---:|---:|---:|")
    for score in (*evaluation.labels, evaluation.total):
        yield _row(score)
    if evaluation.unknown:
        names = ", ".join(f"{escaped(name)} ({count:,})" for name, count in evaluation.unknown)
        yield f"\nIt has no label for {names}; these spans are not counted."
    yield from ("", "## What went wrong", "", "| kind | errors |", "|---|---:|")
    for kind, count in evaluation.kinds:
        yield f"| {KIND_WORDS[kind]} | {count:,} |"
    taken = [row for row in evaluation.confusion if row.label != row.found]
    if taken:
        yield from ("", "| a person marked | found | times |", "|---|---|---:|")
        for row in sorted(taken, key=lambda row: (-row.count, row.label, row.found))[:30]:
            yield f"| {_name(row.label)} | {_name(row.found)} | {row.count:,} |"
    if evaluation.errors:
        heading = "| kind | marked | found | in its place | article | at |"
        yield from ("", "## Errors", "", heading, "|---|---|---|---|---|---:|")
        for error in evaluation.errors[:_SHOWN_ERRORS]:
            yield _error_row(error)
        counted = sum(count for _, count in evaluation.kinds)
        if counted > _SHOWN_ERRORS:
            yield f"\nThe first {_SHOWN_ERRORS} of {counted:,}; more are in {ERRORS}."


def _row(score: Score) -> str:
    name = escaped(score.label) if score.label else "**all**"
    return (
        f"| {name} | {score.precision:.1%} | {score.recall:.1%} | {score.f:.1%} | {score.support:,} | {score.found:,} "
        f"| {score.right:,} |"
    )


def _name(label: str) -> str:
    return "nothing" if label == NOTHING else escaped(label)


def _error_row(error: Error) -> str:
    place = f"{error.before[-30:]}⟦{error.quote[:120]}⟧{error.behind[:30]}"
    cells = (KIND_WORDS[error.kind], error.label, error.found_label, " ".join(place.split()), error.title)
    at = f"{error.start}–{error.end}"
    if error.found_start not in (-1, error.start) or error.found_end not in (-1, error.end):
        at += f", found {error.found_start}–{error.found_end}"
    return "| " + " | ".join(escaped(cell) for cell in cells) + f" | {at} |"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
