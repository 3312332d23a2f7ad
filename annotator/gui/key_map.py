"""Which keys every action has for this person: the table of actions, a preset over it, their own keys over that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from annotator.gui.actions import ACTIONS, action_row
from annotator.gui.key_presets import USUAL, KeyPreset, key_preset
from annotator.gui.key_words import in_words, pair_of_signs, sign_of
from annotator.session.settings import Settings

if TYPE_CHECKING:
    from annotator.domain.label import LabelSet

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_CARET = ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown")


class Refusal(Enum):
    """Why a key cannot be any command's."""

    LABEL_KEY = "a digit, alone or with Shift: it belongs to the labels"
    CARET_KEY = "an arrow or the like alone: it moves the caret"
    NO_KEY = "a modifier alone, or nothing"


@dataclass(frozen=True, slots=True)
class Taken:
    """Who has a key already: an action by its id, or a label of the project by its name."""

    action: str = ""
    label: str = ""


class KeyMap(QObject):
    """The keys in force, by the id of the action. Every change is in the settings at once."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        settings.keys = {action: written for action, written in settings.keys.items() if isinstance(written, list)}
        self._settings = settings
        self._keys: dict[str, tuple[QKeySequence, ...]] = {}
        self._signs: dict[tuple[str, ...], str] = {}
        self._preset = key_preset(settings.key_preset)
        self._work_out()

    # ---- what is in force

    def keys(self, action: str) -> tuple[QKeySequence, ...]:
        """The keys of an action, the one that menus show first."""
        return self._keys.get(action, ())

    def words(self, action: str) -> str:
        """The keys of an action for people; empty if it has none."""
        return in_words(self.keys(action))

    def first(self, action: str) -> str:
        """The key of an action that is told to people first, in the system's words; empty if it has none."""
        return in_words(self.keys(action)[:1])

    def spoken(self, action: str) -> str:
        """The key of an action for a sentence: as in menus, but Return is called Enter, as it is on most keyboards."""
        return self.first(action).replace("Return", "Enter")

    def sign(self, action: str) -> str:
        """The first key of an action as a short sign for a hint; empty if it has none."""
        return self._kept_sign(action)

    def pair(self, first: str, second: str) -> str:
        """The keys of two actions that belong together, as a sign."""
        return self._kept_sign(first, second)

    @property
    def preset(self) -> KeyPreset:
        """The preset that was chosen."""
        return self._preset

    def is_own(self, action: str) -> bool:
        """Whether the person gave or took keys of this action themselves."""
        return self._keys.get(action) != self._usual_keys.get(action)

    @property
    def has_own(self) -> bool:
        """Whether any action has keys other than in the preset."""
        return self._keys != self._usual_keys

    def taken_by(self, key: QKeySequence, labels: LabelSet, *, besides: str = "") -> Taken | None:
        """Who has this key, apart from the action `besides`."""
        for action, keys in self._keys.items():
            if key in keys and action != besides:
                return Taken(action=action)
        letter = key.toString(_PORTABLE)
        label = labels.by_key(letter) if len(letter) == 1 else None
        return Taken(label=label.name) if label is not None else None

    # ---- changes

    def choose_preset(self, name: str) -> None:
        """Takes another preset. The person's own keys stay on top of it."""
        self._settings.key_preset = name
        self._preset = key_preset(name)
        self._keep()

    def give(self, action: str, keys: Iterable[QKeySequence]) -> None:
        """Gives an action these keys and no others; they are taken from whoever has them."""
        keys = tuple(dict.fromkeys(keys))
        self._free(keys, besides=action)
        self._settings.keys[action] = [_written(key) for key in keys]
        self._keep()

    def reset(self, action: str) -> None:
        """Gives an action the keys of the preset again, taken back from those the person gave them to."""
        self._settings.keys.pop(action, None)
        self._free(self._usual()[action], besides=action)
        self._keep()

    def reset_all(self) -> None:
        """Gives every action the keys of the preset again."""
        self._settings.keys.clear()
        self._keep()

    # ---- how

    def _kept_sign(self, *actions: str) -> str:
        """The sign of the first keys of one or two actions, made once: hints ask for a dozen after every step."""
        sign = self._signs.get(actions)
        if sign is None:
            keys = [next(iter(self.keys(action)), QKeySequence()) for action in actions]
            sign = self._signs[actions] = sign_of(keys[0]) if len(keys) == 1 else pair_of_signs(*keys)
        return sign

    def _free(self, keys: tuple[QKeySequence, ...], *, besides: str) -> None:
        """Takes keys from the other actions that the person gave them to; without any, those have the usual ones.

        What they have by the preset goes by itself, and comes back with a reset.
        """
        own = self._settings.keys
        for other, theirs in list(own.items()):
            left = [written for written in theirs if QKeySequence(written) not in keys]
            if other != besides and left != theirs:
                own[other] = left
                if not left:
                    del own[other]

    def _keep(self) -> None:
        self._settings.save()
        self._work_out()
        self.changed.emit()

    def _usual(self) -> dict[str, tuple[QKeySequence, ...]]:
        """The keys of the preset: what it names is taken from the actions that have it in the table."""
        named = {action: tuple(map(QKeySequence, keys)) for action, keys in self._preset.keys.items()}
        taken = {key for keys in named.values() for key in keys}
        table = {row.id: tuple(key for key in row.sequences() if key not in taken) for row in ACTIONS}
        return table | {action: keys for action, keys in named.items() if action in table}

    def _work_out(self) -> None:
        usual = self._usual_keys = self._usual()
        own = {
            action: tuple(key for key in map(QKeySequence, written) if not key.isEmpty())
            for action, written in self._settings.keys.items()
            if action in usual
        }
        taken = {key for keys in own.values() for key in keys}
        usual = {action: tuple(key for key in keys if key not in taken) for action, keys in usual.items()}
        self._keys = usual | own
        self._signs.clear()


def refusal(key: QKeySequence) -> Refusal | None:
    """Why a key can be no command's; None if it can."""
    if key.isEmpty() or key[0].key() == Qt.Key.Key_unknown:  # type: ignore[index]
        return Refusal.NO_KEY
    written = _written(key)
    bare = written.removeprefix("Shift+")
    if len(bare) == 1 and bare.isdigit():
        return Refusal.LABEL_KEY
    return Refusal.CARET_KEY if written in _CARET else None


def is_bare(key: QKeySequence) -> bool:
    """Whether a key types or edits where one writes: without Ctrl, Alt or Meta, and no function key.

    Such a key is never one of the window, whatever action it is given to.
    """
    combination = key[0]  # type: ignore[index]
    if combination.keyboardModifiers() & _COMMANDING:
        return False
    return not Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35


def title_of(action: str) -> str:
    """The words of an action, without mnemonic and dots."""
    return action_row(action).words.replace("&", "").rstrip("…")


def _written(key: QKeySequence) -> str:
    return key.toString(_PORTABLE)


_in_force: KeyMap | None = None


def put_in_force(keys: KeyMap) -> None:
    """Makes this the map that sentences and hints read: there is one person per process."""
    global _in_force  # noqa: PLW0603  as with the language, see annotator.language
    _in_force = keys


def keys_in_force() -> KeyMap:
    """The person's map; the usual keys where no window has been made."""
    return _in_force if _in_force is not None else KeyMap(Settings(key_preset=USUAL))
