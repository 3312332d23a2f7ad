import json

import pytest

from annotator import paths
from annotator.session.settings import MOST_RECENT, Settings, annotator_name


@pytest.fixture
def file(own_home):
    path = paths.settings_folder() / "settings.json"
    path.parent.mkdir(parents=True)
    return path


def test_the_first_start_has_the_defaults(own_home):
    assert Settings.load() == Settings()


def test_what_was_chosen_is_there_next_time(own_home):
    chosen = Settings.load()
    chosen.theme, chosen.text_size, chosen.folders = "dark", 18.0, {"texts": "/somewhere"}
    chosen.save()
    assert Settings.load() == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": 5, "folders": "x"}'])
def test_a_damaged_file_gives_the_defaults(file, content):
    file.write_bytes(content)
    assert Settings.load() == Settings()


def test_of_a_partly_damaged_file_the_good_entries_are_kept(file):
    file.write_text(json.dumps({"theme": "dark", "text_size": 15, "show_hints": "maybe", "from_the_future": [1]}))
    settings = Settings.load()
    assert (settings.theme, settings.text_size, settings.show_hints) == ("dark", 15.0, True)


def test_settings_that_cannot_be_saved_stop_nobody(own_home):
    own_home.mkdir()
    (own_home / "settings").write_text("a file in the place of the folder")
    Settings().save()
    assert Settings.load() == Settings()


def test_recent_projects_are_listed_once_the_latest_first(own_home, tmp_path):
    settings = Settings()
    for number in [*range(20), 15]:
        settings.remember_project(tmp_path / f"{number}.annot")
    names = [path.removeprefix(f"{tmp_path}/") for path in settings.recent_projects]
    assert names[:3] == ["15.annot", "19.annot", "18.annot"]
    assert len(names) == len(set(names)) == MOST_RECENT
    assert Settings.load().last_project.endswith("15.annot")


def test_the_annotators_name_is_the_one_chosen_else_the_accounts(own_home, monkeypatch):
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "ada")
    assert annotator_name() == "ada"
    Settings(annotator="Ada Lovelace").save()
    assert annotator_name() == "Ada Lovelace"
