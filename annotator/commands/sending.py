"""The verbs that send a project out and list what there is: export, formats, providers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import cast

from platformdirs import user_config_path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller
from annotator.formats.catalogue import importers
from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.export_choice import SEVERAL, options_from, options_told
from annotator.formats.outgoing import ExportReport, Finding
from annotator.formats.visitors import visitors
from annotator.model.errors import UserError
from annotator.suggest.catalogue import providers
from annotator.suggest.memory import recall as memory
from annotator.suggest.own import provider as own
from annotator.workflow.exporting import export, gate
from annotator.workflow.jobs import run_here
from annotator.workflow.lists import LISTS
from annotator.workflow.open_project import OpenProject
from annotator.workflow.presets import FILE, ExportMemory, Preset
from annotator.workflow.wording import counted

_MOST = 20
_FIRST = 3
"""So many findings are told, and so many places of each loss; --json lists all."""


def shares(told: str) -> tuple[int, int, int]:
    """ "80/10/10" as numbers; UserError when it is something else."""
    parts = told.split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        train, dev, test = (int(part) for part in parts)
        if train > 0:
            return train, dev, test
    raise UserError("AN703", f"“{told}” is no split.", "Write the shares of train, dev and test, as in 80/10/10.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for on the command line: only what was said stands in `fields`; None says nothing."""

    format: str | None = None
    preset: str | None = None
    save_as: str | None = None
    force: bool = False
    fields: Mapping[str, object] = field(default_factory=dict[str, object])


def export_memory() -> ExportMemory:
    """The presets that the window uses too."""
    return ExportMemory(user_config_path("Annotator", appauthor=False) / FILE)


def settled(wish: Wish, project: OpenProject, memory: ExportMemory) -> Preset:
    """The choices in effect: those of the preset, over them what was said; UserError for words that mean nothing."""
    for name, said in (("without", "--without"), ("refused", "--refuse")):
        for word in cast("list[str]", wish.fields.get(name, [])):
            if word not in SEVERAL[name]:
                raise UserError(
                    "AN827", f"“{word}” is nothing that {said} can mean.", f"It is {_either(SEVERAL[name])}."
                )
    project_id = project.file.project_id
    begun = memory.find(project_id, wish.preset) if wish.preset is not None else None
    told = options_told(begun.options) if begun is not None else {}
    format_name = wish.format or (begun.format if begun is not None else "spacy")
    preset = Preset(format=exporter_named(format_name).name, options=options_from({**told, **wish.fields}))
    if wish.save_as is not None:
        memory.keep(project_id, wish.save_as, preset)
    return preset


def _either(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


def send(path: Path, target: Path, wish: Wish, *, teller: Teller, memory: ExportMemory | None = None) -> int:
    """Writes a training set and says what went out and what did not."""
    with opened(path, teller) as project:
        memory = memory or export_memory()
        chosen = settled(wish, project, memory)
        options = replace(chosen.options, replace=wish.force)
        job = export(project.reader, target, format_name=chosen.format, options=options, memory=memory)
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


def look(path: Path, wish: Wish, *, teller: Teller, memory: ExportMemory | None = None) -> int:
    """Says what would go out and what the format cannot keep, and writes nothing."""
    with opened(path, teller) as project:
        chosen = settled(wish, project, memory or export_memory())
        job = gate(project.reader, options=chosen.options, format_name=chosen.format)
        _, report = run_here(job, project, teller.progress)
    teller.clear()
    title = exporter_named(chosen.format).title
    behind = sum(finding.fix == "leave_out" for finding in report.findings)
    teller.result(f"{counted(report.articles, 'article')} would go out as {title}, nothing was written.")
    teller.result(
        f"Spans: {report.spans + report.behind:,} in, {report.spans - behind:,} out, {behind:,} listed, "
        f"{report.behind:,} in unfinished articles."
    )
    if report.losses:
        teller.result(f"{title} has no place for:")
    for loss in report.losses:
        refused = "; so nothing would be written" if loss.kind in chosen.options.refused else ""
        teller.result(f"  {loss.words()}, in {counted(loss.articles, 'article')}{refused}")
        for place in loss.places[:_FIRST]:
            teller.result(f"    “{place.quote}” in {place.article_id}")
    cut = sum(finding.fix == "keep" for finding in report.findings)
    if cut:
        teller.result(f"{counted(cut, 'span')} with an edge inside of a token or at white space, out as they stand.")
    for line in _listed(tuple(finding for finding in report.findings if finding.fix == "leave_out")):
        teller.result(line)
    teller.data(
        {
            "format": chosen.format,
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


LEARNED = ((memory.NAME, memory.TITLE), (own.NAME, own.TITLE), (LISTS, "Lists of match patterns of the project"))
"""What proposes in a project that has learned something; only the project knows it."""


def list_providers(*, teller: Teller) -> int:
    """Lists who proposes candidates."""
    known = providers()
    for provider in known:
        teller.result(f"  {provider.name:<14}{provider.title}")
    for name, title in LEARNED:
        teller.result(f"  {name:<14}{title}")
    teller.result("  list:FILE     a file of match patterns (patterns.jsonl)")
    teller.result("  spacy:NAME    any spaCy pipeline: an installed package or a folder")
    teller.data([{"name": provider.name, "title": provider.title} for provider in known])
    return DONE
