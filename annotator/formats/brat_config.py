"""brat's configuration of a collection: `annotation.conf` for the types, `visual.conf` for names and colours, keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.encoding import codec_name
from annotator.formats.incoming import ReadOptions
from annotator.formats.incoming_spans import IncomingLabel
from annotator.formats.kept import LabelWords
from annotator.formats.web_colors import color_of
from annotator.model.errors import UserError
from annotator.model.schema import Label, RelationLabel, Schema

CONFIG = "annotation.conf"
VISUAL = "visual.conf"
KEYS = "kb_shortcuts.conf"
NO_CHECKS = "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"
"""Without this line brat calls spans that overlap a fault."""
_MACRO = re.compile(r"(<[^<>\s]+>)\s*=\s*(\S+)\s*\Z")
_ROLE = re.compile(r"(\S+?)(?:[?*+]|\{[\d-]+\})?:(\S+)\Z")
_ANY = frozenset({"<ENTITY>", "<EVENT>", "<ANY>"})
_COLOR = re.compile(r"\bbgColor:([^\s,]+)")

Ends = tuple[set[str], set[str]]


Stamp = tuple[object, ...]


def stamp_of(folder: Path, options: ReadOptions) -> Stamp:
    """What changes when the configuration of a folder does: it is the same for all articles of a collection."""
    found: list[object] = [folder, options.encoding]
    for place in (folder, folder.parent):
        for name in (CONFIG, VISUAL, KEYS):
            try:
                there = (place / name).stat()
                found.append((there.st_mtime_ns, there.st_size, there.st_ino))
            except OSError:
                found.append(None)
    return tuple(found)


def declared(folder: Path, options: ReadOptions) -> tuple[IncomingLabel, ...]:
    """The types of the nearest configuration, in this folder or the one above, each file by itself."""
    config, visual, keys = (_nearest(folder, name, options) for name in (CONFIG, VISUAL, KEYS))
    titles, colors = _looks(visual)
    pressed = {name: key for key, name in _pairs(keys) if len(key) == 1}
    return tuple(
        replace(
            label,
            title=titles.get(label.name, ""),
            color=colors.get(label.name, ""),
            key=pressed.get(label.name, "").lower(),
        )
        for label in config_labels(config)
    )


def config_labels(config: str) -> tuple[IncomingLabel, ...]:
    """The entities and events of an `annotation.conf`, then its relations and the roles of its events."""
    macros: dict[str, str] = {}
    names: dict[str, None] = {}
    ends: dict[str, Ends] = {}
    symmetric: set[str] = set()
    for section, line in _lines(config):
        if found := _MACRO.match(line):
            macros[found[1]] = found[2]
        elif line.startswith(("!", "-", "<")):
            continue  # a group that nobody can mark, a line between groups, what brat is told about overlaps
        elif section in ("entities", "spans"):
            names[_name(line)] = None
        elif section == "relations":
            told = _roles(line, macros)
            if any("symmetric" in one for role, types in told if role == "<REL-TYPE>" for one in types):
                symmetric.add(_name(line))
            sides = [types for role, types in told if not role.startswith("<")]
            _join(ends, _name(line), sides[0] if sides else (), sides[1] if len(sides) > 1 else ())
        elif section == "events":
            names[_name(line)] = None
            for role, types in _roles(line, macros):
                if not role.startswith("<"):
                    _join(ends, role, (_name(line),), types)
    relations = (
        IncomingLabel(
            name=name,
            relation=True,
            sources=() if sources & _ANY else tuple(sorted(sources)),
            targets=() if targets & _ANY else tuple(sorted(targets)),
            symmetric=name in symmetric,
        )
        for name, (sources, targets) in ends.items()
    )
    return (*(IncomingLabel(name=name) for name in names), *relations)


def config_of(schema: Schema, words: LabelWords) -> str:
    """An `annotation.conf` for what goes out."""
    labels = "".join(f"{words.words[label.id]}\n" for label in schema.labels)
    relations = "".join(_relation_line(label, words) for label in schema.relations)
    return f"[entities]\n{labels}\n[relations]\n{NO_CHECKS}\n{relations}\n[events]\n\n[attributes]\n"


def visual_of(schema: Schema, words: LabelWords) -> str:
    """A `visual.conf` with the names that people see, and the colours."""
    told: list[tuple[str, Label | RelationLabel, str]] = [
        *((words.words[label.id], label, "bgColor") for label in schema.labels),
        *((words.relations[label.id], label, "color") for label in schema.relations),
    ]
    names = "".join(
        f"{word} | {title}\n" for word, label, _ in told if (title := re.sub(r"[|#\s]+", " ", label.title).strip())
    )
    looks = "".join(f"{word}\t{how}:{label.color}\n" for word, label, how in told)
    return f"[labels]\n{names}\n[drawing]\n{looks}"


def _relation_line(label: RelationLabel, words: LabelWords) -> str:
    source, target = (
        "|".join(words.words[one] for one in ends) or "<ENTITY>" for ends in (label.source_labels, label.target_labels)
    )
    kind = ", <REL-TYPE>:symmetric" if label.symmetric else ""
    return f"{words.relations[label.id]}\tArg1:{source}, Arg2:{target}{kind}\n"


# -- reading -----------------------------------------------------------------------------------------------


def _nearest(folder: Path, name: str, options: ReadOptions) -> str:
    """A file of the configuration as text; what cannot be decoded in it stays as it is, and is no name."""
    for path in (folder / name, folder.parent / name):
        try:
            data = path.read_bytes() if path.is_file() else None
        except OSError:
            data = None
        if data is None:
            continue
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            try:
                return data.decode(codec_name(options.encoding) if options.encoding is not None else "ascii")
            except (UnicodeDecodeError, UserError):
                return data.decode("utf-8", "surrogateescape")
    return ""


def _lines(config: str) -> Iterator[tuple[str, str]]:
    """What a configuration says, line by line with the section in which it stands."""
    section = ""
    for line in config.splitlines():
        # A colour begins with the sign, too: a remark is what stands behind it at the start of a word.
        told = re.sub(r"(?:\A|(?<=\s))#.*", "", line).strip()
        if told.startswith("[") and told.endswith("]"):
            section = told[1:-1]
        elif told and not re.search("[\udc80-\udcff]", told.split()[0]):
            yield section, told


def _name(line: str) -> str:
    """The first of the names that a type has."""
    return line.split()[0].split("|")[0]


def _roles(line: str, macros: Mapping[str, str]) -> list[tuple[str, tuple[str, ...]]]:
    """The roles of a relation or an event with the types that may stand there."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for part in line.split(maxsplit=1)[1].split(",") if len(line.split(maxsplit=1)) > 1 else ():
        if (role := _ROLE.match(part.strip())) is not None:
            types = "|".join(macros.get(one, one) for one in role[2].split("|"))
            found.append((role[1], tuple(types.split("|"))))
    return found


def _join(ends: dict[str, Ends], name: str, sources: Sequence[str], targets: Sequence[str]) -> None:
    """Add what may stand at the ends of a relation, which may be told in several lines."""
    before = ends.setdefault(name, (set(), set()))
    before[0].update(sources or _ANY)
    before[1].update(targets or _ANY)


def _looks(visual: str) -> tuple[dict[str, str], dict[str, str]]:
    """The titles and the colours that a `visual.conf` gives to types."""
    titles: dict[str, str] = {}
    colors: dict[str, str] = {}
    for section, line in _lines(visual):
        name, *others = (part.strip() for part in line.split("|"))
        if section == "labels" and others and others[0] != name:
            titles[name] = others[0]
        elif section == "drawing" and (found := _COLOR.search(line)):
            colors[line.split()[0]] = color_of(found[1])
    return titles, colors


def _pairs(keys: str) -> Iterator[tuple[str, str]]:
    for _, line in _lines(keys):
        parts = line.split()
        if len(parts) == 2:
            yield parts[0], parts[1]
