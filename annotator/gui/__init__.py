"""The window; PySide6 is imported here and in app only."""
