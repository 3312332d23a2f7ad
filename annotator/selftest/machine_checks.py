"""Checks of what the program stands on: versions, SQLite's search index, shipped files, fonts."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from pathlib import Path

from annotator import __version__, paths
from annotator.guard import qt_problem
from annotator.selftest.checks import CheckFailedError

SCRIPTS = {"Latin": "Zoë", "Greek": "Ωμέγα", "Cyrillic": "Анна"}
"""Words in scripts that every desktop has a font for; other scripts are a matter of the person's texts."""


def versions(_folder: Path) -> str:
    """The versions of the program and of what it is made of."""
    if problem := qt_problem():
        raise CheckFailedError(problem)
    found = [f"{name} {metadata.version(name)}" for name in ("PySide6-Essentials", "spacy", "sqlite-utils")]
    return ", ".join([f"Annotator {__version__}", f"Python {platform.python_version()} on {sys.platform}", *found])


def search_index(folder: Path) -> str:
    """A text is found by three letters from the middle of a word, with SQLite's trigram index."""
    from annotator.store.connecting import connect

    path = folder / "index.db"
    path.touch()
    connection = connect(path, writable=True)
    try:
        version = connection.execute("SELECT sqlite_version()").fetchone()[0]
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'trigram')")
        connection.execute("INSERT INTO words VALUES ('Größmann in Zürich')")
        hits = connection.execute("SELECT count(*) FROM words('ürich')").fetchone()[0]
    except Exception as error:
        raise CheckFailedError(f"SQLite lacks FTS5 with trigrams ({error}). Use a Python with SQLite 3.34.") from error
    finally:
        connection.close()
    if hits != 1:
        raise CheckFailedError(f"SQLite {version} does not find a text by a part of a word.")
    return f"SQLite {version} with FTS5 and trigrams."


def resources(_folder: Path) -> str:
    """Everything that is shipped besides code is there and can be read."""
    from annotator.gui.theme import THEMES, load_theme
    from annotator.session.label_templates import label_templates

    templates = [template.name for template in label_templates()]
    icons = list((paths.resources() / "icons").glob("*.svg"))
    gazetteers = list((paths.resources() / "gazetteers").glob("*.txt"))
    seeds = list(paths.seeds().glob("*.txt"))
    for what, found in (("label sets", templates), ("icons", icons), ("gazetteers", gazetteers), ("samples", seeds)):
        if not found:
            raise CheckFailedError(f"The {what} are missing from {paths.resources()}. Install the program again.")
    for path in (*icons, *gazetteers, *seeds):
        if not path.read_text(encoding="utf-8").strip():
            raise CheckFailedError(f"{path} is empty. Install the program again.")
    themes = [load_theme(name).name for name in THEMES]
    counts = f"{len(templates)} label sets, {len(themes)} themes, {len(icons)} icons, {len(gazetteers)} gazetteers"
    return f"{counts}, {len(seeds)} sample texts."


def fonts(_folder: Path) -> str:
    """Every letter of some words in common scripts has a glyph, in the font of the text or one that stands in."""
    from PySide6.QtGui import QTextLayout

    from annotator.gui.application import make_application
    from annotator.gui.document.look import TextLook
    from annotator.gui.theme import load_theme

    make_application(sys.argv[:1])
    font = TextLook(load_theme("light")).font(13.0)
    families, missing = set(), []
    for script, word in SCRIPTS.items():
        layout = QTextLayout(word, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        families |= {run.rawFont().familyName() for run in runs}
        if not runs or any(0 in run.glyphIndexes() for run in runs):  # glyph 0 is the box for what is missing
            missing.append(script)
    if missing:
        raise CheckFailedError(f"No font has {', '.join(missing)} letters. On Debian: apt install fonts-noto-core.")
    return f"{', '.join(SCRIPTS)} letters, in {', '.join(sorted(families))}."


def translations(_folder: Path) -> str:
    """Every catalogue of translations is read by Qt and says at least one thing; Qt's own is there for its language."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    folder = paths.resources() / "translations"
    if not folder.is_dir():
        return "None come with this version; the program speaks English."
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    languages = []
    for catalogue in sorted(folder.glob("*.qm")):
        language = catalogue.stem.partition("_")[2]
        translator = QTranslator()
        if not translator.load(str(catalogue)) or translator.isEmpty():
            raise CheckFailedError(f"{catalogue} is no catalogue of translations. Install the program again.")
        if language != "en" and not any(qt.glob(f"qtbase_{language.partition('_')[0]}*.qm")):
            raise CheckFailedError(f"Qt's own words in “{language}” are missing from {qt}. Install the program again.")
        languages.append(language)
    return f"Speaks {', '.join(languages) or 'English'}."
