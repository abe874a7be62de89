"""Knows the program's own sentences again when they are finished, and says them in another language.

Everything below the window speaks English, and much of it is kept: titles of decisions in the journal, evidence of
candidates, problems of an import. So a sentence is found by its template (docs/decisions/0018-translations.md).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping

NUMBER, COUNT, DATA = "number", "count", "data"
"""Kinds of gaps: a number as Python writes it, one with its noun, and what is a person's own and stays as it is."""

_GAP = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(r"\s+(?=[+] )|(?<=[.?!:;,…)])\s+|\s*\n\s*|\s+[·–]\s+|\s{2,}")
_GROUPED = re.compile(r"[+\-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NUMBER = re.compile(r"[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?")
_FIGURES = r"[+\-−]?(?:\d[\d,]*)?\.?\d+%?"
_EXACT = r"[+\-−]?(?:\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?"
_AMOUNT = re.compile(
    rf"(?P<lead>(?:[≈≥>≤<] )?)(?P<number>{_EXACT}(?:–{_EXACT})?)"
    r"(?P<joint> ?)(?P<unit>(?:[^\s.\d][^\s.]{0,15}(?: [^\s.]+)?)?)"
)
"""The short form of a value: "≥ 4 900 000.5 CNY", "3–5 years"; a name of a file has a dot somewhere else."""
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_END = re.compile(r"[.?!]\s")
_INSIDE = {NUMBER: _FIGURES, COUNT: r"\d[\d,]* [^\n\d,;]+?"}
_SIGNS = (",", ";", ":")
_STOPS = ("。", "，", "；", "：")
_FULL_WIDTH = {",": "，", ";": "；", ":": "："}
_EAST = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z0-9]")
_MARK = "ø"
"""A letter that no English word of the program has."""
_SHORT = 12
_KEPT = 4_096

Gaps = Mapping[str, str]


def _words(source: str) -> set[str]:
    """The whole words of a template: a word that a gap touches may be part of a longer one."""
    return {word for word in _WORD.findall(_GAP.sub(_MARK, source)) if _MARK not in word}


class Template:
    """A sentence with gaps; `kinds` tells what stands in each of them."""

    __slots__ = ("_pattern", "_shape", "kinds", "source", "weight")

    def __init__(self, source: str, kinds: Gaps) -> None:
        self.source = source
        self.kinds = kinds
        self.weight = len(_GAP.sub("", source))
        self._pattern: re.Pattern[str] | None = None

    def words(self) -> set[str]:
        """The words that stand in it whole, wherever it is used."""
        return _words(self.source)

    def values(self, text: str) -> dict[str, str] | None:
        """What fills the gaps in a finished sentence; None when it is another sentence."""
        if self._pattern is None:
            self._pattern = re.compile(self._regex())
        found = self._pattern.fullmatch(text)
        if found is None:
            return None
        return found.groupdict()

    def swallows(self, values: Mapping[str, str]) -> bool:
        """Whether its last gap holds the end of one sentence and another."""
        last = self.source.rpartition("{")[2]
        return last.endswith("}") and _END.search(values[last[:-1]]) is not None

    def _regex(self) -> str:
        made, at = "", 0
        for gap in _GAP.finditer(self.source):
            made += re.escape(self.source[at : gap.start()])
            # A short sentence that begins with its gap would take the end of any list for its own.
            free = r"[^\n,]+?" if not gap.start() and self.weight < _SHORT else r"[^\n]+?"
            inside = _INSIDE.get(self.kinds.get(gap[1], ""), free)
            made += f"(?P<{gap[1]}>{inside})"
            at = gap.end()
        return made + re.escape(self.source[at:])


class Sentences:
    """Finished sentences in, the same in another language out; what is not known stays as it is.

    `templates` are all sentences with the kinds of their gaps, `look_up` gives the translation of a template or "",
    `number` writes a number that Python wrote as the language does. An `eastern` language has signs of full width, and
    a space between its letters and Latin ones.
    """

    def __init__(
        self,
        templates: Mapping[str, Gaps],
        *,
        look_up: Callable[[str], str],
        number: Callable[[str], str],
        eastern: bool = False,
    ) -> None:
        self._plain = frozenset(source for source in templates if not _GAP.search(source))
        self._look_up = look_up
        self._number = number
        self._point = number("0.5")[1:2]
        self._eastern = eastern
        self._known: dict[str, str] = {}
        self._index: dict[str, list[Template]] = defaultdict(list)
        self._loose: list[Template] = []
        self._file([Template(source, kinds) for source, kinds in templates.items() if source not in self._plain])

    def _file(self, templates: Iterable[Template]) -> None:
        """Files every template under the rarest of its words, so that few have to be tried."""
        found = [(template, template.words()) for template in templates]
        common = Counter(word for _template, words in found for word in words)
        for template, words in found:
            if words:
                self._index[min(words, key=lambda word: (common[word], word))].append(template)
            else:
                self._loose.append(template)

    def said(self, text: str) -> str:
        """A finished text in the language; sentences that stand one after another are taken one by one."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            whole = self._whole(text)
            if whole is None:
                whole = self._number(text) if _NUMBER.fullmatch(text) else self._amount(text) or self._ended(text)
                whole = whole or self._pieces(text)
                if whole == text:
                    whole = self._whole(text, greedy=True) or text
            known = self._known[text] = whole
        return known

    def template_of(self, text: str, *, greedy: bool = True) -> tuple[str, dict[str, str]] | None:
        """The template that a text was made from, with what stands in its gaps; None when there is none.

        One that is not greedy leaves sentences behind it to themselves.
        """
        if text in self._plain:
            return text, {}
        words = set(_WORD.findall(text))
        near = [template for word in words for template in self._index.get(word, ())] + self._loose
        near.sort(key=lambda template: template.weight, reverse=True)
        for template in near:
            values = template.values(text)
            if values is not None and (greedy or not template.swallows(values)):
                return template.source, values
        return None

    def _whole(self, text: str, *, greedy: bool = False) -> str | None:
        bare = text.strip()
        if not bare:
            return text
        if bare != text:
            inner = self._whole(bare, greedy=greedy)
            return None if inner is None else text.replace(bare, inner, 1)
        if " " in bare and bare not in self._plain and bare[:1].upper() + bare[1:] in self._plain:
            bare = bare[:1].upper() + bare[1:]
        found = self.template_of(bare, greedy=greedy)
        if found is None:
            return None
        source, values = found
        meant = self._look_up(source)
        if not meant:
            return None
        kinds = next((one.kinds for one in self._all(source)), {})
        told = {name: self._value(value, kinds.get(name, "")) for name, value in values.items()}
        return _GAP.sub(lambda gap: self._set_apart(told.get(gap[1], gap[0]), meant, gap), meant)

    def _set_apart(self, value: str, meant: str, gap: re.Match[str]) -> str:
        """A value for its gap, with a space where a Latin letter or a digit would touch an eastern one."""
        if not self._eastern:
            return value
        if meant[gap.start() - 1 : gap.start()] in _STOPS:
            value = value.lstrip(" ")
        before = " " if _EAST.match(meant[gap.start() - 1 : gap.start()]) and _LATIN.match(value[:1]) else ""
        behind = " " if _EAST.match(meant[gap.end() : gap.end() + 1]) and _LATIN.match(value[-1:]) else ""
        return f"{before}{value}{behind}"

    def _all(self, source: str) -> Iterable[Template]:
        for word in _words(source):
            yield from (one for one in self._index.get(word, ()) if one.source == source)
        yield from (one for one in self._loose if one.source == source)

    def _value(self, value: str, kind: str) -> str:
        if kind == DATA:
            return value
        if kind == NUMBER or _GROUPED.fullmatch(value):
            return self._number(value)
        # What else looks like a number may be a version or a year.
        return value if _NUMBER.fullmatch(value) else self.said(value)

    def _amount(self, text: str) -> str | None:
        """The short form of a value, with the decimal sign and the words for units of the language."""
        found = _AMOUNT.fullmatch(text)
        if found is None:
            return None
        number = _DECIMAL.sub(self._point, found["number"])
        unit = self._whole(found["unit"]) if found["unit"] else ""
        return f"{found['lead']}{number}{found['joint']}{unit or found['unit']}"

    def _ended(self, text: str) -> str | None:
        """A text that is known without its end: the last of a list, or work that goes on."""
        for end, eastern in ((".", "。"), (" …", "……")):
            meant = self._whole(text.removesuffix(end)) if text.endswith(end) else None
            if meant is not None:
                return meant + (eastern if self._eastern else end)
        return None

    def _joined(self, sign: str, joint: str) -> str:
        """What stands between two pieces, as the language writes it."""
        if not self._eastern or joint != " ":
            return sign + joint
        return _FULL_WIDTH.get(sign, sign)

    def _pieces(self, text: str) -> str:
        """A text of several sentences, each as far as it is known."""
        joints = list(_JOINT.finditer(text))
        for joint in reversed(joints):
            head = text[: joint.start()]
            meant, sign = self._whole(head), ""
            if meant is None and head[-1:] in _SIGNS:  # a word in a list
                meant, sign = self._whole(head[:-1]), head[-1]
            if meant is not None:
                return meant + self._joined(sign, joint[0]) + self.said(text[joint.end() :])
        if joints:
            first = joints[0]
            return text[: first.end()] + self.said(text[first.end() :])
        return text
