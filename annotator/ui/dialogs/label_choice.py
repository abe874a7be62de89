"""A choice of labels for one end of a relation: none chosen means any."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from annotator.model.schema import Label
from annotator.ui.translate import tr


class LabelChoice(QPushButton):
    """Opens a menu of labels to tick."""

    picked = Signal(object)
    """The ids of the labels that are ticked, in the order of the schema."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setAutoDefault(False)
        self._labels: tuple[Label, ...] = ()
        self.chosen: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMenu(QMenu(self))

    def show_labels(self, labels: Sequence[Label], chosen: Sequence[str]) -> None:
        """Offers labels, with those ticked that are chosen already."""
        self._labels = tuple(labels)
        self.chosen = tuple(chosen)
        menu = self.menu()
        menu.clear()
        for label in self._labels:
            if label.retired and label.id not in self.chosen:
                continue
            entry = menu.addAction(label.name)
            entry.setCheckable(True)
            entry.setChecked(label.id in self.chosen)
            entry.toggled.connect(lambda on, label_id=label.id: self._toggle(label_id, on=on))
        self._tell()

    def _toggle(self, label_id: str, *, on: bool) -> None:
        wanted = {*self.chosen, label_id} if on else {*self.chosen} - {label_id}
        self.chosen = tuple(label.id for label in self._labels if label.id in wanted)
        self._tell()
        self.picked.emit(self.chosen)

    def _tell(self) -> None:
        names = [label.name for label in self._labels if label.id in self.chosen]
        words = ", ".join(names) or tr("any label")
        self.setText(words.replace("&", "&&") if len(words) <= 40 else tr(f"{len(names)} labels"))
        self.setToolTip(words)
        self.setAccessibleName(f"{tr(self._name)}: {words}")
