"""Writes CoNLL columns: a token, a tab, its IOB2 tag; one file, or one for each split."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from annotator.formats.atomic import check_file, lines_like, proof_failed, staging_folder, sync_folder, told
from annotator.formats.docbin import pieces_of, tokens_of
from annotator.formats.export_plan import Plan, changed_meanwhile, plan, refuse_listed
from annotator.formats.gate import Gate, Placed
from annotator.formats.manifest import check_target, place_set
from annotator.formats.outgoing import SPLITS, Export, ExportOptions, ExportReport, Keep, Step, Views
from annotator.formats.papers import with_papers
from annotator.formats.tally import Tally
from annotator.formats.target_tokens import target_tokenizer
from annotator.formats.tokenizing import SpacyTokenizer, Tokenizer
from annotator.model.errors import UserError
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.text.align import Tokens

BOUNDARY = "-DOCSTART- -X- O O"
"""The line before each article: CoNLL-2003's own, which `spacy convert` and others take for a boundary."""

_FIRST = re.compile(re.escape(BOUNDARY) + r"\Z")
_LINE = re.compile(rf"{re.escape(BOUNDARY)}||[^\t]+\t(?:O|[BI]-[^\t]+)")
_FILE_ENDINGS = frozenset({".conll", ".iob", ".iob2", ".bio", ".tsv", ".txt"})
_ENDS = frozenset(".!?…。！？؟۔।")
_CLOSERS = frozenset("\"'”’»)]}")

Row = tuple[str, str]
Sentences = list[list[Row]]


def is_ours(_path: Path, head: bytes) -> float:
    """For `check_file`: a boundary, and then nothing but words with IOB2 tags; other layouts are other people's."""
    return lines_like(head, _FIRST, _LINE)


class ConllExporter:
    """Tokens and tags in columns, for everything that reads CoNLL-2003."""

    name = "conll"
    title = "CoNLL IOB2"
    suffix = ".conll"
    keeps: frozenset[Keep] = frozenset()

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """Write one file, or a folder with one for each split.

        A target that ends in .conll, .iob, .iob2, .bio, .tsv or .txt is a file, any other a folder.
        Overlapping spans have no place in columns: the longest of them go out, the others are listed.
        UserError as for a training set.
        """
        single = target.suffix.lower() in _FILE_ENDINGS
        if single and target.is_dir():
            raise UserError("AN414", f"“{target.name}” is a folder.", "Name a file such as articles.conll.")
        if single:
            check_file(target, is_ours)
        else:
            check_target(target)
        gate = Gate(schema, options, groups=False)
        planned = yield from plan(views, gate, options)
        tokenizer = target_tokenizer(options, (planned.language,))
        with told(target), staging_folder(target) as folder:
            builder = _Builder(folder, schema, planned, tokenizer, gate, single=single)
            try:
                done = 0
                for view in views():
                    builder.add(view)
                    done += 1
                    yield Step(done=done, total=planned.articles, note="Writing articles")
                if done != planned.articles:
                    raise changed_meanwhile()
                refuse_listed(builder.tally.listed, options)
                report = builder.finish(target)
            finally:
                builder.close()
            if single:
                os.replace(builder.paths[0], target)
                sync_folder(target.parent)
            else:
                report = with_papers(folder, target, report, schema, options)
                yield Step(done=done, total=planned.articles, note="Putting the files in place")
                place_set(folder, target)
        return report


class _Builder:
    """The files in the making."""

    def __init__(
        self,
        folder: Path,
        schema: Schema,
        planned: Plan,
        tokenizer: Tokenizer,
        gate: Gate,
        *,
        single: bool,
    ) -> None:
        self._schema = schema
        self._plan = planned
        self._tokenizer = tokenizer
        self._gate = gate
        self.tally = Tally()
        names = ("all",) if single else SPLITS
        self.paths = [folder / f"{name}.conll" for name in names]
        self._files = [_ConllFile(path) for path in self.paths]
        self._single = single

    def add(self, view: ArticleView) -> None:
        """Write an article, if it goes out."""
        split = self._plan.split_of(view.article)
        if split is None:
            self.tally.leave(view)
            return
        tokens = self._tokens(view)
        verdict = self._gate.judge(view, tokens)
        self.tally.take(view, verdict, split)
        self._files[0 if self._single else SPLITS.index(split)].write(rows_of(view.text, tokens, verdict.placed))

    def _tokens(self, view: ArticleView) -> Tokens:
        if isinstance(self._tokenizer, SpacyTokenizer):
            return tokens_of(pieces_of(view, self._tokenizer, docs="articles"))
        return self._tokenizer.tokens(view.text)

    def finish(self, target: Path) -> ExportReport:
        """Prove the files; the report, whose files are yet to be put in place."""
        for file in self._files:
            file.finish()
        tally = self.tally
        spacy = self._tokenizer if isinstance(self._tokenizer, SpacyTokenizer) else None
        return ExportReport(
            format=ConllExporter.name,
            target=target,
            language=spacy.language if spacy is not None else self._plan.language,
            articles_in=self._plan.articles,
            articles=tally.articles,
            spans_in=tally.spans_in,
            spans_out=tally.spans_out,
            listed=tuple(tally.listed),
            changed=tuple(tally.changed),
            left_out=tally.left_out(),
            split_articles=() if self._single else tuple(tally.sizes.items()),
            counts=tally.counts(self._schema),
            relations_in=tally.relations_in,
            files=(target,),
            notes=(*((spacy.note,) if spacy is not None and spacy.note else ()), *tally.relation_notes(kept=False)),
        )

    def close(self) -> None:
        """Close what is open."""
        for file in self._files:
            file.close()


class _ConllFile:
    """A file of articles, and what it has to read back as."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: TextIO = path.open("x", encoding="utf-8", newline="\n")
        self._meant: list[bytes] = []

    def write(self, sentences: Sentences) -> None:
        """Add an article."""
        self._file.write(BOUNDARY + "\n\n")
        for sentence in sentences:
            self._file.writelines(f"{word}\t{tag}\n" for word, tag in sentence)
            self._file.write("\n")
        self._meant.append(_digest(sentences))

    def finish(self) -> None:
        """Close the file and read it back; UserError when it is not what was meant."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        with self._path.open(encoding="utf-8", newline="\n") as file:
            found = [_digest(article) for article in read_conll(file)]
        if found != self._meant:
            raise proof_failed(self._path.name)

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def rows_of(text: str, tokens: Tokens, placed: Sequence[Placed]) -> Sentences:
    """The tokens of an article with their tags, in sentences.

    White space is no token here. A sentence ends at a line break or after a full stop, never in a span.
    """
    tags: dict[int, str] = {}
    for item in placed:
        prefix = "B-"
        for at in range(item.first, item.last):
            if not text[tokens.starts[at] : tokens.ends[at]].isspace():
                tags[at] = prefix + item.label
                prefix = "I-"
    inside = {at for item in placed for at in range(item.first + 1, item.last)}
    sentences: Sentences = [[]]
    ended = False
    for at, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        word = text[start:end]
        if word.isspace():
            ended = ended or "\n" in word or "\r" in word
            continue
        if ended and at not in inside and word[0] not in _CLOSERS:
            sentences.append([])
            ended = False
        # A file with a NUL is no text to any reader, ours included.
        sentences[-1].append((word.replace("\0", "\ufffd"), tags.get(at, "O")))
        if word[-1] in _ENDS and not (word[-1] == "." and len(word) > 1):
            ended = True
    return [sentence for sentence in sentences if sentence]


def read_conll(lines: Iterable[str]) -> Iterator[Sentences]:
    """The articles of a file that was written here; ValueError at a line that is not two columns."""
    article: Sentences | None = None
    for line in lines:
        row = line.removesuffix("\n")
        if row == BOUNDARY:
            if article is not None:
                yield [sentence for sentence in article if sentence]
            article = []
        elif article is None:
            raise ValueError("the file does not begin with a boundary")
        elif not row:
            article.append([])
        else:
            word, tag = row.split("\t")
            article[-1].append((word, tag))
    if article is not None:
        yield [sentence for sentence in article if sentence]


def _digest(sentences: Sentences) -> bytes:
    return hashlib.sha256(repr(sentences).encode("utf-8", "surrogatepass")).digest()[:16]
