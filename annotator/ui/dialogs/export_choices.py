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

from annotator.formats.apart import Prefer
from annotator.formats.conll_out import ConllExporter
from annotator.formats.export_catalogue import exporters
from annotator.formats.export_choice import options_from
from annotator.formats.manifest import is_set
from annotator.formats.outgoing import SPLITS, ExportOptions, Keep, LossKind
from annotator.formats.span_export import PlacedExporter
from annotator.model.errors import UserError
from annotator.ui.dialogs.columns_field import ColumnsField
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.export_words import ALONG, MISALIGNED, PREFERRED, kept, lost
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.import_choices import language_box, language_of, put_language
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.paths import is_there, typed_path
from annotator.ui.dialogs.preset_bar import PresetBar
from annotator.ui.dialogs.tick import Tick
from annotator.ui.dialogs.tokenizer_field import TokenizerField
from annotator.ui.labels import Paragraph, plain_label
from annotator.ui.translate import tr
from annotator.workflow.exporting import default_target
from annotator.workflow.presets import ExportMemory, Preset
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

    def __init__(self, settings: Settings, *, name: str, memory: ExportMemory, project_id: str) -> None:
        super().__init__()
        self._settings = settings
        self._name = name
        self._memory = memory
        self._project_id = project_id
        self._refused: tuple[LossKind, ...] = ()
        self._exporters = {exporter.name: exporter for exporter in exporters()}
        self.format = Combo("Format")
        for exporter in self._exporters.values():
            self.format.addItem(tr(exporter.title), exporter.name)
        last = memory.last_format(project_id) or settings.text("export.format")
        self.format.setCurrentIndex(max(self.format.findData(last), 0))
        self.presets = PresetBar(memory, project_id, self.preset)
        self.keeps = Paragraph(role="soft")
        self.target = QLineEdit()
        self.target.setAccessibleName(tr("Where the set is written"))
        self.there = plain_label(role="soft", wrap=True)
        self.replaces = Tick("Replace the file that is there, whoever wrote it")
        self.shares = [NumberField(f"Share of {title}", least=0, most=1_000) for title in SPLITS]
        for box, share in zip(self.shares, _shares(settings.text("export.split")), strict=True):
            box.put(share)
        self.seed = QLineEdit(settings.text("export.seed"))
        self.seed.setAccessibleName(tr("Seed of the split"))
        self.seed.setMaximumWidth(90)
        self.language = language_box("that of most articles")
        self.language.insertItem(1, tr("many languages (xx)"), "xx")
        self.tokenizer = TokenizerField()
        self.columns = ColumnsField()
        self.misaligned = Combo("Spans between tokens")
        for policy, title in MISALIGNED:
            self.misaligned.addItem(tr(title), policy)
        self.prefer = Combo("Spans that overlap")
        for prefer, (title, _) in PREFERRED.items():
            self.prefer.addItem(tr(title[:1].lower() + title[1:]), prefer)
        self.along: dict[Keep, Tick] = {keep: Tick(title) for keep, title in ALONG.items()}
        self.unfinished, self._unfinished = self._radios(_UNFINISHED)
        self.rejected, self._rejected = self._radios(_REJECTED)
        self._lay_out()
        self.format.currentIndexChanged.connect(lambda _at: self._other_format())
        self.target.textChanged.connect(lambda _text: self._look_at_target())
        self._unfinished.idClicked.connect(lambda _id: self.changed.emit())
        self.presets.chosen.connect(self.take_over)
        self._putting = False
        self._follow()
        self.put(self._options_of(self.exporter_name))
        self._chose_format()

    def _follow(self) -> None:
        """What a person changes by hand is no longer the preset."""
        for signal in (
            *(box.textChanged for box in (*self.shares, self.seed)),
            *(box.currentTextChanged for box in (self.language, self.tokenizer.box, self.misaligned, self.prefer)),
            self.columns.changed,
            *(tick.toggled for tick in self.along.values()),
            *(group.idToggled for group in (self._unfinished, self._rejected)),
        ):
            signal.connect(lambda *_told: None if self._putting else self.presets.let_go())

    def _radios(self, choices: Sequence[tuple[str, str]]) -> tuple[QWidget, QButtonGroup]:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(5)
        group = QButtonGroup(holder)
        for number, (_name, title) in enumerate(choices):
            button = QRadioButton(tr(title))
            button.setChecked(number == 0)
            group.addButton(button, number)
            column.addWidget(button)
        return holder, group

    def _lay_out(self) -> None:
        # What the rows do not need stays below them, not between them.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        whole.addLayout(form)
        whole.addStretch(1)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Preset"), self.presets)
        form.addRow(tr("Format"), self.format)
        form.addRow("", self.keeps)
        choose = push_button("Choose…", self._ask_target)
        where = row_of(self.target, choose)
        form.addRow(tr("Write to"), where)
        form.addRow("", self.there)
        form.addRow("", self.replaces)
        shares: list[QWidget | int] = []
        for title, box in zip(SPLITS, self.shares, strict=True):
            shares += [plain_label(tr(title), role="soft"), box]
        self.split = QWidget()
        self.split.setLayout(row_of(*shares, plain_label(tr("seed"), role="soft"), self.seed, 1))
        form.addRow(tr("Split"), self.split)
        form.addRow(tr("Language"), self.language)
        form.addRow(tr("Tokenizer"), self.tokenizer)
        form.addRow(tr("Layout"), self.columns)
        form.addRow(tr("Between tokens"), self.misaligned)
        form.addRow(tr("Overlapping"), self.prefer)
        self.goes_along = QWidget()
        self.goes_along.setLayout(row_of(*self.along.values(), 1, spacing=14))
        form.addRow(tr("Goes along"), self.goes_along)
        form.addRow(tr("Unfinished articles"), self.unfinished)
        form.addRow(tr("Rejected candidates"), self.rejected)
        self._form = form

    # -- following -------------------------------------------------------------------------------------

    @property
    def exporter_name(self) -> str:
        """The format that is chosen."""
        return str(self.format.currentData())

    def _options_of(self, name: str) -> ExportOptions:
        """What was chosen for a format the last time; without that what was chosen for any."""
        last = self._memory.last(self._project_id, name)
        if last is not None:
            return last
        seed = self._settings.text("export.seed")
        return ExportOptions(split=_shares(self._settings.text("export.split")), seed=seed)

    def _other_format(self) -> None:
        """Another format was chosen by hand: it comes with what was chosen for it the last time."""
        self.presets.let_go()
        if self._memory.last(self._project_id, self.exporter_name) is not None:
            self.put(self._options_of(self.exporter_name))
        self._chose_format()

    def take_over(self, preset: Preset) -> None:
        """Shows the choices of a preset."""
        self._putting = True
        at = self.format.findData(preset.format)
        if at >= 0:
            self.format.blockSignals(True)
            self.format.setCurrentIndex(at)
            self.format.blockSignals(False)
        self.put(preset.options)
        self._chose_format()
        self._putting = False

    def _chose_format(self) -> None:
        exporter = self._exporters[self.exporter_name]
        loss = lost(exporter)
        self.keeps.setText(tr(f"{kept(exporter)} {loss}".strip()))
        folder = self._settings.text("export.folder")
        self.target.setText(str(default_target(self._name, folder=folder, suffix=exporter.suffix)))
        placed = isinstance(exporter, PlacedExporter)
        tokens = exporter.tokens != "none" if placed else exporter.name != "jsonl"
        self.tokenizer.offer(default="" if not placed or exporter.tokens == "spacy" else "own")
        splits = not exporter.suffix and not placed
        overlaps = "overlaps" in exporter.keeps
        for row, shown in (
            (self.split, splits),
            (self.language, tokens),
            (self.tokenizer, tokens),
            (self.columns, exporter.name == ConllExporter.name),
            (self.misaligned, tokens),
            (self.prefer, not overlaps),
        ):
            self._form.setRowVisible(row, shown)
        for keep, tick in self.along.items():
            tick.setVisible(keep in exporter.keeps)
        self._form.setRowVisible(self.goes_along, any(keep in exporter.keeps for keep in self.along))
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
        self.there.setText(tr("There is something already: an earlier export is replaced, anything else is refused."))
        self.there.setVisible(there)
        self.replaces.setChecked(False)
        self.replaces.setVisible(there and bool(self._exporters[self.exporter_name].suffix))

    def _ask_target(self) -> None:
        exporter = self._exporters[self.exporter_name]
        start = Path(self.target.text())
        dialog = QFileDialog(
            self, tr("Where is it written?"), str(start.parent if start.parent.is_dir() else Path.home())
        )
        if exporter.suffix:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilters([f"{tr(exporter.title)} (*{exporter.suffix})"])
            dialog.setDefaultSuffix(exporter.suffix.removeprefix("."))
            dialog.selectFile(start.name)
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self._chosen(Path(name)))
        dialog.open()

    def _chosen(self, place: Path) -> None:
        """Takes what the dialog of the system gives: for a file it has asked already whether it may be replaced."""
        self.choose(place)
        self.replaces.setChecked(self.replaces.isVisibleTo(self))

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
        return options_from(
            {
                "split": split,
                "seed": self.seed.text().strip() or "0",
                "language": language_of(self.language),
                "tokenizer": self.tokenizer.name,
                "unfinished": _UNFINISHED[self._unfinished.checkedId()][0],
                "rejected": "leave_out" if self.rejected.isHidden() else _REJECTED[self._rejected.checkedId()][0],
                "misaligned": self.misaligned.currentData(),
                "prefer": self.prefer.currentData(),
                "without": [keep for keep, tick in self.along.items() if not tick.isChecked()],
                "refused": self._refused,
                **(self.columns.told() if self.exporter_name == ConllExporter.name else {}),
            }
        )

    def put(self, options: ExportOptions) -> None:
        """Shows choices."""
        before, self._putting = self._putting, True
        for box, share in zip(self.shares, options.split, strict=True):
            box.put(share)
        self.seed.setText(options.seed)
        put_language(self.language, options.language)
        self.tokenizer.put(options.tokenizer)
        self.columns.put(options)
        self.misaligned.setCurrentIndex(max(self.misaligned.findData(options.misaligned), 0))
        for group, rows, chosen in (
            (self._unfinished, _UNFINISHED, options.unfinished),
            (self._rejected, _REJECTED, options.rejected),
        ):
            group.button([name for name, _ in rows].index(chosen)).setChecked(True)
        for keep, tick in self.along.items():
            tick.setChecked(keep not in options.without)
        self.put_losses(options.prefer, options.refused)
        self._putting = before

    def put_losses(self, prefer: Prefer, refused: tuple[LossKind, ...]) -> None:
        """Takes over what was chosen for losses where they are counted."""
        self.prefer.setCurrentIndex(max(self.prefer.findData(prefer), 0))
        self._refused = refused

    def preset(self) -> Preset:
        """The choices as a preset keeps them; UserError when they make no export."""
        return Preset(format=self.exporter_name, options=self.options())

    def remember(self) -> None:
        """Keeps the choices for the next export."""
        self._settings.put("export.format", self.exporter_name)
        self._settings.put("export.folder", str(self.place().parent))
        self._settings.put("export.split", "/".join(str(round(box.value())) for box in self.shares))
        self._settings.put("export.seed", self.seed.text().strip() or "0")
        self._memory.used(self._project_id, self.preset())


def _shares(told: str) -> tuple[int, int, int]:
    parts = told.split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return int(parts[0]), int(parts[1]), int(parts[2])
    return 80, 10, 10
