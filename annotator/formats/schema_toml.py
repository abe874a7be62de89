"""Label sets as TOML files: the form of the ready schemas and of every exported set."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import cast, get_args

from annotator.model.errors import UserError
from annotator.model.schema import Label, LabelKind, OverlapRule, RelationLabel, Schema

_NAME = re.compile(r"[^\s\x00-\x1f\x7f-\x9f|]{1,64}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_SCHEMA_KEYS = frozenset({"name", "title", "overlap", "labels", "relations"})
_LABEL_KEYS = frozenset({"name", "id", "title", "kind", "color", "key", "guideline", "retired"})
_RELATION_KEYS = frozenset({"name", "id", "title", "color", "key", "guideline", "from", "to", "symmetric", "retired"})


def name_fault(name: str, *, what: str = "label") -> str:
    """Why this cannot be the name of a label (or relation), as a sentence; "" when it can.

    Names become labels of pipelines, tags with a prefix and cells of tables.
    """
    if _NAME.fullmatch(name) and name != "O" and not name.startswith("-") and not name.endswith("-"):
        return ""
    return (
        f"“{name}” cannot be the name of a {what}: a name has 1 to 64 characters without white space, "
        "control characters or “|”, is not “O” and has no hyphen at its ends."
    )


def read_schema(text: str) -> Schema:
    """The schema that a TOML text describes; UserError when it is broken, with the label that is to blame."""
    try:
        data = cast("dict[str, object]", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise _fault(f"The label set is not valid TOML: {error}.") from error
    _known(data, _SCHEMA_KEYS, "The label set")
    name = _text(data, "name", "The label set")
    if not name.strip():
        raise _fault("The label set has no name.", 'Add a line such as name = "news".')
    overlap = _text(data, "overlap", "The label set", default="flat")
    if overlap not in get_args(OverlapRule):
        raise _fault(f"The overlap rule “{overlap}” is unknown.", "Use flat, nested or free.")
    rows = data.get("labels", [])
    if not isinstance(rows, list):
        raise _fault("The labels are not a list of tables.", "Begin each label with a line [[labels]].")
    labels = tuple(_label(row, position) for position, row in enumerate(cast("list[object]", rows)))
    _told_apart(labels, "labels")
    found = data.get("relations", [])
    if not isinstance(found, list):
        raise _fault("The relations are not a list of tables.", "Begin each relation with a line [[relations]].")
    ids = {label.name: label.id for label in labels}
    relations = tuple(_relation(row, position, ids) for position, row in enumerate(cast("list[object]", found)))
    _told_apart(relations, "relations")
    return Schema(
        name=name,
        title=_text(data, "title", "The label set"),
        overlap=cast(OverlapRule, overlap),
        labels=labels,
        relations=relations,
    )


def _told_apart(labels: Sequence[Label | RelationLabel], what: str) -> None:
    for kind in ("id", "name"):
        seen: set[str] = set()
        for label in labels:
            value = label.id if kind == "id" else label.name
            if value in seen:
                raise _fault(f"Two {what} have the {kind} “{value}”.", f"Give each of them a {kind} of its own.")
            seen.add(value)


def write_schema(schema: Schema) -> str:
    """The schema as TOML; the same schema gives the same text, and `read_schema` gives the schema back."""
    import tomli_w

    labels: list[dict[str, object]] = []
    for label in schema.labels:
        row: dict[str, object] = {"name": label.name}
        if label.id != label.name:
            row["id"] = label.id
        row |= {"title": label.title, "kind": label.kind, "key": label.key, "color": label.color}
        row["guideline"] = label.guideline
        if label.retired:
            row["retired"] = True
        labels.append(row)
    data: dict[str, object] = {
        "name": schema.name,
        "title": schema.title,
        "overlap": schema.overlap,
        "labels": labels,
    }
    if schema.relations:
        names = {label.id: label.name for label in schema.labels}
        data["relations"] = [_relation_row(label, names) for label in schema.relations]
    all_labels = (*schema.labels, *schema.relations)
    texts = (schema.name, schema.title, *(text for item in all_labels for text in (item.title, item.guideline)))
    # Strings over several lines read better, but TOML turns their CRLF into LF.
    return tomli_w.dumps(data, multiline_strings=not any("\r" in text for text in texts))


def _relation_row(label: RelationLabel, names: Mapping[str, str]) -> dict[str, object]:
    row: dict[str, object] = {"name": label.name}
    if label.id != label.name:
        row["id"] = label.id
    row |= {"title": label.title, "key": label.key, "color": label.color, "guideline": label.guideline}
    if label.source_labels:
        row["from"] = [names[label_id] for label_id in label.source_labels]
    if label.target_labels:
        row["to"] = [names[label_id] for label_id in label.target_labels]
    if label.symmetric:
        row["symmetric"] = True
    if label.retired:
        row["retired"] = True
    return row


def _relation(row: object, position: int, ids: Mapping[str, str]) -> RelationLabel:
    if not isinstance(row, dict):
        raise _fault(f"Relation {position + 1} is no table.", "Begin each relation with a line [[relations]].")
    data = cast("dict[str, object]", row)
    name = _text(data, "name", f"Relation {position + 1}")
    if fault := name_fault(name, what="relation"):
        raise _fault(fault)
    where = f"The relation “{name}”"
    _known(data, _RELATION_KEYS, where)
    return RelationLabel(
        id=_text(data, "id", where) or name,
        name=name,
        title=_text(data, "title", where),
        color=_color(data, where),
        key=_key(data, where),
        guideline=_text(data, "guideline", where),
        source_labels=_ends(data, "from", where, ids),
        target_labels=_ends(data, "to", where, ids),
        symmetric=_flag(data, "symmetric", where),
        retired=_flag(data, "retired", where),
        position=position,
    )


def _ends(data: Mapping[str, object], entry: str, where: str, ids: Mapping[str, str]) -> tuple[str, ...]:
    names = data.get(entry, [])
    if not isinstance(names, list):
        raise _fault(f"{where} has a “{entry}” that is no list.", f'Write it as {entry} = ["ORG", "PERSON"].')
    found: list[str] = []
    for name in cast("list[object]", names):
        if not isinstance(name, str) or name not in ids:
            raise UserError(
                "AN620",
                f"{where} names “{name}” under “{entry}”, and no label is called that.",
                "Use names of labels of the same label set.",
            )
        found.append(ids[name])
    return tuple(found)


def _color(data: Mapping[str, object], where: str) -> str:
    color = _text(data, "color", where, default="#5b6770")
    if not _COLOR.fullmatch(color):
        raise _fault(f"{where} has the colour “{color}”.", "Write it as # and six hexadecimal digits.")
    return color


def _key(data: Mapping[str, object], where: str) -> str:
    key = _text(data, "key", where)
    if len(key) > 1 or key.isspace():
        raise _fault(f"{where} has the key “{key}”.", "Use a single letter or digit, or none.")
    return key


def _flag(data: Mapping[str, object], name: str, where: str) -> bool:
    value = data.get(name, False)
    if not isinstance(value, bool):
        raise _fault(f"{where} says neither yes nor no to being {name}.", f"Write {name} = true, or leave it out.")
    return value


def _label(row: object, position: int) -> Label:
    if not isinstance(row, dict):
        raise _fault(f"Label {position + 1} is no table.", "Begin each label with a line [[labels]].")
    data = cast("dict[str, object]", row)
    name = _text(data, "name", f"Label {position + 1}")
    fault = name_fault(name)
    if fault:
        raise _fault(fault)
    where = f"The label “{name}”"
    _known(data, _LABEL_KEYS, where)
    kind = _text(data, "kind", where, default="entity")
    if kind not in get_args(LabelKind):
        raise _fault(f"{where} is of the unknown kind “{kind}”.", "Use entity or figure.")
    return Label(
        id=_text(data, "id", where) or name,
        name=name,
        title=_text(data, "title", where),
        kind=cast(LabelKind, kind),
        color=_color(data, where),
        key=_key(data, where),
        guideline=_text(data, "guideline", where),
        retired=_flag(data, "retired", where),
        position=position,
    )


def _text(data: Mapping[str, object], name: str, where: str, *, default: str = "") -> str:
    value = data.get(name, default)
    if not isinstance(value, str):
        raise _fault(f"{where} has a {name} that is not text.", "Put it in quotation marks.")
    return value


def _known(data: Mapping[str, object], keys: frozenset[str], where: str) -> None:
    strange = sorted(data.keys() - keys)
    if strange:
        raise _fault(f"{where} has the unknown entry “{strange[0]}”.", f"Known entries are {', '.join(sorted(keys))}.")


def _fault(sentence: str, hint: str = "") -> UserError:
    return UserError("AN401", sentence, hint)
