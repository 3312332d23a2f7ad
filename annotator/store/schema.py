"""The tables of a project file: those of the first version, and what later versions added.

Confirmed spans are rows; suggestions are one immutable JSON row per document and run; a person's operations are
append-only history. Rows of `label` keep their ids for good, and everything that names a label names that id, so a
rename touches one row and history stays undoable. There are no triggers: text never changes, and whatever is derived
(`span_label`, `suggestion_label`, `phrase`, `tally`, counts in `document`) is written in the transaction that changes
it.
"""

from __future__ import annotations

APPLICATION_ID = 0x416E6E6F
"""“Anno”, in the header of every project file."""

SCHEMA_VERSION = 4
"""The `user_version` of the newest schema this program knows."""

FTS_OPTIONS = "tokenize='unicode61 remove_diacritics 0', detail=none, columnsize=0"
"""How texts are indexed: whole words, folded to lower case, only which document holds them (see search.py)."""

FIRST_SCHEMA: tuple[str, ...] = (
    """CREATE TABLE project (
        id INTEGER PRIMARY KEY CHECK (id = 1), uid BLOB NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL,
        pipeline TEXT NOT NULL, review_mode TEXT NOT NULL CHECK (review_mode IN ('fix', 'confirm')),
        created INTEGER NOT NULL) STRICT""",
    """CREATE TABLE lease (
        id INTEGER PRIMARY KEY CHECK (id = 1), token BLOB NOT NULL, pid INTEGER NOT NULL, host TEXT NOT NULL,
        annotator TEXT NOT NULL, since INTEGER NOT NULL) STRICT""",
    "CREATE TABLE actor (id INTEGER PRIMARY KEY, uid BLOB NOT NULL, name TEXT NOT NULL UNIQUE) STRICT",
    """CREATE TABLE source (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
        priority INTEGER NOT NULL DEFAULT 0, config TEXT, UNIQUE (name, kind, version, priority)) STRICT""",
    # A label without a position is not in the label set: removed, merged into its namesake, or only ever suggested.
    """CREATE TABLE label (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL DEFAULT '', colour INTEGER NOT NULL DEFAULT 0,
        description TEXT NOT NULL DEFAULT '', position INTEGER) STRICT""",
    """CREATE TABLE document (
        id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, key TEXT NOT NULL, title TEXT NOT NULL, sha256 BLOB NOT NULL,
        length INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'todo', flag INTEGER NOT NULL DEFAULT 0,
        priority INTEGER NOT NULL DEFAULT 0, spans INTEGER NOT NULL DEFAULT 0, updated INTEGER NOT NULL DEFAULT 0,
        actor INTEGER REFERENCES actor (id), meta TEXT) STRICT""",
    "CREATE INDEX document_queue ON document (state, priority DESC, id)",
    "CREATE INDEX document_key ON document (key COLLATE NOCASE)",
    "CREATE INDEX document_length ON document (length)",
    "CREATE TABLE document_text (document INTEGER PRIMARY KEY REFERENCES document (id), text TEXT NOT NULL) STRICT",
    """CREATE TABLE document_tokens (
        document INTEGER PRIMARY KEY REFERENCES document (id), source INTEGER NOT NULL REFERENCES source (id),
        borders BLOB NOT NULL) STRICT""",
    # `run` is the source that read the document; `source` the one that a suggestion of that run names as its own.
    """CREATE TABLE suggestion (
        document INTEGER NOT NULL REFERENCES document (id), run INTEGER NOT NULL REFERENCES source (id),
        source INTEGER NOT NULL REFERENCES source (id), items TEXT NOT NULL, created INTEGER NOT NULL,
        PRIMARY KEY (document, run, source)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE suggestion_label (
        label INTEGER NOT NULL REFERENCES label (id), document INTEGER NOT NULL REFERENCES document (id),
        proposed INTEGER NOT NULL, open INTEGER NOT NULL, PRIMARY KEY (label, document)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE span (
        document INTEGER NOT NULL REFERENCES document (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        uid ANY NOT NULL, label INTEGER NOT NULL REFERENCES label (id), actor INTEGER NOT NULL REFERENCES actor (id),
        source INTEGER REFERENCES source (id), score REAL, origin_start INTEGER, origin_end INTEGER,
        origin_label INTEGER REFERENCES label (id), updated INTEGER NOT NULL,
        PRIMARY KEY (document, start, "end", uid), CHECK (0 <= start AND start < "end")) STRICT, WITHOUT ROWID""",
    """CREATE TABLE span_label (
        label INTEGER NOT NULL REFERENCES label (id), document INTEGER NOT NULL REFERENCES document (id),
        spans INTEGER NOT NULL, PRIMARY KEY (label, document)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE decision (
        document INTEGER NOT NULL REFERENCES document (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        label INTEGER NOT NULL REFERENCES label (id), verdict TEXT NOT NULL,
        actor INTEGER NOT NULL REFERENCES actor (id), updated INTEGER NOT NULL,
        PRIMARY KEY (document, start, "end", label)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE document_label (
        document INTEGER NOT NULL REFERENCES document (id), label INTEGER NOT NULL REFERENCES label (id),
        actor INTEGER NOT NULL REFERENCES actor (id), updated INTEGER NOT NULL,
        PRIMARY KEY (document, label)) STRICT, WITHOUT ROWID""",
    # A note on the document itself has the empty text as its span.
    """CREATE TABLE note (
        document INTEGER NOT NULL REFERENCES document (id), span ANY NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (document, span)) STRICT, WITHOUT ROWID""",
    # state: 0 done, 1 undone and redoable, 2 undone and no longer redoable. target: what an undo or redo concerns.
    """CREATE TABLE operation (
        id INTEGER PRIMARY KEY, uid ANY NOT NULL UNIQUE, clock INTEGER NOT NULL,
        actor INTEGER NOT NULL REFERENCES actor (id), kind TEXT NOT NULL, name TEXT NOT NULL,
        documents INTEGER NOT NULL DEFAULT 0, state INTEGER NOT NULL DEFAULT 0,
        target INTEGER REFERENCES operation (id)) STRICT""",
    "CREATE INDEX operation_undo ON operation (actor, kind, state)",
    """CREATE TABLE edit (
        operation INTEGER NOT NULL REFERENCES operation (id), document INTEGER NOT NULL REFERENCES document (id),
        before TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY (operation, document)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX edit_document ON edit (document)",
    """CREATE TABLE place (
        actor INTEGER NOT NULL REFERENCES actor (id), key TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (actor, key)) STRICT, WITHOUT ROWID""",
    # Totals that would cost a walk through everything: documents by state, spans by label id, suggestions by fate.
    """CREATE TABLE tally (
        what TEXT NOT NULL, which TEXT NOT NULL, count INTEGER NOT NULL,
        PRIMARY KEY (what, which)) STRICT, WITHOUT ROWID""",
    """CREATE VIEW document_words AS
        SELECT document.id AS id, document.key AS key, document_text.text AS text
        FROM document JOIN document_text ON document_text.document = document.id""",
    f"""CREATE VIRTUAL TABLE document_fts USING fts5(
        key, text, content='document_words', content_rowid='id', {FTS_OPTIONS})""",
    # Merging the index's pieces later saves work; a bigger number would have them merged in one long step (16 does).
    "INSERT INTO document_fts (document_fts, rank) VALUES ('automerge', 8)",
    # Every different word of the documents up to a number: to read them from the index takes as long as to read it all.
    """CREATE TABLE vocabulary (
        id INTEGER PRIMARY KEY CHECK (id = 1), newest INTEGER NOT NULL, words TEXT NOT NULL) STRICT""",
)
"""The statements that make an empty project file, in order."""

PHRASE_TABLE = """CREATE TABLE phrase (
        first TEXT NOT NULL, text TEXT NOT NULL, label INTEGER NOT NULL REFERENCES label (id),
        confirmed INTEGER NOT NULL, rejected INTEGER NOT NULL, moved INTEGER NOT NULL,
        PRIMARY KEY (first, text, label)) STRICT, WITHOUT ROWID"""
"""How often each text was confirmed, rejected and moved under each label; `first`: its first two words, case-folded."""

SECOND_SCHEMA: tuple[str, ...] = (
    PHRASE_TABLE,
    # What a suggester said of a document, where `suggestion` holds something else of it: labels not yet mapped, and
    # what is not offered since another suggester's goes before or the text was rejected elsewhere.
    """CREATE TABLE raw_suggestion (
        document INTEGER NOT NULL REFERENCES document (id), run INTEGER NOT NULL REFERENCES source (id),
        source INTEGER NOT NULL REFERENCES source (id), items TEXT NOT NULL,
        PRIMARY KEY (document, run, source)) STRICT, WITHOUT ROWID""",
    # Who proposes, the first before the next; `labels` is a JSON object: its label to the project's, or null for none.
    """CREATE TABLE suggester (
        position INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL UNIQUE, path TEXT NOT NULL,
        enabled INTEGER NOT NULL, labels TEXT NOT NULL) STRICT""",
)
"""The statements of the second version: several suggesters, and what is learned from the person at once."""

THIRD_SCHEMA: tuple[str, ...] = (
    # The label with the number 0 is the project itself.
    "CREATE TABLE guideline (label INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
)
"""The statements of the third version: annotation guidelines."""

FOURTH_SCHEMA: tuple[str, ...] = (
    # What a label is said of: spans, documents, or both (LabelUse).
    "ALTER TABLE label ADD COLUMN use TEXT NOT NULL DEFAULT 'spans'",
)
"""The statements of the fourth version: labels of documents."""
