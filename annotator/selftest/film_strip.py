"""The film strip: pictures of the real window in many states and looks, to be looked at: `make film-strip`.

`python -m annotator.selftest.film_strip FOLDER [LOOK...]` runs each look in a process of its own, since scale and
language are settled when a program starts. The exit code is 1 if a scene could not be played; the others go on.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.selftest.film_scenes import Scene


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks in a part of the strip: theme, size in logical pixels, scale, language, and its scenes."""

    name: str
    theme: str = "light"
    width: int = 1280
    height: int = 800
    scale: int = 1
    language: str = ""
    scenes: tuple[str, ...] = ()


_MANY = ("start_page", "sample", "selection", "labels", "preferences", "tour", "scripts", "empty_states")
_FEW = ("sample", "importing", "preferences", "guide")

LOOKS: tuple[Look, ...] = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("high_contrast", theme="high_contrast", scenes=_MANY),
    Look("small", width=1024, height=680, scenes=(*_MANY, "guidelines", "exporting", "training", "shortcuts")),
    Look("large_200", width=960, height=540, scale=2, scenes=_FEW),
    Look("german", language="de", scenes=(*_MANY, "importing", "exporting", "training", "shortcuts")),
    Look("right_to_left", language="ar", scenes=_FEW),
)
"""“large_200” is a screen of 1920 by 1080 pixels at 200 %; a look without scenes has all of them."""


def take(folder: Path, names: list[str]) -> int:
    """Takes the pictures of these looks, of all by default; 1 if something went wrong, told on standard error."""
    failed = 0
    with tempfile.TemporaryDirectory() as made:
        for look in LOOKS:
            if not names or look.name in names:
                platform = f"offscreen:configfile={_screen_of(look, Path(made))}"
                environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(look.scale)}
                words = [sys.executable, "-m", "annotator.selftest.film_strip", "--look", look.name, str(folder)]
                failed |= subprocess.run(words, env=environment, check=False).returncode
    return int(failed != 0)


def _screen_of(look: Look, folder: Path) -> Path:
    """A description for Qt of a screen as large as the window."""
    size = {"width": look.width * look.scale, "height": look.height * look.scale}
    screen = {"name": look.name, "x": 0, "y": 0, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}
    path = folder / f"{look.name}.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


def take_look(look: Look, folder: Path) -> int:
    """Plays every scene of a look, each at a window of its own; 1 if one of them could not be played."""
    from annotator.selftest import film_scenes
    from annotator.selftest.quiet import quieten

    quieten()
    scenes: list[Scene] = [film_scenes.start_page, *film_scenes.ALL]
    failed = 0
    with tempfile.TemporaryDirectory() as home:
        project = _read_sample(Path(home))
        for scene in scenes:
            if not look.scenes or scene.__name__ in look.scenes:
                failed |= _play(scene, look, folder, Path(home), project)
    return failed


def _play(scene: Scene, look: Look, folder: Path, home: Path, project: Path) -> int:
    from annotator.selftest.camera import Camera
    from annotator.selftest.robot import Robot
    from annotator.session.sample import sample_path
    from annotator.session.settings import Settings

    os.environ["ANNOTATOR_HOME"] = str(home / scene.__name__)
    Settings(annotator="anna", theme=look.theme, language=look.language, tour_left=True).save()
    begins_empty = scene.__name__ == "start_page"
    if not begins_empty:
        sample_path().parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(project, sample_path())
    robot = Robot.starting(None if begins_empty else sample_path(), size=(look.width, look.height))
    try:
        if not begins_empty:
            robot.wait_for_suggestions()
        robot.wait_until(lambda: robot.window.workshop.is_at_rest, "the window to have counted")
        camera = Camera(robot.window, folder, look.name)
        scene(robot, camera)
        for picture in camera.taken:
            sys.stdout.write(f"{picture}\n")
            sys.stdout.flush()
        return 0
    except Exception:
        sys.stderr.write(f"{look.name}, {scene.__name__}: could not be played\n{traceback.format_exc()}")
        return 1
    finally:
        robot.close()


def _read_sample(home: Path) -> Path:
    """The sample after the pipeline has read it, to be copied for each scene."""
    from contextlib import closing

    from annotator.session.sample import open_sample
    from annotator.session.suggesting import suggest

    os.environ["ANNOTATOR_HOME"] = str(home)
    path = home / "read.annot"
    with closing(open_sample("anna", path)) as project:
        suggest(project, pipeline=project.info().pipeline)
    return path


if __name__ == "__main__":
    if sys.argv[1] == "--look":
        (wanted,) = [look for look in LOOKS if look.name == sys.argv[2]]
        sys.exit(take_look(wanted, Path(sys.argv[3])))
    sys.exit(take(Path(sys.argv[1]), sys.argv[2:]))
