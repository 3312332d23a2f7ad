"""How the schema came to be, step by step, and what it must look like when all steps are done."""

from __future__ import annotations

import sqlite3
from functools import lru_cache

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.store.phrases import fill_phrases
from annotator.store.schema import FIRST_SCHEMA, FOURTH_SCHEMA, SCHEMA_VERSION, SECOND_SCHEMA, THIRD_SCHEMA

migrations = Migrations("annotator")
"""Every step from the first schema to the present one; a step that was released never changes."""

SchemaEntry = tuple[str, str, str, str]
"""Type, name, table and SQL of one object of a schema."""

_MADE_BY_LIBRARIES = ("document_fts_", "_sqlite_migrations", "idx__sqlite_migrations")
"""Tables whose SQL is written by SQLite or sqlite-utils, and may differ by a blank from version to version."""


@migrations()
def m001_first_schema(db: Database) -> None:
    """All tables of the first version."""
    for statement in FIRST_SCHEMA:
        db.conn.execute(statement)


@migrations()
def m002_suggesters(db: Database) -> None:
    """Several suggesters, and what was said of which texts, counted from the annotations that are there."""
    for statement in SECOND_SCHEMA:
        db.conn.execute(statement)
    fill_phrases(db.conn, db.conn)


@migrations()
def m003_guidelines(db: Database) -> None:
    """Annotation guidelines of the project and of its labels."""
    for statement in THIRD_SCHEMA:
        db.conn.execute(statement)


@migrations()
def m004_document_labels(db: Database) -> None:
    """Labels that are said of documents."""
    for statement in FOURTH_SCHEMA:
        db.conn.execute(statement)


def migrate(connection: sqlite3.Connection) -> None:
    """Applies the steps that are missing, all or none; to be called on a connection without open transaction.

    BEGIN IMMEDIATE first: sqlite-utils begins deferred, and two programs that migrate at once would collide.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(Database(connection, execute_plugins=False))
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def applied_steps(connection: sqlite3.Connection) -> frozenset[str]:
    """Names of the steps that were taken in this file."""
    return frozenset(step.name for step in migrations.applied(Database(connection, execute_plugins=False)))


def known_steps() -> frozenset[str]:
    """Names of all steps this program knows."""
    with_nothing = sqlite3.connect(":memory:")
    try:
        return frozenset(step.name for step in migrations.pending(Database(with_nothing, execute_plugins=False)))
    finally:
        with_nothing.close()


def schema_of(connection: sqlite3.Connection) -> frozenset[SchemaEntry]:
    """Everything a file's schema holds, in a form that can be compared; `sqlite_stat` tables are left out."""
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema")
    return frozenset(_comparable(*row) for row in rows if not row[1].startswith("sqlite_stat"))


@lru_cache(maxsize=1)
def expected_schema() -> frozenset[SchemaEntry]:
    """The schema of a project file when all steps are done."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection)
        return schema_of(connection)
    finally:
        connection.close()


def _comparable(kind: str, name: str, table: str, sql: str) -> SchemaEntry:
    return (kind, name, table, "" if name.startswith(_MADE_BY_LIBRARIES) else sql)
