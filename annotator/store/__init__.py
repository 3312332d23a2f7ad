"""One SQLite project file: schema, rows and history."""
