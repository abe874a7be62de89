"""An evaluation to look through: scores by label, what was taken for what, and every error in its article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QTabWidget, QVBoxLayout, QWidget

from annotator.text.offsets import shown
from annotator.training.compare import KINDS, Kind
from annotator.training.evaluation import NOTHING, Confusion, Error, Evaluation, Score
from annotator.training.report import KIND_WORDS
from annotator.ui.blank import Reason
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import later, tr
from annotator.workflow.wording import counted

_AROUND = 34


class EvaluationView(QWidget):
    """Three pages; on that of the errors Enter opens the article with the span in the window."""

    wanted = Signal(object)
    """The person wants to see an `Error` in its article."""

    def __init__(self) -> None:
        super().__init__()
        self._errors: tuple[Error, ...] = ()
        self._more = ""
        self.notes = plain_label(wrap=True)
        self.pace = plain_label(role="soft", wrap=True)
        self._make_labels()
        self._make_errors()
        self._make_confusion()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.errors_page, tr("Errors"))
        self.tabs.addTab(self.labels, tr("By label"))
        self.tabs.addTab(self.confusion, tr("Taken for another"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pace)
        column.addWidget(self.notes)
        column.addWidget(self.tabs, 1)

    def _make_labels(self) -> None:
        self.label_model = Rows[Score](
            (
                ("Label", lambda score: score.label or tr("all")),
                ("Precision", lambda score: tr(f"{score.precision:.1%}")),
                ("Recall", lambda score: tr(f"{score.recall:.1%}")),
                ("F", lambda score: tr(f"{score.f:.1%}")),
                ("Spans", lambda score: tr(f"{score.support:,}")),
                ("Found", lambda score: tr(f"{score.found:,}")),
                ("Right", lambda score: tr(f"{score.right:,}")),
            ),
            parent=self,
        )
        self.labels = Table("Scores of each label")
        self.labels.use(self.label_model, widths=(200, 90, 90, 90, 90, 90, 90), stretch=0)

    def _make_confusion(self) -> None:
        self.confusion_model = Rows[Confusion](
            (
                ("You marked", lambda row: _name(row.label)),
                ("It found", lambda row: _name(row.found)),
                ("Times", lambda row: tr(f"{row.count:,}")),
            ),
            parent=self,
        )
        self.confusion = Table("What was taken for what", keys=("Return", "Enter"))
        self.confusion.use(self.confusion_model, widths=(260, 260, 90), stretch=1)
        self.confusion.say_when_empty(
            lambda: Reason(sentence="Nothing was taken for something else: where it found a mark, the label was yours.")
        )
        self.confusion.key.connect(lambda _key: self._show_confused())
        self.confusion.doubleClicked.connect(lambda _index: self._show_confused())

    def _make_errors(self) -> None:
        self.kind = Combo("Kind of error")
        self.label = Combo("Label")
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter errors by words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.summary = plain_label(role="soft")
        self.error_model = Rows[Error](
            (
                ("What", lambda error: tr(KIND_WORDS[error.kind])),
                ("You marked", lambda error: error.label or "–"),
                ("It found", lambda error: error.found_label or "–"),
                ("In its place", _in_place),
                ("Article", lambda error: error.title),
            ),
            parent=self,
        )
        self.errors = Table("Errors", keys=("Return", "Enter"))
        self.errors.use(self.error_model, widths=(190, 100, 100, 320, 150), stretch=3)
        self.errors.key.connect(lambda _key: self._go())
        self.errors.doubleClicked.connect(lambda _index: self._go())
        self.errors.say_when_empty(self._why_no_errors)
        self.go = push_button("Go to it  ⏎", self._go)
        self.errors_page = QWidget()
        column = QVBoxLayout(self.errors_page)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(row_of(self.kind, self.label, self.filter))
        column.addWidget(self.errors, 1)
        column.addLayout(row_of(self.summary, 1, self.go))
        self.kind.currentIndexChanged.connect(lambda _at: self._narrow())
        self.label.currentIndexChanged.connect(lambda _at: self._narrow())
        self.filter.textChanged.connect(lambda _text: self._narrow())

    def _why_no_errors(self) -> Reason:
        if not self._errors:
            return Reason(sentence="There is no error: it found every span as you marked it, and nothing else.")
        return Reason(sentence="No error fits these choices.", button="Show all errors", act=self._show_all)

    def _show_all(self) -> None:
        self.kind.setCurrentIndex(0)
        self.label.setCurrentIndex(0)
        self.filter.clear()
        self._narrow()

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Shows what a measurement gave."""
        self._errors = evaluation.errors
        notes = list(evaluation.notes)
        if evaluation.unknown:
            names = ", ".join(f"{name} ({count:,})" for name, count in evaluation.unknown)
            notes.append(f"It has no label for {names}; these spans are not counted.")
        self.notes.setText(tr("\n".join(notes)))
        self.notes.setVisible(bool(notes))
        self.pace.setText(
            tr(
                f"Measured on {counted(evaluation.articles, 'article')}: {evaluation.milliseconds_per_article:.1f} ms "
                f"each, {evaluation.words_per_second:,.0f} words a second."
            )
        )
        self.label_model.put([evaluation.total, *evaluation.labels])
        taken = [row for row in evaluation.confusion if row.label != row.found]
        self.confusion_model.put(sorted(taken, key=lambda row: -row.count))
        self._fill_filters(evaluation)
        total = sum(count for _, count in evaluation.kinds)
        self._more = f" (the first of {total:,})" if total > len(evaluation.errors) else ""
        self.tabs.setTabText(0, tr(f"Errors ({total:,})"))
        self._narrow()

    def _fill_filters(self, evaluation: Evaluation) -> None:
        for box in (self.kind, self.label):
            box.blockSignals(True)
            box.clear()
        self.kind.addItem(tr("every kind"), "")
        counts = dict(evaluation.kinds)
        for kind in KINDS:
            if counts.get(kind):
                self.kind.addItem(f"{tr(KIND_WORDS[kind])} ({tr(f'{counts[kind]:,}')})", kind)
        self.label.addItem(tr("every label"), "")
        wrong = {name for row in evaluation.confusion if row.label != row.found for name in (row.label, row.found)}
        same = {error.label for error in evaluation.errors if error.kind == "boundary"}
        for name in sorted((wrong | same) - {NOTHING}):
            self.label.addItem(shown(name), name)
        for box in (self.kind, self.label):
            box.blockSignals(False)

    def _narrow(self) -> None:
        kind: Kind | str = self.kind.currentData() or ""
        label: str = self.label.currentData() or ""
        words = self.filter.text().casefold().split()
        rows = [error for error in self._errors if _fits(error, kind, label, words)]
        self.error_model.put(rows)
        told = counted(len(self._errors), "error") + self._more
        self.summary.setText(tr(told if len(rows) == len(self._errors) else f"{len(rows):,} of {told}"))
        self.go.setEnabled(bool(rows))
        if rows:
            self.errors.choose(0)

    def _show_confused(self) -> None:
        """The errors of the chosen pair of labels."""
        rows = self.confusion.chosen_rows()
        if not rows:
            return
        row = self.confusion_model.rows[rows[0]]
        name = row.label if row.label != NOTHING else row.found
        self.kind.setCurrentIndex(0)
        self.filter.clear()
        self.label.setCurrentIndex(max(self.label.findData(name), 0))
        self.error_model.put(
            [
                error
                for error in self.error_model.rows
                if (error.label or NOTHING, error.found_label or NOTHING) == (row.label, row.found)
            ]
        )
        self.summary.setText(f"{tr(f'{len(self.error_model.rows):,}')}: {_name(row.label)} → {_name(row.found)}")
        self.tabs.setCurrentIndex(0)
        if self.error_model.rows:
            self.errors.choose(0)
        self.errors.setFocus()

    def _go(self) -> None:
        rows = self.errors.chosen_rows()
        if rows:
            self.wanted.emit(self.error_model.rows[rows[0]])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter the arrow down leads into the rows."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.filter and down and self.error_model.rows:
            self.errors.setFocus()
            return True
        return super().eventFilter(watched, event)


def _name(label: str) -> str:
    return tr(later("nothing")) if label == NOTHING else label


def _in_place(error: Error) -> str:
    quote = error.quote if len(error.quote) <= 80 else f"{error.quote[:50]} … {error.quote[-20:]}"
    return f"{error.before[-_AROUND:]}⟦{quote}⟧{error.behind[:_AROUND]}"


def _fits(error: Error, kind: str, label: str, words: list[str]) -> bool:
    if kind and error.kind != kind:
        return False
    if label and label not in (error.label, error.found_label):
        return False
    if not words:
        return True
    text = f"{error.quote} {error.title}".casefold()
    return all(word in text for word in words)
