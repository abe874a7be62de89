"""What annotated files bring: which label becomes which, whose decisions they are, and the proof of their offsets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.formats.offset_trial import Proof
from annotator.formats.peek import Preview
from annotator.model.schema import Schema
from annotator.text.offsets import shown
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import dot_icon, give_role, plain_label
from annotator.ui.translate import tr
from annotator.workflow.label_mapping import Taking, clean_name, new_label, suggested
from annotator.workflow.label_memory import Choice, LabelMemory
from annotator.workflow.workbench import Workbench

_NEW = "\0new"
_OUT = "\0out"
_ROWS = 5
_DOT = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """A label of the files, how many spans have it, and the name of ours that it becomes ("" leaves them out)."""

    theirs: str
    spans: int
    ours: str
    new: bool


class ImportMarks(QWidget):
    """Shows itself as soon as a file with spans was looked into; `changed` says that offsets are to be read anew."""

    changed = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        schema = bench.schema if bench.project is not None else Schema(name="")
        self._labels = schema.labels
        self._memory = LabelMemory.beside(bench.settings)
        self._known = self._memory.recall(bench.project_id, schema)
        self._chosen = self._known.labels
        self._picked: set[str] = set()
        self._offered = ""
        self._told: tuple[tuple[str, int], ...] = ()
        self.summary = plain_label(role="caption", wrap=True)
        self.proof = plain_label(role="soft", wrap=True)
        self.model = Rows[LabelRow](
            (
                ("Their label", lambda row: row.theirs or "(none)"),
                ("Spans", lambda row: tr(f"{row.spans:,}")),
                ("Becomes", _becomes),
            ),
            parent=self,
        )
        self.model.decorate = self._dot
        self.table = Table("Labels of the files, and what they become")
        self.table.use(self.model, widths=(110, 50, 110), stretch=2)
        self.table.setFixedHeight((_ROWS + 1) * (self.fontMetrics().height() + 11))
        self.becomes = Combo("What the chosen label becomes")
        self.offsets = Combo("How the offsets of the files count")
        self.take = push_button("", self._take, tip="What does not fit as the format has it is left out.")
        self.arrival = Combo("How the spans come in")
        for title, as_candidates in (("as decisions", False), ("as candidates to judge", True)):
            self.arrival.addItem(tr(title), as_candidates)
        self.who = QLineEdit()
        self.who.setPlaceholderText(tr("you"))
        self.who.setAccessibleName(tr("Whose decisions they are"))
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._offer(now.row()))
        self.becomes.activated.connect(lambda _at: self._choose())
        self.offsets.activated.connect(lambda _at: self.changed.emit())
        self.arrival.currentIndexChanged.connect(lambda _at: self.who.setEnabled(not self.arrival.currentData()))
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.summary)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Becomes"), self.becomes)
        form.addRow(tr("Spans come in"), self.arrival)
        form.addRow(tr("Decisions of"), self.who)
        form.addRow(tr("Offsets"), self.offsets)
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self.table, 1)
        beside.addLayout(form, 1)
        column.addLayout(beside)
        line = row_of(self.proof, self.take, spacing=12)
        line.setStretch(0, 1)
        column.addLayout(line)

    # -- what the files show ---------------------------------------------------------------------------

    def show_previews(self, previews: Iterable[Preview]) -> None:
        """Shows what all files that were looked into have marked."""
        counts: dict[str, int] = {}
        files = spans = 0
        proofs: list[Proof] = []
        for preview in previews:
            files += preview.spans > 0
            spans += preview.spans
            for name, count in preview.labels:
                counts[name] = counts.get(name, 0) + count
            if preview.proof is not None:
                proofs.append(preview.proof)
        self.setVisible(spans > 0)
        if not spans:
            return
        told = (f"{spans:,} spans are marked in {files:,} file{'' if files == 1 else 's'}", *self._known.told(counts))
        self.summary.setText(" · ".join(tr(part) for part in told))
        rows = tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
        if rows != self._told:
            self._told = rows
            at = self.table.currentIndex().row()
            self.model.put([self._row(name, count) for name, count in rows])
            self.table.choose(max(0, min(at, len(rows) - 1)))
        self._show_proof(proofs)

    def _show_proof(self, proofs: list[Proof]) -> None:
        """The worst proof is told; a unit that fits everything is offered, and never taken by itself."""
        worst = min(proofs, key=lambda one: one.fit_declared / max(one.of, 1))
        alike = all(one.settled and (one.declared, one.by) == (worst.declared, worst.by) for one in proofs)
        told = _together(proofs) if alike else worst
        self.proof.setText(shown(told.sentence()))
        offered = worst.offered
        give_role(self.proof, "danger" if offered is not None else "soft")
        self._offered = offered.name if offered is not None else ""
        self.take.setText(tr(f"Read them as {self._offered}"))
        self.take.setVisible(bool(self._offered))
        names = [("as the format has them", "")]
        names += [(f"{offered.name}: all of them fit", offered.name)] if offered is not None else []
        chosen = str(self.offsets.currentData() or "")
        if chosen and chosen not in [name for _, name in names]:
            names.append((chosen, chosen))
        if [self.offsets.itemData(at) for at in range(self.offsets.count())] != [name for _, name in names]:
            self.offsets.clear()
            for title, name in names:
                self.offsets.addItem(tr(title), name)
            self.offsets.setCurrentIndex(max(self.offsets.findData(chosen), 0))
        self.offsets.setEnabled(self.offsets.count() > 1)

    def _take(self) -> None:
        """Takes the unit that is offered with its proof."""
        at = self.offsets.findData(self._offered)
        if self._offered and at >= 0:
            self.offsets.setCurrentIndex(at)
            self.offsets.setFocus()
            self.changed.emit()

    def _dot(self, row: LabelRow) -> QPixmap:
        return dot_icon(self._color(row) or "#00000000").pixmap(_DOT, _DOT)

    def _color(self, row: LabelRow) -> str:
        """The colour of the label that a row becomes; a new one has its earlier or a free one, as imports do it."""
        color = next((label.color for label in self._labels if label.name == row.ours), "")
        if row.new and not color:
            there = list(self._labels)
            colors = self._known.colors
            for name in dict.fromkeys(one.ours for one in self.model.rows if one.new and one.ours):
                label = new_label(name, None, there)
                there.append(replace(label, color=colors.get(name, label.color)))
            color = next((label.color for label in there if label.name == row.ours), "")
        return color

    def _row(self, theirs: str, spans: int) -> LabelRow:
        if theirs in self._chosen:
            ours = self._chosen[theirs]
            known = any(label.name == ours for label in self._labels)
            return LabelRow(theirs=theirs, spans=spans, ours=ours, new=bool(ours) and not known)
        found = suggested(theirs, self._labels)
        ours = found.name if found is not None else clean_name(theirs)
        return LabelRow(theirs=theirs, spans=spans, ours=ours, new=found is None)

    # -- what the person chooses -----------------------------------------------------------------------

    def _offer(self, at: int) -> None:
        self.becomes.clear()
        self.becomes.setEnabled(0 <= at < len(self.model.rows))
        if not self.becomes.isEnabled():
            return
        row = self.model.rows[at]
        for label in self._labels:
            if not label.retired or label.name == row.ours:
                self.becomes.addItem(shown(f"{label.name}  {label.title}".rstrip()), label.name)
        name = clean_name(row.theirs)
        if not any(label.name == name for label in self._labels):
            self.becomes.addItem(shown(tr(f"a new label {name}")), _NEW)
        self.becomes.addItem(tr("nothing: leave its spans out"), _OUT)
        wanted = _OUT if not row.ours else _NEW if row.new else row.ours
        self.becomes.setCurrentIndex(max(self.becomes.findData(wanted), 0))

    def _choose(self) -> None:
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.model.rows):
            return
        row = self.model.rows[at]
        data = str(self.becomes.currentData())
        ours = "" if data == _OUT else clean_name(row.theirs) if data == _NEW else data
        self._chosen[row.theirs] = ours
        self._picked.add(row.theirs)
        self.model.renew(at, self._row(row.theirs, row.spans))

    @property
    def unit(self) -> str | None:
        """The unit that was chosen instead of the format's own."""
        return str(self.offsets.currentData() or "") or None

    def taking(self) -> Taking:
        """The choices as an import wants them."""
        return Taking(
            as_candidates=bool(self.arrival.currentData()),
            who=self.who.text().strip() if self.who.isEnabled() else "",
            labels={row.theirs: row.ours for row in self.model.rows if row.theirs in self._chosen},
            colors=self._known.colors,
        )

    def remember(self) -> None:
        """Keeps what was chosen here for other projects; what an import made of labels its project keeps itself."""
        rows = (row for row in self.model.rows if row.theirs in self._picked)
        self._memory.choose({row.theirs: Choice(ours=row.ours, color=self._color(row)) for row in rows})


def _together(proofs: list[Proof]) -> Proof:
    """Proofs of several files in which nothing speaks against the unit, as one."""
    return replace(
        proofs[0],
        best=proofs[0].declared,
        of=sum(one.of for one in proofs),
        fit_declared=sum(one.fit_declared for one in proofs),
        fit_best=sum(one.fit_best for one in proofs),
    )


def _becomes(row: LabelRow) -> str:
    if not row.ours:
        return tr("left out")
    return tr(f"{row.ours} (new)") if row.new else row.ours
