"""The files that are to come in, as rows that are looked into when they are first shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from annotator.formats.incoming import ReadOptions
from annotator.formats.patterns_in import LIST
from annotator.formats.peek import Preview, peek
from annotator.ui.dialogs.aside import Aside
from annotator.ui.dialogs.tables import NO_INDEX, Rows
from annotator.ui.translate import tr
from annotator.workflow.importing import AS_MARKED, Batch
from annotator.workflow.label_mapping import Taking

_LOOKING = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """One file: the encoding that a person chose for it ("" none), and what a look at it gave.

    `fits`: its offsets were proven to be as its format has them.
    """

    path: Path
    encoding: str = ""
    preview: Preview | None = None
    fits: bool = False

    @property
    def asks(self) -> bool:
        """Whether its encoding is in doubt and nobody has answered yet."""
        return self.preview is not None and self.preview.question is not None

    @property
    def refused(self) -> bool:
        """Whether nothing of it can come in, as far as the look shows."""
        return self.preview is not None and self.preview.first is None and not self.asks and not self.is_list

    @property
    def is_list(self) -> bool:
        """Whether it holds no articles but match patterns, which become a list of the project."""
        return self.preview is not None and any(problem.code == LIST for problem in self.preview.problems)


def _format(row: FileRow) -> str:
    if row.preview is None:
        return tr(_LOOKING)
    return tr(row.preview.format_title or "not readable")


def _items(row: FileRow) -> str:
    if row.preview is None or row.preview.first is None:
        return ""
    if row.preview.items is None:
        return tr("many")
    told, faults = tr(f"{row.preview.articles:,}"), row.preview.faults
    return tr(f"{row.preview.articles:,} of {row.preview.articles + faults:,}") if faults else told


def _spans(row: FileRow) -> str:
    if row.preview is None or not row.preview.spans:
        return ""
    return f"{row.preview.spans:,}" if row.preview.items is not None else tr("many")


def _first(row: FileRow) -> str:
    if row.preview is None:
        return ""
    if row.is_list:
        return next(problem.sentence for problem in row.preview.problems if problem.code == LIST)
    if row.asks:
        return tr("In which encoding is it?")
    if row.preview.first is not None:
        return row.preview.first.title
    return tr(row.preview.problems[0].sentence if row.preview.problems else "Nothing can be read from it.")


def _encoding(row: FileRow) -> str:
    if row.preview is None:
        return row.encoding
    return f"{row.preview.encoding}?" if row.asks else row.preview.encoding


class ImportModel(Rows[FileRow]):
    """Peeks at a file when its row is first drawn; a list of any length costs what can be seen of it."""

    seen = Signal(int)
    """A row was looked into."""

    def __init__(self, aside: Aside, parent: QObject | None = None) -> None:
        super().__init__(
            (
                ("File", lambda row: row.path.name),
                ("Kind", _format),
                ("Articles", _items),
                ("The first one", _first),
                ("Encoding", _encoding),
                ("Spans", _spans),
            ),
            parent=parent,
        )
        self._aside = aside
        self._asked: set[Path] = set()
        self._places: dict[Path, int] = {}
        self._options = ReadOptions()
        self._generation = 0
        # Kept along the way: a list of ten thousand files is not gone through for each that was looked into.
        self.refused: set[Path] = set()
        self.asking: set[Path] = set()
        self.partly: set[Path] = set()
        self._columns_seen: dict[str, None] = {}

    def cell(self, row: int, column: int) -> str:
        self.look(row)
        return super().cell(row, column)

    def options_for(self, row: FileRow) -> ReadOptions:
        """The choices that one file is read with."""
        return self._with(row.encoding, fits=row.fits)

    def _with(self, encoding: str, *, fits: bool) -> ReadOptions:
        """The choices with an encoding; a unit for offsets that fit as they are is no choice for that file."""
        offsets = None if fits else self._options.offsets
        return replace(self._options, encoding=encoding or None, offsets=offsets)

    def look(self, row: int) -> None:
        """Looks into a file aside, unless that was done."""
        record = self.rows[row]
        if record.preview is not None or record.path in self._asked:
            return
        self._asked.add(record.path)
        options, generation = self.options_for(record), self._generation
        self._aside.ask(
            lambda: peek(record.path, options), done=lambda preview: self._looked(preview, generation=generation)
        )

    def _looked(self, preview: Preview, *, generation: int) -> None:
        row = self._places.get(preview.path)
        if row is None or generation != self._generation:
            return
        self._asked.discard(preview.path)
        fits = preview.proof is not None and preview.proof.settled if self._options.offsets is None else None
        record = replace(self.rows[row], preview=preview, fits=self.rows[row].fits if fits is None else fits)
        self.renew(row, record)
        self._columns_seen |= dict.fromkeys(preview.columns)
        if record.refused:
            self.refused.add(record.path)
        if record.asks:
            self.asking.add(record.path)
        if preview.in_part:
            self.partly.add(record.path)
        self.seen.emit(row)

    # -- what the person chooses -----------------------------------------------------------------------

    def put_paths(self, paths: Iterable[Path]) -> int:
        """Adds files that are not listed yet; how many were new."""
        fresh = [FileRow(path=path) for path in dict.fromkeys(paths) if path not in self._places]
        self._places.update({row.path: len(self.rows) + number for number, row in enumerate(fresh)})
        self.add(fresh)
        return len(fresh)

    def take_off(self, rows: Sequence[int]) -> None:
        """Takes rows off the list; the files stay where they are."""
        for row in sorted(rows, reverse=True):
            self._forget(self.rows[row].path)
            self.beginRemoveRows(NO_INDEX, row, row)
            del self.rows[row]
            self.endRemoveRows()
        self._places = {row.path: number for number, row in enumerate(self.rows)}

    def choose(self, options: ReadOptions) -> None:
        """Reads all files with other choices: what was seen is looked at again."""
        if options == self._options:
            return
        self._options = options
        self._look_again(range(len(self.rows)))

    def decode(self, rows: Sequence[int], encoding: str) -> None:
        """Reads some files in an encoding that a person chose."""
        for row in rows:
            self.rows[row] = replace(self.rows[row], encoding=encoding)
        self._look_again(rows)

    def _look_again(self, rows: Iterable[int]) -> None:
        self._generation += 1
        self._aside.forget()
        self._asked.clear()
        for row in rows:
            if self.rows[row].preview is not None:
                self._forget(self.rows[row].path)
                self.rows[row] = replace(self.rows[row], preview=None)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._columns) - 1))

    def _forget(self, path: Path) -> None:
        self.refused.discard(path)
        self.asking.discard(path)
        self.partly.discard(path)

    # -- what comes of it ------------------------------------------------------------------------------

    def columns(self) -> tuple[str, ...]:
        """The columns of all tables that were looked into, in order of appearance."""
        return tuple(self._columns_seen)

    def in_question(self) -> list[int]:
        """The rows whose encoding is in doubt, as far as they were looked into."""
        return sorted(self._places[path] for path in self.asking)

    def previews(self) -> Iterator[Preview]:
        """What looks into files with spans gave."""
        return (row.preview for row in self.rows if row.preview is not None and row.preview.spans)

    def _choices(self, row: FileRow) -> tuple[str, bool]:
        """What tells the choices of a file from those of its neighbours."""
        return row.encoding, row.fits and self._options.offsets is not None

    def batches(self, taking: Taking = AS_MARKED, *, skip_bad: bool = False) -> tuple[Batch, ...]:
        """The files in their order, neighbours that are read with the same choices together."""
        return tuple(
            Batch(
                paths=tuple(row.path for row in group),
                options=replace(self._with(encoding, fits=fits), skip_bad=skip_bad),
                taking=taking,
            )
            for (encoding, fits), group in groupby(self.rows, key=self._choices)
        )
