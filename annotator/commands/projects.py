"""The verbs that make, fill and look at a project: new, suggest, accept, stats, check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller
from annotator.model.errors import Problem, UserError
from annotator.suggest.catalogue import provider_named, providers
from annotator.suggest.labels import LabelMap
from annotator.suggest.memory.memory import Memory
from annotator.suggest.memory.recall import NAME as MEMORY
from annotator.suggest.own.provider import NAME as OWN
from annotator.suggest.own.versions import Shelf
from annotator.suggest.provider import Provider
from annotator.suggest.run import close
from annotator.suggest.spacy_provider import SpacyProvider
from annotator.workflow.accepting import accept_all
from annotator.workflow.jobs import Progress, run_here
from annotator.workflow.learning import recollect
from annotator.workflow.link_relations import take_over_all
from annotator.workflow.lists import LISTS, Lists
from annotator.workflow.open_project import OpenProject
from annotator.workflow.own_learning import learned_folder, own_provider
from annotator.workflow.pipelines import remarks
from annotator.workflow.projects import create_project
from annotator.workflow.quality import QualityReport, measure
from annotator.workflow.stats import Stats, project_stats
from annotator.workflow.suggesting import open_articles, suggest
from annotator.workflow.wording import counted


def new(path: Path, *, schema: str, teller: Teller) -> int:
    """Makes an empty project."""
    file = create_project(path, schema_name=schema)
    made, count = file.path, len(file.schema().labels)
    file.close()
    teller.result(f"{made} is ready, with the {count} labels of the schema “{schema}”.")
    teller.data({"project": str(made), "schema": schema, "labels": count})
    return DONE


def chosen_providers(
    names: Sequence[str], *, mapping: Mapping[str, str] | None = None, trusted: str = ""
) -> tuple[Provider, ...]:
    """The providers of these names, or all built-in ones; UserError when there is no such provider.

    What a project has of its own ("memory", "own", "lists") is none of them: only the project knows it. `mapping` and
    `trusted` are for the pipelines among them.
    """
    if not names:
        return providers()
    return tuple(
        SpacyProvider(name.removeprefix("spacy:"), mapping=mapping, trusted=trusted)
        if name.startswith("spacy:")
        else provider_named(name)
        for name in names
        if name not in (MEMORY, OWN, LISTS)
    )


def propose(path: Path, *, chosen: Sequence[Provider], names: Sequence[str], teller: Teller) -> int:
    """Asks the providers about every article that is not done, and, if named or none is, what the project learned."""
    try:
        with opened(path, teller) as project:
            memory = Memory() if MEMORY in names or not names else None
            if memory is not None:
                run_here(recollect(project.reader, memory), project, teller.progress)
            if OWN in names or not names:
                chosen = (*chosen, *_own(project))
            if LISTS in names or not names:
                chosen = (*chosen, *Lists(shelf_of(project)).providers())
            teller.problems(_remarks(project, chosen))
            report = run_here(
                suggest(project.reader, lambda: open_articles(project.reader), providers=chosen, memory=memory),
                project,
                teller.progress,
            )
    finally:
        close(chosen)
    errors = teller.problems(report.problems)
    teller.result(report.sentence())
    teller.data({"articles": report.articles, "added": report.added, "removed": report.removed})
    return WITH_PROBLEMS if errors else DONE


def _remarks(project: OpenProject, chosen: Sequence[Provider]) -> Iterator[Problem]:
    """What the window shows of a pipeline before it is asked."""
    labels = LabelMap(project.reader.schema())
    languages = [row.article.language for row in project.reader.article_rows() if row.article.state == "open"]
    for provider in chosen:
        if not isinstance(provider, SpacyProvider):
            continue
        try:
            sentences = [*remarks(provider.card(), languages)]
            unlike = [name for name in provider.labels() if labels.find(name) is None]
        except UserError:  # told when it is asked
            continue
        if unlike:
            sentences.append(f"No label of the project is like its {', '.join(unlike)}: left out.")
        for sentence in sentences:
            hint = f"“--map {unlike[0]}=NAME” says what one means." if sentence == sentences[-1] and unlike else ""
            yield Problem(code="AN875", sentence=sentence, where=provider.name, hint=hint, severity="note")


def shelf_of(project: OpenProject) -> Shelf:
    """Where the project keeps what it learned and its lists."""
    return Shelf(learned_folder() / project.file.project_id)


def _own(project: OpenProject) -> tuple[Provider, ...]:
    own = own_provider(project.reader.schema(), shelf_of(project))
    return (own,) if own is not None else ()


def accept(path: Path, *, threshold: float, teller: Teller) -> int:
    """Accepts pending candidates in bulk, as one step of undo."""
    if not 0.0 <= threshold <= 1.0:
        raise UserError("AN701", f"{threshold} is no score.", "Scores go from 0 to 1, as in --min-score 0.9.")
    with opened(path, teller) as project:
        job = accept_all(project.reader, project.reader.article_ids, threshold=threshold)
        count = run_here(job, project, teller.progress)
    teller.clear()
    teller.result(f"Accepted: {counted(count, 'candidate')}. One undo in the window takes all of it back.")
    teller.data({"accepted": count})
    return DONE


def relate(path: Path, *, teller: Teller) -> int:
    """Relates figures as their links say, in all articles, as one step of undo."""
    with opened(path, teller) as project:
        count = run_here(take_over_all(project.reader), project, teller.progress)
    teller.clear()
    teller.result(f"Related: {counted(count, 'pair')} of figures. One undo in the window takes all of it back.")
    teller.data({"related": count})
    return DONE


def stats(path: Path, *, teller: Teller) -> int:
    """Prints the project in numbers."""
    with opened(path, teller) as project:
        told = run_here(project_stats(project.reader), project, teller.progress)
        quality = run_here(measure(project.reader, next_article=_first_open(project)), project, teller.progress)
    teller.clear()
    teller.data({**asdict(told), "quality": _quality(quality)})
    for line in (*_table(told), *_latest(quality)):
        teller.result(line)
    return DONE


def _first_open(project: OpenProject) -> str:
    rows = project.reader.article_rows()
    return next((row.article.id for row in rows if row.article.state == "open"), "")


def _quality(told: QualityReport) -> dict[str, object]:
    data = asdict(told)
    for kind, group in (("labels", told.labels), ("providers", told.providers)):
        data[kind] = [{**asdict(one), "precision": one.precision, "recall": one.recall} for one in group]
    if told.forecast is not None:
        data["forecast"] = {**asdict(told.forecast), "acts": told.forecast.acts}
    return data


def _latest(told: QualityReport) -> list[str]:
    if not told.articles:
        return []
    saved = "" if told.saved is None else f"; {told.saved:.0%} of the marks needed no correction"
    lines = [
        "",
        f"the last {counted(told.decisions, 'decision')} in {counted(told.articles, 'finished article')}{saved}",
    ]
    if told.forecast is not None:
        acts, pending = told.forecast.acts, counted(told.forecast.pending, "pending candidate")
        lines.append(f"“{told.forecast.title}” is next: about {acts:.0f} corrections, with {pending}")
    return lines


def _table(told: Stats) -> list[str]:
    lines = [
        f"{counted(told.articles, 'article')}, {told.done:,} done; {counted(told.characters, 'character')}; "
        f"{counted(told.spans, 'span')}, {told.added:,} of them added by hand",
        "",
        f"{'label':<16}{'spans':>8}{'to judge':>10}{'accepted':>10}{'corrected':>11}{'rejected':>10}",
    ]
    lines += [
        f"{row.label:<16}{row.spans:>8,}{row.pending:>10,}{row.accepted:>10,}{row.corrected:>11,}{row.rejected:>10,}"
        for row in told.labels
    ]
    lines += ["", f"{'provider':<16}{'right':>8}{'to judge':>10}{'accepted':>10}{'corrected':>11}{'rejected':>10}"]
    for row in told.providers:
        right = "" if row.precision is None else f"{row.precision:.0%}"
        lines.append(
            f"{row.provider:<16}{right:>8}{row.pending:>10,}{row.accepted:>10,}{row.corrected:>11,}{row.rejected:>10,}"
        )
    if any(number for _name, number in told.relations):
        lines += ["", f"{'relation':<16}{'number':>8}"]
        lines += [f"{name:<16}{number:>8,}" for name, number in told.relations]
    return lines


def check(path: Path, *, teller: Teller) -> int:
    """Verifies a project and says what is wrong where."""
    from annotator.store.check import check_project

    problems: list[Problem] = []
    for step in check_project(path):
        if isinstance(step, Problem):
            problems.append(step)
        else:
            teller.progress(Progress(done=step.done, total=step.total, note=step.title))
    teller.problems(problems)
    if problems:
        teller.result(f"{path} has {counted(len(problems), 'problem')}; nothing was changed.")
    else:
        teller.result(f"{path} is sound: texts, offsets, decisions and their chain all agree.")
    teller.data({"sound": not problems, "problems": [asdict(problem) for problem in problems]})
    return WITH_PROBLEMS if problems else DONE
