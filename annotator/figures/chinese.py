"""Chinese: money, percent, dates, periods and counts by patterns, as there are no blanks to go by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from annotator.figures.calendar import NOWHEN, Interval, day, make_day, months, quarter, shift, unit_around, year
from annotator.figures.digits import EXACT, digits_value, plain, quotient
from annotator.figures.found import FoundFigure
from annotator.figures.lists import table
from annotator.figures.memory import Memory, weekday_near
from annotator.figures.resolve import time_figure
from annotator.model.figure import Direction, Figure, FigureKind, Modifier

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_STEPS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"": 1, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8, "万亿": 10**12}
_CURRENCIES = table(
    """
    CNY: 元人民币, 元, 人民币, 块钱
    USD: 美元, 美金
    HKD: 港元, 港币
    EUR: 欧元
    JPY: 日元
    GBP: 英镑
    TWD: 新台币
    KRW: 韩元
    RUB: 卢布
    SGD: 新加坡元, 新元
    """
)
_UNITS = table(
    """
    km: 公里, 千米
    m: 米
    m2: 平方米
    km2: 平方公里
    har: 公顷
    kg: 公斤, 千克
    t: 吨
    L: 升
    kWh: 千瓦时
    kW: 千瓦
    [bbl_us]: 桶
    Cel: 摄氏度, ℃
    """
)
_DURATIONS = table(
    """
    year: 年, 周年
    month: 个月
    week: 周, 个星期
    day: 天
    hour: 小时, 个小时
    minute: 分钟
    quarter: 个季度
    """
)
_COUNTED = (
    "人",
    "名",
    "家",
    "个",
    "辆",
    "台",
    "部",
    "架",
    "艘",
    "套",
    "户",
    "股",
    "次",
    "例",
    "件",
    "项",
    "种",
    "款",
    "座",
    "所",
)
# Every part has an upper bound: a pattern that fails late must not read the same stretch over and over.
_NUMBER = r"(?:\d{1,20}(?:,\d{3}){0,6}(?:\.\d{1,20})?|[零〇一二两三四五六七八九十百千]{1,12})"


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))


_AMOUNT = re.compile(
    rf"(?P<number>[-−+]?{_NUMBER})(?P<scale>万亿|千万|百万|亿|万|千|百)?(?P<more>多|余)?"
    rf"(?:(?P<percent>个百分点|个基点|%|％)|(?P<times>倍)|(?P<money>{_either(_CURRENCIES)})|(?P<unit>{_either(_UNITS)})"
    rf"|(?P<duration>{_either(_DURATIONS)})|(?P<counted>{_either(_COUNTED)}))?"
)
_SHARE = re.compile(rf"百分之(?P<number>{_NUMBER})|(?P<under>{_NUMBER})分之(?P<over>{_NUMBER})")
_ORDINAL = re.compile(rf"第(?P<number>{_NUMBER})(?!季度|[\d.])")
_DATE = re.compile(
    r"(?P<year>\d{4}|去|今|明|前)年(?:(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})[日号])?"
    r"|第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年|(?P<same>同期|底|末|初))?"
    r"|(?P<month2>\d{1,2})月(?P<day2>\d{1,2})[日号]|(?P<month3>\d{1,2})月(?:份)?|第(?P<quarter2>[一二三四1-4])季度"
    r"|(?P<near>昨天|今天|明天|前天|本月|上月|上个月|本周|上周|本季度|上季度|今年以来|全年|年初|年底|年末)"
    r"|(?:周|星期)(?P<weekday>[一二三四五六日天])|(?P<iso>\d{4}-\d{1,2}-\d{1,2})"
)
_NEAR: dict[str, tuple[str, int]] = {
    "昨天": ("day", -1), "今天": ("day", 0), "明天": ("day", 1), "前天": ("day", -2), "本月": ("month", 0),
    "上月": ("month", -1), "上个月": ("month", -1), "本周": ("week", 0), "上周": ("week", -1), "本季度": ("quarter", 0),
    "上季度": ("quarter", -1), "今年以来": ("year", 0), "全年": ("year", 0), "年初": ("year", 0), "年底": ("year", 0),
    "年末": ("year", 0),
}  # fmt: skip
_NAMED_YEARS = {"去": -1, "今": 0, "明": 1, "前": -2}
_SIGNS = {"$": "USD", "＄": "USD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"}


_PERCENTS: dict[str, FigureKind] = {"个百分点": "percentage_point", "个基点": "basis_point"}


def chinese_figures(text: str, *, date: str) -> tuple[FoundFigure, ...]:
    """The figures of a Chinese text, in order and without overlap."""
    memory = Memory(date)
    found: list[FoundFigure] = []
    taken = 0
    dates = {match.start(): match for match in _DATE.finditer(text)}
    shares = {match.start(): match for match in _SHARE.finditer(text)}
    amounts = {match.start(): match for match in _AMOUNT.finditer(text)}
    ordinals = {match.start(): match for match in _ORDINAL.finditer(text)}
    for start in sorted({*dates, *shares, *amounts, *ordinals}):
        if start < taken:
            continue
        one: FoundFigure | None = None
        if start in dates:
            one = _date(dates[start], memory)
        if one is None and start in shares:
            one = _share(text, shares[start])
        if one is None and start in ordinals:
            one = _ordinal(ordinals[start])
        if one is None and start in amounts:
            one = _amount(text, amounts[start])
        if one is not None:
            found.append(one)
            taken = one.end
    return tuple(found)


def _value(written: str) -> Decimal | None:
    sign = -1 if written[:1] in "-−" else 1
    body = written.lstrip("-−+")
    if body[:1].isdigit():
        value = digits_value(body)
        return None if value is None else value * sign
    if len(body) > 12:
        return None
    total, current = 0, 0
    for letter in body:
        if letter in _STEPS:
            total += (current or 1) * _STEPS[letter]
            current = 0
        elif total == 0 and current and not any(step in body for step in _STEPS):
            current = current * 10 + _DIGITS[letter]
        else:
            current = _DIGITS[letter]
    return Decimal(total + current)


def _amount(text: str, match: re.Match[str]) -> FoundFigure | None:
    written = match["number"]
    value = _value(written)
    if value is None:
        return None
    value = plain(EXACT.multiply(value, Decimal(_SCALES[match["scale"] or ""])))
    sign = _SIGNS.get(text[match.start() - 1 : match.start()], "")
    begin, end = match.span()
    begin -= bool(sign)
    modifier, start = _modifier(text, begin)
    if match["more"]:
        modifier = ">"
    if match["percent"]:
        kind = _PERCENTS.get(match["percent"], "percent")
        direction, basis = _direction(text, begin), _basis(text, begin)
        figure = Figure(kind=kind, value=value, modifier=modifier, direction=direction, basis=basis)
        return FoundFigure(start=start, end=end, figure=figure, score=0.95, rule="percent after a number")
    if match["times"]:
        figure = Figure(kind="multiple", value=value, modifier=modifier)
        return FoundFigure(start=start, end=end, figure=figure, score=0.85, rule="multiple")
    if match["money"] or sign:
        unit = _CURRENCIES[match["money"]] if match["money"] else sign
        figure = Figure(kind="money", value=value, unit=unit, modifier=modifier)
        return FoundFigure(start=start, end=end, figure=figure, score=0.95, rule="currency beside a number")
    if match["unit"]:
        figure = Figure(kind="quantity", value=value, unit=_UNITS[match["unit"]], modifier=modifier)
        return FoundFigure(start=start, end=end, figure=figure, score=0.9, rule="unit of measure after a number")
    if match["duration"]:
        figure = Figure(kind="duration", value=value, unit=_DURATIONS[match["duration"]], modifier=modifier)
        return FoundFigure(start=start, end=end, figure=figure, score=0.7, rule="unit of time after a number")
    if not match["counted"] and not written[-1:].isdigit() and not match["scale"]:
        return None
    if begin and text[begin - 1].isascii() and text[begin - 1].isalnum():
        return None  # part of a name such as "SU7"
    if not match["counted"] and end < len(text) and text[end].isascii() and text[end].isalnum():
        return None
    last = end - len(match["counted"] or "")
    figure = Figure(kind="count", value=value, unit=match["counted"] or "", modifier=modifier)
    return FoundFigure(start=start, end=last, figure=figure, score=0.7 if match["counted"] else 0.5, rule="number")


def _ordinal(match: re.Match[str]) -> FoundFigure | None:
    value = _value(match["number"])
    if value is None:
        return None
    figure = Figure(kind="ordinal", value=value)
    return FoundFigure(start=match.start(), end=match.end(), figure=figure, score=0.6, rule="ordinal")


def _share(text: str, match: re.Match[str]) -> FoundFigure | None:
    if match["under"]:
        over, under = _value(match["over"]), _value(match["under"])
        if over is None or not under:
            return None
        figure = Figure(kind="ratio", value=quotient(over, under))
        return FoundFigure(start=match.start(), end=match.end(), figure=figure, score=0.85, rule="fraction")
    value = _value(match["number"])
    if value is None:
        return None
    figure = Figure(kind="percent", value=plain(value), direction=_direction(text, match.start()))
    return FoundFigure(start=match.start(), end=match.end(), figure=figure, score=0.9, rule="percent in words")


_BOUNDS: tuple[tuple[str, Modifier], ...] = (
    ("不低于", "≥"), ("不少于", "≥"), ("至少", "≥"), ("不超过", "≤"), ("不高于", "≤"), ("不多于", "≤"), ("至多", "≤"),
    ("最多", "≤"), ("超过", ">"), ("高于", ">"), ("多于", ">"), ("逾", ">"), ("超", ">"), ("低于", "<"), ("少于", "<"),
    ("不足", "<"), ("不到", "<"),
)  # fmt: skip


def _modifier(text: str, start: int) -> tuple[Modifier, int]:
    """The modifier before a number, and where its span begins: a bound belongs to it, an approximation does not."""
    before = text[max(start - 3, 0) : start]
    if before.endswith(("约", "近", "大约", "将近")):
        return "≈", start
    for word, modifier in _BOUNDS:
        if before.endswith(word):
            return modifier, start - len(word)
    return "", start


def _direction(text: str, start: int) -> Direction:
    before = text[max(start - 6, 0) : start]
    if any(word in before for word in ("增长", "上升", "上涨", "增加", "提高", "涨")):
        return "up"
    return "down" if any(word in before for word in ("下降", "下跌", "减少", "降低", "跌", "下滑")) else ""


def _basis(text: str, start: int) -> str:
    before = text[max(start - 8, 0) : start]
    return "year-on-year" if "同比" in before else "quarter-on-quarter" if "环比" in before else ""


def _which(written: str) -> int:
    return int(written) if written.isdigit() else _DIGITS[written]


def _date(match: re.Match[str], memory: Memory) -> FoundFigure | None:
    kind, interval, rule = _when(match, memory)
    if kind is None:
        return None
    figure = time_figure(kind, (interval,))
    return FoundFigure(start=match.start(), end=match.end(), figure=replace(figure), score=0.9, rule=rule)


def _when(match: re.Match[str], memory: Memory) -> tuple[FigureKind | None, Interval, str]:
    if match["near"]:
        unit, step = _NEAR[match["near"]]
        if memory.today is None:
            return "date" if unit == "day" else "period", NOWHEN, "day told from today"
        if unit == "day":
            return "date", day(shift(memory.today, days=step)), "day told from today"
        return "period", unit_around(memory.today, unit, step), "period told from today"
    if match["weekday"]:
        if memory.today is None:
            return "date", NOWHEN, "weekday"
        past, _ = weekday_near(memory.today, "一二三四五六日".index(match["weekday"].replace("天", "日")))
        return "date", day(past), "weekday"
    if match["iso"]:
        y, m, d = (int(part) for part in match["iso"].split("-"))
        date = make_day(y, m, d)
        return ("date", day(date), "date in digits") if date else (None, NOWHEN, "")
    if match["year"]:
        return _with_year(match, memory)
    if match["quarter2"]:
        which = _which(match["quarter2"])
        number = memory.quarter_year(which)
        return "period", quarter(number, which) if number is not None else NOWHEN, "quarter"
    month = int(match["month2"] or match["month3"])
    if not 1 <= month <= 12:
        return None, NOWHEN, ""
    number_of_day = int(match["day2"]) if match["day2"] else None
    number, _ = memory.nearest(month, number_of_day)
    if number_of_day is None:
        return "period", months(number, month) if number is not None else NOWHEN, "month"
    date = make_day(number, month, number_of_day) if number is not None else None
    return "date", day(date) if date else NOWHEN, "month and day"


def _with_year(match: re.Match[str], memory: Memory) -> tuple[FigureKind | None, Interval, str]:
    said = match["year"]
    if said.isdigit():
        number = int(said)
    elif memory.today is None:
        return "period", NOWHEN, "year told from today"
    else:
        number = memory.today.year + _NAMED_YEARS[said]
    if not 1 <= number <= 9000:
        return None, NOWHEN, ""
    memory.remember(year=number)
    if match["quarter"]:
        which = _which(match["quarter"])
        memory.remember(year=number, quarter=which)
        return "period", quarter(number, which), "quarter of a year"
    if match["half"]:
        return "period", months(number, 1 if match["half"] == "上" else 7, 6, "half"), "half year"
    if not match["month"]:
        return "period", year(number), "year"
    month = int(match["month"])
    if not 1 <= month <= 12:
        return None, NOWHEN, ""
    if not match["day"]:
        return "period", months(number, month), "year and month"
    date = make_day(number, month, int(match["day"]))
    return ("date", day(date), "year, month, day") if date else (None, NOWHEN, "")
