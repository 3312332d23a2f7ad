import json
import multiprocessing
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import InputError, PipelineError, UsageError
from annotator.session.preannotation import preannotate
from annotator.session.work import Cancel


def lines_of(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def surfaces(line):
    return [(line["text"][s["start"] : s["end"]], s["label"]) for s in line["spans"]]


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "in.jsonl"
    records = [{"text": f"Tony Blair visited Iran in June {1900 + n}.", "meta": {"number": n}} for n in range(150)]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_every_record_becomes_a_line_in_order_with_its_text_and_meta(source, tmp_path):
    told = []
    report = preannotate([source], tmp_path / "out.jsonl", workers=2, on_progress=lambda *step: told.append(step))
    lines = lines_of(tmp_path / "out.jsonl")
    assert [line["meta"] for line in lines] == [{"number": n} for n in range(150)]
    assert surfaces(lines[7]) == [("Tony Blair", "PERSON"), ("Iran", "GPE"), ("June 1907", "DATE")]
    assert {span["source"] for line in lines for span in line["spans"]} == {"starter"}
    assert (report.documents, report.spans, report.rejected) == (150, 450, [])
    assert told[-1] == (150, None)
    assert not (tmp_path / "out.jsonl.part").exists()


def test_an_interrupted_run_is_taken_up_without_doubling_or_a_torn_line(source, tmp_path):
    output, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    preannotate([source], output)
    whole = output.read_bytes()
    for length in (0, len(whole) // 2, whole.index(b"\n") + 1, len(whole) - 1, len(whole)):
        output.unlink()
        part.write_bytes(whole[:length])
        report = preannotate([source], output)
        assert output.read_bytes() == whole
        assert (report.documents, report.spans) == (150, 450)


def test_a_part_of_another_input_is_not_taken_for_a_beginning(source, tmp_path):
    output, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    preannotate([source], output)
    whole = output.read_bytes()
    part.write_bytes(whole.splitlines(keepends=True)[0] + b'{"text": "Something else.", "spans": []}\n')
    preannotate([source], output)
    assert output.read_bytes() == whole


def test_a_part_by_another_pipeline_is_not_taken_for_a_beginning(source, tmp_path):
    output = tmp_path / "out.jsonl"
    preannotate([source], output, pipeline="rules")
    output.rename(tmp_path / "out.jsonl.part")
    preannotate([source], output, pipeline="starter")
    assert {span["source"] for line in lines_of(output) for span in line["spans"]} == {"starter"}


def test_a_run_that_is_killed_goes_on_where_it_was(tmp_path):
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    record = json.dumps({"text": "Tony Blair visited Iran in June. " * 20})
    source.write_text(f"{record}\n" * 300, encoding="utf-8")
    program = (
        "import os, pathlib, sys\n"
        "from annotator.session.preannotation import preannotate\n"
        "if __name__ == '__main__':\n"
        "    preannotate([pathlib.Path(sys.argv[1])], pathlib.Path(sys.argv[2]),\n"
        "                on_progress=lambda done, _: os.kill(os.getpid(), 9) if done >= 192 else None)\n"
    )
    (tmp_path / "run.py").write_text(program, encoding="utf-8")
    root = Path(__file__).parents[2]
    command = [sys.executable, str(tmp_path / "run.py"), str(source), str(output)]
    assert subprocess.run(command, env={"PYTHONPATH": str(root)}, check=False).returncode == -9
    before = len((tmp_path / "out.jsonl.part").read_bytes().splitlines())
    report = preannotate([source], output)
    assert before >= 192
    assert (report.documents, len(lines_of(output))) == (300, 300)
    assert all(len(line["spans"]) == 60 for line in lines_of(output))


def test_a_bad_record_is_told_and_has_no_line(tmp_path):
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"text": "Iran"}\n{"text": 7}\n{"text": "Iraq"}\n', encoding="utf-8")
    report = preannotate([source], output)
    assert [line["text"] for line in lines_of(output)] == ["Iran", "Iraq"]
    assert [(record.file, record.line) for record in report.rejected] == [(str(source), 2)]


def test_text_files_of_a_folder_are_read_and_its_own_output_is_not(tmp_path):
    (tmp_path / "a.txt").write_text("Iran\r\n", encoding="utf-8", newline="")
    (tmp_path / "b.txt").write_text("Iraq", encoding="utf-8")
    for _ in range(2):
        preannotate([tmp_path], tmp_path / "out.jsonl")
        assert [line["text"] for line in lines_of(tmp_path / "out.jsonl")] == ["Iran\r\n", "Iraq"]


def test_spans_that_a_person_confirmed_are_kept_and_others_replaced(tmp_path):
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    spans = [{"start": 0, "end": 4, "label": "HOME"}]
    records = [{"text": "Iran", "spans": spans, "answer": "accept"}, {"text": "Iran", "spans": spans}]
    source.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    preannotate([source], output)
    answered, open_one = lines_of(output)
    assert (surfaces(answered), answered["answer"]) == ([("Iran", "HOME")], "accept")
    assert (surfaces(open_one), "answer" in open_one) == ([("Iran", "GPE")], False)


def test_a_cancelled_run_leaves_its_part_and_no_output(source, tmp_path):
    cancel = Cancel()
    output = tmp_path / "out.jsonl"
    report = preannotate([source], output, on_progress=lambda *_: cancel.press(), cancel=cancel)
    assert report.cancelled
    assert not output.exists()
    assert preannotate([source], output).documents == 150


def test_the_input_is_never_overwritten(source):
    before = source.read_bytes()
    with pytest.raises(UsageError, match="both input and output"):
        preannotate([source], source)
    assert source.read_bytes() == before


def test_a_missing_input_is_told_before_anything_starts(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        preannotate([tmp_path / "none.txt"], tmp_path / "out.jsonl")
    assert multiprocessing.active_children() == []
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_pipeline_is_told_and_leaves_no_file(source, tmp_path):
    with pytest.raises(PipelineError, match="no_such_pipeline"):
        preannotate([source], tmp_path / "out.jsonl", pipeline="no_such_pipeline")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl"]
