"""The verb that has a project's own recogniser learn: learn."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.suggest.own.versions import Shelf, Version
from annotator.workflow.jobs import run_here
from annotator.workflow.own_learning import go_back, learn, learned_folder


def learn_project(path: Path, *, back: bool, teller: Teller) -> int:
    """Learns from the finished articles, or goes back to what was learned before."""
    with opened(path, teller) as project:
        shelf = Shelf(learned_folder() / project.file.project_id)
        if back:
            return _back(shelf, teller)
        report = run_here(learn(project.reader, shelf), project, teller.progress)
    teller.clear()
    teller.result(report.sentence())
    if report.made.curve:
        points = ", ".join(f"{count:,}: {f:.2f}" for count, f in report.made.curve)
        teller.result(f"F by sentences learned from: {points}.")
    teller.result("annotator suggest asks it about the articles that are not done.")
    teller.data({"made": _told(report.made), "in_use": report.used.number, "sentence": report.sentence()})
    return DONE


def _back(shelf: Shelf, teller: Teller) -> int:
    earlier = go_back(shelf)
    if earlier is None:
        teller.result("The other providers go on without what was learned.")
    else:
        teller.result(f"Version {earlier.number} of {earlier.at} proposes again.")
    teller.data({"in_use": earlier.number if earlier is not None else None})
    return DONE


def _told(version: Version) -> dict[str, object]:
    told = asdict(version)
    del told["articles"]
    return {**told, "articles": len(version.articles), "scores": dict(version.scores), "counts": dict(version.counts)}
