"""Writes Docs to spaCy's DocBin files, shard by shard with flat memory, and proves each file by reading it back."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, cast

from annotator.formats.atomic import proof_failed, sync_file
from annotator.formats.gate import Placed
from annotator.formats.tokenizing import SpacyTokenizer, offsets
from annotator.text.align import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

    from annotator.model.records import ArticleView

SHARD_DOCS = 1_000
SHARD_CHARACTERS = 1_000_000
"""A shard is whole in memory while it is written, read back and imported: about 20 bytes for each character."""
LONGEST_DOC = 100_000  # characters; spaCy's own bound is a million, but training wants less
GROUP = "sc"
"""The span group that spaCy's span categorizer reads by default."""
REJECTED = "rejected"

_EMPTY_LINE = re.compile(r"(?<=\S)[^\S\n]*\n[^\S\n]*\n\s*")
_LINE_END = re.compile(r"(?<=\S)[^\S\n]*\n\s*")

Stretch = tuple[int, int, str]
"""Start and end in code points of its Doc, half open, and the name of the label."""


@dataclass(frozen=True, slots=True)
class MeantDoc:
    """What a Doc has to read back as; `missing` are the indices of tokens that nobody judged."""

    text: str
    entities: tuple[Stretch, ...]
    groups: tuple[tuple[str, tuple[Stretch, ...]], ...]
    missing: tuple[int, ...]
    data: dict[str, object]

    def digest(self) -> bytes:
        """What is kept of it until the file is read back."""
        told = repr((self.text, self.entities, self.groups, self.missing, self.data))
        return hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:16]


@dataclass(frozen=True, slots=True)
class Piece:
    """A Doc over `[start, start + len(text))` of an article, and the index of its first token there."""

    doc: Doc
    text: str
    start: int
    first: int


class _Column(Protocol):
    """A column of a numpy table."""

    def tolist(self) -> list[int]: ...


class _Packer(Protocol):
    """What is used of msgpack's packer."""

    def pack(self, _data: object, /) -> bytes: ...


class _Unpacker(Protocol):
    """What is used of msgpack's unpacker."""

    def feed(self, _packed: bytes, /) -> None: ...

    def unpack(self) -> object: ...


class _Bin(Protocol):
    """The public columns of a DocBin, which has one entry for each Doc in each of them."""

    strings: set[str]
    tokens: list[object]
    spaces: list[object]
    flags: list[dict[str, bool]]
    cats: list[dict[str, float]]
    span_groups: list[bytes]
    user_data: list[bytes]

    def to_disk(self, path: Path) -> None: ...


def pieces_of(
    view: ArticleView, tokenizer: SpacyTokenizer, *, docs: Literal["articles", "paragraphs"], longest: int = LONGEST_DOC
) -> tuple[Piece, ...]:
    """An article as Docs: one, or one for each paragraph; a very long one is cut at line ends or spaces.

    It is never cut inside of a span.
    """
    borders = _borders(view, longest) if docs == "articles" else _paragraph_borders(view, longest)
    if len(borders) == 1:
        return (Piece(tokenizer.doc(view.text), view.text, 0, 0),)
    found: list[Piece] = []
    first = 0
    for start, end in zip(borders, [*borders[1:], len(view.text)], strict=True):
        text = view.text[start:end]
        doc = tokenizer.doc(text)
        found.append(Piece(doc, text, start, first))
        first += len(doc)
    return tuple(found)


def tokens_of(pieces: Sequence[Piece]) -> Tokens:
    """The tokens of all pieces as offsets in the article."""
    if len(pieces) == 1:
        return offsets(pieces[0].doc)
    starts: list[int] = []
    ends: list[int] = []
    for piece in pieces:
        tokens = offsets(piece.doc)
        starts += [piece.start + start for start in tokens.starts]
        ends += [piece.start + end for end in tokens.ends]
    return Tokens(starts, ends)


def _borders(view: ArticleView, longest: int) -> list[int]:
    """Where the Docs of an article begin, so that each is about as long as allowed."""
    return _cuts(view.text, _Covered(view), longest, low=0, end=len(view.text))


def _paragraph_borders(view: ArticleView, longest: int) -> list[int]:
    """Where the paragraphs begin: after empty lines, or after line ends in a text without empty lines."""
    text = view.text
    covered = _Covered(view)
    ends = [match.end() for match in _EMPTY_LINE.finditer(text)] or [match.end() for match in _LINE_END.finditer(text)]
    starts = [0, *(cut for cut in ends if cut < len(text) and covered.around(cut) is None)]
    borders: list[int] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        borders += _cuts(text, covered, longest, low=start, end=end)
    return borders


def _cuts(text: str, covered: _Covered, longest: int, *, low: int, end: int) -> list[int]:
    cuts = [low]
    while end - low > longest:
        high = low + longest
        middle = low + longest // 2
        cut = text.rfind("\n", middle, high) + 1 or text.rfind(" ", middle, high) + 1 or high
        around = covered.around(cut)
        if around is not None:
            cut = around[0] if around[0] > low else around[1]
        if cut >= end:
            break
        cuts.append(cut)
        low = cut
    return cuts


class _Covered:
    """The stretches of an article that spans cover, spans that overlap joined."""

    def __init__(self, view: ArticleView) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in view.spans:
            if self._ends and span.start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def around(self, cut: int) -> tuple[int, int] | None:
        """The stretch that has this place inside of it, or None."""
        at = bisect_left(self._starts, cut) - 1
        return (self._starts[at], self._ends[at]) if at >= 0 and cut < self._ends[at] else None


class DocBinWriter:
    """Writes the Docs of one split below a folder: a file `NAME.spacy`, or a folder of that name with shards.

    spaCy's readers take either. A shard is written, flushed, read back by spaCy and compared as soon as
    it is full; UserError when it reads back as something else.
    """

    def __init__(self, folder: Path, name: str) -> None:
        from spacy.tokens import DocBin

        self._shards = folder / name
        self._shards.mkdir()
        self._count = 0
        self._new = lambda: cast(_Bin, DocBin(attrs=("ENT_IOB", "ENT_TYPE", "SPACY"), store_user_data=True))
        self._bin = self._new()
        self._meant: list[bytes] = []
        self._characters = 0
        self._words: set[int] = set()
        self._packing = _Packing()
        self.docs = 0

    def add(self, doc: Doc, meant: MeantDoc, entities: Sequence[tuple[int, int, str]]) -> None:
        """Add a Doc; `entities` are the flat ones by token indices, span groups are taken from the Doc itself.

        The columns are filled here because `DocBin.add` walks over every token for strings that the
        three columns do not need; that would be a third of the whole cost of an export.
        """
        import numpy as np

        strings = doc.vocab.strings
        size = len(doc)
        table = np.zeros((size, 3), dtype=np.uint64)
        words = doc.to_array("ORTH")
        table[:, 0] = words
        table[:, 1] = 2
        if meant.missing:
            table[list(meant.missing), 1] = 0
        for first, last, label in entities:
            table[first + 1 : last, 1] = 1
            table[first, 1] = 3
            table[first:last, 2] = strings.add(label)
            self._bin.strings.add(label)
        new = set(cast(_Column, words).tolist()) - self._words
        self._words |= new
        self._bin.strings.update(strings[word] for word in new)
        self._bin.tokens.append(table)
        self._bin.spaces.append(doc.to_array("SPACY").astype(bool).reshape(size, 1))
        self._bin.flags.append({"has_unknown_spaces": False})
        self._bin.cats.append({})
        self._bin.span_groups.append(doc.spans.to_bytes())
        self._bin.strings.update(label for _, group in meant.groups for _, _, label in group)
        self._bin.user_data.append(self._packing.pack(meant.data))
        self._meant.append(meant.digest())
        self._characters += len(meant.text)
        self.docs += 1
        if len(self._meant) >= SHARD_DOCS or self._characters >= SHARD_CHARACTERS:
            self._write()

    def finish(self) -> Path:
        """Write what is left; the path of the file or the folder of shards."""
        if self._meant or not self._count:
            self._write()
        if self._count > 1:
            return self._shards
        only = self._shards / _shard_name(1)
        aside = self._shards.with_name(self._shards.name + ".only")
        only.rename(aside)
        self._shards.rmdir()
        return aside.rename(self._shards)

    def _write(self) -> None:
        self._count += 1
        path = self._shards / _shard_name(self._count)
        self._bin.to_disk(path)
        sync_file(path)
        check_docbin(path, self._meant)
        self._bin = self._new()
        self._meant = []
        self._characters = 0
        self._words = set()


def check_docbin(path: Path, meant: Sequence[bytes]) -> None:
    """Read a DocBin file with spaCy and compare every Doc with what was meant, by digest; UserError if they differ."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    found = DocBin().from_disk(path)
    packed = cast(_Bin, found).user_data
    # Unpacked here with one unpacker: spaCy makes one for every Doc, which costs more than all the rest.
    packing = _Packing()
    data = [packing.unpack(item) for item in packed]
    cast(_Bin, found).user_data = []
    # A vocabulary of its own: a word that is not in the file is not there.
    vocab = Vocab()
    read = DocReader(vocab)
    for number, (doc, wanted, kept) in enumerate(zip(found.get_docs(vocab), meant, data, strict=True)):
        if replace(read(doc), data=cast("dict[str, object]", kept)).digest() != wanted:
            raise proof_failed(path.name, f"Doc {number + 1}")


class DocReader:
    """Reads Docs that share a vocabulary into the form in which they were meant, without their user data."""

    def __init__(self, vocab: Vocab) -> None:
        self._strings = vocab.strings
        self._words: dict[int, str] = {}

    def __call__(self, doc: Doc) -> MeantDoc:
        """What a Doc holds."""
        table = doc.to_array(["ORTH", "SPACY", "ENT_IOB"])
        groups = cast("Mapping[str, Iterable[Span]]", doc.spans)
        iob = table[:, 2]
        missing = () if iob.all() else tuple(at for at, value in enumerate(cast(_Column, iob).tolist()) if not value)
        return MeantDoc(
            text=self._text(cast(_Column, table[:, 0]).tolist(), cast(_Column, table[:, 1]).tolist()),
            entities=tuple((ent.start_char, ent.end_char, ent.label_) for ent in doc.ents),
            groups=tuple(
                (key, tuple((span.start_char, span.end_char, span.label_) for span in groups[key]))
                for key in sorted(groups)
            ),
            missing=missing,
            data={},
        )

    def _text(self, words: Sequence[int], spaces: Sequence[int]) -> str:
        """The text of a Doc, which `Doc.text` makes from one token object after another."""
        known = self._words
        for word in words:
            if word not in known:
                known[word] = self._strings[word]
        return "".join([known[word] + " " if space else known[word] for word, space in zip(words, spaces, strict=True)])


def piece_at(pieces: Sequence[Piece], token: int) -> int:
    """The number of the piece that holds a token of the article."""
    if len(pieces) == 1:
        return 0
    return bisect_left(pieces, token + 1, key=lambda piece: piece.first) - 1


def by_piece(pieces: Sequence[Piece], placed: Sequence[Placed]) -> list[list[Placed]]:
    """The spans of each piece; a span lies in one piece, because articles are cut outside of spans."""
    found: list[list[Placed]] = [[] for _ in pieces]
    for item in placed:
        found[piece_at(pieces, item.first)].append(item)
    return found


class _Packing:
    """Packs and unpacks user data as DocBin does, with one packer for all Docs."""

    def __init__(self) -> None:
        import srsly.msgpack  # pyright: ignore[reportMissingTypeStubs]

        self._packer = cast(_Packer, srsly.msgpack.Packer(use_bin_type=True))
        self._unpacker = cast(_Unpacker, srsly.msgpack.Unpacker(raw=False, use_list=False))

    def pack(self, data: dict[str, object]) -> bytes:
        """The data as msgpack."""
        return self._packer.pack(data)

    def unpack(self, packed: bytes) -> object:
        """What `pack` packed, with tuples for lists."""
        self._unpacker.feed(packed)
        return self._unpacker.unpack()


def _shard_name(number: int) -> str:
    return f"{number:05d}.spacy"
