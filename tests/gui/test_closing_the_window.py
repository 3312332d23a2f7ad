"""Closing the window: at once, but never over an edit that is in memory alone."""

from concurrent.futures import Future

import pytest

from annotator.domain import gestures
from annotator.errors import NotSavedError
from annotator.gui.main_window import MainWindow
from annotator.gui.status_line import SAVED
from annotator.session import ProjectFile
from annotator.session.settings import Settings

PATIENCE = 20_000


class FullDisk:
    """A project whose disk refuses edits as long as it is full."""

    def __init__(self, project):
        self._project = project
        self.is_full = True

    def __getattr__(self, name):
        return getattr(self._project, name)

    def apply(self, operation):
        if not self.is_full:
            return self._project.apply(operation)
        refused = Future()
        refused.set_exception(NotSavedError("The disk is full."))
        return refused


@pytest.fixture
def window(qtbot, qapp, own_home):
    window = MainWindow(qapp, Settings())
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    window.close()


@pytest.fixture
def disk(bench, three, window, qtbot):
    """The disk of the project in the window, which has just refused an edit."""
    disk = FullDisk(bench.make(*three))
    window.workbench.adopt(lambda: disk)
    qtbot.waitUntil(lambda: window.workbench.document is not None and window.workbench.is_idle, timeout=PATIENCE)
    with qtbot.waitSignal(window.workbench.saving.not_saved, timeout=PATIENCE):
        window.workbench.apply("Label", lambda document: gestures.create(document.annotation, 0, 3, "ORG"))
    return disk


def status(window):
    return window.status.findChild(type(window.status._saved), "saved").text()


def test_an_edit_in_memory_alone_is_not_lost_by_closing_once(window, disk):
    assert not window.close()
    assert window.isVisible()
    assert "Close once more" in status(window)
    assert window.close()


def test_when_the_disk_has_room_again_the_edit_is_saved_and_closing_is_closing(window, disk, qtbot):
    window.close()
    disk.is_full = False
    window.workbench.saving.try_again()
    qtbot.waitUntil(lambda: window.workbench.saving.is_idle, timeout=PATIENCE)
    assert status(window) == SAVED
    assert window.close()
    with_edit = ProjectFile.open(disk.path, annotator="Ada", writable=False)
    assert [span.label for span in with_edit.annotation(1).spans] == ["ORG"]
    with_edit.close()


def test_the_project_is_not_closed_over_an_edit_in_memory_alone(window, disk, qtbot):
    window.actions_["close"].trigger()
    assert window.workbench.project is disk
    disk.is_full = False
    window.workbench.saving.try_again()
    qtbot.waitUntil(lambda: window.workbench.project is None, timeout=PATIENCE)


def test_where_the_person_was_is_kept(window, bench, three, qtbot):
    project = bench.make(*three)
    window.workbench.adopt(lambda: project)
    qtbot.waitUntil(lambda: window.workbench.document is not None and window.workshop.is_at_rest, timeout=PATIENCE)
    window.close()
    with_place = ProjectFile.open(project.path, annotator="Ada", writable=False)
    assert with_place.place("place")["document"] == 1
    with_place.close()
    assert Settings.load().last_project == str(project.path)
