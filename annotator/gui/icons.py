"""Icons: the shipped drawings, tinted to the theme at run time, sharp at every density of screen."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator import paths
from annotator.domain.answer import State
from annotator.gui.theme import LabelColour, Theme

_POINTING = frozenset(("undo", "redo", "skip", "next", "previous", "export", "import"))
"""Drawings that point along the line: they are mirrored where lines go from right to left."""


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
    _drawing(name)  # one that is not shipped is told here, and not where it would be drawn
    return QIcon(_Drawing(name, (normal, disabled, selected), is_mirrored))


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, in the size and for the density it is shown in, and remembers it."""

    _clones: ClassVar[list[_Drawing]] = []  # Qt owns what it has cloned, and Python would take it away

    def __init__(self, name: str, colours: tuple[str, str, str], is_mirrored: bool) -> None:
        super().__init__()
        self._made_of = name, colours, is_mirrored

    def clone(self) -> QIconEngine:
        """See QIconEngine."""
        cloned = _Drawing(*self._made_of)
        self._clones.append(cloned)
        return cloned

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """See QIconEngine; `size` in pixels of the screen."""
        name, (normal, disabled, selected), is_mirrored = self._made_of
        colour = {QIcon.Mode.Disabled: disabled, QIcon.Mode.Selected: selected}.get(mode, normal)
        return _pixmap(name, colour, min(size.width(), size.height()), 1.0, is_mirrored)

    def paint(self, painter: QPainter, place: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """See QIconEngine."""
        edge = min(place.width(), place.height())
        ratio = painter.device().devicePixelRatio()
        target = QRect(0, 0, edge, edge)
        target.moveCenter(place.center())
        painter.drawPixmap(target, self.pixmap(QSize(edge, edge) * ratio, mode, state))


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
