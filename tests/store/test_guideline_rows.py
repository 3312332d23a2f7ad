"""Guidelines are kept with the project and go along with their labels."""

from __future__ import annotations

from annotator.domain.guidelines import Guidelines
from annotator.domain.label import Label
from annotator.store.project_file import ProjectFile


def test_guidelines_are_there_after_a_restart_and_an_empty_text_takes_one_away(project):
    assert not project.guidelines()
    assert project.set_guideline("", "Whole names only.").result()
    assert project.set_guideline("ORG", "Bodies.").result()
    assert project.set_guideline("GPE", "States.").result()
    assert not project.set_guideline("NOSUCH", "?").result()
    project.set_guideline("GPE", " \n").result()
    project.close()
    again = ProjectFile.open(project.path, annotator="Ada")
    try:
        assert again.guidelines() == Guidelines("Whole names only.", {"ORG": "Bodies."})
        assert again.check() == []
    finally:
        again.close()


def test_a_guideline_follows_its_label_through_a_new_name(project):
    project.set_guideline("ORG", "Bodies.").result()
    labels = project.labels().with_changed("ORG", Label("BODY", "Z", 1))
    project.set_labels(labels, renamed={"ORG": "BODY"}).result()
    assert dict(project.guidelines().labels) == {"BODY": "Bodies."}


def test_two_labels_that_become_one_keep_what_was_written_for_both(project):
    project.set_guideline("ORG", "Bodies.").result()
    project.set_guideline("GPE", "States.").result()
    merged = project.labels().without("ORG")
    project.set_labels(merged, renamed={"ORG": "GPE"}).result()
    assert dict(project.guidelines().labels) == {"GPE": "States.\n\nBodies."}
