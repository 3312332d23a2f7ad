import pytest

from annotator import paths
from annotator.domain.queue import Queue
from annotator.errors import ProjectError
from annotator.session.sample import open_sample, sample_path


def test_the_sample_is_made_on_the_first_start_and_opened_on_the_next(own_home):
    first = open_sample("Ada")
    keys = [row.key for row in first.rows(first.document_ids(Queue()))]
    first.close()
    assert sample_path().is_file()
    assert keys == sorted(path.name for path in paths.seeds().glob("*.txt"))
    assert len(keys) >= 6
    again = open_sample("Bob")
    assert again.statistics().documents == len(keys)
    again.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ProjectError, match="cannot be written"):
        open_sample("Ada", tmp_path / "file" / "sample.annot")
