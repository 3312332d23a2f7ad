"""The modules inside the library of the Qt bindings, as the frozen program has them."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from annotator.packaging import binding_support

PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QObject
from shibokensupport.signature import get_signature, parser
print(get_signature(QObject.blockSignals), parser.__cached__, sep=chr(10))
"""


def test_the_bindings_run_on_the_bytecode_that_lies_beside_them(tmp_path):
    for package in ("PySide6", "shiboken6"):  # with links to all that is in them, but folders of their own
        (tmp_path / package).mkdir()
        for path in Path(find_spec(package).origin).parent.iterdir():
            if path.name != "__init__.py":
                (tmp_path / package / path.name).symlink_to(path)
        (tmp_path / package / "__init__.py").write_text((Path(find_spec(package).origin)).read_text())
    rows = binding_support.laid_out(tmp_path / "made")
    for place, source, _ in rows:
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        os.link(source, tmp_path / place)
    run = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    signature, bytecode = run.stdout.splitlines()
    assert signature == "(self, b: bool, /) -> bool"
    assert Path(bytecode).is_relative_to(tmp_path / "shiboken6" / "files.dir")
    assert Path(bytecode).is_file()
