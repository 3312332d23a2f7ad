"""The program in an X window, used by a robot while another process listens: run by `test_screen_reader.py`.

Writes what the listener saw and heard at each step to a JSON file.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess

from annotator.selftest.robot import Robot

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PYTHON = "/usr/bin/python3"


class Listener:
    """The other process; nothing is waited for without letting the window answer its questions."""

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []
        self._process = QProcess()
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.start(PYTHON, [str(Path(__file__).with_name("listener.py"))])
        self.robot: Robot | None = None

    def ask(self, question: str, answer: str) -> Any:
        before = len(self.told)
        self._process.write(f"{question}\n".encode())
        self.wait(lambda: any(answer in facts for facts in self.told[before:]), question)
        return next(facts[answer] for facts in self.told[before:] if answer in facts)

    def obey(self, order: str) -> None:
        self._process.write(f"{order}\n".encode())

    def wait(self, condition, what: str) -> None:
        assert self.robot is not None
        self.robot.wait_until(condition, f"the listener: {what}; it told {self.told[-3:]}")

    def heard(self) -> list[str]:
        return [facts["words"] for facts in self.told if facts.get("heard") == "object:announcement"]

    def close(self) -> None:
        self._process.closeWriteChannel()
        self._process.waitForFinished(5000)

    def _read(self) -> None:
        while self._process.canReadLine():
            self.told.append(json.loads(bytes(self._process.readLine().data())))


def main(project: Path, output: Path) -> None:
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL)
    steps: dict[str, Any] = {}
    robot = Robot.starting(project)
    listener = Listener()
    listener.robot = robot
    try:
        listener.wait(lambda: {"ready": True} in listener.told, "to begin")
        steps["at first"] = listener.ask("look", "seen")
        mark = robot.window.center.work.view.active
        steps["first mark"] = [mark.start, mark.end, mark.label]
        robot.press("Tab")
        listener.wait(lambda: len(listener.heard()) >= 1, "to hear the next mark")
        robot.press("Space")
        listener.wait(lambda: any("Done" in words for words in listener.heard()), "to hear of the accepted one")
        robot.press("Backspace")
        listener.wait(lambda: sum("Done" in words for words in listener.heard()) >= 2, "to hear of the rejected one")
        steps["heard"] = listener.heard()
        listener.obey("caret 7")
        listener.wait(lambda: robot.caret == 7, "to put the caret")
        steps["after putting the caret"] = listener.ask("look", "seen")
        listener.obey("select 3 9")
        listener.wait(lambda: robot.window.center.work.view.selection == (3, 9), "to select")
        steps["after selecting"] = listener.ask("look", "seen")
        robot.window.center.work.view.clear_selection()
        robot.press("Escape", "Right")
        steps["names"] = listener.ask("names", "names")
        robot.press("Return")
        listener.wait(lambda: any("Accepted " in words for words in listener.heard()), "to hear of the answer")
        robot.window.workbench.saving.not_saved.emit("there is no room on the disk.")
        listener.wait(lambda: any("no room" in words for words in listener.heard()), "to hear what was not saved")
        steps["heard at the end"] = listener.heard()
        steps["caret moves"] = [f["number"] for f in listener.told if f.get("heard") == "object:text-caret-moved"]
    finally:
        steps["told"] = listener.told[-40:]
        output.write_text(json.dumps(steps, ensure_ascii=False, indent=1))
        listener.close()
        robot.close()
        launcher.terminate()
        launcher.wait(10)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    main(Path(sys.argv[1]), Path(sys.argv[2]))
