"""Icons: the shipped drawings, tinted to the theme at run time, sharp at every density of screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator import paths
from annotator.domain.answer import State
from annotator.gui.theme import LabelColour, Theme

SIZES = (16, 20, 24, 32, 48)
"""Edge lengths in pixels in which an icon is drawn; 32 and 48 also serve 16 and 24 on screens of double density."""
_POINTING = frozenset(("undo", "redo", "skip", "next", "previous", "export", "import"))
"""Drawings that point along the line: they are mirrored where lines go from right to left."""

SHOWN = (14, 16, 18, 20, 24)
"""Edge lengths in device-independent pixels in which the window shows icons: drawn for the densities of the screens."""


def icon(name: str, theme: Theme) -> QIcon:
    """The icon of that name in the theme's text colour, paler where it is disabled; KeyError if it is not shipped."""
    return _icon(name, theme.text.name(), theme.disabled.name(), theme.on_accent.name(), _is_mirrored(name))


def icon_on_accent(name: str, theme: Theme) -> QIcon:
    """The icon of that name for a button in the accent colour."""
    return _icon(name, theme.on_accent.name(), theme.disabled.name(), theme.on_accent.name(), _is_mirrored(name))


def muted_icon(name: str, theme: Theme) -> QIcon:
    """The icon of that name in the colour of secondary text."""
    return _icon(name, theme.muted.name(), theme.disabled.name(), theme.on_accent.name(), _is_mirrored(name))


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The drawing of that name in one colour, `size` device-independent pixels wide, for a screen of that density."""
    return _pixmap(name, colour.name(), size, ratio, _is_mirrored(name))


def state_pixmap(state: State, theme: Theme, size: int, ratio: float = 1.0) -> QPixmap:
    """The sign of a document's state: ○ to do, ◐ in progress, ✓ accepted, ✕ rejected, – ignored."""
    colour = {
        State.IN_PROGRESS: theme.accent,
        State.ACCEPTED: theme.success,
        State.REJECTED: theme.error,
    }.get(state, theme.muted)
    name = state.value if state is not State.TODO else "todo"
    return pixmap(f"state_{name}", colour, size, ratio)


def swatch(colour: LabelColour, size: int = 16) -> QIcon:
    """A square in a label's colour."""
    return _swatch(colour.strong.name(), size)


def program_icon() -> QIcon:
    """The program's own mark, in its own colours."""
    return _program_icon()


def _is_mirrored(name: str) -> bool:
    """Whether the drawing points along the line, in a window whose lines go the other way."""
    return name in _POINTING and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


@cache
def _icon(name: str, normal: str, disabled: str, selected: str, is_mirrored: bool) -> QIcon:
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, normal), (QIcon.Mode.Disabled, disabled), (QIcon.Mode.Selected, selected)):
        renderer = _renderer(name, colour)
        for size in _sizes():
            made.addPixmap(_drawn(renderer, size, 1.0, is_mirrored), mode)
    return made


@cache
def _sizes() -> tuple[int, ...]:
    """The sizes in which no icon has to be made larger or smaller on the screens that are there."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} - {1.0}
    return tuple(sorted({*SIZES, *(round(size * ratio) for ratio in ratios for size in SHOWN)}))


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float, is_mirrored: bool) -> QPixmap:
    return _drawn(_renderer(name, colour), size, ratio, is_mirrored)


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))


def _drawn(renderer: QSvgRenderer, size: int, ratio: float, is_mirrored: bool) -> QPixmap:
    edge = round(size * ratio)
    made = QPixmap(edge, edge)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    if is_mirrored:
        painter.translate(edge, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _drawing(name: str) -> bytes:
    try:
        return (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    except FileNotFoundError as error:
        raise KeyError(f"there is no icon {name!r}") from error


@cache
def _swatch(colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 2.0):
        edge = round(size * ratio)
        picture = QPixmap(QSize(edge, edge))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        inset, round_ = edge / 8, edge / 5
        painter.drawRoundedRect(QRectF(inset, inset, edge - 2 * inset, edge - 2 * inset), round_, round_)
        painter.end()
        picture.setDevicePixelRatio(ratio)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # else a selected row tints the colour
            made.addPixmap(picture, mode)
    return made


@cache
def _program_icon() -> QIcon:
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn(_renderer("annotator", ""), size, 1.0, False))
    return made
