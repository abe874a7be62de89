"""A few patterns for German and Chinese: legal forms, titles, kinds of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A name at `[start, end)` in code points."""

    start: int
    end: int
    label: str
    score: float
    why: str


_NAME = r"[A-ZÄÖÜ][\w&’'.-]*"
_GERMAN_COMPANY = re.compile(
    rf"\b({_NAME}(?:\s(?:{_NAME}|&|und|für)){{0,4}})\s(?:GmbH(?: & Co\. KG)?|AG|SE|KGaA|KG|e\.\s?V\.|eG|mbH)(?!\w)"
)
_GERMAN_TITLE = re.compile(
    rf"\b(Herr(?:n)?|Frau|Dr\.|Prof\.|Professor(?:in)?|Kanzler(?:in)?|Bundeskanzler(?:in)?|[\w-]*[Mm]inister(?:in)?"
    rf"|Präsident(?:in)?|[\w-]*[Cc]hef(?:in)?|Vorstandsvorsitzende[rn]?|Sprecher(?:in)?|Analyst(?:in)?|Ökonom(?:in)?"
    rf"|Gründer(?:in)?|Geschäftsführer(?:in)?|Trainer(?:in)?|Bürgermeister(?:in)?)\s"
    rf"({_NAME}(?:\s(?:von|van|de|zu)(?=\s))?(?:\s{_NAME}){{0,2}})"
)
_GERMAN_BODY = re.compile(
    r"\b(?:(?:Technische )?Universität|Hochschule|Landgericht|Amtsgericht|Oberlandesgericht|Flughafen)\s[A-ZÄÖÜ]\w+"
    r"|\b(?:Bundesamt|Bundesministerium|Ministerium|Institut|Verband|Zentrum)\s(?:für|der|des)\s(?:[a-zäöü]+\s)?[A-ZÄÖÜ]\w+"
    r"|\b[A-ZÄÖÜ][\w-]*(?:ministerium|bank|kartellamt|gericht|verband|gewerkschaft|börse)\b"
)
_CHINESE_BODY = re.compile(
    r"[\u4e00-\u9fff]{2,10}?(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司|银行|大学|学院|研究院|研究所|医院|基金会|委员会|交易所|证券|保险|科技|汽车)"
)
_CHINESE_PERSON = re.compile(
    r"(?:创始人|董事长|总裁|首席执行官|总经理|总统|总理|主席|部长|教授|分析师|发言人|记者|先生|女士)"
    r"([赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方俞任袁柳史唐薛雷贺汤罗郝毕安常傅齐康余顾孟黄萧尹姚邵汪毛米戴宋庞熊纪舒董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡万管卢莫丁邓洪崔龚程陆翁段侯宁武刘龙叶白]"
    r"[\u4e00-\u9fff]{1,2}?)(?=[，。、；：\s]|表示|指出|认为|说|称|宣布|在|对|的|于|将|与|和|$)"
)
# What cannot begin a Chinese name of a body: small words that stand before it.
_CHINESE_EDGE = re.compile(
    r".*(?:的|了|在|和|与|是|由|向|对|从|为|被|把|将|据|及|或|于|有|家|该|这|那|各|多|等|说|到|给|让|并|其)"
)


def german(text: str) -> Iterator[Stretch]:
    """Companies by their legal form, people by their title, bodies by their kind."""
    for match in _GERMAN_COMPANY.finditer(text):
        yield Stretch(match.start(), match.end(), "ORG", 0.9, "ends with a legal form")
    for match in _GERMAN_TITLE.finditer(text):
        yield Stretch(match.start(2), match.end(2), "PERSON", 0.75, f"the title “{match.group(1)}” before it")
    for match in _GERMAN_BODY.finditer(text):
        yield Stretch(match.start(), match.end(), "ORG", 0.6, "a word for a kind of body")


def chinese(text: str) -> Iterator[Stretch]:
    """Bodies by their last characters, people by the role before them."""
    for match in _CHINESE_BODY.finditer(text):
        start = match.start()
        edge = _CHINESE_EDGE.match(match.group()[:-2])
        if edge is not None:
            start += edge.end()
        if match.end() - start >= 4:
            ending = match.group()[-2:]
            yield Stretch(start, match.end(), "ORG", 0.6, f"ends with “{ending}”")
    for match in _CHINESE_PERSON.finditer(text):
        yield Stretch(match.start(1), match.end(1), "PERSON", 0.7, "a role before it")
