"""The table of preferences is true: to the settings, to the README, and to what may be typed."""

from __future__ import annotations

from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

from annotator.domain.label import LabelSet
from annotator.errors import UsageError
from annotator.session.new_project import create_project
from annotator.session.preferences import Kind, preference, preferences
from annotator.session.settings import Settings

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
OF_THE_PROGRAM = {
    *("recent_projects", "last_project", "folders", "window_geometry", "window_state", "trusted_pipelines"),
    *("split_by", "spans_become", "new_texts_only", "help_geometry", "layouts", "recent_commands", "tour_left"),
    *("export_format", "export_tokens", "export_seed", "export_split"),
    "keys",  # chosen in the shortcut list
}
"""Settings that the program remembers by itself; all others are preferences."""


def test_every_setting_is_a_preference_or_remembered_by_the_program():
    known = {entry.name for entry in fields(Settings)}
    named = [entry.name for entry in preferences()]
    assert len(named) == len(set(named))
    assert set(named) <= known
    assert known - set(named) == OF_THE_PROGRAM


def test_the_readme_lists_every_preference():
    table = README.partition("| preference | what it is |")[2].partition("\n\n")[0]
    assert [line.split(" | ")[0].strip("| ") for line in table.splitlines()[2:]] == [e.title for e in preferences()]


@pytest.mark.parametrize("entry", preferences(), ids=lambda entry: entry.name)
def test_the_default_is_among_what_can_be_chosen(entry):
    if entry.kind is Kind.CHOICE:
        assert entry.default in [value for value, _title in entry.choices()]
    elif entry.kind is Kind.NUMBER:
        assert entry.least <= entry.default <= entry.most
    else:
        assert isinstance(entry.default, bool if entry.kind is Kind.SWITCH else str)


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [("theme", "dark", "dark"), ("show_hints", "off", False), ("text_size", "15", 15.0), ("annotator", " Ada ", "Ada")],
)
def test_a_word_of_the_command_line_becomes_the_value(name, written, value):
    assert preference(name).checked(written) == value


@pytest.mark.parametrize(
    ("name", "written", "why"),
    [
        ("theme", "pink", "system, light, dark, high_contrast"),
        ("show_hints", "perhaps", "“on” or “off”"),
        ("text_size", "400", "from 8 to 40"),
        ("text_size", "big", "from 8 to 40"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_would(name, written, why):
    with pytest.raises(UsageError, match=why):
        preference(name).checked(written)


def test_two_processes_that_change_different_settings_keep_each_others(own_home):
    Settings(theme="dark").save()
    window, command = Settings.load(), Settings.load()
    command.annotator = "Ada"
    command.save()
    window.text_size = 20.0
    window.save()
    after = Settings.load()
    assert (after.theme, after.annotator, after.text_size) == ("dark", "Ada", 20.0)


def test_a_new_project_has_the_review_mode_that_is_preferred(own_home, tmp_path):
    Settings(review_mode="confirm").save()
    with closing(create_project(tmp_path / "p.annot", name="p", labels=LabelSet(), annotator="Ada")) as project:
        assert project.info().review_mode == "confirm"
