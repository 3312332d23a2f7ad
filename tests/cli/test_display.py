import os
import subprocess
import sys

import pytest

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize("words", [[], ["demo"]])
def test_without_a_display_that_is_a_sentence_and_no_crash(words, tmp_path):
    poor = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    poor["ANNOTATOR_HOME"] = str(tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "annotator", *words], env=poor, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("annotator: There is no display to open a window on.")
    assert done.stderr.count("\n") == 1
