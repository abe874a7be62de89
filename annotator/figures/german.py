"""German: number words, currencies, units and modifiers."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from annotator.figures.currencies import CURRENCY_NAMES, MINOR_NAMES
from annotator.figures.german_time import TIME_SEEDS, TIMES
from annotator.figures.language import NUMBER_WORD, OTHER_WORD, TIME_WORD, Language, NumberWords
from annotator.figures.lists import ordered, table, words
from annotator.figures.phrases import Phrases
from annotator.figures.units import unit_phrases
from annotator.model.figure import Direction, Modifier

_ONES = ordered("null ein zwei drei vier fünf sechs sieben acht neun")
_UNITS = {word: value for value, word in enumerate(_ONES)} | {
    "eins": 1, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_ROUND = {
    word: value * 10
    for value, word in enumerate(ordered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"), start=2)
}
# Numbers below a hundred are one word: "dreiundzwanzig".
_TENS = _ROUND | {
    f"{one}und{ten}": tens + value for ten, tens in _ROUND.items() for value, one in enumerate(_ONES) if value
}
_ORDINALS = {
    stem + ending: value
    for stem, value in {
        "erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8,
        "neunte": 9, "zehnte": 10,
    }.items()
    for ending in ("", "n", "r", "s")
}  # fmt: skip
_SCALES = table(
    """
    1e3: tausend
    1e6: million, millionen
    1e9: milliarde, milliarden
    1e12: billion, billionen
    1e15: billiarde, billiarden
    12: dutzend
    """
)
_SHORT_SCALES = table(
    """
    1e3: tsd
    1e6: mio
    1e9: mrd
    1e12: bio
    """
)
_VAGUE = table(
    """
    12: dutzende
    100: hunderte
    1e3: tausende
    1e6: millionen
    1e9: milliarden
    """
)
_CURRENCIES = table(
    """
    USD: us - dollar, us - dollars, dollar
    EUR: euro, euros
    CHF: franken, schweizer franken
    GBP: pfund, britische pfund, britischen pfund
    CNY: yuan, renminbi
    JPY: yen
    RUB: rubel
    TRY: lira, türkische lira
    SEK: schwedische kronen
    NOK: norwegische kronen
    DKK: dänische kronen
    CZK: tschechische kronen
    PLN: zloty
    INR: rupien
    HKD: hongkong - dollar
    """
)
_PERCENTS = table(
    """
    percent: %, prozent
    percentage_point: prozentpunkte, prozentpunkten, prozentpunkt
    basis_point: basispunkte, basispunkten
    per_mille: ‰, promille
    """
)
_NAMED_UNITS = table(
    """
    m: meter, metern
    km: kilometer, kilometern
    cm: zentimeter
    m2: quadratmeter, quadratmetern
    km2: quadratkilometer, quadratkilometern
    m3: kubikmeter
    har: hektar
    kg: kilogramm, kilo
    g: gramm
    t: tonne, tonnen
    L: liter, litern
    km/h: km / h, kilometer pro stunde, stundenkilometer
    kWh: kilowattstunden
    MWh: megawattstunden
    GWh: gigawattstunden
    MW: megawatt
    GW: gigawatt
    kW: kilowatt
    [HP]: ps
    Cel: grad celsius, ° c
    deg: grad, °
    [bbl_us]: barrel
    """
)
_MODIFIERS = table(
    """
    ≈: rund, etwa, ungefähr, circa, ca ., ca, knapp, fast, gut, ~, ≈
    >: mehr als, über, >
    ≥: mindestens, wenigstens, ≥
    <: weniger als, unter, <
    ≤: höchstens, bis zu, maximal, ≤
    """
)
_UP = ordered(
    """
    stieg stiegen steigt gestiegen steigerte zulegte zugelegt legte wuchs wuchsen gewachsen plus anstieg zuwachs
    wachstum erhöhte kletterte höher
    """
)
_DOWN = ordered(
    """
    fiel fielen gefallen sank sanken gesunken minus rückgang verlor verloren gab brach einbruch reduzierte verringerte
    niedriger schrumpfte
    """
)
_BASES = table(
    """
    year-on-year: im vergleich zum vorjahr, gegenüber dem vorjahr, zum vorjahr, im jahresvergleich
    quarter-on-quarter: gegenüber dem vorquartal, im vergleich zum vorquartal
    a share: je aktie, pro aktie
    a barrel: je barrel, pro barrel
    a year: pro jahr, im jahr, jährlich
    """
)
_FUNCTION_WORDS = words(
    """
    der die das den dem des ein eine einen einem eines und oder aber von zu bei mit in im auf an am aus für nach seit
    bis vor um über unter ist sind war waren wird werden wurde wurden hat haben hatte hatten als wie dass sich nicht
    auch nur noch mehr weniger rund etwa prozent er sie es wir ihr
    """
)


def _decimals(numbers: dict[str, str]) -> dict[str, Decimal]:
    return {word: Decimal(number).quantize(Decimal(1)) for word, number in numbers.items()}


NUMBERS = NumberWords(
    units=_UNITS,
    tens=_TENS,
    hundreds=words("hundert"),
    scales=_decimals(_SCALES),
    short_scales=_decimals(_SHORT_SCALES),
    denominators={"drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
    ordinals=_ORDINALS,
    ordinal_scales={},
    ordinal_endings=frozenset(),
    vague=_decimals(_VAGUE),
    halves=words("halb halbe halben"),
    articles=words("eine einen einer"),
    ands=words("und"),
    points=words("komma"),
    minus=words("minus"),
    pronouns=words("ein eins"),
    decimal_comma=True,
)


def _seeds() -> dict[str, int]:
    seeds: dict[str, int] = {}
    number = (*_UNITS, *_TENS, *_SCALES, *_VAGUE, *NUMBERS.hundreds, *NUMBERS.halves, *NUMBERS.denominators)
    for kind, those in (
        (NUMBER_WORD, number),
        (
            OTHER_WORD,
            ("vorletzte", "vorletzten", "vorletzter", "vorletztes", "drittletzte", "drittletzten", *_ORDINALS),
        ),
        (TIME_WORD, TIME_SEEDS),
    ):
        for word in those:
            seeds[word] = seeds.get(word, 0) | kind
    seeds.pop("ein", None)  # nearly always the article
    return seeds


def german() -> Language:
    """German, as news uses it."""
    up, down = cast(Direction, "up"), cast(Direction, "down")
    return Language(
        code="de",
        numbers=NUMBERS,
        times=TIMES,
        currencies=Phrases(CURRENCY_NAMES | _CURRENCIES),
        minor=Phrases(MINOR_NAMES | {"cent": ("EUR", Decimal("0.01"))}),
        percents=Phrases(_PERCENTS),
        units=Phrases(unit_phrases() | _NAMED_UNITS),
        modifiers=Phrases(cast(dict[str, Modifier], _MODIFIERS)),
        modifiers_after=Phrases(cast(dict[str, Modifier], {"oder mehr": "≥", "und mehr": "≥", "oder weniger": "≤"})),
        degrees=words("gut knapp deutlich"),
        bound_verbs=frozenset(),
        rises={**dict.fromkeys(_UP, up), **dict.fromkeys(_DOWN, down)},
        bases=Phrases(_BASES),
        multiples={
            "verdoppelt": Decimal(2),
            "verdoppelte": Decimal(2),
            "verdreifacht": Decimal(3),
            "halbiert": Decimal("0.5"),
        },
        fold=words("fache fachen"),
        range_words=words("bis"),
        between=words("zwischen"),
        from_words=words("von"),
        function_words=_FUNCTION_WORDS,
        irregular_plurals=words(
            "menschen leute aktien fahrzeuge autos mitarbeiter kunden stellen beschäftigte millionäre punkte"
        ),
        plural_endings=("en", "er", "s"),
        capital_nouns=True,
        names_before=words("boeing airbus iphone galaxy windows formel golf mdax dax tecdax"),
        numbered=words("artikel paragraf paragraph kapitel abschnitt seite nummer nr version"),
        labelled=words("runde gruppe stufe klasse zone etage gleis zimmer"),
        name_abbreviations=words("nr abs art kap s"),
        streets=words("straße str platz allee weg"),
        per=words("pro je"),
        from_end={
            "vorletzte": 2,
            "vorletzten": 2,
            "vorletzter": 2,
            "vorletztes": 2,
            "drittletzte": 3,
            "drittletzten": 3,
        },
        last_words=frozenset(),
        next_words=frozenset(),
        aged=frozenset({"alter"}),
        seeds=_seeds(),
    )
