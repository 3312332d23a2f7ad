"""Which column of a table, or field of an object, holds the text, the id, the spans and so on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from annotator.formats.contract import Role
from annotator.formats.json_lines import BadRecordError
from annotator.language import translate

USUAL_NAMES: dict[Role, tuple[str, ...]] = {
    Role.TEXT: ("text", "data", "content", "body", "sentence", "document"),
    Role.ID: ("id", "key", "doc_id", "document_id"),
    Role.SPANS: ("spans", "entities", "annotations"),
    Role.LABEL: ("label", "labels", "category", "class"),
    Role.ANSWER: ("answer",),
}
"""What such columns are mostly called, in any case; the first name goes before the next."""

_ONLY_ONCE = frozenset(USUAL_NAMES)


def roles_of(
    names: Iterable[str],
    given: Mapping[str, Role],
    usual: Mapping[Role, tuple[str, ...]] = USUAL_NAMES,
) -> dict[str, Role]:
    """What each column holds: as given, else by its usual name where nothing else holds the same, else meta."""
    roles = {name: given.get(name, Role.META) for name in names}
    for role, usual_names in usual.items():
        if role not in given.values():
            found = [name for one in usual_names for name in roles if name.strip().casefold() == one]
            free = [name for name in found if name not in given]
            if free:
                roles[free[0]] = role
    return roles


def set_in_place(members: dict[str, msgspec.Raw], roles: Mapping[str, Role]) -> dict[str, msgspec.Raw]:
    """Gives the members that have a role the name under which it is read; returns what goes to meta as it is.

    BadRecordError if the member that holds the text is not there.
    """
    if not roles:
        return {}
    aside: dict[str, msgspec.Raw] = {}
    placed: dict[str, msgspec.Raw] = {}
    for name, role in roles.items():
        if name not in members:
            if role is Role.TEXT:
                raise BadRecordError(translate("Records", "The record has no “{name}”.").format(name=name))
            continue
        raw = members.pop(name)
        if role is Role.META:
            aside[name] = raw
        elif role in _ONLY_ONCE:
            placed[role.value] = raw
    for name in placed.keys() & members.keys():
        aside[name] = members.pop(name)  # it is called so, but something else was said to be it
    members |= placed
    return aside
