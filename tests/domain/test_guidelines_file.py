"""Guidelines go into one Markdown file and come back as they were."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.guidelines import Guidelines, from_markdown, to_markdown

LINES = st.one_of(
    st.sampled_from(["", "## Label: ORG", "\\## Label: ORG", "\\\\## Label: X", "# Title", "## Cases", "  x"]),
    st.text(st.characters(exclude_characters="\r\n", exclude_categories=("Cs",)), max_size=12),
)
TEXTS = st.lists(LINES, max_size=6).map("\n".join).map(lambda text: text.strip("\n"))
NAMES = st.sampled_from(["PERSON", "ORG", "Label: ORG", "two words", "名前"])


@given(general=TEXTS, labels=st.dictionaries(NAMES, TEXTS))
@example(general="", labels={"PERSON": " \n## Label: ORG"})
def test_whatever_is_written_comes_back_from_the_file(general, labels):
    written = Guidelines(general, labels)
    assert from_markdown(to_markdown(written, ["ORG", "PERSON"])) == written


def test_labels_stand_in_the_order_of_the_label_set_and_empty_ones_are_left_out():
    written = Guidelines("Read twice.", {"ORG": "Bodies.", "GPE": " \n", "PERSON": "People."})
    expected = "Read twice.\n\n## Label: PERSON\n\nPeople.\n\n## Label: ORG\n\nBodies.\n"
    assert to_markdown(written, ["PERSON", "GPE", "ORG"]) == expected


def test_a_file_without_our_headings_holds_for_the_project_and_a_label_with_two_sections_has_both():
    assert from_markdown("# House rules\r\n\r\nBe kind.\r\n") == Guidelines("# House rules\n\nBe kind.")
    twice = from_markdown("## Label: ORG\nOne.\n## Label: ORG\nTwo.\n")
    assert twice.labels == {"ORG": "One.\n\nTwo."}
