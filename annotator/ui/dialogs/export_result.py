"""How an export runs, and what came of it: counts, notes, the folder, the command to train."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from annotator.formats.outgoing import SPLITS, ExportReport
from annotator.text.offsets import shown
from annotator.ui.dialogs.export_words import train_command
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.jobs import Progress


class RunningPage(QWidget):
    """A bar, and what is being done."""

    def __init__(self) -> None:
        super().__init__()
        self.title = plain_label(role="title")
        self.note = plain_label(role="soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self.title, self.bar, self.note):
            column.addWidget(widget)
        column.addStretch(2)

    def begin(self, title: str) -> None:
        """Shows that something has begun."""
        self.title.setText(tr(title))
        self.note.setText(tr("Waiting for its turn …"))
        self.bar.setRange(0, 0)

    def move_on(self, progress: Progress) -> None:
        """Shows how far it is."""
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        counted = f"{progress.done:,} of {progress.total:,}" if progress.total else ""
        self.note.setText(shown(tr("  ·  ".join(part for part in (progress.note[:100], counted) if part))))


class ResultPage(QWidget):
    """The report of an export that is done and proven."""

    def __init__(self, said: Callable[[str], None]) -> None:
        super().__init__()
        self._said = said
        self.title = plain_label(role="title", wrap=True)
        self.facts = plain_label(role="soft", wrap=True)
        self.notes = plain_label(wrap=True)
        self.model = Rows[tuple[str, ...]](
            tuple((heading, _cell(at)) for at, heading in enumerate(("Label", *SPLITS, "All"))), parent=self
        )
        self.table = Table("Spans of each label in each split")
        self.table.use(self.model, widths=(200, 90, 90, 90, 90), stretch=0)
        self.command_title = plain_label(tr("To train on it, in a terminal where spaCy is installed:"), role="caption")
        self.command = QLineEdit()
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("Command to train"))
        self.copy = push_button("Copy", self._copy)
        self.open_folder = push_button("Open the folder", self._open)
        self._folder = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        for widget in (self.title, self.facts, self.notes):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.command_title)
        column.addLayout(row_of(self.command, self.copy))

    def show_report(self, report: ExportReport) -> None:
        """Tells what came of it."""
        self.title.setText(
            tr(f"{report.articles:,} of {report.articles_in:,} articles went out, and read back the same.")
        )
        behind = sum(group.spans for group in report.left_out)
        waiting = f" + {behind:,} left out by choice" if behind else ""
        lines = [
            str(report.target),
            f"Spans: {report.spans_in:,} in = {report.spans_out:,} out + {len(report.listed):,} listed{waiting}."
            + (f" {len(report.changed):,} went out in another shape." if report.changed else ""),
        ]
        if report.relations_in:
            lines.append(f"Relations: {report.relations_in:,} in, {report.relations_out:,} out.")
        if report.split_articles:
            lines.append("Articles: " + ", ".join(f"{split} {count:,}" for split, count in report.split_articles) + ".")
        self.facts.setText(shown(tr("\n".join(lines))))
        self.notes.setText(shown(tr("\n".join(report.notes))))
        self.notes.setVisible(bool(report.notes))
        self.model.put(_rows(report))
        self.table.setVisible(bool(self.model.rows))
        trains = report.format == "spacy"
        for widget in (self.command_title, self.command, self.copy):
            widget.setVisible(trains)
        self.command.setText(train_command(report.target))
        self.command.setCursorPosition(0)
        self._folder = str(report.target if report.target.is_dir() else report.target.parent)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.text())
        self._said("The command is on the clipboard.")

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))


def _cell(at: int) -> Callable[[tuple[str, ...]], str]:
    return lambda row: row[at]


def _rows(report: ExportReport) -> list[tuple[str, ...]]:
    counts: dict[str, dict[str, int]] = {}
    for count in report.counts:
        counts.setdefault(count.label, dict.fromkeys(SPLITS, 0))[count.split] += count.spans
    return [
        (label, *(tr(f"{by_split[split]:,}") for split in SPLITS), tr(f"{sum(by_split.values()):,}"))
        for label, by_split in counts.items()
    ]
