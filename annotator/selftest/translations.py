"""Catalogues of translations, brought up to date with the sources: `make translations`.

lupdate reads the sources; texts that stand in tables are written out for it as one more source. English is made here,
since its counted texts say both their forms: "%Ln document(s)". Every other language is a translator's work.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox

from annotator.gui.languages import CATALOGUE, ENGLISH, translations_folder
from annotator.language import english

SOURCES = Path(__file__).resolve().parents[1]
"""The package itself: whose texts are translated."""

PLURAL_FORMS = {"en": 2, "de": 2, "ru": 3}
"""The languages there are catalogues of, with the number of forms that a counted text has."""

_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|&(?=\w)|&\w+;|<[^<>]*>|\(\*[^()]*\)")
"""What a pseudo translation leaves as it is: places for values, mnemonics, markup, file patterns."""

_ACCENTED = str.maketrans(
    "aeiouyAEIOUYcnszCNSZdlrtDLRT", "áéíóúýÁÉÍÓÚÝčñšžČÑŠŽďľřťĎĽŘŤ"
)  # fmt: skip


def table_texts() -> Iterator[tuple[str, str, bool]]:
    """Context and text of everything that stands in a table, and whether it is counted."""
    from annotator.formats.registry import FORMATS
    from annotator.gui import spreading
    from annotator.gui.actions import ACTIONS, MENUS, TOOL_BAR_TEXTS
    from annotator.gui.help.pages import contents
    from annotator.session import operation_names
    from annotator.session.label_templates import words_of_templates
    from annotator.session.reason_words import names_of_reasons

    for text in [*(row.text for row in ACTIONS), *(row.tip for row in ACTIONS)]:
        yield "Action", text, False
    for title in MENUS:
        yield "Menu", title, False
    for text in TOOL_BAR_TEXTS.values():
        yield "ToolBar", text, False
    for format_ in FORMATS:
        for text in (format_.title, format_.description, *format_.cannot_carry):
            yield "Format", text, False
    for text in words_of_templates():
        yield "LabelTemplate", text, False
    for reason in names_of_reasons():
        yield "Reason", reason, False
    for name in (*operation_names.PLAIN, *operation_names.LAST):
        yield "Operation", name, False
    for name in (*operation_names.COUNTED, *operation_names.PARTS):
        yield "Operation", name, True
    for text, _pages in contents():
        yield "Guide", text, False
    for text in spreading.COUNTED:
        yield "Spreading", text, True


def counted_texts(source: Path) -> Iterator[tuple[str, str, bool]]:
    """What a source says through `translate` with a count, which lupdate takes for uncounted unless it is a digit."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            literals = [word.value for word in node.args[:2] if isinstance(word, ast.Constant)]
            if len(node.args) == 4 and len(literals) == 2:
                yield str(literals[0]), str(literals[1]), True


def update(folder: Path) -> list[Path]:
    """Brings the .ts files of a folder up to date with the sources and makes the .qm files; gives the .ts files."""
    with tempfile.TemporaryDirectory() as scratch:
        tables = Path(scratch) / "tables.py"
        sources = sorted(SOURCES.rglob("*.py"))
        counted = [entry for path in sources for entry in counted_texts(path)]
        texts = sorted({entry for entry in (*table_texts(), *counted) if entry[1]})
        tables.write_text("\n".join(_as_source(*entry) for entry in texts), encoding="utf-8")
        listed = Path(scratch) / "sources.lst"
        listed.write_text("\n".join(str(path) for path in [tables, *sources]))  # what comes first is counted
        catalogues = [folder / f"{CATALOGUE}_{code}.ts" for code in PLURAL_FORMS]
        for path in catalogues:
            _lupdate(listed, path)
    fill(folder / f"{CATALOGUE}_{ENGLISH}.ts", lambda text, form: english(text, 1 + form, figure="%Ln"))
    for path in catalogues:
        release(path, path.with_suffix(".qm"))
    return catalogues


def make_pseudo(code: str, folder: Path) -> Path:
    """Makes a catalogue of a language that nobody speaks into a folder: every text longer, accented and in brackets."""
    folder.mkdir(parents=True, exist_ok=True)
    catalogue, ready = folder / f"{CATALOGUE}_{code}.ts", folder / f"{CATALOGUE}_{code}.qm"
    tree = ET.parse(translations_folder() / f"{CATALOGUE}_de.ts")
    root = tree.getroot()
    root.set("language", "de")  # for the number of plural forms
    root.append(_buttons_of_qt())
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    fill(catalogue, lambda text, form: pseudo(english(text, 1 + form, figure="%Ln") if form >= 0 else text))
    release(catalogue, ready)
    return ready


def pseudo(text: str) -> str:
    """A text some 40 % longer, with accents and in brackets; what is not words stays as it is."""
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTED), kept[0]]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTED))
    return f"⟦{''.join(parts)}{'~' * max(1, len(text) * 2 // 5)}⟧"


def fill(catalogue: Path, translate: Callable[[str, int], str]) -> None:
    """Gives every message of a .ts file what `translate` makes of its text; form -1 is that of one without a count."""
    tree = ET.parse(catalogue)
    for message in tree.iter("message"):
        source, target = message.findtext("source", ""), message.find("translation")
        assert target is not None, "lupdate writes one for every message"
        target.attrib.pop("type", None)
        forms = target.findall("numerusform")
        for place, form in enumerate(forms):
            form.text = translate(source, place)
        if not forms:
            target.text = translate(source, -1)
    write(tree, catalogue)


def write(tree: ET.ElementTree[ET.Element], catalogue: Path) -> None:
    """Writes a catalogue exactly as lupdate would, so that it changes nothing when it comes by."""
    ET.indent(tree, space="    ")
    root = tree.getroot()
    for context in root:  # Qt writes contexts at the margin
        context.tail = "\n"
        for child in list(context):
            _indent(child, 1)
        context.text = "\n    "
        context[-1].tail = "\n"
    root.text = "\n"
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_text(head + body + "\n", encoding="utf-8")


def release(catalogue: Path, ready: Path) -> None:
    """Makes the .qm file of a .ts file; one that a running program has open stays whole, since it is mapped there."""
    half = ready.with_suffix(".part")
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(half))
    half.replace(ready)


def _indent(element: ET.Element, depth: int) -> None:
    if len(element):
        element.text = "\n" + "    " * (depth + 1)
        for child in element:
            _indent(child, depth + 1)
            child.tail = "\n" + "    " * (depth + 1)
        element[-1].tail = "\n" + "    " * depth
    element.tail = "\n" + "    " * depth


def _buttons_of_qt() -> ET.Element:
    """The texts of standard buttons, which come from Qt's own catalogue otherwise."""
    context = ET.Element("context")
    ET.SubElement(context, "name").text = "QPlatformTheme"
    for button in QDialogButtonBox.StandardButton:
        if button.name in ("Ok", "Cancel", "Close", "Save", "Open", "Apply", "Help", "Reset", "Discard"):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = "OK" if button.name == "Ok" else button.name
            ET.SubElement(message, "translation")
    return context


def _as_source(context: str, text: str, is_counted: bool) -> str:
    literals = f"{_literal(context)}, {_literal(text)}"
    return f'translate({literals}, "", 1)' if is_counted else f"marked({literals})"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _lupdate(listed: Path, catalogue: Path) -> None:
    code = catalogue.stem.removeprefix(f"{CATALOGUE}_")
    plural = ["-pluralonly"] if code == ENGLISH else []
    order = ["-no-obsolete", "-sort-messages", "-locations", "none"]
    guesses = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    languages = ["-source-language", "en", "-target-language", code]
    marks = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=marked"]
    _run("pyside6-lupdate", *plural, *order, *guesses, *languages, *marks, f"@{listed}", "-ts", str(catalogue))


def _run(tool: str, *arguments: str) -> None:
    """Runs a tool that comes with PySide6, where Python's own programs are."""
    done = subprocess.run([Path(sys.executable).parent / tool, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or ("Updating" not in done.stdout and tool == "pyside6-lupdate"):
        raise RuntimeError(f"{tool} failed: {done.stdout}{done.stderr}")


def lacking(catalogue: Path) -> Iterable[str]:
    """The texts that a catalogue has no translation of, or not in every form."""
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None or target.get("type") == "unfinished" or not all(_forms(target)):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _forms(target: ET.Element) -> list[str]:
    forms = target.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [target.text or ""]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pseudo"]:
        sys.stdout.write(f"{make_pseudo(sys.argv[2], Path(sys.argv[3]))}\n")
    else:
        for made in update(translations_folder()):
            left = list(lacking(made))
            sys.stdout.write(f"{made.name}: {len(left)} texts without translation\n")
            sys.stdout.writelines(f"    {text}\n" for text in left)
