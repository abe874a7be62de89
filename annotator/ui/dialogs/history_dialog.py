"""The decisions of the project, the newest first, read as far as they are scrolled."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from annotator.model.changes import Decision
from annotator.model.reader import Reader
from annotator.store.project_file import ProjectFile
from annotator.ui.blank import Reason
from annotator.ui.dates import moment
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.open_project import Changed
from annotator.workflow.workbench import Workbench

_PAGE = 200
# Pixels above the end of the list from which more is read.
_NEAR = 600


def _presses(decision: Decision) -> str:
    return tr(f"{decision.keystrokes:,}") if decision.keystrokes else ""


def _what(decision: Decision) -> str:
    if decision.verb == "undo":
        return f"Undo: {decision.title}"
    if decision.verb == "redo":
        return f"Redo: {decision.title}"
    return decision.title


class DecisionRows(Rows[Decision]):
    """Lines of the journal, read a page at a time."""

    def __init__(self, file: ProjectFile, parent: QWidget) -> None:
        super().__init__(
            (
                ("No.", lambda line: tr(f"{line.seq:,}")),
                ("When", lambda line: moment(line.at)),
                ("Who", lambda line: tr("a provider") if line.automatic else line.who),
                ("What", lambda line: tr(_what(line))),
                ("Changed", lambda line: tr(f"{line.count:,}")),
                ("Key presses", _presses),
            ),
            parent=parent,
        )
        self._file = file
        self._whole = False

    def read_on(self) -> None:
        """Reads the next lines, if there are more. (Qt's own fetching would read all of them at once.)"""
        if self._whole:
            return
        found = self._file.decisions(limit=_PAGE, before=self.rows[-1].seq if self.rows else None)
        self._whole = len(found) < _PAGE
        self.add(found)

    def show_all(self) -> None:
        """Shows the whole journal from its end."""
        self._whole = False
        self.put(())
        self.read_on()

    def show_only(self, decisions: tuple[Decision, ...]) -> None:
        """Shows these and no others."""
        self._whole = True
        self.put(decisions)


class HistoryDialog(Dialog):
    """Shows; taking back is done with undo."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__(
            "History of the project", name="history", size=(900, 560), bench=bench, host=host, parent=parent
        )
        project = bench.project
        if project is None:
            raise RuntimeError("no project is open")
        self.model = DecisionRows(project.file, self)
        self.table = Table("Decisions, the newest first")
        self.table.use(self.model, widths=(60, 110, 150, 300, 70, 90), stretch=3)
        self.blank = self.table.say_when_empty(self._why_empty)
        self.only = Tick("Only the open article")
        self.only.setEnabled(bench.page is not None)
        self.hint = plain_label(role="soft")
        self.column.addLayout(row_of(self.only, 1, self.hint))
        self.column.addWidget(self.table, 1)
        self.end_with(push_button("Close", self.accept, main=True))
        bar = self.table.verticalScrollBar()
        bar.valueChanged.connect(lambda at: self.model.read_on() if at > bar.maximum() - _NEAR else None)
        self.only.toggled.connect(lambda _on: self.refresh())
        self.follow(Changed, lambda _event: self.refresh())
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Reads the journal again."""
        page = self.bench.page
        if self.only.isChecked() and page is not None:
            reader, article_id = self.bench.reader, page.article.id
            self.hint.setText(tr("Reading …"))
            self.aside.ask(lambda: decisions_about(reader, article_id), done=self._show_only)
            return
        self.model.show_all()
        self.hint.setText("")
        if self.model.rows:
            self.table.choose(0)

    def _why_empty(self) -> Reason | None:
        if self.only.isChecked():
            return Reason(
                sentence="Nothing was decided about this article.",
                button="Show all decisions",
                act=lambda: self.only.setChecked(False),
            )
        return Reason(
            sentence="Every decision of the project is listed here, with who made it and when. None was made yet: "
            "what you bring in, mark or judge will stand here, and can be taken back."
        )

    def _show_only(self, decisions: tuple[Decision, ...]) -> None:
        self.model.show_only(decisions)
        self.hint.setText(
            tr(f"{len(decisions):,} decision{'' if len(decisions) == 1 else 's'} about what is there now")
        )
        if decisions:
            self.table.choose(0)


def decisions_about(reader: Reader, article_id: str) -> tuple[Decision, ...]:
    """The decisions about an article, its spans and its candidates as they are now, newest first."""
    records = [article_id, *(one.id for one in reader.spans(article_id))]
    records += [one.id for one in reader.candidates(article_id)]
    found = {line.seq: line for record in records for line in reader.history(record)}
    return tuple(found[seq] for seq in sorted(found, reverse=True))
