"""Where things are: resources and seeds of the program, settings and logs of the person."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
PROJECT_SUFFIX = ".annot"


def _shipped(folder: str) -> Path:
    """A shipped folder: beside the package in a source tree, inside it in a wheel or the frozen program."""
    beside = _PACKAGE.parent / folder
    if not getattr(sys, "frozen", False) and (beside.parent / "pyproject.toml").is_file():
        return beside
    return _PACKAGE / folder


def resources() -> Path:
    """Icons, themes, label sets, pipelines: what the program ships besides code."""
    return _shipped("resources")


def starter_pipeline() -> Path:
    """The spaCy pipeline that comes with the program."""
    return resources() / "pipelines" / "en_starter"


def seeds() -> Path:
    """The sample documents that a new user meets first."""
    return _shipped("seeds")


def settings_folder() -> Path:
    """The person's settings; ANNOTATOR_HOME, when set, holds everything below itself."""
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home) / "settings" if home else Path(platformdirs.user_config_dir("annotator", appauthor=False))


def data_folder() -> Path:
    """The sample project and backups, when the person has not said where they want them."""
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home) / "data" if home else Path(platformdirs.user_data_dir("annotator", appauthor=False))


def pipelines_folder() -> Path:
    """Pipelines that came as wheels and were unpacked for this person, each under the name of its package."""
    return data_folder() / "pipelines"


def log_folder() -> Path:
    """Logs and crash reports."""
    home = os.environ.get("ANNOTATOR_HOME")
    return Path(home) / "logs" if home else Path(platformdirs.user_log_dir("annotator", appauthor=False))
