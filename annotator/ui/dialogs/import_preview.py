"""The first article of a file as it would be stored, and what is wrong with the file."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from annotator.formats.page_map import PAGES
from annotator.text.offsets import shown
from annotator.ui.dates import long_date
from annotator.ui.dialogs.import_model import FileRow
from annotator.ui.labels import plain_label
from annotator.ui.theme.fonts import Families, serif_font
from annotator.ui.translate import tr

_PROBLEMS = 5


class ImportPreview(QFrame):
    """Shows what a look at one file gave."""

    def __init__(self, families: Families) -> None:
        super().__init__()
        self._title = plain_label(role="heading", wrap=True)
        self._facts = plain_label(role="soft", wrap=True)
        self._problems = plain_label(role="danger", wrap=True)
        self._notes = plain_label(role="soft", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Beginning of the first article"))
        self.text.setFont(serif_font(families, 16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label in (self._title, self._facts):
            column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(self._problems)
        column.addWidget(self._notes)
        self.show_row(None)

    def show_row(self, row: FileRow | None) -> None:
        """Shows a file, or nothing."""
        preview = row.preview if row is not None else None
        first = preview.first if preview is not None else None
        question = preview.question if preview is not None else None
        if row is None:
            self._title.setText("")
            self._facts.setText("")
        elif preview is None:
            self._title.setText(shown(row.path.name))
            self._facts.setText(tr("Looking into the file …"))
        else:
            self._title.setText(shown(first.title if first is not None else row.path.name))
            self._facts.setText(shown(_facts(row)))
        for label in (self._title, self._facts):
            label.setVisible(row is not None)
        told = tr("Choose a file to see how it would come in.")
        self.text.setPlaceholderText(told if row is None else "")
        self.text.setPlainText(shown(question.preview if question is not None else first.text if first else ""))
        problems = preview.problems if preview is not None else ()
        notes = [problem.sentence for problem in problems if problem.severity == "note"]
        self._notes.setText(shown(tr("\n".join(notes[:_PROBLEMS]))))
        self._notes.setVisible(bool(notes))
        told = [problem.sentence for problem in problems if problem.severity != "note"]
        more = len(told) - _PROBLEMS
        lines = told[:_PROBLEMS] + ([f"… and {more:,} more among the first ones."] if more > 0 else [])
        if question is not None:
            lines.append(f"{question.sentence} Below is how it begins in {question.guess}.")
        self._problems.setText(shown(tr("\n".join(lines))))
        self._problems.setVisible(bool(lines))


def _facts(row: FileRow) -> str:
    preview = row.preview
    first = preview.first if preview is not None else None
    if preview is None or first is None:
        return tr(preview.format_title) if preview is not None and preview.format_title else ""
    parts = [
        first.source,
        long_date(first.date) or tr("no date"),
        tr(f"by {first.author}") if first.author else "",
        first.language or tr("language unknown"),
        *(f"{name}: {value}" for name, value in first.meta[:5] if name != PAGES),
    ]
    return "  ·  ".join(" ".join(part.split())[:80] for part in parts if part)
