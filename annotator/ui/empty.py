"""What stands where the article would be: it says why there is none and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_WIDTH = 460


class EmptyState(QWidget):
    """A heading, a sentence, and the buttons that lead on."""

    def __init__(
        self,
        bench: Workbench,
        *,
        perform: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._perform = perform
        self._heading = plain_label(role="headline", wrap=True)
        self._sentence = plain_label(wrap=True, role="soft")
        self._sums = plain_label(role="soft")
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        inner = QWidget()
        inner.setFixedWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addWidget(self._sums)
        column.addSpacing(8)
        column.addLayout(self._row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(middle)
        whole.addStretch(3)
        self._names: tuple[str, ...] = ()

    def refresh(self) -> None:
        """Says what fits the project now."""
        bench = self._bench
        if bench.project is None:
            return
        rows = bench.reader.article_rows()
        finished = bool(rows) and all(row.article.state == "done" for row in rows)
        self._sums.setVisible(finished)
        if not rows:
            self._tell(
                "This project has no articles yet",
                "Drop files or folders here, paste an article, or choose files: text, web pages, PDF, Word, mail, "
                "tables, archives, and what other tools annotated.",
                (("file.import", "Import articles…"), ("file.paste", "Paste an article")),
            )
        elif finished:
            number = QLocale().toString
            spans = sum(row.counts.spans for row in rows)
            self._sums.setText(tr(f"Articles: {number(len(rows))} · Spans: {number(spans)}"))
            self._tell(
                "Every article is done",
                "All that you decided is in the project, and stays there. Make a training set of it now, see how good "
                "the candidates were, or read an article again.",
                (
                    ("file.export", "Export a training set…"),
                    ("view.quality", "Quality…"),
                    ("go.articles", "Go to the list"),
                ),
            )
        else:
            self._tell(
                "No article is open",
                "Choose one from the list on the left.",
                (("go.articles", "Go to the list"), ("file.export", "Export a training set…")),
            )

    def _tell(self, heading: str, sentence: str, buttons: tuple[tuple[str, str], ...]) -> None:
        self._heading.setText(tr(heading))
        self._sentence.setText(tr(sentence))
        names = tuple(name for name, _title in buttons)
        if names == self._names:
            return
        self._names = names
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for number, (name, title) in enumerate(buttons):
            button = QPushButton(tr(title))
            if not number:
                button.setProperty("role", "main")
            button.clicked.connect(lambda _on=False, name=name: self._perform(name))
            self._row.addWidget(button)
        self._row.addStretch(1)
