"""Themes: every colour is there, and whatever is text can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from annotator.gui.theme import THEMES, Theme, apply_theme, load_theme, style_sheet_of


@pytest.fixture(params=THEMES)
def theme(request) -> Theme:
    return load_theme(request.param)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours after WCAG 2.2, from 1 to 21."""

    def luminance(colour: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_text_can_be_read_on_everything_it_stands_on(theme):
    grounds = [theme.page, theme.panel, theme.raised, theme.hover, theme.accent_tint, theme.find]
    assert min(contrast(theme.text, ground) for ground in grounds) >= 7
    assert contrast(theme.text, theme.find_current) >= 4.5


def test_the_focus_ring_stands_out_from_all_it_lies_on(theme):
    grounds = [theme.page, theme.panel, theme.raised]
    assert min(contrast(theme.accent, ground) for ground in grounds) >= 3
    # In the default button, which is in the accent colour itself, the ring has the colour of its text.
    assert contrast(theme.on_accent, theme.accent) >= 3


def test_high_contrast_has_seven_to_one_for_every_ink_and_every_line_of_a_widget():
    theme = load_theme("high_contrast")
    inks = [theme.text, theme.muted, theme.error, theme.warning, theme.success, theme.link, theme.border, theme.accent]
    assert min(contrast(ink, ground) for ink in inks for ground in (theme.page, theme.panel, theme.raised)) >= 7
    assert min(contrast(colour.strong, theme.page) for colour in theme.labels) >= 7
    assert min(contrast(theme.text, colour.tint) for colour in theme.labels) >= 7
    assert contrast(theme.disabled, theme.panel) >= 4.5


def test_secondary_text_and_messages_can_be_read_on_page_and_panel(theme):
    inks = [theme.muted, theme.error, theme.warning, theme.success, theme.link]
    assert min(contrast(ink, ground) for ink in inks for ground in (theme.page, theme.panel)) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5


def test_each_of_the_36_label_colours_can_be_read(theme):
    assert len(theme.labels) == 36
    assert min(contrast(theme.text, colour.tint) for colour in theme.labels) >= 7
    assert min(contrast(colour.on, colour.strong) for colour in theme.labels) >= 4.5
    assert min(contrast(colour.strong, theme.page) for colour in theme.labels) >= 4.5


def test_a_37th_label_takes_the_first_colour_again(theme):
    assert theme.colour(36) == theme.colour(0)


def test_the_two_themes_are_a_light_and_a_dark_one():
    light, dark = load_theme("light"), load_theme("dark")
    assert (light.is_dark, dark.is_dark) == (False, True)
    assert light.page.lightness() > light.text.lightness()
    assert dark.page.lightness() < dark.text.lightness()


def test_the_style_sheet_has_a_colour_wherever_it_names_one(theme):
    assert "$" not in style_sheet_of(theme).partition("*/")[2]


def test_every_picture_of_the_style_sheet_is_there(theme):
    pictures = re.findall(r'url\("([^"]+)"\)', style_sheet_of(theme))
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


def test_an_applied_theme_reaches_every_widget(qapp: QApplication, theme):
    before = (qapp.palette(), qapp.styleSheet(), qapp.style().name())
    try:
        apply_theme(qapp, theme)
        assert qapp.styleSheet() == style_sheet_of(theme)
        assert qapp.palette().color(QPalette.ColorRole.Base) == theme.page
        disabled = qapp.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        assert disabled == theme.disabled
    finally:
        qapp.setStyleSheet(before[1])
        qapp.setStyle(before[2])
        qapp.setPalette(before[0])
