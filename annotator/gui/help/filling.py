"""What stands in braces on a page of the guide: the person's own keys, the names of menus, and places on this machine.

`{key:accept}` is the first key of an action, `{keys:accept}` all of them, `{menu:import}` where it stands in the menus,
`{table:span}` every action of a menu with its keys, `{place:logs}` a folder.
"""

from __future__ import annotations

import re

from annotator import paths
from annotator.gui.actions import ACTIONS, action_row
from annotator.gui.key_map import KeyMap, title_of
from annotator.gui.key_words import in_words
from annotator.language import translate

PLACEHOLDER = re.compile(r"\{(key|keys|menu|table|place):(\w+)\}")


class Filling:
    """Fills pages from the person's key map, so that keys which were recorded anew stand there as they are."""

    def __init__(self, keys: KeyMap) -> None:
        self._map = keys

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
        row = action_row(id_)
        menu = translate("Menu", row.menu)
        return f"**{menu} ▸ {row.words}**".replace("&", "")

    def _table(self, menu: str) -> str:
        rows = [row.id for row in ACTIONS if row.menu.replace("&", "").lower() == menu]
        if not rows:
            raise KeyError(menu)
        with_keys = [id_ for id_ in rows if self._shortcuts(id_)]
        lines = [f"| {self._keys(id_)} | {title_of(id_)} |" for id_ in with_keys]
        key, deed = translate("Guide", "key"), translate("Guide", "what it does")
        return "\n".join([f"| {key} | {deed} |", "|---|---|", *lines])

    def _place(self, name: str) -> str:
        from annotator.session.sample import sample_path

        known = {"sample": sample_path(), "settings": paths.settings_folder(), "logs": paths.log_folder()}
        return str(known[name])

    def _shortcuts(self, id_: str) -> list[str]:
        """The keys of an action in the system's words; Return and Enter are one key to the person."""
        action_row(id_)  # KeyError for one that does not exist
        keys = (in_words([sequence]).replace("Return", "Enter") for sequence in self._map.keys(id_))
        return list(dict.fromkeys(keys))
