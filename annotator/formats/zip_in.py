"""ZIP archives of files that can be read: one at a time goes to a private folder and through its own importer."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from annotator.formats.foreign.asking import note
from annotator.formats.incoming import (
    EncodingQuestion,
    Importer,
    IncomingArticle,
    ReadOptions,
    TableImporter,
    as_problem,
)
from annotator.formats.incoming_spans import IncomingLabel
from annotator.formats.zip_entries import Along, opened, shown_name, unpacked, wanted
from annotator.model.errors import Problem, UserError

_DECLARING = (".ann", ".json", ".jsonl")
_TABLES = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".xlsx")

Ask = Callable[[EncodingQuestion], ReadOptions | None]
ReadFile = Callable[[Path, ReadOptions, Ask], Iterator[IncomingArticle | Problem]]
Declared = Callable[[Path, ReadOptions], tuple[IncomingLabel, ...]]


class ZipArchive:
    """Reads `.zip` archives. `known` tells the endings that are read, `chosen` and `read` come from the catalogue."""

    name = "zip"
    title = "ZIP archive"
    suffixes = (".zip",)

    def __init__(
        self,
        *,
        known: Callable[[], frozenset[str]],
        chosen: Callable[[Path], Importer],
        read: ReadFile,
        declared: Declared,
    ) -> None:
        self._known = known
        self._declared = declared
        self._chosen = chosen
        self._read_file = read

    def score(self, path: Path, head: bytes) -> float:
        """Whatever is a ZIP archive and no document that knows itself as one."""
        return 0.5 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or path.suffix.lower() == ".zip" else 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The columns of the first table in it."""
        with opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as folder:
            for entry in wanted(archive, self._known(), Along(archive))[0]:
                if PurePosixPath(entry.filename).suffix.lower() in _TABLES:
                    file = unpacked(archive, entry, Path(folder), path)
                    importer = self._chosen(file)
                    return importer.columns(file, options) if isinstance(importer, TableImporter) else ()
        return ()

    def labels(self, path: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
        """The labels that the first file of each kind in each folder declares."""
        found: dict[tuple[str, bool], IncomingLabel] = {}
        looked: set[tuple[PurePosixPath, str]] = set()
        with opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as folder:
            along = Along(archive)
            for entry in wanted(archive, self._known(), along)[0]:
                name = PurePosixPath(shown_name(entry))
                kind = (name.parent, name.suffix.lower())
                if kind[1] not in _DECLARING or kind in looked:
                    continue
                looked.add(kind)
                try:
                    file, beside = _laid_out(archive, entry, along, Path(folder), path)
                except UserError:
                    continue  # the reading tells it
                for label in self._declared(file, options):
                    found.setdefault((label.name, label.relation), label)
                _remove(file, *beside)
        return tuple(found.values())

    def read(self, path: Path, options: ReadOptions) -> Iterator[IncomingArticle | Problem]:
        """Yield what the files yield, in alphabetical order; UserError when it is damaged, or grows beyond all measure.

        Files whose encoding is in doubt are asked about, once for all of them, when the others were given.
        """
        asked: list[EncodingQuestion] = []

        def ask(question: EncodingQuestion) -> ReadOptions | None:
            if options.encoding is None:
                asked.append(question)
                return None
            return options

        with opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as folder:
            along = Along(archive)
            entries, refused, left_out = wanted(archive, self._known(), along)
            if not entries and not refused:
                raise UserError(
                    "AN277", f"“{path.name}” holds no file that can be read.", "Look into it with another program."
                )
            for name, why in refused:
                yield Problem(code="AN285", sentence=f"The entry “{name[:200]}” is refused: {why}.", where=path.name)
            for entry in entries:
                try:
                    file, beside = _laid_out(archive, entry, along, Path(folder), path)
                except UserError as error:
                    yield as_problem(error, where=f"{path.name}:{shown_name(entry)}")
                    continue
                for item in self._read_file(file, replace(options, encoding=None), ask):
                    if isinstance(item, IncomingArticle):
                        field = "place" if item.place else "origin"  # what is ours keeps its own origin
                        yield replace(item, **{field: _placed(getattr(item, field), file, path, entry)})
                    elif item.code != "AN206" or len(asked) > 1:
                        yield replace(item, where=_placed(item.where, file, path, entry))
                _remove(file, *beside)
            for kind, count in sorted(left_out.items()):
                told = f"{kind}, {count} file{'' if count == 1 else 's'}"
                yield note("AN287", f"Left out: {told}.", path.name)
        if asked:
            first = asked[0]
            raise EncodingQuestion(
                path, guess=first.guess, preview=first.preview, alternatives=first.alternatives, sample=first.sample,
                inside=True,
            )  # fmt: skip


def _laid_out(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, along: Along, folder: Path, path: Path
) -> tuple[Path, list[Path]]:
    """An entry as a file, and the files that are read with it: beside it, or in the folder above."""
    inner = folder / "in"
    inner.mkdir(exist_ok=True)
    beside = [unpacked(archive, one, folder if above else inner, path) for one, above in along.of(shown_name(entry))]
    return unpacked(archive, entry, inner, path), beside


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _placed(told: str, file: Path, path: Path, entry: zipfile.ZipInfo) -> str:
    """Where something stands: the archive, the entry, and the place in it."""
    return f"{path.name}:{shown_name(entry)}{told.removeprefix(file.name)}"
