"""One article from the clipboard, or typed: its text and what is known about it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.formats.dates import iso_date
from annotator.formats.incoming import ReadOptions
from annotator.formats.plain import pasted_article
from annotator.model.errors import UserError
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.import_choices import language_box, language_of
from annotator.ui.labels import plain_label
from annotator.ui.theme.fonts import serif_font
from annotator.ui.translate import tr
from annotator.workflow.edits.articles import bring_in
from annotator.workflow.edits.articles import text_hash as hash_of
from annotator.workflow.workbench import Workbench

_LARGE = 200_000


class PasteDialog(Dialog):
    """What is left empty is taken from the top of the text."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Paste an article", name="paste", size=(720, 640), bench=bench, host=host, parent=parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text of the article"))
        self.text.setPlaceholderText(tr("The text of the article"))
        self.text.setTabChangesFocus(True)
        self.text.setFont(serif_font(host.appearance.families, 16))
        self.title = QLineEdit()
        self.source = QLineEdit()
        self.date = QLineEdit()
        self.language = language_box("as the text says, else guessed")
        self.counted = plain_label(role="soft")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        for name, field in (("Title", self.title), ("Source", self.source), ("Date", self.date)):
            field.setAccessibleName(tr(name))
            form.addRow(tr(name), field)
        form.addRow(tr("Language"), self.language)
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.counted)
        self.column.addLayout(form)
        self.go = push_button("Add the article", self._add, main=True, tip="Ctrl+Enter")
        self.end_with(push_button("Cancel", self.reject), self.go)
        self.text.textChanged.connect(self._read)
        # The clipboard's exact text is kept: a text edit would change its line ends and spaces.
        self._exact = QGuiApplication.clipboard().text()
        self._shown = ""
        if self._exact.strip():
            self.text.setPlainText(self._exact)
            self._shown = self.text.toPlainText()
        self._read()
        (self.title if self._exact.strip() else self.text).setFocus()

    @property
    def pasted(self) -> str:
        """The text that will be stored: as it was on the clipboard unless the person changed it."""
        now = self.text.toPlainText()
        return self._exact if self._shown and now == self._shown else now

    def _read(self) -> None:
        """Shows what the text itself says."""
        text = self.text.toPlainText()
        self.go.setEnabled(bool(text.strip()))
        self.counted.setText(tr(f"{len(text):,} characters" if text else ""))
        try:
            known = pasted_article(text[:_LARGE], options=ReadOptions()) if text.strip() else None
        except UserError as error:
            self.complain(error)
            return
        self.complain("")
        self.title.setPlaceholderText(known.title if known else "")
        self.source.setPlaceholderText(known.source if known else "")
        self.date.setPlaceholderText((known.date if known else "") or tr("YYYY-MM-DD"))

    def _add(self) -> None:
        if self.attempt(self._commit):
            self.accept()

    def _commit(self) -> None:
        bench = self.bench
        date = self.date.text().strip()
        if date and not iso_date(date):
            self.date.setFocus()
            raise UserError("AN804", f"“{date}” is no date.", "Write it as in 2024-03-20.")
        known = pasted_article(self.pasted, options=ReadOptions(language=language_of(self.language) or None))
        there = bench.reader.articles_with_text(hash_of(known.text))
        if there:
            raise UserError(
                "AN211", f"The text is the same as that of “{there[0].title}”.", "It is in the project already."
            )
        article = replace(
            known,
            title=" ".join(self.title.text().split()) or known.title,
            source=" ".join(self.source.text().split()) or known.source,
            date=iso_date(date) if date else known.date,
        )
        position = max((row.article.position for row in bench.reader.article_rows()), default=-1) + 1
        changes = bring_in([article], first_position=position, ids=bench.ids, title="Paste an article")
        bench.commit(changes)
        made = bench.reader.articles_with_text(hash_of(article.text))[0]
        bench.open_article(made.id)
        if bench.settings.flag("suggest.on_import"):
            self.host.work.propose(lambda: [made.id])
