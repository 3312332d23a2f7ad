"""What stands in braces on a page of the guide: the person's own keys, the names of menus, and places on this machine.

`{key:accept}` is the first key of an action, `{keys:accept}` all of them, `{menu:import}` where it stands in the menus,
`{table:span}` every action of a menu with its keys, `{place:logs}` a folder.
"""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence

from annotator import paths
from annotator.gui.action_set import ActionSet
from annotator.gui.actions import ACTIONS, action_row
from annotator.session.sample import sample_path

PLACEHOLDER = re.compile(r"\{(key|keys|menu|table|place):(\w+)\}")


class Filling:
    """Fills pages from the living actions, so that keys which were recorded anew stand there as they are."""

    def __init__(self, actions: ActionSet) -> None:
        self._actions = actions

    def __call__(self, text: str) -> str:
        """The page with everything in braces filled in; KeyError for an action or place that does not exist."""
        return PLACEHOLDER.sub(lambda match: getattr(self, f"_{match[1]}")(match[2]), text)

    def _key(self, id_: str) -> str:
        keys = self._shortcuts(id_)
        return f"`{keys[0]}`" if keys else self._menu(id_)

    def _keys(self, id_: str) -> str:
        keys = self._shortcuts(id_)
        return ", ".join(f"`{key}`" for key in keys) if keys else self._menu(id_)

    def _menu(self, id_: str) -> str:
        menu = action_row(id_).menu.replace("&", "")
        return f"**{menu} ▸ {_words(self._actions, id_)}**"

    def _table(self, menu: str) -> str:
        rows = [row.id for row in ACTIONS if row.menu.replace("&", "").lower() == menu]
        if not rows:
            raise KeyError(menu)
        with_keys = [id_ for id_ in rows if self._shortcuts(id_)]
        lines = [f"| {self._keys(id_)} | {_words(self._actions, id_).rstrip('…')} |" for id_ in with_keys]
        return "\n".join(["| key | what it does |", "|---|---|", *lines])

    def _place(self, name: str) -> str:
        known = {"sample": sample_path(), "settings": paths.settings_folder(), "logs": paths.log_folder()}
        return str(known[name])

    def _shortcuts(self, id_: str) -> list[str]:
        native = QKeySequence.SequenceFormat.NativeText
        keys = [sequence.toString(native) for sequence in self._actions[id_].shortcuts()]
        # Return and the Enter of the number pad are one key to the person.
        return list(dict.fromkeys(key.replace("Return", "Enter") for key in keys))


def _words(actions: ActionSet, id_: str) -> str:
    return actions[id_].text().replace("&", "")
