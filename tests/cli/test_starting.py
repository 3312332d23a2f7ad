"""Before the program starts: the right Python and Qt, and somebody to tell when there is no console."""

from __future__ import annotations

import sys

import pytest

from annotator.guard import python_problem, qt_problem
from annotator.no_console import with_console


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (3, 14), (4, 0)])
def test_a_python_that_will_not_do_is_told_with_those_that_do(version):
    told = python_problem(version)
    assert told.startswith(f"Annotator needs Python 3.11 to 3.13, and this is {version[0]}.{version[1]}.")


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_python_that_will_do_is_no_problem(version):
    assert python_problem(version) == ""


@pytest.mark.parametrize(
    ("version", "is_right"), [("6.7.3", False), ("6.8.0", True), ("6.11.3", True), ("6.12.0", False)]
)
def test_a_qt_that_ends_the_process_is_not_even_loaded(version, is_right):
    told = qt_problem(version)
    assert (told == "") is is_right
    assert is_right or "pip install 'PySide6-Essentials>=6.8,<6.12'" in told


def test_without_a_console_a_failure_is_shown_and_success_is_quiet(monkeypatch):
    told = []

    def failing():
        print("There is no such project.", file=sys.stderr)
        return 1

    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert with_console(failing, told.append) == 1
    assert told == ["There is no such project."]
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert with_console(lambda: 0, told.append) == 0
    assert len(told) == 1
