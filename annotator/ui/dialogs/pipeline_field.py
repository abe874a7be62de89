"""A person's own spaCy pipeline: chosen, looked at before it is loaded, trusted, its labels mapped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFileDialog, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.model.errors import UserError
from annotator.model.schema import Schema
from annotator.suggest.labels import LabelMap
from annotator.suggest.pipeline_card import PipelineCard, inspect_pipeline, installed_pipelines
from annotator.text.offsets import shown
from annotator.ui.dialogs.aside import Aside
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.tick import Tick
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.pipelines import KnownPipelines, remarks

_AS_IT_IS, _LEFT_OUT = "\0as it is", ""


class PipelineField(QWidget):
    """A line for a package or a folder, and below it all that has to be known before the pipeline is asked."""

    changed = Signal()
    """Whether it can be used may be another answer now."""

    def __init__(
        self,
        known: KnownPipelines,
        *,
        project_id: str,
        schema: Schema,
        aside: Aside,
        languages: Sequence[str] = (),
        text: str = "",
    ) -> None:
        super().__init__()
        self._languages = languages
        self._known = known
        self._project_id = project_id
        self._schema = schema
        self._aside = aside
        self.card: PipelineCard | None = None
        self._asked = ""
        self.name = QLineEdit(text)
        self.name.setPlaceholderText(tr("none; or an installed package or a folder"))
        self.name.setAccessibleName(tr("spaCy pipeline: package or folder"))
        self.name.setClearButtonEnabled(True)
        installed = QCompleter(list(installed_pipelines()), self.name)
        installed.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(installed)
        self.facts = plain_label(role="soft", wrap=True)
        self.remark = plain_label(wrap=True)
        self.concern = plain_label(role="danger", wrap=True)
        self.trust = Tick("I know where this pipeline comes from: load it, now and whenever its files are the same")
        self.boxes: dict[str, Combo] = {}
        self.grid_holder = QWidget()
        self._grid = QGridLayout(self.grid_holder)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self.mapping_title = plain_label(tr("What its labels mean here"), role="caption")
        self.table = QScrollArea()
        self.table.setWidgetResizable(True)
        self.table.setWidget(self.grid_holder)
        self.table.setMinimumHeight(130)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row_of(self.name, push_button("Choose a folder…", self._ask_folder)))
        for widget in (self.facts, self.remark, self.concern, self.trust, self.mapping_title):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        # Without a table the line stays at its caption, and the room is left below.
        column.addStretch(0)
        self.name.textChanged.connect(lambda _text: self.inspect())
        self.trust.toggled.connect(lambda _on: self._tell())
        self.inspect()

    # -- looking at it ---------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Choose the folder of a spaCy pipeline"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.name.setText)
        dialog.open()

    def inspect(self) -> None:
        """Reads what lies in the pipeline's folder; nothing of it is run."""
        name = self._asked = self.pipeline
        self.card = None
        self.trust.setChecked(False)
        self._aside.forget()
        self.concern.setText("")
        self.remark.setText("")
        self._fill({})
        self.facts.setText(tr("Looking at the pipeline …" if name else ""))
        if name:
            self._aside.ask(
                lambda: inspect_pipeline(name),
                done=lambda card: self._show(name, card),
                failed=lambda error: self._refuse(name, error),
            )
        self._tell()

    def _show(self, name: str, card: PipelineCard) -> None:
        if name != self._asked:
            return
        self.card = card
        self.facts.setText(
            shown(tr(f"{card.name}, language “{card.lang}”. It lies in {card.folder}.\nSHA-256 {card.sha256}"))
        )
        self.concern.setText(shown(tr("\n".join(card.concerns))))
        self.remark.setText(shown("\n".join(tr(one) for one in remarks(card, self._languages))))
        self.trust.setChecked(self._known.trusts(card.sha256))
        if not card.refused:
            self._fill(self._known.mapping(self._project_id, name))
        self._tell()

    def _refuse(self, name: str, error: UserError) -> None:
        if name == self._asked:
            self.facts.setText("")
            self.concern.setText(shown(tr(str(error))))
            self._tell()

    def _fill(self, mapping: dict[str, str]) -> None:
        """The table of labels: theirs, and what each means in the project."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.boxes = {}
        labels = self.card.labels if self.card is not None else ()
        near = LabelMap(self._schema)
        for row, theirs in enumerate(labels):
            box = Combo(f"What {theirs} means")
            found = near.find(theirs)
            box.addItem(
                tr(f"{found.name}, by its name" if found is not None else "left out: no label is like it"), _AS_IT_IS
            )
            for label in self._schema.active:
                box.addItem(shown(label.name), label.name)
            box.addItem(tr("left out"), _LEFT_OUT)
            box.setCurrentIndex(max(box.findData(mapping.get(theirs, _AS_IT_IS)), 0))
            box.currentIndexChanged.connect(lambda _at: self._tell())
            self.boxes[theirs] = box
            self._grid.addWidget(plain_label(theirs), row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(box, row, 1)
        self._grid.setRowStretch(len(labels), 1)

    def _tell(self) -> None:
        card = self.card
        needs_trust = card is not None and card.needs_trust and not card.refused
        self.trust.setVisible(needs_trust)
        self.facts.setVisible(bool(self.facts.text()))
        for label in (self.remark, self.concern):
            label.setVisible(bool(label.text()))
        for widget in (self.mapping_title, self.table):
            widget.setVisible(bool(self.boxes))
        self.changed.emit()

    # -- what was chosen -------------------------------------------------------------------------------

    @property
    def pipeline(self) -> str:
        """The package or folder that is named, "" for none."""
        return self.name.text().strip()

    @property
    def usable(self) -> bool:
        """Whether the pipeline that is named may be asked."""
        card = self.card
        return card is not None and not card.refused and (not card.needs_trust or self.trust.isChecked())

    def mapping(self) -> dict[str, str]:
        """What labels mean where the person said so; "" leaves one out."""
        chosen = {theirs: str(box.currentData()) for theirs, box in self.boxes.items()}
        return {theirs: ours for theirs, ours in chosen.items() if ours != _AS_IT_IS}

    def remember(self) -> None:
        """Keeps trust and mapping; UserError when they cannot be written."""
        if self.card is None:
            return
        # The trust holds for the files as they were shown; changed ones are asked about again.
        if self.card.needs_trust and self.trust.isChecked():
            self._known.trust(self.card.sha256)
        self._known.map(self._project_id, self.pipeline, self.mapping())
