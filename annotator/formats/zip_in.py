"""ZIP archives of files that can be read: one at a time goes to a private folder and through its own importer."""

from __future__ import annotations

import re
import stat
import tempfile
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from annotator.formats import files
from annotator.formats.foreign.asking import damaged, note
from annotator.formats.foreign.packages import bomb, locked
from annotator.formats.incoming import (
    EncodingQuestion,
    Importer,
    IncomingArticle,
    ReadOptions,
    TableImporter,
    as_problem,
)
from annotator.model.errors import Problem, UserError

_MOST_FILES = 100_000
_LARGEST_FILE = 256 * 2**20
_LARGEST_WHOLE = 4 * 2**30
_KIND = "a ZIP archive"
_UNSAFE = re.compile(r'[\x00-\x1f<>:"|?*\\/]')
_TABLES = (".csv", ".tsv", ".tab", ".jsonl", ".ndjson", ".xlsx")

Ask = Callable[[EncodingQuestion], ReadOptions | None]
ReadFile = Callable[[Path, ReadOptions, Ask], Iterator[IncomingArticle | Problem]]


class ZipArchive:
    """Reads `.zip` archives. `known` tells the endings that are read, `chosen` and `read` come from the catalogue."""

    name = "zip"
    title = "ZIP archive"
    suffixes = (".zip",)

    def __init__(
        self, *, known: Callable[[], frozenset[str]], chosen: Callable[[Path], Importer], read: ReadFile
    ) -> None:
        self._known = known
        self._chosen = chosen
        self._read_file = read

    def score(self, path: Path, head: bytes) -> float:
        """Whatever is a ZIP archive and no document that knows itself as one."""
        return 0.5 if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or path.suffix.lower() == ".zip" else 0.0

    def columns(self, path: Path, options: ReadOptions) -> tuple[str, ...]:
        """The columns of the first table in it."""
        with _opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as folder:
            for entry in _wanted(archive, self._known())[0]:
                if PurePosixPath(entry.filename).suffix.lower() in _TABLES:
                    file = _unpacked(archive, entry, Path(folder), path)
                    importer = self._chosen(file)
                    return importer.columns(file, options) if isinstance(importer, TableImporter) else ()
        return ()

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

        with _opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as folder:
            entries, refused, left_out = _wanted(archive, self._known())
            if not entries and not refused:
                raise UserError(
                    "AN277", f"“{path.name}” holds no file that can be read.", "Look into it with another program."
                )
            for name, why in refused:
                yield Problem(code="AN285", sentence=f"The entry “{name[:200]}” is refused: {why}.", where=path.name)
            for entry in entries:
                try:
                    file = _unpacked(archive, entry, Path(folder), path)
                except UserError as error:
                    yield as_problem(error, where=f"{path.name}:{_shown(entry)}")
                    continue
                for item in self._read_file(file, replace(options, encoding=None), ask):
                    if isinstance(item, IncomingArticle):
                        field = "place" if item.place else "origin"  # what is ours keeps its own origin
                        yield replace(item, **{field: _placed(getattr(item, field), file, path, entry)})
                    elif item.code != "AN206" or len(asked) > 1:
                        yield replace(item, where=_placed(item.where, file, path, entry))
                file.unlink()
            for kind, count in sorted(left_out.items()):
                told = f"{kind}, {count} file{'' if count == 1 else 's'}"
                yield note("AN287", f"Left out: {told}.", path.name)
        if asked:
            first = asked[0]
            raise EncodingQuestion(
                path, guess=first.guess, preview=first.preview, alternatives=first.alternatives, sample=first.sample,
                inside=True,
            )  # fmt: skip


def _opened(path: Path) -> zipfile.ZipFile:
    """The archive; nothing is unpacked yet, but its list is checked as a whole."""
    if not files.read_head(path):
        raise files.empty(path)
    try:
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise files.unreadable(path, error) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged(path.name, _KIND, str(error).rstrip(".") or "it is broken") from error
    entries = archive.infolist()
    # An entry cannot give more than it says: the library stops there.
    if len(entries) > _MOST_FILES or sum(entry.file_size for entry in entries) > _LARGEST_WHOLE:
        archive.close()
        raise bomb(path.name)
    return archive


def _wanted(
    archive: zipfile.ZipFile, known: frozenset[str]
) -> tuple[list[zipfile.ZipInfo], list[tuple[str, str]], Counter[str]]:
    """The entries to read in alphabetical order, those that are refused with the reason, and what is left out."""
    wanted: dict[str, zipfile.ZipInfo] = {}
    refused: list[tuple[str, str]] = []
    left_out: Counter[str] = Counter()
    for entry in archive.infolist():
        name = _shown(entry)
        parts = PurePosixPath(name).parts
        if entry.is_dir():
            continue
        if fault := _fault(entry, name):
            refused.append((name, fault))
        elif any(part.startswith((".", "__MACOSX")) for part in parts):
            left_out["hidden files"] += 1
        elif any(is_page_parts(part) for part in parts[:-1]):
            left_out["parts of saved pages"] += 1
        elif (suffix := PurePosixPath(name).suffix.lower()) not in known or suffix == ".zip":
            left_out["archives inside the archive" if suffix == ".zip" else suffix or "files without an ending"] += 1
        elif name in wanted:
            refused.append((name, "there is another of the same name"))
        else:
            wanted[name] = entry
    return [wanted[name] for name in sorted(wanted, key=lambda name: (name.casefold(), name))], refused, left_out


def _fault(entry: zipfile.ZipInfo, name: str) -> str:
    """Why an entry is not touched, "" when it may be."""
    mode = entry.external_attr >> 16
    if name.startswith("/") or ".." in PurePosixPath(name).parts or re.match(r"[A-Za-z]:", name):
        return "its name leads out of the archive"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "it is a link or a device"
    if entry.file_size > _LARGEST_FILE:
        return f"it is larger than {_LARGEST_FILE // 2**20} MB"
    if entry.file_size > 2**20 and entry.file_size > 1_000 * max(entry.compress_size, 1):
        return "it is packed so tightly that it can only be a trap"
    return ""


# Browsers keep the pictures and scripts of a page in a folder beside it, called in the language of the system.
_PAGE_PARTS = ("_files", "-filer", "-dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden", "-tiedostot",
               "_pliki", "_soubory", "_fajlok", "_file")  # fmt: skip


def is_page_parts(folder: str) -> bool:
    """Whether a folder's name is one that browsers give to the parts of a saved page."""
    return folder.casefold().endswith(_PAGE_PARTS)


def _shown(entry: zipfile.ZipInfo) -> str:
    """An entry's name; many programs write UTF-8 without saying so."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.filename
    return name.replace("\\", "/")


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path, path: Path) -> Path:
    """The entry as a file of the private folder, under a name that we make; UserError when it cannot be unpacked."""
    if entry.flag_bits & 1:
        raise locked(PurePosixPath(_shown(entry)).name)
    plain = _UNSAFE.sub("_", PurePosixPath(_shown(entry)).name)
    suffix = PurePosixPath(plain).suffix[:20]
    target = folder / (plain.removesuffix(suffix)[:60].rstrip(". ") + suffix)
    try:
        with archive.open(entry) as packed, target.open("wb") as file:
            while piece := packed.read(2**20):
                file.write(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise damaged(plain, "an entry of the archive", str(error).rstrip(".") or "it is broken") from error
    except OSError as error:
        raise files.unreadable(path, error) from error
    return target


def _placed(told: str, file: Path, path: Path, entry: zipfile.ZipInfo) -> str:
    """Where something stands: the archive, the entry, and the place in it."""
    return f"{path.name}:{_shown(entry)}{told.removeprefix(file.name)}"
