import csv
import json
import os

import pytest

RECORDS = [
    {"text": "Ada met Bob.", "answer": "accept", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]},
    {"text": "Bob left Oslo.", "spans": [{"start": 9, "end": 13, "label": "PLACE"}]},
]
BAD_RECORDS = [
    b'{"text": "Out of range", "spans": [{"start": 0, "end": 99, "label": "ORG"}]}',
    b'{"text": "Reversed", "spans": [{"start": 4, "end": 2, "label": "ORG"}]}',
    b'{"text": "Empty", "spans": [{"start": 2, "end": 2, "label": "ORG"}]}',
    b'{"text": "Words", "spans": [{"start": "two", "end": 4, "label": "ORG"}]}',
    b'{"text": 5}',
    b'{"no": "text"}',
    b"not json",
    b'{"text": "bytes \xff"}',
]


@pytest.fixture
def lines(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    return path


def test_a_new_project_has_the_labels_of_the_template(annotator):
    assert annotator("new", "a.annot", "--labels", "conll", "--language", "de", "--json").json == {
        "project": "a.annot",
        "labels": ["PER", "ORG", "LOC", "MISC"],
        "language": "de",
        "pipeline": "starter",
    }
    assert len(annotator("new", "b.annot", "--json").json["labels"]) == 18
    assert annotator("new", "c.annot", "--labels", "empty", "--json").json["labels"] == []


def test_labels_of_a_file_of_ones_own_are_taken(annotator, tmp_path):
    (tmp_path / "own.toml").write_text('[[labels]]\nname = "DRUG"\n')
    assert annotator("new", "a.annot", "--labels", "own.toml", "--json").json["labels"] == ["DRUG"]


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["p.annot"], 1, "is there already"),
        (["no/where.annot"], 1, "There is no folder"),
        (["name"], 2, r"Project files end in .annot: write name.annot."),
        (["a.annot", "--labels", "nope"], 2, "There is no label template “nope”"),
        (["a.annot", "--labels", "nope.toml"], 1, "no such file"),
        (["a.annot", "--language", "12"], 2, "is not a language code"),
        (["a.annot", "--pipeline", "nope"], 1, "There is no pipeline “nope”"),
    ],
)
def test_a_project_that_cannot_be_made_is_told_with_a_sentence(annotator, project, words, code, sentence):
    outcome = annotator("new", *words, "--json")
    assert outcome.code == code
    assert sentence in outcome.json["error"]
    assert sentence in outcome.errors
    assert outcome.json["labels"] == []


def test_an_import_counts_what_came_and_again_only_duplicates(annotator, project, lines):
    first = annotator("import", project, lines, "--json")
    assert first.code == 0
    assert first.json == {
        "documents": 2,
        "spans": 1,
        "suggestions": 1,
        "duplicates": 0,
        "new_labels": ["PLACE"],
        "rejected": [],
    }
    again = annotator("import", project, lines, "--json")
    assert (again.code, again.json["documents"], again.json["duplicates"]) == (0, 0, 2)


def test_bad_records_are_told_with_file_line_and_reason_and_the_rest_goes_in(annotator, project, tmp_path):
    path = tmp_path / "bad.jsonl"
    path.write_bytes(b'{"text": "Good."}\n' + b"\n".join(BAD_RECORDS) + b'\n{"text": "Good too."}\n')
    outcome = annotator("import", project, path, "--report", "rejected.csv", "--json")
    assert (outcome.code, outcome.json["documents"]) == (1, 2)
    assert [(r["file"], r["line"]) for r in outcome.json["rejected"]] == [(str(path), n) for n in range(2, 10)]
    assert all(r["reason"].endswith(".") for r in outcome.json["rejected"])
    assert f"{path}:2: Span 1" in outcome.errors
    with (tmp_path / "rejected.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["file"], int(row["line"]), row["reason"]) for row in rows] == [
        (r["file"], r["line"], r["reason"]) for r in outcome.json["rejected"]
    ]


def test_many_rejected_records_are_not_all_listed(annotator, project, tmp_path):
    (tmp_path / "bad.jsonl").write_text("[]\n" * 100)
    outcome = annotator("import", project, "bad.jsonl")
    assert outcome.errors.count("bad.jsonl:") == 20
    assert "… and 80 more" in outcome.errors
    assert outcome.output == ""


@pytest.mark.parametrize(("kind", "spans", "suggestions"), [("annotations", 2, 0), ("suggestions", 0, 2)])
def test_spans_come_in_as_what_was_asked_for(annotator, project, lines, kind, spans, suggestions):
    found = annotator("import", project, lines, "--as", kind, "--json").json
    assert (found["spans"], found["suggestions"]) == (spans, suggestions)


def test_offsets_are_counted_as_was_said(annotator, project, tmp_path):
    spans = [{"start": 3, "end": 7, "label": "GPE"}]
    (tmp_path / "in.jsonl").write_text(json.dumps({"text": "🎧 Oslo", "answer": "accept", "spans": spans}) + "\n")
    assert annotator("import", project, "in.jsonl", "--offsets", "code-point", "--json").code == 1
    assert annotator("import", project, "in.jsonl", "--offsets", "utf-16", "--json").code == 0
    annotator("export", project, "out.jsonl")
    (line,) = [json.loads(line) for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    (span,) = line["spans"]
    assert line["text"][span["start"] : span["end"]] == "Oslo"


@pytest.mark.parametrize(("by", "documents"), [("file", 1), ("line", 3), ("blank-line", 2)])
def test_a_text_file_is_split_as_was_said(annotator, project, tmp_path, by, documents):
    (tmp_path / "a.txt").write_bytes(b"One.\r\nTwo.\r\n\r\nThree.")
    assert annotator("import", project, "a.txt", "--split-by", by, "--json").json["documents"] == documents


def test_the_encoding_is_the_one_that_was_said(annotator, project, tmp_path):
    (tmp_path / "a.txt").write_bytes("Привет".encode("koi8_r"))
    annotator("import", project, "a.txt", "--encoding", "koi8_r")
    assert annotator("documents", project, "--json").json["documents"][0]["title"] == "Привет"
    assert annotator("import", project, "a.txt", "--encoding", "nope").code == 2


def test_missing_and_empty_inputs_are_told(annotator, project, tmp_path):
    (tmp_path / "empty").mkdir()
    outcome = annotator("import", project, "nowhere.txt", "empty", "--json")
    assert outcome.code == 1
    assert [r["file"] for r in outcome.json["rejected"]] == ["nowhere.txt", "empty"]
    assert annotator("import", project, "nowhere.txt", "--format", "nope").code == 2


def test_a_split_writes_train_dev_and_test(annotator, project, tmp_path):
    (tmp_path / "a.txt").write_text("\n".join(f"Line {n}." for n in range(100)))
    annotator("import", project, "a.txt", "--split-by", "line", "--as", "annotations")
    found = annotator("export", project, "out.jsonl", "--split", "80/10/10", "--seed", 7, "--json").json
    assert found["files"] == ["out.train.jsonl", "out.dev.jsonl", "out.test.jsonl"]
    assert found["documents"] == sum(len((tmp_path / name).read_bytes().splitlines()) for name in found["files"]) == 100
    first = [(tmp_path / name).read_bytes() for name in found["files"]]
    annotator("export", project, "out.jsonl", "--split", "80/10/10", "--seed", 7)
    assert [(tmp_path / name).read_bytes() for name in found["files"]] == first


@pytest.mark.parametrize(
    "words", [["--answers", "maybe"], ["--split", "80/10"], ["--format", "xml"], ["--seed", "x"], ["--nonsense"]]
)
def test_wrong_usage_of_export_ends_with_two_and_writes_nothing(annotator, project, tmp_path, words):
    assert annotator("export", project, "out.jsonl", *words).code == 2
    assert not (tmp_path / "out.jsonl").exists()


def test_what_was_lost_is_written_to_the_report(annotator, project, lines, tmp_path):
    annotator("import", project, lines)
    assert annotator("export", project, "out.jsonl", "--report", "lost.json").code == 0
    assert json.loads((tmp_path / "lost.json").read_text()) == []


def test_an_export_of_several_answers_has_them_all(annotator, project, lines, tmp_path):
    annotator("import", project, lines)
    annotator("answer", project, "reject")
    assert annotator("export", project, "out.jsonl", "--answers", "accept,reject", "--json").json["documents"] == 2
    answers = [json.loads(line)["answer"] for line in (tmp_path / "out.jsonl").read_bytes().splitlines()]
    assert answers == ["accept", "reject"]


def test_a_place_that_cannot_be_written_is_told(annotator, project, lines, tmp_path):
    annotator("import", project, lines)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")
    for place in ("folder", "file/out.jsonl", os.devnull + "/x"):
        outcome = annotator("export", project, place, "--json")
        assert outcome.code == 1
        assert outcome.json["files"] == []
        assert place in outcome.json["error"]


def test_columns_of_a_table_are_named_on_the_command_line(annotator, project, tmp_path):
    (tmp_path / "news.csv").write_text("nr;body;desk\n7;Ana went home.;x\n8;;y\n9;Ana went home.;z\n")
    words = ("--column", "body=text", "--column", "nr=id", "--column", "desk=nothing", "--delimiter", "semicolon")
    outcome = annotator("import", str(project), "news.csv", *words, "--new-texts-only", "--json")
    assert outcome.code == 1
    assert (outcome.json["documents"], outcome.json["duplicates"]) == (1, 1)
    assert [(bad["line"], bad["reason"]) for bad in outcome.json["rejected"]] == [
        (3, "The text is empty: there is nothing to annotate.")
    ]


@pytest.mark.parametrize("words", [["body"], ["=text"], ["body=words"], ["a=text", "--column", "b=text"]])
def test_a_column_that_says_nothing_is_a_wrong_usage(annotator, project, words):
    outcome = annotator("import", str(project), "x.csv", "--column", *words)
    assert outcome.code == 2
