"""The person's settings: one small JSON file, written at once when something changes."""

from __future__ import annotations

import copy
import getpass
import json
import logging
from dataclasses import MISSING, Field, asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.errors import AnnotatorError
from annotator.session.atomic_file import replacing

MOST_RECENT = 12
MOST_COMMANDS = 8
_log = logging.getLogger(__name__)


@dataclass
class Settings:
    """What the person chose, and where they were; unknown keys of a newer program are kept out, not an error."""

    annotator: str = ""
    theme: str = "system"
    text_size: float = 13.0
    interface_scale: float = 1.0
    language: str = ""
    review_mode: str = "fix"
    show_hints: bool = True
    show_overview: bool = True
    key_preset: str = "default"
    keys: dict[str, list[str]] = field(default_factory=dict)
    reopen_last: bool = True
    notify: bool = True
    back_up: bool = True
    recent_projects: list[str] = field(default_factory=list)
    recent_commands: list[str] = field(default_factory=list)
    last_project: str = ""
    folders: dict[str, str] = field(default_factory=dict)
    split_by: str = "file"
    spans_become: str = ""
    export_format: str = "jsonl"
    export_split: str = ""
    export_seed: int = 0
    export_tokens: bool = True
    new_texts_only: bool = True
    window_geometry: str = ""
    window_state: str = ""
    layouts: dict[str, str] = field(default_factory=dict)
    help_geometry: str = ""
    tour_left: bool = False
    trusted_pipelines: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # What this process has changed since is written, all else left as another one may have written it meanwhile.
        self._seen: dict[str, Any] = {entry.name: _default_of(entry) for entry in fields(self)}

    @classmethod
    def load(cls) -> Settings:
        """The settings as they were last saved; the defaults for whatever is missing or damaged."""
        try:
            data = json.loads(_file().read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            _log.warning("settings could not be read, using defaults: %s", error)
            return cls()
        loaded = cls(**_fitting(data)) if isinstance(data, dict) else cls()
        loaded._seen = copy.deepcopy(asdict(loaded))
        return loaded

    def save(self) -> None:
        """Writes the settings; a folder that cannot be written is logged, never a reason to stop working."""
        self.trusted_pipelines = self.all_trusted()
        mine, theirs = asdict(self), asdict(Settings.load())
        kept = {name: value if value != self._seen[name] else theirs[name] for name, value in mine.items()}
        try:
            with replacing(_file()) as stream:
                stream.write(json.dumps(kept, indent=1, ensure_ascii=False).encode())
        except AnnotatorError as error:
            _log.warning("settings could not be saved: %s", error)
        else:
            self._seen = copy.deepcopy(mine)

    def all_trusted(self) -> dict[str, str]:
        """The trusted pipelines with those that another process or job has put into the file meanwhile."""
        return {**Settings.load().trusted_pipelines, **self.trusted_pipelines}

    def remember_project(self, path: Path) -> None:
        """Puts a project first among the recent ones, and makes it the one to open next time."""
        name = str(path.resolve())
        self.recent_projects = [name, *(p for p in self.recent_projects if p != name)][:MOST_RECENT]
        self.last_project = name
        self.save()

    def keep_layout(self, project: str, state: str) -> None:
        """Remembers where the panels were in a project, and for projects that are new."""
        self.window_state = state
        known = {path: kept for path, kept in self.layouts.items() if path in self.recent_projects}
        self.layouts = {**known, project: state} if project else known
        self.save()

    def remember_command(self, command: str) -> None:
        """Puts a command first among those that were run lately from the palette."""
        self.recent_commands = [command, *(c for c in self.recent_commands if c != command)][:MOST_COMMANDS]
        self.save()

    def rank_of_command(self, command: str) -> int:
        """Higher the more lately a command was run, up to MOST_COMMANDS; 0 for long ago or never."""
        known = self.recent_commands
        return MOST_COMMANDS - known.index(command) if command in known else 0

    def list_project(self, path: Path) -> None:
        """Puts a project among the recent ones, behind the one that is worked on."""
        name = str(path.resolve())
        first, rest = self.recent_projects[:1], [p for p in self.recent_projects[1:] if p != name]
        if name not in first:
            self.recent_projects = [*first, name, *rest][:MOST_RECENT]
            self.save()

    def forget_project(self, path: str | None = None) -> None:
        """Takes a project from the recent ones; all of them if none is named."""
        self.recent_projects = [name for name in self.recent_projects if path is not None and name != path]
        self.save()


def _default_of(entry: Field[Any]) -> Any:
    return entry.default if entry.default_factory is MISSING else entry.default_factory()


def annotator_name() -> str:
    """The person's name for the history: from the settings, else the account's."""
    chosen = Settings.load().annotator
    if chosen:
        return chosen
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "annotator"


def _file() -> Path:
    return paths.settings_folder() / "settings.json"


def _fitting(data: dict[str, Any]) -> dict[str, Any]:
    """The entries whose name and kind the settings know."""
    defaults = Settings()
    known = {entry.name: type(getattr(defaults, entry.name)) for entry in fields(Settings)}
    kept = {name: float(value) if known.get(name) is float and isinstance(value, int) else value
            for name, value in data.items()}  # fmt: skip
    return {name: value for name, value in kept.items() if name in known and isinstance(value, known[name])}
