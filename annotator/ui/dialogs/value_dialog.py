"""The value of one mark, edited by its fields, with what it comes to shown as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.actions.figures import set_value
from annotator.figures.display import value_text
from annotator.model.figure import Figure
from annotator.text.offsets import shown
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.dialogs.value_form import ValueForm
from annotator.ui.facts import KINDS
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.edits.figures import plain, value_to_edit
from annotator.workflow.value_fields import read_fields, to_fields, with_other_readings
from annotator.workflow.workbench import Workbench

_QUOTE = 160
_ROWS = 6
_AIR = 11  # pixels that a row has besides its text; the heading has about twice as many


class ValueDialog(Dialog):
    """Enter saves what the fields say, as a decision that can be undone; Esc leaves all as it is."""

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("Edit the value", name="value", size=(440, 460), bench=bench, host=host, parent=parent)
        item, page = bench.item, bench.page
        if item is None or page is None:
            raise RuntimeError("nothing has the focus")
        self._target = item.id
        self._had = item.figure
        self._before = value_to_edit(bench.reader, item.id)
        quote = plain_label(shown(" ".join(page.text[item.start : item.end][:_QUOTE].split())), role="quote", wrap=True)
        quote.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.preview = plain_label(role="title", wrap=True)
        self.preview.setAccessibleName(tr("Value, as it is shown in the margin"))
        self.preview.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.form = ValueForm()
        self.form.put(to_fields(self._before))
        self.form.edited.connect(self._check)
        for part in (quote, self.preview, self.form):
            self.column.addWidget(part)
        self._add_readings()
        self.column.addStretch(1)
        self.none = push_button("No value", self._save_none, tip="The span stays, and has no value any more")
        self.none.setVisible(self._had is not None)
        self.save = push_button("Save", self._save, main=True)
        self.end_with(push_button("Cancel", self.reject), self.save, aside=(self.none,))
        # A sentence that comes and goes while one types must not move the fields.
        keeps = self.complaint.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.complaint.setSizePolicy(keeps)
        self.complaint.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._check()
        self.form.focus_begin()

    def _add_readings(self) -> None:
        """Lists all ways to read the stretch, if there are several; choosing one fills the fields."""
        self.readings = Rows[Figure](
            (("Readings", lambda one: tr(value_text(one) or "no value")), ("", lambda one: tr(KINDS[one.kind]))),
            (plain(self._before), *self._before.readings),
            self,
        )
        self.table = Table("Readings")
        self.table.use(self.readings, widths=(240, 130), stretch=0)
        self.table.setVisible(bool(self._before.readings))
        rows = min(len(self.readings.rows), _ROWS)
        self.table.setFixedHeight((rows + 1) * (self.fontMetrics().height() + _AIR) + _AIR)
        self.column.addWidget(self.table)
        if self._before.readings:
            self.table.choose(0)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._take(now.row()))
        self.table.clicked.connect(lambda index: self._take(index.row()))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self.readings.rows):
            self.form.put(to_fields(self.readings.rows[row]))
            self._check()

    # -- checking ------------------------------------------------------------------------------------

    def _check(self) -> Figure | None:
        """Shows what the fields come to, or the first thing that cannot be."""
        checked = read_fields(self.form.fields())
        told = tr(value_text(checked.figure)) if checked.figure is not None else "–"
        self.preview.setText(shown(told))
        sentence = checked.faults[0].sentence if checked.faults else ""
        if tr(sentence) != self.complaint.text():
            self.complain(sentence)
        return checked.figure

    def _save(self) -> None:
        figure = self._check()
        if figure is None:
            self.form.focus(read_fields(self.form.fields()).faults[0].field)
            return
        self._give(with_other_readings(self._before, figure))

    def _save_none(self) -> None:
        self._give(None)

    def _give(self, figure: Figure | None) -> None:
        if figure == self._had:
            self.reject()
            return
        given: list[bool] = []
        if not self.attempt(lambda: given.append(set_value(self.bench, self._target, figure))):
            return
        if not given[0]:
            self.complain("This candidate was decided elsewhere meanwhile. Close this and look at it again.")
            return
        told = value_text(figure) if figure is not None else "No value"
        self.bench.say(f"{told}. Ctrl+Z takes it back.")
        self.accept()
