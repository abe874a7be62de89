"""Label Studio's labelling configuration: its labels, what the keys of a task hold, and one of our own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from xml.sax.saxutils import quoteattr

from annotator.formats.incoming_spans import IncomingLabel
from annotator.formats.kept import LabelWords
from annotator.formats.web_colors import color_of
from annotator.model.schema import Schema

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CONFIG = "labeling_config.xml"
_OTHER_NAMES = ("label_config.xml", "labeling-config.xml")
_MARKERS = frozenset({"labels", "hypertextlabels", "htmllabels", "paragraphlabels"})
Kind = Literal["text", "page", "dialogue"]
_KINDS: dict[str, Kind] = {"Text": "text", "HyperText": "page", "Paragraphs": "dialogue"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What the configuration shows to be labelled: `name` is how regions call it, `key` where a task holds it.

    `author_key` and `turn_key` are the keys of who speaks and of what is said in the turns of a dialogue.
    """

    name: str
    key: str
    kind: Kind
    author_key: str = "author"
    turn_key: str = "text"


def config_beside(path: Path) -> bytes:
    """The labelling configuration that lies beside the tasks, empty when none does or it cannot be read."""
    for name in (CONFIG, *_OTHER_NAMES):
        config = path.with_name(name)
        try:
            data = config.read_bytes() if config.is_file() else b""
        except OSError:
            data = b""
        if b"<View" in data:
            return data
    return b""


def config_labels(config: bytes) -> tuple[IncomingLabel, ...]:
    """The labels of a labelling configuration, of text where it says of what, then its relations."""
    labels: dict[str, IncomingLabel] = {}
    relations: dict[str, IncomingLabel] = {}
    for group in _nodes(config):
        if group.tag.lower() not in _MARKERS | {"relations"}:
            continue
        for row in (node.attrib for node in group.iter() if node.tag in ("Label", "Relation")):
            name = row.get("value", "")
            if name and group.tag == "Relations":
                relations.setdefault(name, IncomingLabel(name=name, relation=True))
            elif name:
                labels.setdefault(
                    name,
                    IncomingLabel(
                        name=name,
                        title=row.get("alias", ""),
                        color=color_of(row.get("background", row.get("selectedColor", ""))),
                        key=row.get("hotkey", ""),
                        guideline=row.get("hint", ""),
                    ),
                )
    return (*labels.values(), *relations.values())


def config_shown(config: bytes) -> tuple[Shown, ...]:
    """What a labelling configuration shows to be labelled: texts, pages and dialogues, those with labels first."""
    nodes = _nodes(config)
    marked = {node.attrib.get("toName", "") for node in nodes if node.tag.lower() in _MARKERS}
    shown = [
        Shown(
            name=node.attrib.get("name", ""),
            key=re.sub(r"\A\$", "", node.attrib.get("value", "")),
            kind=_KINDS[node.tag],
            author_key=node.attrib.get("nameKey") or node.attrib.get("namekey") or "author",
            turn_key=node.attrib.get("textKey") or node.attrib.get("textkey") or "text",
        )
        for node in nodes
        if node.tag in _KINDS
    ]
    return tuple(sorted(shown, key=lambda one: one.name not in marked))


def config_of(schema: Schema, words: LabelWords) -> str:
    """The labelling configuration that the tasks that go out fit."""
    lines = ["<View>", '  <Labels name="label" toName="text">']
    for label in schema.labels:
        if label.retired:
            continue
        told = f"    <Label value={quoteattr(words.words[label.id])} background={quoteattr(label.color)}"
        told += f" hotkey={quoteattr(label.key)}" if label.key else ""
        lines.append(f"{told}/>")
    lines.append("  </Labels>")
    kinds = [label for label in schema.relations if not label.retired]
    if kinds:
        lines.append("  <Relations>")
        lines += [f"    <Relation value={quoteattr(words.relations[label.id])}/>" for label in kinds]
        lines.append("  </Relations>")
    lines += ['  <Text name="text" value="$text" granularity="symbol"/>', "</View>"]
    return "\n".join(lines) + "\n"


def _nodes(config: bytes) -> list[Element]:
    """The elements of a configuration in their order; none when it is no XML."""
    from xml.etree import ElementTree

    if not config or b"<!" in config.replace(b"<!--", b""):  # entities of its own: no configuration has any
        return []
    try:
        return list(ElementTree.fromstring(config).iter())
    except (ElementTree.ParseError, ValueError, LookupError):
        return []
