"""Runs the trial of the newest .deb in dist and prints a line for each step: `make package-test`."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.package_trial.bare_system import HOME, BareSystem, repacked, run
from tests.package_trial.person import Person
from tests.package_trial.screen import Screen

PACKAGE = "annotator-desktop"
LARGEST_PACKAGE, LARGEST_PROGRAM = 85_000_000, 240 * 1024
"""Bytes of the .deb, and kibibytes that it says it takes when it is installed."""


def main() -> int:
    """The whole trial; 1 with what is wrong if a step fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.package_trial", description=__doc__)
    parser.add_argument("--package", type=Path, help="the .deb; the newest in dist")
    parser.add_argument("--previous", type=Path, help="the .deb of the version before; else this one as 0.0.9")
    parser.add_argument("--output", type=Path, default=Path("build/package-trial"), help="where the pictures go")
    parser.add_argument("--display", default=":87", help="the X display to make")
    wanted = parser.parse_args()
    if os.geteuid() != 0:
        sys.stderr.write("The trial mounts and installs in a folder of its own, so it must be run as root.\n")
        return 1
    package = wanted.package or max(Path("dist").glob(f"{PACKAGE}_*.deb"), key=lambda path: path.stat().st_mtime)
    with tempfile.TemporaryDirectory(prefix="annotator-trial-", ignore_cleanup_errors=True) as name:
        previous = wanted.previous or repacked(
            package, "0.0.9", Path(name), ["usr/lib/annotator/_internal/of_the_version_before.txt"]
        )
        archive = wanted.output / "bare.tar"
        with (
            closing(Screen(wanted.display)) as screen,
            # Not in the folder that is taken away in any case: something may still be mounted in it then.
            closing(BareSystem.made(Path(tempfile.mkdtemp(prefix="annotator-bare-")) / "root", archive)) as system,
        ):
            return _steps(package, previous, system, screen, wanted.output)


def _steps(package: Path, previous: Path, system: BareSystem, screen: Screen, output: Path) -> int:
    person = Person(system, screen, output)
    place = system.root / "usr" / "lib" / "annotator"
    system.install(previous)
    system.purge(PACKAGE)
    before = system.files()  # with all that the package needs, but without it
    steps: list[tuple[str, Callable[[], str]]] = [
        ("size", lambda: _size(package)),
        ("install the version before", lambda: _installed(system, previous)),
        ("no Python, nothing to write to", lambda: _locked(system, place)),
        ("start of the version before", person.measures_the_start),
        ("upgrade", lambda: _upgraded(system, person, package, place)),
        ("main job in a real window", person.does_the_main_job),
        ("open by kind of file", person.opens_a_project_by_its_kind),
        ("home that cannot be written", lambda: _in_home(system, person, "read_only", "ro,size=1m")),
        ("home that is full", lambda: _in_home(system, person, "full", "size=64k")),
        ("training", person.trains),
        ("self-test", person.checks_the_program),
        ("remove", lambda: _removed(system, place, before)),
    ]
    for title, step in steps:
        began = time.monotonic()
        try:
            told = step()
        except AssertionError as error:
            sys.stdout.write(f"FAILED  {title}: {error}\n")
            return 1
        sys.stdout.write(f"ok      {title} ({time.monotonic() - began:.0f} s): {told}\n")
        sys.stdout.flush()
    return 0


def _size(package: Path) -> str:
    size = package.stat().st_size
    installed = int(run("dpkg-deb", "--field", package, "Installed-Size"))
    assert size <= LARGEST_PACKAGE, f"{size / 1e6:.1f} MB"
    assert installed <= LARGEST_PROGRAM, f"{installed / 1024:.0f} MB"
    return f"{size / 1e6:.1f} MB, installed {installed / 1024:.0f} MB."


def _installed(system: BareSystem, package: Path) -> str:
    system.install(package)
    version = system.told("annotator", "--version").strip()
    return f"{version}, in a home called “{HOME}”, which is beyond ASCII and has a blank."


def _locked(system: BareSystem, place: Path) -> str:
    """Makes the program's folder read-only, whoever asks, and looks for Pythons."""
    system.mount("--bind", place, place)
    run("mount", "-o", "remount,bind,ro", place)
    assert subprocess.run(["touch", str(place / "x")], capture_output=True, check=False).returncode != 0
    assert system.pythons() == [], system.pythons()
    network = system.told("cat", "/proc/net/dev")
    assert [line.split(":")[0].strip() for line in network.splitlines() if ":" in line] == ["lo"], network
    return "the folder of the program is read-only, no python* can be started, no network but lo."


def _upgraded(system: BareSystem, person: Person, package: Path, place: Path) -> str:
    settings, texts = person.settings.read_bytes(), person.count("document")
    system.unmount(place)
    system.install(package)
    assert not (place / "_internal" / "of_the_version_before.txt").exists(), "a file of the version before is left"
    assert person.settings.read_bytes() == settings, "the settings have changed"
    assert person.count("document") == texts > 0, "the sample is not there any more"
    _locked(system, place)
    return f"{len(settings)} bytes of settings and {texts} documents are as they were; no old file is left."


def _in_home(system: BareSystem, person: Person, name: str, options: str) -> str:
    home = f"/home/{name}"
    folder = system.root / home.lstrip("/")
    folder.mkdir()
    system.mount("-t", "tmpfs", "-o", f"{options},uid=1000,gid=1000,mode=700", "tmpfs", folder)
    if name == "full":
        subprocess.run(["dd", "if=/dev/zero", f"of={folder / 'fill'}", "bs=4k"], capture_output=True, check=False)
    try:
        return person.works_in(home, name)
    finally:
        system.unmount(folder)


def _removed(system: BareSystem, place: Path, before: set[str]) -> str:
    system.unmount(place)
    system.purge(PACKAGE)
    left = sorted(system.files() - before)
    assert not left, left
    told = system.told("gio", "mime", "application/x-annotator-project", code=None)
    assert "annotator.desktop" not in told, told
    return "no file is left, and no kind of file."


if __name__ == "__main__":
    sys.exit(main())
