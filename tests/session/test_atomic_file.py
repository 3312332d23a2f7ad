import os

import pytest

from annotator.errors import AnnotatorError
from annotator.session.atomic_file import replacing, replacing_all


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def write_half(stream, error):
    stream.write(b"half")
    raise error


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path):
    path = tmp_path / "out.txt"
    path.write_text("old")
    with replacing(path) as stream:
        stream.write(b"new")
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert names_in(tmp_path) == ["out.txt"]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path):
    path = tmp_path / "out.txt"
    path.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(path) as stream:
        write_half(stream, ZeroDivisionError())
    with pytest.raises(AnnotatorError, match=r"could not be written \(No space left"), replacing(path) as stream:
        write_half(stream, OSError(28, "No space left on device"))
    assert path.read_text() == "old"
    assert names_in(tmp_path) == ["out.txt"]


def test_of_several_files_none_is_replaced_unless_all_are_whole(tmp_path):
    paths = [tmp_path / "a", tmp_path / "b"]
    for path in paths:
        path.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing_all(paths) as (first, _second):
        write_half(first, ZeroDivisionError())
    assert [path.read_text() for path in paths] == ["old", "old"]
    with replacing_all(paths) as streams:
        for stream in streams:
            stream.write(b"new")
    assert [path.read_text() for path in paths] == ["new", "new"]


def test_folders_on_the_way_are_made(tmp_path):
    with replacing(tmp_path / "a" / "b" / "c.txt") as stream:
        stream.write(b"here")
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"here"


def test_a_folder_is_not_written_over(tmp_path):
    with pytest.raises(AnnotatorError, match="is a folder"), replacing(tmp_path):
        pass


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "a").write_text("")
    with pytest.raises(AnnotatorError, match="cannot be written"), replacing(tmp_path / "a" / "b"):
        pass


def test_a_device_or_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with replacing(pipe) as stream:
        stream.write(b"through")
    assert os.read(reader, 100) == b"through"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_link_stays_a_link_and_rights_stay_as_they_were(tmp_path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    with replacing(link) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640
