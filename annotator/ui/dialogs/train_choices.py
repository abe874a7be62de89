"""The choices of a training, above them what there is to learn from."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.formats.outgoing import ExportOptions
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.number_field import NumberField
from annotator.ui.dialogs.paths import is_there, typed_path
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.exporting import default_target
from annotator.workflow.settings import Settings
from annotator.workflow.training_records import MINUTES, STEPS, TrainOptions
from annotator.workflow.training_survey import LabelSurvey, Survey

_UNFINISHED: tuple[tuple[Literal["leave_out", "missing", "include"], str], ...] = (
    ("leave_out", "Leave them out"),
    ("missing", "Take what is judged in them; nothing is learned from the rest"),
    ("include", "Take them as if they were finished"),
)


class TrainChoices(QWidget):
    """A form; what it says about the project comes from whoever counts."""

    changed = Signal()
    """What is learned from would be something else now."""

    def __init__(self, settings: Settings, *, name: str) -> None:
        super().__init__()
        self._settings = settings
        self.heading = plain_label(tr("Counting what there is to learn from …"), role="heading", wrap=True)
        self.warnings = plain_label(wrap=True)
        self.model = Rows[LabelSurvey](
            (
                ("Label", lambda row: row.label),
                ("To learn from", lambda row: tr(f"{row.train:,}")),
                ("To choose by", lambda row: tr(f"{row.dev:,}")),
                ("To measure on", lambda row: tr(f"{row.test:,}")),
            ),
            parent=self,
        )
        self.table = Table("Spans of each label")
        self.table.use(self.model, widths=(220, 110, 110, 110), stretch=0)
        self.table.setMinimumHeight(120)
        folder = settings.text("train.folder")
        self.target = QLineEdit(str(default_target(f"{name}-pipeline", folder=folder)))
        self.target.setAccessibleName(tr("Where the pipeline is put"))
        self.there = plain_label(
            tr("There is something already: an earlier pipeline of yours is replaced, anything else is refused."),
            role="soft",
            wrap=True,
        )
        self.base = QLineEdit()
        self.base.setPlaceholderText(tr("nothing; or a pipeline’s package or folder to go on from"))
        self.base.setAccessibleName(tr("Pipeline to begin from"))
        self.base.setClearButtonEnabled(True)
        self.minutes = NumberField("Minutes at most", least=0, most=10_000)
        self.minutes.put(MINUTES)
        self.steps = NumberField("Steps at most", least=1, most=1_000_000, step=100)
        self.steps.put(STEPS)
        self.seed = NumberField("Seed", least=0, most=1_000_000)
        self.seed.put(0)
        self.unfinished = Combo("Unfinished articles")
        for value, title in _UNFINISHED:
            self.unfinished.addItem(tr(title), value)
        self._lay_out()
        self.target.textChanged.connect(lambda _text: self._look())
        self.unfinished.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.seed.textChanged.connect(lambda _text: self.changed.emit())
        self._look()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(9)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Unfinished articles"), self.unfinished)
        form.addRow(tr("Put it into"), row_of(self.target, push_button("Choose…", self._ask_target)))
        form.addRow("", self.there)
        form.addRow(tr("Begin from"), row_of(self.base, push_button("Choose a folder…", self._ask_base)))
        limits = row_of(
            self.minutes,
            plain_label(tr("minutes (0: no limit), or"), role="soft"),
            self.steps,
            plain_label(tr("steps; it ends sooner when nothing gets better.   Seed"), role="soft"),
            self.seed,
            1,
        )
        form.addRow(tr("At most"), limits)
        self._form = form
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.heading)
        column.addWidget(self.warnings)
        column.addWidget(self.table, 1)
        column.addLayout(form)
        # Takes the room of the table when there is nothing to count.
        column.addStretch(0)

    def show_survey(self, survey: Survey) -> None:
        """Says what there is to learn from."""
        self.heading.setText(tr(survey.obstacle or survey.sentence()))
        self.warnings.setText("" if survey.obstacle else tr("\n".join(survey.warnings)))
        self.warnings.setVisible(bool(self.warnings.text()))
        self.model.put([] if not survey.articles else survey.labels)
        self.table.setVisible(bool(self.model.rows))

    def _look(self) -> None:
        text = self.target.text().strip()
        self._form.setRowVisible(self.there, bool(text) and is_there(Path(text).expanduser()))

    def _ask_target(self) -> None:
        start = Path(self.target.text())
        dialog = self._ask("Where is the pipeline put?", start.parent)
        dialog.fileSelected.connect(lambda name: self._choose(Path(name)))
        dialog.open()

    def _choose(self, place: Path) -> None:
        """In a folder with other things the pipeline gets a folder of its own."""
        from annotator.training.placing import paper_of

        if is_there(place) and paper_of(place) is None:
            place /= Path(self.target.text()).name or "pipeline"
        self.target.setText(str(place))

    def _ask_base(self) -> None:
        dialog = self._ask("Which pipeline does it begin from?", Path(self.target.text()).parent)
        dialog.fileSelected.connect(self.base.setText)
        dialog.open()

    def _ask(self, title: str, start: Path) -> QFileDialog:
        dialog = QFileDialog(self, title, str(start if start.is_dir() else Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog

    # -- what was chosen -------------------------------------------------------------------------------

    def export(self) -> ExportOptions:
        """Which articles are learned from, and how they are dealt."""
        unfinished = _UNFINISHED[max(self.unfinished.currentIndex(), 0)][0]
        return ExportOptions(seed=str(int(self.seed.value())), unfinished=unfinished)

    def options(self) -> TrainOptions:
        """All that was chosen; UserError when no place is named."""
        return TrainOptions(
            target=typed_path(self.target.text()),
            base=self.base.text().strip(),
            steps=max(int(self.steps.value()), 1),
            minutes=self.minutes.value(),
            seed=int(self.seed.value()),
            export=self.export(),
        )

    def remember(self) -> None:
        """Keeps the place for the next training; UserError when the settings cannot be written."""
        self._settings.put("train.folder", str(typed_path(self.target.text()).parent))
