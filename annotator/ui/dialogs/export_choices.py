"""The choices of an export: format, place, split, tokenizer, and what becomes of what is unfinished."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.formats.export_catalogue import exporters
from annotator.formats.manifest import is_set
from annotator.formats.outgoing import SPLITS, ExportOptions
from annotator.model.errors import UserError
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.export_words import kept, lost
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.import_choices import language_box, language_of
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.paths import is_there, typed_path
from annotator.ui.labels import plain_label
from annotator.workflow.exporting import default_target
from annotator.workflow.settings import Settings

_UNFINISHED: tuple[tuple[Literal["leave_out", "missing", "include"], str], ...] = (
    ("leave_out", "Leave them out"),
    ("missing", "Include them; what nobody judged is marked as missing"),
    ("include", "Include them as if they were finished"),
)
_REJECTED: tuple[tuple[Literal["leave_out", "mark"], str], ...] = (
    ("leave_out", "Plain text without a label"),
    ("mark", "Mark them as wrong, so that training learns from it"),
)


class ExportChoices(QWidget):
    """A form that remembers in the settings what was chosen last."""

    changed = Signal()

    def __init__(self, settings: Settings, *, name: str) -> None:
        super().__init__()
        self._settings = settings
        self._name = name
        self._exporters = {exporter.name: exporter for exporter in exporters()}
        self.format = Combo("Format")
        for exporter in self._exporters.values():
            self.format.addItem(exporter.title, exporter.name)
        self.format.setCurrentIndex(max(self.format.findData(settings.text("export.format")), 0))
        self.keeps = plain_label(role="soft", wrap=True)
        self.target = QLineEdit()
        self.target.setAccessibleName("Where the set is written")
        self.there = plain_label(role="soft", wrap=True)
        self.shares = [NumberField(f"Share of {title}", least=0, most=1_000) for title in SPLITS]
        for box, share in zip(self.shares, _shares(settings.text("export.split")), strict=True):
            box.put(share)
        self.seed = QLineEdit(settings.text("export.seed"))
        self.seed.setAccessibleName("Seed of the split")
        self.seed.setMaximumWidth(90)
        self.language = language_box("that of most articles")
        self.language.insertItem(1, "many languages (xx)", "xx")
        self.tokenizer = QLineEdit()
        self.tokenizer.setPlaceholderText("the language’s own; or a pipeline’s package or folder")
        self.tokenizer.setAccessibleName("Pipeline whose tokenizer is used")
        self.unfinished, self._unfinished = self._radios(_UNFINISHED)
        self.rejected, self._rejected = self._radios(_REJECTED)
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _at: self._chose_format())
        self.target.textChanged.connect(lambda _text: self._look_at_target())
        self._unfinished.idClicked.connect(lambda _id: self.changed.emit())
        self._chose_format()

    def _radios(self, choices: Sequence[tuple[str, str]]) -> tuple[QWidget, QButtonGroup]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(5)
        group = QButtonGroup(holder)
        for number, (_name, title) in enumerate(choices):
            button = QRadioButton(title)
            button.setChecked(number == 0)
            group.addButton(button, number)
            column.addWidget(button)
        return holder, group

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("Format", self.format)
        form.addRow("", self.keeps)
        choose = push_button("Choose…", self._ask_target)
        where = row_of(self.target, choose)
        form.addRow("Write to", where)
        form.addRow("", self.there)
        shares: list[QWidget | int] = []
        for title, box in zip(SPLITS, self.shares, strict=True):
            shares += [plain_label(title, role="soft"), box]
        self.split = QWidget()
        self.split.setLayout(row_of(*shares, plain_label("seed", role="soft"), self.seed, 1))
        form.addRow("Split", self.split)
        form.addRow("Language", self.language)
        form.addRow("Tokenizer", self.tokenizer)
        form.addRow("Unfinished articles", self.unfinished)
        form.addRow("Rejected candidates", self.rejected)
        self._form = form

    # -- following -------------------------------------------------------------------------------------

    @property
    def exporter_name(self) -> str:
        """The format that is chosen."""
        return str(self.format.currentData())

    def _chose_format(self) -> None:
        exporter = self._exporters[self.exporter_name]
        loss = lost(exporter)
        self.keeps.setText(f"{kept(exporter)} {loss}".strip())
        folder = self._settings.text("export.folder")
        self.target.setText(str(default_target(self._name, folder=folder, suffix=exporter.suffix)))
        tokens = exporter.name != "jsonl"
        for row, shown in ((self.split, not exporter.suffix), (self.language, tokens), (self.tokenizer, tokens)):
            self._form.setRowVisible(row, shown)
        self._form.setRowVisible(self.rejected, "missing" in exporter.keeps)
        missing = self._unfinished.button(1)
        missing.setVisible("missing" in exporter.keeps)
        if missing.isHidden() and missing.isChecked():
            self._unfinished.button(0).setChecked(True)
        self.changed.emit()

    def _look_at_target(self) -> None:
        try:
            there = is_there(typed_path(self.target.text()))
        except UserError:
            there = False
        self.there.setText("There is something already: an earlier export is replaced, anything else is refused.")
        self.there.setVisible(there)

    def _ask_target(self) -> None:
        exporter = self._exporters[self.exporter_name]
        start = Path(self.target.text())
        dialog = QFileDialog(self, "Where is it written?", str(start.parent if start.parent.is_dir() else Path.home()))
        if exporter.suffix:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilters([f"{exporter.title} (*{exporter.suffix})"])
            dialog.setDefaultSuffix(exporter.suffix.removeprefix("."))
            dialog.selectFile(start.name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def choose(self, place: Path) -> None:
        """Takes a place that was chosen; in a folder with other things the set gets a folder of its own."""
        if place.is_dir() and is_there(place) and not is_set(place):
            place /= default_target(self._name, folder=str(place)).name
        self.target.setText(str(place))

    # -- what was chosen -------------------------------------------------------------------------------

    def place(self) -> Path:
        """The folder or file to write; UserError when none is named."""
        return typed_path(self.target.text())

    def options(self) -> ExportOptions:
        """The choices as exporters want them; UserError when they make no export."""
        split = cast("tuple[int, int, int]", tuple(round(box.value()) for box in self.shares))
        if not split[0]:
            raise UserError("AN703", "Nothing would be left to train on.", "Give train a share above 0.")
        unfinished = _UNFINISHED[self._unfinished.checkedId()][0]
        rejected = _REJECTED[self._rejected.checkedId()][0]
        return ExportOptions(
            split=split,
            seed=self.seed.text().strip() or "0",
            language=language_of(self.language),
            tokenizer=self.tokenizer.text().strip(),
            unfinished=unfinished,
            rejected=rejected if not self.rejected.isHidden() else "leave_out",
        )

    def remember(self) -> None:
        """Keeps the choices for the next export."""
        self._settings.put("export.format", self.exporter_name)
        self._settings.put("export.folder", str(self.place().parent))
        self._settings.put("export.split", "/".join(str(round(box.value())) for box in self.shares))
        self._settings.put("export.seed", self.seed.text().strip() or "0")


def _shares(told: str) -> tuple[int, int, int]:
    parts = told.split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return int(parts[0]), int(parts[1]), int(parts[2])
    return 80, 10, 10
