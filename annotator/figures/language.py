"""What a language must bring for figures to be read in it: words, never rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from annotator.figures.phrases import Phrases
from annotator.model.figure import Direction, Modifier

Seed = int
NUMBER_WORD: Seed = 1
TIME_WORD: Seed = 2
OTHER_WORD: Seed = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberWords:
    """The words numbers are made of; every key is lower case."""

    units: Mapping[str, int]  # zero to nineteen
    tens: Mapping[str, int]
    hundreds: frozenset[str]
    scales: Mapping[str, Decimal]  # thousand, million; also after digits
    short_scales: Mapping[str, Decimal]  # bn, m, k: only directly after digits
    denominators: Mapping[str, int]  # third, thirds
    ordinals: Mapping[str, int]  # first, twenty is not one
    ordinal_scales: Mapping[str, int]  # hundredth
    ordinal_endings: frozenset[str]  # st, nd, rd, th
    vague: Mapping[str, Decimal]  # dozens, thousands
    halves: frozenset[str]
    articles: frozenset[str]  # a, an
    ands: frozenset[str]
    points: frozenset[str]
    minus: frozenset[str]
    pronouns: frozenset[str]  # number words that are pronouns as well
    decimal_comma: bool = False
    after_digits: frozenset[str] = frozenset()  # all that may go on after digits: scales, fractions, "and"

    def __post_init__(self) -> None:
        """Gather what may go on after digits."""
        parts = (self.scales, self.short_scales, self.denominators, self.hundreds, self.halves, self.ands)
        object.__setattr__(self, "after_digits", frozenset(word for part in parts for word in part))


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """The words that dates, periods and clock times are made of."""

    months: Mapping[str, int]
    doubtful_months: frozenset[str]  # other words too unless written with a capital
    weekdays: Mapping[str, int]  # Monday is 0
    doubtful_weekdays: frozenset[str]
    days: Mapping[str, int]  # yesterday -1
    units: Mapping[str, str]  # years -> year
    shifts: Mapping[str, int]  # last -1, this 0, next 1
    quarters: frozenset[str]
    halves: frozenset[str]
    seasons: Mapping[str, int]  # the month a season begins in
    parts_of_day: Mapping[str, tuple[int, int]]  # from, to: hours
    parts: Mapping[str, str]  # early, mid, late, end
    decades: Mapping[str, int]  # nineties 90
    holidays: Phrases[str]
    sets: Mapping[str, str]  # annually -> year
    every: frozenset[str]
    clock_words: Mapping[str, int]  # noon 12
    before_year: frozenset[str]  # in, since, by
    fiscal: frozenset[str]
    old: frozenset[str]
    centuries: frozenset[str]
    zones: Phrases[str]  # beside a time of day: the distance from universal time, see zones.py
    fillers: frozenset[str]  # between a number and a unit of time: more, consecutive
    day_dot: bool = False  # "20. März"
    month_first: bool = True  # 3/5 is March the fifth


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Everything the readers look up in one language."""

    code: str
    numbers: NumberWords
    times: TimeWords
    currencies: Phrases[str]
    minor: Phrases[tuple[str, Decimal]]  # cents -> a hundredth of a currency ("" = named elsewhere)
    percents: Phrases[str]  # kind of percent
    units: Phrases[str]
    modifiers: Phrases[Modifier]  # before the number
    modifiers_after: Phrases[Modifier]
    degrees: frozenset[str]  # words before a bound that stay outside of the span ("just over")
    bound_verbs: frozenset[str]  # bounds that stay outside of the span: they are verbs or blur
    rises: Mapping[str, Direction]  # verbs, before or after
    bases: Phrases[str]
    multiples: Mapping[str, Decimal]  # doubled, twice
    fold: frozenset[str]
    range_words: frozenset[str]  # to, through
    between: frozenset[str]
    from_words: frozenset[str]
    function_words: frozenset[str]  # never a counted noun, end the search for one
    irregular_plurals: frozenset[str]
    plural_endings: tuple[str, ...]
    capital_nouns: bool  # nouns are written with a capital, verbs never
    names_before: frozenset[str]  # written with a capital, a number after them is part of the name
    numbered: frozenset[str]  # section, chapter: a number after them is never a count
    labelled: frozenset[str]  # the same unless a noun follows that it counts: "round 3", but "in the round 3 men"
    name_abbreviations: frozenset[str]  # no, fig: the same before a full stop
    streets: frozenset[str]
    per: frozenset[str]
    from_end: Mapping[str, int]  # penultimate 2
    last_words: frozenset[str]
    next_words: frozenset[str]
    aged: frozenset[str]  # a number after them is an age
    openers: frozenset[str] = frozenset()  # seeds that begin a figure only before another seed or one of `opened`
    opened: frozenset[str] = frozenset()
    no_units: frozenset[str] = frozenset()  # function words that begin no unit and no currency
    seeds: Mapping[str, Seed] = field(default_factory=dict[str, Seed])

    def __post_init__(self) -> None:
        """Gather the words after a number that make nothing of it: nearly every other number has one."""
        begin = {
            *self.percents.first_words(), *self.units.first_words(), *self.currencies.first_words(),
            *self.minor.first_words(), *self.numbers.articles, *self.numbers.ands, *self.times.fillers,
            *self.times.units, "in", "of", "point", "points", "percent", "per", "c",
        }  # fmt: skip
        object.__setattr__(self, "no_units", self.function_words - begin)
