"""Directories of pipelines are trusted as they are, and asked about again when they changed."""

import json

import pytest

from annotator.session.settings import Settings
from annotator.session.suggester_files import add_suggester
from annotator.session.trust import pipelines_of, strangers, trust, trust_own


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "mine"
    (made / "ner").mkdir(parents=True)
    (made / "meta.json").write_text(json.dumps({"lang": "en"}))
    (made / "ner" / "model").write_bytes(b"weights")
    return made


def test_a_directory_is_asked_about_once_and_again_when_a_file_in_it_changes(own_home, folder):
    settings = Settings.load()
    (first,) = strangers(settings, ["starter", "rules", "nowhere", str(folder)])
    assert (first.folder, first.has_changed) == (folder.resolve(), False)
    trust(settings, first)
    assert strangers(Settings.load(), [str(folder)]) == []
    (folder / "ner" / "model").write_bytes(b"WEIGHTS")
    (again,) = strangers(Settings.load(), [str(folder)])
    assert again.has_changed


def test_what_a_job_trusted_is_not_forgotten_when_the_window_saves_its_settings(own_home, folder):
    of_the_window = Settings.load()
    trust_own(folder)
    of_the_window.save()
    assert strangers(Settings.load(), [str(folder)]) == []


def test_a_project_names_its_pipeline_and_the_further_ones(project, folder):

    (folder / "meta.json").write_text(json.dumps({"lang": "en", "labels": {"ner": ["DRUG"]}}))
    add_suggester(project, str(folder))
    assert pipelines_of(project)[0] == "starter"
    assert [one.folder for one in strangers(Settings(), pipelines_of(project))] == [folder.resolve()]
