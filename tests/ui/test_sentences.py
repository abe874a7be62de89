"""Finished sentences are known again by their templates."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.sentences import DATA, NUMBER, Sentences

TEMPLATES: dict[str, Mapping[str, str]] = {
    "Import some first.": {},
    "The project has no articles.": {},
    "Choose": {},
    "“{target}” is a folder.": {"target": DATA},
    "“{target}” cannot be written: {reason}.": {"target": DATA, "reason": "words"},
    "it holds no text": {},
    "{number} article": {"number": NUMBER},
    "{number} articles": {"number": NUMBER},
    "{done} of {articles} are done.": {"done": NUMBER, "articles": "words"},
    "Version {number} is in use.": {"number": "words"},
    "{verb} &all {count}": {"verb": "words", "count": NUMBER},
    "Accept": {},
}
GERMAN = {
    "Import some first.": "Zuerst welche importieren.",
    "The project has no articles.": "Das Projekt hat keine Artikel.",
    "Choose": "Wählen",
    "“{target}” is a folder.": "„{target}“ ist ein Ordner.",
    "“{target}” cannot be written: {reason}.": "„{target}“ lässt sich nicht schreiben: {reason}.",
    "it holds no text": "sie enthält keinen Text",
    "{number} article": "{number} Artikel",
    "{number} articles": "{number} Artikel",
    "{done} of {articles} are done.": "{articles}, davon {done} fertig.",
    "Version {number} is in use.": "Version {number} ist in Gebrauch.",
    "{verb} &all {count}": "&Alle {count}: {verb}",
    "Accept": "Annehmen",
}


def german() -> Sentences:
    return Sentences(
        TEMPLATES, look_up=lambda source: GERMAN.get(source, ""), number=lambda text: text.replace(",", ".")
    )


def test_a_sentence_without_gaps() -> None:
    assert german().said("Import some first.") == "Zuerst welche importieren."


def test_values_are_put_back_where_the_language_wants_them() -> None:
    assert german().said("12 of 3,400 articles are done.") == "3.400 Artikel, davon 12 fertig."


def test_what_is_a_persons_own_stays_as_it_is() -> None:
    assert german().said("“Choose” is a folder.") == "„Choose“ ist ein Ordner."


def test_a_value_that_is_a_text_of_the_program_is_translated_too() -> None:
    told = german().said("“a.txt” cannot be written: it holds no text.")
    assert told == "„a.txt“ lässt sich nicht schreiben: sie enthält keinen Text."


def test_sentences_one_after_another() -> None:
    told = german().said("The project has no articles. Import some first.")
    assert told == "Das Projekt hat keine Artikel. Zuerst welche importieren."


def test_an_unknown_sentence_does_not_hide_the_known_one_behind_it() -> None:
    assert german().said("Who knows. Import some first.") == "Who knows. Zuerst welche importieren."


def test_space_around_a_text_stays() -> None:
    assert german().said("  Choose\n") == "  Wählen\n"


def test_a_version_is_no_number() -> None:
    assert german().said("Version 6.12 is in use.") == "Version 6.12 ist in Gebrauch."


def test_a_number_alone() -> None:
    assert german().said("12,345") == "12.345"


def test_a_verb_in_another_place() -> None:
    assert german().said("Accept &all 1,200") == "&Alle 1.200: Annehmen"


def test_a_lower_first_letter_is_no_other_word() -> None:
    assert german().said("import some first.") == "Zuerst welche importieren."
    assert german().said("accept") == "accept"


def test_a_list_of_words() -> None:
    assert german().said("it holds no text, Accept, other") == "sie enthält keinen Text, Annehmen, other"


def test_what_has_no_translation_stays_english() -> None:
    silent = Sentences(TEMPLATES, look_up=lambda _source: "", number=str)
    assert silent.said("“x” is a folder. Import some first.") == "“x” is a folder. Import some first."


@given(st.text(alphabet="αβγδ “”.,:;!?·\n", max_size=60))
def test_a_foreign_text_stays_letter_for_letter(text: str) -> None:
    assert german().said(text) == text


@given(st.text(min_size=1, max_size=30).filter(lambda name: name.strip() == name and "\n" not in name))
def test_a_name_of_any_letters_comes_through(name: str) -> None:
    if "” cannot be written: " not in name:
        assert german().said(f"“{name}” is a folder.") == f"„{name}“ ist ein Ordner."


def comma() -> Sentences:
    words = {"years": {}, "{label}: {value}": {"label": "words", "value": "words"}}
    meant = {"years": "Jahre", "{label}: {value}": "{label}: {value}"}
    return Sentences(words, look_up=lambda source: meant.get(source, ""), number=lambda text: text.replace(".", ","))


def test_values_have_the_decimal_sign_and_the_words_of_the_language() -> None:
    said = comma().said
    assert said("+18.4 %") == "+18,4 %"
    assert said("4 900 000 000.5 CNY") == "4 900 000 000,5 CNY"
    assert said("≥ 1.5–2.5 km/h") == "≥ 1,5–2,5 km/h"
    assert said("≈ 3.5 years") == "≈ 3,5 Jahre"
    assert said("0.5–1 °C") == "0,5–1 °C"
    assert said("2.5 fl oz") == "2,5 fl oz"


def test_names_of_files_versions_and_days_keep_their_dots() -> None:
    said = comma().said
    for own in ("2.5 notes.txt", "1.2.3", "127.0.0.1:80", "2031-11-14", "15:00:00.5", "3.11.7 final"):
        assert said(own) == own


def test_an_eastern_language_has_its_signs_and_its_spaces() -> None:
    meant = {
        "{articles} came in": "导入了{articles}",
        "{number} articles": "{number} 篇文章",
        "{number} refused": "{number} 项被拒",
        "Making the sample": "正在创建示例",
        "“{surface}” is {name}": "“{surface}”是{name}",
    }
    kinds = {"{articles} came in": {"articles": "count"}, "{number} articles": {"number": NUMBER}}
    kinds |= {"{number} refused": {"number": NUMBER}, "“{surface}” is {name}": {"surface": DATA, "name": DATA}}
    said = Sentences(
        {source: kinds.get(source, {}) for source in meant},
        look_up=lambda source: meant.get(source, ""), number=lambda text: text, eastern=True,
    ).said  # fmt: skip
    assert said("3 articles came in, 2 refused.") == "导入了 3 篇文章，2 项被拒。"
    assert said("Making the sample …") == "正在创建示例……"
    assert said("“Orkney” is GPE") == "“Orkney”是 GPE"


def test_the_end_of_a_sentence_made_of_pieces_is_known() -> None:
    assert german().said("3 articles, 2 articles.") == "3 Artikel, 2 Artikel."
