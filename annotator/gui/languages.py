"""The language of the window: which ones there are, and how the program comes to speak one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator import language, paths
from annotator.gui.english_isolated import EnglishIsolated

ENGLISH = "en"
CATALOGUE = "annotator"
"""Catalogues are called annotator_de.qm and so on."""

_IN_USE = "catalogue in use"
"""Object name of the translators, so that another language takes their place."""


def translations_folder() -> Path:
    """Where the catalogues are that come with the program."""
    return paths.resources() / "translations"


def _ours() -> Path:
    """Where catalogues are looked for: translators try theirs with ANNOTATOR_TRANSLATIONS."""
    tried = os.environ.get("ANNOTATOR_TRANSLATIONS")
    return Path(tried) if tried else translations_folder()


def available_languages() -> list[tuple[str, str]]:
    """Codes of the languages that the window speaks, with each one's own name, in the order of these names."""
    codes = {path.stem.removeprefix(f"{CATALOGUE}_") for path in translations_folder().glob(f"{CATALOGUE}_*.qm")}
    named = [
        (
            code,
            QLocale.languageToString(QLocale(code).language())
            if code == ENGLISH
            else QLocale(code).nativeLanguageName().capitalize(),
        )
        for code in codes | {ENGLISH}
    ]
    return sorted(named, key=lambda entry: entry[1].casefold())


def speak(application: QApplication, chosen: str = "") -> str:
    """Has the application speak a language from now on, and lay itself out in its direction; gives its code.

    `chosen` is a code such as "de"; empty stands for the first of the system's languages that there is a catalogue of.
    A language without a catalogue is English laid out as that language is. Widgets that are there keep their texts.
    """
    code = chosen or _of_the_system()
    locale = QLocale(code)
    for translator in application.findChildren(QTranslator, _IN_USE):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The one installed last is asked first: English has the plural forms of whatever a language lacks.
    english = _load(application, CATALOGUE, [ENGLISH], translations_folder())
    spoken = QLocale(ENGLISH)
    if code != ENGLISH:
        if english is not None and locale.textDirection() == Qt.LayoutDirection.RightToLeft:
            _install(EnglishIsolated(english, application))
        _load(application, "qtbase", _forms(code), qt)
        if _load(application, CATALOGUE, _forms(code), _ours()) is not None:
            spoken = locale
    QLocale.setDefault(spoken)  # numbers and dates are of the language that is spoken
    application.setLayoutDirection(locale.textDirection())
    language.install(_said, spoken.toString)
    return code


def folder_spoken(folder: Path) -> Path:
    """Of a folder with one for each language ("en", "de" …) that of the language spoken; English if it lacks one."""
    there = (folder / form for form in _forms(QLocale().name()))
    return next((found for found in there if found.is_dir()), folder / ENGLISH)


def _of_the_system() -> str:
    codes = [code for code, _name in available_languages()]
    for wanted in QLocale.system().uiLanguages():
        for form in _forms(wanted.replace("-", "_")):
            if form in codes:
                return form
    return ENGLISH


def _forms(code: str) -> list[str]:
    """The code and what is left of it without country and script: "pt_BR", "pt"."""
    parts = code.split("_")
    return ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]


def _load(application: QApplication, name: str, codes: Sequence[str], folder: Path) -> QTranslator | None:
    """Installs the first of these catalogues that is there; most languages lack one of Qt's, which is no error."""
    for code in codes:
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}.qm", str(folder)):
            return _install(translator)
        translator.deleteLater()
    return None


def _install(translator: QTranslator) -> QTranslator:
    translator.setObjectName(_IN_USE)
    QCoreApplication.installTranslator(translator)
    return translator


def _said(context: str, text: str, comment: str, count: int | None, /) -> str:
    said = QCoreApplication.translate(context, text, comment or None, -1 if count is None else count)
    if count is not None and count < 0:  # in a damaged project: Qt takes it for none, and leaves its place open
        said = said.replace("%Ln", language.number(count))
    return said
