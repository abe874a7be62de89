"""The verbs that send a project out and list what there is: export, formats, providers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller
from annotator.formats.catalogue import importers
from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.outgoing import ExportOptions, ExportReport, Finding
from annotator.formats.visitors import visitors
from annotator.model.errors import UserError
from annotator.suggest.catalogue import providers
from annotator.suggest.memory import recall as memory
from annotator.suggest.own import provider as own
from annotator.workflow.exporting import export, gate
from annotator.workflow.jobs import run_here
from annotator.workflow.wording import counted

_MOST = 20


def shares(told: str) -> tuple[int, int, int]:
    """ "80/10/10" as numbers; UserError when it is something else."""
    parts = told.split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        train, dev, test = (int(part) for part in parts)
        if train > 0:
            return train, dev, test
    raise UserError("AN703", f"“{told}” is no split.", "Write the shares of train, dev and test, as in 80/10/10.")


def send(path: Path, target: Path, *, format_name: str, options: ExportOptions, teller: Teller) -> int:
    """Writes a training set and says what went out and what did not."""
    with opened(path, teller) as project:
        job = export(project.reader, target, format_name=format_name, options=options)
        report = run_here(job, project, teller.progress)
    teller.clear()
    teller.data(
        {
            "format": report.format,
            "target": str(report.target),
            "articles": report.articles,
            "spans_in": report.spans_in,
            "spans_out": report.spans_out,
            "relations_in": report.relations_in,
            "relations_out": report.relations_out,
            "listed": [asdict(finding) for finding in report.listed],
            "changed": [asdict(finding) for finding in report.changed],
            "files": [str(file) for file in report.files],
        }
    )
    for line in _told(report):
        teller.result(line)
    return WITH_PROBLEMS if report.listed else DONE


def look(path: Path, *, format_name: str, options: ExportOptions, teller: Teller) -> int:
    """Says what would go out and what the format cannot keep, and writes nothing."""
    with opened(path, teller) as project:
        job = gate(project.reader, options=options, format_name=format_name)
        _, report = run_here(job, project, teller.progress)
    teller.clear()
    title = exporter_named(format_name).title
    behind = sum(finding.fix == "leave_out" for finding in report.findings)
    teller.result(f"{counted(report.articles, 'article')} would go out as {title}, nothing was written.")
    teller.result(
        f"Spans: {report.spans + report.behind:,} in, {report.spans - behind:,} out, {behind:,} listed, "
        f"{report.behind:,} in unfinished articles."
    )
    if report.losses:
        teller.result(f"{title} has no place for:")
    for loss in report.losses:
        teller.result(f"  {loss.words()}, in {counted(loss.articles, 'article')}")
    for line in _listed(tuple(finding for finding in report.findings if finding.fix == "leave_out")):
        teller.result(line)
    teller.data(
        {
            "format": format_name,
            "articles": report.articles,
            "spans": report.spans,
            "behind": report.behind,
            "findings": [asdict(finding) for finding in report.findings],
            "losses": [asdict(loss) for loss in report.losses],
        }
    )
    return WITH_PROBLEMS if report.losses or behind else DONE


def _told(report: ExportReport) -> Iterable[str]:
    yield f"{report.articles:,} of {report.articles_in:,} articles went to {report.target}."
    by_split = ", ".join(f"{split} {count:,}" for split, count in report.split_articles)
    if by_split:
        yield f"Articles: {by_split}."
    yield f"Spans: {report.spans_in:,} in, {report.spans_out:,} out, {len(report.listed):,} listed."
    if report.relations_in:
        yield f"Relations: {report.relations_in:,} in, {report.relations_out:,} out."
    for group in report.left_out:
        left = f"{counted(group.articles, 'article')}, {counted(group.spans, 'span')}"
        yield f"Left out by choice ({group.reason}): {left}."
    yield from report.notes
    yield from _listed(report.listed)


def _listed(findings: tuple[Finding, ...]) -> Iterable[str]:
    for finding in findings[:_MOST]:
        yield f"  {finding.reason}: {finding.label} “{finding.quote}” at {finding.start} in {finding.article_id}"
    if len(findings) > _MOST:
        yield f"  … and {len(findings) - _MOST:,} more; --json lists all of them."


def list_formats(*, teller: Teller) -> int:
    """Lists what can be read and written."""
    wide = max(len(one.name) for one in (*importers(), *exporters())) + 2
    teller.result("in")
    for importer in importers():
        teller.result(f"  {importer.name:<{wide}}{importer.title} ({', '.join(importer.suffixes)})")
    teller.result("out")
    for exporter in exporters():
        teller.result(
            f"  {exporter.name:<{wide}}{exporter.title}; keeps {', '.join(sorted(exporter.keeps)) or 'labels'}"
        )
    teller.data(
        {
            "in": [{"name": one.name, "title": one.title, "suffixes": list(one.suffixes)} for one in importers()],
            "out": [{"name": one.name, "title": one.title, "keeps": sorted(one.keeps)} for one in exporters()],
        }
    )
    return WITH_PROBLEMS if teller.problems(visitors().problems) else DONE


LEARNED = ((memory.NAME, memory.TITLE), (own.NAME, own.TITLE))
"""What proposes in a project that has learned something; only the project knows it."""


def list_providers(*, teller: Teller) -> int:
    """Lists who proposes candidates."""
    known = providers()
    for provider in known:
        teller.result(f"  {provider.name:<14}{provider.title}")
    for name, title in LEARNED:
        teller.result(f"  {name:<14}{title}")
    teller.result("  spacy:NAME    any spaCy pipeline: an installed package or a folder")
    teller.data([{"name": provider.name, "title": provider.title} for provider in known])
    return DONE
