"""All figures of the open article in a table beside the window: to sort, to search, to go to, to take along."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from annotator.formats.figures_csv import FigureLine, write_figures
from annotator.text.offsets import shown
from annotator.ui.dialogs.figure_rows import FigureRows
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.paths import work_folder
from annotator.ui.dialogs.tables import Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.figure_lines import figure_lines
from annotator.workflow.open_project import Changed
from annotator.workflow.page import Page
from annotator.workflow.wording import counted
from annotator.workflow.workbench import ArticleOpened, Moved, PageChanged, Workbench

# Decisions that come fast are followed together (milliseconds).
_PAUSE = 40
_LINKS = 7


class FiguresDialog(Dialog):
    """Follows the article, its decisions and the focus; a click shows a figure, Enter goes to it."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__(
            "Figures of the article", name="figures", size=(1080, 540), bench=bench, host=host, parent=parent
        )
        self.filter = QLineEdit()
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setPlaceholderText(tr("Filter: a word, a unit, a kind …"))
        self.filter.setClearButtonEnabled(True)
        self.summary = plain_label(role="soft")
        self.model = FigureRows(self)
        self.table = Table("Figures of the article", keys=("Return", "Enter"))
        self.table.use(self.model, widths=(50, 220, 216, 112, 76, 86, 78, 190), stretch=1)
        header = self.table.header()
        header.setSectionsClickable(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.empty = _Empty()
        self.propose = push_button("Propose candidates here", self._propose)
        self.empty.column.insertWidget(3, self.propose, 0, Qt.AlignmentFlag.AlignHCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.column.addLayout(row_of(self.filter, self.summary, spacing=14))
        self.column.addWidget(self.stack, 1)
        self.export = push_button("Export as CSV…", self._ask_place, tip="What is shown, for a spreadsheet")
        self.end_with(push_button("Close", self.accept), aside=(self.export,))
        self._listen()
        self.refresh()
        (self.table if self.model.rows else self.filter).setFocus()

    def _listen(self) -> None:
        self._kept = ""
        self._page: Page | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._go)
        self.filter.installEventFilter(self)
        self.model.modelAboutToBeReset.connect(self._keep_row)
        self.model.modelReset.connect(self._restore_row)
        self.table.key.connect(lambda _key: self._go())
        self.table.clicked.connect(lambda _index: self._show_chosen())
        self.table.doubleClicked.connect(lambda _index: self._go())
        self.follow(ArticleOpened, lambda _event: self.refresh())
        self.follow(PageChanged, lambda _event: self._pause.start())
        # A label may have got another name.
        self.follow(Changed, lambda _event: self._pause.start())
        self.follow(Moved, lambda _event: self._follow_focus())

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows the figures as they are now."""
        self._pause.stop()
        bench = self.bench
        page = bench.page if bench.project is not None else None
        before = self.model.all if page is self._page else ()
        self._page = page
        self.model.show_lines(figure_lines(page, bench.schema, before=before) if page is not None else ())
        self._sum_up()

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self._sum_up()

    def _sum_up(self) -> None:
        lines, rows, page = self.model.all, self.model.rows, self.bench.page
        waiting = sum(line.state == "pending" for line in lines)
        told = f"{counted(len(lines), 'figure')}, {f'{waiting:,} to judge' if waiting else 'all judged'}"
        self.summary.setText(tr((f"{len(rows):,} of {told}" if len(rows) < len(lines) else told) if lines else ""))
        self.export.setEnabled(bool(rows))
        self.table.setColumnHidden(_LINKS, not any(line.links for line in lines))
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self.propose.setVisible(page is not None and not lines)
        if page is None:
            self.empty.tell("No article is open", "Choose one from the list in the window.")
        elif not lines:
            sentence = "Ask for candidates, or select a number in the text and press the key of a label for figures."
            self.empty.tell("This article has no figures yet", sentence)
        elif not rows:
            self.empty.tell("No figure matches", "Shorten what you filter by, or clear it.")

    def _keep_row(self) -> None:
        rows = self.table.chosen_rows()
        self._kept = self.model.rows[rows[0]].id if rows else ""

    def _restore_row(self) -> None:
        """Selects again what was selected; where that is gone, what has the focus."""
        row = self.model.row_of(self._kept)
        if row >= 0:
            self.table.choose(row)
        else:
            self._follow_focus()

    def _follow_focus(self) -> None:
        """Selects the figure that has the focus in the window."""
        row = self.model.row_of(self.bench.focus)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.choose(row)
        elif row < 0:
            self.table.selectionModel().clear()

    # -- going there -----------------------------------------------------------------------------------

    def _chosen(self) -> FigureLine | None:
        rows = self.table.chosen_rows()
        return self.model.rows[rows[0]] if rows else next(iter(self.model.rows), None)

    def _show_chosen(self) -> None:
        line = self._chosen()
        if line is not None and self.bench.page is not None and self.bench.page.item(line.id) is not None:
            self.bench.focus_on(line.id)

    def _go(self) -> None:
        """Shows the figure in the window and gives the window the keyboard."""
        self._show_chosen()
        window = self.parentWidget()
        if self.model.rows and window is not None:
            window.activateWindow()

    def _propose(self) -> None:
        page = self.bench.page
        if page is not None:
            article_id = page.article.id
            self.host.work.propose(lambda: [article_id])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter the arrow down leads into the rows."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if watched is self.filter and down and self.model.rows:
            if not self.table.chosen_rows():
                self.table.choose(0)
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    # -- taking along ----------------------------------------------------------------------------------

    def _ask_place(self) -> None:
        page, project = self.bench.page, self.bench.project
        if page is None or project is None:
            return
        folder = work_folder(project.path)
        name = "-".join(re.findall(r"\w+", page.article.title))[:60] or "article"
        dialog = QFileDialog(self, tr("Export the figures"), str(folder if folder.is_dir() else Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([tr("CSV for spreadsheets (*.csv)"), tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{name}-figures.csv")
        dialog.fileSelected.connect(lambda place: self.write(Path(place)))
        dialog.open()

    def write(self, target: Path) -> None:
        """Writes what is shown, in the order in which it is shown."""
        lines = tuple(self.model.rows)
        self.complain("")
        self.aside.ask(
            lambda: write_figures(target, lines),
            done=lambda place: self.bench.say(f"{counted(len(lines), 'figure')} went to {shown(str(place))}.", "good"),
            failed=self.complain,
        )


class _Empty(QWidget):
    """Why there is nothing in the table, and what helps."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = plain_label(role="title")
        self.sentence = plain_label(role="soft", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.column.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.sentence)
        self.column.addStretch(2)

    def tell(self, heading: str, sentence: str) -> None:
        """Says something else."""
        self.heading.setText(tr(heading))
        self.sentence.setText(tr(sentence))
