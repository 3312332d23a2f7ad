"""The suggesters of a project from the command line, and what `suggest` makes of them."""

import json

import pytest
import spacy


def rows(outcome):
    return {row["name"]: row for row in outcome.json["suggesters"]}


@pytest.fixture
def lists(tmp_path):
    (tmp_path / "people.tsv").write_text("Zorblax\tPERSON\nno tab\n", encoding="utf-8")
    patterns = [
        {"label": "DRUG", "pattern": "aspirin"},
        {"label": "DOSE", "pattern": [{"LIKE_NUM": True}, {"ORTH": "mg"}]},
    ]
    (tmp_path / "drugs.jsonl").write_text("".join(json.dumps(p) + "\n" for p in patterns), encoding="utf-8")
    (tmp_path / "a.txt").write_text("Zorblax took 500 mg of aspirin in Iran.", encoding="utf-8")


def test_a_new_project_suggests_with_what_was_learned_and_its_pipeline(annotator, project):
    outcome = annotator("suggesters", project, "--json")
    assert [(row["name"], row["kind"], row["enabled"]) for row in outcome.json["suggesters"]] == [
        ("dictionary", "learned", True), ("pipeline", "main", True),
    ]  # fmt: skip
    assert "on  dictionary" in annotator("suggesters", project).output


def test_lists_and_patterns_are_added_mapped_ordered_and_suggest(annotator, project, lists, tmp_path):
    annotator("import", project, "a.txt")
    added = annotator("suggesters", project, "--add", "people.tsv")
    assert "Added “people”: 1 text under 1 label. 1 line cannot be used." in added.errors
    assert "people.tsv:2: there is no tab between text and label" in added.errors
    assert annotator("suggesters", project, "--add", "drugs.jsonl", "--name", "medicine").code == 0
    changed = annotator(
        *("suggesters", project, "--order", "medicine,people", "--map", "medicine:DRUG=PRODUCT"),
        *("--map", "medicine:DOSE=", "--json"),
    )
    assert list(rows(changed)) == ["medicine", "people", "dictionary", "pipeline"]
    assert rows(changed)["medicine"]["path"] == "./drugs.jsonl"
    assert rows(changed)["medicine"]["mapping"] == {"DRUG": "PRODUCT", "DOSE": None}
    outcome = annotator("suggest", project, "--pipeline", "rules", "--json")
    assert (outcome.code, outcome.json["failed"]) == (0, [])
    annotator("answer", project, "accept")
    annotator("export", project, "out.jsonl")
    spans = json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))
    found = {(spans["text"][s["start"] : s["end"]], s["label"], s["source"]) for s in spans["spans"]}
    assert {("Zorblax", "PERSON", "people"), ("aspirin", "PRODUCT", "medicine"), ("Iran", "GPE", "rules")} <= found
    assert not any(label == "DOSE" for _, label, _ in found)
    assert annotator("check", project, "--json").json == {"ok": True, "problems": []}


def test_one_is_switched_off_and_removed_and_a_mapping_forgotten(annotator, project, lists):
    annotator("suggesters", project, "--add", "people.tsv", "--off", "people", "--map", "people:PERSON=ORG")
    listed = rows(annotator("suggesters", project, "--json"))["people"]
    assert (listed["enabled"], listed["mapping"]) == (False, {"PERSON": "ORG"})
    annotator("suggesters", project, "--on", "people", "--unmap", "people:PERSON")
    listed = rows(annotator("suggesters", project, "--json"))["people"]
    assert (listed["enabled"], listed["mapping"]) == (True, {})
    annotator("suggesters", project, "--remove", "people")
    assert "people" not in rows(annotator("suggesters", project, "--json"))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--remove", "pipeline"], "belongs to every project"),
        (["--off", "nobody"], "There is no suggester “nobody”"),
        (["--add", "nowhere"], "There is no pipeline “nowhere”"),
        (["--add", "a.txt"], "holds no text that can be used"),
        (["--map", "pipeline"], "Write it as --map NAME:LABEL=LABEL"),
        (["--order", "dictionary,nobody"], "There is no suggester “nobody”"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(annotator, project, lists, words, sentence):
    outcome = annotator("suggesters", project, *words)
    assert outcome.code in (1, 2)
    assert sentence in outcome.errors
    assert len(rows(annotator("suggesters", project, "--json"))) == 2


def test_a_further_pipeline_that_cannot_be_loaded_is_told_and_the_others_go_on(annotator, project, lists, tmp_path):
    annotator("import", project, "a.txt")
    annotator("suggesters", project, "--add", "drugs.jsonl")
    (tmp_path / "drugs.jsonl").unlink()
    outcome = annotator("suggest", project, "--pipeline", "rules", "--json")
    assert outcome.code == 1
    assert [bad["document"] for bad in outcome.json["failed"]] == ["drugs"]
    assert outcome.json["suggestions"] > 0
    assert "problem" in rows(annotator("suggesters", project, "--json"))["drugs"]


def test_a_pipeline_that_labels_nothing_is_told_in_one_sentence_and_not_added(annotator, project, lists, tmp_path):
    spacy.blank("en").to_disk(tmp_path / "bare")
    annotator("import", project, "a.txt")
    outcome = annotator("suggest", project, "--pipeline", "bare")
    assert outcome.code == 1
    assert "The pipeline “bare” labels no spans, so it can suggest nothing." in outcome.errors
    assert "labels no spans" in annotator("suggesters", project, "--add", "bare").errors
