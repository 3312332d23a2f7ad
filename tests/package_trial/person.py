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
from dataclasses import dataclass
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
        """Time and processor time until the window is painted, until the sample shows what is stored with it, and until
        a text that nobody has read has suggestions; each counted from the start of a process, and none the first one.
        """
        with self._window():
            pass
        with self._window() as shown:
            self._screen.press("Return")
            sample = wait_until(lambda: self.count("suggestion"), "the sample", every=0.02)
        fresh = self._project_of("fresh", "Angela Merkel flew from Berlin to Paris on Monday.")
        with self._window(fresh) as process:
            wait_until(lambda: self.count("suggestion", fresh), "a suggestion", every=0.02)
            read, spent = time.monotonic() - process.began, _processor_seconds(process.pid)
        return (
            f"First paint after {shown.seconds:.2f} s ({shown.spent:.2f} s of processor), the sample {sample:.2f} s"
            f" after Return; first suggestion for a fresh text after {read:.2f} s ({spent:.2f} s of processor in all"
            f" its processes). Load {os.getloadavg()[0]:.0f}."
        )

    def does_the_main_job(self) -> str:
        """The sample by keyboard: accept, reject, undo, create, finish the document, export."""
        exported = self._system.home / "sample.jsonl"
        with self._window(f"{HOME}/{SAMPLE}"):
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
        project = self._project_of("train", *(f"{line} It was day {n}." for n in range(4) for line in lines))
        self._system.told(PROGRAM, "suggest", project)
        self._system.told(PROGRAM, "answer", project, "accept", "--all")
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
            wait_until(lambda: any("Problem" in title for title in self._screen.titles()), "the problem that is told")
            time.sleep(2)  # until it is drawn
            self._screen.picture(self._pictures / f"home_{name}.png")
            self._screen.press("Escape", "Escape")
        told = self._system.told(PROGRAM, "new", f"{home}/p.annot", home=home, code=1)
        assert "Traceback" not in told, told
        return told.strip()

    def count(self, table: str, project: str = f"{HOME}/{SAMPLE}") -> int:
        """How many rows a table of a project (the sample, if none is named) has, read with another SQLite."""
        file = self._system.root / project.lstrip("/")
        if not file.is_file():
            return 0
        with suppress(sqlite3.Error), closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
            return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        return 0

    def _project_of(self, name: str, *lines: str) -> str:
        """A new project in the home, a document for each line; its path as the person sees it."""
        (self._system.home / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")
        project = f"{HOME}/{name}.annot"
        self._system.told(PROGRAM, "new", project)
        self._system.told(PROGRAM, "import", project, f"{HOME}/{name}.txt", "--split-by", "line")
        return project

    def _answered(self) -> bool:
        told = json.loads(self._system.told(PROGRAM, "statistics", f"{HOME}/{SAMPLE}", "--json"))
        return bool(told["answers"].get("accept"))

    @contextmanager
    def _window(self, *projects: str, home: str = HOME) -> Iterator[_Started]:
        """The window, painted; closed by its own key."""
        wait_until(lambda: not self._screen.is_painted(), "a bare screen")
        began = time.monotonic()
        process = subprocess.Popen(
            self._system.command(PROGRAM, *projects, home=home, display=self._screen.display), start_new_session=True
        )
        with self._ending(process):
            wait_until(self._screen.is_painted, "the window", every=0.01)
            started = _Started(process.pid, began, time.monotonic() - began, _processor_seconds(process.pid))
            wait_until(self._screen.has_keyboard, "the window to have the keyboard")
            yield started
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


@dataclass(frozen=True)
class _Started:
    """A window that has come: the process behind it, when that began, and how long it took; `spent` of a processor."""

    pid: int
    began: float
    seconds: float
    spent: float


def _processor_seconds(session: int) -> float:
    """Processor time of every process of a session until now."""
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            values = stat.read_text().rpartition(")")[2].split()
            if int(values[3]) == session:
                ticks += int(values[11]) + int(values[12])
    return ticks / os.sysconf("SC_CLK_TCK")
