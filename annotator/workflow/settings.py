"""Settings as a table of records: the dialog, the documentation and validation read the same rows."""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from annotator.model.errors import UserError

Value = str | int | float | bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting: its key, what it means in a sentence, what it is when nobody changed it, and its limits."""

    key: str
    meaning: str
    default: Value
    choices: tuple[Value, ...] = ()
    least: float | None = None
    most: float | None = None

    def accepts(self, value: object) -> bool:
        """Whether a value may stand here: right type, among the choices, within the limits."""
        if isinstance(self.default, bool) != isinstance(value, bool):
            return False
        wanted = (int, float) if isinstance(self.default, float) else type(self.default)
        if not isinstance(value, wanted):
            return False
        if self.choices and value not in self.choices:
            return False
        if isinstance(value, (int, float)):
            return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)
        return True


SETTINGS: tuple[Setting, ...] = (
    Setting(key="person.name", meaning="The name that your decisions are recorded under.", default=""),
    Setting(
        key="review.threshold",
        meaning="“Article done” accepts candidates from this score on, and asks about the others.",
        default=0.5,
        least=0.0,
        most=1.0,
    ),
    Setting(
        key="review.thresholds",
        meaning="Thresholds of single providers for “article done”, as in own=0.4,patterns=0.7.",
        default="",
    ),
    Setting(
        key="review.learned",
        meaning="The other providers’ thresholds follow what would have cost fewest corrections, up to 0.2 away.",
        default=True,
    ),
    Setting(
        key="review.done",
        meaning="What “article done” does with what is still pending: accept it, or only stop at it.",
        default="accept",
        choices=("accept", "ask"),
    ),
    Setting(
        key="view.theme",
        meaning="Light, dark, high contrast, or what the system says.",
        default="system",
        choices=("system", "light", "dark", "contrast"),
    ),
    Setting(
        key="view.language",
        meaning="The language of the window, from the next start on.",
        default="system",
        choices=("system", "en", "de", "zh_CN"),
    ),
    Setting(key="view.zoom", meaning="The size of the text in percent.", default=100, least=50, most=300),
    Setting(
        key="view.tags",
        meaning="Label tags above every span, or above the focused one only.",
        default="all",
        choices=("all", "focus"),
    ),
    Setting(
        key="view.relations",
        meaning="Relations as arcs: those of the focused span, those of all spans, or none.",
        default="focus",
        choices=("focus", "all", "none"),
    ),
    Setting(key="view.values", meaning="Parsed values in the right margin.", default=True),
    Setting(
        key="suggest.providers",
        meaning="The providers that propose candidates, separated by commas; spacy:NAME is a pipeline.",
        default="figures,gazetteer,patterns,starter",
    ),
    Setting(key="suggest.pipeline", meaning="A spaCy pipeline (package name or folder) to ask as well.", default=""),
    Setting(key="suggest.own", meaning="Ask what the project learned from its finished articles too.", default=True),
    Setting(key="suggest.on_import", meaning="Propose candidates as soon as articles come in.", default=True),
    Setting(
        key="view.order",
        meaning="The order in which articles are worked through.",
        default="position",
        choices=("position", "date", "corrections", "uncertainty", "diversity"),
    ),
    Setting(
        key="learn.memory",
        meaning="What you decide in one place is proposed, or no longer proposed, wherever it stands again.",
        default=True,
    ),
    Setting(
        key="import.labels",
        meaning="What labels of annotated files became in any project, as JSON; what the project remembers goes first.",
        default="",
    ),
    Setting(
        key="learn.own",
        meaning="Train the project’s own recogniser in the background as articles are finished.",
        default=True,
    ),
    Setting(
        key="teach.keys", meaning="The key line shows the key for what was done a slow way three times.", default=True
    ),
    Setting(key="export.format", meaning="The format that was exported last.", default="spacy"),
    Setting(key="export.folder", meaning="The folder that was exported to last.", default=""),
    Setting(key="export.split", meaning="Shares of train, dev and test in percent.", default="80/10/10"),
    Setting(key="export.seed", meaning="Changes which articles land in which split.", default="0"),
    Setting(key="train.folder", meaning="The folder that a pipeline was put into last.", default=""),
    Setting(key="print.paper", meaning="The paper of printed articles.", default="A4", choices=("A4", "Letter")),
    Setting(
        key="print.size",
        meaning="The size of the text on paper.",
        default="normal",
        choices=("small", "normal", "large"),
    ),
    Setting(key="print.confirmed", meaning="Print confirmed spans only.", default=False),
    Setting(key="backup.keep", meaning="Keep thinned backups of every project.", default=True),
)


def setting(key: str) -> Setting:
    """The row of one setting; KeyError when there is none."""
    for row in SETTINGS:
        if row.key == key:
            return row
    raise KeyError(key)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsChanged:
    """The person changed a setting; "keys" stands for any of the keys."""

    key: str


class Settings:
    """What a person changed, over the defaults; written sparsely and atomically."""

    def __init__(self, path: Path | None, changed: Mapping[str, Value] | None = None) -> None:
        self._path = path
        self._changed = dict(changed or {})
        self.complaints: tuple[str, ...] = ()
        self._unreadable = False

    @classmethod
    def load(cls, path: Path) -> Settings:
        """Reads a settings file; what cannot be used is left out and told in `complaints`."""
        settings = cls(path)
        try:
            told = _flat(tomllib.loads(path.read_text("utf-8")))
        except FileNotFoundError:
            return settings
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            settings.complaints = (f"The settings in {path} cannot be read ({error}); the defaults are used.",)
            settings._unreadable = not isinstance(error, OSError)
            return settings
        complaints: list[str] = []
        for key, value in told.items():
            if isinstance(value, (str, int, float, bool)) and _can_be(key, value):
                settings._changed[key] = value
            else:
                complaints.append(f"The setting {key} = {value!r} is not one that can be used; it is left out.")
        settings.complaints = tuple(complaints)
        return settings

    @property
    def path(self) -> Path | None:
        """The file that they are kept in, None when they are kept nowhere."""
        return self._path

    def text(self, key: str) -> str:
        """A setting that is text."""
        return str(self.value(key))

    def number(self, key: str) -> float:
        """A setting that is a number."""
        return float(self.value(key))

    def flag(self, key: str) -> bool:
        """A setting that is on or off."""
        return bool(self.value(key))

    def value(self, key: str) -> Value:
        """A setting as it is now."""
        return self._changed[key] if key in self._changed else setting(key).default

    def keymap(self) -> dict[str, str]:
        """Keys that the person changed: action id to key sequence ("" = none)."""
        return {
            key.removeprefix("keys."): str(value) for key, value in self._changed.items() if key.startswith("keys.")
        }

    def put(self, key: str, value: Value) -> None:
        """Changes a setting and writes the file; ValueError when the value cannot stand there."""
        if key.startswith("keys."):
            self._changed[key] = value
        else:
            row = setting(key)
            if not row.accepts(value):
                raise ValueError(f"{value!r} cannot be used for {key}")
            if value == row.default:
                self._changed.pop(key, None)
            else:
                self._changed[key] = value
        self._write()

    def reset(self, key: str) -> None:
        """Makes a setting or the keys of an action ("keys.review.accept") what they were at first."""
        if self._changed.pop(key, None) is not None:
            self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        nested: dict[str, dict[str, Value]] = {}
        for key, value in sorted(self._changed.items()):
            group, _, name = key.partition(".")
            nested.setdefault(group, {})[name] = value
        try:
            if self._unreadable:
                # What a person wrote by hand is never thrown away, even if it cannot be used.
                os.replace(self._path, self._path.with_suffix(".unreadable.toml"))
                self._unreadable = False
            write_atomically(self._path, tomli_w.dumps(nested))
        except OSError as error:
            raise UserError(
                "AN401",
                f"The settings cannot be written to {self._path} ({error.strerror}).",
                "They hold until you leave.",
            ) from error


def _can_be(key: str, value: Value) -> bool:
    """Whether a value may stand under a key: a setting's, or the keys of an action."""
    if key.startswith("keys."):
        return isinstance(value, str)
    return any(row.key == key and row.accepts(value) for row in SETTINGS)


def _flat(nested: Mapping[str, object]) -> dict[str, object]:
    """{"view": {"zoom": 100}} as {"view.zoom": 100}."""
    flat: dict[str, object] = {}
    for group, rows in nested.items():
        if isinstance(rows, dict):
            for name, value in rows.items():  # pyright: ignore[reportUnknownVariableType]
                flat[f"{group}.{name}"] = value
        else:
            flat[group] = rows
    return flat


def write_atomically(path: Path, text: str) -> None:
    """Writes a small file so that it is there whole or as it was before."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
