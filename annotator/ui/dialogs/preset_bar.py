"""The presets of an export: choose one, save the choices under a name, delete one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from annotator.model.errors import UserError
from annotator.text.offsets import shown
from annotator.ui.dialogs.asking import ask
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.translate import tr
from annotator.workflow.presets import ExportMemory, Preset


class PresetBar(QWidget):
    """Tells with `chosen` which preset is to be taken over."""

    chosen = Signal(object)
    """A `Preset`."""
    refused = Signal(object)
    """A `UserError`: a name that cannot be one, or a memory that cannot be written."""

    def __init__(self, memory: ExportMemory, project_id: str, now: Callable[[], Preset]) -> None:
        super().__init__()
        self._memory = memory
        self._project_id = project_id
        self._now = now
        self._before = ""
        self.box = Combo("Preset")
        self.save = push_button("Save as…", self._ask_name, tip="Keeps these choices under a name for this project.")
        self.delete = push_button("Delete", self._ask_delete)
        line = row_of(self.box, self.save, self.delete)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._fill("")
        self.box.activated.connect(lambda _at: self._choose())

    @property
    def name(self) -> str:
        """The preset that is chosen, "" for none."""
        return str(self.box.currentData() or "")

    def let_go(self) -> None:
        """The choices are no longer those of the preset; saving offers its name again."""
        self._before = self.name or self._before
        self.box.setCurrentIndex(0)
        self.delete.setEnabled(False)

    def _fill(self, name: str) -> None:
        self.box.clear()
        names = self._memory.names(self._project_id)
        self.box.addItem(tr("none: the choices below" if names else "none yet: “Save as…” keeps the choices below"), "")
        for one in names:
            self.box.addItem(shown(one), one)
        self.box.setCurrentIndex(max(self.box.findData(name), 0))
        self.delete.setEnabled(bool(self.name))

    def _choose(self) -> None:
        self.delete.setEnabled(bool(self.name))
        if self.name:
            self._try(lambda: self.chosen.emit(self._memory.find(self._project_id, self.name)))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Save the choices"))
        dialog.setLabelText("Name of the preset")
        dialog.setTextValue(self.name or self._before)
        dialog.setOkButtonText("Save")
        dialog.textValueSelected.connect(self.keep)
        dialog.open()

    def keep(self, name: str) -> None:
        """Saves the choices as they are now under a name, in place of those that had it."""
        self._try(lambda: self._fill(self._memory.keep(self._project_id, name, self._now())))

    def _ask_delete(self) -> None:
        name = self.name
        if name:
            sentence = f"Delete the preset “{name}”?"
            ask(self, sentence, yes="Delete", no="Keep it", then=lambda: self._forget(name))

    def _forget(self, name: str) -> None:
        self._try(lambda: self._memory.delete(self._project_id, name))
        self._fill("")

    def _try(self, call: Callable[[], object]) -> None:
        try:
            call()
        except UserError as error:
            self.refused.emit(error)
