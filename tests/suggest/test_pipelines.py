import json
import subprocess
import sys

import pytest
import spacy

from annotator.errors import PipelineError
from annotator.suggest.pipelines import available_pipelines, describe_pipeline


@pytest.fixture
def directory(tmp_path):
    nlp = spacy.blank("de")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Acme"}])
    nlp.to_disk(tmp_path / "mine")
    return tmp_path / "mine"


def test_the_built_in_pipelines_come_first_in_the_list():
    assert [info.name for info in available_pipelines()][:2] == ["starter", "rules"]


def test_pipelines_are_listed_and_described_without_loading_spacy(directory):
    program = (
        "import sys; from annotator.suggest.pipelines import available_pipelines, describe_pipeline;"
        f"available_pipelines(); describe_pipeline({str(directory)!r}); print('spacy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_an_installed_package_is_found_by_its_entry_point(tmp_path, monkeypatch):
    package = tmp_path / "de_test_made"
    package.mkdir()
    (package / "__init__.py").touch()
    meta = {"lang": "de", "name": "test_made", "version": "1.2.3", "labels": {"ner": ["LOC", "PER"], "tagger": ["NN"]}}
    (package / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    installed = tmp_path / "de_test_made-1.2.3.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: de_test_made\nVersion: 1.2.3\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text("[spacy_models]\nde_test_made = de_test_made\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    found = next(info for info in available_pipelines() if info.name == "de_test_made")
    assert (found.kind, found.version, found.language, found.labels) == ("package", "1.2.3", "de", ("LOC", "PER"))


def test_a_directory_is_described_by_its_name_language_and_labels(directory):
    info = describe_pipeline(str(directory))
    assert (info.kind, info.name, info.language, info.labels) == ("directory", "mine", "de", ("ORG",))


def test_a_directory_gets_another_version_when_a_file_in_it_changes(directory):
    before = describe_pipeline(str(directory)).version
    assert describe_pipeline(str(directory)).version == before
    with (directory / "entity_ruler" / "patterns.jsonl").open("a", encoding="utf-8") as patterns:
        patterns.write('{"label":"GPE","pattern":"Iran"}\n')
    assert describe_pipeline(str(directory)).version != before


def test_a_pipeline_without_labelled_spans_says_so(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "plain")
    assert "labels no spans" in describe_pipeline(str(tmp_path / "plain")).description


@pytest.mark.parametrize("name", ["en_core_web_missing", "no such thing", "/nowhere/at/all", ""])
def test_an_unknown_name_says_where_to_look(name):
    with pytest.raises(PipelineError, match="annotator pipelines"):
        describe_pipeline(name)


def test_a_file_is_no_pipeline(tmp_path):
    (tmp_path / "model.bin").write_bytes(b"")
    with pytest.raises(PipelineError, match="a pipeline is a directory"):
        describe_pipeline(str(tmp_path / "model.bin"))


def test_a_directory_without_a_meta_file_is_no_pipeline(tmp_path):
    with pytest.raises(PipelineError, match=r"no readable meta\.json"):
        describe_pipeline(str(tmp_path))
