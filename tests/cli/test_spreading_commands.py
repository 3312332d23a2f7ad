import json

import pytest


@pytest.fixture
def filled(annotator, project, tmp_path):
    """Two open documents and an answered one, all about Tehran."""
    rows = [{"text": "Tehran and Tehran.", "id": "a"}, {"text": "In Tehran.", "id": "b"}]
    rows.append({"text": "Tehran again.", "id": "c", "answer": "accept", "spans": []})
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    annotator("import", project, "in.jsonl")
    return project


def spans(annotator, project):
    return annotator("statistics", project, "--json").json["spans"]


def test_apply_counts_first_and_labels_in_one_step(annotator, filled):
    counted = annotator("apply", filled, "Tehran", "GPE", "--dry-run", "--json").json
    assert counted == {
        **{"text": "Tehran", "label": "GPE", "places": 3, "documents": 2},
        **{"answered_places": 1, "answered_documents": 1, "applied": False},
    }
    assert spans(annotator, filled) == {}
    outcome = annotator("apply", filled, "Tehran", "GPE")
    assert "3 places in 2 documents labelled" in outcome.errors
    assert "1 more in answered documents" in outcome.errors
    assert spans(annotator, filled) == {"GPE": 3}
    assert annotator("undo", filled, "--json").json["documents"] == 2
    assert spans(annotator, filled) == {}


def test_apply_takes_answered_documents_along_if_wanted(annotator, filled):
    assert annotator("apply", filled, "Tehran", "GPE", "--answered", "--json").json["places"] == 4
    assert spans(annotator, filled) == {"GPE": 4}
    again = annotator("apply", filled, "Tehran", "GPE", "--answered", "--json").json
    assert (again["places"], again["applied"]) == (0, False)


def test_a_label_or_text_that_is_none_is_told(annotator, filled):
    assert annotator("apply", filled, "Tehran", "PLACE").code == 2
    assert annotator("apply", filled, " ", "GPE").code == 2


def test_without_a_change_of_one_span_nothing_follows(annotator, filled):
    annotator("apply", filled, "Tehran", "GPE")
    outcome = annotator("follow", filled, "--json")
    assert (outcome.code, outcome.json["spans"], outcome.json["applied"]) == (1, 0, False)


def test_the_others_follow_a_change_made_before(annotator, filled):
    from annotator.domain import gestures
    from annotator.domain.document import DocumentId
    from annotator.domain.edit import Edit, Operation
    from annotator.domain.review import Mark
    from annotator.session import ProjectFile
    from annotator.session.settings import annotator_name

    annotator("apply", filled, "Tehran", "GPE")
    project = ProjectFile.open(filled, annotator=annotator_name())
    before = project.annotation(DocumentId(1))
    span = before.spans[0]
    after = gestures.relabel(before, Mark(span.start, span.end, "GPE", span=span), "ORG")
    project.apply(Operation("Relabel", ((DocumentId(1), Edit.between(before, after)),))).result()
    project.close()
    assert "2 others in 2 documents would follow" in annotator("follow", filled, "--dry-run").errors
    assert annotator("follow", filled, "--json").json == {
        **{"change": "relabel", "spans": 2, "documents": 2, "applied": True},
    }
    assert spans(annotator, filled) == {"ORG": 3}
