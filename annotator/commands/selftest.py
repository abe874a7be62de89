"""Tries the shipped program on its own sample, the frozen one too, and says line by line what works."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from annotator.actions import review
from annotator.commands.golden import OPTIONS, differences
from annotator.commands.selftest_files import documents
from annotator.commands.telling import DONE, WITH_PROBLEMS, Teller
from annotator.formats.catalogue import read_file
from annotator.formats.export_catalogue import exporters
from annotator.formats.incoming import ReadOptions
from annotator.model.errors import Problem
from annotator.shipped import recipe_folder, reference_folder, resource
from annotator.store.check import check_project
from annotator.store.project_file import ProjectFile
from annotator.suggest.catalogue import providers
from annotator.suggest.run import close
from annotator.workflow.events import Events
from annotator.workflow.exporting import export
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import OpenProject
from annotator.workflow.projects import ready_schemas, schema_named
from annotator.workflow.sample import WHO, sample_project, samples
from annotator.workflow.settings import Settings
from annotator.workflow.training import train
from annotator.workflow.training_records import TrainOptions
from annotator.workflow.workbench import Workbench


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    told: str
    good: bool


def selftest(*, teller: Teller) -> int:
    """Prints a line for each part; exit code 1 when one of them does not work."""
    lines: list[_Line] = []
    with tempfile.TemporaryDirectory(prefix="annotator-selftest-") as folder:
        for name, attempt in _attempts(Path(folder)):
            try:
                line = _Line(name, attempt(), good=True)
            except Exception as error:  # whatever fails is what this command is there to tell
                line = _Line(name, f"{type(error).__name__}: {error}", good=False)
            lines.append(line)
            teller.result(f"{'ok    ' if line.good else 'FAILED'} {line.name:<16}{line.told}")
            teller.out.flush()  # whoever watches sees each line when it is known
    teller.data([{"name": line.name, "ok": line.good, "told": line.told} for line in lines])
    return DONE if all(line.good for line in lines) else WITH_PROBLEMS


def _attempts(folder: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    path = folder / "sample.annot"
    yield "resources", _resources
    yield "sqlite", _sqlite
    yield "candidates", _candidates
    yield "pipeline", lambda: _pipeline(folder / "pipeline")
    yield "documents", lambda: f"{_web_page(folder / 'page.html')}; {documents(folder / 'documents')}"
    yield "sample", lambda: _sample(path)
    yield "exports", lambda: _exports(path, folder / "exports")
    yield "keys", lambda: _keys(path)
    yield "check", lambda: _check(path)
    yield "training", lambda: _train(path, folder / "trained")


def _resources() -> str:
    labels = sum(len(schema_named(name).labels) for name in ready_schemas())
    fonts = len(list(resource("fonts").glob("**/*.[to]tf")))
    recipe = len(list(recipe_folder().iterdir()))
    if not fonts or not recipe:
        raise FileNotFoundError("fonts or the recipe are missing")
    return f"{len(samples())} samples, {labels} labels, {fonts} fonts, {recipe} files of the recipe"


def _sqlite() -> str:
    from annotator.store.facts import sqlite_facts

    return sqlite_facts()


def _candidates() -> str:
    """Asks every provider that ships about a sample of its language."""
    sample = samples()[0].incoming
    told: list[str] = []
    for provider in providers():
        found = provider.propose(sample.text, date=sample.date, language=sample.language)
        if not found:
            raise LookupError(f"{provider.name} proposed nothing for the first sample")
        told.append(f"{provider.name} {len(found)}")
    return "in the first sample: " + ", ".join(told)


def _web_page(path: Path) -> str:
    """Reads a saved page in the child process that takes foreign files apart."""
    told = "Nordhavn Freight said on Monday that revenue rose in every market, and that it would hire again. "
    menu = '<nav><a href="/">Home</a></nav>'
    path.write_text(f"<html><body>{menu}<article><p>{told * 4}</p></article></body></html>", "utf-8")
    (read,) = read_file(path, ReadOptions())
    if isinstance(read, Problem):
        raise AssertionError(str(read))
    if told.strip() not in read.text or "Home" in read.text:
        raise AssertionError(f"this was read: {read.text}")
    return "a web page without its menu"


def _pipeline(folder: Path) -> str:
    """Asks a spaCy pipeline in the child process where pipelines run."""
    import spacy
    from spacy.pipeline import EntityRuler

    nlp = spacy.blank("en")
    cast(EntityRuler, nlp.add_pipe("entity_ruler")).add_patterns([{"label": "ORG", "pattern": "Nordhavn Freight"}])
    nlp.to_disk(folder)
    chosen = providers(pipelines=[folder])[-1]
    try:
        found = chosen.propose("A ship of Nordhavn Freight left.", date="", language="en")
    finally:
        close([chosen])
    if [(proposal.start, proposal.end) for proposal in found] != [(10, 26)]:
        raise AssertionError(f"this was proposed: {found}")
    return f"{chosen.name} answers from its own process"


def _sample(path: Path) -> str:
    file = sample_project(path, providers=providers())
    rows = file.article_rows()
    file.close()
    judged = sum(row.article.state == "done" for row in rows)
    return f"{len(rows)} articles, {judged} done, {sum(row.counts.spans for row in rows)} spans"


def _keys(path: Path) -> str:
    """Judges with the same actions as the keys, and takes it back."""
    events = Events()
    project = OpenProject(ProjectFile.open(path), events, who="selftest")
    try:
        bench = Workbench(events=events, settings=Settings(None))
        bench.use(project)
        waiting = next(row.article.id for row in project.reader.article_rows() if row.counts.pending)
        bench.open_article(waiting)
        before = project.reader.counts(waiting)
        review.accept(bench)
        review.reject(bench)
        after = project.reader.counts(waiting)
        bench.take_back(forward=False)
        bench.take_back(forward=False)
        if after.pending != before.pending - 2 or project.reader.counts(waiting) != before:
            raise AssertionError(f"{before} became {after} and then {project.reader.counts(waiting)}")
    finally:
        project.close()
    return "accepted, rejected and undone"


def _check(path: Path) -> str:
    problems = [step for step in check_project(path) if isinstance(step, Problem)]
    if problems:
        raise AssertionError(str(problems[0]))
    return "texts, offsets and the journal agree"


def _exports(path: Path, folder: Path) -> str:
    """Writes every format and compares it with the golden export that ships."""
    folder.mkdir()
    kept, written = reference_folder(), 0
    project = OpenProject(ProjectFile.open(path), Events(), who=WHO)
    try:
        for exporter in exporters():
            name = f"{exporter.name}{exporter.suffix}"
            run_here(export(project.reader, folder / name, format_name=exporter.name, options=OPTIONS), project)
            if (kept / name).exists():
                if other := differences(folder / name, kept / name):
                    raise AssertionError(f"{exporter.name} differs from the golden export in {', '.join(other)}")
                written += 1
    finally:
        project.close()
    return f"{len(exporters())} formats written and read back, {written} of them as in the golden export"


def _train(path: Path, target: Path) -> str:
    """Trains ten steps in the process where pipelines learn, and measures what came of it."""
    project = OpenProject(ProjectFile.open(path), Events(), who="selftest")
    try:
        trained = run_here(train(project.reader, TrainOptions(target=target, steps=10), name=project.name), project)
    finally:
        project.close()
    if not (trained.pipeline / "ner" / "model").is_file() or trained.steps != 10:
        raise AssertionError(f"this was trained: {trained}")
    return f"{trained.steps} steps at {trained.words_per_second:,.0f} words a second, measured on a test article"
