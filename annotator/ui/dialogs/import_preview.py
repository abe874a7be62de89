"""The first article of a file as it would be stored, and what is wrong with the file."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from annotator.formats.page_map import PAGES
from annotator.formats.peek import Preview
from annotator.text.offsets import shown
from annotator.ui.dates import long_date
from annotator.ui.dialogs.import_model import FileRow
from annotator.ui.labels import give_role, plain_label
from annotator.ui.theme.fonts import Families, serif_font
from annotator.ui.translate import tr
from annotator.workflow.wording import counted

_PROBLEMS = 5


class ImportPreview(QFrame):
    """Shows what a look at one file gave."""

    def __init__(self, families: Families) -> None:
        super().__init__()
        self._title = plain_label(role="heading", wrap=True)
        self._facts = plain_label(role="soft", wrap=True)
        self._counts = plain_label(role="soft", wrap=True)
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
        for label in (self._title, self._facts, self._counts):
            column.addWidget(label)
        column.addWidget(self.text, 1)
        column.addWidget(self._problems)
        column.addWidget(self._notes)
        self.show_row(None, take_rest=False)

    def show_row(self, row: FileRow | None, *, take_rest: bool) -> None:
        """Shows a file, or nothing; `take_rest` is what the person chose about files with faults."""
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
        counts = counts_of(preview, take_rest=take_rest) if preview is not None else ()
        self._counts.setText("  ·  ".join(tr(part) for part in counts))
        self._counts.setVisible(bool(counts))
        give_role(self._counts, "danger" if preview is not None and preview.in_part and not take_rest else "soft")
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


def counts_of(preview: Preview, *, take_rest: bool) -> tuple[str, ...]:
    """How many articles and spans were seen, and how many items cannot be read with what that means."""
    if not preview.articles:
        return ()
    first = preview.items is None
    parts = [counted(preview.articles, "article")]
    if first:
        parts = [f"the first {preview.articles:,} articles"]
    if preview.spans:
        parts.append(counted(preview.spans, "span"))
    faults, seen = preview.faults, preview.faults + preview.articles
    if faults and take_rest:
        parts.append(f"{faults:,} of {seen:,} items cannot be read and stay out")
    elif faults:
        parts.append(
            f"{faults:,} of {seen:,} items cannot be read, so nothing of the file comes in "
            "unless you tick “Take the rest of files with faults”"
        )
    return tuple(parts)


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
