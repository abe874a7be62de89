"""Brings files in: items in = articles stored + items refused with a reason."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.catalogue import declared_labels, expand, importer_name, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions, as_problem
from annotator.formats.patterns_in import LIST, NO_PATTERN
from annotator.formats.plain import pasted_article
from annotator.model.changes import Change, ChangeSet
from annotator.model.errors import Problem, UserError
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Article, Candidate, Relation, Span
from annotator.workflow.bringing import Bringer
from annotator.workflow.edits.articles import bring_in, text_hash
from annotator.workflow.import_checking import Checked, checked, held_back, is_text, no_text
from annotator.workflow.import_report import ImportReport, joined
from annotator.workflow.item_shelf import ItemShelf
from annotator.workflow.jobs import Job, Progress, written
from annotator.workflow.label_mapping import LabelTable, Taking
from annotator.workflow.wording import counted

_PIECE = 250
_PIECE_CHARACTERS = 1_000_000
_PIECE_SPANS = 10_000
"""A piece is written while others wait: so many articles, code points or spans, whichever comes first."""
_PIECE_SECONDS = 0.25
"""Small files wait this long for one another: a commit for each would hold up whoever reads the project meanwhile."""
ENCODING_QUESTION = "AN206"
TakeList = Callable[[Path], tuple[Problem, ...]]
"""Keeps a file of match patterns for a project; gives what of it cannot be used, UserError when nothing can."""
AS_MARKED = Taking()
"""Everything as the files have it, labels matched by name, new ones made."""


@dataclass(slots=True)
class _Tally:
    """What a running import has seen so far."""

    position: int
    keeps_places: bool
    stored: list[str] = field(default_factory=list[str])
    questions: list[Path] = field(default_factory=list[Path])
    problems: list[Problem] = field(default_factory=list[Problem])
    merged: list[str] = field(default_factory=list[str])
    hashes: set[str] = field(default_factory=set[str])
    unread: list[Path] = field(default_factory=list[Path])
    partly: list[Path] = field(default_factory=list[Path])
    held_back: int = 0
    lists: list[str] = field(default_factory=list[str])
    duplicates: int = 0


def import_paths(
    reader: Reader,
    paths: Sequence[Path],
    *,
    options: ReadOptions,
    format_name: str | None = None,
    taking: Taking = AS_MARKED,
    group: str = "",
    take_list: TakeList | None = None,
    ids: IdSource = random_id,
) -> Job[ImportReport]:
    """Reads files and folders; every article that is not there yet comes in, in one step of undo.

    What the files marked comes along as `taking` says; an article that is there already with the same text
    gets it too. The whole run shares a group: it is taken back by one undo, and a run that was interrupted
    by a crash is taken back at the next start. A file that cannot be read is a problem in the report.
    A file in which something cannot be read comes in whole or not at all, unless the options skip what is bad.
    A file of match patterns is given to `take_list`; that is no step of undo.
    """
    yield Progress(done=0, total=0, note="Looking for files")
    problems: list[Problem] = []
    files: list[Path] = []
    for found in expand(paths):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            files.append(found)
    tally = _start(reader, problems)
    title = f"Import {counted(len(files), 'file')}" if len(files) != 1 else f"Import “{files[0].name}”"
    table = LabelTable(reader.schema(), taking)
    bringer = Bringer(reader, table, taking, ids=ids)
    run = _Run(reader, tally, table, bringer, title=title, group=group or f"import-{ids()}", who=taking.who)
    run.take_list = take_list
    with ItemShelf() as shelf:
        for number, path in enumerate(files):
            yield Progress(done=number, total=len(files), note=path.name)
            # Forty importers look at its head: once, not for the labels and for the articles.
            name = format_name or importer_name(path)
            # A project without articles takes over the label set of a file of ours, others only what they need.
            table.declare(declared_labels(path, options, name=name), whole=tally.keeps_places)
            yield from run.file(path, shelf, options=options, format_name=name)
    yield from run.finish()
    yield Progress(done=len(files), total=len(files))
    tally.problems += bringer.remarks()
    return ImportReport(
        stored=tuple(tally.stored),
        problems=tuple(tally.problems),
        duplicates=tally.duplicates,
        files=len(files),
        questions=tuple(tally.questions),
        merged=tuple(dict.fromkeys(tally.merged)),
        spans=bringer.brought.spans,
        candidates=bringer.brought.candidates,
        relations=bringer.brought.relations,
        ignored=bringer.brought.ignored,
        labels=table.matches(),
        unread=tuple(tally.unread),
        lists=tuple(tally.lists),
        partly=tuple(tally.partly),
        held_back=tally.held_back,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Files of an import that are read with the same choices, and what becomes of what they marked."""

    paths: tuple[Path, ...]
    options: ReadOptions
    taking: Taking = AS_MARKED


def import_batches(
    reader: Reader, batches: Sequence[Batch], *, take_list: TakeList | None = None, ids: IdSource = random_id
) -> Job[ImportReport]:
    """Reads files that need different choices (encodings, columns) as one import and one step of undo."""
    group = f"import-{ids()}"
    reports: list[ImportReport] = []
    for batch in batches:
        job = import_paths(
            reader,
            batch.paths,
            options=batch.options,
            taking=batch.taking,
            group=group,
            take_list=take_list,
            ids=ids,
        )
        reports.append((yield from job))
    return joined(reports)


def _start(reader: Reader, problems: list[Problem]) -> _Tally:
    """An import begins behind the last article, however many were removed before it."""
    there = reader.article_ids()
    last = reader.article(there[-1]) if there else None
    return _Tally(position=last.position + 1 if last is not None else 0, keeps_places=last is None, problems=problems)


class _Run:
    """An import under way: gathers articles into pieces and writes them."""

    def __init__(
        self, reader: Reader, tally: _Tally, table: LabelTable, bringer: Bringer, *, title: str, group: str, who: str
    ) -> None:
        self._reader = reader
        self._tally = tally
        self._table = table
        self._bringer = bringer
        self._title = title
        self._group = group
        self._who = who
        self._piece: list[IncomingArticle] = []
        self._size = 0
        self._spans = 0
        self._merging: dict[str, tuple[IncomingArticle, Article]] = {}
        self._written = time.monotonic()
        self.take_list: TakeList | None = None

    def file(self, path: Path, shelf: ItemShelf, *, options: ReadOptions, format_name: str | None) -> Job[None]:
        """Reads one file; what is in it is written by `finish` at the latest."""
        tally = self._tally
        articles = errors = 0
        if options.skip_bad:
            items: Iterable[IncomingArticle | Problem] = read_file(path, options, name=format_name)
        else:
            found = yield from checked(path, options, name=format_name, shelf=shelf)
            if found.in_part:
                self._hold_back(path, found)
                return
            items = found.items
        for item in items:
            if isinstance(item, Problem) and item.code in (LIST, NO_PATTERN) and self.take_list is not None:
                # Whoever takes the list tells which of its lines cannot be used.
                errors += item.code == LIST and not self._list(path, self.take_list)
                continue
            if isinstance(item, Problem):
                tally.problems.append(item)
                errors += item.severity == "error"
                if item.code == ENCODING_QUESTION and path not in tally.questions:
                    tally.questions.append(path)
                continue
            if not is_text(item):
                tally.problems.append(no_text(item))
                errors += 1
                continue
            articles += 1
            digest = text_hash(item.text)
            if digest in tally.hashes or self._reader.articles_with_text(digest):
                yield from self._twin(item, digest)
                continue
            tally.hashes.add(digest)
            self._piece.append(item)
            self._size += len(item.text)
            self._spans += len(item.spans)
            if len(self._piece) >= _PIECE or self._size >= _PIECE_CHARACTERS or self._spans >= _PIECE_SPANS:
                yield from self._store()
                yield Progress(done=0, total=0, note=f"{path.name}: {counted(len(tally.stored), 'article')}")
        if errors and not articles:
            tally.unread.append(path)
        if time.monotonic() - self._written >= _PIECE_SECONDS:
            yield from self.finish()

    def _hold_back(self, path: Path, found: Checked) -> None:
        """Nothing of a file comes in."""
        tally = self._tally
        tally.partly.append(path)
        tally.held_back += found.good
        tally.problems += [held_back(path, found), *found.faults]
        if any(fault.code == ENCODING_QUESTION for fault in found.faults):
            tally.questions.append(path)

    def finish(self) -> Job[None]:
        """Writes what was gathered and not written yet."""
        yield from self._store()
        yield from self._merge()
        self._written = time.monotonic()

    def _list(self, path: Path, take: TakeList) -> bool:
        """Keeps a file of match patterns; whether it could be kept."""
        try:
            self._tally.problems += take(path)
        except UserError as error:
            self._tally.problems.append(as_problem(error, where=path.name))
            return False
        self._tally.lists.append(path.stem)
        return True

    def _store(self) -> Job[None]:
        piece, self._piece, self._size, self._spans = self._piece, [], 0, 0
        if not piece:
            return
        changes: list[Change] = []
        self._bringer.begin_piece()
        for item in piece:
            if item.ours and item.position is not None and self._tally.keeps_places:
                self._tally.position = max(self._tally.position, item.position)
            changes += self._bringer.new_article(item, position=self._tally.position)
            self._tally.position += 1
        texts = tuple(item.text for item in piece)
        yield from written(lambda: self._change_set(changes, texts))
        for change in changes:
            if isinstance(change.after, Article):
                self._tally.stored.append(change.after.id)

    def _twin(self, item: IncomingArticle, digest: str) -> Job[None]:
        """What was marked in a text that is there already comes to its article; without any it is a duplicate."""
        if not self._reader.articles_with_text(digest):  # it is in the piece that is being gathered
            yield from self._store()
        there = self._reader.articles_with_text(digest)
        if not item.spans or not there:
            self._leave(item, there[0] if there else None)
            return
        article = there[0]
        if article.id in self._merging or len(self._merging) >= _PIECE:
            yield from self._merge()
        self._merging[article.id] = item, article

    def _merge(self) -> Job[None]:
        waiting, self._merging = self._merging, {}
        if not waiting:
            return

        def made() -> ChangeSet:
            self._bringer.begin_piece()
            changes = [one for item, article in waiting.values() for one in self._bringer.merged(item, article)]
            return self._change_set(changes, ())

        changes = yield from written(made)
        touched = {
            change.after.article_id
            for change in changes.changes
            if isinstance(change.after, Span | Candidate | Relation)
        }
        for article_id, (item, article) in waiting.items():
            if article_id in touched:
                self._tally.merged.append(article_id)
            else:
                self._leave(item, article)

    def _leave(self, item: IncomingArticle, there: Article | None) -> None:
        self._tally.duplicates += 1
        name = f"“{there.title}”" if there is not None else "an article of this import"
        self._tally.problems.append(_same_text(item, name))

    def _change_set(self, changes: Sequence[Change], texts: tuple[str, ...]) -> ChangeSet:
        """The changes with the labels that they need."""
        labels = self._table.schema_change(self._reader.schema()) if changes else None
        return ChangeSet(
            verb="import",
            title=self._title,
            changes=(*((labels,) if labels is not None else ()), *changes),
            texts=texts,
            group=self._group,
            who=self._who,
        )


def _same_text(item: IncomingArticle, name: str) -> Problem:
    marked = " and everything that is marked in it is there" if item.spans else ""
    where, line = item.located()
    return Problem(
        code="AN211",
        sentence=f"The text is the same as that of {name}{marked}; it is left out.",
        where=where,
        line=line,
        severity="warning",
    )


def import_text(reader: Reader, text: str, *, options: ReadOptions, ids: IdSource = random_id) -> Job[ImportReport]:
    """Brings in a pasted text as one article; UserError when there is none in it."""
    item = pasted_article(text, options=options)
    tally = _start(reader, [])
    there = reader.articles_with_text(text_hash(item.text))
    if there:
        return ImportReport(stored=(), problems=(_same_text(item, f"“{there[0].title}”"),), duplicates=1, files=0)
    changes = bring_in([item], first_position=tally.position, ids=ids, title="Paste an article")
    yield changes
    stored = tuple(change.after.id for change in changes.changes if isinstance(change.after, Article))
    return ImportReport(stored=stored, problems=(), duplicates=0, files=0)
