"""The table of preferences: what a person can choose, in the dialog, on the command line and in the README."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from annotator import paths
from annotator.errors import UsageError
from annotator.language import translate
from annotator.session.settings import Settings

LANGUAGE_NAMES = {"en": "English", "de": "Deutsch", "ru": "Русский"}
"""Languages in their own words; one that is not here is called by its code."""


class Kind(Enum):
    """How a preference is chosen: typed, switched, chosen from some, or as a number."""

    TEXT = "text"
    SWITCH = "switch"
    CHOICE = "choice"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Preference:
    """One entry: the name it has in the settings, its words, how it is chosen, and within what.

    `choices` gives values and titles; `least`, `most`, `step` and `unit` belong to numbers. `percent` numbers are kept
    as a share (1.0) and shown as percent (100).
    """

    name: str
    group: str
    title: str
    explanation: str = ""
    kind: Kind = Kind.SWITCH
    choices: Callable[[], list[tuple[str, str]]] = field(default=list)
    least: float = 0
    most: float = 0
    step: float = 1
    unit: str = ""
    percent: bool = False

    @property
    def default(self) -> Any:
        """What it is where the person has chosen nothing."""
        return getattr(Settings(), self.name)

    def checked(self, written: str) -> Any:
        """The value that a word stands for, as it is typed on the command line; UsageError if it makes none."""
        if self.kind is Kind.SWITCH:
            if written.casefold() in ("on", "off"):
                return written.casefold() == "on"
            raise UsageError(translate("Session", "{name} is “on” or “off”.").format(name=self.name))
        if self.kind is Kind.CHOICE:
            values = [value for value, _title in self.choices()]
            if written in values:
                return written
            raise UsageError(
                translate("Session", "{name} is one of: {values}.").format(
                    name=self.name, values=", ".join(value or "“”" for value in values)
                )
            )
        if self.kind is Kind.NUMBER:
            try:
                number = float(written)
            except ValueError:
                number = self.least - 1
            if self.least <= number <= self.most:
                return number
            raise UsageError(
                translate("Session", "{name} is a number from {least} to {most}.").format(
                    name=self.name, least=f"{self.least:g}", most=f"{self.most:g}"
                )
            )
        return written.strip()


def preferences() -> list[Preference]:
    """Every preference in the order in which they are shown, in the person's language."""
    return [*_of_the_person(), *_of_the_looks(), *_of_the_work(), *_of_the_background()]


def preference(name: str) -> Preference:
    """The preference of that name; UsageError if there is none."""
    found = next((entry for entry in preferences() if entry.name == name), None)
    if found is None:
        raise UsageError(
            translate("Session", "There is no preference “{name}”. `annotator preferences` lists them.").format(
                name=name
            )
        )
    return found


def languages() -> list[tuple[str, str]]:
    """Codes and names of the languages there is a translation for; the empty code is the system's.

    One that was chosen elsewhere and has no translation stands at the end: the window is laid out as that language is.
    """
    folder = paths.resources() / "translations"
    codes = {path.stem.partition("_")[2] for path in folder.glob("annotator_*.qm")}
    named = sorted(((code, LANGUAGE_NAMES.get(code, code)) for code in {"en", *codes}), key=lambda entry: entry[1])
    chosen = Settings.load().language
    if chosen and chosen not in codes:
        named.append((chosen, translate("Preferences", "{language} (not translated)").format(language=chosen)))
    return [("", translate("Preferences", "As the system")), *named]


def _of_the_person() -> list[Preference]:
    return [
        Preference(
            "annotator",
            translate("Preferences", "You"),
            translate("Preferences", "Your name"),
            translate(
                "Preferences",
                "Stands beside what you do in the history, from the next project on that you open. "
                "Without one it is the name of your account.",
            ),
            Kind.TEXT,
        ),
        Preference(
            "language",
            translate("Preferences", "You"),
            translate("Preferences", "Language"),
            translate("Preferences", "From the next start on."),
            Kind.CHOICE,
            languages,
        ),
    ]


def _of_the_looks() -> list[Preference]:
    group = translate("Preferences", "Looks")
    return [
        Preference("theme", group, translate("Preferences", "Theme"), "", Kind.CHOICE, _themes),
        Preference(
            "text_size",
            group,
            translate("Preferences", "Size of the text"),
            translate("Preferences", "Of the document alone."),
            Kind.NUMBER,
            least=8,
            most=40,
            unit=translate("Preferences", "pt"),
        ),
        Preference(
            "interface_scale",
            group,
            translate("Preferences", "Size of everything"),
            translate("Preferences", "Menus, panels and text; from the next start on."),
            Kind.NUMBER,
            least=0.75,
            most=3,
            step=0.25,
            unit="%",
            percent=True,
        ),
    ]


def _of_the_work() -> list[Preference]:
    group = translate("Preferences", "Work")
    return [
        Preference(
            "review_mode",
            group,
            translate("Preferences", "Review mode of new projects"),
            translate("Preferences", "That of an open project is switched below its text."),
            Kind.CHOICE,
            _review_modes,
        ),
        Preference(
            "show_hints",
            group,
            translate("Preferences", "Show hints"),
            translate("Preferences", "The line below the text that says what the keys do now."),
        ),
        Preference(
            "show_overview",
            group,
            translate("Preferences", "Show the overview"),
            translate("Preferences", "The strip beside the scroll bar with the spans of the whole document."),
        ),
        Preference(
            "key_preset",
            group,
            translate("Preferences", "Keys"),
            translate("Preferences", "Your own keys, from the list of shortcuts, stay on top."),
            Kind.CHOICE,
            _key_presets,
        ),
        Preference(
            "reopen_last",
            group,
            translate("Preferences", "Open the last project at the start"),
            translate("Preferences", "Otherwise the start page."),
        ),
    ]


def _of_the_background() -> list[Preference]:
    group = translate("Preferences", "In the background")
    return [
        Preference(
            "back_up",
            group,
            translate("Preferences", "Make restore points by itself"),
            translate("Preferences", "Once a day, when a project is opened; older ones are thinned out."),
        ),
        Preference(
            "notify",
            group,
            translate("Preferences", "Tell when long work has ended"),
            translate("Preferences", "If the window is not in front."),
        ),
    ]


def _themes() -> list[tuple[str, str]]:
    return [
        ("system", translate("Preferences", "As the system")),
        ("light", translate("Preferences", "Light")),
        ("dark", translate("Preferences", "Dark")),
        ("high_contrast", translate("Preferences", "High contrast")),
    ]


def _review_modes() -> list[tuple[str, str]]:
    return [
        ("fix", translate("Preferences", "Fix and finish")),
        ("confirm", translate("Preferences", "Confirm each")),
    ]


def _key_presets() -> list[tuple[str, str]]:
    return [
        ("default", translate("Preferences", "Default")),
        ("left_hand", translate("Preferences", "Left hand")),
        ("prodigy", translate("Preferences", "Like Prodigy")),
    ]
