"""Work behind the window waits while the window has something to do, and only such work."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import giving_way as module
from annotator.giving_way import come_second, give_way, giving_way, go_first, let_others


@pytest.fixture(autouse=True)
def nobody_goes_first():
    yield
    let_others()


@pytest.fixture
def behind():
    """A thread that comes second."""
    with ThreadPoolExecutor(1, initializer=come_second) as thread:
        yield thread
        let_others()


def is_waiting(future: Future[object]) -> bool:
    return not future.done()


def patient(monkeypatch):
    """Nobody stops waiting by himself."""
    monkeypatch.setattr(module, "MOST_SECONDS", 60.0)


def test_work_behind_the_window_goes_on_when_the_window_is_done(behind, monkeypatch):
    patient(monkeypatch)
    go_first()
    waiting = behind.submit(give_way)
    time.sleep(0.02)
    assert is_waiting(waiting)
    let_others()
    waiting.result(20)


def test_a_window_that_is_never_done_keeps_nobody_waiting_for_ever(behind):
    go_first()
    behind.submit(give_way).result(20)
    began = time.monotonic()
    behind.submit(lambda: [give_way() for _ in range(1_000)]).result(20)  # and nobody waits a second time
    assert time.monotonic() - began < 1_000 * module.MOST_SECONDS


def test_the_window_itself_and_threads_that_somebody_waits_for_do_not_wait(monkeypatch):
    patient(monkeypatch)
    go_first()
    give_way()
    ended = threading.Event()
    thread = threading.Thread(target=lambda: (give_way(), ended.set()))
    thread.start()
    assert ended.wait(20)
    thread.join()


def test_a_thread_comes_second_only_as_long_as_it_says_so(behind, monkeypatch):
    patient(monkeypatch)
    behind.submit(lambda: come_second(is_so=False)).result(20)
    go_first()
    waiting = behind.submit(give_way)
    waiting.result(20)
    assert not is_waiting(waiting)


@given(st.lists(st.integers()), st.integers(1, 5))
def test_all_items_come_in_order(items, at_once):
    assert list(giving_way(iter(items), at_once)) == items


def test_a_loop_stops_between_two_pieces_of_it(behind, monkeypatch):
    patient(monkeypatch)
    taken: list[int] = []
    second = threading.Event()

    def work() -> None:
        for number in giving_way(range(6), at_once=2):
            taken.append(number)
            if number == 1:
                go_first()
                second.set()

    working = behind.submit(work)
    assert second.wait(20)
    time.sleep(0.02)
    assert (taken, is_waiting(working)) == ([0, 1], True)
    let_others()
    working.result(20)
    assert taken == [0, 1, 2, 3, 4, 5]
