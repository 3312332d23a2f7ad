"""What the person does in the trial, step by step; each step gives a sentence and fails with what is wrong."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from tests.package_trial.bare_system import HOME, BareSystem
from tests.package_trial.screen import Screen, wait_until

PROGRAM = "annotator"
SAMPLE = ".local/share/annotator/sample.annot"


class Person:
    """Somebody without rights at the installed program."""

    def __init__(self, system: BareSystem, screen: Screen, pictures: Path) -> None:
        self._system = system
        self._screen = screen
        self._pictures = pictures
        self.sample = system.home / SAMPLE
        self.settings = system.home / ".config" / "annotator" / "settings.json"

    def checks_the_program(self) -> str:
        """The program's own checks, all of them."""
        found = json.loads(self._system.told(PROGRAM, "selftest", "--json", code=None))
        bad = [f"{one['name']}: {one['detail']}" for one in found["checks"] if not one["ok"]]
        assert not bad, bad
        return f"{len(found['checks'])} checks of the self-test hold."

    def measures_the_start(self) -> str:
        """Time and processor time until the window is there and until the sample has suggestions; the second start."""
        with self._window():
            pass
        with self._window() as process:
            shown = process.seconds
            spent = _processor_seconds(process.pid)
            self._screen.press("Return")
            waited = wait_until(lambda: self.count("suggestion"), "suggestions", every=0.02)
            first = _processor_seconds(process.pid)
        return (
            f"Window after {shown:.2f} s ({spent:.2f} s of processor), first suggestion {waited:.2f} s after Return"
            f" ({first - spent:.2f} s of processor in all its processes); load {os.getloadavg()[0]:.0f}."
        )

    def does_the_main_job(self) -> str:
        """The sample by keyboard: accept, reject, undo, create, finish the document, export."""
        exported = self._system.home / "sample.jsonl"
        with self._window():
            wait_until(lambda: "Sample" in self._screen.title(), "the sample")
            wait_until(lambda: self.count("suggestion"), "suggestions")
            time.sleep(3)  # until they are drawn
            before = self.count("span")
            self._screen.press("space", "space", "space", "BackSpace", "ctrl+z", "Escape", "slash")
            self._screen.type("air defence pact")
            self._screen.press("Return", "7")
            wait_until(lambda: self.count("span") >= before + 4, "four spans in the project file")
            self._screen.picture(self._pictures / "main_job.png")
            self._screen.press("Return")
            wait_until(self._answered, "an accepted document")
            self._screen.press("ctrl+e")
            time.sleep(3)
            self._screen.picture(self._pictures / "export.png")
            self._screen.press("Return")
            wait_until(exported.is_file, "the export")
        tasks = [json.loads(line) for line in exported.read_text(encoding="utf-8").splitlines()]
        wrong = [s for task in tasks for s in task["spans"] if not task["text"][s["start"] : s["end"]].strip()]
        assert tasks, "the export is empty"
        assert not wrong, wrong
        return f"{self.count('span')} spans in the project, {sum(len(t['spans']) for t in tasks)} in the export."

    def trains(self) -> str:
        """A step of training on lines of a text of their own."""
        lines = [f"{who} flew to {place} on Monday." for who in ("Ada King", "Ann Lee") for place in ("Oslo", "Lima")]
        text = self._system.home / "lines.txt"
        text.write_text("\n".join(f"{line} It was day {n}." for n in range(4) for line in lines), encoding="utf-8")
        project = f"{HOME}/train.annot"
        for words in (["new", project], ["import", project, f"{HOME}/lines.txt", "--split-by", "line"],
                      ["suggest", project], ["answer", project, "accept", "--all"]):  # fmt: skip
            self._system.told(PROGRAM, *words)
        told = json.loads(self._system.told(PROGRAM, "train", project, "--epochs", "2", "--json"))
        assert told["trained"], told
        return f"Trained on {told['words']} words, F1 {told['after']['typed']['f1']:.2f} on what was held out."

    def opens_a_project_by_its_kind(self) -> str:
        """A copy of the sample under another name is known as a project and opened by it."""
        name = f"{HOME}/mein Projekt ä.annot"
        (self._system.root / name.lstrip("/")).write_bytes(self.sample.read_bytes())
        os.chown(self._system.root / name.lstrip("/"), 1000, 1000)
        kind = self._system.told("gio", "info", "--attributes=standard::content-type", name).split()[-1]
        assert kind == "application/x-annotator-project", kind
        process = subprocess.Popen(
            self._system.command("gio", "open", name, display=self._screen.display), start_new_session=True
        )
        with self._ending(process):
            wait_until(lambda: "Sample" in self._screen.title(), "the window of the opened project")
            time.sleep(3)
            self._screen.picture(self._pictures / "opened_by_kind.png")
            self._screen.press("ctrl+q")
            wait_until(lambda: not self._screen.windows(), "the window to close")
        return f"{kind}, opened by its menu entry."

    def works_in(self, home: str, name: str) -> str:
        """Starts with a home that cannot be written, or is full: the window comes up, and says what it cannot do."""
        with self._window(home=home):
            self._screen.press("Return")
            time.sleep(4)
            self._screen.picture(self._pictures / f"home_{name}.png")
            assert self._screen.windows(), "the window is gone"
            self._screen.press("Escape", "Escape")
        told = self._system.told(PROGRAM, "new", f"{home}/p.annot", home=home, code=1)
        assert "Traceback" not in told, told
        return told.strip()

    def count(self, table: str) -> int:
        """How many rows a table of the sample project has, read with another SQLite."""
        if not self.sample.is_file():
            return 0
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{self.sample.as_uri()}?mode=ro", uri=True)) as db:
            return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        return 0

    def _answered(self) -> bool:
        told = json.loads(self._system.told(PROGRAM, "statistics", f"{HOME}/{SAMPLE}", "--json"))
        return bool(told["answers"].get("accept"))

    @contextmanager
    def _window(self, home: str = HOME) -> Iterator[_Started]:
        """The window, open; closed by its own key."""
        began = time.monotonic()
        process = subprocess.Popen(
            self._system.command(PROGRAM, home=home, display=self._screen.display), start_new_session=True
        )
        with self._ending(process):
            wait_until(self._screen.windows, "the window", every=0.01)
            yield _Started(process.pid, time.monotonic() - began)
            self._screen.press("ctrl+q")
            wait_until(lambda: process.poll() is not None, "the program to end")
            assert process.returncode == 0, process.returncode

    @contextmanager
    def _ending(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """Ends the process and all its children, if something has gone wrong."""
        try:
            yield
        except BaseException:
            self._screen.picture(self._pictures / "failed.png")
            raise
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


class _Started:
    """A window that has come: the process behind it, and how long it took."""

    def __init__(self, pid: int, seconds: float) -> None:
        self.pid = pid
        self.seconds = seconds


def _processor_seconds(session: int) -> float:
    """Processor time of every process of a session until now."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            values = stat.read_text().rpartition(")")[2].split()
            if int(values[3]) == session:
                ticks += int(values[11]) + int(values[12])
    return ticks / os.sysconf("SC_CLK_TCK")
