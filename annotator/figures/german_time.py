"""German: months, weekdays, units of time and the small words around them."""

from __future__ import annotations

from annotator.figures.language import TimeWords
from annotator.figures.lists import table, words
from annotator.figures.phrases import Phrases

_MONTHS = table(
    """
    1: januar, jänner, jan
    2: februar, feb
    3: märz, mrz
    4: april, apr
    5: mai
    6: juni, jun
    7: juli, jul
    8: august, aug
    9: september, sept, sep
    10: oktober, okt
    11: november, nov
    12: dezember, dez
    """
)
_WEEKDAYS = table(
    """
    0: montag
    1: dienstag
    2: mittwoch
    3: donnerstag
    4: freitag
    5: samstag, sonnabend
    6: sonntag
    """
)
_UNITS = table(
    """
    second: sekunde, sekunden, sek
    minute: minute, minuten, min
    hour: stunde, stunden, std
    day: tag, tage, tagen
    week: woche, wochen
    month: monat, monate, monaten, monats
    quarter: quartal, quartale, quartalen
    year: jahr, jahre, jahren, jahres
    decade: jahrzehnt, jahrzehnte, jahrzehnten
    century: jahrhundert, jahrhunderte, jahrhunderten
    weekend: wochenende
    """
)
_SHIFTS = table(
    """
    -1: letzten, letzte, letztes, letzter, vergangenen, vergangene, vergangenes, vergangener, vorigen, voriges
    0: diesem, dieses, diese, diesen, laufenden
    1: nächsten, nächstes, nächste, kommenden, kommendes, kommende
    """
)
_HOLIDAYS = table(
    """
    12-25: weihnachten
    12-24: heiligabend
    12-31: silvester
    01-01: neujahr
    10-03: tag der deutschen einheit
    e0: ostern, ostersonntag
    e1: ostermontag
    e-2: karfreitag
    e49: pfingsten
    """
)


def _numbers(those: dict[str, str]) -> dict[str, int]:
    return {word: int(number) for word, number in those.items()}


TIMES = TimeWords(
    months=_numbers(_MONTHS),
    doubtful_months=words("jan jun"),
    weekdays=_numbers(_WEEKDAYS),
    doubtful_weekdays=frozenset(),
    days={"gestern": -1, "vorgestern": -2, "heute": 0, "übermorgen": 2},
    units=_UNITS,
    shifts=_numbers(_SHIFTS),
    quarters=words("quartal quartals"),
    halves=words("halbjahr halbjahres"),
    seasons={"frühjahr": 3, "frühling": 3, "sommer": 6, "herbst": 9, "winter": 12},
    parts_of_day={"morgen": (6, 12), "vormittag": (6, 12), "nachmittag": (12, 18), "abend": (18, 24), "nacht": (0, 6)},
    parts={"anfang": "early", "mitte": "mid", "ende": "late", "frühen": "early", "späten": "late"},
    decades={"neunzigern": 90, "achtzigern": 80, "siebzigern": 70, "sechzigern": 60},
    holidays=Phrases(_HOLIDAYS),
    sets={"täglich": "day", "wöchentlich": "week", "monatlich": "month", "jährlich": "year"},
    every=words("jeden jede jedes"),
    clock_words={"mitternacht": 0},
    before_year=words(
        "in im seit bis von ab vor nach jahr jahre anfang ende mitte zwischen und sommer herbst winter ( , – - / für"
    ),
    fiscal=words("geschäftsjahr geschäftsjahres"),
    old=words("alt alte alten"),
    centuries=words("jahrhundert jahrhunderts"),
    zones=Phrases(
        {
            "gmt": "+00:00",
            "utc": "+00:00",
            "mez": "+01:00",
            "mesz": "+02:00",
            "ortszeit": "",
            "mitteleuropäischer zeit": "+01:00",
            "deutscher zeit": "+01:00 eu",
            "moskauer zeit": "+03:00",
        }
    ),
    fillers=words("weitere weiteren volle vollen"),
    day_dot=True,
    month_first=False,
)
TIME_SEEDS = (
    frozenset(
        {*TIMES.months, *TIMES.weekdays, *TIMES.days, *TIMES.shifts, *TIMES.seasons, *TIMES.parts, *TIMES.decades}
    )
    | frozenset({*TIMES.sets, *TIMES.every, *TIMES.fiscal, *TIMES.clock_words, *TIMES.holidays.first_words()})
    | words("q h")
)
"""The words at which a date may begin."""
