"""One page of the manual: its text in a readable column, its pictures, and the words that were searched for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from annotator.manual.html import page_html
from annotator.manual.library import Library
from annotator.manual.pages import Page
from annotator.manual.search import marked
from annotator.ui.appearance import Appearance
from annotator.ui.manual.sheet import page_sheet
from annotator.ui.translate import tr

_COLUMN = 740
_LEAST_MARGIN = 24
_MOST_MARKS = 300
_OBJECT = "\ufffc"  # what stands for a picture in a document of Qt
_LIGHT, _DARK = "-light.png", "-dark.png"


class ManualBrowser(QTextBrowser):
    """Links are told, not followed; the window decides where they lead."""

    def __init__(self, library: Library, appearance: Appearance) -> None:
        super().__init__()
        self._library = library
        self._appearance = appearance
        self._page: Page | None = None
        self._words: tuple[str, ...] = ()
        self.setObjectName("manualpage")
        self.setAccessibleName(tr("Page of the manual"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the column keeps its width from page to page.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Drawing anew changes sizes, and Qt tells of them in the middle of it: what follows a new width waits its turn.
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self._fit_pictures)
        self._drawn_for = 0
        self.document().setDocumentMargin(0)

    def show_page(self, page: Page) -> None:
        """Shows a page from its beginning."""
        self._page = page
        self._draw()

    def dress(self) -> None:
        """Shows the page again, in the colours and the size that hold now."""
        where = self.verticalScrollBar().value()
        self._draw()
        self.verticalScrollBar().setValue(where)

    def _draw(self) -> None:
        palette = self._appearance.palette
        self.setStyleSheet(
            f"QTextBrowser {{ background: {palette.page}; color: {palette.ink}; border: none; padding: 0;"
            f" selection-background-color: {palette.selection}; selection-color: {palette.ink}; }}"
        )
        self._settle_column()
        self._drawn_for = self._column()
        document = self.document()
        document.clear()
        document.setDefaultStyleSheet(page_sheet(palette, self._appearance.families, zoom=self._appearance.zoom))
        if self._page is not None:
            self.setHtml(f"<body>{page_html(self._library, self._page, self._picture)}</body>")
            self._settle_pictures()
        self._mark()

    # -- pictures --------------------------------------------------------------------------------------

    def _picture(self, page: str, link: str) -> tuple[str, int, int] | None:
        """The picture in the colours of the window, where there is one, no wider than the column."""
        path = None
        if self._appearance.palette.dark and link.endswith(_LIGHT):
            path = self._library.picture(page, link.removesuffix(_LIGHT) + _DARK)
        path = path or self._library.picture(page, link)
        size = QImageReader(str(path)).size() if path is not None else QSize()
        if path is None or not size.isValid():
            return None
        room = self._column()
        width = min(size.width(), room)
        return QUrl.fromLocalFile(str(path)).toString(), width, round(size.height() * width / size.width())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures are made as small as they are shown, so that they stay sharp; nothing else is ever loaded."""
        url = QUrl(name)
        if kind != 2 or not url.isLocalFile():  # QTextDocument.ResourceType.ImageResource
            return None
        image = QImage(str(Path(url.toLocalFile())))
        room = round(self._column() * self.devicePixelRatioF())
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def _settle_pictures(self) -> None:
        # The distance between lines is a share of a line's height. Of a picture it would be half the picture again.
        block = self.document().begin()
        while block.isValid():
            if block.text() == _OBJECT:
                its = block.blockFormat()
                its.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
                QTextCursor(block).setBlockFormat(its)
            block = block.next()

    # -- the column --------------------------------------------------------------------------------------

    def _column(self) -> int:
        wanted = round(_COLUMN * max(1.0, self._appearance.zoom))
        return max(200, min(wanted, self.width() - 2 * _LEAST_MARGIN - self.verticalScrollBar().sizeHint().width()))

    def _settle_column(self) -> None:
        side = max(_LEAST_MARGIN, (self.width() - self._column()) // 2)
        self.setViewportMargins(side, 22, max(0, side - self.verticalScrollBar().sizeHint().width()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_column()
        if self._column() != self._drawn_for:
            self._refit.start()

    def _fit_pictures(self) -> None:
        """Pictures as wide as there is room, after the window became another width."""
        if self._page is not None and any(child.type == "image" for child in _children(self._page)):
            self.dress()

    # -- words that were searched for --------------------------------------------------------------------

    def mark(self, words: Sequence[str]) -> None:
        """Shows where words stand on the page; none takes the marks away."""
        self._words = tuple(words)
        self._mark()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        voice = QTextCharFormat()
        voice.setBackground(QColor(self._appearance.palette.find))
        block = self.document().begin() if self._words else self.document().end()
        while block.isValid() and len(found) < _MOST_MARKS:
            for start, end in marked(block.text(), self._words):
                one = QTextEdit.ExtraSelection()
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
                one.cursor, one.format = cursor, voice  # pyright: ignore[reportAttributeAccessIssue]
                found.append(one)
            block = block.next()
        self.setExtraSelections(found)


def _children(page: Page) -> list[Any]:
    return [child for token in page.tokens for child in token.children or ()]
