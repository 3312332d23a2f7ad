import json

import pytest
import spacy

NAMES, TOWNS = ("Ana", "Bo", "Cleo", "Dov", "Eva"), ("Oslo", "Kyiv", "Lima", "Bonn")


def record(number):
    name, town = NAMES[number % 5], TOWNS[number % 4]
    text = f"{name} left {town} early, said number {number}."
    spans = [
        {"start": text.index(words), "end": text.index(words) + len(words), "label": label}
        for words, label in ((name, "WHO"), (town, "AT"))
    ]
    return {"text": text, "id": f"d{number}", "spans": spans, "answer": "accept"}


@pytest.fixture
def accepted(annotator, tmp_path):
    """Makes a project of so many accepted documents."""

    def accepted(count):
        lines = "".join(json.dumps(record(number)) + "\n" for number in range(count))
        (tmp_path / "gold.jsonl").write_text(lines)
        annotator("new", "p.annot", "--labels", "empty", "--pipeline", "rules")
        annotator("import", "p.annot", "gold.jsonl")
        return "p.annot"

    return accepted


def test_few_documents_are_told_and_nothing_is_trained(annotator, accepted, tmp_path):
    outcome = annotator("train", accepted(3), "--json")
    assert outcome.code == 1
    assert (outcome.json["trained"], outcome.json["used"]) == (False, False)
    assert "training needs 10" in outcome.json["reason"]
    assert "what you have confirmed and rejected makes suggestions" in annotator("train", "p.annot").errors
    assert not (tmp_path / "p.annot.pipelines").exists()


def test_train_switches_evaluate_says_how_good_and_versions_goes_back(annotator, accepted, tmp_path):
    project = accepted(15)
    done = annotator("train", project, "--epochs", 6, "--seed", 3, "--json")
    assert (done.code, done.json["better"], done.json["used"], done.json["version"]) == (0, True, True, 1)
    assert done.json["documents"] == {"accepted": 15, "trained_on": 12, "held_out": 3}
    assert done.json["labels"] == ["AT", "WHO"]
    found = annotator("evaluate", project, "--json").json
    assert (found["pipeline"], found["held_out"], found["documents"]) == ("trained", True, 3)
    assert found["typed"]["f1"] == done.json["after"]["typed"]["f1"]
    assert annotator("evaluate", project, "--all", "--json").json["documents"] == 15
    gold = annotator("evaluate", "gold.jsonl", "--pipeline", "p.annot.pipelines/0001", "--json").json
    assert (gold["documents"], set(gold["labels"])) == (15, {"AT", "WHO"})
    assert "any label" in annotator("evaluate", project, "--pipeline", "rules").output
    assert "*    1" in annotator("versions", project).output
    back = annotator("versions", project, "--use", 0, "--json").json["versions"]
    assert [version["current"] for version in back] == [True, False]
    assert annotator("versions", project, "--use", 5).code == 2


def test_output_is_written_even_where_it_is_no_better_and_says_so(annotator, accepted, tmp_path):
    outcome = annotator("train", accepted(4), "--output", "out", "--epochs", 1)
    assert outcome.code == 0
    assert "Not better" in outcome.errors
    assert "training needs 10" in outcome.errors
    assert set(spacy.load(tmp_path / "out").get_pipe("ner").labels) == {"AT", "WHO"}
    assert annotator("suggest", "p.annot", "--pipeline", "out").code == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["train", "nowhere.annot"], 1),
        (["train", "p.annot", "--base", "nowhere"], 1),
        (["train", "p.annot", "--output", "gold.jsonl"], 2),
        (["evaluate", "nowhere.jsonl"], 1),
        (["evaluate", "gold.jsonl", "--held-out"], 2),
        (["evaluate", "p.annot", "--pipeline", "nowhere"], 1),
        (["versions", "nowhere.annot"], 1),
    ],
)
def test_what_cannot_be_done_is_one_sentence(annotator, accepted, words, code):
    accepted(12)
    outcome = annotator(*words)
    assert outcome.code == code
    assert outcome.errors.startswith("annotator: ")
    assert outcome.errors.count("\n") == 1
