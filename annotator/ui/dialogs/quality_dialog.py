"""How good candidates are, in figures that are honest: by label, by provider, learned, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from annotator.suggest.own.versions import Version
from annotator.text.offsets import shown
from annotator.ui.blank import Blank, Reason, by_key
from annotator.ui.dialogs.curve import CurveChart
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.dialogs.tick import Tick
from annotator.ui.facts import provider_words
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.apprentice import LearnAsked, LearnEnded
from annotator.workflow.jobs import run_here
from annotator.workflow.open_project import Changed
from annotator.workflow.providing import is_on, switch
from annotator.workflow.quality import Quality, QualityReport, measure
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.thresholds import put_threshold, thresholds_here, thresholds_of
from annotator.workflow.wording import counted
from annotator.workflow.workbench import ArticleOpened, Workbench

_MEANING = (
    "Right: of the judged candidates, the share that was accepted as proposed. Found: of all marks, the share that it "
    "proposed first, as it is."
)


# What is decided while it is open is told after so many milliseconds, however much it is.
_SOON = 700


def _share(value: float | None) -> str:
    return "–" if value is None else tr(f"{value:.0%}")


class QualityDialog(Dialog):
    """Reads aside; stays open beside the work."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Quality", name="quality", size=(760, 600), bench=bench, host=host, parent=parent)
        self.summary = plain_label(tr("Reading what was decided …"), wrap=True)
        self.forecast = plain_label("", role="soft", wrap=True)
        columns = (
            ("Right", lambda one: _share(one.precision)),
            ("Found", lambda one: _share(one.recall)),
            ("Accepted", lambda one: tr(f"{one.accepted:,}")),
            ("Corrected", lambda one: tr(f"{one.corrected:,}")),
            ("Rejected", lambda one: tr(f"{one.rejected:,}")),
        )
        self.labels = Rows[Quality]((("Label", lambda one: one.name), *columns), parent=self)
        self.providers = Rows[Quality](
            (("Provider", lambda one: provider_words(one.name)), *columns, ("Accepts from", self._threshold_of)),
            parent=self,
        )
        self.label_table = Table("Quality by label")
        self.label_table.use(self.labels, widths=(180, 80, 80, 90, 90, 90), stretch=0)
        self.provider_table = Table("Quality by provider")
        self.provider_table.use(self.providers, widths=(160, 70, 70, 86, 86, 86, 110), stretch=0)
        self._told: QualityReport | None = None
        self._blanks: tuple[Blank, ...] = tuple(
            table.say_when_empty(self._why_empty) for table in (self.label_table, self.provider_table)
        )
        self.on = Tick("proposes")
        self.own_threshold = Tick("“Article done” accepts it from a score of its own on:")
        self.threshold = NumberField("Threshold of this provider", least=0, most=1, decimals=2, step=0.05)
        self.curve = CurveChart(host.appearance)
        self.learned = plain_label("", wrap=True)
        self.learn = push_button("Learn and measure now", lambda: bench.events.publish(LearnAsked()))
        self.tabs = QTabWidget()
        for title, widgets in (
            ("Labels", (self.label_table,)),
            ("Providers", (self.provider_table,)),
            ("Learning", (self.learned, self.curve)),
        ):
            self._page(title, widgets)
        self.column.addWidget(plain_label(tr("How good candidates are"), role="title"))
        self.column.addWidget(self.summary)
        self.column.addWidget(self.forecast)
        self.column.addWidget(self.tabs, 1)
        self.column.addWidget(plain_label(tr(_MEANING), role="soft", wrap=True))
        self.end_with(push_button("Close", self.accept, main=True), aside=(push_button("Read again", self.refresh),))
        self.provider_table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self.on.toggled.connect(self._switch)
        self.own_threshold.toggled.connect(self._own)
        self.threshold.moved.connect(self._put)
        self.follow(SettingsChanged, lambda _event: self.provider_table.viewport().update())
        self._soon = QTimer(self, interval=_SOON, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        for event in (Changed, ArticleOpened, LearnEnded):
            self.follow(event, lambda _event: self._later())
        self._chose()
        self.refresh()
        self.tabs.tabBar().setFocus()

    def _page(self, title: str, widgets: tuple[QWidget, ...]) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for widget in widgets:
            column.addWidget(widget, 1 if widget is not self.learned else 0)
        if self.provider_table in widgets:
            column.addLayout(row_of(self.on, 1, self.own_threshold, self.threshold))
        if self.learned in widgets:
            column.addLayout(row_of(self.learn, 1))
        self.tabs.addTab(page, tr(title))

    # -- reading -------------------------------------------------------------------------------------

    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Reads what was decided anew."""
        self.aside.forget()
        reader, page = self.bench.reader, self.bench.page
        following = page.article.id if page is not None and page.article.state == "open" else ""
        self.aside.ask(
            lambda: run_here(measure(reader, next_article=following), None), done=self._show, failed=self.complain
        )
        shelf = self.bench.shelf
        self.aside.ask(
            lambda: shelf.versions() if shelf is not None else (), done=self._show_versions, failed=self.complain
        )

    def _show(self, told: QualityReport) -> None:
        if not told.articles:
            self.summary.setText(tr("Finish an article (Ctrl+Enter): what became of its candidates is told here."))
        else:
            saved = "" if told.saved is None else f" {told.saved:.0%} of the marks needed no correction."
            self.summary.setText(
                tr(
                    f"The last {counted(told.decisions, 'decision')}, in {counted(told.articles, 'finished article')}; "
                    f"{counted(told.added, 'mark')} nobody had proposed.{saved}"
                )
            )
        forecast = told.forecast
        self.forecast.setVisible(forecast is not None)
        if forecast is not None:
            self.forecast.setText(
                shown(
                    tr(
                        f"“{forecast.title}” will probably take {forecast.acts:.0f} corrections: about "
                        f"{forecast.corrections:.0f} of its {counted(forecast.pending, 'pending candidate')}, and "
                        f"{forecast.missing:.0f} to be added."
                    )
                )
            )
        row = self.provider_table.chosen_rows()
        self._told = told
        self.labels.put([one for one in told.labels if one.judged or one.wanted])
        self.providers.put(told.providers)
        if told.providers:
            self.provider_table.choose(row[0] if row and row[0] < len(told.providers) else 0)
        self._chose()
        for blank in self._blanks:
            blank.refresh()

    def _why_empty(self) -> Reason | None:
        told = self._told
        if told is None:
            return None
        if not told.articles:
            keys = by_key(self.bench, "review.finish")
            return Reason(
                sentence="How often candidates are right is counted here, from finished articles. None is finished "
                f"yet: {keys} finishes the one that is open."
            )
        keys = by_key(self.bench, "edit.suggest")
        return Reason(
            sentence=f"Nothing was proposed in the finished articles. {keys} asks for candidates in the open one."
        )

    def _show_versions(self, versions: tuple[Version, ...]) -> None:
        shelf = self.bench.shelf
        drawn = [one for one in versions if one.curve]
        self.curve.show_points(drawn[-1].curve if drawn else ())
        self.curve.setVisible(bool(drawn))
        if not versions:
            self.learned.setText(
                tr(
                    "Nothing was learned from finished articles yet. That happens by itself when there is enough to "
                    "learn from, and at any time with “Learn and measure now”."
                )
            )
            return
        used = shelf.in_use() if shelf is not None else None
        lines = []
        for one in versions[-3:]:
            scores = ", ".join(f"{_WAYS[way]} {f:.2f}" for way, f in one.scores)
            state = " – in use" if used is not None and used.number == one.number else ""
            told = f"F on the last {counted(one.held, 'sentence')}: {scores}" if scores else "too little to be tried on"
            lines.append(f"Version {one.number}{state}: {counted(one.sentences, 'sentence')}; {told}.")
        if drawn:
            lines.append("F by the number of sentences that it learned from, the last fifth held out:")
        self.learned.setText(tr("\n".join(lines)))

    # -- the chosen provider ---------------------------------------------------------------------------

    def _chosen(self) -> str:
        rows = self.provider_table.chosen_rows()
        return self.providers.rows[rows[0]].name if rows and rows[0] < len(self.providers.rows) else ""

    def _threshold_of(self, one: Quality) -> str:
        thresholds = thresholds_of(self.bench.settings)
        if one.name in thresholds.own:
            return f"{tr(f'{thresholds.of(one.name):.2f}')} {tr('(its own)')}"
        learned = thresholds_here(self.bench.settings, self.bench.memory).of(one.name)
        told = tr(f"{learned:.2f}")
        return told if learned == thresholds.common else f"{told} {tr('(learned)')}"

    def _chose(self) -> None:
        name, settings = self._chosen(), self.bench.settings
        thresholds = thresholds_of(settings)
        for widget in (self.on, self.own_threshold, self.threshold):
            widget.setEnabled(bool(name))
            widget.blockSignals(True)
        self.on.setText(tr(f"“{provider_words(name)}” proposes" if name else "proposes"))
        self.on.setChecked(bool(name) and is_on(settings, name))
        self.own_threshold.setChecked(name in thresholds.own)
        self.threshold.put(thresholds.of(name))
        self.threshold.setEnabled(name in thresholds.own)
        for widget in (self.on, self.own_threshold, self.threshold):
            widget.blockSignals(False)

    def _switch(self, on: bool) -> None:
        name = self._chosen()
        if name and self.attempt(lambda: switch(self.bench.settings, name, on=on)):
            self.bench.events.publish(SettingsChanged(key="learn.memory" if name == "memory" else "suggest.providers"))

    def _own(self, on: bool) -> None:
        self._keep(self.threshold.value() if on else None)
        self._chose()

    def _put(self, value: float) -> None:
        self._keep(value)

    def _keep(self, value: float | None) -> None:
        name = self._chosen()
        if name and self.attempt(lambda: put_threshold(self.bench.settings, name, value)):
            self.bench.events.publish(SettingsChanged(key="review.thresholds"))


_WAYS = {"others": "without it", "own": "by itself", "together": "together", "weighed": "weighed by it"}
