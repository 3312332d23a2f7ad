from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.task_meta import RESERVED, with_remarks, without_remarks

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["flagged", "note", "own", "x"]), inner)
    ),
    max_leaves=8,
)
METAS = st.dictionaries(st.sampled_from([RESERVED, "source", "flagged", "note"]), VALUES)


@given(METAS, st.booleans(), st.text(max_size=5))
def test_meta_flag_and_note_come_back_whatever_the_meta_holds(meta, flagged, note):
    assert without_remarks(with_remarks(meta, flagged, note)) == (meta, flagged, note)


def test_meta_without_flag_and_note_is_written_as_it_is():
    assert with_remarks({"source": "desk"}, False, "") == {"source": "desk"}


@pytest.mark.parametrize("foreign", ["ana", {"name": "ana"}, {"flagged": "yes"}, {}, None])
def test_another_programs_value_under_the_reserved_key_is_left_alone(foreign):
    assert without_remarks({RESERVED: foreign}) == ({RESERVED: foreign}, False, "")
