"""`annotator suggest -`: articles in, candidates out, a line each, in order; no project is touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO, TextIO, cast

from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller, json_text
from annotator.formats.figure_fields import told_fields
from annotator.formats.jsonl_in import strict_object
from annotator.model.errors import Problem, UserError
from annotator.model.records import Proposal
from annotator.model.schema import Schema
from annotator.suggest.provider import Provider
from annotator.suggest.run import close
from annotator.suggest.run import propose as propose_over


def suggest_stream(
    lines: BinaryIO, out: TextIO, *, providers: Sequence[Provider], schema: Schema, teller: Teller
) -> int:
    """Reads {"text": …, "meta": {"date": …}?} a line, writes {"text", "spans"} a line.

    A line that cannot be read is a problem on stderr and {"error": …} in its place, so that line n out
    belongs to line n in.
    """
    errors = 0
    try:
        for number, line in enumerate(lines, start=1):
            problems: list[Problem] = []
            try:
                text, meta = _read(line)
                found = propose_over(
                    text,
                    date=_told(meta, "date"),
                    language=_told(meta, "language"),
                    providers=providers,
                    schema=schema,
                    on_problem=problems.append,
                )
                answer: dict[str, object] = {"text": text, "spans": list(_spans(found, schema))}
            except UserError as error:
                problem = Problem(code=error.code, sentence=error.sentence, where="-", line=number, hint=error.hint)
                problems.append(problem)
                answer = {"error": error.sentence}
            errors += teller.problems(problems)
            print(json_text(answer), file=out, flush=True)
    finally:
        close(providers)
    return WITH_PROBLEMS if errors else DONE


def _read(line: bytes) -> tuple[str, Mapping[str, object]]:
    row = strict_object(line)
    text, meta = row.get("text"), row.get("meta", {})
    if not isinstance(text, str):
        raise UserError("AN702", "The line has no “text”.", 'Write {"text": "…"} a line.')
    return text, cast("Mapping[str, object]", meta) if isinstance(meta, dict) else {}


def _told(meta: Mapping[str, object], name: str) -> str:
    value = meta.get(name)
    return value if isinstance(value, str) else ""


def _spans(found: Sequence[Proposal], schema: Schema) -> Iterator[dict[str, object]]:
    for proposal in found:
        label = schema.label(proposal.label)
        row: dict[str, object] = {
            "start": proposal.start,
            "end": proposal.end,
            "label": label.name if label is not None else proposal.label,
            "provider": proposal.provider,
            "score": proposal.score,
        }
        if proposal.figure is not None:
            row["value"] = told_fields(proposal.figure)
        yield row
