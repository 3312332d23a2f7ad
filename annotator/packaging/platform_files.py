"""What Windows and macOS want to know of a program inside of it: icon, version, kind of document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from annotator import __version__, paths

MAC_IDENTIFIER = "annotator.desktop.Annotator"
PROJECT_TYPE = "annotator.desktop.project"
PROJECT_TITLE = "Annotator project"

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Annotator authors"),
      StringStruct("FileDescription", "Annotator"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Annotator"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_numbers() -> tuple[int, int, int, int]:
    """The version as four numbers, as Windows has it."""
    numbers = [int(part) for part in __version__.split("+")[0].split(".") if part.isdigit()]
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def icon(folder: Path) -> str | None:
    """The program's icon as this system wants it, drawn into `folder`; None where it has none in the program."""
    from annotator.packaging import pictures

    if sys.platform == "win32":
        return str(pictures.write_ico(folder / "annotator.ico"))
    if sys.platform == "darwin":
        pictures.write_icns(folder / "project.icns", pictures.PROJECT_DRAWING)
        return str(pictures.write_icns(folder / "annotator.icns"))
    return None


def for_starter(folder: Path) -> dict[str, Any]:
    """What PyInstaller's EXE is told besides: icon and version on Windows, entitlements on macOS."""
    if sys.platform == "win32":
        version = folder / "version.txt"
        version.write_text(_RESOURCE.format(numbers=version_numbers(), version=__version__), encoding="utf-8")
        return {"icon": icon(folder), "version": str(version)}
    if sys.platform == "darwin":
        return {"entitlements_file": str(paths.resources() / "installer" / "macos" / "entitlements.plist")}
    return {}


def mac_information() -> dict[str, Any]:
    """What the Info.plist of the bundle says: versions, and that projects are opened with it."""
    return {
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "LSMinimumSystemVersion": "12.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": PROJECT_TITLE,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PROJECT_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PROJECT_TYPE,
                "UTTypeDescription": PROJECT_TITLE,
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["annot"]},
            }
        ],
    }
