"""The bill of materials (SBOM) of the frozen program, as CycloneDX JSON: all that is in it, for machines to read."""

from __future__ import annotations

import json
import platform
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.packaging.notices import Part

NAME = "sbom.cdx.json"

_EXPRESSION = re.compile(r"[\w.+-]+( (AND|OR|WITH) [\w.+-]+)*")


def write(path: Path, parts: Sequence[Part]) -> Path:
    """Writes the list of these parts, and gives the path back."""
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "annotator",
                "name": "annotator-desktop",
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_entry(part) for part in parts],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def copy_out(program: Path, folder: Path) -> Path:
    """Copies the list that is in the frozen program to where its packages are, and gives its path there."""
    found = next(program.rglob(NAME))
    return Path(shutil.copy(found, folder / f"annotator-{__version__}-{sys.platform}-{platform.machine()}-{NAME}"))


def _entry(part: Part) -> dict[str, Any]:
    component = part.component
    entry: dict[str, Any] = {"type": "library" if part.url else "data", "name": component.name}
    if component.version:
        entry["version"] = component.version
    if part.url:
        entry |= {"purl": part.url, "bom-ref": part.url}
    # An SPDX expression has no blanks but around its words; anything else is a name.
    is_expression = _EXPRESSION.fullmatch(component.licence) is not None
    licence = {"expression": component.licence} if is_expression else {"license": {"name": component.licence}}
    return {**entry, "licenses": [licence]}
