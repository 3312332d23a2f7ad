"""Plain values and pure functions of annotation; offsets are code points everywhere."""
