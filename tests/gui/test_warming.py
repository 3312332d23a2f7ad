"""What dialogs are made of is loaded while nobody waits."""

import threading
from importlib import import_module

from PySide6.QtCore import QTimer

from annotator.domain.record import Record
from annotator.gui import warming
from annotator.gui.warming import FIRST_STEPS, MODULES, Warming


def test_everything_that_is_to_be_loaded_is_there():
    assert all(import_module(name) for name in (*MODULES, *FIRST_STEPS))


def test_one_after_the_other_is_loaded_and_none_while_something_is_under_way(bench, monkeypatch):
    loaded, gates = [], {name: threading.Event() for name in ("something else", "first")}

    def load(name):
        loaded.append(name)
        assert name not in gates or gates[name].wait(20)

    monkeypatch.setattr(warming, "import_module", load)
    monkeypatch.setattr(warming, "FIRST_PAUSE", 1)
    monkeypatch.setattr(warming, "PAUSE", 1)
    bench.workbench.jobs.run(lambda *_: load("something else"), done=lambda _: None, failed=bench.workbench.failed.emit)
    timer = Warming(bench.workbench, bench.workbench, ["first", "second"]).findChild(QTimer)
    ticks = []
    timer.timeout.connect(lambda: ticks.append(tuple(loaded)))
    for so_far in (("something else",), ("something else", "first")):
        bench.wait(lambda so_far=so_far: ticks.count(so_far) > 3)  # it could have gone on, three times at least
        assert set(ticks[ticks.index(so_far) :]) == {so_far}
        gates[so_far[-1]].set()
    bench.wait(lambda: not timer.isActive())
    bench.rest()
    assert loaded == ["something else", "first", "second"]


def test_what_first_steps_need_is_loaded_in_a_job_when_there_is_a_document(bench, monkeypatch):
    loaded = []
    monkeypatch.setattr(warming, "import_module", lambda name: loaded.append((name, threading.current_thread())))
    warm = Warming(bench.workbench, bench.workbench, [])
    bench.workbench.document_changed.emit()
    assert loaded == []
    bench.open(Record("a", "Ada met Bob."))
    bench.wait(lambda: len(loaded) == len(FIRST_STEPS))
    assert [name for name, _thread in loaded] == list(FIRST_STEPS)
    assert threading.main_thread() not in [thread for _name, thread in loaded]
    bench.workbench.document_changed.emit()
    bench.wait(lambda: bench.workbench.is_idle)
    assert len(loaded) == len(FIRST_STEPS)
    assert warm.parent() is bench.workbench
