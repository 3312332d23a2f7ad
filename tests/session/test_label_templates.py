import pytest

from annotator.errors import InputError, UsageError
from annotator.session.label_templates import label_template, label_templates


def test_the_default_comes_first_and_the_empty_one_last():
    assert [template.name for template in label_templates()] == ["ontonotes", "conll", "empty"]
    assert [len(template.labels) for template in label_templates()] == [18, 4, 0]


def test_a_file_of_ones_own_is_a_template(tmp_path):
    path = tmp_path / "own.toml"
    path.write_text(
        'name = "own"\ntitle = "Mine"\n[[labels]]\nname = "DRUG"\nkey = "1"\n[[labels]]\nname = "DOSE"\n',
        encoding="utf-8",
    )
    template = label_template(str(path))
    assert (template.name, template.title, template.labels.names) == ("own", "Mine", ("DRUG", "DOSE"))
    assert [label.colour for label in template.labels] == [0, 1]


@pytest.mark.parametrize(
    "content",
    [
        "labels = 5",
        "[[labels]]\nkey = '1'",
        "[[labels]]\nname = 'A'\n[[labels]]\nname = 'A'",
        "[[labels]]\nname = 'A'\nkey = 'x!'",
        "[[labels]]\nname = 'A'\ncolour = 'red'",
        "[[labels]]\nname = 'A'\ncolour = -1",
        "not toml",
        "labels = ['A']",
    ],
)
def test_a_file_that_is_no_label_set_is_told_with_its_name(tmp_path, content):
    path = tmp_path / "own.toml"
    path.write_text(content)
    with pytest.raises(InputError, match=r"own\.toml: "):
        label_template(str(path))


def test_a_file_that_is_not_text_is_told(tmp_path):
    (tmp_path / "own.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="cannot be read"):
        label_template(str(tmp_path / "own.toml"))


def test_a_name_that_nobody_has_is_wrong_usage_and_a_missing_file_an_input_error(tmp_path):
    with pytest.raises(UsageError, match="ontonotes, conll, empty"):
        label_template("nope")
    with pytest.raises(InputError, match="no such file"):
        label_template(str(tmp_path / "nope.toml"))


def test_a_new_project_can_take_the_labels_of_another_one(project):
    assert label_template(str(project.path)).labels == project.labels()
