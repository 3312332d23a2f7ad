"""Suggestions as they stand in a project file, those of the first version as well."""

import sqlite3

from annotator.domain.suggestion import Source, SourceKind, Suggestion
from annotator.store.names import Names
from annotator.store.serial import pack_suggestions, unpack_suggestions

RULES = Source(SourceKind.RULE, "rules", "2")


def test_suggestions_written_before_there_were_reasons_can_be_read(project):
    with project._readers.lent() as connection:
        names = names_with_rules(connection)
        label = names.label_ids["GPE"]
        old = f"[[0,4,{label}],[5,9,{label},0.25]]"
        assert unpack_suggestions(names, 7, old) == [
            Suggestion(0, 4, "GPE", RULES),
            Suggestion(5, 9, "GPE", RULES, 0.25),
        ]


def test_score_and_reason_come_back_whichever_of_them_there_is(project):
    with project._readers.lent() as connection:
        names = names_with_rules(connection)
        given = [(0, 4, "GPE", None, ""), (5, 9, "GPE", 0.25, ""), (10, 12, "ORG", None, "list: parties"),
                 (13, 15, "ORG", 0.0, "rule: “The …”")]  # fmt: skip
        packed = pack_suggestions(connection, names, given)
        expected = [Suggestion(start, end, label, RULES, score, why) for start, end, label, score, why in given]
        assert unpack_suggestions(names, 7, packed) == expected


def names_with_rules(connection: sqlite3.Connection) -> Names:
    names = Names(connection)
    names.sources[7] = RULES
    return names
