"""Brings files in: items in = articles stored + items refused with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.catalogue import expand, read_file
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.plain import pasted_article
from annotator.model.errors import Problem
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Article
from annotator.text.safe import storable
from annotator.workflow.edits.articles import bring_in, text_hash
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.wording import counted

_PIECE = 250
_PIECE_CHARACTERS = 1_000_000
"""A piece is written while others wait: so many articles, or so many code points, whichever comes first."""
ENCODING_QUESTION = "AN206"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of everything that was to come in."""

    stored: tuple[str, ...]
    problems: tuple[Problem, ...]
    duplicates: int
    files: int
    questions: tuple[Path, ...] = ()
    """Files whose encoding is in doubt: they come in once a person has chosen one."""

    @property
    def refused(self) -> int:
        """Items that did not come in, duplicates among them: items in = stored + refused."""
        return self.duplicates + sum(1 for problem in self.problems if problem.severity == "error")

    def sentence(self) -> str:
        """The report in a sentence."""
        parts = [f"{counted(len(self.stored), 'article')} came in"]
        if self.duplicates:
            parts.append(f"{counted(self.duplicates, 'duplicate')} left out")
        others = self.refused - self.duplicates
        if others:
            parts.append(f"{counted(others, 'item')} refused")
        return ", ".join(parts) + "."


@dataclass(slots=True)
class _Tally:
    """What a running import has seen so far."""

    position: int
    stored: list[str] = field(default_factory=list[str])
    questions: list[Path] = field(default_factory=list[Path])
    problems: list[Problem] = field(default_factory=list[Problem])
    hashes: set[str] = field(default_factory=set[str])
    duplicates: int = 0


def import_paths(
    reader: Reader,
    paths: Sequence[Path],
    *,
    options: ReadOptions,
    format_name: str | None = None,
    group: str = "",
    ids: IdSource = random_id,
) -> Job[ImportReport]:
    """Reads files and folders; every article that is not there yet comes in, in one step of undo.

    The whole run shares a group: it is taken back by one undo, and a run that was interrupted by a crash
    is taken back at the next start. A file that cannot be read is a problem in the report.
    """
    yield Progress(done=0, total=0, note="Looking for files")
    problems: list[Problem] = []
    files: list[Path] = []
    for found in expand(paths):
        if isinstance(found, Problem):
            problems.append(found)
        else:
            files.append(found)
    tally = _Tally(position=_next_position(reader), problems=problems)
    title = f"Import {counted(len(files), 'file')}" if len(files) != 1 else f"Import “{files[0].name}”"
    group = group or f"import-{ids()}"
    for number, path in enumerate(files):
        yield Progress(done=number, total=len(files), note=path.name)
        yield from _import_file(
            reader, path, tally, options=options, format_name=format_name, title=title, group=group, ids=ids
        )
    yield Progress(done=len(files), total=len(files))
    return ImportReport(
        stored=tuple(tally.stored),
        problems=tuple(tally.problems),
        duplicates=tally.duplicates,
        files=len(files),
        questions=tuple(tally.questions),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Files of an import that are read with the same choices."""

    paths: tuple[Path, ...]
    options: ReadOptions


def import_batches(reader: Reader, batches: Sequence[Batch], *, ids: IdSource = random_id) -> Job[ImportReport]:
    """Reads files that need different choices (encodings, columns) as one import and one step of undo."""
    group = f"import-{ids()}"
    reports: list[ImportReport] = []
    for batch in batches:
        reports.append((yield from import_paths(reader, batch.paths, options=batch.options, group=group, ids=ids)))
    return ImportReport(
        stored=tuple(article for report in reports for article in report.stored),
        problems=tuple(problem for report in reports for problem in report.problems),
        duplicates=sum(report.duplicates for report in reports),
        files=sum(report.files for report in reports),
        questions=tuple(path for report in reports for path in report.questions),
    )


def _next_position(reader: Reader) -> int:
    """Behind the last article, however many were removed before it."""
    ids = reader.article_ids()
    last = reader.article(ids[-1]) if ids else None
    return last.position + 1 if last is not None else 0


def _import_file(
    reader: Reader,
    path: Path,
    tally: _Tally,
    *,
    options: ReadOptions,
    format_name: str | None,
    title: str,
    group: str,
    ids: IdSource,
) -> Job[None]:
    piece: list[IncomingArticle] = []
    size = 0
    for item in read_file(path, options, name=format_name):
        if isinstance(item, Problem):
            tally.problems.append(item)
            if item.code == ENCODING_QUESTION and path not in tally.questions:
                tally.questions.append(path)
            continue
        if not _is_text(item):
            tally.problems.append(_no_text(item))
            continue
        twin = _twin(reader, item, tally)
        if twin is not None:
            tally.duplicates += 1
            tally.problems.append(twin)
            continue
        piece.append(item)
        size += len(item.text)
        if len(piece) >= _PIECE or size >= _PIECE_CHARACTERS:
            yield from _store(piece, tally, title=title, group=group, ids=ids)
            piece, size = [], 0
            yield Progress(done=0, total=0, note=f"{path.name}: {counted(len(tally.stored), 'article')}")
    if piece:
        yield from _store(piece, tally, title=title, group=group, ids=ids)


def _store(piece: Sequence[IncomingArticle], tally: _Tally, *, title: str, group: str, ids: IdSource) -> Job[None]:
    changes = bring_in(piece, first_position=tally.position, ids=ids, title=title, group=group)
    tally.position += len(piece)
    yield changes
    tally.stored.extend(change.after.id for change in changes.changes if isinstance(change.after, Article))


def _is_text(item: IncomingArticle) -> bool:
    """Whether a text is one that can be stored exactly; a visitor's importer may bring anything."""
    return storable(item.text) == item.text


def _no_text(item: IncomingArticle) -> Problem:
    return Problem(
        code="AN213",
        sentence="The text holds half of a surrogate pair, so it cannot be stored as it is; it is left out.",
        where=item.origin,
        hint="Save it as UTF-8.",
    )


def _twin(reader: Reader, item: IncomingArticle, tally: _Tally) -> Problem | None:
    """The problem that an article with the same text is there already."""
    digest = text_hash(item.text)
    there = reader.articles_with_text(digest)
    if digest not in tally.hashes and not there:
        tally.hashes.add(digest)
        return None
    name = f"“{there[0].title}”" if there else "an article of this import"
    return Problem(
        code="AN211",
        sentence=f"The text is the same as that of {name}; it is left out.",
        where=item.origin,
        severity="warning",
    )


def import_text(reader: Reader, text: str, *, options: ReadOptions, ids: IdSource = random_id) -> Job[ImportReport]:
    """Brings in a pasted text as one article; UserError when there is none in it."""
    item = pasted_article(text, options=options)
    tally = _Tally(position=_next_position(reader))
    twin = _twin(reader, item, tally)
    if twin is not None:
        return ImportReport(stored=(), problems=(twin,), duplicates=1, files=0)
    yield from _store([item], tally, title="Paste an article", group="", ids=ids)
    return ImportReport(stored=tuple(tally.stored), problems=(), duplicates=0, files=0)
