"""The projects that were open lately, and the place where each was left."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from annotator.workflow.settings import write_atomically

_MOST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody was: article, focused candidate or span, caret, and the paragraph at the top of the view."""

    article_id: str = ""
    focus: str = ""
    caret: int = 0
    paragraph: int = 0
    pixels: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recent:
    """One project that was open; `path` as text. A pinned one stands before the others and is never crowded out."""

    path: str
    name: str
    place: Place = Place()
    pinned: bool = False

    @property
    def there(self) -> bool:
        """Whether the file can still be found."""
        return Path(self.path).is_file()


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _row(told: object) -> Recent | None:
    """A row of the file; None when it names no project. What else is wrong with it counts as not told."""
    row = cast("dict[str, object]", told) if isinstance(told, dict) else {}
    path = _text(row.get("path"))
    if not path:
        return None
    kept = row.get("place")
    place = cast("dict[str, object]", kept) if isinstance(kept, dict) else {}
    return Recent(
        path=path,
        name=_text(row.get("name")) or Path(path).stem,
        pinned=row.get("pinned") is True,
        place=Place(
            article_id=_text(place.get("article_id")),
            focus=_text(place.get("focus")),
            caret=_number(place.get("caret")),
            paragraph=_number(place.get("paragraph")),
            pixels=_number(place.get("pixels")),
        ),
    )


class RecentProjects:
    """Reads and keeps the list; a list that cannot be read counts as empty, for it is a convenience only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._rows: list[Recent] = self._read()

    def _read(self) -> list[Recent]:
        if self._path is None or not self._path.is_file():
            return []
        try:
            told: object = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        rows = cast("list[object]", told) if isinstance(told, list) else []
        return _kept([row for row in map(_row, rows) if row is not None])

    def rows(self) -> tuple[Recent, ...]:
        """The projects, those that are pinned first, then the latest."""
        return tuple(sorted(self._rows, key=lambda row: not row.pinned))

    def find(self, path: Path) -> Recent | None:
        """What is remembered about a project."""
        return next((row for row in self._rows if row.path == str(path)), None)

    def opened(self, path: Path, name: str) -> Recent:
        """Puts a project at the head of the list and tells where it was left."""
        known = self.find(path)
        row = replace(known, name=name) if known is not None else Recent(path=str(path), name=name)
        self._rows = _kept([row, *(other for other in self._rows if other.path != row.path)])
        self._write()
        return row

    def left(self, path: Path, place: Place) -> None:
        """Remembers where a project was left."""
        self._rows = [replace(row, place=place) if row.path == str(path) else row for row in self._rows]
        self._write()

    def pin(self, path: str, *, pinned: bool) -> None:
        """Pins a project to the head of the list, or takes the pin out."""
        self._rows = [replace(row, pinned=pinned) if row.path == path else row for row in self._rows]
        self._write()

    def forget(self, path: str) -> None:
        """Takes a project off the list; the file stays."""
        self._rows = [row for row in self._rows if row.path != path]
        self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, json.dumps([asdict(row) for row in self._rows], ensure_ascii=False, indent=1))
        except OSError:
            # The list is a convenience: a folder that cannot be written must not disturb the work.
            return


def _kept(rows: list[Recent]) -> list[Recent]:
    """All that are pinned, and the latest of the others."""
    loose = [row for row in rows if not row.pinned][:_MOST]
    return [row for row in rows if row.pinned or row in loose]
