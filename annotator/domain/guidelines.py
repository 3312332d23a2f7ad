"""What people agreed to annotate: Markdown for the whole project and for each label, and the file that holds it all."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_SECTION = re.compile(r"^## Label: (\S.*?)[^\S\n]*$\n?", re.MULTILINE)
_LIKE_SECTION = re.compile(r"^(\\*)(## Label: )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Guidelines:
    """Markdown for the whole project, and by a label's name for those labels that have any."""

    general: str = ""
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", MappingProxyType({k: v for k, v in self.labels.items() if v.strip()}))

    def __bool__(self) -> bool:
        return bool(self.general.strip() or self.labels)

    def of(self, label: str) -> str:
        """What is written for a label; for an empty name what holds for the project."""
        return self.labels.get(label, "") if label else self.general

    def with_text(self, label: str, text: str) -> Guidelines:
        """The guidelines with another text for a label, or for the project where the name is empty."""
        if not label:
            return Guidelines(text, self.labels)
        return Guidelines(self.general, {**self.labels, label: text})


def to_markdown(guidelines: Guidelines, order: Collection[str] = ()) -> str:
    """One file of everything: what holds for the project, then a section for each label, in that order.

    A line of a text that looks like such a section's heading gets a backslash, which `from_markdown` takes away.
    """
    names = [name for name in order if name in guidelines.labels]
    names += [name for name in guidelines.labels if name not in names]
    parts = [_told(guidelines.general)]
    parts += [f"## Label: {name}\n\n{_told(guidelines.labels[name])}" for name in names]
    return "\n\n".join(part for part in parts if part) + "\n"


def from_markdown(text: str) -> Guidelines:
    """The guidelines of such a file; without any heading of ours all of it holds for the project.

    A label that has two sections has both texts, one after the other.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = _SECTION.split(lines)
    labels: dict[str, str] = {}
    for name, body in zip(pieces[1::2], pieces[2::2], strict=True):
        known = [labels[name]] if name in labels else []
        labels[name] = "\n\n".join([*known, _meant(body)])
    return Guidelines(_meant(pieces[0]), labels)


def _told(text: str) -> str:
    return _LIKE_SECTION.sub(r"\\\1\2", text.strip("\n"))


def _meant(text: str) -> str:
    return _LIKE_SECTION.sub(lambda match: match[1][1:] + match[2], text.strip("\n"))
