"""One pass over a text: numbers, words and signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

END = 0
NUM = 1
WORD = 2
SIGN = 3
PAD = 16  # blank tokens after the last: looking a little ahead, or back from the first, needs no bounds check

_TOKEN = re.compile(r"(\d+(?:[.,]\d+)*)|([^\W\d_]+)|([^\w\s]|_|\n)")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|\d{1,3}(?:\.\d{3})+,\d+|\d+,\d+")
_PART = re.compile(r"\d+(?:\.\d+)*|,")

# One sign for one sign, so that offsets stay what they are.
_SAME_LENGTH: dict[int, str] = {
    **{ord(full): chr(ord(full) - 0xFEE0) for full in "％＄＋－．，／：～（）＜＞＝＃＆"},
    **{ord(dash): "-" for dash in "−‐‑﹣"},
    **{ord(dash): "–" for dash in "—‒―"},
    **{ord(quote): "'" for quote in "’‘ʼ＇"},
    **{ord(quote): '"' for quote in "“”″"},
    **{ord(line): "\n" for line in "\r\x85\u2028\u2029"},
    ord("٫"): ".", ord("٬"): ",", ord("٪"): "%", ord("،"): ",",
    ord("￥"): "¥", ord("￡"): "£", ord("˚"): "°", ord("º"): "°", ord("∼"): "~", ord("⩽"): "≤", ord("⩾"): "≥",
    ord("＾"): "^", ord("∙"): "·", ord("⋅"): "·", ord("✕"): "×", ord("﹪"): "%", ord("′"): "'",
}  # fmt: skip
_SHORT_LINE, _LONG_LINE = 50, 130


class Tokens:
    """Parallel lists over the tokens of `text`; `low` is the lower-case form, `seeds` where figures may begin."""

    __slots__ = ("counted", "end", "kind", "low", "month_first", "numbers", "seeds", "size", "start", "text")

    def __init__(self, text: str, seeds: Mapping[str, int]) -> None:
        self.text = text
        self.start: list[int] = []
        self.end: list[int] = []
        self.kind: list[int] = []
        self.low: list[str] = []
        self.seeds: list[int] = []
        self.numbers: dict[int, object] = {}  # what was read at a token: several readers ask for the same number
        self.month_first: bool | None = None  # whether 3/5 is March the fifth here, once it was asked
        # What several readers ask of one token: how many of which unit of time begins at it (see ago.py).
        self.counted: dict[int, tuple[Decimal, str, int] | None] = {}
        self._scan(text if text.isascii() else text.translate(_SAME_LENGTH), seeds)
        self.size = len(self.start)
        self.start += [len(text)] * PAD
        self.end += [len(text)] * PAD
        self.kind += [END] * PAD
        self.low += [""] * PAD

    def _scan(self, text: str, seeds: Mapping[str, int]) -> None:
        start, end, kind, low, found = self.start, self.end, self.kind, self.low, self.seeds
        line = 0
        lower = text.lower()
        if len(lower) != len(text):  # a few letters grow when they are made small
            lower = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
        for match in _TOKEN.finditer(lower):
            which = match.lastindex
            word = match.group()
            a = match.start()
            b = a + len(word)
            if which == WORD:
                if word in seeds:
                    found.append(len(low))
            elif which == NUM:
                found.append(len(low))
                if "," in word and _GROUPED.fullmatch(word) is None:
                    self._split(word, a)
                    continue
            elif word == "\n":
                wrapped = _SHORT_LINE <= a - line <= _LONG_LINE and text[b : b + 1] not in ("\n", "")
                line = b
                if wrapped:
                    continue
            start.append(a)
            end.append(b)
            kind.append(which or SIGN)
            low.append(word)

    def _split(self, word: str, at: int) -> None:
        """A list of numbers without blanks ("22,24,26") is no grouped number."""
        self.seeds.pop()
        for part in _PART.finditer(word):
            piece = part.group()
            if piece != ",":
                self.seeds.append(len(self.low))
            self.start.append(at + part.start())
            self.end.append(at + part.end())
            self.kind.append(SIGN if piece == "," else NUM)
            self.low.append(piece)

    def touches(self, i: int) -> bool:
        """Whether token `i` and the next one stand without a blank between them."""
        return self.end[i] == self.start[i + 1]

    def raw(self, i: int) -> str:
        """Token `i` as it is written."""
        return self.text[self.start[i] : self.end[i]]

    def capital(self, i: int) -> bool:
        """Whether token `i` begins with a capital letter."""
        return self.text[self.start[i] : self.start[i] + 1].isupper()
