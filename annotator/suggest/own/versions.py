"""The recognisers that a project trained, numbered, and which of them is in use."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import cast

from annotator.model.errors import UserError
from annotator.suggest.own.ways import WAYS, Way

# Older ones are deleted.
_KEPT = 5
_IN_USE = "in-use"


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One trained recogniser and what is known of it; scores are F on what was held out, per way of using it.

    `at` is when it was made (ISO 8601). `counts` are the examples of each label's id. `articles` are the ids of those
    that it learned from. `curve` has (sentences, F) pairs. `held` is how many sentences it was tried on.
    """

    number: int
    at: str
    way: Way
    sentences: int
    words: int
    articles: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    scores: tuple[tuple[Way, float], ...] = ()
    held: int = 0
    seconds: float = 0.0
    curve: tuple[tuple[int, float], ...] = ()

    def score(self, way: Way) -> float | None:
        """F of one way, None when it could not be tried."""
        return dict(self.scores).get(way)


class Shelf:
    """One project's folder of versions. Every file is whole or not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def model(self, number: int) -> Path:
        """Where a version's model is; its card lies beside it."""
        return self.folder / f"{number:04}.crf"

    def versions(self) -> tuple[Version, ...]:
        """All versions that are there, the oldest first; a damaged one is left out."""
        return tuple(sorted(self._read_all(), key=lambda one: one.number))

    def _read_all(self) -> Iterator[Version]:
        if not self.folder.is_dir():
            return
        for path in self.folder.glob("*.about.json"):
            try:
                told = json.loads(path.read_text("utf-8"))
                version = _version(told)
            except (OSError, ValueError, KeyError, TypeError):
                continue
            if self.model(version.number).exists():
                yield version

    def in_use(self) -> Version | None:
        """The version that proposes candidates now; None when none does."""
        try:
            number = int((self.folder / _IN_USE).read_text("ascii"))
        except (OSError, ValueError):
            return None
        return next((one for one in self.versions() if one.number == number), None)

    def next_number(self) -> int:
        """The number of the version that is made next."""
        return max((one.number for one in self.versions()), default=0) + 1

    def add(self, version: Version, *, model: Path) -> None:
        """Takes over a trained model (with its card beside it) as a version that is not in use yet.

        UserError when the folder cannot be written.
        """
        target = self.model(version.number)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            for source, place in ((model, target), (model.with_suffix(".json"), target.with_suffix(".json"))):
                _write(place, source.read_bytes())
            self._tell(version)
        except OSError as error:
            raise self._unwritable(error) from error

    def use(self, number: int | None) -> None:
        """Puts a version in use, None none of them. UserError when that cannot be written."""
        place = self.folder / _IN_USE
        try:
            if number is None:
                place.unlink(missing_ok=True)
            else:
                _write(place, str(number).encode("ascii"))
            self._thin(number)
        except OSError as error:
            raise self._unwritable(error) from error

    def learned_curve(self, number: int, curve: tuple[tuple[int, float], ...]) -> None:
        """Notes a learning curve with a version."""
        for version in self.versions():
            if version.number == number:
                try:
                    self._tell(replace(version, curve=curve))
                except OSError as error:
                    raise self._unwritable(error) from error

    def _tell(self, version: Version) -> None:
        text = json.dumps(asdict(version), indent=1, ensure_ascii=False)
        _write(self.folder / f"{version.number:04}.about.json", f"{text}\n".encode())

    def _thin(self, kept: int | None) -> None:
        for version in self.versions()[:-_KEPT]:
            if version.number != kept:
                for suffix in (".about.json", ".json", ".crf"):
                    (self.folder / f"{version.number:04}{suffix}").unlink(missing_ok=True)

    def _unwritable(self, error: OSError) -> UserError:
        return UserError(
            "AN563",
            f"What was learned cannot be kept in {self.folder} ({error.strerror}).",
            "The candidates stay as they are. Make room, or allow writing there, and learn again.",
        )


def _version(told: object) -> Version:
    row = cast("dict[str, object]", told)
    way: Way = next(way for way in WAYS if way == row["way"])
    return Version(
        number=int(cast(int, row["number"])),
        at=str(row["at"]),
        way=way,
        sentences=int(cast(int, row["sentences"])),
        words=int(cast(int, row["words"])),
        articles=tuple(map(str, cast("list[str]", row["articles"]))),
        counts=tuple((str(label), int(count)) for label, count in cast("list[tuple[str, int]]", row["counts"])),
        scores=tuple((one, float(f)) for one, f in cast("list[tuple[Way, float]]", row["scores"]) if one in WAYS),
        held=int(cast(int, row["held"])),
        seconds=float(cast(float, row["seconds"])),
        curve=tuple((int(count), float(f)) for count, f in cast("list[tuple[int, float]]", row["curve"])),
    )


def _write(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
