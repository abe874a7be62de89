"""Lists of a person's own: match patterns as Prodigy and spaCy keep them (`patterns.jsonl`), one object a line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.loading import load
from annotator.model.errors import Problem, UserError
from annotator.model.records import Proposal
from annotator.suggest.dictionary import Dictionary, Entry
from annotator.suggest.language import language_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher

PREFIX = "list:"
_SCORE = 0.9
_LARGEST = 64 * 2**20
# What can be told of a token without a trained pipeline.
_KNOWN = frozenset(
    {"ORTH", "TEXT", "NORM", "LOWER", "LENGTH", "SHAPE", "PREFIX", "SUFFIX", "SPACY", "OP", "IS_ALPHA", "IS_ASCII",
     "IS_DIGIT", "IS_LOWER", "IS_UPPER", "IS_TITLE", "IS_PUNCT", "IS_SPACE", "IS_STOP", "IS_BRACKET",
     "IS_QUOTE", "IS_LEFT_PUNCT", "IS_RIGHT_PUNCT", "IS_CURRENCY", "LIKE_NUM", "LIKE_URL", "LIKE_EMAIL"}
)  # fmt: skip
# What only one can tell, or what somebody else's program adds.
_TRAINED = frozenset(
    {
        "POS",
        "TAG",
        "MORPH",
        "DEP",
        "LEMMA",
        "ENT_TYPE",
        "ENT_IOB",
        "ENT_ID",
        "ENT_KB_ID",
        "SENT_START",
        "IS_SENT_START",
        "_",
    }
)
_WRONG = re.compile(r"\[pattern -> (\d+) -> ([A-Z_]+)")

TokenPattern = list[dict[str, object]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One line of a list: `phrase` is matched as it is written, else `tokens` as spaCy's Matcher does."""

    label: str
    phrase: str = ""
    tokens: TokenPattern | None = None


def read_patterns(path: Path) -> tuple[tuple[Pattern, ...], tuple[Problem, ...]]:
    """The patterns of a file, and what could not be used; UserError when it cannot be read or holds none."""
    patterns: list[Pattern] = []
    problems: list[Problem] = []
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError("AN818", f"The list “{path.name}” is larger than {_LARGEST // 2**20} MB.", "Split it.")
        lines = path.read_bytes().decode("utf-8-sig").split("\n")
    except OSError as error:
        raise UserError(
            "AN818", f"The list “{path.name}” cannot be read: {error.strerror}.", "Check where it is."
        ) from error
    except UnicodeDecodeError as error:
        raise UserError("AN818", f"The list “{path.name}” is not in UTF-8.", "Save it as UTF-8.") from error
    tried: _Tried | None = None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        found = _pattern(line)
        if isinstance(found, Pattern) and found.tokens is not None:
            tried = tried or _Tried()
            found = tried.fault(found.tokens) or found
        if isinstance(found, Pattern):
            patterns.append(found)
        else:
            problems.append(
                Problem(
                    code="AN819",
                    sentence=f"The pattern cannot be used: {found}.",
                    where=path.name,
                    line=number,
                    severity="warning",
                )
            )
    if not patterns:
        raise UserError("AN818", f"“{path.name}” holds no pattern that can be used.", "Write one object a line.")
    return tuple(patterns), tuple(problems)


class _Tried:
    """Has spaCy's own Matcher say which patterns of tokens it takes, one by one."""

    def __init__(self) -> None:
        import spacy
        from spacy.matcher import Matcher

        self._vocab = spacy.blank("xx").vocab
        self._matcher = Matcher

    def fault(self, tokens: TokenPattern) -> str:
        """Why a pattern cannot be used, in words that follow a colon; "" when it can."""
        try:
            self._matcher(self._vocab, validate=True).add("one", [tokens])
        except Exception as error:  # the library's own for names and values, those of `re` for expressions
            if found := _WRONG.search(str(error)):
                return f"the value of {found[2]} in its word {int(found[1]) + 1} is none that spaCy takes"
            return f"spaCy does not take it ({str(error).strip().rstrip('.')[:120]})"
        return ""


def _pattern(line: str) -> Pattern | str:
    """A pattern, or why it is none, in words that follow a colon."""
    try:
        told: object = json.loads(line)
    except (ValueError, RecursionError):
        return "the line is no JSON"
    row = cast("dict[str, object]", told) if isinstance(told, dict) else {}
    label, pattern = row.get("label"), row.get("pattern")
    if not isinstance(label, str) or not label.strip():
        return "it has no label"
    if isinstance(pattern, str) and pattern.strip():
        return Pattern(label=label.strip(), phrase=pattern.strip())
    if not isinstance(pattern, list) or not pattern:
        return "“pattern” is neither a text nor a list of tokens"
    tokens = cast("list[object]", pattern)
    if not all(isinstance(token, dict) for token in tokens):
        return "a token of it is no object"
    made = [
        {str(name).upper(): value for name, value in cast("dict[object, object]", token).items()} for token in tokens
    ]
    strange = sorted({name for token in made for name in token} - _KNOWN)
    if strange:
        return f"{strange[0]} needs a trained pipeline" if strange[0] in _TRAINED else f"spaCy knows no {strange[0]}"
    return Pattern(label=label.strip(), tokens=made)


class PatternList:
    """Proposes what the patterns of a list match; the file is read when it is first asked."""

    portable = True

    def __init__(self, path: Path) -> None:
        self._path = path
        self.name = f"{PREFIX}{path.stem}"
        self.title = f"List “{path.stem}”"
        self._patterns: tuple[Pattern, ...] | None = None
        self._phrases = Dictionary(iter(()))
        self._matchers: dict[str, tuple[Language, Matcher]] = {}

    def __reduce__(self) -> tuple[type[PatternList], tuple[Path]]:
        """Travels as its path: spaCy's matchers do not."""
        return PatternList, (self._path,)

    def propose(self, text: str, *, date: str, language: str) -> Sequence[Proposal]:
        """The phrases at word edges, the longest at each place, and what the patterns of tokens match."""
        del date
        if self._patterns is None:
            self._patterns, _ = read_patterns(self._path)
            self._phrases = Dictionary(self._entries(self._patterns))
        found = [
            self._proposal(hit.start, hit.end, hit.entry.label, f"“{hit.entry.form}” stands in your list")
            for hit in self._phrases.find(text)
        ]
        if any(pattern.tokens is not None for pattern in self._patterns):
            found += self._by_tokens(text, language_of(text, language=language))
        return found

    def _entries(self, patterns: Sequence[Pattern]) -> Iterator[Entry]:
        for one in patterns:
            if one.phrase:
                yield Entry(form=one.phrase, name=one.phrase, label=one.label, what=self._path.stem, score=_SCORE)

    def _by_tokens(self, text: str, language: str) -> list[Proposal]:
        from spacy.util import filter_spans

        nlp, matcher = self._matcher(language)
        doc = nlp.make_doc(text)
        spans = filter_spans(matcher(doc, as_spans=True))
        return [
            self._proposal(span.start_char, span.end_char, span.label_, "a pattern of your list matches")
            for span in spans
            if span.text.strip()
        ]

    def _matcher(self, language: str) -> tuple[Language, Matcher]:
        if language not in self._matchers:
            load("spacy")
            import spacy
            from spacy.matcher import Matcher

            try:
                nlp = spacy.blank(language or "xx")
            except (ImportError, ValueError):  # a language without a tokenizer here
                nlp = spacy.blank("xx")
            matcher = Matcher(nlp.vocab)
            for one in self._patterns or ():
                if one.tokens is not None:
                    matcher.add(one.label, [one.tokens], greedy="LONGEST")
            self._matchers[language] = nlp, matcher
        return self._matchers[language]

    def _proposal(self, start: int, end: int, label: str, why: str) -> Proposal:
        return Proposal(
            start=start, end=end, label=label, provider=self.name, score=_SCORE, evidence=f"{why} “{self._path.stem}”"
        )
