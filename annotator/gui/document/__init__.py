"""The text view: one document with its marks."""
