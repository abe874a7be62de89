"""Bytes become exactly the text they stand for, or a question, or one sentence."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.encoding import (
    codec_name,
    decode,
    guesses,
    mark_length,
    mark_of,
    preview,
    preview_file,
    stream_encoding,
)
from annotator.formats.incoming import EncodingQuestion
from annotator.model.errors import UserError

NAME = Path("article.txt")
TRICKY = [
    "👩‍👩‍👧 🇳🇴 👍🏽",
    "小米集团 トヨタ 삼성",
    "שלום עליכם 123 مرحبا",
    "e\u0301 A\u030a ज़िन्दगी",
    "one\r\ntwo\r\n",
    "one\rtwo\r",
    "one\u2028two\u2029three\u0085four\x0bfive\x0csix",
    "  lead and trail \t\n\n",
    "\ufeff second mark stays",
    "ﬁ Å Ω ① ²",
]
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


@pytest.mark.parametrize("text", TRICKY)
@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(text: str, mark: bytes, codec: str) -> None:
    decoded = decode(mark + text.encode(codec), NAME)
    assert decoded.text == text
    assert decoded.encoding == codec


@given(texts)
def test_utf8_text_is_exact(text: str) -> None:
    data = text.encode("utf-8")
    if not mark_of(data) and not data.startswith((b"%PDF-", b"{\\rtf", b"GIF8")):
        assert decode(data, NAME).text == text


@given(texts, st.sampled_from(["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
def test_every_marked_text_is_exact(text: str, codec: str) -> None:
    assert decode(("\ufeff" + text).encode(codec), NAME).text == text
    # The person's answer leads to the same text, under the family's name too.
    assert decode(("\ufeff" + text).encode(codec), NAME, encoding=codec).text == text
    assert decode(("\ufeff" + text).encode(codec), NAME, encoding=codec[:6].rstrip("-")).text == text


def test_old_encodings_are_asked_about_with_a_preview() -> None:
    text = "Nothing here is unusual.\n" * 200 + "Zoë paid 5 € at the café.\n"
    data = text.encode("cp1252")
    with pytest.raises(EncodingQuestion) as caught:
        decode(data, NAME)
    question = caught.value
    assert question.guess == "cp1252"
    assert "Zoë paid 5 € at the café." in question.preview
    assert "koi8_r" in question.alternatives
    assert question.guess not in question.alternatives
    assert "article.txt" in str(question)
    assert decode(data, NAME, encoding=question.guess).text == text


@pytest.mark.parametrize(
    ("codec", "text"),
    [
        ("cp1251", "Сегодня компания объявила о рекордной прибыли за последний квартал года. " * 3),
        ("gb18030", "该集团公布了第四季度业绩，净利润同比增长百分之二百三十六。" * 2),
        ("cp932", "この会社は第3四半期の決算を発表した。売上高は過去最高となった。" * 2),
        ("cp949", "이 회사는 4분기 실적을 발표했다. 매출은 사상 최대를 기록했다." * 2),
        ("cp1255", "החברה הודיעה היום על רווח שיא ברבעון האחרון של השנה. " * 3),
        ("cp1252", "café"),
    ],
)
def test_the_first_guess_is_the_right_one(codec: str, text: str) -> None:
    assert guesses(text.encode(codec))[0] == codec


def test_a_sample_may_end_inside_a_character() -> None:
    assert "cp932" in guesses(("決算" * 50).encode("cp932")[:-1])


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02",
        b"text with \x00 in it",
        bytes(range(256)),
        b"%PDF-1.7\nhello",
        b"PK\x03\x04aaaa",
        b"\x89PNG\r\n",
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        decode(data, NAME)
    assert caught.value.code == "AN204"
    assert not isinstance(caught.value, EncodingQuestion)


def test_a_nul_in_marked_text_is_binary_too() -> None:
    with pytest.raises(UserError, match="binary"):
        decode("\ufeffa\0b".encode("utf-16-le"), NAME)


def test_damaged_utf8_is_not_taken_for_something_else() -> None:
    data = ("Zoë café über Málaga ñandú. " * 5).encode() + b"\xff" + "é".encode()
    with pytest.raises(UserError) as caught:
        decode(data, NAME)
    assert caught.value.code == "AN208"
    assert f"byte {data.index(0xFF) + 1}" in caught.value.sentence


def test_bytes_that_deny_their_own_mark_are_refused() -> None:
    with pytest.raises(UserError, match="not valid UTF-8"):
        decode(codecs.BOM_UTF8 + b"caf\xe9", NAME)
    with pytest.raises(UserError, match="not valid UTF-16-LE"):
        decode(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8", NAME)


def test_the_answer_must_fit() -> None:
    with pytest.raises(UserError, match="not valid ASCII"):
        decode(b"caf\xe9", NAME, encoding="ascii")


@pytest.mark.parametrize("name", ["", "klingon", "rot13", "base64", "idna", "utf-7", "unicode_escape", "a\0b", "é"])
def test_names_that_are_no_encoding_are_refused(name: str) -> None:
    with pytest.raises(UserError) as caught:
        codec_name(name)
    assert caught.value.code == "AN207"


def test_codec_names_are_forgiving() -> None:
    assert codec_name(" UTF8 ") == "utf-8"
    assert codec_name("utf-8-sig") == "utf-8"
    assert codec_name("Latin1") == "iso8859-1"
    assert codec_name("windows-1252") == "cp1252"


def test_marks_belong_to_their_encoding_only() -> None:
    assert mark_length(codecs.BOM_UTF8, "utf-8") == 3
    assert mark_length(codecs.BOM_UTF8, "cp1252") == 0
    assert mark_length(codecs.BOM_UTF32_LE, "utf-32-le") == 4
    assert mark_length(codecs.BOM_UTF16_BE, "utf-16") == 2


def test_a_stream_is_proven_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"a" * (2**20 + 5) + "é".encode())
    assert stream_encoding(path) == "utf-8"
    path.write_bytes(b"text\n" * 300_000 + b"caf\xe9 and so on")
    with pytest.raises(EncodingQuestion) as caught:
        stream_encoding(path)
    assert "café" in caught.value.preview
    assert stream_encoding(path, encoding="cp1252") == "cp1252"
    path.write_bytes(b"a" * 2**20 + b"\0")
    with pytest.raises(UserError, match="binary"):
        stream_encoding(path)
    path.write_bytes(b"")
    with pytest.raises(UserError, match="empty"):
        stream_encoding(path)
    path.write_bytes("\ufeffabc".encode("utf-16-be"))
    assert stream_encoding(path) == "utf-16-be"
    assert stream_encoding(path, encoding="utf-16") == "utf-16-be"


def test_previews_show_the_place_that_matters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"plain line\n" * 5000 + b"na\xefve words\n")
    assert preview_file(path, "cp1252").endswith("naïve words\n")
    assert "naďve" in preview_file(path, "cp1250")
    assert len(preview(b"x" * 10_000, "utf-8")) <= 600
    with pytest.raises(UserError, match="does not exist"):
        preview_file(tmp_path / "missing.txt", "utf-8")
