"""Guidelines as a file: written from a project, and read into one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.guidelines import Guidelines, from_markdown, to_markdown
from annotator.errors import InputError
from annotator.language import translate
from annotator.session.atomic_file import replacing
from annotator.store.project_file import ProjectFile

LARGEST = 2_000_000
"""Bytes of a file of guidelines; a larger one is something else."""


@dataclass(frozen=True, slots=True)
class ReadGuidelines:
    """What a file holds for a project's labels, and the names of labels in it that the project does not have."""

    guidelines: Guidelines
    unknown: tuple[str, ...]

    def sentence(self) -> str:
        """What was read, for the person."""
        labels = len(self.guidelines.labels)
        told = translate("guidelines", "Read the guidelines of %Ln label(s).", "", labels)
        if self.unknown:
            left_out = translate("guidelines", "Left out, since the project has no such label: {names}.")
            told += " " + left_out.format(names=", ".join(self.unknown))
        return told


def export_guidelines(project: ProjectFile, target: Path) -> None:
    """Writes all guidelines into one Markdown file, which takes its name when it is whole."""
    with replacing(target) as stream:
        stream.write(guidelines_text(project).encode())


def guidelines_text(project: ProjectFile) -> str:
    """All guidelines of a project as one text in Markdown."""
    return to_markdown(project.guidelines(), project.labels().names)


def read_guidelines_file(project: ProjectFile, source: Path) -> ReadGuidelines:
    """Reads such a file for a project, without changing it; InputError says what is wrong with the file."""
    text = _text_of(source)
    found, names = from_markdown(text), project.labels().names
    known = {name: found.labels[name] for name in names if name in found.labels}
    return ReadGuidelines(Guidelines(found.general, known), tuple(n for n in found.labels if n not in names))


def import_guidelines(project: ProjectFile, source: Path) -> ReadGuidelines:
    """Puts what a file says in place of the texts that it has sections for; the others stay as they are."""
    read = read_guidelines_file(project, source)
    if read.guidelines.general.strip():
        project.set_guideline("", read.guidelines.general).result()
    for name, text in read.guidelines.labels.items():
        project.set_guideline(name, text).result()
    return read


def _text_of(source: Path) -> str:
    try:
        if source.stat().st_size > LARGEST:
            raise InputError(source, translate("guidelines", "it is too large for guidelines. Choose a Markdown file."))
        return source.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = translate("guidelines", "it cannot be read ({reason}).").format(reason=error.strerror)
        raise InputError(source, reason) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        reason = translate("guidelines", "line {line} is not UTF-8. Save it as UTF-8 and try again.").format(line=line)
        raise InputError(source, reason) from error
