"""Which dialog opens under which name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from annotator.actions.action import Panel
from annotator.ui.dialogs.host import Host
from annotator.workflow.workbench import Workbench

_Make = Callable[[Workbench, Host, QWidget | None], QDialog]
# They stay open while the person works in the window.
_BESIDE: tuple[Panel, ...] = ("export", "figures", "quality", "train", "measure")


def open_panel(
    panel: Panel, *, bench: Workbench, shell: Host, parent: QWidget | None, paths: Sequence[Path] = ()
) -> QDialog:
    """Opens a dialog beside the window and returns it; KeyError for a panel that is no dialog.

    A dialog that is open already is brought to the front. `paths` are files to begin an import with.
    """
    there = parent.findChild(QDialog, panel) if parent is not None else None
    if there is not None and there.isVisible():
        there.raise_()
        there.activateWindow()
        return there
    made = _import(bench, shell, parent, paths) if panel == "import" else _DIALOGS[panel](bench, shell, parent)
    if panel in _BESIDE:
        made.show()
    else:
        made.open()
    return made


# Each dialog is read when it is first opened: the window is there sooner.


def _import(bench: Workbench, host: Host, parent: QWidget | None, paths: Sequence[Path]) -> QDialog:
    from annotator.ui.dialogs.importing import ImportRun

    return ImportRun(bench, host, parent).dialog(paths)


def _paste(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.paste_dialog import PasteDialog

    return PasteDialog(bench=bench, host=host, parent=parent)


def _export(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.export_dialog import ExportDialog

    return ExportDialog(bench=bench, host=host, parent=parent)


def _schema(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.schema_dialog import SchemaDialog

    return SchemaDialog(bench=bench, host=host, parent=parent)


def _settings(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.settings_dialog import SettingsDialog

    return SettingsDialog(bench=bench, host=host, parent=parent)


def _history(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.history_dialog import HistoryDialog

    return HistoryDialog(bench=bench, host=host, parent=parent)


def _about(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.about_dialog import AboutDialog

    return AboutDialog(bench=bench, host=host, parent=parent)


def _new(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.new_project import NewProjectDialog

    return NewProjectDialog(bench=bench, host=host, parent=parent)


def _backups(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.backups_dialog import BackupsDialog

    return BackupsDialog(bench=bench, host=host, parent=parent)


def _details(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.details_dialog import DetailsDialog

    return DetailsDialog(bench=bench, host=host, parent=parent)


def _suggest(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.suggest_dialog import SuggestDialog

    return SuggestDialog(bench=bench, host=host, parent=parent)


def _value(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.value_dialog import ValueDialog

    return ValueDialog(bench=bench, host=host, parent=parent)


def _selftest(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.self_test_dialog import SelfTestDialog

    return SelfTestDialog(bench=bench, host=host, parent=parent)


def _figures(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.figures_dialog import FiguresDialog

    return FiguresDialog(bench=bench, host=host, parent=parent)


def _family(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.family_dialog import FamilyDialog

    return FamilyDialog(bench=bench, host=host, parent=parent)


def _quality(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.quality_dialog import QualityDialog

    return QualityDialog(bench=bench, host=host, parent=parent)


def _train(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.train_dialog import TrainDialog

    return TrainDialog(bench=bench, host=host, parent=parent)


def _measure(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.measure_dialog import MeasureDialog

    return MeasureDialog(bench=bench, host=host, parent=parent)


def _print(bench: Workbench, host: Host, parent: QWidget | None) -> QDialog:
    from annotator.ui.dialogs.print_dialog import PrintDialog

    return PrintDialog(bench=bench, host=host, parent=parent)


_DIALOGS: dict[Panel, _Make] = {
    "paste": _paste,
    "export": _export,
    "schema": _schema,
    "settings": _settings,
    "history": _history,
    "about": _about,
    "new": _new,
    "backups": _backups,
    "details": _details,
    "suggest": _suggest,
    "value": _value,
    "figures": _figures,
    "family": _family,
    "selftest": _selftest,
    "quality": _quality,
    "train": _train,
    "measure": _measure,
    "print": _print,
}
