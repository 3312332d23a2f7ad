"""A second start finds the window that is there, one that is dead, and one that hangs."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from annotator.gui.single_window import FrontDoor, HandOver, hand_over, socket_name


@pytest.fixture
def wanted():
    return []


@pytest.fixture
def door(qapp, own_home, wanted):
    door = FrontDoor(wanted.append)
    yield door
    door.close()


def handed_from_elsewhere(qtbot, project):
    """What another process is told, as a second start of the program asks."""
    program = "import sys; from pathlib import Path; from annotator.gui.single_window import hand_over; "
    program += "print(hand_over(Path(sys.argv[1]) if sys.argv[1] else None, 20_000).name)"
    asking = subprocess.Popen([sys.executable, "-c", program, str(project or "")], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=60_000)
    return HandOver[asking.communicate()[0].strip()]


def test_a_project_is_handed_to_the_window_that_is_there(qtbot, door, wanted, tmp_path):
    assert door.open()
    project = tmp_path / "Straße.annot"
    assert handed_from_elsewhere(qtbot, project) is HandOver.TAKEN
    assert handed_from_elsewhere(qtbot, None) is HandOver.TAKEN
    assert wanted == [project, None]


def test_without_a_window_there_is_nobody(qapp, own_home, tmp_path):
    assert hand_over(tmp_path / "p.annot") is HandOver.NOBODY


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows goes with its process")
def test_what_a_dead_window_left_behind_is_cleared_away(door, wanted):
    name = QLocalServer()
    assert name.listen(socket_name())
    place = Path(name.fullServerName())
    name.close()
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(place))
    assert place.exists()
    assert hand_over(None) is HandOver.NOBODY
    assert door.open()


def test_a_window_that_hangs_is_waited_for_no_longer_than_a_person_would(qapp, own_home):
    hanging = QLocalServer()
    assert hanging.listen(socket_name())
    assert hand_over(None, patience=100) is HandOver.NO_ANSWER
    hanging.close()


def test_nonsense_is_not_answered_and_hurts_nobody(qtbot, door, wanted):
    assert door.open()
    stranger = QLocalSocket()
    stranger.connectToServer(socket_name())
    assert stranger.waitForConnected(5000)
    stranger.write(b"GET / HTTP/1.1\n")
    qtbot.waitUntil(lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState, timeout=10_000)
    assert wanted == []
    assert handed_from_elsewhere(qtbot, None) is HandOver.TAKEN


def test_each_home_has_a_window_of_its_own(tmp_path, monkeypatch):
    names = set()
    for home in ("a", "b"):
        monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / home))
        names.add(socket_name())
    assert len(names) == 2
