from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.document import MAX_TEXT_BYTES
from annotator.domain.record import Record, RejectedRecord
from annotator.errors import InputError, UsageError
from annotator.formats.registry import ReadOptions, SplitBy
from tests.formats.documents import read, reasons, records

LINES = ReadOptions(split_by=SplitBy.LINE)
BLOCKS = ReadOptions(split_by=SplitBy.BLANK_LINE)


def written(folder: Path, data: bytes, name: str = "treaty.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_is_one_document_with_every_character_it_was_written_with(tmp_path):
    text = "  A\r\nB\rC\u00a0D\u2028E\u0085F\x0bG\x00H\t \n\n\r\n"
    (record,) = records(written(tmp_path, text.encode()))
    assert record == Record("treaty.txt", text, {"id": "treaty.txt"}, file="treaty.txt", line=1)


def test_only_a_mark_in_the_first_bytes_is_dropped(tmp_path):
    (record,) = records(written(tmp_path, b"\xef\xbb\xbf\xef\xbb\xbfA\n\xef\xbb\xbfB"))
    assert record.text == "\ufeffA\n\ufeffB"


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(tmp_path, codec):
    (record,) = records(written(tmp_path, "Zürich 🎉\r\n".encode(codec)))
    assert record.text == "Zürich 🎉\r\n"


def test_the_encoding_that_is_given_is_taken_and_its_own_mark_dropped(tmp_path):
    path = written(tmp_path, b"\xef\xbb\xbfK\xc3\xb6ln")
    assert records(path, ReadOptions(encoding="utf-8"))[0].text == "Köln"
    assert records(path, ReadOptions(encoding="cp1252"))[0].text == "ï»¿KÃ¶ln"


def test_a_text_that_is_not_in_the_given_encoding_is_rejected_with_its_line(tmp_path):
    path = written(tmp_path, b"Lyon\nOrl\xe9ans\n")
    assert read(path, ReadOptions(encoding="utf-8")) == [RejectedRecord(str(path), 2, "The bytes are not valid UTF-8.")]


def test_one_bad_line_does_not_take_the_others_along(tmp_path):
    path = written(tmp_path, b"Lyon\nOrl\xe9ans\nNice")
    first, bad, last = read(path, ReadOptions(SplitBy.LINE, encoding="utf-8"))
    assert (first.text, bad.line, last.text) == ("Lyon", 2, "Nice")


@pytest.mark.parametrize("name", ["klingon", "hex", "rot13", "undefined"])
def test_an_unknown_encoding_is_a_wrong_usage(tmp_path, name):
    with pytest.raises(UsageError, match=f"no text encoding “{name}”"):
        read(written(tmp_path, b"A"), ReadOptions(encoding=name))


def test_bytes_that_are_no_text_are_refused_with_a_sentence(tmp_path):
    with pytest.raises(InputError, match="does not look like text"):
        read(written(tmp_path, bytes(range(256)) * 40))


def test_a_missing_file_and_a_folder_are_refused_with_a_sentence(tmp_path):
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(InputError, match="cannot be read"):
            list(read_as_text(path))


def read_as_text(path: Path):
    from annotator.formats.registry import importer_for

    importer = importer_for(path, "text").importer
    assert importer is not None
    return importer.read(path, ReadOptions())


def test_lines_end_at_line_feeds_alone_and_lose_them_with_a_carriage_return_before(tmp_path):
    found = records(written(tmp_path, "Lyon\r\nA\u2028B\rC\x0bD\n\n  \t\r\n Nice \r".encode()), LINES)
    assert [(r.text, r.line, r.key) for r in found] == [
        ("Lyon", 1, "treaty.txt:1"),
        ("A\u2028B\rC\x0bD", 2, "treaty.txt:2"),
        (" Nice \r", 5, "treaty.txt:5"),
    ]


def test_blocks_keep_their_inner_line_ends_and_indentation(tmp_path):
    data = b"\n\n  One\r\n  two\r\n \t\r\n\r\nThree\nfour\n\nFive"
    found = records(written(tmp_path, data), BLOCKS)
    assert [(r.text, r.line) for r in found] == [("  One\r\n  two", 3), ("Three\nfour", 7), ("Five", 10)]


def test_a_block_with_a_bad_line_is_rejected_whole(tmp_path):
    path = written(tmp_path, b"One\ntw\xf6\nthree\n\nFour\n")
    bad, good = read(path, ReadOptions(SplitBy.BLANK_LINE, encoding="ascii"))
    assert (bad.line, good.text) == (2, "Four")


@pytest.mark.parametrize("codec", ["utf-16", "utf-32-be", "cp037"])
@pytest.mark.parametrize(("options", "expected"), [(LINES, ["Łódź", "Ċ", "B"]), (BLOCKS, ["Łódź\r\nĊ", "B"])])
def test_encodings_in_which_a_line_feed_is_no_single_byte_are_split_rightly(tmp_path, codec, options, expected):
    text = "Łódź\r\nĊ\n\nB"  # U+010A holds the byte 0x0A
    if codec == "cp037":
        text, expected = text.translate({0x141: "L", 0x17A: "z", 0x10A: "C"}), [
            line.translate({0x141: "L", 0x17A: "z", 0x10A: "C"}) for line in expected
        ]  # fmt: skip
    path = written(tmp_path, text.encode(codec))
    found = records(path, ReadOptions(options.split_by, encoding=codec))
    assert [record.text for record in found] == expected


def test_a_broken_end_of_utf16_is_told_after_the_good_lines(tmp_path):
    path = written(tmp_path, "A\nB\nC".encode("utf-16")[:-1])
    *good, bad = read(path, LINES)
    assert ([record.text for record in good], bad.line) == (["A", "B"], 3)


def test_an_empty_file_is_rejected_and_white_space_alone_is_a_text(tmp_path):
    empty = written(tmp_path, b"", "empty.txt")
    assert reasons(read(empty)) == ["The text is empty: there is nothing to annotate."]
    assert records(written(tmp_path, b" \n", "blank.txt"))[0].text == " \n"
    assert read(empty, LINES) == read(empty, BLOCKS) == []


def test_a_text_over_the_limit_is_rejected_and_one_at_the_limit_is_not(tmp_path):
    at_limit = written(tmp_path, b"x" * MAX_TEXT_BYTES, "limit.txt")
    beyond = written(tmp_path, b"x" * (MAX_TEXT_BYTES - 1) + "é".encode(), "beyond.txt")
    assert len(records(at_limit)[0].text) == MAX_TEXT_BYTES
    assert reasons(read(beyond)) == ["The text is longer than 20 MB. Split it into several documents."]
    assert reasons(read(beyond, LINES)) == reasons(read(beyond, BLOCKS)) == reasons(read(beyond))


def test_a_line_over_the_limit_is_rejected_and_the_next_one_read(tmp_path):
    path = written(tmp_path, b"x" * (4 * MAX_TEXT_BYTES + 10) + b"\nNice\n")
    bad, good = read(path, LINES)
    assert (bad.line, bad.reason, good.text, good.line) == (1, reasons([bad])[0], "Nice", 2)
    assert reasons(read(path)) == [bad.reason]


@given(
    text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    codec=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
)
def test_any_text_comes_back_as_it_was_written(tmp_path_factory, text, codec):
    path = written(tmp_path_factory.mktemp("any"), text.encode(codec))
    name = codec.removesuffix("-sig")
    expected = text.removeprefix("\ufeff") if codec == "utf-8" else text  # a mark is what it is, whoever wrote it
    found = read(path, ReadOptions(encoding=name))
    assert [item.text for item in found if isinstance(item, Record)] == ([expected] if expected else [])


@given(st.text(st.sampled_from("ab \r\n\u2028\x0b🎉"), max_size=30))
def test_lines_and_blocks_hold_every_character_that_is_not_blank(tmp_path_factory, text):
    path = written(tmp_path_factory.mktemp("split"), text.encode())
    for options in (LINES, BLOCKS):
        found = records(path, ReadOptions(options.split_by, encoding="utf-8"))
        assert "".join("".join(r.text.split()) for r in found) == "".join(text.split())
        for record in found:
            first = text.split("\n")[record.line - 1]
            assert first.startswith(record.text.split("\n")[0].removesuffix("\r"))
