"""Pictures of the drawn icons in the sizes and files that each system wants; drawn by Qt."""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def drawn(svg: Path, size: int) -> QImage:
    """The icon as a square picture."""
    _application()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    return image


def png(svg: Path, target: Path, size: int) -> Path:
    """Write the icon as a PNG."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if not drawn(svg, size).save(str(target)):
        raise SystemExit(f"{target} could not be written")
    return target


def ico(svg: Path, target: Path) -> Path:
    """Write the icon for Windows: a directory of PNG pictures, as Windows reads them since Vista."""
    pictures = [_png_bytes(svg, size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures))
    return target


def icns(svg: Path, target: Path) -> Path:
    """Write the icon for macOS: the PNG types that it reads since 10.7."""
    kinds = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic12": 64}
    body = b""
    for kind, size in kinds.items():
        picture = _png_bytes(svg, size)
        body += kind + struct.pack(">I", len(picture) + 8) + picture
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return target


def _png_bytes(svg: Path, size: int) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    drawn(svg, size).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(held.data())


def _application() -> None:
    if QGuiApplication.instance() is None:
        _application.kept = QGuiApplication([])  # type: ignore[attr-defined]
