"""Events, laws and products by their form: the election of a year, an article of a treaty, an aircraft's number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_YEAR = r"(?:1[5-9]|20)\d\d"
_MONTH = r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"
_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)(?: [Aa]nnual)?"
_GREAT = r"[A-ZÀ-Þ][\w.'’&-]*"
_NO_OPENING = r"(?!(?:The|A|An|This|That|Under|In|By|With|Of|For|On|To|At|As|From|And|But|Since|After|Before)\b)"
_SMALL = r"(?:of|and|the|for|on|in|to|against|with)"
_VOTE = (
    r"(?:(?:[Gg]eneral|[Pp]residential|[Ff]ederal|[Pp]arliamentary|[Ll]egislative|[Ll]ocal|[Ss]tate|[Pp]rovincial"
    r"|[Mm]unicipal|[Mm]ayoral|[Gg]ubernatorial|[Rr]egional|[Cc]ongressional|[Ss]enatorial|[Mm]id-?term|[Ss]nap"
    r"|[Ss]enate|[Hh]ouse|[Pp]rimary|[Ll]eadership|[Cc]onstitutional|[Ii]ndependence|[Cc]ouncil) )*"
    r"(?:(?:by-)?[Ee]lections?|[Rr]eferendum|[Pp]rimar(?:y|ies))"
)
# What takes place again and again: after a year or a count, and before a year.
_MEETING = (
    r"Olympics|Paralympics|Olympic Games|Games|(?:World |European |African )?Cup(?: of Nations)?|Championships?|Open"
    r"|Grand Prix|(?:Film |Music |Art )?Festival|[Ss]ummit|[Cc]onference|Congress|Expo|Awards?|Forum|Marathon"
    r"|Tour de France|Super Bowl|World Series|Song Contest|Convention|Biennale|Regatta|Rally|Masters|Playoffs|Derby"
    r"|Bowl|Finals"
)
_CONTEST = (
    r"Olympics|Paralympics|Games|Cup|Championships?|Open|Festival|Summit|Conference|Congress|Expo|Awards|Forum"
    r"|Song Contest|Biennale|Masters|Euro"
)
_LAW = (
    r"Act|Constitution|Convention|Treaty|Charter|Code|Pact|Law|Regulation|Directive|Agreement|Protocol|Statute"
    r"|Ordinance|Accord|Amendment|Bill|GDPR"
)
_PART = r"(?:Articles?|Sections?|Chapter|Title|Clause|Schedule|Annex|Rule) (?:\d+[A-Z]?(?:\(\w{1,3}\))*|[IVXLC]+)"
_COUNTED = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth"
    r"|Fifteenth|Sixteenth|Seventeenth|Eighteenth|Nineteenth|Twentieth|Twenty-[A-Z]?[a-z]+|\d{1,2}(?:st|nd|rd|th))"
)
_DECISION = (
    r"(?:(?:House|Senate|Assembly) (?:Joint )?(?:Bill|Resolution)|(?:Security Council )?Resolution|Executive Order"
    r"|Proposition|Prop\.) \d{1,5}|(?:H\.R\.|S\.B\.|H\.B\.) ?\d{1,5}|Directive \d{4}/\d{1,4}(?:/E[CU])?"
    r"|Regulation \((?:EU|EC)\) (?:No )?\d{1,4}/\d{1,4}"
)
_PLANE_MAKERS = (
    "Boeing|Airbus|Embraer|Bombardier|Cessna|Antonov|Tupolev|Ilyushin|Sukhoi|Fokker|ATR|Gulfstream|McDonnell Douglas"
    "|Learjet|Dassault|Saab|Comac|COMAC"
)
_PLANE = (
    rf"(?:{_PLANE_MAKERS}) (?:[A-Z]{{1,3}}-?)?\d{{2,4}}(?:-\d{{1,4}}[A-Z]{{0,2}})?"
    r"(?:neo|XLR|ER|LR|F)?s?(?: (?:MAX|Max|Dreamliner)(?: \d{1,2})?)?"
)
_DEVICES = (
    "iPhone|iPad|MacBook|Galaxy|Pixel|Xbox|PlayStation|Kindle|ThinkPad|Xperia|Redmi|GeForce|Radeon|Ryzen|Surface"
    "|Windows|Android|iOS|macOS|Apple Watch|Nintendo"
)
_DEVICE = (
    rf"(?:{_DEVICES})"
    r"(?: (?:Pro|Max|Plus|Mini|Air|Ultra|SE|XR|XS|Note|Tab|Fold|Flip|Series|One|Switch|Lite|RTX|RX|GTX|Vista|XP"
    r"|Paperwhite|[A-Z]?\d{1,4}[A-Za-z]{0,2}(?:\.\d+)?|[SXZA])){1,4}"
)
_OPEN_LAW = rf"(?:(?:{_GREAT}|{_SMALL}) ){{0,7}}?(?:{_LAW})"
_LAW_OF_YEAR = _NO_OPENING + _GREAT + "[ ]" + _OPEN_LAW + "[ ]of[ ]" + _YEAR
_RECURS = "a year or a count before what takes place again and again"


@dataclass(frozen=True, slots=True)
class _Form:
    """One form: what it tells, and words of which a text must hold one, so that most texts need no closer look."""

    label: str
    score: float
    why: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]


def _form(label: str, score: float, why: str, needs: str, pattern: str) -> _Form:
    whole = re.compile(rf"(?<![\w.-])(?:{pattern})(?!\w)(?!['’]\w)")
    return _Form(label, score, why, tuple(needs.split("|")), whole)


_FORMS = (
    _form(
        "EVENT",
        0.84,
        "a year and a vote",
        "lection|eferendum|rimar",
        rf"{_MONTH}{_YEAR} (?:(?:{_GREAT}|of|and|the) ){{0,5}}?{_VOTE}",
    ),
    _form(
        "EVENT",
        0.84,
        _RECURS,
        "1|2|th |st |nd |rd ",
        rf"(?:{_YEAR}|{_ORDINAL}) (?:(?:{_GREAT}|of) ){{0,5}}?(?:{_MEETING})",
    ),
    _form(
        "EVENT",
        0.84,
        "a contest and its year",
        _CONTEST.replace("?", "").replace("Championships", "Championship"),
        rf"{_NO_OPENING}(?:{_GREAT} ){{1,4}}(?:{_CONTEST}) {_YEAR}|(?:Expo|Euro) {_YEAR}",
    ),
    _form(
        "EVENT",
        0.75,
        "a day that stands for what happened on it",
        "11",
        r"(?:Sept\.|September) 11(?:th)? attacks|9/11",
    ),
    _form(
        "LAW",
        0.9,
        "a part of a law",
        "Article|Section|Chapter|Title|Clause|Schedule|Annex|Rule",
        rf"{_PART} of (?:the )?{_OPEN_LAW}(?: (?:of )?{_YEAR})?",
    ),
    _form("LAW", 0.86, "a law and its year", " of 1| of 2", _LAW_OF_YEAR),
    _form("LAW", 0.9, "an amendment by its number", "Amendment", _COUNTED + r"\sAmendment"),
    _form(
        "LAW",
        0.8,
        "a bill, an order or a decision by its number",
        "Bill|Resolution|Order|Prop|H.R.|S.B.|H.B.|Directive|Regulation",
        _DECISION,
    ),
    _form("LAW", 0.55, "an article by its number", "Article", r"Article (?:\d{1,3}[A-Z]?|[IVX]+)"),
    _form("PRODUCT", 0.86, "a maker of aircraft and a number", _PLANE_MAKERS, _PLANE),
    _form("PRODUCT", 0.86, "a device and its model", _DEVICES, _DEVICE),
    _form("PRODUCT", 0.8, "a car and its model", "Model ", r"Model [SXY3](?= |\.|,)"),
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A name at `[start, end)` in code points of the article, with its label."""

    start: int
    end: int
    label: str
    score: float
    why: str


def things_in(text: str) -> Iterator[Thing]:
    """Events, laws and products that show themselves by their form; where two overlap, both are told."""
    for form in _FORMS:
        if any(word in text for word in form.needs):
            for match in form.pattern.finditer(text):
                yield Thing(*match.span(), form.label, form.score, form.why)
