"""English: months, weekdays, units of time, seasons, holidays and the small words around them."""

from __future__ import annotations

from annotator.figures.english_holidays import HOLIDAYS
from annotator.figures.english_zones import ZONES
from annotator.figures.language import TimeWords
from annotator.figures.lists import table, words
from annotator.figures.phrases import Phrases

_MONTHS = table(
    """
    1: january, jan
    2: february, feb, febr
    3: march, mar
    4: april, apr
    5: may
    6: june, jun
    7: july, jul
    8: august, aug
    9: september, sep, sept
    10: october, oct
    11: november, nov
    12: december, dec
    """
)
_WEEKDAYS = table(
    """
    0: monday, mon, mondays
    1: tuesday, tue, tues, tuesdays
    2: wednesday, wed, weds, wednesdays
    3: thursday, thu, thur, thurs, thursdays
    4: friday, fri, fridays
    5: saturday, sat, saturdays
    6: sunday, sun, sundays
    """
)
_UNITS = table(
    """
    second: seconds, sec, secs, s
    minute: minute, minutes, min, mins
    hour: hour, hours, hr, hrs, h
    day: day, days
    week: week, weeks, wk, wks
    fortnight: fortnight, fortnights
    month: month, months, mo, mos
    quarter: quarter, quarters, qtr, qtrs
    year: year, years, yr, yrs
    decade: decade, decades
    century: century, centuries
    millisecond: ms, millisecond, milliseconds
    weekend: weekend, weekends
    weekday: weekday, weekdays
    millennium: millennium, millennia
    businessday: workday, workdays
    night: night, nights
    microsecond: microseconds
    """
)
_SHIFTS = table(
    """
    -1: last, past, previous, prior, preceding
    1: next, coming, upcoming, following
    0: this, current, same
    """
)
_SEASONS = table(
    """
    3: spring
    6: summer, summers
    9: autumn, fall, autumns
    12: winter, winters
    """
)
_PARTS_OF_DAY = table(
    """
    0-12: morning, mornings
    12-18: afternoon, afternoons
    18-24: evening, night, evenings, nights
    12-12: noon, midday
    0-0: midnight
    12-14: lunchtime, lunch
    5-7: dawn
    18-20: dusk
    """
)
_PARTS = table(
    """
    early: early, beginning, start, earlier
    mid: mid, middle
    late: late, end, later, rest, remainder
    """
)
_DECADES = table(
    """
    0: noughties
    20: twenties
    30: thirties
    40: forties
    50: fifties
    60: sixties
    70: seventies
    80: eighties
    90: nineties
    """
)
_SETS = table(
    """
    day: daily, nightly
    week: weekly
    month: monthly
    quarter: quarterly
    year: yearly, annually
    2week: biweekly, fortnightly
    hour: hourly
    6month: semiannually, biannually
    2month: bimonthly
    """
)
_BEFORE_YEAR = words(
    """
    ( , - / about after and around autumn before beginning between by circa during early end fall fiscal for from in
    late mid of or since spring start summer the through throughout till to until winter year –
    """
)
_FILLERS = words(
    """
    additional business calendar consecutive extra fewer fiscal full further less long more short solid straight
    successive trading whole working
    """
)


def _numbers(those: dict[str, str]) -> dict[str, int]:
    return {word: int(number) for word, number in those.items()}


def _hours(those: dict[str, str]) -> dict[str, tuple[int, int]]:
    spans = {word: hours.split("-") for word, hours in those.items()}
    return {word: (int(a), int(b)) for word, (a, b) in spans.items()}


TIMES = TimeWords(
    months=_numbers(_MONTHS),
    doubtful_months=words("dec jan jun mar march may sep"),
    weekdays=_numbers(_WEEKDAYS),
    doubtful_weekdays=words("fri mon sat sun thu tue wed weds"),
    days=_numbers(
        table(
            """
            -1: yesterday
            0: today, tonight, tonite
            1: tomorrow, tmr, tmrw, tomorow
            """
        )
    ),
    units=_UNITS,
    shifts=_numbers(_SHIFTS),
    quarters=words("quarter qtr quarters"),
    halves=words("half"),
    seasons=_numbers(_SEASONS),
    parts_of_day=_hours(_PARTS_OF_DAY),
    parts=_PARTS,
    decades=_numbers(_DECADES),
    holidays=Phrases(HOLIDAYS),
    sets=_SETS,
    every=words("every each"),
    clock_words={"noon": 12, "midday": 12, "midnight": 0, "noonish": 12},
    before_year=_BEFORE_YEAR,
    fiscal=words("fiscal fy financial"),
    old=words("old olds"),
    centuries=words("century centuries"),
    zones=ZONES,
    fillers=_FILLERS,
)
TIME_SEEDS = (
    frozenset({*TIMES.months, *TIMES.weekdays, *TIMES.days, *TIMES.shifts, *TIMES.seasons, *TIMES.parts_of_day})
    | frozenset({*TIMES.parts, *TIMES.decades, *TIMES.sets, *TIMES.every, *TIMES.clock_words, *TIMES.fiscal})
    | frozenset(TIMES.holidays.first_words())
    | words(
        "q h cy full week weekend day year month quarter fortnight that same opening closing now"
        " a an few couple several recent another all once twice"
        " atm eod eow eom eoy bom boy present moment minute hour breakfast dinner supper daytime weekends"
    )
)
"""The words at which a date may begin."""
