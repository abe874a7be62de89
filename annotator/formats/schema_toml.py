"""Label sets as TOML files: the form of the ready schemas and of every exported set."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import cast, get_args

from annotator.model.errors import UserError
from annotator.model.schema import Label, LabelKind, OverlapRule, Schema

_NAME = re.compile(r"[^\s\x00-\x1f\x7f-\x9f|]{1,64}")
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_SCHEMA_KEYS = frozenset({"name", "title", "overlap", "labels"})
_LABEL_KEYS = frozenset({"name", "id", "title", "kind", "color", "key", "guideline", "retired"})


def name_fault(name: str) -> str:
    """Why this cannot be the name of a label, as a sentence; "" when it can.

    Names become labels of pipelines, tags with a prefix and cells of tables.
    """
    if _NAME.fullmatch(name) and name != "O" and not name.startswith("-") and not name.endswith("-"):
        return ""
    return (
        f"“{name}” cannot be the name of a label: a name has 1 to 64 characters without white space, "
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
    for kind in ("id", "name"):
        seen: set[str] = set()
        for label in labels:
            value = label.id if kind == "id" else label.name
            if value in seen:
                raise _fault(f"Two labels have the {kind} “{value}”.", f"Give each label a {kind} of its own.")
            seen.add(value)
    return Schema(
        name=name,
        title=_text(data, "title", "The label set"),
        overlap=cast(OverlapRule, overlap),
        labels=labels,
    )


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
    data = {"name": schema.name, "title": schema.title, "overlap": schema.overlap, "labels": labels}
    texts = (schema.name, schema.title, *(text for item in schema.labels for text in (item.title, item.guideline)))
    # Strings over several lines read better, but TOML turns their CRLF into LF.
    return tomli_w.dumps(data, multiline_strings=not any("\r" in text for text in texts))


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
    color = _text(data, "color", where, default="#5b6770")
    if not _COLOR.fullmatch(color):
        raise _fault(f"{where} has the colour “{color}”.", "Write it as # and six hexadecimal digits.")
    key = _text(data, "key", where)
    if len(key) > 1 or key.isspace():
        raise _fault(f"{where} has the key “{key}”.", "Use a single letter or digit, or none.")
    retired = data.get("retired", False)
    if not isinstance(retired, bool):
        raise _fault(f"{where} says neither yes nor no to being retired.", "Write retired = true, or leave it out.")
    return Label(
        id=_text(data, "id", where) or name,
        name=name,
        title=_text(data, "title", where),
        kind=cast(LabelKind, kind),
        color=color,
        key=key,
        guideline=_text(data, "guideline", where),
        retired=retired,
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
