"""English: number words, modifiers, directions, bases and what never is a counted noun."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from annotator.figures.currencies import CURRENCY_NAMES, MINOR_NAMES
from annotator.figures.english_time import TIME_SEEDS, TIMES
from annotator.figures.language import NUMBER_WORD, OTHER_WORD, TIME_WORD, Language, NumberWords
from annotator.figures.lists import ordered, table, words
from annotator.figures.phrases import Phrases
from annotator.figures.units import unit_phrases
from annotator.model.figure import Direction, Modifier

_UNITS = {
    word: value
    for value, word in enumerate(
        ordered(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen
            """
        )
    )
} | {"nought": 0, "naught": 0, "nil": 0}
_TENS = {
    word: value * 10
    for value, word in enumerate(ordered("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
} | {"fourty": 40}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        ordered(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth
            """
        ),
        start=1,
    )
} | {word[:-1] + "ieth": value for word, value in _TENS.items() if word != "fourty"}
_ORDINAL_SCALES = {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
_PARTS = {word: value for word, value in _ORDINALS.items() if value > 2} | {"quarter": 4} | _ORDINAL_SCALES
_DENOMINATORS = _PARTS | {word + "s": value for word, value in _PARTS.items()}
_SCALES = table(
    """
    1e3: thousand, thousands
    1e6: million, millions
    1e9: billion, milliard, billions
    1e12: trillion, trillions
    1e15: quadrillion
    1e18: quintillion
    1e5: lakh, lakhs, lac, lacs, lkh, lkhs
    1e7: crore, crores, krore, krores, koti, cr, crs
    12: dozen, dozens, doz, dozs, dz, dzs
    144: gross
    """
)
_SHORT_SCALES = table(
    """
    1e3: k
    1e6: m, mm, mn, mln, mil, mio, mill
    1e9: b, bn, bln, bil, bio
    1e12: t, tn, tln, trn
    1e7: cr
    """
)
_VAGUE = table(
    """
    12: dozens
    20: scores
    1e2: hundreds
    1e3: thousands
    1e6: millions
    1e9: billions
    1e12: trillions
    1e1: tens
    """
)


def _decimals(numbers: dict[str, str]) -> dict[str, Decimal]:
    """As in "1e6" and its like as whole decimals."""
    return {word: Decimal(number).quantize(Decimal(1)) for word, number in numbers.items()}


NUMBERS = NumberWords(
    units=_UNITS,
    tens=_TENS,
    hundreds=words("hundred hundreds"),
    scales=_decimals(_SCALES),
    short_scales=_decimals(_SHORT_SCALES),
    denominators=_DENOMINATORS,
    ordinals=_ORDINALS,
    ordinal_scales=_ORDINAL_SCALES,
    ordinal_endings=words("st nd rd th"),
    vague=_decimals(_VAGUE),
    halves=words("half halves"),
    articles=words("a an"),
    ands=words("and"),
    points=words("point"),
    minus=words("minus negative"),
    pronouns=words("one"),
)

_MODIFIERS = table(
    """
    ≈: about, around, roughly, approximately, approx, approx ., some, circa, ca, ca ., an estimated, estimated
    ≈: close to, nearly, almost, just about, ~, ≈, ±, or so, something like, in the region of, on the order of
    ≈: nearing, c ., approaching, in the order of, of the order of, not far off, upwards to, near to
    >: more than, over, above, greater than, exceeding, exceeds, exceed, exceeded, upwards of, upward of
    >: in excess of, topping, well over, just over, larger than, bigger than, higher than, better than, north of
    >: past the, longer than, older than, surpassing, beyond, >, slightly more than, well above, just above
    >: taller than, heavier than, faster than, slightly over, slightly above, far more than, a little over
    >: a little more than, just more than, well in excess of
    ≥: at least, no less than, not less than, no fewer than, as much as or more than, minimum of, a minimum of
    ≥: equal to or more than, greater than or equal to, more than or equal to, equal to or greater than, ≥, > =
    ≥: not fewer than, no lower than, no smaller than, not below, not under, as low as, as little as, as few as
    ≥: minimum, min ., at the very least, at a minimum, larger than or equal to, no under
    <: less than, under, below, fewer than, smaller than, lower than, shy of, just under, well under, just below
    <: well below, not quite, younger than, <, sub -, south of, lesser than, shorter than, slightly less than
    <: slightly under, slightly below, far less than, far fewer than, a little less than, a little under
    <: just less than, just shy of, well short of, just short of
    ≤: at most, up to, as much as, as many as, no more than, not more than, maximum of, a maximum of, at the most
    ≤: equal to or less than, less than or equal to, as long as, as high as, ≤, < =, not exceeding, no greater than
    ≤: no larger than, no higher than, no bigger than, no longer than, not over, not above, not greater than, within
    ≤: up to and including, maximum, max ., smaller than or equal to, no older than, capped at, at a maximum
    """
)
_MODIFIERS_AFTER = table(
    """
    ≥: or more, or greater, or over, or higher, or above, and above, and over, and up, plus, +, or better, - plus
    ≥: and more, or longer, or greater than, upwards, or bigger, or older, or upward, or upwards, and upwards
    ≥: and higher, or farther, or further, or larger, and older, at least, at a minimum, minimum, at the very least
    ≤: or less, or fewer, or under, or lower, or below, and under, and below, or smaller, tops, at most, at the most
    ≤: and lower, or younger, and younger, and fewer, and less, or shorter, or earlier, maximum, max, at a maximum
    ≈: or so, - odd, odd, - ish, ish, or thereabouts, give or take
    """
)
_UP = ordered(
    """
    rise rises rose risen rising up gain gains gained gaining climb climbs climbed climbing increase increases
    increased increasing grow grows grew grown growing growth jump jumps jumped jumping surge surges surged surging
    soar soared soaring advance advanced rally rallied added adding higher higher-than uptick improve improved
    improvement expand expanded expansion boost boosted raise raised raising hike leap leapt spike spiked swell
    swelled upturn outpaced
    """
)
_DOWN = ordered(
    """
    fall falls fell fallen falling down drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing slip slips slipped slipping slide slides slid slump slumps slumped shed sheds
    lost lose losing loses plunge plunges plunged plunging tumble tumbles tumbled tumbling sink sank lower reduce
    reduces reduced reducing reduction cut cuts cutting shrink shrank shrunk shrinking contract contracted
    contraction ease eased retreat retreated dip dipped sagged plummet plummeted plummets plummeting crashed dive
    dived downturn loss weakened discount
    """
)
_BASES = table(
    """
    year-on-year: year - on - year, year on year, year - over - year, year over year, yoy, y / y, y - o - y
    year-on-year: from a year earlier, from a year ago, on a year earlier, compared with a year earlier
    year-on-year: on the year, from the same period a year earlier, than a year earlier, from last year
    year-on-year: from the year before, compared with the same period last year, from the previous year
    year-on-year: over the year
    quarter-on-quarter: quarter - on - quarter, quarter on quarter, quarter - over - quarter, quarter over quarter
    quarter-on-quarter: qoq, q / q, from the previous quarter, from the prior quarter, on the quarter
    quarter-on-quarter: sequentially
    month-on-month: month - on - month, month on month, month - over - month, month over month, mom, m / m
    month-on-month: from the previous month, on the month, from a month earlier
    week-on-week: week - on - week, week on week, week - over - week, from a week earlier, on the week
    year-to-date: year - to - date, year to date, ytd, so far this year, since the start of the year
    a year: annualised, annualized, annually, per annum, a year, per year, at an annual rate, - a - year
    a month: a month, per month
    a week: a week, per week
    a day: a day, per day
    an hour: an hour, per hour
    a share: a share, per share, - a - share, per - share
    each: apiece, each
    a barrel: a barrel, per barrel, - a - barrel
    a tonne: a tonne, per tonne, a ton, per ton, a metric ton, per metric ton
    an ounce: an ounce, per ounce
    a gallon: a gallon, per gallon
    an MMBtu: per mmbtu
    constant currency: in constant currency, at constant currency, in constant currencies
    constant currency: at constant exchange rates
    """
)
_PERCENTS = table(
    """
    percent: %, percent, per cent, pct, pct ., pc, percentage, per - cent
    percentage_point: percentage points, percentage point, pp, ppt, ppts, pps, percent points, % points, % point
    percentage_point: pct points, pct pts, percentage pts, % pts, percentage - point, percentage - points
    basis_point: basis points, basis point, bp, bps, bpts, basis - point, basis pts
    per_mille: ‰, per mille, per mil, per thousand
    """
)
_FUNCTION_WORDS = words(
    """
    a about above according across after again against ago all also am an and another any apiece are around as at
    attended be because been before being below between both but by came can cent climbed compared could declined
    decreased did died do does down dropped during each earlier either even ever every fell few for from gained gets
    got grew had has have he her here him his how i if in increased into is it its jumped just killed later least
    less live lived lost made make makes many may me might minus more most much must my need needs neither never no
    nor not now of off on only or other our out over per percent percentage plan plans plus respectively rose said
    say says shall she should since slipped so some still take takes than that the their them then there these they
    this those through till times to today together told tomorrow too took under until up us versus very via vs want
    wants was we went were what when where which while who whose why will with within without would yesterday yet
    you your
    """
)
_PLURALS = words(
    """
    aircraft cattle children data deer dice euros feet fish geese goals head jobs media men mice miles offspring
    pairs people personnel points police pts seats series shares sheep spacecraft species staff teeth votes women
    """
)
# A number after these is never a count, however they are written.
_NUMBERED = words(
    """
    annex appendix article channel chapter chapters claim clause episode eq eqs equation exhibit fig figs figure
    flight gate highway interstate nr page paragraph phase phases ref refs route section site step steps table
    tables tier type version vol volume
    """
)
# A number after these is part of a name when they have a capital.
_NAMES = words(
    """
    act airbus amendment android apartment apollo apt area asx battalion big bill boeing brigade building bus
    cac camp case catch claims class column covid csi dax day directive district division dock embodiment engine
    example exit experiment figures firm floor form formula ftse galaxy game grade group hang hangar ibex ios
    ipad iphone item kospi level line lines measure model nasdaq nifty nikkei no note number p part pier pixel
    platform player playstation precinct prop proposition psalm question reactor regulation resolution room row
    rule russell scene schedule season sections sensex sp squad stage stoxx studio suite team terminal title
    topix tower train tram tsx tunnel unit verse ward warehouse windows world xbox
    """
)
_LABEL = words(
    """
    account apartment assemblage axis bay berth box bus cabin call class code compartment complex day dial dialled
    district door exhibit flat floor formula fraction game gate grade group hole item lane lap level line locker lot
    model month number option order patient period platform pole position priority question region room round row
    sample scenario seat sector series stage stand stop suite tier topic track turbine unit ward week year zip zone
    """
)
# Their plurals, where those are no verbs: "months 5 and 7", but "the hall seats 900".
_LABELLED = _LABEL | words(
    "days fractions grades groups levels lines lots months options rounds samples scenarios turbines weeks zones"
)
_ABBREVIATIONS = words(
    """
    art ch eq eqs fig figs no nos nr p pp ref refs sec v ver vol
    """
)
_STREETS = words(
    """
    ave avenue blvd boulevard close court crescent ct dr drive highway hwy lane ln parkway pl place rd road row sq
    square st street terrace way
    """
)
_MULTIPLES = table(
    """
    2: doubled, doubling, doubles, twofold, twice, double
    3: tripled, tripling, triples, trebled, threefold, thrice, treble, triple
    4: quadrupled, quadrupling, fourfold, quadruple
    5: quintupled, quintuple, fivefold
    6: sixfold
    7: sevenfold
    8: eightfold
    9: ninefold
    10: tenfold
    12: twelvefold
    20: twentyfold
    100: hundredfold
    1000: thousandfold
    0.5: halved, halving
    """
)


def _seeds() -> dict[str, int]:
    """The words at which a figure may begin."""
    seeds: dict[str, int] = {}
    number = (
        *_UNITS,
        *_TENS,
        *NUMBERS.hundreds,
        *_SCALES,
        *NUMBERS.halves,
        *_VAGUE,
        *_DENOMINATORS,
        *"½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞",
    )
    for kind, those in (
        (NUMBER_WORD, number),
        (OTHER_WORD, ("penultimate", "antepenultimate", "last", "next", *_ORDINALS, *_ORDINAL_SCALES, *_MULTIPLES)),
        (TIME_WORD, TIME_SEEDS),
    ):
        for word in those:
            seeds[word] = seeds.get(word, 0) | kind
    for word in ("cr", "crs"):
        seeds.pop(word, None)
    return seeds


def english() -> Language:
    """English, as news uses it."""
    rises: dict[str, Direction] = {
        **dict.fromkeys(_UP, cast(Direction, "up")),
        **dict.fromkeys(_DOWN, cast(Direction, "down")),
    }
    return Language(
        code="en",
        numbers=NUMBERS,
        times=TIMES,
        currencies=Phrases(CURRENCY_NAMES),
        minor=Phrases(MINOR_NAMES),
        percents=Phrases(_PERCENTS),
        units=Phrases(unit_phrases()),
        modifiers=Phrases(cast(dict[str, Modifier], _MODIFIERS)),
        modifiers_after=Phrases(cast(dict[str, Modifier], _MODIFIERS_AFTER)),
        degrees=words("a an just slightly well far the"),
        bound_verbs=words("exceeds exceed exceeded topping surpassing past sub capped"),
        rises=rises,
        bases=Phrases(_BASES),
        multiples={word: Decimal(number) for word, number in _MULTIPLES.items()},
        fold=words("fold"),
        range_words=words("to through thru"),
        between=words("between"),
        from_words=words("from"),
        function_words=_FUNCTION_WORDS,
        irregular_plurals=_PLURALS,
        plural_endings=("s",),
        capital_nouns=False,
        names_before=_NAMES,
        numbered=_NUMBERED,
        labelled=_LABELLED,
        name_abbreviations=_ABBREVIATIONS,
        streets=_STREETS,
        per=words("per a an each"),
        from_end={"penultimate": 2, "antepenultimate": 3},
        last_words=words("last"),
        next_words=words("next"),
        aged=words("aged age ages"),
        openers=words("a an that"),
        opened=frozenset(TIMES.units) | words("few couple good same very whole full further handful last - ½ ⅓ ¼ ¾"),
        seeds=_seeds(),
    )
