import json

import pytest

TEXT = "Tony Blair visited Iran in June 2003."


@pytest.fixture
def filled(annotator, project, tmp_path):
    """A project of three documents with suggestions."""
    (tmp_path / "in.jsonl").write_text(
        "".join(json.dumps({"text": f"{TEXT} {n}", "id": f"doc {n}"}) + "\n" for n in range(3))
    )
    annotator("import", project, "in.jsonl")
    annotator("suggest", project, "--pipeline", "rules")
    return project


def test_suggest_reads_open_documents_once(annotator, filled):
    found = annotator("suggest", filled, "--pipeline", "rules", "--json")
    assert found.code == 0
    assert (found.json["documents"], found.json["suggestions"], found.json["failed"]) == (0, 0, [])
    again = annotator("suggest", filled, "--pipeline", "rules", "--workers", 2, "--again", "--json").json
    assert again["documents"] == 3
    assert again["suggestions"] >= 9
    assert again["words_per_second"] > 0


@pytest.mark.parametrize(
    ("words", "code"), [(["--pipeline", "nope"], 1), (["--pipeline", "/"], 1), (["--workers", "0"], 2)]
)
def test_a_pipeline_that_is_none_is_told(annotator, filled, words, code):
    outcome = annotator("suggest", filled, *words)
    assert outcome.code == code
    assert outcome.errors.strip()


def test_accept_takes_suggestions_along_and_undo_takes_it_back(annotator, filled):
    outcome = annotator("answer", filled, "accept", "--document", "doc 1", "--json")
    assert outcome.json["documents"] == 1
    assert outcome.json["accepted_suggestions"] >= 3
    statistics = annotator("statistics", filled, "--json").json
    assert statistics["answers"] == {"accept": 1, "todo": 2}
    assert statistics["suggestions"]["accepted"] == outcome.json["accepted_suggestions"]
    undone = annotator("undo", filled, "--json")
    assert (undone.code, undone.json["documents"]) == (0, 1)
    assert annotator("statistics", filled, "--json").json["answers"] == {"todo": 3}
    nothing = annotator("undo", filled, "--json")
    assert (nothing.code, nothing.json) == (1, {"undone": None, "documents": 0})


def test_without_a_key_every_open_document_is_answered(annotator, filled):
    annotator("answer", filled, "ignore", "--document", "doc 0")
    assert annotator("answer", filled, "reject", "--all", "--json").json["documents"] == 2
    assert annotator("statistics", filled, "--json").json["answers"] == {"ignore": 1, "reject": 2}
    assert annotator("answer", filled, "accept", "--json").json == {"documents": 0, "accepted_suggestions": 0}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["accept", "--document", "nope"], 1),
        (["maybe"], 2),
        ([], 2),
        (["accept", "--all", "--document", "doc 1"], 2),
    ],
)
def test_answers_that_make_no_sense_change_nothing(annotator, filled, words, code):
    assert annotator("answer", filled, *words).code == code
    assert annotator("statistics", filled, "--json").json["answers"] == {"todo": 3}


def test_documents_are_listed_as_they_are_filtered(annotator, filled):
    annotator("answer", filled, "accept", "--document", "doc 1")

    def keys(line):
        found = annotator("documents", filled, "--filter", line, "--json").json["documents"]
        return [row["key"] for row in found]

    assert keys("") == ["doc 0", "doc 1", "doc 2"]
    assert keys("state:accept") == ["doc 1"]
    assert keys("state:open label:PERSON") == ["doc 0", "doc 2"]
    assert keys("Blair") == ["doc 0", "doc 1", "doc 2"]
    assert keys("nothing of the kind") == []
    assert annotator("documents", filled, "--filter", "state:nope").code == 2
    assert "doc 1" in annotator("documents", filled).output


def test_the_history_says_what_was_done_newest_first(annotator, filled):
    annotator("answer", filled, "accept")
    annotator("undo", filled)
    rows = annotator("history", filled, "--json").json["operations"]
    assert [(row["kind"], row["undone"]) for row in rows] == [
        ("undo", False),
        ("edit", True),
        ("suggest", False),
        ("import", False),
    ]
    assert "Undo: Accepted 3 documents" in annotator("history", filled).output
    assert len(annotator("history", filled, "--most", 1, "--json").json["operations"]) == 1


def test_one_earlier_operation_is_undone_alone_and_any_point_gone_to(annotator, filled):
    keys = [row["key"] for row in annotator("documents", filled, "--json").json["documents"]]
    for key in keys:
        annotator("answer", filled, "accept", "--document", key)
    first = annotator("history", filled, "--json").json["operations"][2]["number"]
    alone = annotator("undo", filled, "--operation", first, "--json")
    assert (alone.code, alone.json["documents"]) == (0, 1)
    states = [row["state"] for row in annotator("documents", filled, "--json").json["documents"]]
    assert states == ["todo", "accept", "accept"]
    again = annotator("undo", filled, "--operation", first)
    assert (again.code, "already" in again.errors) == (2, True)
    back = annotator("undo", filled, "--to", 0, "--json")
    assert (back.code, back.json["steps_back"], back.json["documents"]) == (0, 2, 2)
    assert annotator("statistics", filled, "--json").json["answers"]["todo"] == 3
    newest = next(row for row in annotator("history", filled, "--json").json["operations"] if row["kind"] == "edit")
    forward = annotator("undo", filled, "--to", newest["number"], "--json")
    assert (forward.json["steps_forward"], newest["can_be_redone"]) == (2, True)
    assert annotator("undo", filled, "--operation", 1, "--to", 2).code == 2


def test_labels_are_said_of_documents_and_taken_away(annotator, filled):
    key = annotator("documents", filled, "--json").json["documents"][1]["key"]
    said = annotator("labels", filled, "--document", key, "--say", "politics", "--say", "ORG", "--json").json
    assert said == {"document": key, "labels": ["ORG", "politics"]}
    assert annotator("labels", filled, "--document", key, "--take", "ORG").output == "politics\n"
    found = annotator("documents", filled, "--filter", "label:politics", "--json").json["documents"]
    assert [row["key"] for row in found] == [key]
    assert annotator("statistics", filled, "--json").json["document_labels"] == {"politics": 1}
    rows = {row["name"]: (row["for"], row["documents"]) for row in annotator("labels", filled, "--json").json["labels"]}
    assert (rows["politics"], rows["ORG"], rows["GPE"]) == (("documents", 1), ("both", 0), ("spans", 0))
    assert annotator("labels", filled, "--say", "politics").code == 2
    assert annotator("labels", filled, "--document", key, "--say", " bad").code == 1


def test_a_sound_project_passes_its_check(annotator, filled):
    annotator("answer", filled, "accept")
    assert annotator("check", filled, "--json").json == {"ok": True, "problems": []}
    assert annotator("check", filled).output == "Everything holds.\n"


def test_labels_are_listed_with_counts_and_without_a_project_the_templates(annotator, filled):
    annotator("answer", filled, "accept")
    counts = {row["name"]: row["spans"] for row in annotator("labels", filled, "--json").json["labels"]}
    assert counts["PERSON"] == 3
    assert [t["name"] for t in annotator("labels", "--json").json["templates"]] == ["ontonotes", "conll", "empty"]


def test_formats_and_pipelines_are_listed(annotator):
    formats = {row["name"]: row for row in annotator("formats", "--json").json["formats"]}
    assert (formats["jsonl"]["import"], formats["jsonl"]["export"], formats["text"]["export"]) == (True, True, False)
    assert "Cannot carry" in annotator("formats").output
    names = [row["name"] for row in annotator("pipelines", "--json").json["pipelines"]]
    assert names[:2] == ["starter", "rules"]


def test_preannotate_writes_one_line_per_record_and_goes_on_where_it_was(annotator, tmp_path):
    records = [{"text": f"{TEXT} {n}", "meta": {"n": n}} for n in range(100)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
    outcome = annotator("preannotate", "in.jsonl", "--output", "out.jsonl", "--workers", 2, "--json")
    assert (outcome.code, outcome.json["documents"], outcome.json["files"]) == (0, 100, ["out.jsonl"])
    whole = (tmp_path / "out.jsonl").read_bytes()
    assert [json.loads(line)["meta"] for line in whole.splitlines()] == [{"n": n} for n in range(100)]
    (tmp_path / "out.jsonl").rename(tmp_path / "out.jsonl.part")
    (tmp_path / "out.jsonl.part").write_bytes(whole[: len(whole) // 2])
    assert annotator("preannotate", "in.jsonl", "--output", "out.jsonl").code == 0
    assert (tmp_path / "out.jsonl").read_bytes() == whole


def test_preannotate_tells_what_it_cannot_read(annotator, tmp_path):
    (tmp_path / "in.jsonl").write_text('{"text": "Good."}\n[]\n')
    outcome = annotator("preannotate", "in.jsonl", "--output", "out.jsonl", "--json")
    assert (outcome.code, outcome.json["documents"], outcome.json["rejected"][0]["line"]) == (1, 1, 2)
    missing = annotator("preannotate", "nowhere.txt", "--output", "out.jsonl", "--json")
    assert (missing.code, missing.json["documents"]) == (1, 0)
    assert annotator("preannotate", "in.jsonl", "--output", "in.jsonl").code == 2
    assert annotator("preannotate", "in.jsonl").code == 2


def test_accept_leaves_suggestions_below_the_least_score_and_the_uncertain_come_first(annotator, project, tmp_path):
    def row(key, *scores):
        spans = [{"start": n, "end": n + 1, "label": "ORG", "score": s} for n, s in enumerate(scores)]
        return json.dumps({"text": "abcdef", "id": key, "spans": spans}) + "\n"

    rows = [row("sure", 0.9, 0.95), row("unsure", 0.2, 0.39, 0.4), row("none")]
    (tmp_path / "in.jsonl").write_text("".join(rows))
    annotator("import", project, "in.jsonl", "--as", "suggestions")
    listed = annotator("documents", project, "--order", "most-uncertain", "--json").json["documents"]
    assert [row["key"] for row in listed] == ["unsure", "sure", "none"]
    assert annotator("answer", project, "accept", "--least-score", "0.4", "--json").json == {
        **{"documents": 3, "accepted_suggestions": 3},
    }
    assert annotator("answer", project, "accept", "--least-score", "4").code == 2
