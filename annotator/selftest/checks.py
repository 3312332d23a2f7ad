"""The checks of `annotator selftest`: each does a piece of real work on this machine and says how it went."""

from __future__ import annotations

import json
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from annotator.errors import AnnotatorError

_log = logging.getLogger(__name__)

Check = Callable[[Path], str]
"""Works in an empty folder of its own and gives a sentence about what it found; raises if something does not work."""


class CheckFailedError(AnnotatorError):
    """Something on this machine does not work; the message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check went: its name, whether all is well, and a sentence."""

    name: str
    ok: bool
    detail: str


def run(*, as_json: bool) -> int:
    """Runs every check and prints a line for each, or one JSON object at the end; 1 if one failed."""
    outcomes = []
    with _own_home() as folder:
        for name, check in all_checks():
            outcome = outcome_of(name, check, folder)
            outcomes.append(outcome)
            if not as_json:
                sys.stdout.write(f"{'ok    ' if outcome.ok else 'FAILED'}  {name}: {outcome.detail}\n")
                sys.stdout.flush()
    ok = all(outcome.ok for outcome in outcomes)
    if as_json:
        found = {"ok": ok, "checks": [asdict(outcome) for outcome in outcomes]}
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    return 0 if ok else 1


def all_checks() -> list[tuple[str, Check]]:
    """The checks in their order, from what everything needs to the whole window."""
    from annotator.selftest import machine_checks, process_checks, window_check, work_checks

    return [
        ("versions", machine_checks.versions),
        ("search index", machine_checks.search_index),
        ("resources", machine_checks.resources),
        ("fonts", machine_checks.fonts),
        ("translations", machine_checks.translations),
        ("project", work_checks.project),
        ("formats", work_checks.formats),
        ("suggestions", work_checks.suggestions),
        ("worker processes", process_checks.worker_processes),
        ("training", process_checks.training),
        ("window", window_check.window),
    ]


def outcome_of(name: str, check: Check, folder: Path) -> Outcome:
    """Runs one check in a folder of its own below `folder`; whatever it raises is a failure with a sentence."""
    own = folder / name.replace(" ", "_")
    own.mkdir()
    try:
        return Outcome(name, True, check(own))
    except AnnotatorError as error:
        return Outcome(name, False, str(error))
    except Exception as error:  # a check that breaks is a finding, not the end of the checks
        _log.exception("the check “%s” broke", name)
        return Outcome(name, False, f"It broke ({type(error).__name__}: {error}). Install the program again.")


@contextmanager
def _own_home() -> Iterator[Path]:
    """An empty folder that is also the person's home meanwhile, so that nobody's settings or sample are touched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = os.environ.get("ANNOTATOR_HOME")
    with tempfile.TemporaryDirectory(prefix="annotator-selftest-") as name:
        os.environ["ANNOTATOR_HOME"] = str(Path(name) / "home")
        try:
            yield Path(name)
        finally:
            del os.environ["ANNOTATOR_HOME"]
            if before is not None:
                os.environ["ANNOTATOR_HOME"] = before
