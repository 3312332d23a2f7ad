import csv
import os

import pytest

from annotator.domain.document import DocumentId
from annotator.domain.label import LabelUse
from annotator.domain.record import RejectedRecord
from annotator.errors import AnnotatorError
from annotator.session import ReadOptions, SplitBy
from annotator.session.importing import ImportOptions, import_files, save_rejected
from annotator.session.work import Cancel

ANSWERED = {"text": "Ada met Bob.", "answer": "accept", "spans": [{"start": 0, "end": 3, "label": "PERSON"}]}
UNANSWERED = {"text": "Bob left Oslo.", "spans": [{"start": 9, "end": 13, "label": "GPE"}]}


def test_a_record_with_an_answer_is_an_annotation_and_one_without_brings_suggestions(project, fill):
    report = fill(ANSWERED, UNANSWERED)
    assert (report.documents, report.spans, report.suggestions) == (2, 1, 1)
    assert project.annotation(DocumentId(1)).answer == "accept"
    assert [s.label for s in project.suggestions(DocumentId(2))] == ["GPE"]


@pytest.mark.parametrize(("as_suggestions", "spans", "suggestions"), [(True, 0, 2), (False, 2, 0)])
def test_spans_become_what_was_asked_for_whatever_the_answer_says(fill, as_suggestions, spans, suggestions):
    report = fill(ANSWERED, UNANSWERED, as_suggestions=as_suggestions)
    assert (report.spans, report.suggestions) == (spans, suggestions)


def test_bad_records_are_told_and_all_others_go_in(fill, texts):
    report = fill(
        {"text": "One."}, {"text": 7}, {"text": "Two.", "spans": [{"start": 0, "end": 99, "label": "GPE"}]}, ""
    )
    assert texts() == ["One."]
    assert [(record.file.endswith("in.jsonl"), record.line) for record in report.rejected] == [
        (True, 2),
        (True, 3),
        (True, 4),
    ]
    assert report.to_json()["rejected"][0]["line"] == 2


def test_importing_a_file_again_adds_nothing_and_counts_duplicates(fill, texts):
    fill(ANSWERED, UNANSWERED)
    again = fill(ANSWERED, UNANSWERED)
    assert (again.documents, again.duplicates, len(texts())) == (0, 2, 2)
    assert again.sentence() == "0 documents imported, 2 were there already."


def test_a_line_put_in_above_makes_one_new_document_and_keys_say_the_line(project, fill, texts):
    fill({"text": "A"}, {"text": "B"}, {"text": "B"})
    report = fill({"text": "new"}, {"text": "A"}, {"text": "B"}, {"text": "B"})
    assert (report.documents, report.duplicates) == (1, 3)
    assert texts() == ["A", "B", "B", "new"]
    assert [row.key for row in project.rows([1, 2, 3, 4])] == ["in.jsonl:1", "in.jsonl:2", "in.jsonl:3", "in.jsonl:1"]


def test_a_line_put_into_a_text_file_makes_one_new_document(project, tmp_path):
    chat = tmp_path / "chat.txt"
    options = ImportOptions(read=ReadOptions(split_by=SplitBy.LINE))
    chat.write_text("ok\nhello\nok\n")
    assert import_files(project, [chat], options).documents == 3
    chat.write_text("hi\nok\nhello\nok\n")
    again = import_files(project, [chat], options)
    assert (again.documents, again.duplicates) == (1, 3)


def test_a_file_named_twice_is_read_once(project, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Once.")
    assert import_files(project, [path, tmp_path, tmp_path / ".." / tmp_path.name / "a.txt"]).documents == 1


def test_missing_files_and_empty_folders_are_told_and_the_rest_goes_in(project, tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("Here.")
    report = import_files(project, [tmp_path / "nowhere.txt", tmp_path / "empty", tmp_path / "a.txt"])
    assert report.documents == 1
    assert [record.reason for record in report.rejected] == [
        "there is no such file or folder.",
        "the folder holds no file that can be read.",
    ]


def test_a_file_whose_name_is_no_text_is_told(project, tmp_path):
    name = os.fsdecode(b"bad\xff.txt")
    (tmp_path / name).write_text("Here.")
    report = import_files(project, [tmp_path / name])
    assert [record.reason for record in report.rejected] == ["the file's name is not valid text. Rename it first."]
    report.rejected[0].file.encode("utf-8")


def test_labels_that_the_project_lacks_are_added_and_reported(project, fill):
    report = fill({"text": "Ada", "answer": "accept", "spans": [{"start": 0, "end": 3, "label": "HERO"}]})
    assert report.new_labels == ["HERO"]
    assert "HERO" in project.labels()


def test_a_column_of_labels_brings_labels_for_documents(project, tmp_path):
    path = tmp_path / "news.csv"
    path.write_text("text,label\nIran signed.,politics\nOslo won.,sport\nNothing.,\n", encoding="utf-8")
    report = import_files(project, [path])
    assert (report.documents, report.new_labels) == (3, ["politics", "sport"])
    assert {project.labels()[name].use for name in report.new_labels} == {LabelUse.DOCUMENTS}
    assert [project.annotation(DocumentId(n)).labels for n in (1, 2, 3)] == [{"politics"}, {"sport"}, set()]
    assert project.statistics().labelled == {"politics": 1, "sport": 1}
    assert project.check() == []


def test_a_cancelled_import_keeps_what_is_finished_and_says_so(project, write_lines, texts):
    cancel = Cancel()
    files = [write_lines({"text": f"text {n}"}, name=f"{n}.jsonl") for n in range(5)]

    def press_at_third(done, _total):
        if done == 3:
            cancel.press()

    report = import_files(project, files, progress=press_at_third, cancel=cancel)
    assert report.cancelled
    assert report.documents == len(texts()) == 3
    assert report.sentence().startswith("Cancelled: 3 documents imported")


def test_an_import_is_one_row_of_the_history(project, fill):
    fill(*({"text": f"text {n}"} for n in range(450)))
    (row,) = project.history()
    assert (row.name, row.documents) == ("Import in.jsonl", 450)


def test_a_text_is_kept_to_the_character(project, fill, texts):
    wanted = ["A\r\nB\u2028C\t👩\u200d👩\u200d👧 e\u0301", "שלום\u00a0עולם\n"]
    fill(*({"text": text} for text in wanted))
    assert texts() == wanted


def test_formula_cells_of_a_report_are_made_harmless(tmp_path):
    rejected = [
        RejectedRecord("=cmd.txt", 1, "@sum is bad, +1"),
        RejectedRecord("plain.txt", 2, 'with "quotes", commas'),
    ]
    save_rejected(rejected, tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows == [
        ["file", "line", "reason"],
        ["'=cmd.txt", "1", "'@sum is bad, +1"],
        ["plain.txt", "2", 'with "quotes", commas'],
    ]


def test_a_report_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(AnnotatorError, match="cannot be written"):
        save_rejected([], tmp_path / "file" / "report.csv")
