"""The garbage collector and the marks of documents."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from annotator.domain.review import Mark
from annotator.gui import garbage
from annotator.gui.document.view import DocumentView
from annotator.gui.garbage import Garbage


class Circle:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def view(bench, qtbot, monkeypatch):
    """A view beside the workbench, whose pauses are short."""
    monkeypatch.setattr(garbage, "PAUSE", 1)
    monkeypatch.setattr(garbage, "LONG_PAUSE", 2)
    monkeypatch.setattr(garbage, "MOST_AT_ONCE", 10_000_000)  # other tests leave more than a window ever has
    monkeypatch.setattr(garbage, "MOST_YOUNG", 10_000_000)
    view = DocumentView()
    qtbot.addWidget(view)
    Garbage(bench.workbench, view, view)
    yield view
    gc.unfreeze()


def test_no_collection_walks_the_marks_of_a_document_that_was_shown(bench, view, make_record):
    bench.open(make_record("one", "Ada in Iran", ("Iran", "GPE")))
    assert len(bench.marks) == 1
    assert not any(isinstance(walked, Mark) for walked in gc.get_objects())


def test_a_pause_frees_circles_even_those_that_were_set_aside(bench, view, make_record):
    circle = Circle()
    dropped = weakref.ref(circle)
    bench.open(make_record("one", "Ada in Iran"))
    del circle
    gc.collect()
    assert dropped() is not None
    view.show_again()
    bench.wait(lambda: dropped() is None)


def test_what_is_young_is_collected_on_the_thread_of_the_window_alone(bench, view, qtbot, monkeypatch):
    monkeypatch.setattr(garbage, "OFTEN", 1)
    monkeypatch.setattr(garbage, "YOUNG", 100)
    Garbage(bench.workbench, view, view)
    threads, dropped = [], []

    def note(phase, _info):
        if phase == "start":
            threads.append(threading.current_thread())

    def work(_progress, _cancel):
        for _ in range(20_000):
            circle = Circle()
        dropped.append(weakref.ref(circle))

    gc.callbacks.append(note)
    bench.workbench.jobs.run(work, done=lambda _: None, failed=bench.workbench.failed.emit)
    bench.wait(lambda: bool(dropped) and dropped[0]() is None)
    gc.callbacks.remove(note)
    assert set(threads) == {threading.main_thread()}


def test_many_young_objects_are_set_aside_instead_of_walked(view, monkeypatch):
    monkeypatch.setattr(garbage, "YOUNG", 10)
    monkeypatch.setattr(garbage, "MOST_YOUNG", 100)
    circle = Circle()
    kept, dropped = [Circle() for _ in range(200)], weakref.ref(circle)
    del circle
    set_aside = gc.get_freeze_count()
    garbage.collect_young()
    assert gc.get_freeze_count() >= set_aside + len(kept)
    assert dropped() is not None


def test_what_would_hold_up_the_window_is_not_walked_but_set_aside(bench, view, make_record, monkeypatch):
    circle = Circle()
    dropped = weakref.ref(circle)
    bench.open(make_record("one", "Ada in Iran"))
    monkeypatch.setattr(garbage, "MOST_AT_ONCE", 0)
    recent = Circle()
    del circle, recent
    set_aside = gc.get_freeze_count()
    garbage.collect_recent()
    assert gc.get_freeze_count() > set_aside
    garbage.collect_everything()
    assert dropped() is not None
    monkeypatch.setattr(garbage, "MOST_AT_ONCE", 10_000_000)
    garbage.collect_everything()
    assert dropped() is None
