"""Times of day: "8:30", "10.45pm", "3 p.m. EST", "5 o'clock", "half past three", "noon"."""

from __future__ import annotations

from typing import NamedTuple

from annotator.figures.language import Language
from annotator.figures.lexer import NUM, WORD, Tokens
from annotator.figures.zones import zone_at


class Clock(NamedTuple):
    """A time of day over tokens [first, last)."""

    first: int
    last: int
    hour: int
    minute: int = 0
    second: int = 0
    sure: bool = False  # a.m. or p.m. or 24 hours is said
    bare: bool = False  # digits only: a time by what stands around
    rule: str = "time of day"
    grain: str = "minute"
    zone: str = ""  # as zones.py tells it


def read_clock(t: Tokens, lang: Language, i: int, *, expected: bool = False) -> Clock | None:
    """The time that begins at token `i`; `expected` after "at" or beside a date, where "7" may be one."""
    low = t.low
    told = _minutes_past(t, lang, i)
    if told is not None:
        return _zone(t, lang, told)
    if t.kind[i] == NUM:
        found = _digits(t, lang, i, expected=expected)
    elif t.kind[i] == WORD and low[i] in lang.times.clock_words:
        found = Clock(i, i + 1, lang.times.clock_words[low[i]], sure=True)
    elif t.kind[i] == WORD:
        found = _words(t, lang, i, expected=expected)
    else:
        return None
    return _zone(t, lang, found) if found is not None else None


_PAST = frozenset({"past", "after"})
_TO = frozenset({"to", "before", "till"})


def _minutes_past(t: Tokens, lang: Language, i: int) -> Clock | None:
    """As in "20 minutes past 3pm", "fifteen past eight", "ten to 8am", "a quarter past noon"."""
    low = t.low
    if t.kind[i] == NUM:
        minute, j = (int(low[i]), i + 1) if low[i].isdigit() and len(low[i]) < 3 else (0, i)
    else:
        minute, j = _worded_minutes(t, lang, i)
    if not 0 < minute < 60:
        return None
    said = low[j] in ("minutes", "minute", "mins", "min")
    j = j + 1 if said else j
    if low[j] not in _PAST and low[j] not in _TO:
        return None
    after = low[j] in _PAST
    hour = read_clock(t, lang, j + 1) if low[j + 1] not in ("a", "an", "the") else None
    if hour is None:
        number = _clock_number(t, lang, j + 1)
        plain = number is not None and 1 <= number <= 12 and low[j + 2] in _CLOSES
        if number is None or not plain or not (said or low[j] == "past"):
            return None
        hour = Clock(j + 1, j + 2, number)
    elif hour.minute or (low[j] in ("after", "to", "before") and not (said or hour.sure)):
        return None
    if not said and not after and t.kind[i] == NUM:
        return None
    total = hour.hour * 60 + (minute if after else -minute)
    return hour._replace(
        first=i, hour=total // 60 % 24, minute=total % 60, rule="spoken time of day", grain="minute", bare=False
    )


_CLOSES = frozenset({".", ",", ";", "", "\n", "?", "!", ")", "in", "on", "at", "this", "tomorrow", "tonight", "and"})


def _worded_minutes(t: Tokens, lang: Language, i: int) -> tuple[int, int]:
    low, words = t.low, lang.numbers
    if low[i] in words.articles and low[i + 1] == "quarter":
        return 15, i + 2
    tens = words.tens.get(low[i])
    if tens is not None:
        k = i + 2 if low[i + 1] == "-" else i + 1
        unit = words.units.get(low[k], 0)
        return (tens + unit, k + 1) if 0 < unit < 10 else (tens, i + 1)
    return words.units.get(low[i], 0), i + 1


def _meridiem(t: Tokens, j: int) -> tuple[int, int] | None:
    """0 for a.m., 12 for p.m., and the token after."""
    low = t.low
    word = low[j]
    if t.start[j] - t.end[j - 1] > 2:
        return None
    if word == "." and low[j + 1] in ("am", "pm") and t.touches(j - 1) and t.touches(j):
        return (12 if low[j + 1] == "pm" else 0), j + 2  # "9.am"
    if word in ("am", "pm"):
        last = j + 1
        return (12 if word == "pm" else 0), last
    if word in ("a", "p"):
        k = j + 1
        if low[k] == "." and low[k + 1] == "m":
            last = k + 2
            if low[last] == "." and t.start[last] - t.end[last - 1] <= 1:
                last += 1
            return (12 if word == "p" else 0), last
        if low[k] == "m" and t.raw(k) == "m" and t.start[k] - t.end[j] <= 1:
            return (12 if word == "p" else 0), k + 1
        if (
            t.touches(j - 1)
            and t.kind[j - 1] == NUM
            and not (t.touches(j) and t.kind[k] in (NUM, WORD))
            and t.raw(j) in ("a", "p")
        ):
            return (12 if word == "p" else 0), (k + 1 if low[k] == "." and t.touches(j) and not _ends(t, k) else k)
    return None


def _ends(t: Tokens, k: int) -> bool:
    return t.capital(k + 1) or t.low[k + 1] in ("", "\n")


def _hour(hour: int, half: int) -> int | None:
    if hour > 12 and half == 12 and hour < 24:
        return hour
    if hour == 0 and half == 0:
        return 0
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + half


def _digits(t: Tokens, lang: Language, i: int, *, expected: bool) -> Clock | None:
    low = t.low
    word = low[i]
    if t.touches(i - 1) and (
        (t.kind[i - 1] in (NUM, WORD) and low[i - 1] != "t") or low[i - 1] in ("$", "€", "£", ":", "#")
    ):
        return None
    hour_text, _, minute_text = word.partition(".")
    if not hour_text.isdigit() or len(hour_text) > 4 or "," in word:
        return None
    if len(hour_text) > 2:
        if minute_text or len(hour_text) < 3 or (hour_text[0] == "0" and not _universal(t, i + 1)):
            return None
        if len(hour_text) == 4 and _universal(t, i + 1) and int(hour_text[:2]) < 24 and int(hour_text[2:]) < 60:
            return Clock(i, i + 1, int(hour_text[:2]), int(hour_text[2:]), 0, True)
        hour, minute = int(hour_text[:-2]), int(hour_text[-2:])
        half = _meridiem(t, i + 1)
        if half is None or minute > 59 or hour > 12:
            return None
        full = _hour(hour, half[0])
        return Clock(i, half[1], full, minute, 0, True) if full is not None else None
    hour = int(hour_text)
    if minute_text:
        half = _meridiem(t, i + 1)
        if len(minute_text) != 2 or int(minute_text) > 59 or hour > 24:
            return None
        if half is None and zone_at(t, lang, i + 1) is not None and hour < 24:
            return Clock(i, i + 1, hour, int(minute_text), 0, hour > 12 or len(hour_text) == 2)
        if half is None:
            if low[i + 1] in ("uhr",):
                return Clock(i, i + 2, hour % 24, int(minute_text), 0, True)
            return Clock(i, i + 1, hour, int(minute_text), bare=True) if expected and hour < 24 else None
        full = _hour(hour, half[0])
        return Clock(i, half[1], full, int(minute_text), 0, True) if full is not None else None
    if low[i + 1] == ":" and t.touches(i) and t.touches(i + 1) and t.kind[i + 2] == NUM:
        return _colon(t, lang, i, hour)
    half = _meridiem(t, i + 1)
    if half is not None:
        full = _hour(hour, half[0])
        return Clock(i, half[1], full, 0, 0, True, grain="hour") if full is not None else None
    if low[i + 1] == "o" and low[i + 2] == "'" and low[i + 3] == "clock" and 0 < hour <= 12:
        return Clock(i, i + 4, hour, rule="o'clock", grain="hour")
    if low[i + 1] in ("ish", "ampm") and t.touches(i) and 0 < hour <= 12:  # "11ish", "3ish pm"
        half = _meridiem(t, i + 2) if low[i + 1] == "ish" else None
        full = _hour(hour, half[0]) if half is not None else hour
        return Clock(i, half[1] if half else i + 2, full or 0, sure=half is not None, grain="hour")
    if (low[i + 1] in ("h", "u") and t.touches(i) and hour < 24 and expected) or (
        low[i + 1] == "h"
        and t.touches(i)
        and t.touches(i + 1)
        and t.kind[i + 2] == NUM
        and hour < 24
        and not (t.capital(i + 1) and word in ("1", "2"))  # "1H24" is half a year
    ):
        minute = (
            int(low[i + 2])
            if t.kind[i + 2] == NUM and t.touches(i + 1) and low[i + 2].isdigit() and len(low[i + 2]) == 2
            else 0
        )
        return Clock(i, i + 3 if minute or low[i + 2] == "00" else i + 2, hour, minute % 60, sure=True)
    if low[i + 1] == "uhr" and hour < 25:
        minute = int(low[i + 2]) if t.kind[i + 2] == NUM and low[i + 2].isdigit() and int(low[i + 2]) < 60 else -1
        return Clock(i, i + 3 if minute >= 0 else i + 2, hour % 24, max(minute, 0), sure=True)
    if (
        expected
        and hour <= 24
        and len(hour_text) <= 2
        and t.kind[i + 1] != WORD
        and low[i + 1] not in ("%", "/", "-", "'")
    ):
        return Clock(i, i + 1, hour % 24, bare=True, grain="hour")
    return None


def _colon(t: Tokens, lang: Language, i: int, hour: int) -> Clock | None:
    low = t.low
    minute_text, _, rest = low[i + 2].partition(".")
    if len(minute_text) != 2 or not minute_text.isdigit() or int(minute_text) > 59 or hour > 24:
        return None
    minute, second, last = int(minute_text), 0, i + 3
    if rest and len(rest) != 2:
        return None
    if low[last] == ":" and t.touches(last) and t.kind[last + 1] == NUM and t.touches(last - 1):
        whole = low[last + 1].partition(".")[0]
        if len(whole) == 2 and int(whole) < 61:
            second, last = int(whole), last + 2
        elif low[last + 1]:
            return None
    half = _meridiem(t, last)
    if half is not None:
        full = _hour(hour, half[0])
        return Clock(i, half[1], full, minute, second, True) if full is not None else None
    if low[last] in ("h", "uhr") and (t.touches(last - 1) or low[last] == "uhr"):
        return Clock(i, last + 1, hour % 24, minute, second, True)
    return Clock(i, last, hour % 24, minute, second, hour > 12 or (len(low[i]) == 2 and low[i][0] == "0"))


def _words(t: Tokens, lang: Language, i: int, *, expected: bool) -> Clock | None:
    """As in "half past three", "a quarter to 5", "ten thirty am", "five o'clock"."""
    low = t.low
    words = lang.numbers
    j = i
    if low[j] in words.articles:
        j += 1
    offset: int | None = None
    if low[j] == "half" and low[j + 1] in ("past", "after"):
        offset, j = 30, j + 2
    elif low[j] == "quarter" and low[j + 1] in ("past", "to", "after", "of", "before"):
        offset = -15 if low[j + 1] in ("to", "of", "before") else 15
        j += 2
    if offset is not None:
        hour = _clock_number(t, lang, j)
        if hour is None or hour > 12:
            return None
        half = _meridiem(t, j + 1)
        if low[j - 1] == "of" and half is None and not _closes(t, lang, j + 1):
            return None  # "a quarter of five companies"
        total = (hour % 12 if half else hour) * 60 + offset + (half[0] * 60 if half else 0)
        return Clock(
            i,
            half[1] if half else j + 1,
            total // 60 % 24,
            total % 60,
            sure=half is not None,
            rule="spoken time of day",
        )
    hour = words.units.get(low[i])
    if hour is None or not 1 <= hour <= 12:
        return None
    if low[i + 1] == "o" and low[i + 2] == "'" and low[i + 3] == "clock":
        half = _meridiem(t, i + 4)
        full = _hour(hour, half[0]) if half else hour
        return Clock(i, half[1] if half else i + 4, full or 0, sure=half is not None, rule="o'clock", grain="hour")
    minute, j = 0, i + 1
    if low[j] in words.tens or words.units.get(low[j], 0) >= 10:
        minute = words.tens.get(low[j]) or words.units.get(low[j], 0)
        j += 1
        k = j + 1 if low[j] == "-" else j
        if minute >= 20 and 0 < words.units.get(low[k], 0) < 10:
            minute, j = minute + words.units[low[k]], k + 1
    half = _meridiem(t, j)
    if half is not None and minute < 60:
        full = _hour(hour, half[0])
        return Clock(i, half[1], full, minute, 0, True, rule="spoken time of day") if full is not None else None
    if expected and minute and minute < 60:
        return Clock(i, j, hour, minute, bare=True, rule="spoken time of day")
    return None


def _closes(t: Tokens, lang: Language, j: int) -> bool:
    """Whether no noun follows that is counted."""
    return low in lang.function_words if (low := t.low[j]) and t.kind[j] == WORD else low not in ("-", "%", "$")


def _clock_number(t: Tokens, lang: Language, j: int) -> int | None:
    if t.kind[j] == NUM and t.low[j].isdigit() and int(t.low[j]) < 25:
        return int(t.low[j])
    return lang.numbers.units.get(t.low[j])


def _universal(t: Tokens, j: int) -> bool:
    return t.low[j] in ("gmt", "utc") and t.raw(j).isupper()


def _zone(t: Tokens, lang: Language, clock: Clock) -> Clock:
    """A time zone after the time belongs to it."""
    for _ in range(2):  # "GMT+0900 (JST)"
        found = zone_at(t, lang, clock.last)
        if found is None:
            break
        sure = clock.sure or (clock.grain == "minute" and found[0] == "+00:00")
        clock = clock._replace(zone=clock.zone or found[0], last=found[1], sure=sure)
    return clock
