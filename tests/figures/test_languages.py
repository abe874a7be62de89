"""German and Chinese in their minimal forms."""

from __future__ import annotations

from annotator.figures.display import value_text
from annotator.figures.recognise import recognise


def shown(text: str, language: str) -> list[tuple[str, str]]:
    found = recognise(text, date="2024-03-20", language=language)
    return [(text[one.start : one.end], value_text(one.figure)) for one in found]


def test_german() -> None:
    text = "Der Umsatz stieg um 10,9 Prozent auf 4,9 Milliarden Yuan (680,61 Mio. US-Dollar) im dritten Quartal 2023."
    assert shown(text, "de") == [
        ("10,9 Prozent", "+10.9 %"),
        ("4,9 Milliarden Yuan", "4 900 000 000 CNY"),
        ("680,61 Mio. US-Dollar", "680 610 000 USD"),
        ("dritten Quartal 2023", "2023-Q3"),
    ]
    assert shown("Am 20. März 2024 waren es rund 3.000 Kunden, 1.234,56 Euro.", "de") == [
        ("20. März 2024", "2024-03-20"),
        ("3.000", "≈ 3 000 Kunden"),
        ("1.234,56 Euro", "1 234.56 EUR"),
    ]


def test_chinese() -> None:
    text = "第四季度净利润49亿元人民币，约合6.8061亿美元，同比增长236.1%，SU7不算。"
    assert shown(text, "zh") == [
        ("第四季度", "2023-Q4"),
        ("49亿元人民币", "4 900 000 000 CNY"),
        ("6.8061亿美元", "680 610 000 USD"),
        ("236.1%", "+236.1 %"),
    ]
    assert shown("2024年3月20日，去年下降３个百分点。", "zh-CN") == [
        ("2024年3月20日", "2024-03-20"),
        ("去年", "2023"),
        ("３个百分点", "−3 pp"),
    ]
    assert shown("营收超过￥5亿元，不低于3%，约200人", "zh") == [
        ("超过￥5亿元", "> 500 000 000 CNY"),
        ("不低于3%", "≥ 3 %"),
        ("200", "≈ 200 人"),
    ]


def test_japanese_takes_what_it_writes_as_chinese_does_and_guesses_no_amounts() -> None:
    """A Japanese article had no figures at all."""
    text = "2023年4月1日に入社し、株価は3.5％下落、2倍となった。前年の売上高は1兆2,000億円、従業員は1万2千人。"
    assert shown(text, "ja") == [("2023年4月1日", "2023-04-01"), ("3.5％", "3.5 %"), ("2倍", "2 ×")]


def test_a_bound_belongs_to_the_span_in_every_language() -> None:
    assert shown("Es waren mehr als 300 Kunden und mindestens 5 km.", "de") == [
        ("mehr als 300", "> 300 Kunden"),
        ("mindestens 5 km", "≥ 5 km"),
    ]
