"""What this program is: versions, licences, where its log is, and a report to copy."""

from __future__ import annotations

import platform
import sys
from importlib import metadata

from platformdirs import user_log_path
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from annotator import __version__
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import Workbench

_PARTS = (
    ("PySide6-Essentials", "the window", "LGPL-3.0"),
    ("spacy", "tokenizers, training sets, pipelines", "MIT"),
    ("sqlite-utils", "the project file", "Apache-2.0"),
    ("trafilatura", "the article of a saved web page", "Apache-2.0"),
    ("pypdfium2", "PDF documents", "BSD-3-Clause, Apache-2.0"),
    ("mammoth", "Word documents", "BSD-2-Clause"),
    ("striprtf", "rich text", "BSD-3-Clause"),
    ("openpyxl", "Excel tables", "MIT"),
    ("dkpro-cassis", "UIMA CAS", "Apache-2.0"),
    ("markdown-it-py", "The manual", "MIT"),
    ("charset-normalizer", "guesses of encodings", "MIT"),
    ("pyahocorasick", "dictionaries of names", "BSD-3-Clause"),
    ("python-crfsuite", "the starter recogniser", "MIT"),
    ("platformdirs", "where settings and logs belong", "MIT"),
    ("tomli-w", "label sets as files", "MIT"),
)
_FONTS = (("Charis SIL 6.101", "the text of articles", "OFL-1.1"), ("Inter 4.0", "the window", "OFL-1.1"))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        # A frozen program may carry a part without its papers.
        return "bundled"


class AboutDialog(Dialog):
    """Nothing here leaves the machine unless the person copies it."""

    of_project = False

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("About Annotator", name="about", size=(680, 520), bench=bench, host=host, parent=parent)
        self._log = user_log_path("Annotator", appauthor=False)
        parts = [(f"{name} {_version(name)}", use, licence) for name, use, licence in _PARTS]
        self.model = Rows[tuple[str, str, str]](
            (("Made with", lambda row: row[0]), ("For", lambda row: tr(row[1])), ("Licence", lambda row: row[2])),
            [*parts, *_FONTS],
            self,
        )
        self.table = Table("What the program is made with")
        self.table.use(self.model, widths=(200, 240, 170), stretch=1)
        self.column.addWidget(plain_label(tr(f"Annotator {__version__}"), role="title"))
        self.column.addWidget(
            plain_label(
                tr(
                    "Turns articles into training data: candidates and figures judged by keyboard, exported as proven "
                    "sets. It works offline: nothing that you open or decide leaves this machine. Licence: Apache-2.0."
                ),
                wrap=True,
            )
        )
        self.column.addWidget(self.table, 1)
        self.column.addWidget(plain_label(tr(f"Log: {self._log}"), role="soft", wrap=True))
        copy = push_button("Copy a report", self._copy, tip="Versions and system, nothing of any article")
        show = push_button("Open the log folder", self._show_log)
        close = push_button("Close", self.accept, main=True)
        self.end_with(close, aside=(copy, show))
        close.setFocus()

    def report(self) -> str:
        """What helps to understand a fault: versions and the system, nothing of any article."""
        lines = [
            f"Annotator {__version__}",
            f"Python {platform.python_version()}, {sys.platform}, {platform.platform()}",
            f"Qt {qVersion()}, platform {QGuiApplication.platformName()}",
            *(f"{name} {_version(name)}" for name, _use, _licence in _PARTS),
            f"Theme {self.host.appearance.palette.name}, zoom {self.host.appearance.zoom:.0%}",
        ]
        return "\n".join(lines)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.bench.say("The report is on the clipboard.")

    def _show_log(self) -> None:
        folder = self._log if self._log.is_dir() else self._log.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
