"""Which dialog opens under which name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from annotator.actions.action import Panel
from annotator.ui.dialogs.host import Host
from annotator.workflow.workbench import Workbench


def open_panel(
    panel: Panel, *, bench: Workbench, shell: Host, parent: QWidget | None, paths: Sequence[Path] = ()
) -> QDialog | None:
    """Opens a dialog beside the window and returns it; None when there is none of this name.

    A dialog that is open already is brought to the front. `paths` are files to begin an import with.
    """
    there = parent.findChild(QDialog, panel) if parent is not None else None
    if there is not None and there.isVisible():
        there.raise_()
        there.activateWindow()
        return there
    made = _made(panel, bench=bench, host=shell, parent=parent, paths=paths)
    if made is not None and panel == "export":
        # It stays open while the person mends spans in the window.
        made.show()
    elif made is not None:
        made.open()
    return made


def _made(
    panel: Panel, *, bench: Workbench, host: Host, parent: QWidget | None, paths: Sequence[Path]
) -> QDialog | None:
    # Dialogs are read when they are first opened: the window is there sooner.
    if panel == "import":
        from annotator.ui.dialogs.importing import ImportRun

        return ImportRun(bench, host, parent).dialog(paths)
    if panel == "paste":
        from annotator.ui.dialogs.paste_dialog import PasteDialog

        return PasteDialog(bench=bench, host=host, parent=parent)
    if panel == "export":
        from annotator.ui.dialogs.export_dialog import ExportDialog

        return ExportDialog(bench=bench, host=host, parent=parent)
    if panel == "schema":
        from annotator.ui.dialogs.schema_dialog import SchemaDialog

        return SchemaDialog(bench=bench, host=host, parent=parent)
    return None
