"""What a screen reader gets of the window, asked by an independent client over AT-SPI in an X window of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from annotator import paths
from annotator.session.sample import open_sample
from annotator.session.suggesting import suggest

HERE = Path(__file__).parent
PYTHON = "/usr/bin/python3"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")


def lacking() -> str:
    """What this machine lacks to listen as a screen reader does; empty if nothing."""
    missing = [tool for tool in ("xvfb-run", "dbus-run-session") if shutil.which(tool) is None]
    missing += [] if LAUNCHER.is_file() else [str(LAUNCHER)]
    find = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(PYTHON).is_file() or subprocess.run([PYTHON, "-c", find], capture_output=True, check=False).returncode:
        missing.append("gir1.2-atspi-2.0")
    return ", ".join(missing)


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> dict:
    """What was seen and heard while a robot used the window."""
    if missing := lacking():
        pytest.skip(
            f"there is no {missing} here: apt-get install xvfb xauth dbus at-spi2-core gir1.2-atspi-2.0 python3-gi"
        )
    folder = tmp_path_factory.mktemp("screen_reader")
    project, told = folder / f"sample{paths.PROJECT_SUFFIX}", folder / "told.json"
    with closing(open_sample("tests", project)) as sample:
        sample.set_info(pipeline="rules").result()
        suggest(sample, pipeline="rules")
    run = folder / "run"
    run.mkdir(mode=0o700)
    environment = {
        **os.environ,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "ANNOTATOR_HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(run),
        "PYTHONPATH": str(HERE.parents[1]),
    }
    command = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, str(HERE / "window.py")]
    done = subprocess.run(
        [*command, str(project), str(told)], env=environment, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    found: dict = json.loads(told.read_text(encoding="utf-8"))
    return found


def test_the_text_view_is_a_text_to_read_with_the_active_mark_as_its_description(steps):
    seen = steps["at first"]
    assert seen["role"] == "text"
    assert {"focused", "multi-line", "read-only", "showing"} <= set(seen["states"])
    assert seen["text"].startswith("HELSINKI - Finland and Poland")
    assert seen["description"] == "HELSINKI, GPE, suggested"


def test_caret_and_selection_are_told_and_can_be_put(steps):
    assert steps["at first"]["caret"] == 0
    assert steps["after putting the caret"]["caret"] == 7
    assert steps["after selecting"]["selections"] == [[3, 9]]
    assert steps["caret moves"][:2] == [11, 23], "where “Finland” and “Poland” begin"


def test_a_character_is_where_it_is_said_to_be(steps):
    for step in ("at first", "after putting the caret", "after selecting"):
        seen = steps[step]
        assert seen["extents"][2] > 0
        assert seen["extents"][3] > 8
        assert seen["character_at_extents"] == seen["caret"]


def test_text_attributes_tell_a_suggestion_from_what_has_no_label(steps):
    assert steps["at first"]["run"] == [0, 8]
    assert steps["at first"]["attributes"] == {"underline": "double"}
    assert steps["after selecting"]["run"] == [8, 11]
    assert steps["after selecting"]["attributes"] == {}


def test_what_happens_without_the_focus_moving_is_announced(steps):
    (count,) = {int(words.rsplit(" ", 1)[1]) for words in steps["heard"][:2]}  # whatever the rules find today
    first, second, accepted, third, rejected = steps["heard"]
    assert first == f"Finland, GPE, suggested, 2 of {count}"
    assert second == f"Poland, GPE, suggested, 3 of {count}"
    assert accepted == "Done: Accept GPE “Finland”"
    assert third.endswith(f", suggested, 3 of {count - 1}")
    assert rejected == "Done: Reject GPE “Poland”"
    rest = steps["heard at the end"][len(steps["heard"]) :]
    assert f"Accepted {count - 2} suggestions." in rest
    assert any(re.fullmatch(r"Document opened, \d+ suggestions left", words) for words in rest)
    assert rest[-1] == "Not saved: there is no room on the disk."


def test_everything_that_takes_the_keyboard_has_a_name(steps):
    assert [entry for entry in steps["names"] if not entry[1]] == []
