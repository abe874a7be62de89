"""A small project on a desk with a window's shell, as the dialogs need it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.formats.incoming import IncomingArticle
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import seeded_ids
from annotator.model.records import Candidate, Span
from annotator.model.schema import Label, Schema
from annotator.shipped import resource
from annotator.store.project_file import ProjectFile
from annotator.ui.appearance import Appearance
from annotator.ui.bridge import Bridge
from annotator.ui.theme.fonts import load_fonts
from annotator.ui.training_run import TrainingRun
from annotator.ui.work import Work
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.events import Events
from annotator.workflow.jobs import JobRunner
from annotator.workflow.open_project import OpenProject
from annotator.workflow.settings import Settings
from annotator.workflow.workbench import Said, Workbench

TEXT = "Nordhavn Freight rose 18.4 per cent, said Mr Ilse Varga of Calder. It was a good year for Nordhavn."
OTHER = "Brackwater Energy 🚀 supplies Nordhavn Freight with fuel for pre-war ships."
SCHEMA = Schema(
    name="small",
    labels=(
        Label(id="ORG", name="ORG", title="Organisation", key="1", color="#244ea0", position=0, guideline="A *firm*."),
        Label(id="PERSON", name="PERSON", title="Person", key="2", color="#5f1d82", position=1),
        Label(id="PERCENT", name="PERCENT", title="Percent", key="p", kind="figure", color="#8a5a00", position=2),
    ),
)


@dataclass
class Door:
    """Where projects come in: what was asked of it is remembered."""

    runner: JobRunner | None = None
    beside: JobRunner | None = None
    backup_folder: Path | None = None
    asked: list[tuple[str, Path]] = field(default_factory=list)

    def open(self, path: Path) -> None:
        self.asked.append(("open", path))

    def create(self, path: Path, *, schema_name: str = "news", name: str = "") -> None:
        self.asked.append((f"create {schema_name} {name}", path))


@dataclass
class Shell:
    """The window's shell as far as dialogs ask for it."""

    appearance: Appearance
    door: Door
    work: Work
    told: list[UserError]
    training: TrainingRun
    said: list[str] = field(default_factory=list)

    helped: list[str] = field(default_factory=list)

    def show_help(self, dialog: str) -> None:
        self.helped.append(dialog)

    def tell(self, error: UserError) -> None:
        self.told.append(error)


@dataclass
class Desk:
    """Everything that a test of a dialog needs."""

    bench: Workbench
    shell: Shell
    window: QWidget
    folder: Path
    first: str
    second: str

    @property
    def project(self) -> OpenProject:
        assert self.bench.project is not None
        return self.bench.project


def candidate(name: str, article_id: str, text: str, quote: str, label: str) -> Candidate:
    start = text.index(quote)
    return Candidate(
        id=name, article_id=article_id, start=start, end=start + len(quote), label=label, quote=quote,
        provider="test", score=0.9,
    )  # fmt: skip


def span(name: str, article_id: str, text: str, start: int, end: int, label: str) -> Span:
    return Span(id=name, article_id=article_id, start=start, end=end, label=label, quote=text[start:end])


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Two finished articles with spans that cut through tokens, overlap and are there twice."""
    qapp.setStyle("Fusion")
    bridge = Bridge()
    events = Events(hand_over=bridge.hand_over)
    settings = Settings(tmp_path / "settings.toml")
    bench = Workbench(events=events, settings=settings, ids=seeded_ids("bench"))
    told: list[UserError] = []
    door = Door()
    appearance = Appearance(qapp, settings, load_fonts(resource("fonts")))
    work = Work(bench, door, tell=told.append)
    training = TrainingRun(bench, work)
    shell = Shell(appearance=appearance, door=door, work=work, told=told, training=training)
    events.subscribe(Said, lambda said: shell.said.append(said.sentence))
    file = ProjectFile.create(tmp_path / "small.annot", schema=SCHEMA)
    project = OpenProject(file, events, who="Ann")
    fill(project)
    door.runner = JobRunner(project, events)
    door.beside = JobRunner(project, events)
    bench.use(project)
    first, second = project.reader.article_ids()
    bench.open_article(first)
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    yield Desk(bench=bench, shell=shell, window=window, folder=tmp_path, first=first, second=second)
    for child in window.findChildren(QWidget):
        if child.isWindow():
            child.close()
    for runner in (door.beside, door.runner):
        if runner is not None:
            runner.stop_all()
    bench.use(None)
    qapp.processEvents()
    bridge.settle()
    project.close()
    qapp.processEvents()


def fill(project: OpenProject) -> None:
    ids = seeded_ids("tests")
    incoming = [
        IncomingArticle(text=TEXT, title="First", source="Ledger", date="2031-11-14", language="en"),
        IncomingArticle(text=OTHER, title="Second", language="en"),
    ]
    project.commit(bring_in(incoming, first_position=0, ids=ids, title="Import"))
    first, second = project.reader.article_ids()
    nordhavn = TEXT.index("Nordhavn")
    varga = TEXT.index("Ilse")
    war = OTHER.index("pre-war")
    records = (
        candidate("c1", first, TEXT, "18.4 per cent", "PERCENT"),
        span("s1", first, TEXT, nordhavn, nordhavn + 16, "ORG"),
        span("s2", first, TEXT, nordhavn, nordhavn + 8, "PERSON"),
        span("s3", first, TEXT, varga + 1, varga + 10, "PERSON"),
        span("s4", second, OTHER, 0, 17, "ORG"),
        span("s5", second, OTHER, war, war + 5, "PERSON"),
        span("s6", second, OTHER, 0, 17, "ORG"),
    )
    changes = tuple(Change(before=None, after=one) for one in records)
    project.commit(ChangeSet(verb="add", title="Mark", changes=changes))
    done = []
    for article_id in (first, second):
        article = project.reader.article(article_id)
        assert article is not None
        from dataclasses import replace

        done.append(Change(before=article, after=replace(article, state="done")))
    project.commit(ChangeSet(verb="done", title="Done", changes=tuple(done)))


@pytest.fixture
def snap(desk: Desk) -> Callable[[QWidget, str], None]:
    """Saves pictures of a widget, light and dark, when ANNOTATOR_PICTURES names a folder: for looking at."""
    folder = os.environ.get("ANNOTATOR_PICTURES", "")

    def take(widget: QWidget, name: str) -> None:
        for theme in ("contrast", "dark", "light") if folder else ():
            desk.bench.settings.put("view.theme", theme)
            desk.shell.appearance.refresh()
            QApplication.processEvents()
            widget.grab().save(str(Path(folder) / f"{name}_{theme}.png"))

    return take
