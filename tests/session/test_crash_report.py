"""What is written down when the program goes wrong, and what is told of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator import paths
from annotator.session.crash_report import CRASHES, Presence, details_of, last_crash

DYING = """
from annotator.session.crash_report import Presence
import ctypes, os, sys
print(Presence().begin(), flush=True)
{end}
"""


def die(end: str) -> str:
    """Runs a process that begins as the program does and ends like that; what it said of the one before."""
    run = subprocess.run([sys.executable, "-c", DYING.format(end=end)], capture_output=True, text=True, check=False)
    return run.stdout.strip()


@pytest.fixture
def presence(own_home):
    presence = Presence()
    yield presence
    presence.end()


def test_a_start_after_a_proper_end_has_nothing_to_tell(presence, own_home):
    assert not presence.begin()
    presence.end()
    assert not presence.begin()


def test_a_crash_is_told_at_the_next_start_once_with_where_it_happened(presence, own_home):
    assert die("ctypes.string_at(0)") == "False"
    assert presence.begin()
    assert "Segmentation fault" in last_crash()
    assert "Annotator " in last_crash()
    presence.end()
    assert not presence.begin()


def test_a_process_that_was_killed_is_told_of_as_well(presence, own_home):
    die("os.kill(os.getpid(), 9)")
    assert presence.begin()
    assert "ended from outside" in last_crash()


def test_another_window_that_is_still_running_is_no_crash(presence, own_home):
    other = subprocess.Popen(
        [sys.executable, "-c", DYING.format(end="sys.stdin.read()")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout is not None
    other.stdout.readline()
    assert not presence.begin()
    other.communicate()


def test_details_say_where_and_in_which_versions_but_no_word_of_a_document(own_home):
    def read(text):
        raise ValueError(f"cannot read {text}")

    try:
        try:
            read("the patient Ada")
        except ValueError as error:
            raise KeyError("Ada") from error
    except KeyError as error:
        details = details_of(error)
    assert "Ada" not in details
    assert "builtins.KeyError" in details
    assert "builtins.ValueError" in details
    assert "test_crash_report.py" in details
    assert "PySide6" in details
    assert str(paths.log_folder()) not in details


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_keeps_nobody_from_starting(own_home):
    paths.log_folder().mkdir(parents=True, exist_ok=True)
    log = paths.log_folder() / CRASHES
    log.unlink(missing_ok=True)
    log.symlink_to("/dev/full")
    presence = Presence()
    try:
        assert presence.begin() is False
        presence.end()
    finally:
        log.unlink()
