"""The language of a text from its script and its commonest words; no answer is better than a wrong one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_SAMPLE = 2000
_WORD = re.compile(r"[^\W\d_]+")

# Words that are frequent in one language and, taken together, rare in all others.
_COMMON = {
    "en": "the of and to in is that for was with on are by from has which this have its were been will their",
    "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch nach wird werden bei",
    "fr": "le la les des et du une dans est que pour qui sur par pas au avec plus sont aux cette été ses ont",
    "es": "el la los las del y una que en por con para se es su al como más pero fue sus ha este según",
    "it": "il di che la gli della per una con non del sono è nel alla anche dei più delle dal come ha ai",
    "pt": "o os da do das dos que em um uma para com não por mais ao foi se na no são pela pelo também",
    "nl": "de het een van en dat op te voor met zijn niet aan door er bij ook als maar worden naar werd uit",
    "sv": "och att det som en på är av för med till den har inte om ett var men från vid efter sig",
    "da": "og at det som en på er af for med til den har ikke om et var men fra ved efter sig blev",
    "nb": "og å det som en på er av for med til den har ikke om et var men fra ved etter seg ble",
    "pl": "i w na z się do nie że to jest o jak przez od po dla za oraz ale które jego był była",
    "cs": "a v se na je že s z do o ve k pro za by ale jako po byl podle které nebo také jeho",
    "fi": "ja on ei että se oli hän mutta myös kun joka tai ovat ole mukaan sekä kuin jo vain sen",
    "hu": "a az és hogy nem is egy ez volt meg már csak mint szerint vagy még után lesz kell azt",
    "ro": "și în de la cu pe care nu un o din pentru este că mai sau fost prin lui sunt după",
    "tr": "ve bir bu da de için ile olarak çok daha ise olan gibi kadar sonra göre ancak ne her",
    "id": "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh adalah sebagai juga telah",
    "vi": "và của là có không được trong cho một các người với đã này những khi để từ tại năm",
}  # fmt: skip
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}

_SCRIPTS = {
    "HEBREW": "he", "GREEK": "el", "THAI": "th", "HANGUL": "ko", "ARMENIAN": "hy", "GEORGIAN": "ka",
    "BENGALI": "bn", "TAMIL": "ta", "DEVANAGARI": "hi",
}  # fmt: skip

_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
    "spanish": "es", "español": "es",
    "italian": "it", "portuguese": "pt", "dutch": "nl", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "arabic": "ar", "hebrew": "he", "russian": "ru", "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr",
    "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl", "zho": "zh", "chi": "zh", "jpn": "ja",
    "kor": "ko", "ara": "ar", "heb": "he", "rus": "ru", "iw": "he", "no": "nb",
}  # fmt: skip


def language_code(value: str) -> str:
    """The ISO 639-1 code for what a source says: "en-US", "EN", "eng", "English"; "" when it is none of these."""
    first = re.split(r"[-_;, ]", value.strip().casefold(), maxsplit=1)[0]
    if first in _NAMES:
        return _NAMES[first]
    return first if len(first) == 2 and first.isascii() and first.isalpha() else ""


def guess_language(text: str) -> str:
    """The ISO 639-1 code of the language that the beginning of a text is in, or "" in doubt."""
    sample = text[:_SAMPLE]
    scripts: Counter[str] = Counter()
    for character, count in Counter(sample).items():
        if character.isalpha():
            scripts[_script(character)] += count
    letters = scripts.total()
    if letters < 4:
        return ""
    east = scripts["CJK"] + scripts["HIRAGANA"] + scripts["KATAKANA"]
    # One Chinese character says as much as two or three letters, so such a text may quote many Latin names.
    if east * 3 > letters:
        return "ja" if (scripts["HIRAGANA"] + scripts["KATAKANA"]) * 10 > east else "zh"
    script, count = scripts.most_common(1)[0]
    if count * 2 < letters:
        return ""
    if script == "LATIN":
        return _latin(sample)
    if script == "CYRILLIC":
        return _cyrillic(sample.casefold(), count)
    if script == "ARABIC":
        return _arabic(sample, count)
    return _SCRIPTS.get(script, "")


def _script(character: str) -> str:
    if character < "\u0250":
        return "LATIN"
    return unicodedata.name(character, "").split(" ", 1)[0]


def _latin(sample: str) -> str:
    words = Counter(_WORD.findall(sample.casefold()))
    total = words.total()
    votes = sorted(
        ((sum(words[word] for word in words.keys() & common), language) for language, common in _WORDS.items()),
        reverse=True,
    )
    (best, language), (second, _) = votes[:2]
    sure = best >= 3 and best * 10 >= total and best >= 1.25 * second
    return language if sure else ""


def _cyrillic(sample: str, letters: int) -> str:
    def share(of: str) -> float:
        return sum(map(sample.count, of)) / letters

    if share("іїєґ") > 0.02:
        return "be" if "ў" in sample else "uk"
    if share("ыэё") > 0.005:
        return "ru"
    return "bg" if share("ъ") > 0.005 else ""


def _arabic(sample: str, letters: int) -> str:
    def share(of: str) -> float:
        return sum(map(sample.count, of)) / letters

    if share("ٹڈڑےں") > 0.01:
        return "ur"
    return "fa" if share("پچژگکی") > 0.02 else "ar"
