"""The languages of the window: which there are, and how one is put on."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.ui.translate import SentenceTranslator

SOURCE = "en"
_NAME = "annotator"
_QT = "qtbase"


def install_language(app: QApplication, wanted: str, *, folder: Path) -> str:
    """Has the window speak a language ("de"), or that of the system ("system"), and answers with its name.

    `folder` holds the translations. English is spoken where there is none. Numbers, days and the direction of the
    window follow. What was made before keeps its language.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    name = next((name for name in _asked(wanted) if name == SOURCE or _file(folder, name).is_file()), SOURCE)
    locale = _locale(wanted, name)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if name == SOURCE:
        return name
    of_qt = QTranslator(app)
    if of_qt.load(f"{_QT}_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(of_qt)
    ours = QTranslator(app)
    if ours.load(str(_file(folder, name))):
        templates = json.loads((folder / "sentences.json").read_text("utf-8"))
        app.installTranslator(SentenceTranslator(templates, ours, locale, app))
    return name


def _file(folder: Path, name: str) -> Path:
    return folder / f"{_NAME}_{name}.qm"


def _asked(wanted: str) -> list[str]:
    """Names of languages to try, the best first: "zh_CN" and "zh" for “zh-Hans-CN”."""
    if wanted != "system":
        return [wanted]
    found: list[str] = []
    for tag in QLocale.system().uiLanguages():
        locale = QLocale(tag)
        found += [locale.name(), locale.name().partition("_")[0]]
    return found


def _locale(wanted: str, name: str) -> QLocale:
    """The locale of the system where it has the language, for its way to write numbers and days."""
    system = QLocale.system()
    if wanted == "system" and system.name().partition("_")[0] == name.partition("_")[0]:
        return system
    return QLocale(name)
