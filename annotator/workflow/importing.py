"""Brings files in: items in = articles stored + items refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.catalogue import expand, importer_for
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.model.errors import Problem, UserError
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.workflow.edits.articles import bring_in, text_hash
from annotator.workflow.jobs import Job, Progress

_PIECE = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of everything that was to come in."""

    stored: tuple[str, ...]
    problems: tuple[Problem, ...]
    duplicates: int
    files: int

    @property
    def refused(self) -> int:
        """Items that did not come in, duplicates among them."""
        return sum(1 for problem in self.problems if problem.severity != "note")

    def sentence(self) -> str:
        """The report in a sentence."""
        parts = [f"{_count(len(self.stored), 'article')} came in"]
        if self.duplicates:
            parts.append(f"{_count(self.duplicates, 'duplicate')} left out")
        others = self.refused - self.duplicates
        if others:
            parts.append(f"{_count(others, 'item')} refused")
        return ", ".join(parts) + "."


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


@dataclass(slots=True)
class _Tally:
    """What a running import has seen so far."""

    position: int
    stored: list[str] = field(default_factory=list[str])
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
    tally = _Tally(position=len(reader.article_ids()), problems=problems)
    title = f"Import {_count(len(files), 'file')}" if len(files) != 1 else f"Import “{files[0].name}”"
    group = group or f"import-{ids()}"
    for number, path in enumerate(files):
        yield Progress(done=number, total=len(files), note=path.name)
        yield from _import_file(
            reader, path, tally, options=options, format_name=format_name, title=title, group=group, ids=ids
        )
    yield Progress(done=len(files), total=len(files))
    return ImportReport(
        stored=tuple(tally.stored), problems=tuple(tally.problems), duplicates=tally.duplicates, files=len(files)
    )


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
    for item in _read(path, options=options, format_name=format_name):
        if isinstance(item, Problem):
            tally.problems.append(item)
            continue
        twin = _twin(reader, item, tally)
        if twin is not None:
            tally.duplicates += 1
            tally.problems.append(twin)
            continue
        piece.append(item)
        if len(piece) >= _PIECE:
            yield from _store(piece, tally, title=title, group=group, ids=ids)
            piece = []
            yield Progress(done=0, total=0, note=f"{path.name}: {_count(len(tally.stored), 'article')}")
    if piece:
        yield from _store(piece, tally, title=title, group=group, ids=ids)


def _store(piece: Sequence[IncomingArticle], tally: _Tally, *, title: str, group: str, ids: IdSource) -> Job[None]:
    changes = bring_in(piece, first_position=tally.position, ids=ids, title=title, group=group)
    tally.position += len(piece)
    yield changes
    tally.stored.extend(
        change.after.id for change in changes.changes if change.after is not None and hasattr(change.after, "id")
    )  # type: ignore[union-attr]


def _read(path: Path, *, options: ReadOptions, format_name: str | None) -> Iterator[IncomingArticle | Problem]:
    """A file's items; a file that cannot be read at all is one problem."""
    try:
        yield from importer_for(path, name=format_name).read(path, options)
    except UserError as error:
        yield Problem(code=error.code, sentence=error.sentence, where=str(path), hint=error.hint)
    except OSError as error:
        yield Problem(
            code="AN210",
            sentence=f"The file cannot be read ({error.strerror}).",
            where=str(path),
            hint="Check that it is there and that you may read it.",
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


def import_text(text: str, *, reader: Reader, title: str = "", ids: IdSource = random_id) -> Job[ImportReport]:
    """Brings in a pasted text as one article."""
    from annotator.formats.plain import article_from_text

    item = article_from_text(text, origin="pasted", fallback_title=title)
    tally = _Tally(position=len(reader.article_ids()))
    twin = _twin(reader, item, tally)
    if twin is not None:
        return ImportReport(stored=(), problems=(twin,), duplicates=1, files=0)
    yield from _store([item], tally, title="Paste an article", group="", ids=ids)
    return ImportReport(stored=tuple(tally.stored), problems=(), duplicates=0, files=0)
