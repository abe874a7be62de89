"""What stands in a ZIP archive: which entries are read, which are refused, and one of them as a file."""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from annotator.formats import files
from annotator.formats.companions import BRAT, companions
from annotator.formats.foreign.asking import damaged
from annotator.formats.foreign.packages import bomb, locked

_MOST_FILES = 100_000
_LARGEST_FILE = 256 * 2**20
_LARGEST_WHOLE = 4 * 2**30
_KIND = "a ZIP archive"
_UNSAFE = re.compile(r'[\x00-\x1f<>:"|?*\\/]')


def opened(path: Path) -> zipfile.ZipFile:
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


class Along:
    """Which entries belong to another one of their folder, and are read with it."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._folders: dict[PurePosixPath, dict[str, zipfile.ZipInfo]] = {}
        for entry in archive.infolist():
            path = PurePosixPath(shown_name(entry))
            if not entry.is_dir() and not fault_of(entry, str(path)):
                self._folders.setdefault(path.parent, {})[path.name] = entry
        # The configuration of a collection may lie in the folder above its articles.
        brat = any(name.lower().endswith(".ann") for names in self._folders.values() for name in names)
        self._names = {
            folder: companions(names) | frozenset(name for name in names if brat and name in BRAT)
            for folder, names in self._folders.items()
        }

    def __contains__(self, name: str) -> bool:
        """Whether an entry is read with another one."""
        path = PurePosixPath(name)
        return path.name in self._names.get(path.parent, ())

    def of(self, name: str) -> Iterator[tuple[zipfile.ZipInfo, bool]]:
        """What is read with an entry, and whether it lies in the folder above."""
        path = PurePosixPath(name)
        folder = self._folders.get(path.parent, {})
        if path.suffix.lower() != ".ann":
            for one in sorted(self._names.get(path.parent, frozenset()) - BRAT):
                if not one.lower().endswith(".txt"):
                    yield folder[one], False
            return
        for one in sorted(folder):
            if one in BRAT or (one.lower().endswith(".txt") and PurePosixPath(one).stem == path.stem):
                yield folder[one], False
        if path.parent != path.parent.parent:
            above = self._folders.get(path.parent.parent, {})
            for one in sorted(BRAT & above.keys()):
                yield above[one], True


def wanted(
    archive: zipfile.ZipFile, known: frozenset[str], along: Along
) -> tuple[list[zipfile.ZipInfo], list[tuple[str, str]], Counter[str]]:
    """The entries to read in alphabetical order, those that are refused with the reason, and what is left out."""
    wanted: dict[str, zipfile.ZipInfo] = {}
    refused: list[tuple[str, str]] = []
    left_out: Counter[str] = Counter()
    for entry in archive.infolist():
        name = shown_name(entry)
        parts = PurePosixPath(name).parts
        if entry.is_dir():
            continue
        if fault := fault_of(entry, name):
            refused.append((name, fault))
        elif any(part.startswith((".", "__MACOSX")) for part in parts):
            left_out["hidden files"] += 1
        elif any(is_page_parts(part) for part in parts[:-1]):
            left_out["parts of saved pages"] += 1
        elif name in along:
            continue
        elif (suffix := PurePosixPath(name).suffix.lower()) not in known or suffix == ".zip":
            left_out["archives inside the archive" if suffix == ".zip" else suffix or "files without an ending"] += 1
        elif name in wanted:
            refused.append((name, "there is another of the same name"))
        else:
            wanted[name] = entry
    return [wanted[name] for name in sorted(wanted, key=lambda name: (name.casefold(), name))], refused, left_out


def fault_of(entry: zipfile.ZipInfo, name: str) -> str:
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


def shown_name(entry: zipfile.ZipInfo) -> str:
    """An entry's name; many programs write UTF-8 without saying so."""
    name = entry.filename
    if not entry.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.filename
    return name.replace("\\", "/")


def safe_name(name: str) -> str:
    """A name that no system takes for more than a name."""
    return _UNSAFE.sub("_", name)


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path, path: Path) -> Path:
    """The entry as a file of the private folder, under a name that we make; UserError when it cannot be unpacked."""
    if entry.flag_bits & 1:
        raise locked(PurePosixPath(shown_name(entry)).name)
    plain = safe_name(PurePosixPath(shown_name(entry)).name)
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
