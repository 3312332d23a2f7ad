"""Item models of the lists."""
