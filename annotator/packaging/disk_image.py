"""The disk image for macOS: the program, signed, beside a link to Applications. Runs on macOS only."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

from annotator import __version__, paths

ENTITLEMENTS = paths.resources() / "installer" / "macos" / "entitlements.plist"
APPLICATION = "Annotator.app"
_FOR_THIS_MACHINE = "-"


def build(program: Path, folder: Path) -> Path:
    """Makes the image of the bundle beside the frozen program in `folder`, and gives its path.

    It is signed by the identity in CODESIGN_IDENTITY, and sent to Apple's notary with the keychain profile in
    NOTARY_PROFILE; without these it is signed for no one, and macOS asks before it opens the program.
    """
    bundle = program.parent / APPLICATION
    if not bundle.is_dir():
        raise FileNotFoundError(f"{bundle}: is not there. The image wants a program frozen on macOS.")
    target = folder / f"annotator-{__version__}-macos-{platform.machine()}.dmg"
    _sign(bundle)
    with tempfile.TemporaryDirectory(prefix="annotator-dmg-") as name:
        _run("ditto", bundle, Path(name) / APPLICATION)
        (Path(name) / "Applications").symlink_to("/Applications")
        shutil.copyfile(paths.resources().parent / "LICENSE", Path(name) / "LICENSE.txt")
        _run(*("hdiutil", "create", "-volname", f"Annotator {__version__}", "-srcfolder", name),
             *("-fs", "HFS+", "-format", "UDZO", "-ov", target))  # fmt: skip
    profile = os.environ.get("NOTARY_PROFILE")
    if profile:
        _run("xcrun", "notarytool", "submit", target, "--keychain-profile", profile, "--wait")
        _run("xcrun", "stapler", "staple", target)
    return target


def _sign(bundle: Path) -> None:
    identity = os.environ.get("CODESIGN_IDENTITY") or _FOR_THIS_MACHINE
    hardened = [] if identity == _FOR_THIS_MACHINE else ["--options", "runtime", "--timestamp"]
    _run(*("codesign", "--force", "--deep", "--sign", identity, *hardened), *("--entitlements", ENTITLEMENTS, bundle))
    _run("codesign", "--verify", "--deep", "--strict", bundle)


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True)
