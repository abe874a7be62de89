"""English: months, weekdays, units of time, seasons, holidays and the small words around them."""

from __future__ import annotations

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
# A fixed day, the nth weekday of a month (n11-4-3: the fourth Thursday of November), days from Easter, a stretch (=),
# a feast of a calendar that follows the moon (~, see feasts.py).
_HOLIDAYS = table(
    """
    12-25: christmas, christmas day, xmas, x - mas
    12-24: christmas eve
    12-26: boxing day
    12-31: new year ' s eve, new years eve
    12-06: st nicholas day, saint nicholas day
    01-06: epiphany, three kings ' day, twelfth night
    08-15: assumption day, feast of the assumption
    06-24: midsummer day, st john ' s day
    12-08: immaculate conception
    09-11: patriot day
    06-14: flag day
    10-03: german unity day
    11-30: st andrew ' s day
    04-23: st george ' s day
    03-01: st david ' s day
    03-14: pi day
    06-05: world environment day
    12-01: world aids day
    12-10: human rights day
    10-24: united nations day
    01-27: holocaust remembrance day
    09-21: international day of peace
    01-13: lohri
    01-14: pongal, makar sankranti, makara sankranti, makara sankranthi
    04-14: vaisakhi, baisakhi, vasakhi
    08-15: indian independence day
    01-07: orthodox christmas
    12-26: st stephen ' s day, kwanzaa
    01-01: new year ' s day, new years day, new year ' s, new year
    02-14: valentine ' s day, valentines day, valentine ' s
    03-17: st patrick, saint patrick, st patrick ' s day, st . patrick ' s day, saint patrick ' s day
    04-01: april fools, april fools ' day, april fool ' s day
    05-01: may day, labour day
    07-14: bastille day
    07-04: independence day, 4th of july, fourth of july
    10-31: halloween, halloween day
    11-01: all saints day, all saints ' day
    11-02: all souls day
    11-05: guy fawkes
    11-11: veterans day, armistice day, remembrance day, singles ' day, singles day
    03-08: international women ' s day, women ' s day
    04-22: earth day
    06-19: juneteenth
    05-05: cinco de mayo
    02-02: groundhog day
    05-04: star wars day
    01-26: australia day
    04-25: anzac day
    07-01: canada day
    03-15: ides of march
    04-27: king ' s day, koningsdag
    earthhour: earth hour
    n11-4-3: thanksgiving, thanksgiving day
    n9-1-0: labor day
    l5-0: memorial day
    n1-3-0: mlk day, martin luther king day, martin luther king jr . day, martin luther king ' s day, mlk jr . day
    n2-3-0: president ' s day, presidents day, presidents ' day
    n5-2-6: mother ' s day, mothers day
    n6-3-6: father ' s day, fathers day
    n10-2-0: columbus day
    n11-4-3+1: black friday
    n11-4-3+4: cyber monday
    n3-1-1: super tuesday
    10-16: boss ' s day, bosses day
    e0: easter, easter sunday
    e1: easter monday
    e-2: good friday
    e-7: palm sunday
    e-46: ash wednesday
    e-47: shrove tuesday, mardi gras
    e-3: maundy thursday, holy thursday
    e39: ascension day, ascension
    e49: pentecost, whit sunday
    e50: whit monday, pentecost monday
    e60: corpus christi
    e56: trinity sunday
    e-1: holy saturday
    e-46:e0: lent
    e-47: pancake day, pancake tuesday, fat tuesday
    e-48: shrove monday, carnival monday, rose monday
    ~o: orthodox easter, orthodox easter sunday, orthodox pascha
    ~o-2: orthodox good friday, orthodox great friday
    ~o+1: orthodox easter monday
    ~o-7: orthodox palm sunday
    ~o-8: lazarus saturday
    ~o-48: orthodox shrove monday, clean monday, orthodox ash monday
    ~o-48/40: orthodox lent, great lent, great fast
    ~o+49: orthodox pentecost
    ~jR/2: rosh hashanah, rosh hashana, rosh ha - shanah, jewish new year
    ~jR+9: yom kippur, day of atonement
    ~jR+14/8: sukkot, succot, sukkoth, succos, feast of tabernacles, feast of booths, feast of the ingathering
    ~jR+21: shemini atzeret
    ~jR+22: simchat torah, simhat torah
    ~jH/8: hanukkah, chanukah, hanukah, hannukkah, hanukka, festival of lights
    ~jP-30: purim
    ~jP/8: passover, pesach, feast of unleavened bread
    ~jP+12: yom hashoah, holocaust day
    ~jP+20: yom haatzmaut, yom ha ' atzmaut, israeli independence day
    ~jP+33: lag baomer, lag b ' omer
    ~jP+50/2: shavuot, shavuoth, shavuos, feast of weeks
    ~jP+112: tisha b ' av, tish ' a b ' av
    ~i1-1: islamic new year, hijri new year, muslim new year, amun jadid
    ~i1-10: ashura, day of ashura
    ~i3-12: mawlid, milad un - nabi, prophet ' s birthday, mawlid al - nabi
    ~i7-27: isra and mi ' raj, lailat al miraj
    ~i9-1/30: ramadan, ramadhan
    ~i9-27: laylat al - qadr, laylat al qadr, laylat al kadr, night of power
    ~i10-1: eid al - fitr, eid ul - fitr, eid al fitr, eid ul fitr, id al - fitr, id ul - fitr, eid - ul - fitr
    ~i10-1: hari raya aidilfitri, lebaran, idul fitri
    ~i12-10: eid al - adha, eid ul - adha, eid al adha, eid ul adha, id al - adha, id ul - adha, eid - ul - adha
    ~i12-10: bakr id
    ~i12-10: bakrid, feast of the sacrifice, idul adha, hari raya haji
    ~d1-1: ugadi, yugadi, gudi padwa, chaitra sukhladi
    ~d1-9: ram navami, rama navami
    ~d1-13: mahavir jayanti, mahaveer jayanti, mahavir janma kalyanak, mahaveer janma kalyanak
    ~d2-15: vesak, wesak, vesak day, vaisakha, buddha purnima, buddha day
    ~d4-2: rath yatra, ratha yatra, ratha - yatra
    ~d4-15: guru purnima
    ~d5-15: raksha bandhan, rakhi, rakshabandhan
    ~d6-4: ganesh chaturthi, vinayaka chaturthi
    ~d7-1/9: navratri, navaratri, durga puja
    ~d7-10: dussehra, vijayadashami, dasara, dashain
    ~d7-15: sharad purnima, valmiki jayanti, maharishi valmiki jayanti
    ~d7-19: karva chauth, karwa chauth
    ~d7-28: dhanteras
    ~d7-29: choti diwali, kali chaudas, naraka chaturdashi
    ~d7-0: diwali, deepavali, divali, lakshmi puja
    ~d8-1: govardhan puja
    ~d8-2: bhai dooj, bhai duj, bhau beej
    ~d8-6: chhath, chhath puja
    ~d8-15: guru nanak jayanti, gurpurab
    ~d11-5: basant panchami, vasant panchami, saraswati puja
    ~d11-15: guru ravidas jayanti
    ~d11-29: maha shivaratri, maha shivratri, mahashivratri
    ~d12-14: holika dahan
    ~d12-15: holi, dhulandi, phagwah
    cny: chinese new year, lunar new year, spring festival
    =1939-09-01/1945-09-03: world war ii, second world war, wwii
    =1914-07-28/1918-11-12: world war i, first world war
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
    holidays=Phrases(_HOLIDAYS),
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
        " a an few couple several recent another all"
    )
)
"""The words at which a date may begin."""
