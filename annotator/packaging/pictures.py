"""The program's mark as the pictures that systems want: PNG in many sizes, ICO for Windows, ICNS for macOS."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from annotator import paths

DRAWING = paths.resources() / "icons" / "annotator.svg"
PROJECT_DRAWING = paths.resources() / "installer" / "project.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int, drawing: Path = DRAWING) -> bytes:
    """A drawing as a PNG of so many pixels each way."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def write_ico(path: Path, drawing: Path = DRAWING) -> Path:
    """Writes a drawing as an icon of Windows, and gives the path back."""
    pictures = [(size, png(size, drawing)) for size in ICO_SIZES]
    at = 6 + 16 * len(pictures)
    entries = []
    for size, data in pictures:
        entries.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at))
        at += len(data)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join([head, *entries, *(data for _, data in pictures)]))
    return path


def write_icns(path: Path, drawing: Path = DRAWING) -> Path:
    """Writes a drawing as an icon of macOS, and gives the path back."""
    blocks = [(kind, png(size, drawing)) for kind, size in _ICNS.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in blocks)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"icns" + struct.pack(">I", len(body) + 8) + body)
    return path
