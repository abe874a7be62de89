"""What is known about the open article; its text never changes."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.model.errors import UserError
from annotator.text.tokens import tokens
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.import_choices import language_box, language_of, put_language
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.edits.articles import checked_details, describe
from annotator.workflow.workbench import ArticleOpened, Workbench

_WORDS = 400_000


class DetailsDialog(Dialog):
    """Title, source, date and language can be corrected; the rest is told."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("About this article", name="details", size=(620, 560), bench=bench, host=host, parent=parent)
        page = bench.page
        if page is None:
            raise RuntimeError("no article is open")
        self._id = page.article.id
        article = bench.reader.article(self._id) or page.article
        self.title = QLineEdit(article.title)
        self.source = QLineEdit(article.source)
        self.date = QLineEdit(article.date)
        self.date.setPlaceholderText(tr("YYYY-MM-DD"))
        self.language = language_box("unknown")
        put_language(self.language, article.language)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (("Title", self.title), ("Source", self.source), ("Date", self.date)):
            field.setAccessibleName(tr(name))
            field.setCursorPosition(0)
            form.addRow(tr(name), field)
        form.addRow(tr("Language"), self.language)
        self.column.addLayout(form)
        counts = bench.reader.counts(self._id)
        words = (
            tr(f"{sum(page.text[s].isalnum() for s, _e in tokens(page.text)):,}")
            if article.length < _WORDS
            else tr("many")
        )
        judged = f"{counts.pending:,} to judge, {counts.accepted:,} accepted, {counts.corrected:,} corrected, "
        judged += f"{counts.rejected:,} rejected"
        facts = (
            ("Author", article.author),
            ("From", article.origin),
            *article.meta,
            ("Characters", tr(f"{article.length:,}")),
            ("Words", words),
            ("Lines", tr(f"{len(page.text.splitlines()):,}")),
            ("State", tr(article.state)),
            ("Spans", tr(f"{counts.spans:,}")),
            ("Candidates", tr(judged)),
            ("SHA-256 of the text", article.sha256),
        )
        self.model = Rows[tuple[str, str]](
            (("Fact", lambda row: tr(row[0])), ("", lambda row: row[1])), [row for row in facts if row[1]], self
        )
        self.table = Table("Facts about the article")
        self.table.use(self.model, widths=(160, 300), stretch=1)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(plain_label(tr("The date helps to read words like “last quarter”."), role="soft"))
        self.save = push_button("Save", self._save, main=True)
        self.end_with(push_button("Cancel", self.reject), self.save)
        self.follow(ArticleOpened, lambda _event: self.reject())
        self.title.setFocus()

    def _save(self) -> None:
        if self.attempt(self._commit):
            self.accept()

    def _commit(self) -> None:
        try:
            title, date = checked_details(self.title.text(), self.date.text())
        except UserError as error:
            (self.title if error.code == "AN808" else self.date).setFocus()
            raise
        changes = describe(
            self.bench.reader,
            self._id,
            title=title,
            source=" ".join(self.source.text().split()),
            date=date,
            language=language_of(self.language),
        )
        if self.bench.commit(changes):
            self.bench.say(f"{changes.title}. Ctrl+Z takes it back.")
