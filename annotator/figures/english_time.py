"""English: months, weekdays, units of time, seasons, holidays and the small words around them."""

from __future__ import annotations

from annotator.figures.language import TimeWords
from annotator.figures.phrases import Phrases

_MONTHS = (
    "january jan", "february feb febr", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sep sept", "october oct", "november nov", "december dec",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon mondays", "tuesday tue tues tuesdays", "wednesday wed weds wednesdays", "thursday thu thur thurs thursdays",
    "friday fri fridays", "saturday sat saturdays", "sunday sun sundays",
)  # fmt: skip
_UNITS = {
    "second": "seconds sec secs s", "minute": "minute minutes min mins", "hour": "hour hours hr hrs h", "day": "day days",
    "week": "week weeks wk wks", "fortnight": "fortnight fortnights", "month": "month months mo mos", "quarter": "quarter quarters qtr qtrs",
    "year": "year years yr yrs", "decade": "decade decades", "century": "century centuries", "millisecond": "ms millisecond milliseconds",
    "weekend": "weekend weekends", "weekday": "weekday weekdays", "millennium": "millennium millennia",
    "businessday": "workday workdays", "night": "night nights",
}  # fmt: skip
_UNIT_WORDS = {word: unit for unit, words in _UNITS.items() for word in words.split()} | {"microseconds": "microsecond"}
_HOLIDAYS: dict[str, str] = {
    "christmas": "12-25", "christmas day": "12-25", "xmas": "12-25", "x - mas": "12-25", "christmas eve": "12-24", "boxing day": "12-26",
    "new year ' s eve": "12-31", "new years eve": "12-31", "new year ' s day": "01-01", "new years day": "01-01", "new year ' s": "01-01", "new year": "01-01",
    "valentine ' s day": "02-14", "valentines day": "02-14", "valentine ' s": "02-14", "st patrick ' s day": "03-17", "st . patrick ' s day": "03-17", "saint patrick ' s day": "03-17",
    "april fools": "04-01", "april fools ' day": "04-01", "april fool ' s day": "04-01", "may day": "05-01", "labour day": "05-01", "bastille day": "07-14", "independence day": "07-04", "4th of july": "07-04", "fourth of july": "07-04",
    "halloween": "10-31", "halloween day": "10-31", "all saints day": "11-01", "all saints ' day": "11-01", "all souls day": "11-02", "guy fawkes": "11-05", "veterans day": "11-11", "armistice day": "11-11", "remembrance day": "11-11",
    "international women ' s day": "03-08", "women ' s day": "03-08", "earth day": "04-22", "juneteenth": "06-19", "cinco de mayo": "05-05", "groundhog day": "02-02", "star wars day": "05-04", "australia day": "01-26", "anzac day": "04-25", "canada day": "07-01", "singles ' day": "11-11", "singles day": "11-11", "ides of march": "03-15", "king ' s day": "04-27", "koningsdag": "04-27", "earth hour": "earthhour",
    "thanksgiving": "n11-4-3", "thanksgiving day": "n11-4-3", "labor day": "n9-1-0", "memorial day": "l5-0", "mlk day": "n1-3-0", "martin luther king day": "n1-3-0", "martin luther king jr . day": "n1-3-0", "martin luther king ' s day": "n1-3-0", "mlk jr . day": "n1-3-0", "president ' s day": "n2-3-0", "presidents day": "n2-3-0", "presidents ' day": "n2-3-0",
    "mother ' s day": "n5-2-6", "mothers day": "n5-2-6", "father ' s day": "n6-3-6", "fathers day": "n6-3-6", "columbus day": "n10-2-0", "black friday": "n11-4-3+1", "cyber monday": "n11-4-3+4", "super tuesday": "n3-1-1", "boss ' s day": "10-16", "bosses day": "10-16",
    "easter": "e0", "easter sunday": "e0", "easter monday": "e1", "good friday": "e-2", "palm sunday": "e-7", "ash wednesday": "e-46", "shrove tuesday": "e-47", "mardi gras": "e-47", "maundy thursday": "e-3", "holy thursday": "e-3", "ascension day": "e39", "pentecost": "e49", "whit sunday": "e49", "whit monday": "e50", "pentecost monday": "e50", "corpus christi": "e60", "trinity sunday": "e56", "holy saturday": "e-1", "lent": "e-46:e0", "ascension": "e39",
    "chinese new year": "cny", "lunar new year": "cny", "spring festival": "cny",
    "world war ii": "=1939-09-01/1945-09-03", "world war i": "=1914-07-28/1918-11-12", "second world war": "=1939-09-01/1945-09-03", "first world war": "=1914-07-28/1918-11-12", "wwii": "=1939-09-01/1945-09-03",
}  # fmt: skip


class TIMES:
    """The words, and those of them at which a date may begin."""

    words = TimeWords(
        months={word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()},
        doubtful_months=frozenset({"may", "march", "mar", "jan", "sep", "dec", "jun"}),
        weekdays={word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()},
        doubtful_weekdays=frozenset({"mon", "sat", "sun", "wed", "fri", "thu", "tue", "weds"}),
        days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "tmr": 1, "tmrw": 1, "tomorow": 1, "tonite": 0},
        units=_UNIT_WORDS,
        shifts={
            "last": -1,
            "past": -1,
            "previous": -1,
            "prior": -1,
            "preceding": -1,
            "next": 1,
            "coming": 1,
            "upcoming": 1,
            "following": 1,
            "this": 0,
            "current": 0,
            "same": 0,
        },  # fmt: skip
        quarters=frozenset({"quarter", "qtr", "quarters"}),
        halves=frozenset({"half"}),
        seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12, "summers": 6, "winters": 12, "autumns": 9},
        parts_of_day={
            "morning": (0, 12),
            "afternoon": (12, 18),
            "evening": (18, 24),
            "night": (18, 24),
            "mornings": (0, 12),
            "afternoons": (12, 18),
            "evenings": (18, 24),
            "nights": (18, 24),
            "noon": (12, 12),
            "midday": (12, 12),
            "midnight": (0, 0),
            "lunchtime": (12, 14),
            "lunch": (12, 14),
            "dawn": (5, 7),
            "dusk": (18, 20),
        },  # fmt: skip
        parts={
            "early": "early",
            "mid": "mid",
            "middle": "mid",
            "late": "late",
            "end": "late",
            "beginning": "early",
            "start": "early",
            "later": "late", "rest": "late", "remainder": "late",
            "earlier": "early",
        },  # fmt: skip
        decades={
            "twenties": 20,
            "thirties": 30,
            "forties": 40,
            "fifties": 50,
            "sixties": 60,
            "seventies": 70,
            "eighties": 80,
            "nineties": 90,
        },  # fmt: skip
        holidays=Phrases(_HOLIDAYS),
        sets={
            "daily": "day",
            "weekly": "week",
            "monthly": "month",
            "quarterly": "quarter",
            "yearly": "year",
            "annually": "year",
            "biweekly": "2week",
            "hourly": "hour",
            "nightly": "day",
            "semiannually": "6month",
            "bimonthly": "2month",
            "fortnightly": "2week",
            "biannually": "6month",
        },  # fmt: skip
        every=frozenset({"every", "each"}),
        clock_words={"noon": 12, "midday": 12, "midnight": 0, "noonish": 12, "mid - day": 12},
        ago=frozenset({"ago", "back", "earlier", "before"}),
        later=frozenset({"later", "hence", "after", "afterwards", "out"}),
        before_year=frozenset(
            "in since by of during until till from before after between through throughout to early late mid fiscal year summer winter spring "
            "autumn fall around circa ( and or , – - / for the about end beginning start".split()
        ),
        of=frozenset({"of", "in"}),
        fiscal=frozenset({"fiscal", "fy", "financial"}),
        old=frozenset({"old", "olds"}),
        centuries=frozenset({"century", "centuries"}),
        zones=frozenset(
            "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet ist jst kst hkt sgt aest et ct mt pt msk aedt wib".split()
        ),
        now=frozenset({"now", "currently"}),
        fillers=frozenset("more fewer less full consecutive straight successive business trading working calendar fiscal additional extra whole solid long short further".split()),
    )
    seeds: frozenset[str] = frozenset()


TIMES.seeds = frozenset(
    {
        *TIMES.words.months,
        *TIMES.words.weekdays,
        *TIMES.words.days,
        *TIMES.words.shifts,
        *TIMES.words.seasons,
        *TIMES.words.parts_of_day,
    }
    | {
        *TIMES.words.parts,
        *TIMES.words.decades,
        *TIMES.words.sets,
        *TIMES.words.every,
        *TIMES.words.clock_words,
        *TIMES.words.fiscal,
    }
    | {*TIMES.words.holidays.first_words()}
    | {
        "q",
        "h",
        "cy",
        "fiscal",
        "full",
        "rest",
        "within",
        "a",
        "an",
        "earlier",
        "later",
        "week",
        "year",
        "few",
        "couple",
        "several",
    }
)
