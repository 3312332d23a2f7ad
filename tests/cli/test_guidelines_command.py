from pathlib import Path


def test_guidelines_go_from_a_file_into_a_project_and_back(annotator, project):
    rules = "Be exact.\n\n## Label: ORG\n\nBodies.\n\n## Label: SHIP\n\nVessels.\n"
    Path("rules.md").write_text(rules, encoding="utf-8")
    outcome = annotator("guidelines", project, "--import", "rules.md", "--json")
    assert (outcome.code, outcome.json["labels"], outcome.json["unknown"]) == (1, ["ORG"], ["SHIP"])
    assert annotator("guidelines", project, "--export", "back.md").code == 0
    assert Path("back.md").read_text(encoding="utf-8") == "Be exact.\n\n## Label: ORG\n\nBodies.\n"
    assert annotator("guidelines", project, "--label", "ORG", "--json").json["text"] == "Bodies."
    assert annotator("guidelines", project, "--json").json["general"] == "Be exact."


def test_a_file_that_is_no_text_is_told_with_its_line_and_changes_nothing(annotator, project):
    Path("bad.md").write_bytes(b"one\ntwo \xff\n")
    outcome = annotator("guidelines", project, "--import", "bad.md")
    assert outcome.code == 1
    assert "bad.md: line 2 is not UTF-8" in outcome.errors
    assert "no guidelines yet" in annotator("guidelines", project).output
    assert annotator("guidelines", project, "--label", "NOSUCH").code != 0
