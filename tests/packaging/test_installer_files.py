"""What installers are made of: it fits together, wherever it is written down."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
import xml.etree.ElementTree as ET

from PySide6.QtGui import QImage

from annotator import __version__, paths
from annotator.packaging import linux_files, pictures, platform_files, windows_installer
from annotator.store.schema import APPLICATION_ID

INSTALLER = paths.resources() / "installer"
KIND = "application/x-annotator-project"


def test_menu_entry_and_kind_of_file_name_each_other():
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str
    entry.read(linux_files.MATERIAL / "annotator.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["MimeType"] == f"{KIND};"
    assert entry["Desktop Entry"]["Exec"] == "annotator window %f"
    kinds = ET.parse(linux_files.MATERIAL / "annotator-project.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = kinds.find(f"{space}mime-type")
    assert kind.get("type") == KIND
    assert kind.find(f"{space}glob").get("pattern") == f"*{paths.PROJECT_SUFFIX}"
    inner = kind.find(f"{space}magic/{space}match/{space}match")
    assert inner.get("value").encode() == APPLICATION_ID.to_bytes(4, "big")


def test_everything_a_desktop_looks_for_is_laid_out(tmp_path):
    linux_files.share_out(tmp_path)
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert "icons/hicolor/256x256/apps/annotator.png" in found
    assert "icons/hicolor/scalable/mimetypes/application-x-annotator-project.svg" in found
    told = (tmp_path / "metainfo" / "annotator.desktop.Annotator.metainfo.xml").read_text()
    assert f'<release version="{__version__}"' in told
    assert "@" not in told


def test_pictures_are_pictures_in_every_size(tmp_path):
    ico = pictures.write_ico(tmp_path / "a.ico").read_bytes()
    assert int.from_bytes(ico[4:6], "little") == len(pictures.ICO_SIZES)
    assert QImage.fromData(pictures.png(48)).width() == 48
    assert QImage.fromData(pictures.png(48)).pixelColor(24, 4).alpha() == 255
    icns = pictures.write_icns(tmp_path / "a.icns").read_bytes()
    assert int.from_bytes(icns[4:8], "big") == len(icns)


def test_the_windows_script_uses_what_it_is_told_and_is_told_what_it_uses(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(windows_installer.subprocess, "run", lambda command, **_: asked.extend(command))
    for name in ("annotator.exe", "annotator-window.exe"):
        (tmp_path / name).write_bytes(b"MZ")
    windows_installer.build(tmp_path, tmp_path / "dist")
    told = {word[2:].partition("=")[0] for word in asked if word.startswith("-D")}
    script = windows_installer.SCRIPT.read_text(encoding="utf-8")
    own = set(re.findall(r"^!define (\w+)", script, re.MULTILINE))
    used = set(re.findall(r"\$\{([A-Z_]+)\}", script))
    assert used - own == told


def test_macos_knows_projects_by_their_ending():
    told = platform_files.mac_information()
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [
        told["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"]
    ]
    endings = told["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]["public.filename-extension"]
    assert [f".{ending}" for ending in endings] == [paths.PROJECT_SUFFIX]
    assert plistlib.loads((INSTALLER / "macos" / "entitlements.plist").read_bytes())


def test_the_menu_script_names_the_program_where_it_lies_and_takes_everything_out_again(tmp_path):
    place = tmp_path / "with blank & $ä"
    linux_files.share_out(place / "share")
    script = place / "add-to-menu.sh"
    script.write_bytes((linux_files.MATERIAL / "add-to-menu.sh").read_bytes())
    home = tmp_path / "home"
    own = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", str(script)], check=True, env=own, capture_output=True)
    entry = home / ".local" / "share" / "applications" / "annotator.desktop"
    line = next(line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec="))
    assert line == f'Exec="{place}/annotator" window %f'.replace("$", "\\\\$")
    subprocess.run(["sh", str(script), "--remove"], check=True, env=own, capture_output=True)
    assert not entry.exists()
    assert not list((home / ".local" / "share").rglob("*annotator*.png"))
