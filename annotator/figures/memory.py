"""What the article has said about time so far: its own date and the years it spoke of."""

from __future__ import annotations

import datetime as dt

from annotator.figures.calendar import make_day, shift


class Memory:
    """The publication date, and the last year that was named with a quarter or a month."""

    __slots__ = ("day", "moment", "quarters", "today", "year")

    def __init__(self, date: str) -> None:
        self.moment: dt.datetime | None = _moment(date)
        self.today: dt.date | None = self.moment.date() if self.moment else None
        self.year: int | None = None
        self.day: dt.date | None = None  # the last day that was named
        self.quarters: dict[int, int] = {}

    def remember(self, *, year: int | None, quarter: int | None = None) -> None:
        """A year was named, alone or with a quarter."""
        if year is not None:
            self.year = year
            if quarter is not None:
                self.quarters[quarter] = year

    def nearest(self, month: int, day: int | None) -> tuple[int | None, tuple[int, ...]]:
        """The year of a month or day that has none: the nearest to the article's date, and the other side."""
        if self.today is None:
            return self.year, ()
        number = self.today.year
        around = [y for y in (number - 1, number, number + 1) if day is None or make_day(y, month, day) is not None]
        if not around:
            later = [y for y in range(number - 4, number + 5) if make_day(y, month, day or 1) is not None]
            around = later[:3]
        if not around:
            return None, ()
        middle = day or 15
        ordered = sorted(around, key=lambda y: abs((_day(y, month, middle) - self.today).days) if self.today else 0)
        spoken = (self.year,) if self.year is not None and self.year not in ordered else ()
        return ordered[0], (*ordered[1:], *spoken)

    def quarter_year(self, quarter: int) -> int | None:
        """The year of a quarter that has none: an earlier mention, then the last that began before the article."""
        if quarter in self.quarters:
            return self.quarters[quarter]
        if self.today is None:
            return self.year
        begins = dt.date(self.today.year, quarter * 3 - 2, 1)
        return self.today.year if begins <= self.today else self.today.year - 1


def _day(year: int, month: int, day: int) -> dt.date:
    return make_day(year, month, day) or make_day(year, month, 28) or dt.date(2000, 1, 1)


def _moment(date: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(date.strip()).replace(tzinfo=None) if date.strip() else None
    except ValueError:
        return None


def weekday_near(today: dt.date, weekday: int) -> tuple[dt.date, dt.date]:
    """The last such weekday up to today, and the next one after."""
    back = (today.weekday() - weekday) % 7
    past = shift(today, days=-back)
    return past, shift(past, days=7)
