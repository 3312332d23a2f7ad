import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.suggestion import Source, SourceKind
from annotator.domain.tokens import Tokens
from annotator.errors import AnnotatorError, CancelledError, UsageError
from annotator.session.answering import answer_documents
from annotator.session.exporting import Split, count_losses, export, preview
from annotator.session.work import Cancel
from annotator.store.suggestions import Reading


def lines_of(path):
    return [json.loads(line) for line in path.read_bytes().split(b"\n")[:-1]]


def accepted(text, *spans):
    spans = [{"start": start, "end": end, "label": label} for start, end, label in spans]
    return {"text": text, "answer": "accept", "spans": spans}


def test_texts_come_out_to_the_character_in_the_order_of_import(project, fill, tmp_path):
    texts = ["Zoë\r\nmet\r\nBob\u2028.", "👩\u200d👩\u200d👧 in Oslo", "a\u00a0\t b", "שלום Oslo"]
    fill(*(accepted(text) for text in texts))
    report = export(project, tmp_path / "out.jsonl")
    assert [line["text"] for line in lines_of(tmp_path / "out.jsonl")] == texts
    assert report.to_json() == {"documents": 4, "spans": 0, "lost": [], "files": [str(tmp_path / "out.jsonl")]}


def test_only_documents_of_the_wanted_answers_are_written(project, fill, tmp_path):
    fill({"text": "yes", "answer": "accept"}, {"text": "no", "answer": "reject"}, {"text": "open"})
    export(project, tmp_path / "out.jsonl")
    assert [line["text"] for line in lines_of(tmp_path / "out.jsonl")] == ["yes"]
    export(project, tmp_path / "out.jsonl", answers=[Answer.ACCEPT, Answer.REJECT])
    assert [line["text"] for line in lines_of(tmp_path / "out.jsonl")] == ["yes", "no"]


def test_a_project_without_answers_exports_an_empty_file(project, fill, tmp_path):
    fill({"text": "open"})
    assert export(project, tmp_path / "out.jsonl").documents == 0
    assert (tmp_path / "out.jsonl").read_bytes() == b""


def test_a_cancelled_export_leaves_the_old_file_and_no_half_one(project, fill, tmp_path):
    fill(accepted("one"), accepted("two"))
    target = tmp_path / "out.jsonl"
    target.write_text("old")
    cancel = Cancel()
    cancel.press()
    with pytest.raises(CancelledError):
        export(project, target, cancel=cancel)
    assert target.read_text() == "old"
    assert list(tmp_path.glob(".*")) == []


def test_an_unknown_format_is_wrong_usage(project, tmp_path):
    with pytest.raises(UsageError, match="no format “xml”"):
        export(project, tmp_path / "out.xml", format_name="xml")


def test_a_folder_in_the_place_of_a_file_is_told(project, tmp_path):
    with pytest.raises(AnnotatorError, match="is a folder"):
        export(project, tmp_path)


def test_a_split_puts_every_document_in_exactly_one_file(project, fill, tmp_path):
    texts = [f"Number {n}" for n in range(300)]
    fill(*map(accepted, texts))
    report = export(project, tmp_path / "out.jsonl", split=Split.parse("80/10/10", seed=3))
    parts = {path.name: [line["text"] for line in lines_of(path)] for path in report.files}
    assert list(parts) == ["out.train.jsonl", "out.dev.jsonl", "out.test.jsonl"]
    assert sorted(text for part in parts.values() for text in part) == sorted(texts)
    assert [texts.index(text) for text in parts["out.train.jsonl"]] == sorted(
        map(texts.index, parts["out.train.jsonl"])
    )
    assert 215 <= len(parts["out.train.jsonl"]) <= 265


def test_a_split_stays_the_same_when_documents_are_added(project, fill, tmp_path):
    def parts():
        report = export(project, tmp_path / "out.jsonl", split=Split.parse("60/20/20", seed=1))
        return [{line["text"] for line in lines_of(path)} for path in report.files]

    fill(*(accepted(f"Number {n}") for n in range(100)))
    before = parts()
    fill(*(accepted(f"Later {n}") for n in range(100)), name="later.jsonl")
    assert all(old <= new for old, new in zip(before, parts(), strict=True))


def test_copies_of_a_text_never_stand_in_two_parts(project, fill, tmp_path):
    fill(*(accepted(f"Number {n}") for n in range(50)))
    fill(*(accepted(f"Number {n}") for n in range(50)), name="copies.jsonl")
    report = export(project, tmp_path / "out.jsonl", split=Split.parse("50/50"))
    train, dev = ({line["text"] for line in lines_of(path)} for path in report.files)
    assert train & dev == set()


def test_another_seed_gives_another_split():
    texts = [f"Number {n}" for n in range(100)]
    first, second = (Split((50, 50), seed) for seed in (1, 2))
    assert [first.part_of(text) for text in texts] != [second.part_of(text) for text in texts]


@given(st.text(), st.integers(), st.integers(0, 100))
def test_a_share_of_nothing_gets_nothing(text, seed, share):
    assert Split((100, 0, 0), seed).part_of(text) == 0
    assert Split((0, 0, 100), seed).part_of(text) == 2
    assert 0 <= Split((share, 100 - share), seed).part_of(text) <= 1


@pytest.mark.parametrize("wrong", ["80/10", "a/b", "100", "50/60/-10", "25/25/25/25", ""])
def test_a_split_that_does_not_add_up_is_wrong_usage(wrong):
    with pytest.raises(UsageError):
        Split.parse(wrong)


def test_the_preview_shows_the_first_documents_as_they_will_be_written(project, fill, tmp_path):
    fill(accepted("Ada met Bob.", (0, 3, "PERSON")), accepted("two"))
    export(project, tmp_path / "out.jsonl")
    assert preview(project, format_name="jsonl", answers=[Answer.ACCEPT]) == [
        (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()[0]
    ]


def test_what_was_answered_here_is_exported_with_its_spans(project, fill, tmp_path):
    fill({"text": "Ada met Bob.", "spans": [{"start": 8, "end": 11, "label": "PERSON"}]})
    answer_documents(project, Answer.ACCEPT, [DocumentId(1)])
    report = export(project, tmp_path / "out.jsonl")
    (line,) = lines_of(tmp_path / "out.jsonl")
    (span,) = line["spans"]
    assert line["text"][span["start"] : span["end"]] == "Bob"
    assert (span["label"], span["source"], report.spans) == ("PERSON", "import", 1)


def test_a_split_works_in_formats_that_have_a_heading_or_are_written_as_a_whole(project, fill, tmp_path):
    fill(*(accepted(f"Number {n} in Oslo", (0, 6, "X")) for n in range(40)))
    for name, ending in (("span-table", ".spans.csv"), ("spacy", ".spacy")):
        report = export(project, tmp_path / f"out{ending}", format_name=name, split=Split.parse("50/50"))
        assert [path.name for path in report.files] == [f"out.train{ending}", f"out.dev{ending}"]
        assert (report.documents, report.spans) == (40, 40)
    tables = [path.read_text().splitlines() for path in sorted(tmp_path.glob("*.csv"))]
    assert [table[0].startswith("document,") for table in tables] == [True, True]
    assert sum(len(table) - 1 for table in tables) == 40


def test_what_a_format_loses_is_counted_before_anything_is_written(project, fill, tmp_path):
    fill(accepted("The Bank of York", (0, 16, "ORG"), (12, 16, "GPE")), accepted("York", (0, 2, "GPE")))
    lost = count_losses(project, format_name="conll", answers=[Answer.ACCEPT])
    assert [(loss.what, loss.count) for loss in lost] == [
        ("span that overlaps another", 1),
        ("span off the borders of tokens", 1),
    ]
    assert export(project, tmp_path / "x.conll", format_name="conll").lost == lost
    assert count_losses(project, format_name="jsonl", answers=[Answer.ACCEPT]) == []


def test_tokens_are_left_out_when_that_is_asked_for(project, fill, tmp_path):
    fill(accepted("Ada met Bob."))
    tokens = Tokens([(0, 3), (4, 7), (8, 11), (11, 12)])
    source = Source(SourceKind.PIPELINE, "rules", "1")
    project.keep_reading([Reading(DocumentId(1), source, tokens, ())]).result()
    export(project, tmp_path / "with.jsonl")
    export(project, tmp_path / "without.jsonl", with_tokens=False)
    assert len(lines_of(tmp_path / "with.jsonl")[0]["tokens"]) == 4
    assert "tokens" not in lines_of(tmp_path / "without.jsonl")[0]
