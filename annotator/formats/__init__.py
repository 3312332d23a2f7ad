"""File formats in and out, one file per format, behind one registry."""
