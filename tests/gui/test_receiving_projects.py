"""A project that was opened waits until the window can receive it."""

from __future__ import annotations

import pytest

from annotator.domain.record import Record
from annotator.errors import ProjectError


def test_a_project_waits_until_the_window_is_ready_and_nothing_is_idle_meanwhile(bench):
    ready = []
    bench.workbench.door.when_ready = ready.append
    project = bench.make(Record("a", "Ada met Bob."))
    bench.workbench.adopt(lambda: project)
    bench.wait(lambda: bool(ready))
    assert bench.workbench.project is None
    assert not bench.workbench.is_idle
    ready.pop()()
    bench.rest()
    assert bench.workbench.project is project
    assert bench.key == "a"


def test_a_project_that_waits_for_a_window_that_is_closed_is_closed_with_it(bench):
    ready = []
    bench.workbench.door.when_ready = ready.append
    project = bench.make(Record("a", "Ada met Bob."))
    bench.workbench.adopt(lambda: project)
    bench.wait(lambda: bool(ready))
    bench.workbench.close()
    with pytest.raises(ProjectError, match="closed"):
        project.rows([1])
    ready.pop()()
    assert bench.workbench.project is None
