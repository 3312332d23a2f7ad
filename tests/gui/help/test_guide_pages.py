"""The guide's pages speak of actions, pages and places that exist, and are found by their words."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from annotator import paths
from annotator.gui.actions import ACTIONS
from annotator.gui.help.filling import Filling
from annotator.gui.help.pages import Guide
from annotator.gui.help.topics import FIRST_PAGE, TOPICS, topic_of
from annotator.gui.key_map import KeyMap, title_of
from annotator.gui.languages import speak
from annotator.session.settings import Settings

FOLDER = paths.resources() / "guide"
FILES = sorted((FOLDER / "en").glob("*.md"))
FOREIGN = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir() and folder.name != "en")


@pytest.fixture
def keys(own_home, qapp):
    return KeyMap(Settings())


@pytest.fixture
def guide(keys):
    return Guide.read(Filling(keys))


@pytest.fixture(params=FOREIGN)
def foreign(request, keys, guide, qapp):
    """The guide in another language (once the English one is read), and its folder."""
    speak(qapp, request.param)
    yield Guide.read(Filling(keys)), FOLDER / request.param
    speak(qapp, "en")


def marks(text: str) -> Counter[str]:
    """What a page has in common with its translations: keys, menus, links, commands, headings and rows."""
    held = r"\{\w+:\w+\}|\]\([^)]+\)|annotator [a-z]+|^#+ |^\||^- |^\d\.|`(?:state|label|flag|note):"
    return Counter(re.findall(held, text, re.MULTILINE))


def test_every_page_is_there_in_every_language_and_says_the_same(foreign, guide):
    translated, folder = foreign
    assert [page.name for page in translated.pages] == [page.name for page in guide.pages]
    assert sorted(path.name for path in folder.iterdir()) == [path.name for path in FILES]
    for path in FILES:
        theirs = (folder / path.name).read_text(encoding="utf-8")
        assert marks(theirs) == marks(path.read_text(encoding="utf-8")), path.name
        assert theirs.startswith("# ")
    same = {page.title for page in translated.pages} & {page.title for page in guide.pages}
    assert same <= {"Labels", "Export", "Import"}
    assert {page.group for page in translated.pages}.isdisjoint(page.group for page in guide.pages)
    assert "what it does" not in translated["keyboard"].text


def test_links_of_translated_pages_are_called_what_the_pages_are_called(foreign):
    translated, _folder = foreign
    named = [link for page in translated.pages for link in re.findall(r"\[([^\]]+)\]\(([^)]+)\.md\)", page.text)]
    wrong = [(words, name) for words, name in named if translated[name].title.casefold()[:-1] not in words.casefold()]
    assert [entry for entry in wrong if entry[1] != "guidelines"] == []


def test_every_file_is_a_page_of_the_contents_and_begins_with_its_title(guide):
    assert {path.stem for path in FILES} == {page.name for page in guide.pages}
    assert all(path.read_text(encoding="utf-8").startswith("# ") for path in FILES)
    assert len({page.title for page in guide.pages}) == len(FILES)


def test_nothing_is_left_in_braces_and_no_action_of_a_page_is_made_up(guide):
    left = [(page.name, found) for page in guide.pages for found in re.findall(r"\{\w+:\w*\}", page.text)]
    assert left == []


def test_an_action_or_place_that_does_not_exist_is_found_out(keys):
    for text in ("{key:fly}", "{menu:fly}", "{table:fly}", "{place:moon}"):
        with pytest.raises(KeyError):
            Filling(keys)(text)


def test_links_between_pages_lead_to_pages(guide):
    links = [link for page in guide.pages for link in re.findall(r"\]\(([^)]+)\.md\)", page.text)]
    assert len(links) > 3
    assert [link for link in links if link not in guide] == []


def test_every_action_with_a_key_stands_on_the_page_of_the_keyboard(guide, keys):
    page = guide["keyboard"].text
    missing = [row.id for row in ACTIONS if keys.keys(row.id) and f"| {title_of(row.id)} |" not in page]
    assert missing == []


def test_a_key_that_was_recorded_anew_stands_in_the_page(keys):
    keys.give("accept", [QKeySequence("Ctrl+Alt+Y")])
    keys.give("flag", [])
    assert Filling(keys)("{key:accept}, {key:flag}") == "`Ctrl+Alt+Y`, **Document ▸ Flag document**"


def test_a_page_is_found_by_all_of_its_words_and_one_with_the_word_in_its_title_comes_first(guide):
    assert [found.page.name for found in guide.search("encoding JSONL")] == ["import"]
    assert guide.search("Scores")[0].page.name == "scores"
    assert guide.search("") == guide.search("zyzzyva") == []
    found = guide.search("threshold")[0]
    assert "threshold" in found.words.lower()
    assert found.count == guide[found.page.name].text.lower().count("threshold")


def test_every_topic_is_a_page_and_the_innermost_part_decides(guide, qtbot):
    assert {*TOPICS.values(), FIRST_PAGE} <= {page.name for page in guide.pages}
    window, panel = QWidget(), QWidget()
    qtbot.addWidget(window)
    window.setObjectName("train_dialog")
    panel.setParent(window)
    inner = QWidget(panel)
    assert topic_of(inner) == "training"
    panel.setObjectName("find_bar")
    assert topic_of(inner) == "creating"
    assert topic_of(None) == FIRST_PAGE
