"""Asks for candidates: which providers, whether a pipeline is trusted, in which articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from annotator.suggest.pipeline_card import pipeline_name
from annotator.text.offsets import shown
from annotator.ui.blank import by_key
from annotator.ui.dialogs.frame import Dialog, push_button, rule
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.pipeline_field import PipelineField
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.jobs import Job
from annotator.workflow.lists import Lists
from annotator.workflow.pipelines import SPACY, KnownPipelines, choose, chosen_names, chosen_providers
from annotator.workflow.providing import lists_of, own_of
from annotator.workflow.suggesting import SuggestReport, suggest_apart
from annotator.workflow.workbench import Workbench

Scope = Literal["this", "open", "all"]


class SuggestDialog(Dialog):
    """A judged candidate is never touched, whatever is chosen here."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Propose candidates", name="suggest", size=(680, 620), bench=bench, host=host, parent=parent)
        from annotator.suggest.catalogue import providers

        chosen = chosen_names(bench.settings)
        titles = {provider.name: provider.title for provider in providers()}
        titles |= {name: _title(name) for name in chosen if name.startswith(SPACY)}
        self.ticks: dict[str, Tick] = {}
        self.list_ticks: dict[str, Tick] = {}
        for name, title in titles.items():
            tick = Tick(shown(tr(title).replace("&", "&&")))
            tick.setChecked(name in chosen)
            tick.toggled.connect(lambda _on: self._judge())
            self.ticks[name] = tick
        self._lists = Lists(bench.shelf) if bench.shelf is not None else None
        for one in self._lists.all() if self._lists is not None else ():
            tick = Tick(shown(f"List “{one.name}”".replace("&", "&&")))
            tick.setChecked(one.on)
            tick.toggled.connect(lambda _on: self._judge())
            self.list_ticks[one.name] = tick
        self.project_id = bench.project_id
        known = KnownPipelines(bench.settings)
        self.field = PipelineField(
            known,
            project_id=self.project_id,
            schema=bench.schema,
            aside=self.aside,
            languages=[row.article.language for row in bench.reader.article_rows()],
        )
        self.scopes = QButtonGroup(self)
        self.go = push_button("Propose", self._start, main=True)
        self._lay_out()
        for place, tick in enumerate(self.list_ticks.values(), 1 + len(self.ticks)):
            self.column.insertWidget(place, tick)
        self.field.changed.connect(self._judge)
        self._judge()
        next(iter(self.ticks.values())).setFocus()

    def _lay_out(self) -> None:
        self.column.addWidget(plain_label(tr("Who proposes"), role="caption"))
        for tick in self.ticks.values():
            self.column.addWidget(tick)
        self.column.addWidget(plain_label(tr("A spaCy pipeline of your own besides"), role="caption"))
        self.column.addWidget(self.field, 1)
        self.column.addWidget(rule())
        self.column.addWidget(plain_label(tr("In which articles"), role="caption"))
        rows = self.bench.reader.article_rows()
        self._articles = len(rows)
        still_open = sum(row.article.state == "open" for row in rows)
        here = self.bench.page
        holder = QVBoxLayout()
        holder.setSpacing(5)
        for number, (title, enabled) in enumerate(
            (
                ("This article" if here is not None else "This article (none is open)", here is not None),
                (f"All that are not done ({still_open:,})", still_open > 0),
                (f"All ({len(rows):,})", bool(rows)),
            )
        ):
            button = QRadioButton(tr(title))
            button.setEnabled(enabled)
            self.scopes.addButton(button, number)
            holder.addWidget(button)
        wanted = 1 if still_open else 2
        self.scopes.button(wanted).setChecked(True)
        self.column.addLayout(holder)
        if not rows:
            keys = by_key(self.bench, "file.import")
            nothing = f"There is no article to look into yet: {keys} brings some in."
            self.column.addWidget(plain_label(tr(nothing), role="soft", wrap=True))
        self.column.addStretch(0)
        self.end_with(push_button("Cancel", self.reject), self.go)

    def _judge(self) -> None:
        named = bool(self.field.pipeline)
        anybody = named or any(tick.isChecked() for tick in (*self.ticks.values(), *self.list_ticks.values()))
        self.go.setEnabled((not named or self.field.usable) and anybody and self._articles > 0)

    # -- the start -------------------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """In which articles."""
        scopes: tuple[Scope, ...] = ("this", "open", "all")
        return scopes[self.scopes.checkedId()]

    def _start(self) -> None:
        bench, reader = self.bench, self.bench.reader
        names = [name for name, tick in self.ticks.items() if tick.isChecked()]
        if self.field.pipeline:
            names.append(f"{SPACY}{self.field.pipeline}")
        here = bench.page.article.id if bench.page is not None else ""
        scope = self.scope

        def article_ids() -> Sequence[str]:
            if scope == "this":
                return [here]
            return [row.article.id for row in reader.article_rows() if scope == "all" or row.article.state == "open"]

        def remember() -> None:
            self.field.remember()
            choose(bench.settings, dict.fromkeys(names))
            if self._lists is not None:
                self._lists.switch([name for name, tick in self.list_ticks.items() if tick.isChecked()])

        if not self.attempt(remember):
            return
        job = _propose(bench, article_ids, project_id=self.project_id)
        self.accept()
        self.host.work.start("Proposing candidates", job, done=lambda report: _tell(bench, report))


def _title(name: str) -> str:
    pipeline = name.removeprefix(SPACY)
    short = pipeline_name(pipeline)
    return f"spaCy pipeline {short}" + (f" ({pipeline})" if short != pipeline else "")


def _propose(bench: Workbench, article_ids: Callable[[], Sequence[str]], *, project_id: str) -> Job[SuggestReport]:
    return suggest_apart(
        bench,
        article_ids,
        lambda: (*chosen_providers(bench.settings, project_id), *lists_of(bench), *own_of(bench)),
    )


def _tell(bench: Workbench, report: SuggestReport) -> None:
    problems = " ".join(problem.sentence for problem in report.problems[:2])
    bench.say(f"{report.sentence()} {problems}".strip(), "warning" if report.problems else "plain")
