import pytest
import spacy

from annotator.errors import PipelineError
from annotator.suggest.directory_check import check_directory


@pytest.fixture
def directory(tmp_path):
    nlp = spacy.blank("en")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "Acme"}])
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path / "mine")
    return tmp_path / "mine"


def change(directory, old, new):
    config = directory / "config.cfg"
    text = config.read_text(encoding="utf-8")
    assert old in text
    config.write_text(text.replace(old, new), encoding="utf-8")


def test_a_directory_of_spacys_own_components_may_be_loaded(directory):
    check_directory(directory)
    assert [span.label_ for span in spacy.load(directory)("Acme").ents] == ["ORG"]


def test_a_trained_pipeline_of_every_usual_component_may_be_loaded(tmp_path):
    nlp = spacy.blank("en")
    for name in ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner", "spancat", "textcat", "senter"):
        nlp.add_pipe(name)
    (tmp_path / "config.cfg").write_text(nlp.config.to_str(), encoding="utf-8")
    check_directory(tmp_path)
    change(tmp_path, 'factory = "senter"', 'factory = "sentry"')
    with pytest.raises(PipelineError, match="the component “sentry”"):
        check_directory(tmp_path)


def add(directory, lines):
    with (directory / "config.cfg").open("a", encoding="utf-8") as config:
        config.write(f"\n{lines}\n")


@pytest.mark.parametrize("at", ["@readers", r"\u0040readers"])
def test_a_function_inside_a_value_is_refused_by_name(directory, at):
    labels = '{"' + at + '":"spacy.read_labels.v1","path":"/etc/passwd"}'
    change(directory, 'factory = "sentencizer"', f'factory = "sentencizer"\nlabels = [{labels}]')
    with pytest.raises(PipelineError, match=r"spacy\.read_labels\.v1"):
        check_directory(directory)


def test_a_function_in_a_section_that_is_referred_to_is_refused_by_name(directory):
    change(directory, 'factory = "sentencizer"', 'factory = "sentencizer"\nlabels = ${elsewhere.labels}')
    add(directory, '[elsewhere.labels]\n@readers = "spacy.read_labels.v1"\npath = "/etc/passwd"')
    with pytest.raises(PipelineError, match=r"spacy\.read_labels\.v1"):
        check_directory(directory)


def test_a_function_in_a_section_of_its_own_is_refused_by_name(directory):
    add(directory, '[components.entity_ruler.labels]\n@readers = "spacy.read_labels.v1"\npath = "/etc/passwd"')
    with pytest.raises(PipelineError, match=r"spacy\.read_labels\.v1"):
        check_directory(directory)


def test_a_callback_that_runs_when_the_pipeline_is_made_is_refused(directory):
    change(
        directory,
        "before_creation = null",
        '\n[nlp.before_creation]\n@callbacks = "spacy.copy_from_base_model.v1"\ntokenizer = "/tmp/other"\n\n[nlp.more]',
    )
    with pytest.raises(PipelineError, match=r"spacy\.copy_from_base_model\.v1"):
        check_directory(directory)


def test_a_component_of_unknown_make_is_refused_by_name(directory):
    change(directory, 'factory = "sentencizer"', 'factory = "run_anything"')
    with pytest.raises(PipelineError, match="the component “run_anything”"):
        check_directory(directory)


def test_a_component_of_another_pipeline_is_refused(directory):
    change(directory, 'factory = "sentencizer"', 'source = "/somewhere/else"')
    with pytest.raises(PipelineError, match="another pipeline"):
        check_directory(directory)


def test_settings_of_training_are_not_looked_at_since_they_are_not_loaded(directory):
    add(directory, '[training.extra]\n@loggers = "spacy.WandbLogger.v5"')
    check_directory(directory)
    assert [span.label_ for span in spacy.load(directory)("Acme").ents] == ["ORG"]


def test_a_damaged_config_is_told_in_a_sentence(directory):
    (directory / "config.cfg").write_text("no section = 1\n", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"its config\.cfg is damaged"):
        check_directory(directory)
