"""Files that are dropped on the window, and what the file menu does without asking."""

import pytest

from annotator.gui.drop_target import Dropped
from annotator.gui.main_window import MainWindow
from annotator.session.sample import sample_path
from annotator.session.settings import Settings

PATIENCE = 20_000


@pytest.fixture
def window(qtbot, qapp, own_home, listen):
    window = MainWindow(qapp, Settings())
    qtbot.addWidget(window)
    window.told = listen(window.workbench.told)
    window.failed = listen(window.workbench.failed)
    window.workshop.live.close()
    yield window
    window.close()


@pytest.fixture
def rest(window, qtbot):
    return lambda: qtbot.waitUntil(lambda: window.workshop.is_at_rest, timeout=PATIENCE)


def test_a_dropped_project_is_opened(window, bench, three, rest):
    project = bench.make(*three)
    project.close()
    window.workshop.files.take_dropped(Dropped((project.path,), ()))
    rest()
    assert window.workbench.project.path == project.path
    assert window.windowTitle() == "p — Annotator"


def test_the_sample_is_made_opened_and_not_opened_twice(window, rest):
    window.workshop.files.open_sample()
    rest()
    assert window.workbench.has_open(sample_path())
    window.workshop.files.open_sample()
    rest()
    assert window.told.what[-1] == ("The sample is open already.", "")
    assert window.failed.what == []


def test_closing_the_project_shows_the_start_page_with_it_among_the_recent(window, bench, three, rest):
    project = bench.make(*three)
    project.close()
    window.workbench.open_project(project.path)
    rest()
    window.actions_["close"].trigger()
    rest()
    assert window.workbench.project is None
    assert window.center.currentWidget() is window.center.start_page
    assert window.settings.recent_projects == [str(project.path)]
