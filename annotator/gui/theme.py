"""Themes: colours of the window and of labels, read from a file and laid over the whole application."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from string import Template
from typing import Literal, get_args

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from annotator import paths

ThemeName = Literal["light", "dark", "high_contrast"]
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)
"""The themes that are shipped, each a file in resources/themes."""


@dataclass(frozen=True)
class LabelColour:
    """The colours of one label: `tint` behind the text, `strong` for bar and chip, `on` for text in the chip."""

    tint: QColor
    strong: QColor
    on: QColor


@dataclass(frozen=True)
class Theme:
    """All colours of one look; what each is for is said in the theme's file."""

    name: str
    title: str
    is_dark: bool
    page: QColor
    text: QColor
    selection: QColor
    muted: QColor
    panel: QColor
    raised: QColor
    border: QColor
    hover: QColor
    pressed: QColor
    disabled: QColor
    accent: QColor
    on_accent: QColor
    accent_tint: QColor
    link: QColor
    error: QColor
    warning: QColor
    success: QColor
    find: QColor
    find_current: QColor
    scroll: QColor
    scroll_hover: QColor
    labels: tuple[LabelColour, ...]

    def colour(self, index: int) -> LabelColour:
        """The label colour at that place of the palette, round its end."""
        return self.labels[index % len(self.labels)]


@cache
def load_theme(name: ThemeName) -> Theme:
    """The theme of that name, from the program's resources."""
    data = tomllib.loads((paths.resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
    window = {key: QColor(value) for key, value in data["window"].items()}
    labels = tuple(
        LabelColour(QColor(entry["tint"]), QColor(entry["strong"]), QColor(entry["on"]))
        for entry in data["palette"]["labels"]
    )
    return Theme(name=data["name"], title=data["title"], is_dark=data["is_dark"], labels=labels, **window)


def take_style(application: QApplication) -> None:
    """Gives the application the style that all themes are made for. Once: it makes every widget anew."""
    application.setStyle(QStyleFactory.create("Fusion"))


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Gives the application the theme's look: palette and style sheet.

    The palette is our own in both themes, because `styleHints().setColorScheme` does nothing without a desktop.
    """
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_sheet_of(theme))


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette that says the theme's colours to every widget."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.text,
        role.Base: theme.page,
        role.AlternateBase: theme.panel,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.raised.lighter(120),
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.scroll,
        role.Shadow: QColor(0, 0, 0) if theme.is_dark else theme.scroll_hover,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, colour)
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(disabled, which, theme.disabled)
    palette.setColor(disabled, role.Highlight, theme.hover)
    palette.setColor(disabled, role.Base, theme.panel)
    return palette


def style_sheet_of(theme: Theme) -> str:
    """The style sheet of the theme: the shipped one, with the theme's colours, name and folder in it."""
    folder = paths.resources() / "themes"
    values = {entry.name: getattr(theme, entry.name) for entry in fields(theme)}
    colours = {key: value.name() for key, value in values.items() if isinstance(value, QColor)}
    colours["ring"] = "2px" if theme.name == "high_contrast" else "1px"
    sheet = Template((folder / "window.qss").read_text(encoding="utf-8"))
    return sheet.substitute(colours, name=theme.name, folder=folder.as_posix())
