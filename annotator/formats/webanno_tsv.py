"""WebAnno TSV 3: spans over tokens, stacked ones told apart by numbers, relations, offsets in UTF-16."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats import files
from annotator.formats.encoding import decode, mark_length
from annotator.formats.headers import describe
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.incoming_spans import IncomingRelation, IncomingSpan
from annotator.formats.offset_trial import Trial, fits
from annotator.formats.offset_units import Convention, convention_named
from annotator.formats.turner import Turner
from annotator.formats.webanno_body import Body, Place, surface
from annotator.model.errors import Problem, UserError

_MAGIC = "#FORMAT=WebAnno TSV 3"
_UTF16 = Convention(unit="utf-16")
_ROW = re.compile(r"(\d+)-(\d+(?:\.\d+)?)\t(\d{1,15})-(\d{1,15})\t(.*)\Z")
_NUMBERED = re.compile(r"(.*)\[(\d+)\]\Z", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)")
_WIDEST_GAP = 10_000
"""What may stand between two sentences, in UTF-16: beyond that a row is none, or its file would fill the memory."""
_PREFERRED = ("value", "label", "category", "type", "tag")


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer: its short name, its features, the first of their columns, and whether it links spans."""

    name: str
    features: tuple[str, ...]
    first: int
    relation: bool


class WebAnnoTsv:
    """Reads `.tsv` files that name the format in their first line."""

    name = "webanno-tsv"
    title = "WebAnno TSV 3"
    suffixes = (".tsv",)

    def score(self, path: Path, head: bytes) -> float:
        """Sure by the first line."""
        return 0.98 if is_webanno(head) else 0.0

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield the one article."""
        lines = decode(files.read_bytes(path), path, encoding=options.encoding).text.split("\n")
        if not lines[0].startswith(_MAGIC):
            raise UserError("AN756", f"“{path.name}” is no WebAnno TSV 3.", "Export it again, or as UIMA CAS XMI.")
        item = yield from read_lines(lines, where=path.name, stem=path.stem, options=options)
        if item is None:
            raise files.empty(path)


def is_webanno(head: bytes) -> bool:
    """Whether bytes begin as the format does."""
    return head.removeprefix(b"\xef\xbb\xbf").startswith(_MAGIC.encode())


def read_lines(
    lines: Sequence[str], *, where: str, stem: str, options: ReadOptions
) -> Generator[IncomingArticle | Problem, None, IncomingArticle | None]:
    """Yield what is wrong with the lines and then the article; also returns it, None when there is no text.

    The text between two sentences is told nowhere but in the offsets: it is made in the unit in which the words fit
    in their sentences, while the offsets stay what they are.
    """
    document = _Document(where, _layers(lines))
    for number, line in enumerate(lines, 1):
        document.line(line.rstrip("\r"), number)
    yield from document.problems
    body = document.body
    text = body.text(_unit(body, options))
    if not text.strip():
        return None
    spans = tuple(document.spans(body.places()))
    item = replace(
        describe(text, (), options=options, stem=stem, origin=where),
        spans=spans,
        relations=tuple(document.relations(spans)),
        offsets=_UTF16.name,
        state="done",
        evidence=body.evidence,
    )
    yield item
    return item


def mended_lines(data: bytes, path: Path, options: ReadOptions, turner: Turner) -> bytes:
    """The bytes of a file with the offsets of its rows turned, and nothing else changed."""
    decoded = decode(data, path, encoding=options.encoding)
    lines = decoded.text.split("\n")
    document = _Document(path.name, _layers(lines))
    for number, line in enumerate(lines, 1):
        document.line(line.rstrip("\r"), number)
    turner.on(document.body.text(turner.wrong))
    for at, line in enumerate(lines):
        row = None if line.startswith("#") else _ROW.match(line.rstrip("\r"))
        if row is not None:
            start, end = turner.pair(int(row[3]), int(row[4]))
            lines[at] = f"{line[: row.start(3)]}{start}-{end}{line[row.end(4) :]}"
    mark = data[: mark_length(data, decoded.encoding)]
    return mark + "\n".join(lines).encode(decoded.encoding)


def _unit(body: Body, options: ReadOptions) -> Convention:
    """The unit of the text between the sentences: the one that was chosen or that fits best."""
    if options.offsets is not None:
        return convention_named(options.offsets)
    pieces = body.evidence()
    if all(fits(piece, _UTF16) for piece in pieces):
        return _UTF16
    trial = Trial(_UTF16)
    for piece in pieces:
        trial.weigh(piece)
    return trial.proof().best


def _layers(lines: Sequence[str]) -> list[_Layer]:
    found: list[_Layer] = []
    column = 1
    for line in lines:
        kind, _, told = line.rstrip("\r").partition("=")
        if kind not in ("#T_SP", "#T_CH", "#T_RL"):
            if found and not line.startswith("#T_"):
                break
            continue
        name, *features = told.split("|")
        # A relation has one column more: where it comes from.
        features = [feature for feature in features if not feature.startswith("BT_")]
        if kind == "#T_SP":
            found.append(_Layer(name.rpartition(".")[2], tuple(features), column, relation=False))
            column += max(len(features), 1)
        elif kind == "#T_RL":
            found.append(_Layer(name.rpartition(".")[2], tuple(features), column, relation=True))
            column += len(features) + 1
        else:
            column += 2
    return found


@dataclass(slots=True)
class _Stretch:
    """A span that may go on over several tokens."""

    start: int
    end: int
    label: str
    tokens: list[str] = field(default_factory=list[str])


class _Document:
    """Takes a file line by line."""

    def __init__(self, where: str, layers: list[_Layer]) -> None:
        self._where = where
        self._layers = layers
        self.body = Body()
        self._stacked: dict[tuple[str, str], _Stretch] = {}
        self._single: list[_Stretch] = []
        self._links: list[tuple[str, str, str, str]] = []
        self.problems: list[Problem] = []

    def line(self, line: str, number: int) -> None:
        """Take one line."""
        if line.startswith("#Text="):
            self.body.sentence(_plain(line.removeprefix("#Text=")))
            return
        if not line.strip() or line.startswith("#"):
            return
        row = _ROW.match(line)
        if row is None or int(row[3]) - self.body.reach > _WIDEST_GAP:
            self.problems.append(
                Problem(
                    code="AN757",
                    sentence=f"The line is no token of WebAnno's; it is left out: {line[:60]!r}.",
                    where=self._where,
                    line=number,
                    severity="warning",
                )
            )
            return
        token = f"{row[1]}-{row[2]}"
        start, end = int(row[3]), int(row[4])
        cells = row[5].split("\t")
        self.body.word(token, _plain(cells[0]), start, end)
        for layer in self._layers:
            self._layer(layer, cells, token, start, end)

    def _layer(self, layer: _Layer, cells: Sequence[str], token: str, start: int, end: int) -> None:
        width = max(len(layer.features), 1)
        values = cells[layer.first : layer.first + width]
        if not values or all(value in ("_", "") for value in values):
            return
        columns = [value.split("|") for value in values]
        for at in range(max(len(column) for column in columns)):
            told = [column[at] if at < len(column) else "_" for column in columns]
            numbers = [found[2] for value in told if (found := _NUMBERED.match(value))]
            plain = [_plain(_NUMBERED.sub(r"\1", value)) for value in told]
            label = _label(layer, plain)
            if layer.relation:
                origins = cells[layer.first + width].split("|") if layer.first + width < len(cells) else []
                if at < len(origins):
                    self._links.append((layer.name, label, origins[at], token))
                continue
            key = (layer.name, numbers[0]) if numbers else None
            if key is not None and key in self._stacked:
                self._stacked[key].end = end
                self._stacked[key].tokens.append(token)
                continue
            stretch = _Stretch(start, end, label, [token])
            if key is not None:
                self._stacked[key] = stretch
            else:
                self._single.append(stretch)

    def spans(self, places: Mapping[str, Place]) -> Iterator[IncomingSpan]:
        """The spans, each with the tokens that it begins with as its key and the surface that its tokens give."""
        numbered = [(stretch, number) for (_, number), stretch in self._stacked.items()]
        rows = [*((one, "") for one in self._single), *numbered]
        for stretch, number in sorted(rows, key=lambda row: (row[0].start, -row[0].end, row[1])):
            key = f"{stretch.tokens[0]}[{number}]" if number else stretch.tokens[0]
            quote = surface(places.get(stretch.tokens[0]), places.get(stretch.tokens[-1]))
            yield IncomingSpan(start=stretch.start, end=stretch.end, label=stretch.label, key=key, quote=quote)

    def relations(self, spans: Sequence[IncomingSpan]) -> Iterator[IncomingRelation]:
        """The relations between spans that are there; the token of a row is the target."""
        keys = {span.key for span in spans}
        by_token: dict[str, str] = {}
        for key in keys:
            by_token.setdefault(key.partition("[")[0], key)
        for _, label, origin, token in self._links:
            found = re.match(r"(\d+-\d+(?:\.\d+)?)(?:\[(\d+)_(\d+)\])?", origin)
            if found is None:
                continue
            source = f"{found[1]}[{found[2]}]" if found[2] and found[2] != "0" else found[1]
            target = f"{token}[{found[3]}]" if found[3] and found[3] != "0" else token
            source = source if source in keys else by_token.get(found[1], "")
            target = target if target in keys else by_token.get(token, "")
            if source and target:
                yield IncomingRelation(source=source, target=target, label=label)


def _label(layer: _Layer, values: Sequence[str]) -> str:
    told = dict(zip(layer.features, values, strict=False))
    for name in (*_PREFERRED, *layer.features):
        value = told.get(name, "")
        if name != "identifier" and value not in ("", "*", "_"):
            return value
    return layer.name


def _plain(told: str) -> str:
    """A text without its escapes."""
    if "\\" not in told:
        return told
    return _ESCAPED.sub(lambda found: {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}.get(found[1], found[1]), told)
