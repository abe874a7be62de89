"""Dates as people read them."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def long_date(iso: str) -> str:
    """ "2031-11-14" as "14 November 2031"; anything else as it is written."""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return iso
    return _in_language(day, short=False) or f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _in_language(day: date, *, short: bool) -> str:
    """A day as the language of the window writes it, without its weekday; "" for English, which is written here."""
    locale = QLocale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return ""
    form = re.sub(r"d{4}[,،]?\s*|\s*d{4}", "", locale.dateFormat(QLocale.FormatType.LongFormat)).strip(" ,،")
    return locale.toString(QDate(day.year, day.month, day.day), form.replace("MMMM", "MMM") if short else form)


def short_date(iso: str) -> str:
    """ "2031-11-14" as "14 Nov 2031"; anything else as it is written."""
    try:
        told = _in_language(date.fromisoformat(iso[:10]), short=True)
    except ValueError:
        return iso
    if told:
        return told
    day, space, rest = long_date(iso).partition(" ")
    month, gap, year = rest.partition(" ")
    return f"{day} {month[:3]} {year}" if space and gap and month in _MONTHS else long_date(iso)


def moment(iso: str, *, now: datetime | None = None) -> str:
    """A moment in UTC as a local time: "14:05" today, "3 March, 14:05" this year, with the year before that."""
    try:
        told = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    today = now or datetime.now().astimezone()
    clock = f"{told:%H:%M}"
    if told.date() == today.date():
        return clock
    named = _in_language(told.date(), short=True)
    if named:
        return f"{named}, {clock}"
    day = f"{told.day} {_MONTHS[told.month - 1]}"
    return f"{day}, {clock}" if told.year == today.year else f"{day} {told.year}, {clock}"
