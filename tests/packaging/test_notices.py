"""Whose work is in the program: nothing goes in without a licence, and everything is told once."""

from __future__ import annotations

import hashlib
import json

import pytest

from annotator.packaging import checksums, notices, parts_list


def parts(*more):
    return notices.parts_of(["spacy.vocab", "regex", "PySide6.QtCore", "json", "annotator.paths", *more], [])


def test_modules_are_told_by_the_packages_they_belong_to_with_python_and_the_data_beside_them():
    names = {part.component.name.lower() for part in parts()}
    assert {"spacy", "regex", "pyside6_essentials", "python", "pyinstaller"} <= names
    assert any("starter pipeline" in name for name in names)
    assert not any(name.startswith(("annotator", "json")) for name in names)


def test_a_package_that_nobody_knows_the_licence_of_ends_the_build():
    with pytest.raises(notices.MissingLicenceError, match="No licence is known of stolen_goods"):
        parts("stolen_goods.inner")


def test_a_system_library_of_no_package_ends_the_build(tmp_path):
    library = tmp_path / "libstray.so.1"
    library.write_bytes(b"\x7fELF")
    with pytest.raises(notices.MissingLicenceError, match=r"libstray\.so\.1"):
        notices.parts_of([], [("libstray.so.1", str(library), "BINARY")])


def test_the_notices_hold_every_text_once_and_name_where_the_source_of_qt_is(tmp_path):
    found = parts("shiboken6")
    text = notices.write(tmp_path / "notices.txt", found).read_text(encoding="utf-8")
    assert "download.qt.io/official_releases/qt/" in text
    assert "Groningen Meaning Bank" in text
    assert "UNICODE LICENSE V3" in text
    assert all(part.component.name in text for part in found)


def test_the_parts_list_names_every_part_by_its_package_url(tmp_path):
    found = json.loads(parts_list.write(tmp_path / "sbom.json", parts()).read_text(encoding="utf-8"))
    assert found["bomFormat"] == "CycloneDX"
    urls = [part["purl"] for part in found["components"] if "purl" in part]
    assert any(url.startswith("pkg:pypi/spacy@3.8") for url in urls)
    assert len(urls) == len(set(urls))
    assert all(part["licenses"] for part in found["components"])


def test_checksums_are_those_of_the_files(tmp_path):
    (tmp_path / "a.deb").write_bytes(b"a")
    written = checksums.write(tmp_path, tmp_path)
    assert written.read_text() == f"{hashlib.sha256(b'a').hexdigest()}  a.deb\n"
    assert checksums.write(tmp_path, tmp_path).read_text().count("\n") == 1
