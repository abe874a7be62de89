"""Print articles with their marks, or keep them as a PDF."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QProgressBar, QVBoxLayout, QWidget

from annotator.model.errors import UserError
from annotator.model.records import ArticleView
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import Dialog, push_button, row_of
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.paths import work_folder
from annotator.ui.dialogs.print_preview import PrintPreview
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.printing import PageMaker, Paper, PrintOptions, Step, TextSize, print_on, set_page, write_pdf
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_SLICE = 0.02
"""Seconds that laying out and printing may take from the window at a time."""

Which = Literal["this", "listed", "finished"]


class PrintDialog(Dialog):
    """Choices at the left, the pages at the right. Long work goes in slices, with a bar and a way to stop it."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Print", name="print", size=(980, 720), bench=bench, host=host, parent=parent)
        if bench.page is None:
            raise RuntimeError("no article is open")
        self._here = bench.page.article.id
        self._work: Iterator[Callable[[], None] | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._make_choices()
        self.preview = PrintPreview()
        self.preview.turned.connect(self._tell_place)
        self.back = push_button("‹", lambda: self.preview.turn(self.preview.number - 1), tip="The page before (PgUp)")
        self.on = push_button("›", lambda: self.preview.turn(self.preview.number + 1), tip="The next page (PgDn)")
        self.back.setAccessibleName(tr("The page before"))
        self.on.setAccessibleName(tr("The next page"))
        self.place = plain_label("", role="soft")
        right = QVBoxLayout()
        right.addWidget(self.preview, 1)
        right.addLayout(row_of(1, self.back, self.place, self.on, 1))
        left = QVBoxLayout()
        left.addLayout(self._form)
        left.addStretch(1)
        self.column.addLayout(row_of(left, right, spacing=24), 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is printed"))
        self.bar.hide()
        self.close_button = push_button("Close", self.reject)
        self.pdf = push_button("Save as PDF…", self._choose_file)
        self.print_button = push_button("Print…", self._choose_printer, main=True)
        self.end_with(self.close_button, self.pdf, self.print_button, aside=(self.bar,))
        self.at_end(self._stop)
        self._lay_out()
        self.preview.setFocus()

    def _make_choices(self) -> None:
        bench, settings = self.bench, self.bench.settings
        self._listed = tuple(bench.article_order())
        self._finished = tuple(row.article.id for row in bench.reader.article_rows() if row.article.state == "done")
        self.which = Combo("Which articles")
        self.which.addItem(tr("This article"), "this")
        if len(self._listed) > 1:
            self.which.addItem(tr(f"The {len(self._listed):,} articles in the list"), "listed")
        if self._finished:
            self.which.addItem(tr(f"All finished articles: {len(self._finished):,}"), "finished")
        self.paper = Combo("Paper")
        for name in ("A4", "Letter"):
            self.paper.addItem(name, name)
        self.text_size = Combo("Size of the text")
        for title, key in (("Small", "small"), ("Normal", "normal"), ("Large", "large")):
            self.text_size.addItem(tr(title), key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(settings.text("print.paper"))))
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(settings.text("print.size"))))
        self.confirmed = Tick("Only confirmed spans")
        self.confirmed.setChecked(settings.flag("print.confirmed"))
        self.values = Tick("Values in the margin")
        self.values.setChecked(settings.flag("view.values"))
        self.tags = Tick("Labels above the words")
        self.tags.setChecked(settings.text("view.tags") == "all")
        self.relations = Tick("Relations")
        self.relations.setChecked(True)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(10)
        for title, box in (("Articles", self.which), ("Paper", self.paper), ("Text", self.text_size)):
            self._form.addRow(tr(title), box)
            box.currentIndexChanged.connect(self._lay_out)
        for tick in (self.confirmed, self.values, self.tags, self.relations):
            self._form.addRow(tick)
            tick.toggled.connect(self._lay_out)

    def options(self) -> PrintOptions:
        """What is chosen now."""
        return PrintOptions(
            paper=cast(Paper, self.paper.currentData()),
            size=cast(TextSize, self.text_size.currentData()),
            confirmed=self.confirmed.isChecked(),
            values=self.values.isChecked(),
            tags=self.tags.isChecked(),
            relations=self.relations.isChecked(),
        )

    def _ids(self) -> Sequence[str]:
        which = cast(Which, self.which.currentData())
        return {"this": (self._here,), "listed": self._listed, "finished": self._finished}[which]

    def _views(self) -> Iterator[ArticleView]:
        reader = self.bench.reader
        return (reader.view(one) for one in self._ids() if reader.article(one) is not None)

    def _maker(self) -> PageMaker:
        project = self.bench.project
        name = project.name if project is not None else ""
        return PageMaker(self.bench.schema, self.host.appearance.families, self.options(), name=name)

    # -- the preview ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        """Shows the first of the chosen articles; the others look alike, and may be ten thousand."""
        settings, options = self.bench.settings, self.options()
        for key, value in (
            ("print.paper", options.paper),
            ("print.size", options.size),
            ("print.confirmed", options.confirmed),
        ):
            if settings.value(key) != value:
                settings.put(key, value)
        maker = self._maker()
        self.preview.begin(maker)
        self._start(self._pages(maker))

    def _pages(self, maker: PageMaker) -> Iterator[None]:
        for view in self._views():
            for leaf in maker.leaves(view):
                if leaf is not None:
                    self.preview.add(leaf)
                yield None
            break
        self.preview.end()

    def _tell_place(self) -> None:
        number, count = self.preview.number, self.preview.count
        self.place.setText(tr(f"Page {number + 1:,} of {count:,}" if count else "Laying out …"))
        self.back.setEnabled(number > 0)
        self.on.setEnabled(number + 1 < count)

    # -- work in slices ------------------------------------------------------------------------------

    def _start(self, work: Iterator[object]) -> None:
        self._stop()
        self._work = cast("Iterator[Callable[[], None] | None]", work)
        self._timer.start()

    def _go_on(self) -> None:
        work = self._work
        if work is None:
            self._timer.stop()
            return
        until = time.monotonic() + _SLICE
        try:
            while time.monotonic() < until:
                next(work)
        except StopIteration:
            self._work = None
            self._timer.stop()
        except UserError as error:
            self._printed(None)
            self.complain(error)

    def _stop(self) -> None:
        """What is half done is taken back: a PDF that is not whole does not stay."""
        self._timer.stop()
        work, self._work = self._work, None
        close = getattr(work, "close", None)
        if close is not None:
            close()

    # -- printing ------------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        page, project = self.bench.page, self.bench.project
        one = self.which.currentData() == "this" and page is not None
        name = page.article.title if one and page is not None else project.name if project is not None else ""
        folder = work_folder(project.path if project is not None else None)
        dialog = QFileDialog(self, tr("Save as PDF"), str(folder / f"{_file_stem(name)}.pdf"), "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Writes the chosen articles into a PDF."""
        self._run(
            write_pdf(path, self._maker(), self._views(), total=len(self._ids()), title=self.windowTitle()),
            f"The PDF is written: {path.name}.",
        )

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_page(printer, self.options())
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._print(printer))
        QDialog.open(dialog)  # its own `open` wants a slot by its name

    def _print(self, printer: QPrinter) -> None:
        set_page(printer, self.options())
        steps = print_on(
            printer, self._maker(), self._views(), total=len(self._ids()), dots=float(printer.resolution())
        )
        self._run(steps, "The pages went to the printer.")

    def _run(self, steps: Iterator[Step], told: str) -> None:
        self.complain("")
        self.bar.setRange(0, len(self._ids()))
        self.bar.setValue(0)
        self.bar.show()
        self.close_button.setText(tr("Stop"))
        for widget in (self.pdf, self.print_button):
            widget.setEnabled(False)
        self._start(self._printing(steps, told))

    def _printing(self, steps: Iterator[Step], told: str) -> Iterator[None]:
        try:
            for step in steps:
                self.bar.setValue(step.done)
                yield None
        finally:
            close = getattr(steps, "close", None)
            if close is not None:
                close()
        self._printed(told)

    def _printed(self, told: str | None) -> None:
        self._work = None
        self._timer.stop()
        self.bar.hide()
        self.close_button.setText(tr("Close"))
        for widget in (self.pdf, self.print_button):
            widget.setEnabled(True)
        if told:
            self.bench.say(told)
            self.accept()


def _file_stem(name: str) -> str:
    """A title as a name of a file that every system takes."""
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", name).split()).strip(" .")
    return plain[:80].rstrip(" .") or "articles"
