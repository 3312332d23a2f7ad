"""Project files of earlier versions open, keep everything, and can do what came since."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from annotator.domain import gestures
from annotator.domain.answer import Answer
from annotator.domain.document import DocumentId
from annotator.domain.edit import Edit, Operation
from annotator.domain.label import LabelUse
from annotator.store.project_file import ProjectFile

RELEASES = sorted((Path(__file__).parents[1] / "releases").glob("*.annot"))


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_a_project_of_an_earlier_version_opens_whole_and_takes_labels_of_documents(release, tmp_path):
    path = tmp_path / release.name
    shutil.copy(release, path)
    project = ProjectFile.open(path, annotator="Ada")
    try:
        first, second = project.annotation(DocumentId(1)), project.annotation(DocumentId(2))
        assert (first.answer, first.note, first.flagged) == (Answer.ACCEPT, "signed", False)
        assert [(span.start, span.end, span.label) for span in first.spans] == [(0, 14, "PER")]
        assert [span.label for span in second.spans] == ["LOC"]
        assert (project.undoable(), project.redoable()) == ("Accept LOC “Iran”", "Flag document")
        assert {label.use for label in project.labels()} == {LabelUse.SPANS}
        edit = Edit.between(second, gestures.label_document(second, "politics"))
        assert project.apply(Operation("Label document politics", ((DocumentId(2), edit),))).result().labels
        assert project.labels()["politics"].use is LabelUse.DOCUMENTS
        assert project.statistics().labelled == {"politics": 1}
        assert project.check() == []
    finally:
        project.close()
