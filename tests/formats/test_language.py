"""Languages are told by script and common words, and not told in doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.language import guess_language, language_code


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The harbour has grown by 18 percent in the last year, and its owners are pleased with that."),
        ("de", "Der Hafen ist im letzten Jahr um 18 Prozent gewachsen, und die Eigentümer sind mit dem Ergebnis froh."),
        ("fr", "Le port a grandi de 18 pour cent dans la dernière année, et les propriétaires sont contents."),
        ("es", "El puerto ha crecido un 18 por ciento en el último año, y los dueños están contentos con la obra."),
        ("it", "Il porto è cresciuto del 18 per cento nel corso dell'anno, e gli operai della città sono contenti."),
        ("nl", "De haven is in het afgelopen jaar met 18 procent gegroeid, en de eigenaars zijn er blij mee."),
        ("pl", "Port urósł w ostatnim roku o 18 procent, a jego właściciele nie kryją, że się z tego cieszą."),
        ("zh", "去年港口增长了百分之十八，业主们对此感到满意。Nordhavn Freight 也参与其中。"),
        ("ja", "港は昨年18パーセント成長し、所有者たちは喜んでいる。"),
        ("ko", "항구는 지난해 18퍼센트 성장했고 소유주들은 만족하고 있다."),
        ("ar", "نما الميناء بنسبة ثمانية عشر في المائة في العام الماضي، وأصحابه راضون."),
        ("fa", "بندر در سال گذشته هجده درصد رشد کرد و مالکان آن از این پیشرفت چشمگیر خوشحال هستند."),
        ("he", "הנמל גדל בשמונה עשר אחוזים בשנה האחרונה, והבעלים מרוצים."),
        ("ru", "Порт вырос за последний год на восемнадцать процентов, и его владельцы довольны этим."),
        ("uk", "Порт виріс за останній рік на вісімнадцять відсотків, і його власники цим задоволені."),
        ("el", "Το λιμάνι αναπτύχθηκε κατά δεκαοκτώ τοις εκατό τον τελευταίο χρόνο."),
    ],
)
def test_common_languages(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text", ["", "123 456 €", "Nordhavn Freight AG", "XYZ", "👩‍👩‍👧 !!", "Lorem ipsum dolor sit amet"]
)
def test_doubt_is_no_language(text: str) -> None:
    assert guess_language(text) == ""


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("en", "en"), ("EN-us", "en"), ("de_DE.UTF-8", "de"), ("eng", "en"), ("English", "en"), ("zh-Hant", "zh"),
        ("", ""), ("klingon", ""), ("x", ""), ("é1", ""), ("12", ""),
    ],
)  # fmt: skip
def test_codes(value: str, code: str) -> None:
    assert language_code(value) == code


@given(st.text())
def test_any_text_has_a_code_or_none(text: str) -> None:
    assert language_code(guess_language(text)) == guess_language(text)
