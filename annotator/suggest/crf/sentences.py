"""The sentences and words that the recogniser reads: fast, offsets kept, every boundary that a person may set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.text.tokens import tokens

# Abbreviations that keep their dot.
_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Ft|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Cos"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|No|vs|Messrs|approx|dept|Dept|est|etc)\."
)
# Han, kana and their kin are written without blanks: each character is a word.
_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(
    rf"""
      (?:https?://|www\.)[^\s<>"]+                # addresses
    | (?:[^\W\d_{_CJK}]\.){{2,}}                  # U.S., J.P.
    | \b{_ABBREVIATION}(?!\w)                     # Mr., Inc.
    | (?<![\w.])[A-ZÀ-Þ]\.(?=\s?[A-ZÀ-Þ])          # J. Smith
    | (?<![\w@./])@\w+                            # @account
    | \d+(?:[.,:/]\d+)*[^\W{_CJK}]*               # 680.61, 12:30, 3.4bn
    | (?<=\w)['’][sS](?!\w)                       # the genitive
    | [^\W{_CJK}]+(?:['’](?![sS]\b)[^\W\d_]+)*    # words, O'Brien
    | \S                                          # one sign
    """,
    re.VERBOSE,
)
# Marks that cling to the letter before them, and scripts that have such: read slowly and rightly.
_CLINGING = re.compile("[\u0300-\u036f\u0590-\u0eff\u1000-\u109f\u1780-\u17ff\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")
_ENDS = frozenset(".!?…")
_CJK_ENDS = frozenset("。！？")
_CLOSING = frozenset("\"'”’)]»›」』")
_LINE_END = re.compile(r"[\n\r\x85\u2028\u2029]")
# No sentence is longer, so that a text without full stops needs no more memory than others.
LONGEST = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """The words of one sentence: `words[i]` is `text[starts[i]:ends[i]]`, in code points of the article.

    `hints` are what others say of each word (short strings, one tuple a word), empty when nobody was asked.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    hints: tuple[tuple[str, ...], ...] = field(default=())

    def __len__(self) -> int:
        return len(self.words)


def read_sentences(text: str) -> list[Sentence]:
    """All sentences of a text in any language, in order; white space belongs to none."""
    spans = _word_spans(text)
    return [_sentence(text, spans[first:last]) for first, last in _sentence_bounds(text, spans)]


def _word_spans(text: str) -> list[tuple[int, int]]:
    if _CLINGING.search(text):
        return tokens(text)
    return [match.span() for match in _WORD.finditer(text)]


def _sentence(text: str, spans: Sequence[tuple[int, int]]) -> Sentence:
    return Sentence(
        words=tuple([text[start:end] for start, end in spans]),
        starts=tuple([start for start, _ in spans]),
        ends=tuple([end for _, end in spans]),
    )


def _sentence_bounds(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The indices of words `[first, last)` of each sentence."""
    first = 0
    ended = False
    for at in range(1, len(spans)):
        before_start, before_end = spans[at - 1]
        start = spans[at][0]
        last = text[before_end - 1]
        if before_end - before_start == 1:
            ended = last in _ENDS or last in _CJK_ENDS or (ended and last in _CLOSING)
        else:
            ended = False
        broken = at - first >= LONGEST
        if not broken and start > before_end:
            broken = _LINE_END.search(text, before_end, start) is not None or (ended and _opens(text, start))
        if broken or (ended and last in _CJK_ENDS and text[start] not in _CLOSING):
            yield first, at
            first, ended = at, False
    if first < len(spans):
        yield first, len(spans)


def _opens(text: str, start: int) -> bool:
    """Whether what begins here may begin a sentence: anything but a small letter."""
    return not text[start].islower()
