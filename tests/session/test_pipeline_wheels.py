"""Pipelines from wheels: unpacked for the person, found by their name, and nothing else of the wheel is kept."""

from __future__ import annotations

import zipfile

import pytest

from annotator import paths
from annotator.errors import CancelledError, InputError, PipelineError
from annotator.session import available_pipelines
from annotator.session.pipeline_wheels import is_wheel, named_pipeline, unpack_wheel
from annotator.session.settings import Settings
from annotator.session.trust import strangers
from annotator.session.work import Cancel
from annotator.suggest.pipelines import describe_pipeline, pipeline_directory
from annotator.suggest.process import PipelineProcess

CODE = "def load(**overrides):\n    raise AssertionError('code of a wheel was run')\n"


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """No other test sees what is unpacked here."""
    monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / "home"))


@pytest.fixture
def wheel(tmp_path):
    """A wheel of the starter, as `spacy package` lays it out."""
    return made(tmp_path / "en_news-1.2.0-py3-none-any.whl")


def made(path, more=(), leave_out=()):
    starter = paths.starter_pipeline()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("en_news/__init__.py", CODE)
        archive.writestr("en_news/en_news-1.2.0/__init__.py", CODE)
        archive.write(starter / "meta.json", "en_news/meta.json")
        for file in starter.rglob("*"):
            if file.is_file() and file.name not in leave_out:
                archive.write(file, f"en_news/en_news-1.2.0/{file.relative_to(starter).as_posix()}")
        for name, content in more:
            archive.writestr(name, content)
    return path


def test_a_wheel_becomes_a_pipeline_that_is_called_by_the_name_of_its_package(wheel):
    assert is_wheel(str(wheel))
    assert named_pipeline(str(wheel)) == "en_news"
    folder = paths.pipelines_folder() / "en_news"
    assert pipeline_directory("en_news") == folder.resolve()
    assert "PERSON" in describe_pipeline("en_news").labels
    assert "en_news" in [info.name for info in available_pipelines()]
    assert list(folder.rglob("*.py")) == []


def test_an_unpacked_pipeline_reads_text(wheel):
    process = PipelineProcess(unpack_wheel(wheel), "en")
    try:
        found = process.submit([(1, "Angela Merkel met Obama in Berlin.")]).result(60)[0]
    finally:
        process.close()
    assert found.error is None
    assert {"PERSON", "GPE"} <= {suggestion.label for suggestion in found.suggestions}


def test_whoever_chose_a_wheel_is_not_asked_about_it_again(wheel):
    name = unpack_wheel(wheel)
    assert strangers(Settings.load(), [name]) == []


def test_a_newer_wheel_takes_the_place_of_an_older_one(wheel, tmp_path):
    unpack_wheel(wheel)
    unpack_wheel(made(tmp_path / "b.whl", more=[("en_news/en_news-1.2.0/new.txt", "new")]))
    assert (paths.pipelines_folder() / "en_news" / "new.txt").read_text() == "new"
    unpack_wheel(wheel)
    assert not (paths.pipelines_folder() / "en_news" / "new.txt").exists()


def test_what_wants_to_lie_elsewhere_is_left_out(tmp_path):
    unpack_wheel(made(tmp_path / "a.whl", more=[("en_news/en_news-1.2.0/../../../../evil.txt", "evil")]))
    assert list(tmp_path.rglob("evil.txt")) == []
    assert list(paths.data_folder().rglob("evil.txt")) == []


def test_a_wheel_that_is_cut_off_or_no_pipeline_is_named_with_what_is_wrong(wheel, tmp_path):
    wheel.write_bytes(wheel.read_bytes()[:-5000])
    with pytest.raises(InputError, match=r"en_news-1\.2\.0-py3-none-any\.whl: it is no whole wheel"):
        unpack_wheel(wheel)
    with pytest.raises(InputError, match="it holds no spaCy pipeline"):
        unpack_wheel(made(tmp_path / "other.whl", leave_out=["config.cfg"]))
    assert not (paths.pipelines_folder() / "en_news").exists()


def test_a_wheel_whose_config_asks_for_more_than_a_pipeline_is_refused_and_not_kept(tmp_path):
    config = (paths.starter_pipeline() / "config.cfg").read_text()
    evil = config + '\n[components.evil]\nfactory = "run_anything"\n'
    wheel = made(tmp_path / "a.whl", leave_out=["config.cfg"], more=[("en_news/en_news-1.2.0/config.cfg", evil)])
    with pytest.raises(PipelineError, match="run_anything"):
        unpack_wheel(wheel)
    assert not (paths.pipelines_folder() / "en_news").exists()


def test_cancelling_leaves_nothing_behind(wheel):
    cancel = Cancel()
    cancel.press()
    with pytest.raises(CancelledError):
        unpack_wheel(wheel, cancel=cancel)
    assert list(paths.pipelines_folder().iterdir()) == []


def test_the_folder_of_an_installed_package_is_as_good_as_the_pipeline_in_it(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site-packages")
    inner = tmp_path / "site-packages" / "en_news" / "en_news-1.2.0"
    assert pipeline_directory(str(inner.parent)) == inner.resolve()
