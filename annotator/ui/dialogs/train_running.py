"""How a training goes: phase, score, speed, the curve."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from annotator.ui.appearance import Appearance
from annotator.ui.dialogs.score_curve import ScoreCurve
from annotator.ui.labels import plain_label
from annotator.ui.training_run import TrainingRun
from annotator.ui.translate import tr
from annotator.workflow.training_records import Phase

_TITLES: dict[Phase, str] = {
    "set": "Exporting the set",
    "start": "Starting the training",
    "train": "Learning",
    "measure": "Measuring the best on articles that it has not seen",
    "place": "Putting the pipeline in place",
}
# The clock on the page goes on between two messages (milliseconds).
_TICK = 1_000


class TrainRunningPage(QWidget):
    """Follows the training of the window, whether it began just now or long before the dialog opened."""

    def __init__(self, run: TrainingRun, appearance: Appearance) -> None:
        super().__init__()
        self._run = run
        self.title = plain_label(role="title")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.note = plain_label(role="soft")
        self.score = plain_label(role="strong")
        self.curve = ScoreCurve(lambda: appearance.palette)
        self.hint = plain_label(
            tr(
                "You can go on working, and close this dialog: the training goes on, "
                "and this is where it is shown again."
            ),
            role="soft",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.title, self.bar, self.note, self.score):
            column.addWidget(widget)
        column.addWidget(self.curve, 1)
        column.addWidget(self.hint)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self.refresh)
        self._shown = -1

    def follow(self) -> None:
        """Lets the clock run while there is something to follow."""
        (self._clock.start if self._run.busy else self._clock.stop)()
        self.refresh()

    def refresh(self) -> None:
        """Shows how it stands now."""
        run, progress = self._run, self._run.progress
        phase: Phase = progress.phase if progress is not None else "set"
        self.title.setText(tr("Ending …" if run.ending and run.busy else _TITLES[phase]))
        learning = progress is not None and phase in ("set", "train", "measure") and progress.total > 0
        self.bar.setRange(0, progress.total if learning and progress is not None else 0)
        self.bar.setValue(progress.done if progress is not None else 0)
        minutes, seconds = divmod(int(run.seconds), 60)
        told = [f"{minutes}:{seconds:02}"]
        if progress is not None and phase == "train":
            told += [f"step {progress.done:,} of at most {progress.total:,}"]
            if progress.words_per_second:
                told += [f"{progress.words_per_second:,.0f} words a second"]
        self.note.setText(tr("  ·  ".join(told)))
        if len(run.scores) != self._shown:
            self._shown = len(run.scores)
            self.curve.put(run.scores)
            self._tell_score()

    def _tell_score(self) -> None:
        scores = self._run.scores
        if not scores:
            self.score.setText(tr("The first score comes after a few steps."))
            return
        last, best = scores[-1], max(scores, key=lambda one: one.f)
        now = f"F {last.f:.1%} on the dev articles (precision {last.precision:.1%}, recall {last.recall:.1%})"
        since = f"; the best is {best.f:.1%}, of step {best.step:,}" if best is not last and best.f else ""
        self.score.setText(tr(f"{now}{since}."))
