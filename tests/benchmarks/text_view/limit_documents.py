"""Documents at the limits of the text view, the same in every run."""

from __future__ import annotations

from big_documents import BigDocument, mark_at, one_megabyte, one_paragraph


def every_token_twice() -> BigDocument:
    """100,000 characters in which every word is in two spans."""
    text = " ".join(["The treaty between both countries comes soon"] * 2_200)
    marks, at = [], 0
    for number, word in enumerate(text.split(" ")):
        end = at + len(word)
        marks += [mark_at(2 * number, at, end), mark_at(2 * number + 1, at, min(len(text), end + 4))]
        at = end + 1
    return BigDocument("every token twice", text, tuple(marks))


def under_long_spans() -> BigDocument:
    """A text of many paragraphs of which twelve spans cover the whole."""
    text = "\n".join(f"Paragraph {number} says little." for number in range(20_000))
    return BigDocument("spans over all", text, tuple(mark_at(n, n, len(text) - n) for n in range(12)))


def limit_documents() -> list[BigDocument]:
    """The documents at the limits of the text view."""
    arabic = "قال وزير الخارجية سيرغي لافروف يوم الخميس (Nato 2024) إن روسيا وإيران. "
    scripts = (
        arabic * 40
        + "\n"
        + "俄罗斯外交部长谢尔盖·拉夫罗夫表示。" * 60
        + "\n"
        + "👨‍👩‍👧‍👦 🇫🇷 naïve e\u0301 \x00\x0b " * 60
        + "\n"
    ) * 12
    return [
        one_megabyte(),
        one_paragraph(),
        every_token_twice(),
        under_long_spans(),
        BigDocument("a million characters in one paragraph", "Words without an end go on and on, " * 28_600, ()),
        BigDocument("newlines", "\n" * 500_000, ()),
        BigDocument("scripts", scripts, tuple(mark_at(n, 17 * n, 17 * n + 9) for n in range(len(scripts) // 17 - 2))),
    ]
