"""Asks for candidates: which providers, whether a pipeline is trusted, in which articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFormLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from annotator.model.errors import UserError
from annotator.suggest.pipeline_card import PipelineCard, inspect_pipeline
from annotator.suggest.provider import Provider
from annotator.text.offsets import shown
from annotator.ui.dialogs.frame import Dialog, push_button, row_of, rule
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.workflow.jobs import Job
from annotator.workflow.providing import own_of
from annotator.workflow.suggesting import SuggestReport, suggest
from annotator.workflow.workbench import Workbench

Scope = Literal["this", "open", "all"]


class SuggestDialog(Dialog):
    """A judged candidate is never touched, whatever is chosen here."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Propose candidates", name="suggest", size=(660, 460), bench=bench, host=host, parent=parent)
        from annotator.suggest.catalogue import providers

        chosen = [name.strip() for name in bench.settings.text("suggest.providers").split(",")]
        self.ticks: dict[str, Tick] = {}
        for provider in providers():
            tick = Tick(provider.title.replace("&", "&&"))
            tick.setChecked(provider.name in chosen)
            tick.toggled.connect(lambda _on: self._judge())
            self.ticks[provider.name] = tick
        self.pipeline = QLineEdit(bench.settings.text("suggest.pipeline"))
        self.pipeline.setPlaceholderText("none; or an installed package or a folder")
        self.pipeline.setAccessibleName("spaCy pipeline: package or folder")
        self.pipeline.setClearButtonEnabled(True)
        self.card = plain_label(role="soft", wrap=True)
        self.concern = plain_label(role="danger", wrap=True)
        self.trust = Tick("I know where this pipeline comes from: load it all the same")
        self._card: PipelineCard | None = None
        self._asked = ""
        self.scopes = QButtonGroup(self)
        self.go = push_button("Propose", self._start, main=True)
        self._lay_out()
        self.pipeline.textChanged.connect(lambda _text: self._inspect())
        self.trust.toggled.connect(lambda _on: self._judge())
        self._inspect()
        next(iter(self.ticks.values())).setFocus()

    def _lay_out(self) -> None:
        self.column.addWidget(plain_label("Who proposes", role="caption"))
        for tick in self.ticks.values():
            self.column.addWidget(tick)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("spaCy pipeline", row_of(self.pipeline, push_button("Choose a folder…", self._ask_folder)))
        self.column.addLayout(form)
        for label in (self.card, self.concern):
            self.column.addWidget(label)
        self.column.addWidget(self.trust)
        self.column.addWidget(rule())
        self.column.addWidget(plain_label("In which articles", role="caption"))
        rows = self.bench.reader.article_rows()
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
            button = QRadioButton(title)
            button.setEnabled(enabled)
            self.scopes.addButton(button, number)
            holder.addWidget(button)
        wanted = 1 if still_open else 2
        self.scopes.button(wanted).setChecked(True)
        self.column.addLayout(holder)
        self.column.addStretch(1)
        self.end_with(push_button("Cancel", self.reject), self.go)

    # -- the pipeline ----------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, "Choose the folder of a spaCy pipeline")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.pipeline.setText)
        dialog.open()

    def _inspect(self) -> None:
        """Reads what lies in the pipeline's folder; nothing of it is run."""
        name = self._asked = self.pipeline.text().strip()
        self._card = None
        self.trust.setChecked(False)
        self.aside.forget()
        self.concern.setText("")
        if name:
            self.card.setText("Looking at the pipeline …")
            self.aside.ask(
                lambda: inspect_pipeline(name),
                done=lambda card: self._show_card(name, card),
                failed=lambda error: self._no_card(name, error),
            )
        else:
            self.card.setText("")
        self._judge()

    def _show_card(self, name: str, card: PipelineCard) -> None:
        if name != self._asked:
            return
        self._card = card
        labels = ", ".join(card.labels[:12]) + (" …" if len(card.labels) > 12 else "")
        self.card.setText(
            shown(
                f"{card.name}, language “{card.lang}”, labels {labels or 'unknown'}.\n"
                f"It lies in {card.folder}.\nSHA-256 {card.sha256}"
            )
        )
        self.concern.setText(shown("\n".join(card.concerns)))
        self._judge()

    def _no_card(self, name: str, error: UserError) -> None:
        if name == self._asked:
            self.card.setText("")
            self.concern.setText(shown(str(error)))
            self._judge()

    def _judge(self) -> None:
        named, card = bool(self.pipeline.text().strip()), self._card
        needs_trust = card is not None and card.needs_trust and not card.refused
        self.trust.setVisible(needs_trust)
        self.card.setVisible(bool(self.card.text()))
        self.concern.setVisible(bool(self.concern.text()))
        usable = not named or (card is not None and not card.refused and (not needs_trust or self.trust.isChecked()))
        anybody = named or any(tick.isChecked() for tick in self.ticks.values())
        self.go.setEnabled(usable and anybody)

    # -- the start -------------------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """In which articles."""
        scopes: tuple[Scope, ...] = ("this", "open", "all")
        return scopes[self.scopes.checkedId()]

    def _start(self) -> None:
        bench, reader = self.bench, self.bench.reader
        names = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        pipeline = self.pipeline.text().strip()
        # The trust holds for the files as they were shown; changed ones are refused.
        trusted = self._card.sha256 if self._card is not None and self.trust.isChecked() else ""
        here = bench.page.article.id if bench.page is not None else ""
        scope = self.scope

        def article_ids() -> Sequence[str]:
            if scope == "this":
                return [here]
            return [row.article.id for row in reader.article_rows() if scope == "all" or row.article.state == "open"]

        def remember() -> None:
            bench.settings.put("suggest.providers", ",".join(names))
            # A pipeline that has to be trusted is asked about every time.
            bench.settings.put("suggest.pipeline", "" if trusted else pipeline)

        if not self.attempt(remember):
            return
        job = _propose(bench, article_ids, names=names, pipeline=pipeline, trusted=trusted)
        self.accept()
        self.host.work.start("Proposing candidates", job, done=lambda report: _tell(bench, report))


def _propose(
    bench: Workbench, article_ids: Callable[[], Sequence[str]], *, names: Sequence[str], pipeline: str, trusted: str
) -> Job[SuggestReport]:
    """Makes the providers where the job runs, and ends their helpers when it is over."""
    from annotator.suggest.catalogue import provider_named
    from annotator.suggest.run import close
    from annotator.suggest.spacy_provider import SpacyProvider

    reader, memory = bench.reader, bench.memory
    chosen: list[Provider] = [*(provider_named(name) for name in names), *own_of(bench)]
    if pipeline:
        chosen.append(SpacyProvider(pipeline, trusted=trusted))
    try:
        return (yield from suggest(reader, article_ids, providers=chosen, memory=memory, keep=lambda: (bench.focus,)))
    finally:
        close(chosen)


def _tell(bench: Workbench, report: SuggestReport) -> None:
    problems = " ".join(problem.sentence for problem in report.problems[:2])
    bench.say(f"{report.sentence()} {problems}".strip(), "warning" if report.problems else "plain")
