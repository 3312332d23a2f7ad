"""The program's checks of itself: they pass here, and what does not work is told as a sentence."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from annotator.selftest.checks import CheckFailedError, outcome_of


def broken(folder):
    raise CheckFailedError("There is no font. Install one.")


def surprising(folder):
    return str(1 / 0)


@pytest.mark.timeout(400)
def test_every_check_passes_and_json_names_each_of_them(tmp_path):
    command = [sys.executable, "-m", "annotator", "selftest", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    found = json.loads(done.stdout)
    assert done.returncode == 0, found
    assert found["ok"] is True
    assert [check["name"] for check in found["checks"] if not check["ok"]] == []
    everything = {"versions", "search index", "fonts", "translations", "project", "formats", "suggestions", "window"}
    assert everything | {"worker processes", "training"} <= {check["name"] for check in found["checks"]}
    assert all(check["detail"] for check in found["checks"])


def test_a_check_that_fails_says_what_to_do(tmp_path):
    outcome = outcome_of("fonts", broken, tmp_path)
    assert (outcome.ok, outcome.detail) == (False, "There is no font. Install one.")


@pytest.mark.logs_errors
def test_a_check_that_breaks_is_a_failure_and_not_the_end(tmp_path, caplog):
    outcome = outcome_of("sums", surprising, tmp_path)
    assert not outcome.ok
    assert "ZeroDivisionError" in outcome.detail


def test_a_check_works_in_an_empty_folder_of_its_own(tmp_path):
    outcome = outcome_of("two words", lambda folder: f"{folder.name}, {len(list(folder.iterdir()))} files", tmp_path)
    assert outcome.detail == "two_words, 0 files"
