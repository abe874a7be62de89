"""Archives for whoever mends what is in them: unpacked as a folder, and packed again with what was mended."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from annotator.formats import files
from annotator.formats.atomic import staging_folder, sync_file, sync_folder, told
from annotator.formats.menders_cas import copied, like
from annotator.formats.zip_entries import fault_of, opened, safe_name, shown_name, unpacked
from annotator.model.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpacked:
    """A folder with what an archive holds; `entries` are the files by the names that they have in the archive."""

    folder: Path
    entries: Mapping[str, Path]


def is_archive(path: Path) -> bool:
    """Whether a file is an archive of files, and not a document that is packed as one."""
    return path.is_file() and path.suffix.lower() == ".zip" and files.read_head(path).startswith(b"PK")


@contextmanager
def unpacked_whole(path: Path) -> Generator[Unpacked]:
    """All entries as files of a private folder, in their folders; UserError when one cannot be unpacked."""
    with opened(path) as archive, tempfile.TemporaryDirectory(prefix="annotator-") as place:
        # Called as the archive is, so that whatever is said about the folder is said about the archive.
        folder = Path(place, safe_name(path.name) or "archive")
        folder.mkdir()
        entries: dict[str, Path] = {}
        for entry in archive.infolist():
            name = shown_name(entry)
            if entry.is_dir():
                continue
            if fault := fault_of(entry, name):
                raise UserError("AN285", f"The entry “{name[:200]}” of “{path.name}” is refused: {fault}.", "")
            inner = folder.joinpath(*(safe_name(part) for part in PurePosixPath(name).parent.parts))
            inner.mkdir(parents=True, exist_ok=True)
            entries[entry.filename] = unpacked(archive, entry, inner, path)
        yield Unpacked(folder=folder, entries=entries)


def pack_again(path: Path, target: Path, unpacked: Unpacked, mended: Path) -> None:
    """Write the archive with the files that lie in `mended`, as they do in the folder; whole or not at all."""
    with told(target), staging_folder(target) as folder:
        part = folder / "part"
        with opened(path) as archive, zipfile.ZipFile(part, "x", zipfile.ZIP_DEFLATED) as out:
            out.comment = archive.comment
            for entry in archive.infolist():
                file = unpacked.entries.get(entry.filename)
                new = mended / file.relative_to(unpacked.folder) if file is not None else None
                if new is None or not new.is_file():
                    copied(archive, entry, out, path.name)
                else:
                    with new.open("rb") as source, out.open(like(entry), "w", force_zip64=True) as member:
                        while piece := source.read(2**20):
                            member.write(piece)
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
