"""Dates, periods, times of day and durations, resolved by the article's date."""

from __future__ import annotations

import pytest

from annotator.figures.recognise import recognise

DATE = "2024-03-20"  # a Wednesday


def intervals(text: str, *, date: str = DATE) -> list[tuple[str, str, str]]:
    return [(text[one.start : one.end], one.figure.start, one.figure.end) for one in recognise(text, date=date)]


@pytest.mark.parametrize(
    ("sentence", "span", "start", "end"),
    [
        ("on 10 August 2012", "10 August 2012", "2012-08-10", "2012-08-11"),
        ("on August 10, 2012", "August 10, 2012", "2012-08-10", "2012-08-11"),
        ("on the 10th of August, 2012", "the 10th of August, 2012", "2012-08-10", "2012-08-11"),
        ("on 2012-08-10", "2012-08-10", "2012-08-10", "2012-08-11"),
        ("on 10.08.2012", "10.08.2012", "2012-08-10", "2012-08-11"),
        ("on Friday, 10 August 2012", "Friday, 10 August 2012", "2012-08-10", "2012-08-11"),
        ("in August 2012", "August 2012", "2012-08-01", "2012-09-01"),
        ("in 2012", "2012", "2012-01-01", "2013-01-01"),
        ("on March 3", "March 3", "2024-03-03", "2024-03-04"),
        ("in Q4 2023", "Q4 2023", "2023-10-01", "2024-01-01"),
        ("in 4Q23", "4Q23", "2023-10-01", "2024-01-01"),
        ("in the third quarter of 2023", "the third quarter of 2023", "2023-07-01", "2023-10-01"),
        ("in the last quarter of 2023", "the last quarter of 2023", "2023-10-01", "2024-01-01"),
        ("in the first half of 2023", "the first half of 2023", "2023-01-01", "2023-07-01"),
        ("in FY2031", "FY2031", "2031-01-01", "2032-01-01"),
        ("in the 1990s", "the 1990s", "1990-01-01", "2000-01-01"),
        ("in the 19th century", "the 19th century", "1800-01-01", "1900-01-01"),
        ("in summer 2023", "summer 2023", "2023-06-01", "2023-09-01"),
        ("at Christmas 2023", "Christmas 2023", "2023-12-25", "2023-12-26"),
        ("on Good Friday 2024", "Good Friday 2024", "2024-03-29", "2024-03-30"),
        ("yesterday", "yesterday", "2024-03-19", "2024-03-20"),
        ("last Friday", "last Friday", "2024-03-15", "2024-03-16"),
        ("next Friday", "next Friday", "2024-03-29", "2024-03-30"),
        ("on Monday", "Monday", "2024-03-18", "2024-03-19"),
        ("last year", "last year", "2023-01-01", "2024-01-01"),
        ("this month", "this month", "2024-03-01", "2024-04-01"),
        ("in the past 18 months", "past 18 months", "2022-09-20", "2024-03-20"),
        ("three years ago", "three years ago", "2021-01-01", "2022-01-01"),
        ("two weeks ago", "two weeks ago", "2024-03-06", "2024-03-07"),
        ("Friday of next week", "Friday of next week", "2024-03-29", "2024-03-30"),
        ("in early 2020", "early 2020", "2020-01-01", "2020-07-01"),
        ("at the end of 2008", "end of 2008", "2008-07-01", "2009-01-01"),
        ("from 2007 to 2010", "from 2007 to 2010", "2007-01-01", "2011-01-01"),
        ("in 2012-14", "2012-14", "2012-01-01", "2015-01-01"),
        ("on May 5-7", "May 5-7", "2024-05-05", "2024-05-08"),
        ("on 10-12 May 2023", "10-12 May 2023", "2023-05-10", "2023-05-13"),
        ("from December to May 2023", "from December to May 2023", "2022-12-01", "2023-06-01"),
        ("from 2007 to the end of 2008", "from 2007 to the end of 2008", "2007-01-01", "2009-01-01"),
        ("3 days after January 12, 2024", "3 days after January 12, 2024", "2024-01-15", "2024-01-16"),
        ("Friday at 3pm", "Friday at 3pm", "2024-03-15T15:00:00", ""),
        ("tomorrow morning", "tomorrow morning", "2024-03-21T00:00:00", "2024-03-21T12:00:00"),
        ("on May 4, 2023 at 10:45 pm", "May 4, 2023 at 10:45 pm", "2023-05-04T22:45:00", ""),
        ("at 10.45pm", "10.45pm", "22:45:00", ""),
        ("from 3pm to 5pm", "from 3pm to 5pm", "15:00:00", "17:00:00"),
        ("in nineteen ninety-nine", "nineteen ninety-nine", "1999-01-01", "2000-01-01"),
    ],
)  # fmt: skip
def test_resolved(sentence: str, span: str, start: str, end: str) -> None:
    assert intervals(sentence) == [(span, start, end)]


def test_a_quarter_without_a_year_takes_the_one_mentioned_before() -> None:
    text = "In the last quarter of 2021 it grew; in Q4 it hired, in Q1 not."
    assert [start for _, start, _ in intervals(text)] == ["2021-10-01", "2021-10-01", "2024-01-01"]


def test_without_a_date_relative_days_stay_open() -> None:
    assert intervals("yesterday and last Friday", date="") == [("yesterday", "", ""), ("last Friday", "", "")]


def test_a_date_that_is_not_iso_is_ignored() -> None:
    assert intervals("yesterday", date="some day") == [("yesterday", "", "")]


def test_day_and_month_order_is_kept_as_another_reading() -> None:
    figure = recognise("on 03/05/2012", date=DATE)[0].figure
    assert (figure.start, figure.readings[0].start) == ("2012-03-05", "2012-05-03")


@pytest.mark.parametrize(
    ("sentence", "span", "start", "end"),
    [
        ("It has grown since 2005.", "since 2005", "2005-01-01", ""),
        ("It was built before 2010.", "before 2010", "", "2010-01-01"),
        ("It opens after 3pm.", "after 3pm", "15:00:00", ""),
        ("It stays shut until March 2025.", "until March 2025", "", "2025-04-01"),
        ("due no later than May 5, 2024", "no later than May 5, 2024", "", "2024-05-06"),
        ("It was sold prior to 2015.", "prior to 2015", "", "2015-01-01"),
        ("from 1 May 2024 onwards", "1 May 2024 onwards", "2024-05-01", ""),
        ("the lowest since the 1930s", "since the 1930s", "1930-01-01", ""),
    ],
)
def test_a_bound_belongs_to_its_date(sentence: str, span: str, start: str, end: str) -> None:
    found = recognise(sentence, date=DATE)
    assert [(sentence[x.start : x.end], x.figure.kind, x.figure.start, x.figure.end) for x in found] == [
        (span, "period", start, end)
    ]
    assert any(reading.start and reading.end for reading in found[0].figure.readings) or "pm" in span


@pytest.mark.parametrize(
    ("sentence", "span", "start"),
    [
        ("after the 2008 crash", "2008", "2008-01-01"),
        ("after Monday's vote", "Monday", "2024-03-18"),
        ("before Friday prayers", "Friday", "2024-03-15"),
        ("It will not open until 2026.", "2026", "2026-01-01"),
        ("It must close by 2030.", "2030", "2030-01-01"),
    ],
)
def test_a_bound_of_a_thing_is_none_of_the_date(sentence: str, span: str, start: str) -> None:
    assert [(text, begin) for text, begin, end in intervals(sentence) if end] == [(span, start)]


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Shares fell on Friday.", "2024-03-15"),
        ("The court will decide on Friday.", "2024-03-22"),
        ("On Friday, the bank is expected to cut its rate.", "2024-03-22"),
        ("It said on Monday that it will close.", "2024-03-18"),
        ("The talks will be held on 12 November.", "2024-11-12"),
        ("The talks were held on 12 November.", "2023-11-12"),
        ("It expects growth in the fourth quarter.", "2024-10-01"),
        ("It grew in the fourth quarter.", "2023-10-01"),
        ("Thousands marched this weekend.", "2024-03-16"),
        ("Thousands will march this weekend.", "2024-03-23"),
    ],
)
def test_the_verb_tells_which_of_two_days_is_meant(sentence: str, start: str) -> None:
    assert [begin for _, begin, _ in intervals(sentence)] == [start]


@pytest.mark.parametrize(
    ("sentence", "span", "start"),
    [
        ("at 3pm ET", "3pm ET", "15:00:00-04:00"),
        ("on January 15, 2024 at 3pm ET", "January 15, 2024 at 3pm ET", "2024-01-15T15:00:00-05:00"),
        ("at 15:00 GMT", "15:00 GMT", "15:00:00+00:00"),
        ("at 0700 GMT", "0700 GMT", "07:00:00+00:00"),
        ("at 9am Beijing time", "9am Beijing time", "09:00:00+08:00"),
        ("at 10:30 UTC+5:30", "10:30 UTC+5:30", "10:30:00+05:30"),
        ("at 9 p.m. local time", "9 p.m. local time", "21:00:00"),
        ("on 12 July 2024 at 4pm London time", "12 July 2024 at 4pm London time", "2024-07-12T16:00:00+01:00"),
        ("at 8am Sydney time", "8am Sydney time", "08:00:00+11:00"),
    ],
)
def test_a_time_keeps_its_zone(sentence: str, span: str, start: str) -> None:
    assert intervals(sentence) == [(span, start, "")]


def test_a_zone_is_said_once_for_both_ends() -> None:
    found = intervals("from 9:30 to 4pm New York time on January 15, 2024")
    assert [(start, end) for _, start, end in found] == [("2024-01-15T09:30:00-05:00", "2024-01-15T16:00:00-05:00")]


def test_readings_are_few_and_each_stands_once() -> None:
    figure = recognise("It must be paid by the end of May.", date=DATE)[0].figure
    assert len(set(figure.readings)) == len(figure.readings) <= 6
    assert all(reading.readings == () for reading in figure.readings)


@pytest.mark.parametrize(
    ("sentence", "span", "value", "unit"),
    [
        ("after three years of development", "three years", "3", "year"),
        ("a 90-day review", "90-day", "90", "day"),
        ("for half an hour", "half an hour", "0.5", "hour"),
        ("it took 2 hours and 15 minutes", "2 hours and 15 minutes", "135", "minute"),
        ("for a few weeks", "a few weeks", "3", "week"),
        ("for an hour and a half", "an hour and a half", "1.5", "hour"),
    ],
)
def test_durations(sentence: str, span: str, value: str, unit: str) -> None:
    found = recognise(sentence, date=DATE)
    assert [
        (sentence[one.start : one.end], one.figure.kind, str(one.figure.value), one.figure.unit) for one in found
    ] == [(span, "duration", value, unit)]


@pytest.mark.parametrize(
    ("sentence", "span", "kind", "start", "end"),
    [
        ("We will be back in 5 days.", "in 5 days", "date", "2024-03-25", "2024-03-26"),
        ("It must be paid within 30 days.", "within 30 days", "period", "2024-03-20", "2024-04-19"),
        ("the worst fall in two weeks", "two weeks", "duration", "", ""),
        ("sales in the 5 past years", "5 past years", "period", "2019-03-20", "2024-03-20"),
        ("the first two months of 2021", "the first two months of 2021", "period", "2021-01-01", "2021-03-01"),
        ("the week after next", "the week after next", "period", "2024-04-01", "2024-04-08"),
        ("on the 20th of next month", "the 20th of next month", "date", "2024-04-20", "2024-04-21"),
        ("2 weeks starting May 20th 2024", "2 weeks starting May 20th 2024", "period", "2024-05-20", "2024-06-03"),
        ("twenty minutes past 3pm", "twenty minutes past 3pm", "time", "15:20:00", ""),
        (
            "between 3 and 8 yesterday",
            "between 3 and 8 yesterday",
            "period",
            "2024-03-19T03:00:00",
            "2024-03-19T08:00:00",
        ),
        ("the first Monday of May 2024", "the first Monday of May 2024", "date", "2024-05-06", "2024-05-07"),
        ("closed for the week.", "the week", "period", "2024-03-18", "2024-03-25"),
        ("in the year 71", "year 71", "period", "0071-01-01", "0072-01-01"),
        ("between 4 and 22 this month", "between 4 and 22 this month", "period", "2024-03-04", "2024-03-23"),
        ("sales in Q3 this year", "Q3 this year", "period", "2024-07-01", "2024-10-01"),
        ("three Fridays from now", "three Fridays from now", "date", "2024-04-05", "2024-04-06"),
        ("the last weekend of October 2023", "the last weekend of October 2023", "period", "2023-10-28", "2023-10-30"),
        ("closed Friday after 5pm", "Friday after 5pm", "period", "2024-03-15T17:00:00", ""),
        ("this winter", "this winter", "period", "2023-12-01", "2024-03-01"),
        ("profit by year-end, it said", "year-end", "date", "2024-12-31", "2025-01-01"),
        ("on Thu Oct 26 11:00:09 2023", "Thu Oct 26 11:00:09 2023", "time", "2023-10-26T11:00:09", ""),
        ("every Monday", "every Monday", "set", "", ""),
    ],
)
def test_stretches_and_moments(sentence: str, span: str, kind: str, start: str, end: str) -> None:
    found = [
        (sentence[x.start : x.end], x.figure.kind, x.figure.start, x.figure.end) for x in recognise(sentence, date=DATE)
    ]
    assert found == [(span, kind, start, end)]


@pytest.mark.parametrize(
    "sentence",
    [
        "the march of time",
        "you may go",
        "Lei Jun spoke",
        "he sat down",
        "2000 people",
        "in 4.5 mm",
        "a sun hat",
        "model 1850 bolts",
        "a year-end bonus",
        "on 2/29/2014",
        "file 2012/80/10",
    ],
)
def test_not_a_time(sentence: str) -> None:
    assert [
        one.figure.kind
        for one in recognise(sentence, date=DATE)
        if one.figure.start or one.figure.kind in ("date", "period")
    ] == []


def test_years_out_of_the_calendar_do_not_break_anything() -> None:
    for sentence in (
        "10000 years ago",
        "next 9999 centuries",
        "in 9999",
        "on 31.12.9999",
        "29 February 1900",
        "3000 BC",
    ):
        recognise(sentence, date="0001-01-01")
        recognise(sentence, date="9998-12-31T23:59:59")


def test_a_measured_length_is_no_moment() -> None:
    sentence = "It can go from 0 to 62 mph in 7.2 seconds."
    found = [(sentence[one.start : one.end], one.figure.kind) for one in recognise(sentence, date=DATE)]
    assert ("7.2 seconds", "duration") in found


@pytest.mark.parametrize(
    ("sentence", "span", "start", "end"),
    [
        ("agreed on May 3 (Friday)", "May 3 (Friday)", "2024-05-03", "2024-05-04"),
        ("agreed on 10 August, Thursday.", "10 August, Thursday", "2023-08-10", "2023-08-11"),
        ("on Friday of the following week", "Friday of the following week", "2024-03-29", "2024-03-30"),
        ("on Monday evening last week", "Monday evening last week", "2024-03-11T18:00:00", "2024-03-12T00:00:00"),
        ("on the morning of 6 June 1944", "morning of 6 June 1944", "1944-06-06T00:00:00", "1944-06-06T12:00:00"),
        ("from 3 to 5 today afternoon", "from 3 to 5 today afternoon", "2024-03-20T15:00:00", "2024-03-20T17:00:00"),
        ("from 10 am for 3 hours 30 minutes", "from 10 am for 3 hours 30 minutes", "10:00:00", "13:30:00"),
        ("in the second half of May 2023", "the second half of May 2023", "2023-05-16", "2023-06-01"),
        ("in the 16th and 17th centuries", "the 16th and 17th centuries", "1500-01-01", "1700-01-01"),
        ("from the 15th to the 19th century", "from the 15th to the 19th century", "1400-01-01", "1900-01-01"),
        ("the day after Christmas 2023", "the day after Christmas 2023", "2023-12-26", "2023-12-27"),
        ("It will open in four business days.", "in four business days", "2024-03-26", "2024-03-27"),
        ("in early next week", "early next week", "2024-03-25", "2024-03-28"),
        ("in nineteen oh one", "nineteen oh one", "1901-01-01", "1902-01-01"),
        ("It said late Tuesday.", "late Tuesday", "2024-03-19T12:00:00", "2024-03-20T00:00:00"),
        ("It fell early on Friday.", "early on Friday", "2024-03-15T00:00:00", "2024-03-15T12:00:00"),
        ("It fell early Monday morning.", "early Monday morning", "2024-03-18T00:00:00", "2024-03-18T06:00:00"),
        ("in Q1-Q3 2023", "Q1-Q3 2023", "2023-01-01", "2023-10-01"),
        ("in the first nine months, it said", "the first nine months", "2023-01-01", "2023-10-01"),
        ("in 9M 2023", "9M 2023", "2023-01-01", "2023-10-01"),
        ("in the December quarter", "December quarter", "2023-10-01", "2024-01-01"),
        ("above 2019 levels", "2019", "2019-01-01", "2020-01-01"),
        ("at 7 p.m. Pacific", "7 p.m. Pacific", "19:00:00-07:00", ""),
        ("at 8 this morning", "8 this morning", "2024-03-20T08:00:00", ""),
        ("from 10 to 11 this morning", "from 10 to 11 this morning", "2024-03-20T10:00:00", "2024-03-20T11:00:00"),
        ("at 8 tonight", "8 tonight", "2024-03-20T20:00:00", ""),
        ("at 9 tomorrow evening", "9 tomorrow evening", "2024-03-21T21:00:00", ""),
        ("at 08.00 CEST", "08.00 CEST", "08:00:00+02:00", ""),
        ("It fell last night.", "last night", "2024-03-19T18:00:00", "2024-03-20T00:00:00"),
        ("It must be shut by end-2025.", "end-2025", "2025-07-01", "2026-01-01"),
        ("on 4 and 5 May", "4 and 5 May", "2024-05-04", "2024-05-06"),
        ("on May 4 and 5, 2023", "May 4 and 5, 2023", "2023-05-04", "2023-05-06"),
        ("April 30-May 1", "April 30-May 1", "2024-04-30", "2024-05-02"),
        ("the three months to the end of February", "three months to the end of February", "2023-12-01", "2024-03-01"),
        ("the 2008-09 financial crisis", "2008-09", "2008-01-01", "2010-01-01"),
        ("the second and third quarters of 2023", "the second and third quarters of 2023", "2023-04-01", "2023-10-01"),
        ("in 1H24", "1H24", "2024-01-01", "2024-07-01"),
        ("since the mid-1980s", "since the mid-1980s", "1984-01-01", ""),
        ("a week from Monday", "a week from Monday", "2024-04-01", "2024-04-02"),
        ("in two years' time", "in two years' time", "2026-01-01", "2027-01-01"),
        ("through 2025", "through 2025", "", "2026-01-01"),
        ("at 2021-01-06T14:30:00Z", "2021-01-06T14:30:00Z", "2021-01-06T14:30:00+00:00", ""),
    ],
)  # fmt: skip
def test_days_told_in_other_ways(sentence: str, span: str, start: str, end: str) -> None:
    assert intervals(sentence) == [(span, start, end)]


def test_no_stretch_is_empty_on_the_last_day() -> None:
    figure = recognise("later this year", date="2023-12-31")[0].figure
    assert all(one.start < one.end for one in (figure, *figure.readings))


def test_the_end_of_a_period_may_be_its_last_day() -> None:
    figure = recognise("at the end of 2008", date=DATE)[0].figure
    assert ("2008-12-31", "2009-01-01") in [(reading.start, reading.end) for reading in figure.readings]


def test_what_was_said_tells_only_of_the_day_behind_it() -> None:
    text = "Officials told reporters on Friday the talks on April 12 would fail."
    assert [start for _, start, _ in intervals(text)] == ["2024-03-15", "2024-04-12"]


@pytest.mark.parametrize(
    ("sentence", "span", "value", "unit"),
    [
        ("They met twice a week.", "twice a week", "0.5", "week"),
        ("It is paid semi-annually.", "semi-annually", "0.5", "year"),
        ("It is paid once every year.", "once every year", "1", "year"),
    ],
)
def test_how_often_in_a_unit(sentence: str, span: str, value: str, unit: str) -> None:
    [found] = recognise(sentence, date=DATE)
    figure = found.figure
    assert (sentence[found.start : found.end], figure.kind, str(figure.value), figure.unit) == (
        span,
        "set",
        value,
        unit,
    )


@pytest.mark.parametrize(
    ("sentence", "span", "start", "end"),
    [
        ("It left more than a decade ago.", "more than a decade ago", "", "2014-03-20"),
        ("It was less than a week later.", "less than a week later", "2024-03-20", "2024-03-27"),
        ("It starts more than 2 weeks after today.", "more than 2 weeks after today", "2024-04-03", ""),
    ],
)
def test_a_bounded_distance_is_an_open_stretch(sentence: str, span: str, start: str, end: str) -> None:
    assert intervals(sentence) == [(span, start, end)]


@pytest.mark.parametrize(
    ("sentence", "span", "modifier"),
    [
        ("It took more than an hour.", "more than an hour", ">"),
        ("He stays less than a couple of days.", "less than a couple of days", "<"),
        ("It takes up to a year.", "up to a year", "≤"),
        ("It took about an hour.", "an hour", "≈"),
    ],
)
def test_a_bound_belongs_to_a_length_without_a_number(sentence: str, span: str, modifier: str) -> None:
    [found] = recognise(sentence, date=DATE)
    assert (sentence[found.start : found.end], found.figure.kind, found.figure.modifier) == (span, "duration", modifier)


def test_a_story_goes_on_from_the_day_it_told_of() -> None:
    text = "He was held on January 5 and freed two weeks later. In 2015 it opened; two years later it closed."
    assert [start for _, start, _ in intervals(text)] == ["2024-01-05", "2024-01-19", "2015-01-01", "2017-01-01"]


def test_a_birth_and_a_death_are_two_years() -> None:
    text = "Ada (1815–1852) and the plan (2013–2017)"
    assert [span for span, _, _ in intervals(text)] == ["1815", "1852", "2013–2017"]


@pytest.mark.parametrize("sentence", ["It is open 24/7 all year.", "On flight 1815 he slept.", "He will fall in love."])
def test_what_is_no_date(sentence: str) -> None:
    assert [one.figure.start for one in recognise(sentence, date=DATE) if one.figure.start] == []


def test_a_verb_that_begins_something_is_no_part_of_it() -> None:
    text = "Production will start in the second half of 2025."
    assert intervals(text) == [("the second half of 2025", "2025-07-01", "2026-01-01")]


def test_the_counter_of_a_thread_is_no_date() -> None:
    text = "Some of it.\n\n4/9 @somebody gave us three.\n\n5/9 By noon it was done."
    assert [one.figure.kind for one in recognise(text, date=DATE) if one.figure.start] == ["time"]


def test_english_hours_in_a_german_text_stop_nothing() -> None:
    assert recognise("from 7 to 8 at night", date=DATE, language="de")


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("on 03/05/2012", "en", "2012-03-05"),
        ("on 03/05/2012", "en-US", "2012-03-05"),
        ("on 03/05/2012", "en-GB", "2012-05-03"),
        ("on 03/05/2012 and on 25/12/2012", "en", "2012-05-03"),
        ("on 03/05/2012 and on 12/25/2012", "en-GB", "2012-03-05"),
    ],
)
def test_the_order_of_day_and_month_is_the_articles(text: str, language: str, start: str) -> None:
    figure = recognise(text, date=DATE, language=language)[0].figure
    assert figure.start == start
    assert {reading.start for reading in figure.readings} == {"2012-03-05", "2012-05-03"} - {start}


@pytest.mark.parametrize(
    ("sentence", "span", "start", "end"),
    [
        ("We are right now in talks", "right now", "2024-03-20T09:30:00", ""),
        ("He is not here at present.", "at present", "2024-03-20T09:30:00", ""),
        ("Send it by EOD, please", "EOD", "2024-03-20T23:59:59", ""),
        ("Send it at the EOM", "the EOM", "2024-03-21", "2024-04-01"),
        ("They talked after dinner.", "after dinner", "20:00:00", ""),
        ("We meet before lunch.", "before lunch", "", "12:00:00"),
        ("He is back 11ish", "11ish", "11:00:00", ""),
        ("We leave at 6.45.", "6.45", "06:45:00", ""),
        ("He plays from three thirty to four thirty", "from three thirty to four thirty", "03:30:00", "04:30:00"),
        ("They met at ten-thirty", "ten-thirty", "10:30:00", ""),
        ("He will be back on the 27.", "the 27", "2024-03-27", "2024-03-28"),
        ("in the twenty-tens", "the twenty-tens", "2010-01-01", "2020-01-01"),
        ("It opens next workweek", "next workweek", "2024-03-25", "2024-03-30"),
    ],
)
def test_times_told_casually_are_offered_with_a_low_score(sentence: str, span: str, start: str, end: str) -> None:
    (one,) = recognise(sentence, date="2024-03-20T09:30")
    assert (sentence[one.start : one.end], one.figure.start, one.figure.end) == (span, start, end)
    assert one.score <= 0.7


@pytest.mark.parametrize(
    "sentence",
    [
        "He is now chairman.",
        "A boy and THE BOY KING",
        "They had dinner with the president.",
        "The bank runs the ATM at the corner.",
        "The morning star rose.",
        "He lives at 9/11 memorial square.",
        "It is open 24/7.",
    ],
)
def test_words_that_tell_no_time_are_left_alone(sentence: str) -> None:
    assert intervals(sentence) == []


def test_a_quarter_of_a_counted_thing_is_no_time_of_day() -> None:
    kinds = [one.figure.kind for one in recognise("a quarter of five-to-seven-year-olds", date=DATE)]
    assert kinds == ["ratio", "quantity"]


def test_what_a_quarter_has_is_not_bounded_by_it() -> None:
    assert intervals("Shares rose after fourth-quarter net profit fell") == [
        ("fourth-quarter", "2023-10-01", "2024-01-01")
    ]


def test_a_price_is_no_time_of_day() -> None:
    assert [one.figure.kind for one in recognise("The shares closed at 6.45.", date=DATE)] == ["count"]


def test_hours_written_in_haste_are_read() -> None:
    assert intervals("He is back 3ish pm") == [("3ish pm", "15:00:00", "")]
    assert intervals("He is back at 9.am") == [("9.am", "09:00:00", "")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("in the Q1 and Q3 of 2022", [("Q1", "2022-01-01", "2022-04-01"), ("Q3 of 2022", "2022-07-01", "2022-10-01")]),
        (
            "at dawn on Sunday 3 March 2024",
            [("dawn on Sunday 3 March 2024", "2024-03-03T05:00:00", "2024-03-03T07:00:00")],
        ),
        ("over the next three to five years", [("next three to five years", "2024-03-20", "2029-03-20")]),
        ("in the afternoon at 7", [("in the afternoon at 7", "19:00:00", "")]),
        (
            "from 10:30 to 3 on 1/1/2015",
            [("from 10:30 to 3 on 1/1/2015", "2015-01-01T10:30:00", "2015-01-01T15:00:00")],
        ),
        ("open Friday from 10pm to 2am", [("Friday from 10pm to 2am", "2024-03-15T22:00:00", "2024-03-16T02:00:00")]),
        ("tonight around 7", [("tonight around 7", "2024-03-20T19:00:00", "")]),
        (
            "In one thousand seven hundred and six, he wrote.",
            [("one thousand seven hundred and six", "1706-01-01", "1707-01-01")],
        ),
    ],
)
def test_what_one_of_two_times_tells_of_the_other(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert intervals(sentence) == expected
