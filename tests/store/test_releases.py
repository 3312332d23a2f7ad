"""Project files of earlier versions open, keep everything, and can do what came since."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
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


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.stem)
def test_an_earlier_version_is_kept_beside_the_project_before_it_is_brought_up_to_date(release, tmp_path):
    path = tmp_path / "treaty.annot"
    shutil.copy(release, path)
    version = int(release.stem[-1])
    taken = tmp_path / f"treaty.schema-{version}.annot"
    taken.write_text("somebody's own file", encoding="utf-8")
    with closing(ProjectFile.open(path, annotator="Ada")) as project:
        kept = project.kept
    assert kept == tmp_path / f"treaty.schema-{version}-2.annot"
    assert taken.read_text(encoding="utf-8") == "somebody's own file"
    with closing(sqlite3.connect(kept)) as copy, closing(sqlite3.connect(release)) as before:
        assert copy.execute("PRAGMA user_version").fetchone() == (version,)
        for table in ("document", "span", "operation", "edit"):
            everything = f"SELECT * FROM {table}"
            assert copy.execute(everything).fetchall() == before.execute(everything).fetchall()
    with closing(ProjectFile.open(path, annotator="Ada")) as again:
        assert again.kept is None
    assert len(list(tmp_path.glob("*.annot"))) == 3
