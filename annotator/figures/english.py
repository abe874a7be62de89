"""English: number words, modifiers, directions, bases and what never is a counted noun."""

from __future__ import annotations

from decimal import Decimal

from annotator.figures.currencies import CURRENCY_NAMES, MINOR_NAMES
from annotator.figures.english_time import TIMES
from annotator.figures.language import NUMBER_WORD, OTHER_WORD, TIME_WORD, Language, NumberWords
from annotator.figures.phrases import Phrases
from annotator.figures.units import unit_phrases
from annotator.model.figure import Direction, Modifier

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0, "nil": 0}
_TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {word[:-1] + "ieth": value for word, value in _TENS.items() if word != "fourty"}
_DENOMINATORS = (
    {word: value for word, value in _ORDINALS.items() if value > 2}
    | {"quarter": 4, "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)  # fmt: skip
_DENOMINATORS |= {word + "s": value for word, value in _DENOMINATORS.items()}
_SCALES = {
    "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12, "quadrillion": 10**15, "quintillion": 10**18,
    "milliard": 10**9, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5, "lkh": 10**5, "lkhs": 10**5,
    "crore": 10**7, "crores": 10**7, "cr": 10**7, "crs": 10**7, "dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dz": 12, "dzs": 12,
    "thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12, "gross": 144,
}  # fmt: skip
_SHORT = {
    "k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "mill": 10**6,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "bil": 10**9, "bio": 10**9, "t": 10**12, "tn": 10**12, "tln": 10**12, "trn": 10**12, "cr": 10**7,
}  # fmt: skip

NUMBERS = NumberWords(
    units=_UNITS,
    tens=_TENS,
    hundreds=frozenset({"hundred", "hundreds"}),
    scales={word: Decimal(value) for word, value in _SCALES.items()},
    short_scales={word: Decimal(value) for word, value in _SHORT.items()},
    denominators=_DENOMINATORS,
    ordinals=_ORDINALS,
    ordinal_scales={"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9},
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    vague={
        "dozens": Decimal(12),
        "scores": Decimal(20),
        "hundreds": Decimal(100),
        "thousands": Decimal(1000),
        "millions": Decimal(10) ** 6,
        "billions": Decimal(10) ** 9,
        "trillions": Decimal(10) ** 12,
        "tens": Decimal(10),
    },  # fmt: skip
    halves=frozenset({"half", "halves"}),
    articles=frozenset({"a", "an"}),
    ands=frozenset({"and"}),
    points=frozenset({"point"}),
    minus=frozenset({"minus", "negative"}),
    pronouns=frozenset({"one"}),
)

_MODIFIERS: dict[str, Modifier] = {
    **dict.fromkeys(
        ("about", "around", "roughly", "approximately", "approx", "approx .", "some", "circa", "ca", "ca .", "an estimated",
         "estimated", "close to", "nearly", "almost", "just about", "~", "≈", "±", "or so", "something like", "in the region of",
         "on the order of", "nearing", "c ."), "≈"),
    **dict.fromkeys(
        ("more than", "over", "above", "greater than", "exceeding", "exceeds", "exceed", "exceeded", "upwards of", "upward of", "in excess of",
         "topping", "well over", "just over", "larger than", "bigger than", "higher than", "better than", "north of", "past the",
         "longer than", "older than", "surpassing", "beyond", ">", "upwards of", "slightly more than", "well above", "just above"), ">"),
    **dict.fromkeys(
        ("at least", "no less than", "not less than", "no fewer than", "as much as or more than", "minimum of", "a minimum of",
         "equal to or more than", "greater than or equal to", "more than or equal to", "equal to or greater than", "≥", "> =", "or more"), "≥"),
    **dict.fromkeys(
        ("less than", "under", "below", "fewer than", "smaller than", "lower than", "shy of", "just under", "well under",
         "just below", "well below", "not quite", "younger than", "<", "sub -", "south of", "lesser than"), "<"),
    **dict.fromkeys(
        ("at most", "up to", "as much as", "as many as", "no more than", "not more than", "maximum of", "a maximum of", "at the most",
         "equal to or less than", "less than or equal to", "as long as", "as high as", "≤", "< =", "or less", "or fewer"), "≤"),
}  # fmt: skip
_AFTER: dict[str, Modifier] = {
    **dict.fromkeys(("or more", "or greater", "or over", "or higher", "or above", "and above", "and over", "and up", "plus", "+",
                     "or better", "and more", "or longer", "or greater than", "upwards", "or bigger", "or older"), "≥"),
    **dict.fromkeys(("or less", "or fewer", "or under", "or lower", "or below", "and under", "and below", "or smaller", "tops", "at most"), "≤"),
    **dict.fromkeys(("or so", "- odd", "odd", "- ish", "ish", "or thereabouts"), "≈"),
}  # fmt: skip

_UP = (
    "rise rises rose risen rising up gain gains gained gaining climb climbs climbed climbing increase increases increased "
    "increasing grow grows grew grown growing growth jump jumps jumped jumping surge surges surged surging soar soared soaring "
    "advance advanced rally rallied added adding higher higher-than uptick improve improved improvement expand expanded "
    "expansion boost boosted raise raised raising hike leap leapt spike spiked swell swelled upturn outpaced"
).split()
_DOWN = (
    "fall falls fell fallen falling down drop drops dropped dropping decline declines declined declining decrease decreases "
    "decreased decreasing slip slips slipped slipping slide slides slid slump slumps slumped shed sheds lost lose losing loses plunge plunges "
    "plunged plunging tumble tumbles tumbled tumbling sink sank lower reduce reduces reduced reducing reduction cut cuts cutting shrink shrank shrunk "
    "shrinking contract contracted contraction ease eased retreat retreated dip dipped sagged plummet plummeted plummets plummeting "
    "crashed dive dived downturn loss weakened discount"
).split()
_RISES: dict[str, Direction] = {**dict.fromkeys(_UP, "up"), **dict.fromkeys(_DOWN, "down")}

_BASES = {
    **dict.fromkeys(("year - on - year", "year on year", "year - over - year", "year over year", "yoy", "y / y", "y - o - y",
                     "from a year earlier", "from a year ago", "on a year earlier", "compared with a year earlier", "on the year",
                     "from the same period a year earlier", "than a year earlier", "from last year", "from the year before",
                     "compared with the same period last year", "from the previous year", "over the year"), "year-on-year"),
    **dict.fromkeys(("quarter - on - quarter", "quarter on quarter", "quarter - over - quarter", "quarter over quarter", "qoq", "q / q",
                     "from the previous quarter", "from the prior quarter", "on the quarter", "sequentially"), "quarter-on-quarter"),
    **dict.fromkeys(("month - on - month", "month on month", "month - over - month", "month over month", "mom", "m / m",
                     "from the previous month", "on the month", "from a month earlier"), "month-on-month"),
    **dict.fromkeys(("week - on - week", "week on week", "week - over - week", "from a week earlier", "on the week"), "week-on-week"),
    **dict.fromkeys(("year - to - date", "year to date", "ytd", "so far this year", "since the start of the year"), "year-to-date"),
    **dict.fromkeys(("annualised", "annualized", "annually", "per annum", "a year", "per year", "at an annual rate"), "a year"),
    **dict.fromkeys(("a month", "per month"), "a month"), **dict.fromkeys(("a week", "per week"), "a week"),
    **dict.fromkeys(("a day", "per day"), "a day"), **dict.fromkeys(("an hour", "per hour"), "an hour"),
    **dict.fromkeys(("a share", "per share", "- a - share", "apiece", "each", "per - share"), "a share"),
    **dict.fromkeys(("a barrel", "per barrel", "- a - barrel"), "a barrel"),
    **dict.fromkeys(("a tonne", "per tonne", "a ton", "per ton", "a metric ton", "per metric ton"), "a tonne"),
    **dict.fromkeys(("an ounce", "per ounce"), "an ounce"), **dict.fromkeys(("a gallon", "per gallon"), "a gallon"),
    **dict.fromkeys(("- a - year",), "a year"), **dict.fromkeys(("per mmbtu",), "an MMBtu"),
    **dict.fromkeys(("in constant currency", "at constant currency", "in constant currencies", "at constant exchange rates"), "constant currency"),
}  # fmt: skip

_FUNCTION = frozenset(
    "a an the and or but nor of in on at to from by with for as than that this these those it its his her their our your my "
    "is are was were be been being am has have had do does did will would can could may might shall should must not no if when "
    "while who which what whose where how why because so then there here they we you he she i me him them us after before since "
    "until till during over under above below between into through about around against within without across per via up down out "
    "off also just only more less most least very too much many few some any each every all both either neither other another "
    "again still yet even ever never now today yesterday tomorrow ago later earlier respectively apiece together said says "
    "say told according compared versus vs plus minus times percent percentage per cent "
    "rose fell dropped gained lost climbed jumped slipped increased decreased declined grew were died killed came went got "
    "live lived attended took made make makes take takes plans plan wants want need needs gets".split()
)
_PLURALS = frozenset(
    "people men women children shares police cattle sheep fish deer aircraft spacecraft personnel staff head data media teeth feet geese mice "
    "dice pairs series species offspring euros miles points seats votes jobs goals pts".split()
)
_NUMBERED = frozenset(
    "section sections chapter chapters article clause paragraph page pages figure figures fig figs table tables version appendix annex exhibit "
    "claim claims equation eq eqs ref refs phase phases stage step steps site level type grade tier no number nr vol volume part channel "
    "gate room flight route highway interstate episode".split()
) - {"level", "part", "number", "no", "grade", "room", "claim", "claims", "stage", "pages", "figure", "figures", "sections", "site"} | {"claim", "site", "figure"}
_NAMES = frozenset(
    "windows model level platform apollo boeing airbus iphone ipad galaxy playstation xbox formula class act rule resolution directive "
    "regulation line lines row column item schedule note form studio area pier ward unit bus train tram terminal building suite apartment "
    "apt floor exit pixel android ios title case question season game day scene verse psalm nikkei ftse dax cac hang stoxx sensex nifty "
    "russell topix csi kospi asx tsx ibex world big group catch covid nasdaq p sp bill proposition prop measure amendment example experiment "
    "embodiment room grade part number no stage sections claims figures".split()
)
_ABBREVIATIONS = frozenset("no nos fig figs sec art vol pp p eq eqs ref refs ver v ch nr".split())
_STREETS = frozenset(
    "street st road rd avenue ave lane ln drive dr boulevard blvd way square sq court ct place pl terrace highway hwy parkway row crescent close".split()
)
_MULTIPLES = {
    **{word: Decimal(2) for word in ("doubled", "doubling", "doubles", "twofold", "twice")},
    **{word: Decimal(3) for word in ("tripled", "tripling", "triples", "trebled", "threefold", "thrice", "treble", "triple")},
    **{word: Decimal(4) for word in ("quadrupled", "quadrupling", "fourfold", "quadruple")},
    **{word: Decimal(n) for n, word in ((5, "quintupled"), (5, "quintuple"), (5, "fivefold"), (6, "sixfold"), (7, "sevenfold"), (8, "eightfold"),
                                        (9, "ninefold"), (10, "tenfold"), (12, "twelvefold"), (20, "twentyfold"), (100, "hundredfold"),
                                        (1000, "thousandfold"), (2, "double"))},
    **{word: Decimal("0.5") for word in ("halved", "halving")},
}  # fmt: skip


def _seeds() -> dict[str, int]:
    seeds: dict[str, int] = {}
    number: list[str] = [*_UNITS, *_TENS, *NUMBERS.hundreds, *_SCALES, *NUMBERS.halves, *NUMBERS.vague, *_DENOMINATORS]
    number += list("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
    for word in number:
        seeds[word] = seeds.get(word, 0) | NUMBER_WORD
    for word in (*_ORDINALS, *NUMBERS.ordinal_scales, *_MULTIPLES):
        seeds[word] = seeds.get(word, 0) | OTHER_WORD
    for word in TIMES.seeds:
        seeds[word] = seeds.get(word, 0) | TIME_WORD
    for word in ("cr", "crs"):
        seeds.pop(word, None)
    return seeds


def english() -> Language:
    """English, as news uses it."""
    return Language(
        code="en",
        numbers=NUMBERS,
        times=TIMES.words,
        currencies=Phrases(CURRENCY_NAMES),
        minor=Phrases(MINOR_NAMES),
        percents=Phrases(
            {
                **dict.fromkeys(
                    ("%", "percent", "per cent", "pct", "pct .", "pc", "percentage", "per - cent"), "percent"
                ),
                **dict.fromkeys(
                    (
                        "percentage points",
                        "percentage point",
                        "pp",
                        "ppt",
                        "ppts",
                        "pps",
                        "percent points",
                        "% points",
                        "% point",
                        "pct points",
                        "pct pts",
                        "percentage pts",
                        "% pts",
                        "percentage - point",
                        "percentage - points",
                    ),
                    "percentage_point",
                ),
                **dict.fromkeys(
                    ("basis points", "basis point", "bp", "bps", "bpts", "basis - point", "basis pts"), "basis_point"
                ),
                **dict.fromkeys(("‰", "per mille", "per mil", "per thousand"), "per_mille"),
            }
        ),  # fmt: skip
        units=Phrases(unit_phrases()),
        modifiers=Phrases(_MODIFIERS),
        modifiers_after=Phrases(_AFTER),
        rises=_RISES,
        bases=Phrases(_BASES),
        multiples=_MULTIPLES,
        fold=("fold",),
        times_words=frozenset({"times", "x", "×"}),
        range_words=frozenset({"to", "through", "thru"}),
        between=frozenset({"between"}),
        from_words=frozenset({"from"}),
        function_words=_FUNCTION,
        irregular_plurals=_PLURALS,
        plural_endings=("s",),
        names_before=_NAMES,
        numbered=_NUMBERED,
        name_abbreviations=_ABBREVIATIONS,
        streets=_STREETS,
        per=frozenset({"per", "a", "an", "each"}),
        seeds=_seeds(),
    )
