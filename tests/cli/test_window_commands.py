import pytest


def test_without_a_word_the_window_opens(annotator, windows):
    assert annotator().code == 0
    assert windows.asked == [("window", None)]


@pytest.mark.parametrize("words", [["p.annot"], ["window", "p.annot"]])
def test_a_project_opens_in_the_window(annotator, windows, project, words):
    assert annotator(*words).code == 0
    assert windows.asked == [("window", "p.annot")]


@pytest.mark.parametrize("words", [["missing.annot"], ["window", "missing.annot"]])
def test_a_project_that_is_not_there_opens_no_window(annotator, windows, words):
    outcome = annotator(*words)
    assert (outcome.code, windows.asked) == (1, [])
    assert "`annotator new missing.annot` makes one" in outcome.errors


def test_a_mistyped_command_is_not_taken_for_a_project(annotator, windows):
    outcome = annotator("improt")
    assert (outcome.code, windows.asked) == (2, [])
    assert "improt" in outcome.errors


def test_the_demonstration_is_run_as_was_asked(annotator, windows):
    annotator("demo")
    annotator("demo", "--headless", "--output", "here")
    assert windows.asked == [("demo", None, False), ("demo", "here", True)]


def test_the_selftest_is_run_as_was_asked(annotator, windows):
    annotator("selftest")
    annotator("selftest", "--json")
    assert windows.asked == [("selftest", False), ("selftest", True)]


def test_the_exit_code_of_the_window_is_that_of_the_program(annotator, monkeypatch, windows):
    monkeypatch.setattr(windows, "_answer", lambda what: lambda *_: 3)
    assert annotator("demo").code == 3
