"""The verbs that look at what was done and take it back: history, undo."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.model.changes import Decision
from annotator.model.errors import UserError
from annotator.workflow.wording import counted


def history(path: Path, *, limit: int, teller: Teller) -> int:
    """Lists the last decisions, the newest first: number, time (UTC), who, what, and how many records changed."""
    if limit < 1:
        raise UserError("AN790", f"{limit} is no number of decisions.", "Take one from 1 on, as in --last 50.")
    with opened(path, teller) as project:
        found = project.file.decisions(limit=limit)
    teller.data([asdict(decision) for decision in found])
    for decision in found:
        who = "a provider" if decision.automatic else decision.who
        teller.result(f"{decision.seq:>6}  {decision.at[:16]:<16}  {who:<16}  {_what(decision)} ({decision.count:,})")
    if not found:
        teller.result("Nothing was done in this project yet.")
    return DONE


def undo(path: Path, *, forward: bool, steps: int, teller: Teller) -> int:
    """Takes back the last steps of people, or does them again; stops where there are no more."""
    if steps < 1:
        raise UserError("AN791", f"{steps} is no number of steps.", "Take one from 1 on, as in --steps 3.")
    titles: list[str] = []
    with opened(path, teller) as project:
        for _step in range(steps):
            changed = project.redo() if forward else project.undo()
            if changed is None:
                break
            titles.append(changed.decision.title)
    teller.data({"redone" if forward else "undone": titles})
    for title in titles:
        teller.result(f"{'Done again' if forward else 'Undone'}: {title}")
    if len(titles) < steps:
        teller.result(
            f"There was nothing more to {'do again' if forward else 'undo'} after {counted(len(titles), 'step')}."
        )
    return DONE


def _what(decision: Decision) -> str:
    taken = {"undo": "Undo: ", "redo": "Redo: "}.get(decision.verb, "")
    return f"{taken}{decision.title}"
