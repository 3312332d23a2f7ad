"""Label sets to begin with: those that are shipped, a TOML file of the same shape, or those of another project."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator import paths
from annotator.domain.label import Label, LabelSet, checked
from annotator.errors import AnnotatorError, InputError, UsageError
from annotator.language import translate

DEFAULT_TEMPLATE = "ontonotes"


@dataclass(frozen=True, slots=True)
class LabelTemplate:
    """A named label set with a title and a sentence about it."""

    name: str
    title: str
    description: str
    labels: LabelSet


def label_templates() -> list[LabelTemplate]:
    """The shipped templates in the person's language, the default one first."""
    found = [_spoken(_read(path)) for path in _shipped()]
    return sorted(found, key=lambda template: (template.name != DEFAULT_TEMPLATE, not template.labels, template.name))


def words_of_templates() -> Iterator[str]:
    """Titles and descriptions of the shipped templates and of their labels, as they are written: in English."""
    for template in map(_read, _shipped()):
        yield from (template.title, template.description)
        yield from (label.description for label in template.labels)


def label_template(name_or_file: str) -> LabelTemplate:
    """The shipped template of that name in the person's language, or the one in that TOML file or project as it is.

    UsageError or InputError if there is none, ProjectError if the project cannot be opened.
    """
    shipped = paths.resources() / "label_sets" / f"{name_or_file}.toml"
    if name_or_file.isidentifier() and shipped.is_file():
        return _spoken(_read(shipped))
    path = Path(name_or_file)
    if path.suffix == ".toml":
        if not path.is_file():
            raise InputError(path, translate("Session", "there is no such file."))
        return _read(path)
    if path.suffix == paths.PROJECT_SUFFIX:
        return _labels_of_project(path)
    known = ", ".join(template.name for template in label_templates())
    raise UsageError(
        translate(
            "Session", "There is no label template “{name}”. Known are {known}, or name a TOML file or a project."
        ).format(name=name_or_file, known=known)
    )


def _shipped() -> list[Path]:
    return sorted((paths.resources() / "label_sets").glob("*.toml"))


def _spoken(template: LabelTemplate) -> LabelTemplate:
    """A template in the person's language, names aside; English where nobody translated it."""

    def said(words: str) -> str:
        return translate("LabelTemplate", words)[:] if words else ""  # as a plain str: what a project keeps stays

    return replace(
        template,
        title=said(template.title),
        description=said(template.description),
        labels=LabelSet(replace(label, description=said(label.description)) for label in template.labels),
    )


def _labels_of_project(path: Path) -> LabelTemplate:
    from annotator.store.project_file import ProjectFile

    project = ProjectFile.open(path, annotator="", writable=False)
    try:
        return LabelTemplate(path.stem, path.stem, "", project.labels())
    finally:
        project.close()


def _read(path: Path) -> LabelTemplate:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        labels = LabelSet(_label(entry, place) for place, entry in enumerate(data.get("labels", [])))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(path, translate("Session", "cannot be read ({why}).").format(why=error)) from error
    except KeyError as error:
        raise InputError(
            path, translate("Session", "is not a label set: a label has no {why}.").format(why=error)
        ) from error
    except (tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError) as error:
        raise InputError(path, translate("Session", "is not a label set: {why}.").format(why=error)) from error
    except AnnotatorError as error:
        raise InputError(path, str(error)) from error
    name = str(data.get("name", path.stem))
    return LabelTemplate(name, str(data.get("title", name)), str(data.get("description", "")), labels)


def _label(entry: dict[str, Any], place: int) -> Label:
    key, colour = str(entry.get("key", "")), int(entry.get("colour", place))
    if colour < 0:
        raise ValueError(translate("Session", "a colour is a number from 0 on"))
    return checked(Label(str(entry["name"]), key, colour, str(entry.get("description", ""))))
