"""A colour for a label: one of a dozen good hues, or any other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QToolButton, QWidget

from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.schema_draft import HUES, hue_color
from annotator.ui.translate import tr

SIDE = 18


def swatch(color: str, *, ring: str = "", side: int = SIDE) -> QPixmap:
    """A round patch of a colour, with a ring when it is the chosen one."""
    ratio = 2
    pixmap = QPixmap(side * ratio, side * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(color))
    painter.setPen(Qt.PenStyle.NoPen)
    inset = 4 if ring else 2
    painter.drawEllipse(inset, inset, side - 2 * inset, side - 2 * inset)
    if ring:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ring), 1.6))
        painter.drawEllipse(1, 1, side - 2, side - 2)
    painter.end()
    return pixmap


class ColorChoice(QWidget):
    """Shows the hues in a row; `picked` gives the colour as "#rrggbb"."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.color = ""
        self.buttons: list[QToolButton] = []
        for name, degrees in HUES:
            color = hue_color(degrees)
            button = QToolButton()
            button.setProperty("role", "flat")
            button.setProperty("color", color)
            button.setIconSize(QSize(SIDE, SIDE))
            button.setFixedSize(SIDE + 8, SIDE + 10)
            button.setAccessibleName(tr(f"Colour {name}"))
            button.setToolTip(tr(name))
            button.clicked.connect(lambda _on=False, color=color: self._pick(color))
            self.buttons.append(button)
        self.other = push_button("Other…", self._ask)
        self.setLayout(row_of(*self.buttons, self.other, 1, spacing=1))

    def show_color(self, color: str) -> None:
        """Shows which colour is chosen."""
        self.color = color
        ink = self.palette().windowText().color().name()
        for button in self.buttons:
            own = str(button.property("color"))
            button.setIcon(QIcon(swatch(own, ring=ink if own == color else "")))
        known = any(button.property("color") == color for button in self.buttons)
        self.other.setIcon(QIcon() if known or not color else QIcon(swatch(color, ring=ink)))

    def _pick(self, color: str) -> None:
        self.show_color(color)
        self.picked.emit(color)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self.color), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setWindowTitle(tr("Colour of the label"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda color: self._pick(color.name()))
        dialog.open()
