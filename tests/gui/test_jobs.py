"""Work off the window's thread: who is answered, where, and who is not any more."""

import threading
from concurrent.futures import Future
from contextlib import suppress

import pytest

from annotator.errors import CancelledError
from annotator.gui.jobs import Jobs
from annotator.gui.window_thread import WindowThread
from annotator.session.work import result_of

PATIENCE = 20


@pytest.fixture
def jobs(qapp):
    jobs = Jobs(WindowThread())
    yield jobs
    jobs.close()


def until_cancelled(_progress, cancel):
    with suppress(CancelledError):
        result_of(Future(), cancel)


def test_work_is_done_elsewhere_and_answered_on_the_windows_thread(jobs, qtbot):
    seen = []

    def work(_progress, _cancel):
        return threading.current_thread()

    jobs.run(work, done=lambda where: seen.extend([where, threading.current_thread()]), failed=pytest.fail)
    assert not jobs.is_idle
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] is not threading.main_thread()
    assert seen[1] is threading.main_thread()
    assert jobs.is_idle


def test_an_error_comes_back_as_it_was_raised(jobs, qtbot):
    seen = []
    jobs.run(lambda _progress, _cancel: 1 / 0, done=pytest.fail, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_long_work_tells_its_progress_between_beginning_and_end(jobs, qtbot, listen):
    told = listen(jobs.started, jobs.progressed, jobs.ended)

    def work(progress, _cancel):
        progress(1, 4)
        progress(2, None)

    job = jobs.run(work, done=lambda _: None, failed=pytest.fail, title="Long")
    qtbot.waitUntil(lambda: len(told.what) == 4)
    assert told.what == [job, (job, 1, 4), (job, 2, -1), job]


def test_dropped_work_is_cancelled_and_answers_nobody_but_what_outlives_does(jobs, qtbot, listen):
    ended, seen, gate = listen(jobs.ended), [], threading.Event()
    dropped = jobs.run(until_cancelled, done=pytest.fail, failed=pytest.fail, title="Long")
    jobs.run(lambda _progress, _cancel: gate.wait(PATIENCE), done=seen.append, failed=pytest.fail, outlives=True)
    after = jobs.drop(lambda: seen.append("after"))
    assert ended.what == [dropped]
    after.result(PATIENCE)
    assert seen == ["after"]
    gate.set()
    qtbot.waitUntil(lambda: seen == ["after", True])


def test_what_was_promised_is_waited_for(jobs):
    gate, seen = threading.Event(), []
    promised = jobs.promise(lambda: gate.wait(PATIENCE))
    after = jobs.drop(lambda: seen.append(promised.done()))
    gate.set()
    after.result(PATIENCE)
    assert seen == [True]


def test_after_closing_nothing_is_begun_and_nothing_runs(jobs, listen):
    started = listen(jobs.started)
    jobs.run(until_cancelled, done=pytest.fail, failed=pytest.fail, title="Long")
    jobs.close()
    jobs.run(until_cancelled, done=pytest.fail, failed=pytest.fail, title="Late")
    assert len(started.what) == 1
    assert jobs.is_idle
