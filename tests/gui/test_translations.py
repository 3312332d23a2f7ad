"""The catalogues say everything that the sources say, in every language and every form."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from annotator import errors, paths
from annotator.errors import AnnotatorError
from annotator.gui.actions import ACTIONS, MENUS
from annotator.gui.languages import available_languages, speak, translations_folder
from annotator.language import english, number, translate
from annotator.selftest.translations import PLURAL_FORMS, SOURCES, lacking, pseudo, table_texts, update
from annotator.session.label_templates import label_template, words_of_templates
from annotator.session.operation_names import operation_words
from annotator.session.reason_words import reason_words

FOREIGN = [code for code in PLURAL_FORMS if code != "en"]


def messages(code: str) -> list[tuple[str, ET.Element]]:
    tree = ET.parse(translations_folder() / f"annotator_{code}.ts")
    return [(c.findtext("name", ""), message) for c in tree.iter("context") for message in c.iter("message")]


def said_in(path: Path) -> set[tuple[str, str]]:
    """Context and text of every literal that a source has translated, read with Python's own parser."""
    said: set[tuple[str, str]] = set()

    def visit(node: ast.AST, context: str) -> None:
        if isinstance(node, ast.ClassDef):
            context = node.name
        if isinstance(node, ast.Call):
            words = [word.value if isinstance(word, ast.Constant) else None for word in node.args]
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "tr" and isinstance(words[0], str):
                said.add((context, words[0]))
            elif name in ("translate", "marked") and len(words) > 1 and None not in words[:2]:
                said.add((str(words[0]), str(words[1])))
        for child in ast.iter_child_nodes(node):
            visit(child, context)

    visit(ast.parse(path.read_text(encoding="utf-8")), "")
    return said


FOR_SCRIPTS = ("cli", "packaging", "selftest", "app.py")
"""Where errors are English: those of commands, of programs for those who build this one, and where no window is."""


def bare_errors(path: Path) -> list[str]:
    """The errors and rejected records of a source whose words are written out and never translated."""
    told = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, AnnotatorError)}
    told |= {"RejectedRecord", "BadRecordError", "BuiltOnError", "LabelError", "FilterError"}
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in told:
            words = [*node.args, *(keyword.value for keyword in node.keywords)]
            texts = [part.value for word in words for part in literal_parts(word) if isinstance(part.value, str)]
            found += [f"{path.name}:{node.lineno} {text}" for text in texts if re.search(r"[a-z]{2,} ", text)]
    return found


def literal_parts(node: ast.expr) -> list[ast.Constant]:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return [part for part in parts if isinstance(part, ast.Constant)]


@pytest.fixture
def german(qapp):
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_the_catalogues_are_what_make_translations_would_make_of_the_sources(tmp_path):
    for path in translations_folder().glob("*.ts"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    update(tmp_path)
    kept = {path.name: path.read_bytes() for path in translations_folder().iterdir()}
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert [name for name in kept.keys() | made.keys() if kept.get(name) != made.get(name)] == []


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_nothing_is_left_to_translate(code):
    assert list(lacking(translations_folder() / f"annotator_{code}.ts")) == []


def test_lupdate_has_found_every_text_that_is_said():
    """It reads Python in its own way, and passes over what it does not understand."""
    found = {(context, message.findtext("source")) for context, message in messages("de")}
    said = {entry for path in SOURCES.rglob("*.py") for entry in said_in(path)}
    said |= {(context, text) for context, text, _ in table_texts() if text}
    assert sorted(said - found) == []


def test_nobody_at_the_window_is_told_of_an_error_in_words_that_are_not_translated():
    sources = [path for path in SOURCES.rglob("*.py") if path.relative_to(SOURCES).parts[0] not in FOR_SCRIPTS]
    assert [bare for path in sources for bare in bare_errors(path)] == []


def test_what_a_check_of_a_project_finds_is_said_in_words_that_are_translated():
    yields = [
        (path.name, node)
        for path in (SOURCES / "store").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Yield) and node.value is not None
    ]
    words = [(name, str(part.value)) for name, node in yields if node.value for part in literal_parts(node.value)]
    assert [entry for entry in words if re.search(r"[a-z]{2,} ", entry[1])] == []


def test_counted_texts_say_both_their_english_forms():
    """On the command line no catalogue is there to say them."""
    counted = [(c, m.findtext("source", "")) for c, m in messages("de") if m.get("numerus") == "yes"]
    plain = [entry for entry in counted if english(entry[1], 1, figure="%n") == english(entry[1], 2, figure="%n")]
    same = {"… and %Ln more", "%Ln could not be read", "%Ln hidden below {score}"}
    assert [entry for entry in plain if entry[1] not in same] == []


@pytest.mark.parametrize("code", FOREIGN)
def test_translations_have_the_places_for_values_that_their_texts_have(code):
    wrong = []
    for context, message in messages(code):
        source, target = message.findtext("source", ""), message.find("translation")
        forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
        places = sorted(re.findall(r"\{[^{}]*\}", source))
        wrong += [f"{context}: {form}" for form in forms if sorted(re.findall(r"\{[^{}]*\}", form)) != places]
        if re.search(r"%L?n", source):
            wrong += [f"{context}: {form}" for form in forms[1:] if not re.search(r"%L?n", form)]
    assert wrong == []


@pytest.mark.parametrize("code", FOREIGN)
def test_a_text_with_a_mnemonic_has_one_in_every_language(code):
    has = re.compile(r"&(?=\w)")
    pairs = [(m.findtext("source", ""), m.findtext("translation", "")) for _, m in messages(code)]
    assert [source for source, said in pairs if bool(has.search(source)) != bool(has.search(said))] == []


@pytest.mark.parametrize("code", PLURAL_FORMS)
def test_no_letter_chooses_two_entries_of_a_menu(code):
    held = [] if code == "en" else messages(code)
    said = {m.findtext("source"): m.findtext("translation") for c, m in held if c in ("Action", "RecentMenu")}
    twice = []
    for menu in MENUS:
        texts = [row.text for row in ACTIONS if row.menu == menu] + ["Open &recent"] * (menu == MENUS[0])
        shown = [said.get(text) or text for text in texts]
        letters = Counter(found[1].upper() for text in shown if (found := re.search(r"&(\w)", text)))
        twice += [text for text in shown if (found := re.search(r"&(\w)", text)) and letters[found[1].upper()] > 1]
    assert twice == []


def test_numbers_and_counted_nouns_take_the_form_of_the_language(german):
    few = 1
    many = 1200
    assert translate("Hints", "%Ln suggestion(s) left", "", few) == "Noch 1 Vorschlag"
    assert translate("Hints", "%Ln suggestion(s) left", "", many) == "Noch 1.200 Vorschläge"
    assert number(many) == "1.200"
    assert "%Ln" not in translate("Hints", "%Ln suggestion(s) left", "", -1), "as a damaged project may count"


@pytest.mark.parametrize(("count", "said"), [(1, "1 предложение"), (3, "3 предложения"), (11, "11 предложений")])
def test_russian_has_three_forms(qapp, count, said):
    speak(qapp, "ru")
    try:
        assert translate("Hints", "%Ln suggestion(s) left", "", count) == f"Осталось {said}"
    finally:
        speak(qapp, "en")


def test_english_needs_no_catalogue():
    assert english("%Ln suggestion(s) (is|are) left", 1) == "1 suggestion is left"
    assert english("%Ln suggestion(s) (is|are) left", 1200) == "1,200 suggestions are left"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Accept GPE “Tehran”", "GPE „Tehran“ angenommen"),
        ("Label GPE “Iran” in 3 more places", "GPE „Iran“ an 3 weiteren Stellen gelabelt"),
        ("Label GPE “Iran” in 1 place of 1 document", "GPE „Iran“ an 1 Stelle in 1 Dokument gelabelt"),
        ("Accepted 16 suggestions", "16 Vorschläge angenommen"),
        ("Accepted document with 2 suggestions", "Dokument mit 2 Vorschlägen angenommen"),
        ("Accepted 1,200 documents with 1 suggestion", "1200 Dokumente mit 1 Vorschlag angenommen"),
        ("Label ORG “in 3 more places”", "ORG „in 3 more places“ gelabelt"),
        ("Sort by smell", "Sort by smell"),
    ],
)
def test_names_of_operations_are_kept_in_english_and_said_in_the_person_s_language(german, name, said):
    assert operation_words(name) == said


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("list: cities", "Liste: Städte"),
        ("list: countries and regions", "Liste: Länder und Regionen"),
        ("pipeline and rule: last names", "Pipeline und Regel: Nachnamen"),
        ("confirmed twice as “Iran”", "2-mal als „Iran“ bestätigt"),
        ("because it is there", "because it is there"),
    ],
)
def test_reasons_are_said_in_the_person_s_language(german, reason, said):
    assert reason_words(reason) == said


def test_a_shipped_label_set_is_described_in_the_person_s_language_and_its_labels_keep_their_names(german):
    template = label_template("ontonotes")
    assert template.title == "Nachrichten (OntoNotes)"
    assert (
        template.labels["GPE"].description
        == "Ein Ort mit einer Regierung: ein Land, ein Bundesstaat, eine Provinz oder eine Stadt."
    )
    assert {type(label.description) for label in template.labels} == {str}
    assert set(words_of_templates()) - {""} == english_words_of_templates()


def english_words_of_templates() -> set[str]:
    """Titles and descriptions in the files of label sets, read without the code under test."""
    found = set()
    for path in (paths.resources() / "label_sets").glob("*.toml"):
        found |= set(re.findall(r'^(?:title|description) = "(.*)"$', path.read_text(encoding="utf-8"), re.MULTILINE))
    return found


def test_a_label_set_of_ones_own_is_said_as_it_is_written(german, tmp_path):
    own = tmp_path / "own.toml"
    words = "A place with a government: a country, state, province or city."
    own.write_text(f'[[labels]]\nname = "LAND"\ndescription = "{words}"\n', encoding="utf-8")
    assert label_template(str(own)).labels["LAND"].description == words


def test_languages_are_offered_under_their_own_names(qapp):
    assert available_languages() == [("de", "Deutsch"), ("en", "English"), ("ru", "Русский")]


def test_a_language_without_a_catalogue_is_english_in_its_direction(qapp):
    speak(qapp, "ar")
    try:
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert translate("Menu", "&File") == "&File"
        assert translate("AnswerBar", "<b>Not</b> one") == "<b>Not</b> one"
        assert translate("Reporting", "%Ln span(s)", "", 1) == "\u20661 span"
        assert QCoreApplication.translate("QPlatformTheme", "Close") == "أغلق"
    finally:
        speak(qapp, "en")
    assert translate("Reporting", "%Ln span(s)", "", 1) == "1 span"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_pseudo_translation_keeps_what_is_not_words():
    assert pseudo("&Save {count} in %Ln (*.toml)").startswith("⟦&Šávé {count} íñ %Ln (*.toml)~")
