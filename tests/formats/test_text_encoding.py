from __future__ import annotations

import io

import pytest

from annotator.formats.encoding import find_encoding

RUSSIAN = "Президент России встретился с министром иностранных дел в Москве."
HEBREW = "ראש הממשלה ביקר בירושלים ביום חמישי ונפגש עם שר החוץ. השניים דנו בהסכם החדש בין המדינות."


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Café au lait", "cp1252"),
        ("He said “yes” — it cost €5. That’s all.", "cp1252"),
        ("Die Größe der Straße in Köln überrascht. Schöne Grüße aus München!", "latin-1"),
        ("The quick brown fox jumps over the lazy dog. " * 2000 + "Café.", "cp1252"),
        ("Zażółć gęślą jaźń. Łódź jest piękna, święta prawda.", "cp1250"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (HEBREW * 3, "cp1255"),
        ("وصل الرئيس إلى القاهرة يوم الخميس لحضور المؤتمر", "cp1256"),
        ("東京で会議が開かれました。日本の首相は出席しました。", "shift_jis"),
        ("中国外交部长星期四在北京会见了俄罗斯代表团。", "gbk"),
        ("Hello Café world", "utf-16-le"),
        ("Hello Café world", "utf-16-be"),
        ("Hello\nworld\nand\nCafé", "utf-16-le"),
        ("𝔘nicode 🎉", "utf-8"),
        ("a\0b", "utf-8"),
    ],
)
def test_a_text_is_read_as_it_was_written_without_being_told_the_encoding(text, codec):
    stream = io.BytesIO(text.encode(codec))
    encoding = find_encoding(stream)
    assert encoding is not None
    assert stream.tell() == 0
    assert stream.read()[encoding.mark_length :].decode(encoding.name) == text


def test_a_letter_late_in_a_long_file_decides():
    plain = b"Nothing but ASCII here.\n" * 100_000
    encoding = find_encoding(io.BytesIO(plain + "Grüße aus Köln und München\n".encode("cp1252") + plain))
    assert encoding is not None
    assert (encoding.name, encoding.is_guessed) == ("cp1252", True)
    assert find_encoding(io.BytesIO(plain + "Grüße\n".encode())).name == "utf-8"


@pytest.mark.parametrize(
    "data", [bytes(range(256)) * 9, b"PK\x03\x04\x14\x00\x06\x00\xff\xfe\x00\x00", b"\x89PNG\r\n\x1a\n\0"]
)
def test_bytes_of_no_text_have_no_encoding(data):
    assert find_encoding(io.BytesIO(data)) is None


def test_utf_8_is_never_doubted():
    for text in ("", "plain", "Grüße", "ÃŸ"):
        encoding = find_encoding(io.BytesIO(text.encode()))
        assert (encoding.name, encoding.is_guessed) == ("utf-8", False)
