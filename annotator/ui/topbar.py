"""The bar above the article: its title on the left, how far its judging is on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from annotator.ui.labels import ElidedLabel, plain_label
from annotator.ui.translate import tr
from annotator.workflow.workbench import ArticleOpened, PageChanged, ProjectOpened, Workbench


class TopBar(QFrame):
    """Title and counts of the open article; the project's name when there is none."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.setObjectName("topbar")
        self.setFixedHeight(38)
        self._title = ElidedLabel(role="strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._counts = plain_label(role="soft")
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counts.setAccessibleName(self.tr("Counts of the article"))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(24)
        row.addWidget(self._title, 1)
        row.addWidget(self._counts)
        for kind in (ArticleOpened, PageChanged, ProjectOpened):
            bench.events.subscribe(kind, lambda _event: self._refresh())
        self._refresh()

    def _refresh(self) -> None:
        page, project = self._bench.page, self._bench.project
        if page is None:
            self._title.setText(project.name if project is not None else "")
            self._counts.setText("")
            return
        self._title.setText(page.article.title or self.tr("Untitled article"))
        confirmed, pending, rejected = page.tally()
        parts = [f"{confirmed:,} confirmed", f"{pending:,} to judge", f"{rejected:,} rejected"]
        if page.article.state == "done":
            parts.append("✓ done")
        self._counts.setText("     ".join(tr(part) for part in parts))
