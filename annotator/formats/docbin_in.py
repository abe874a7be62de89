"""Reads spaCy's DocBin: entities, span groups, and the values and relations that this program keeps in user data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from annotator.formats import files
from annotator.formats.docbin import REJECTED
from annotator.formats.figure_fields import foreign_figure
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan, SpanState
from annotator.loading import load
from annotator.model.errors import Problem, UserError
from annotator.model.figure import Figure

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

_LARGEST = 2**30
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


class DocBinImporter:
    """Reads `.spacy` files, Doc by Doc; nothing in them is run."""

    name = "spacy"
    title = "spaCy DocBin"
    suffixes = (".spacy",)

    def score(self, path: Path, head: bytes) -> float:
        """By the ending and the packing."""
        return 0.97 if path.suffix.lower() == ".spacy" and head[:2] in _ZLIB else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield an article or a problem for every Doc; UserError when the file is no DocBin."""
        load("spacy")
        from spacy.tokens import DocBin
        from spacy.vocab import Vocab

        data = files.read_bytes(path, limit=_LARGEST)
        try:
            docs = DocBin(store_user_data=True).from_bytes(data)
        except Exception as error:  # the unpacker's own: a broken file fails in any way
            told = " ".join(str(error).split())[:100] or type(error).__name__
            raise UserError(
                "AN751", f"“{path.name}” is no DocBin that spaCy can read: {told}.", "Write it again with spaCy 3."
            ) from error
        vocab = Vocab()
        found = docs.get_docs(vocab)
        number = 0
        while True:
            number += 1
            try:
                doc = next(found)
                yield _article(doc, path, number, options)
            except StopIteration:
                return
            except Exception as error:  # as above
                told = " ".join(str(error).split())[:100] or type(error).__name__
                yield Problem(
                    code="AN752",
                    sentence=f"The Doc cannot be read, and what follows it neither: {told}.",
                    where=path.name,
                    line=number,
                )
                return


def _article(doc: Doc, path: Path, number: int, options: ReadOptions) -> IncomingArticle | Problem:
    text = doc.text
    if not text.strip():
        return Problem(code="AN222", sentence="The Doc holds no text.", where=path.name, line=number)
    data = cast("Mapping[object, object]", doc.user_data)
    values = _values(data.get("figures"))
    spans: dict[tuple[int, int, str, str], IncomingSpan] = {}

    def take(found: Iterable[Span], state: SpanState) -> None:
        for one in found:
            place = (one.start_char, one.end_char, one.label_)
            if one.start_char < one.end_char:
                spans.setdefault(
                    (*place, state),
                    IncomingSpan(
                        start=place[0],
                        end=place[1],
                        label=place[2],
                        state=state,
                        figure=values.get(place) if state == "span" else None,
                        provider=path.stem if state != "span" else "",
                        key=_key(*place) if state == "span" else "",
                    ),
                )

    take(doc.ents, "span")
    groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
    for key in sorted(groups):
        take(groups[key], "rejected" if key == REJECTED else "span")
    described = describe(text, _told(data), options=options, stem="", origin=f"{path.name}:{number}")
    ordered = tuple(sorted(spans.values(), key=lambda one: (one.start, -one.end)))
    judged = not any(token.ent_iob == 0 for token in doc)
    return replace(
        described,
        spans=ordered,
        relations=tuple(_relations(data.get("relations"), ordered)),
        state="done" if judged else "open",
    )


def _key(start: int, end: int, label: str) -> str:
    return f"{start}-{end}-{label}"


def _told(data: Mapping[object, object]) -> list[tuple[str, str]]:
    """Words of the user data, but for what this program keeps there for itself."""
    own = ("article", "start", "figures", "relations")
    return [
        (name, value)
        for name, value in data.items()
        if isinstance(name, str) and isinstance(value, str) and name not in own
    ]


def _values(value: object) -> dict[tuple[int, int, str], Figure]:
    """The values of spans by their places, as far as they are ours."""
    found: dict[tuple[int, int, str], Figure] = {}
    for row in _rows(value, 4):
        start, end, label, fields = row
        if isinstance(start, int) and isinstance(end, int) and isinstance(fields, dict):
            figure = foreign_figure(cast("object", fields))
            if figure is not None:
                found[start, end, str(label)] = figure
    return found


def _relations(value: object, spans: Sequence[IncomingSpan]) -> Iterator[IncomingRelation]:
    """The relations that this program keeps: the places of two spans and the label's name."""
    keys: dict[tuple[object, object], str] = {}
    for span in spans:
        if span.key:
            keys.setdefault((span.start, span.end), span.key)
    for start, end, begin, stop, label in _rows(value, 5):
        source, target = keys.get((start, end)), keys.get((begin, stop))
        if source is not None and target is not None:
            yield IncomingRelation(source=source, target=target, label=str(label))


def _rows(value: object, width: int) -> list[Sequence[object]]:
    if not isinstance(value, list | tuple):
        return []
    rows = cast("Sequence[object]", value)
    return [
        cast("Sequence[object]", row)
        for row in rows
        if isinstance(row, list | tuple) and len(cast("Sequence[object]", row)) == width
    ]
