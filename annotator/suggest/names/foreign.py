"""A few patterns for German, Chinese and Arabic: legal forms, titles, kinds of bodies, repeats of what they found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A name at `[start, end)` in code points."""

    start: int
    end: int
    label: str
    score: float
    why: str


_NAME = r"[A-ZÄÖÜ][\w&’'-]*"
_GERMAN_COMPANY = re.compile(
    rf"\b(?!(?:Die|Der|Das|Den|Dem|Des|Ein|Eine|Einer|Bei|Für|Mit|Und)\s)"
    rf"({_NAME}(?:\s(?:{_NAME}|&|und)){{0,4}})\s(?:GmbH(?: & Co\. KG)?|AG|SE|KGaA|KG|e\.\s?V\.|eG|mbH)(?!\w)"
)
_GERMAN_FIRM = re.compile(
    rf"\b(\w*(?:[Bb]auer|[Hh]ersteller|[Kk]onzern|[Zz]ulieferer|[Vv]ersicherer|[Hh]ändler|[Bb]etreiber|[Uu]nternehmen"
    rf"|[Dd]ienstleister|[Ee]ntwickler)|Firma|Anbieter wie)\s({_NAME}(?:\s{_NAME})?)"
)
_GERMAN_TITLE = re.compile(
    rf"\b(Herr(?:n)?|Frau|Dr\.|Prof\.|Professor(?:in)?|[\w-]*[Kk]anzler(?:in)?|[\w-]*[Mm]inister(?:in)?"
    rf"|[\w-]*[Pp]räsident(?:in)?|[\w-]*[Cc]hef(?:in)?|Vorstandsvorsitzende[rn]?|[\w-]*[Ss]precher(?:in)?"
    rf"|Analyst(?:in)?|Ökonom(?:in)?|Gründer(?:in)?|Geschäftsführer(?:in)?|Trainer(?:in)?|[\w-]*[Bb]ürgermeister(?:in)?)"
    rf"\s({_NAME}(?:\s(?:von|van|de|zu)(?=\s))?(?:\s{_NAME}){{0,2}})"
)
_GERMAN_BODY = re.compile(
    r"\b(?:(?:Technische )?Universität|Hochschule|Landgericht|Amtsgericht|Oberlandesgericht|Flughafen)\s[A-ZÄÖÜ]\w+"
    r"|\b(?:Bundesamt|Bundesministerium|Ministerium|Institut|Verband|Zentrum)\s(?:für|der|des)\s(?:[a-zäöü]+\s)?[A-ZÄÖÜ]\w+"
    r"|\bGewerkschaft(?:\s[A-ZÄÖÜ]\w+){1,2}"
    r"|\b[A-ZÄÖÜ][\w-]*(?:ministerium|bundesbank|zentralbank|kartellamt|gerichtshof)\b"
)
_GERMAN_LAW = re.compile(r"\b[A-ZÄÖÜ][\w-]*(?:-Richtlinie|-Verordnung|[a-zäöüß]{3}gesetz(?:buch)?)\b")

_CHINESE_BODY = re.compile(
    r"([\u4e00-\u9fff]{2,10}?)"
    r"(股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|银行|大学|学院|研究院|研究所|医院|基金会|委员会|交易所)"
)
_TRADES = "化学|汽车|科技|电子|能源|证券|电器|通信|保险|航空|医药|钢铁"
_CHINESE_COMPANY = re.compile(
    rf"(?:企业|公司|厂商|车企|巨头|^|[。，；“”\s])(?!新能源|电动|智能|飞行|全球|中国|国内|进口)"
    rf"([\u4e00-\u9fff]{{2,4}}?(?:{_TRADES}))(?!市场|产业|行业|企业|公司|出口|销量|股|制造)",
    re.MULTILINE,
)
_SURNAME = (
    "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方俞任袁柳史唐薛雷贺汤罗郝毕安常傅齐康余"
    "顾孟黄萧尹姚邵汪毛米戴宋庞熊纪舒董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡万管卢莫丁邓洪崔龚程陆翁段侯宁武刘龙叶白]"
)
_CHINESE_PERSON = re.compile(
    r"(?:创始人|董事长|总裁|首席执行官|首席财务官|财务总监|总监|总经理|总统|总理|主席|部长|教授|分析师|发言人|记者)"
    rf"({_SURNAME}[\u4e00-\u9fff]{{1,2}}?)(?=[，。、；：\s]|表示|指出|估计|预计|认为|说|称|宣布|在|对|的|于|将|与|和|$)"
)
_CHINESE_SPEAKER = re.compile(rf"[”」]({_SURNAME}[\u4e00-\u9fff]{{1,2}}?)(?=说|表示|称|指出)")
# What cannot begin a Chinese name of a body: small words that stand before it.
_CHINESE_EDGE = re.compile(
    r".*(?:的|了|在|和|与|是|由|向|对|从|为|被|把|将|据|及|或|于|有|家|该|这|那|各|多|等|说|到|给|让|并|其)"
)

_ARABIC_NAME = r"[\u0621-\u064a]{2,}"
_ARABIC_BODY = re.compile(rf"(?<![\u0621-\u064a])(?:بنك|مصرف|جامعة|وزارة|مجموعة)\sال{_ARABIC_NAME}")
_ARABIC_COMPANY = re.compile(rf"(?<![\u0621-\u064a])(?:وتملك |تملك )?شركة\s({_ARABIC_NAME}(?:\sلل{_ARABIC_NAME})?)")
_ARABIC_PERSON = re.compile(
    rf"(?:الرئيس التنفيذي|الرئيسة التنفيذية|المدير المالي|المديرة المالية|الوزير|الرئيس|المحلل|المحللة)"
    rf"\s((?!ال){_ARABIC_NAME}\sال{_ARABIC_NAME})"
)


def german(text: str) -> Iterator[Stretch]:
    """Companies by their legal form, people by their title, bodies and laws by their kind, and their short forms."""
    sure: list[Stretch] = []
    for match in _GERMAN_COMPANY.finditer(text):
        sure.append(Stretch(match.start(), match.end(), "ORG", 0.9, "ends with a legal form"))
    for match in _GERMAN_FIRM.finditer(text):
        why = f"“{match.group(1)}” before it"
        sure.append(Stretch(match.start(2), match.end(2), "ORG", 0.7, why))
    for match in _GERMAN_TITLE.finditer(text):
        why = f"the title “{match.group(1)}” before it"
        sure.append(Stretch(match.start(2), match.end(2), "PERSON", 0.75, why))
    for match in _GERMAN_BODY.finditer(text):
        sure.append(Stretch(match.start(), match.end(), "ORG", 0.62, "a word for a kind of body"))
    for match in _GERMAN_LAW.finditer(text):
        sure.append(Stretch(match.start(), match.end(), "LAW", 0.7, "a word for a kind of law"))
    yield from sure
    yield from _again(text, sure, short=_german_short_forms)


def chinese(text: str) -> Iterator[Stretch]:
    """Bodies by their last characters, people by the role before them or as speakers, and their repeats."""
    sure: list[Stretch] = []
    for match in _CHINESE_BODY.finditer(text):
        start = match.start()
        edge = _CHINESE_EDGE.match(match.group(1))
        if edge is not None:
            start += edge.end()
        if match.end() - start >= 4:
            why = f"ends with “{match.group(2)}”"
            sure.append(Stretch(start, match.end(), "ORG", 0.6, why))
    for match in _CHINESE_COMPANY.finditer(text):
        sure.append(Stretch(match.start(1), match.end(1), "ORG", 0.6, "a word for a company before it"))
    for pattern, why in ((_CHINESE_PERSON, "a role before it"), (_CHINESE_SPEAKER, "speaks after a quotation")):
        for match in pattern.finditer(text):
            sure.append(Stretch(match.start(1), match.end(1), "PERSON", 0.72, why))
    yield from sure
    yield from _again(text, sure, short=_chinese_short_forms)


def arabic(text: str) -> Iterator[Stretch]:
    """Banks, companies and ministries by their first word, people by the role before them, and their repeats."""
    sure: list[Stretch] = []
    for match in _ARABIC_BODY.finditer(text):
        sure.append(Stretch(match.start(), match.end(), "ORG", 0.65, "a word for a kind of body"))
    for match in _ARABIC_COMPANY.finditer(text):
        sure.append(Stretch(match.start(1), match.end(1), "ORG", 0.62, "“شركة” before it"))
    for match in _ARABIC_PERSON.finditer(text):
        sure.append(Stretch(match.start(1), match.end(1), "PERSON", 0.72, "a role before it"))
    yield from sure
    yield from _again(text, sure, short=_last_word)


def _again(text: str, sure: Sequence[Stretch], *, short: Callable[[str, str], Sequence[str]]) -> Iterator[Stretch]:
    """Where the names that were found, or their short forms, stand again."""
    taken = [(one.start, one.end) for one in sure]
    forms: dict[str, Stretch] = {}
    for one in sure:
        name = text[one.start : one.end]
        for form in (name, *short(name, one.label)):
            forms.setdefault(form, one)
    for form, one in sorted(forms.items(), key=lambda item: -len(item[0])):
        full = text[one.start : one.end]
        edge = r"" if form[0] >= "\u3040" else r"\b"
        for match in re.finditer(edge + re.escape(form) + edge, text):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield Stretch(match.start(), match.end(), one.label, 0.72, f"“{full}” in this article")


def _german_short_forms(name: str, label: str) -> Sequence[str]:
    words = name.split()
    if len(words) < 2:
        return ()
    if label == "PERSON":
        return (words[-1],)
    if label == "ORG" and words[-1] in ("GmbH", "AG", "SE", "KGaA", "KG", "eG"):
        return (" ".join(words[:-1]), words[0]) if len(words[0]) > 3 else (" ".join(words[:-1]),)
    return ()


def _last_word(name: str, label: str) -> Sequence[str]:
    words = name.split()
    return (words[-1],) if label == "PERSON" and len(words) > 1 else ()


def _chinese_short_forms(name: str, label: str) -> Sequence[str]:
    trade = label == "ORG" and len(name) == 4 and name[-2:] in _TRADES.split("|")
    return (name[:-2],) if trade else ()
