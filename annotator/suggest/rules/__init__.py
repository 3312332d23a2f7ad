"""The rule layer: names, places, dates and numbers of English text by lists and regular expressions."""

RULES_VERSION = "2"
"""Raised when the rules find something else than before, so that texts are read again."""

RULE_LABELS = (
    *("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"),
    *("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"),
)
"""The labels that rules give: those of OntoNotes."""
