"""Which currency a name that several countries use means in this article: "$" in Sydney, pesos in Manila."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from annotator.figures.currencies import CODES, SIGN_PREFIXES
from annotator.figures.found import FoundFigure
from annotator.figures.homes import CITIES, EXCHANGES, FAMILIES, NATIONS
from annotator.model.figure import Figure

_NAME = re.compile(
    r"(?<![A-Za-z.])[$¥￥₨¢](?!\s?[A-Za-z])|(?<![^\W\d_])(?:" + "|".join(n for n in FAMILIES if n.isalpha()) + r")\b",
    re.IGNORECASE,
)
_USUAL = frozenset(family[0] for family in FAMILIES.values())
_CODE_BEHIND = re.compile(r"\s?\(([A-Z]{3})\)")
_HEAD = 600  # a dateline stands at the beginning, below a title and a byline at most
_CAPITALS = r"([A-Z][A-ZÀ-Þ .'’]{2,28}[A-ZÀ-Þ])(?=\s*(?:[,(/—–-]|$))"
_MIXED = r"([A-Z][\w.'’ -]{2,28}?)(?:,[^\n—–]{0,30})?\s*(?:\([A-Z][\w /]{1,20}\)\s*)?[—–-]{1,2}\s"
_DATELINE = re.compile(rf"^\W*(?:{_CAPITALS}|{_MIXED})", re.MULTILINE)
# Agencies write a bare sign for United States dollars wherever they are, and mark the others.
_AGENCY = re.compile(r"\((?:Reuters|AP|AFP|Bloomberg|Xinhua|Dow Jones|dpa)\)|\bReuters\b")
_BRACKETS = re.compile(r"\(([^()\n]{3,80})\)")
_TICKER = re.compile(r"\b([A-Za-z][A-Za-z-]{1,12})\s?:\s?[A-Z0-9]")
_LISTED = re.compile(r"\b([A-Z]{3,7}|Nasdaq|Tadawul)-listed\b|\blisted on (?:the )?([A-Z]{3,7}|Nasdaq)\b")
_DECLARED = re.compile(
    r"\b(?i:all|amounts?|figures|dollars?|prices|values|expressed|reported|stated|presented|denominated|unless)\b"
    r"[^.\n]{0,40}?\b(?:in|are|is)\s+(?:(?:thousands|millions|billions) of )?"
    r"(?:([A-Z]{3})\b|([A-Z][a-z]+(?: [A-Z][a-z]+)?|U\.?S\.?)\s+(?:dollars?|pesos|rupees|pounds|dinars|francs))"
)
_HINTS = (
    "unless",
    "mounts",
    "denominated",
    "expressed",
    "presented",
    "stated",
    "reported in",
    "igures a",
    "igures i",
    "rices a",
)
_US_WORDS = ("US$", "US $", "U.S. $", "U.S.$", " dollar")
_US_MARKED = re.compile(r"(?<![A-Za-z])(?:US|U\.S\.) ?\$|\b(?:US|U\.S\.|American) dollars?\b")
_ENOUGH = 2  # mentions of a nation that speak for its dollar where "US$" shows that a bare sign is another one


class Meaning(NamedTuple):
    """A currency and why it is meant, in words."""

    currency: str
    why: str


def in_home_currency(text: str, found: Sequence[FoundFigure]) -> tuple[FoundFigure, ...]:
    """The figures with the currency that the article's own country, dateline, exchange or words give a shared name.

    What the name means elsewhere stays among the readings. A currency told beside its amount ("C$", "US dollars")
    is never changed.
    """
    article: _Article | None = None
    told: list[FoundFigure] = []
    for one in found:
        family = _family(text, one) if one.figure.kind == "money" and one.figure.unit[:3] in _USUAL else ()
        if family:
            article = article or _Article(text)
            beside = _beside(text, one, family)
            told.append(_meant(one, beside or article.meaning(family), family))
        else:
            told.append(one)
    return tuple(told)


def _family(text: str, one: FoundFigure) -> tuple[str, ...]:
    """The currencies of the bare name in a figure, () when it has none, or when a country is told with it."""
    unit, _, rest = one.figure.unit.partition("/")
    # A sign may be told outside the span's own words only by what stands before it: "HK $3" has it inside.
    match = _NAME.search(text, max(0, one.start), one.end)
    if match is None or (rest and not rest.isdigit()):
        return ()
    family = FAMILIES.get(match.group().lower(), ())
    if not family or unit != family[0]:
        return ()
    before = text[max(one.start, match.start() - 24) : match.start()].split()
    named = before[-1].strip("-") if before else ""
    return () if named in NATIONS or named.upper() in ("US", "U.S.", "UK", "HK") else family


def _beside(text: str, one: FoundFigure, family: tuple[str, ...]) -> Meaning | None:
    """As in "$3.5 million (CAD)"."""
    match = _CODE_BEHIND.match(text, one.end)
    code = CODES.get(match.group(1).lower(), "") if match else ""
    return Meaning(code, "by the code behind it") if code in family else None


def _meant(one: FoundFigure, meaning: Meaning | None, family: tuple[str, ...]) -> FoundFigure:
    figure = one.figure
    usual = figure.unit.partition("/")[0]
    known = {reading.unit for reading in figure.readings}
    others = [c for c in family[:6] if c != usual and c not in known]
    if meaning is None or meaning.currency == usual:
        if known & set(family) or "/" in figure.unit or usual != "USD":
            return one
        extra = tuple(_swapped(figure, usual, other) for other in others[:4])
        return replace(one, figure=replace(figure, readings=(*figure.readings, *extra)))
    home = meaning.currency
    as_usual = replace(figure, readings=())
    kept = [_swapped(reading, usual, home) for reading in figure.readings if reading.unit != home]
    main = replace(_swapped(figure, usual, home), readings=(as_usual, *kept))
    return replace(one, figure=main, rule=f"{one.rule}; {home} {meaning.why}")


def _swapped(figure: Figure, usual: str, home: str) -> Figure:
    unit, slash, rest = figure.unit.partition("/")
    return replace(figure, unit=f"{home}{slash}{rest}", readings=()) if unit == usual else figure


class _Article:
    """What an article says about where it is at home; each kind of evidence is looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[tuple[str, ...], Meaning | None] = {}
        self._dateline = _dateline(text[:_HEAD])
        self._exchanges = _exchanges(text)
        self._declared = _declared(text)

    def meaning(self, family: tuple[str, ...]) -> Meaning | None:
        """The currency of a family that is meant, None when nothing speaks for another than the usual one."""
        if family not in self._known:
            self._known[family] = self._look(family)
        return self._known[family]

    def _look(self, family: tuple[str, ...]) -> Meaning | None:
        if self._declared in family:
            return Meaning(self._declared, "as the article says")
        usual = family[0]
        here = self._local(family)
        if usual != "USD" or here is None:
            return here
        if _AGENCY.search(self._text, 0, _HEAD) or self._marks(here.currency):
            return None
        return here

    def _local(self, family: tuple[str, ...]) -> Meaning | None:
        listed = self._exchanges & set(family)
        if len(listed) == 1 and family[0] not in self._exchanges:
            return Meaning(next(iter(listed)), "by the exchange that it names")
        city, currency = self._dateline
        if currency in family:
            return Meaning(currency, f"by the dateline “{city}”") if currency != family[0] else None
        if family[0] == "USD":
            marked = any(word in self._text for word in _US_WORDS) and _US_MARKED.search(self._text)
            return self._nation(family[1:], least=_ENOUGH) if marked else None
        return self._nation(family, least=1)

    def _marks(self, currency: str) -> bool:
        """Whether the article marks this dollar where it means it ("A$"), so that a bare sign is another one."""
        prefixes = "|".join(p.upper() for p, c in SIGN_PREFIXES.items() if c == currency)
        nations = "|".join(name for name, c in NATIONS.items() if c == currency)
        return bool(re.search(rf"(?<![A-Za-z])(?:{prefixes}) ?\$|\b(?:{nations}) dollars?\b", self._text))

    def _nation(self, family: tuple[str, ...], *, least: int) -> Meaning | None:
        counts: dict[str, int] = {}
        for name, currency in NATIONS.items():
            if currency in family and name in self._text:
                counts[currency] = counts.get(currency, 0) + len(re.findall(rf"\b{name}\b", self._text))
        ranked = sorted(counts, key=lambda currency: -counts[currency])
        if not ranked or counts[ranked[0]] < least:
            return None
        if len(ranked) > 1 and counts[ranked[0]] == counts[ranked[1]]:
            return None
        return Meaning(ranked[0], "by the country that the article speaks of")


def _dateline(head: str) -> tuple[str, str]:
    """The city of the dateline and its currency, ("", "") for none; "HONG KONG/BEIJING" is its first city."""
    for match in _DATELINE.finditer(head):
        city = (match.group(1) or match.group(2)).replace("’", "'").strip(" .")
        if city.lower() in CITIES:
            return city, CITIES[city.lower()]
    return "", ""


def _exchanges(text: str) -> frozenset[str]:
    """The currencies of the exchanges named with a ticker, "(TSX: KGL; NYSE: KGL)", or as in "ASX-listed"."""
    inside = [match.group(1) for match in _BRACKETS.finditer(text) if ":" in match.group(1)]
    named = {match.group(1) for part in inside for match in _TICKER.finditer(part)}
    if "listed" in text:
        named.update(match.group(1) or match.group(2) for match in _LISTED.finditer(text))
    return frozenset(EXCHANGES[name] for name in named if name in EXCHANGES)


def _declared(text: str) -> str:
    """The currency that the article says its amounts are in, "" for none."""
    if not any(hint in text for hint in _HINTS):
        return ""
    for match in _DECLARED.finditer(text):
        code, nation = match.group(1), match.group(2)
        if code and code.isupper() and code.lower() in CODES:
            return CODES[code.lower()]
        if nation:
            name = "United States" if nation.upper().replace(".", "") == "US" else nation
            if name in NATIONS:
                return NATIONS[name]
    return ""
