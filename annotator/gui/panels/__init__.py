"""Views around the text."""
