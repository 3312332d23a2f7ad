"""The pages of the guide: read from the program's resources, filled with the person's keys, and searched."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator import paths
from annotator.gui.languages import folder_spoken
from annotator.language import translate

AROUND = 36
"""Characters shown on each side of a hit in the list of what was found."""

_MARKUP = re.compile(r"[*`#>]|\[([^\]]*)\]\([^)]*\)|^\s*(?:-|\d+\.) |^\|[-| ]+\|$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: its name in links, title, the group it is listed in, and its Markdown."""

    name: str
    title: str
    group: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """A page that holds what was looked for, how often, and some words around the first place."""

    page: GuidePage
    count: int
    words: str


class Guide:
    """All pages in their order; KeyError for a page that there is not."""

    def __init__(self, pages: Sequence[GuidePage]) -> None:
        self.pages = tuple(pages)
        self._by_name = {page.name: page for page in self.pages}
        self._plain = {page.name: _plain(page.text) for page in self.pages}

    @classmethod
    def read(cls, fill: Callable[[str], str]) -> Guide:
        """The shipped pages in the language spoken, each as `fill` makes it from its file."""
        folder = folder_spoken(paths.resources() / "guide")
        pages = []
        for title, names in contents():
            for name in names:
                text = fill((folder / f"{name}.md").read_text(encoding="utf-8"))
                pages.append(GuidePage(name, text.partition("\n")[0].lstrip("# "), translate("Guide", title), text))
        return cls(pages)

    def __getitem__(self, name: str) -> GuidePage:
        return self._by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def search(self, typed: str) -> list[Found]:
        """The pages in which every word stands, those with a word in their title first, then by number of places."""
        words = typed.casefold().split()
        found = []
        for page in self.pages if words else ():
            plain = self._plain[page.name]
            lowered = plain.casefold()
            if all(word in lowered for word in words):
                count = sum(lowered.count(word) for word in words)
                found.append(Found(page, count, _around(plain, lowered.find(words[0]), len(words[0]))))
        titled = {page.page.name: any(word in page.page.title.casefold() for word in words) for page in found}
        return sorted(found, key=lambda page: (not titled[page.page.name], -page.count))


def contents() -> list[tuple[str, list[str]]]:
    """The groups of pages in their order: the English title of each, and the names of its pages."""
    read = tomllib.loads((paths.resources() / "guide" / "contents.toml").read_text(encoding="utf-8"))
    return [(group["title"], group["pages"]) for group in read["groups"]]


def _plain(markdown: str) -> str:
    """The words of a page without its markup, on one line."""
    return " ".join(_MARKUP.sub(lambda match: match[1] or " ", markdown).replace("|", " ").split())


def _around(plain: str, start: int, length: int) -> str:
    begin, end = max(0, start - AROUND), start + length + AROUND
    return f"{'…' if begin else ''}{plain[begin:end].strip()}{'…' if end < len(plain) else ''}"
