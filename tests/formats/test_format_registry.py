from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import InputError, UsageError
from annotator.formats.registry import FORMATS, exporter_for, importer_for, readable_files


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.txt", "text"), ("A.TXT", "text"), ("b.md", "text"), ("c.jsonl", "jsonl"), ("d.x.ndjson", "jsonl")],
)
def test_a_file_is_read_in_the_format_of_its_ending(name, expected):
    assert importer_for(Path(name)).name == expected


def test_a_named_format_goes_before_the_ending():
    assert importer_for(Path("a.txt"), "jsonl").name == "jsonl"
    assert importer_for(Path("a.pdf"), "text").name == "text"


@pytest.mark.parametrize("name", ["report.pdf", "README"])
def test_an_ending_that_nothing_reads_is_refused_with_what_can_be_read(name):
    with pytest.raises(InputError, match=r"Known endings are \.jsonl.*\.txt"):
        importer_for(Path(name))


def test_an_unknown_format_is_a_wrong_usage():
    with pytest.raises(UsageError, match=r"no format “xml” that can be read\. Known are: jsonl, text, csv"):
        importer_for(Path("a.txt"), "xml")
    with pytest.raises(UsageError, match=r"no format “text” that can be written\. Known are: jsonl, spacy"):
        exporter_for("text")


def test_every_format_reads_or_writes_and_no_two_share_a_name_or_an_ending():
    assert all(one.importer or one.exporter for one in FORMATS)
    assert len({one.name for one in FORMATS}) == len(FORMATS)
    suffixes = [suffix for one in FORMATS for suffix in one.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(one.title and one.description.endswith(".") for one in FORMATS)


def test_folders_are_walked_in_sorted_order_without_what_is_hidden_or_unreadable(tmp_path):
    for name in ("b.txt", "a/2.jsonl", "a/10.TXT", "a/.hidden.txt", ".git/x.txt", "c.pdf", "a.txt", "z"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = readable_files([tmp_path])
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a/10.TXT", "a/2.jsonl", "a.txt", "b.txt"]


def test_named_files_stay_as_they_are_and_come_once(tmp_path):
    first, second = tmp_path / "b.pdf", tmp_path / "a.txt"
    first.write_text("x")
    second.write_text("x")
    assert readable_files([first, tmp_path, second]) == [first, second]


def test_a_missing_path_is_refused_with_a_sentence(tmp_path):
    with pytest.raises(InputError, match="no such file or folder"):
        readable_files([tmp_path / "none"])
