"""Which language a text is taken for."""

import pytest

from annotator.suggest.language import language_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The company said that it was on track for the year.", "en"),
        ("Das Unternehmen ist mit der Entwicklung für das Jahr nicht zufrieden.", "de"),
        ("La société a annoncé que les ventes sont en hausse dans le monde.", "fr"),
        ("La empresa dijo que las ventas subieron en el primer trimestre por la demanda.", "es"),
        ("Het bedrijf zegt dat de omzet van het eerste kwartaal is gestegen.", "nl"),
        ("Rain.", "en"),
        ("公司表示，全年目标不变。", "zh"),
        ("これは日本語の文章です。", "ja"),
        ("قالت الشركة إن الأهداف لم تتغير", "ar"),
        ("Компания подтвердила прогноз", "ru"),
        ("", "en"),
    ],
)
def test_letters_and_small_words_decide(text, expected):
    assert language_of(text, language="") == expected


@pytest.mark.parametrize("said", ["de", "de-AT", "de_CH", "DE"])
def test_what_the_article_says_is_believed(said):
    assert language_of("The company said so.", language=said) == "de"
