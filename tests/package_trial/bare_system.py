"""A bare Debian in a folder: what is installed in it, who works in it, and what is left when all is removed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

RELEASE = "bookworm"
TOOLS = ("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "libglib2.0-bin")
"""What every desktop has besides: the triggers of menus and kinds of files, and what opens a file by its kind."""

PERSON = 1000
HOME = "/home/Zoë Müller"
CHANGING = ("proc", "sys", "dev", "tmp", "run", "var/log", "var/cache", "var/lib/apt", "var/lib/dpkg", "home", "root")


class BareSystem:
    """A root folder to install into. Everything that runs in it has no network; only installing has."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._mounts: list[Path] = []

    @classmethod
    def made(cls, root: Path, archive: Path) -> BareSystem:
        """A fresh one, unpacked from an archive that is made the first time."""
        if not archive.is_file():
            archive.parent.mkdir(parents=True, exist_ok=True)
            half = archive.with_name(f"half-{archive.name}")
            run("mmdebstrap", "--quiet", "--variant=minbase", f"--include={','.join(TOOLS)}", RELEASE, half)
            half.replace(archive)
        root.mkdir(parents=True)
        run("tar", "-xf", archive, "-C", root, "--exclude=./dev/*")
        made = cls(root)
        made._settle()
        return made

    def _settle(self) -> None:
        run("chroot", self.root, "useradd", "--uid", str(PERSON), "--create-home", "--home-dir", HOME, "zoe")
        self.mount("-t", "proc", "proc", self.root / "proc")
        self.mount("--bind", "/dev", self.root / "dev")
        run("mount", "--make-private", self.root / "dev")  # what is mounted below it is nobody else's
        self.mount("-t", "tmpfs", "tmpfs", self.root / "dev" / "shm")
        sockets = self.root / "tmp" / ".X11-unix"
        sockets.mkdir(parents=True, exist_ok=True)
        self.mount("--bind", "/tmp/.X11-unix", sockets)

    @property
    def home(self) -> Path:
        """The person's home, as it is seen from outside."""
        return self.root / HOME.lstrip("/")

    def mount(self, *words: object) -> None:
        """Mounts something; the last word is where. It is undone when the system is closed."""
        run("mount", *words)
        if words[-1] not in self._mounts:
            self._mounts.append(Path(str(words[-1])))

    def unmount(self, place: Path) -> None:
        """Undoes a mount."""
        subprocess.run(["umount", "--lazy", str(place)], check=False)
        self._mounts = [one for one in self._mounts if one != place]

    def install(self, package: Path) -> None:
        """Installs a package with all that it needs, or puts it in the place of another version."""
        shutil.copy(package, self.root / "tmp" / package.name)
        shutil.copy("/etc/resolv.conf", self.root / "etc" / "resolv.conf")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        asked = ["apt-get", "install", "--yes", "--quiet", "--quiet", "--no-install-recommends", f"/tmp/{package.name}"]
        run("chroot", self.root, "apt-get", "update", "--quiet", "--quiet", env=quiet)
        run("chroot", self.root, *asked, env=quiet)
        (self.root / "tmp" / package.name).unlink()

    def purge(self, name: str) -> None:
        """Removes a package with everything that it put there."""
        run("chroot", self.root, "dpkg", "--purge", name)

    def command(self, *words: str, home: str = HOME, display: str = "") -> list[str]:
        """The command line by which the person runs something in it, without network."""
        told = ["env", "-i", f"HOME={home}", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "USER=zoe"]
        screen = [f"DISPLAY={display}"] if display else ["QT_QPA_PLATFORM=offscreen"]
        person = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups"]
        return ["unshare", "--net", "chroot", str(self.root), *person, *told, *screen, *words]

    def told(self, *words: str, home: str = HOME, display: str = "", code: int | None = 0) -> str:
        """What a command of the person says; AssertionError unless it ends with that code."""
        done = subprocess.run(
            self.command(*words, home=home, display=display), capture_output=True, text=True, check=False
        )
        assert code is None or done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout if done.returncode == 0 else done.stdout + done.stderr

    def pythons(self) -> list[str]:
        """Every Python that could be started in it, outside of the program's own folder."""
        places = ("usr/bin", "usr/local/bin", "bin", "usr/sbin", "opt")
        return [str(path) for place in places for path in (self.root / place).rglob("python*")]

    def files(self) -> set[str]:
        """Every file that is not expected to change by itself."""
        found: set[str] = set()
        for folder, inner, names in os.walk(self.root):
            place = os.path.relpath(folder, self.root)
            if place in CHANGING:
                inner.clear()
                continue
            found |= {os.path.join(place, name) for name in (*names, *inner)}  # noqa: PTH118
        return found

    def close(self) -> None:
        """Undoes all mounts and takes the folder away, with the one around it; not if anything is still mounted."""
        for place in reversed(list(self._mounts)):
            self.unmount(place)
        mounted = Path("/proc/mounts").read_text(encoding="utf-8")
        if str(self.root.resolve()) not in mounted:
            shutil.rmtree(self.root.parent, ignore_errors=True)


def run(*words: object, env: dict[str, str] | None = None) -> str:
    """Runs a command of this machine and gives what it says; AssertionError with its words if it fails."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, words))}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def repacked(package: Path, version: str, folder: Path, extra: Iterable[str]) -> Path:
    """The same package under another version, with some files more, which the next version no longer has."""
    tree = folder / "repacked"
    run("dpkg-deb", "--raw-extract", package, tree)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines()
    control.write_text(
        "\n".join(f"Version: {version}" if line.startswith("Version:") else line for line in lines) + "\n"
    )
    for name in extra:
        (tree / name).write_text("of an older version\n", encoding="utf-8")
    target = folder / f"{package.name.split('_')[0]}_{version}_all.deb"
    run("dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, target)
    shutil.rmtree(tree)
    return target
