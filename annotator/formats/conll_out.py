"""Writes CoNLL columns, a token and its tag in any layout; one file, or one for each split."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from annotator.formats.atomic import check_file, lines_like, proof_failed, staging_folder, sync_folder, told
from annotator.formats.conll_layout import Layout, Word, layout
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

_FILE_ENDINGS = frozenset({".conll", ".iob", ".iob2", ".bio", ".tsv", ".txt"})
_ENDS = frozenset(".!?…。！？؟۔।")
_CLOSERS = frozenset("\"'”’»)]}")

Row = tuple[str, str]
Sentences = list[list[Row]]


def is_ours(_path: Path, head: bytes, chosen: Layout | None = None) -> float:
    """For `check_file`: a boundary, and then nothing but rows as we write them; other layouts are other people's.

    Rows may be as in the layout that is chosen, or as in the usual one.
    """
    ours = (told for one in (chosen or Layout(), Layout()) if (told := one.ours()) is not None)
    return max((lines_like(head, first, line) for first, line in ours), default=0.0)


def layout_of(options: ExportOptions) -> Layout:
    """The layout that was chosen; UserError when its columns are none."""
    return layout(options.scheme, options.columns, options.separator, options.boundary)


class ConllExporter:
    """Tokens and tags in columns, for everything that reads CoNLL-2003."""

    name = "conll"
    title = "CoNLL columns"
    suffix = ".conll"
    keeps: frozenset[Keep] = frozenset()

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """Write one file, or a folder with one for each split.

        A target that ends in .conll, .iob, .iob2, .bio, .tsv or .txt is a file, any other a folder.
        Overlapping spans have no place in columns: the longest of them go out, the others are listed.
        UserError as for a training set, and when the columns that were chosen are none.
        """
        chosen = layout_of(options)
        single = target.suffix.lower() in _FILE_ENDINGS
        if single and target.is_dir():
            raise UserError("AN414", f"“{target.name}” is a folder.", "Name a file such as articles.conll.")
        if single:
            check_file(target, lambda path, head: is_ours(path, head, chosen), replace=options.replace)
        else:
            check_target(target)
        gate = Gate(schema, options, groups=False)
        planned = yield from plan(views, gate, options)
        tokenizer = target_tokenizer(options, (planned.language,))
        with told(target), staging_folder(target) as folder:
            builder = _Builder(folder, schema, planned, tokenizer, gate, chosen, single=single)
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
        chosen: Layout,
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
        self._files = [_ConllFile(path, chosen) for path in self.paths]
        self._chosen = chosen
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
        words = words_of(view.text, tokens, verdict.placed)
        self._files[0 if self._single else SPLITS.index(split)].write(words, view.article.id)

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
            notes=(
                *((spacy.note,) if spacy is not None and spacy.note else ()),
                *self._layout_notes(),
                *tally.relation_notes(kept=False),
            ),
        )

    def _layout_notes(self) -> Iterator[str]:
        if self._chosen.boundary == "none":
            yield "Nothing stands between the articles: whoever reads the file cannot tell them apart."
        spaced = sum(file.spaced for file in self._files)
        if spaced:
            yield f"White space inside of words stands as “_”, in {spaced:,} of them: spaces part the columns."

    def close(self) -> None:
        """Close what is open."""
        for file in self._files:
            file.close()


class _ConllFile:
    """A file of articles, and what it has to read back as."""

    def __init__(self, path: Path, chosen: Layout) -> None:
        self._path = path
        self._layout = chosen
        self._file: TextIO = path.open("x", encoding="utf-8", newline="\n")
        self._meant: list[bytes] = []
        self.spaced = 0

    def write(self, sentences: Sequence[Sequence[Word]], article_id: str) -> None:
        """Add an article."""
        self._file.write(self._layout.begin(article_id))
        held: Sentences = []
        for sentence in sentences:
            self._file.writelines(self._layout.rows(sentence, article_id))
            if self._layout.separator == "tab":
                held.append([(one.word, one.tag) for one in sentence])
                continue
            cells = [self._layout.held(one.word) for one in sentence]
            held.append([(cell, one.tag) for cell, one in zip(cells, sentence, strict=True)])
            self.spaced += sum(cell != one.word for cell, one in zip(cells, sentence, strict=True))
        if self._layout.boundary == "none":
            self._meant += [_digest([sentence]) for sentence in held]
        else:
            self._meant.append(_digest(held))

    def finish(self) -> None:
        """Close the file and read it back; UserError when it is not what was meant."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        with self._path.open(encoding="utf-8", newline="\n") as file:
            found = list(self._found(file))
        if found != self._meant:
            raise proof_failed(self._path.name)

    def _found(self, lines: Iterable[str]) -> Iterator[bytes]:
        for article in read_conll(lines, self._layout):
            if self._layout.boundary == "none":
                yield from (_digest([sentence]) for sentence in article)
            else:
                yield _digest(article)

    def close(self) -> None:
        """Close the file as it is."""
        self._file.close()


def rows_of(text: str, tokens: Tokens, placed: Sequence[Placed]) -> Sentences:
    """The tokens of an article with their IOB2 tags, in sentences."""
    return [[(one.word, one.tag) for one in sentence] for sentence in words_of(text, tokens, placed)]


def words_of(text: str, tokens: Tokens, placed: Sequence[Placed]) -> list[list[Word]]:
    """The tokens of an article with their IOB2 tags and offsets, in sentences.

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
    sentences: list[list[Word]] = [[]]
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
        sentences[-1].append(Word(word.replace("\0", "\ufffd"), tags.get(at, "O"), start, end))
        if word[-1] in _ENDS and not (word[-1] == "." and len(word) > 1):
            ended = True
    return [sentence for sentence in sentences if sentence]


def read_conll(lines: Iterable[str], chosen: Layout | None = None) -> Iterator[Sentences]:
    """The articles of a file that was written here; ValueError at a line that is not as in the layout."""
    yield from (chosen or Layout()).read(lines)


def _digest(sentences: Sentences) -> bytes:
    return hashlib.sha256(repr(sentences).encode("utf-8", "surrogatepass")).digest()[:16]
