"""The JSON that spaCy's second version trained on: documents of paragraphs of sentences of tokens with BILUO tags."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingSpan
from annotator.formats.json_reading import Object, first_record, list_of, object_of, records, text_of
from annotator.formats.words import places_of
from annotator.model.errors import Problem


class SpacyJson:
    """Reads `[{"id": 0, "paragraphs": [{"raw": …, "sentences": [{"tokens": [{"orth": …, "ner": …}]}]}]}]`."""

    name = "spacy-json"
    title = "spaCy v2 training JSON"
    suffixes = (".json",)

    def score(self, path: Path, head: bytes) -> float:
        """By a first object with paragraphs that have sentences."""
        first = first_record(head)
        paragraphs = list_of(first.get("paragraphs")) if first is not None else []
        return 0.95 if any("sentences" in object_of(row) for row in paragraphs) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every paragraph."""
        for number, record in records(path, options):
            if isinstance(record, Problem):
                yield record
                continue
            paragraphs = list_of(record.get("paragraphs"))
            if not paragraphs:
                yield Problem(code="AN222", sentence="The document has no paragraphs.", where=path.name, line=number)
            for paragraph in map(object_of, paragraphs):
                yield _article(paragraph, path, number, options)


def _article(paragraph: Object, path: Path, number: int, options: ReadOptions) -> IncomingArticle | Problem:
    tokens = [
        object_of(token)
        for sentence in list_of(paragraph.get("sentences"))
        for token in list_of(object_of(sentence).get("tokens"))
    ]
    words = [text_of(token.get("orth")) for token in tokens]
    told = paragraph.get("raw")
    text = told if isinstance(told, str) else " ".join(words)
    if not text.strip():
        return Problem(code="AN222", sentence="The paragraph holds no text.", where=path.name, line=number)
    places = places_of(text, words)
    if places is None:
        return Problem(
            code="AN868",
            sentence="The words of the paragraph do not stand in its text in their order.",
            where=path.name,
            line=number,
            hint="Make the file again from the text that it was made of.",
        )
    names = _Names()
    for token, (start, end) in zip(tokens, places, strict=True):
        names.tag(text_of(token.get("ner")), start, end)
    described = describe(text, (), options=options, stem="", origin=f"{path.name}:{number}")
    # A dash says that nobody knows; the article is then one that somebody has to look at.
    return replace(described, spans=tuple(names.spans), state="open" if names.unknown else "done")


class _Names:
    """The names of a paragraph, tag by tag."""

    def __init__(self) -> None:
        self.spans: list[IncomingSpan] = []
        self.unknown = False
        self._start: int | None = None

    def tag(self, tag: str, start: int, end: int) -> None:
        """Take the tag of the word from `start` to `end`: B-, I-, L-, U-, O, or a dash for what is not known."""
        self.unknown = self.unknown or tag in ("", "-")
        if tag[:2] == "U-" or (tag[:2] == "L-" and self._start is not None):
            begin = start if tag[0] == "U" or self._start is None else self._start
            self.spans.append(IncomingSpan(start=begin, end=end, label=tag[2:]))
        if tag[:2] == "B-":
            self._start = start
        elif tag[:2] != "I-":
            self._start = None
