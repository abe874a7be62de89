"""The verb labels: the labels of a project as a file, and the edits of the window's labels dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.commands.opened import opened
from annotator.commands.telling import DONE, Teller
from annotator.formats.schema_toml import read_schema, write_schema
from annotator.model.changes import ChangeSet
from annotator.model.errors import UserError
from annotator.model.ids import random_id
from annotator.model.reader import Reader
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.workflow.edits.schema import replace_labels


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelWishes:
    """What is to become of the labels: done in this order. Pairs are (name, new name) and (name, key)."""

    source: Path | None = None
    rename: tuple[tuple[str, str], ...] = ()
    add: tuple[str, ...] = ()
    retire: tuple[str, ...] = ()
    bring_back: tuple[str, ...] = ()
    keys: tuple[tuple[str, str], ...] = ()

    @property
    def any(self) -> bool:
        """Whether anything is to be changed."""
        return self != LabelWishes()


def pairs(words: Sequence[str], *, what: str) -> tuple[tuple[str, str], ...]:
    """LABEL=WORD as pairs; UserError when one is none."""
    found: list[tuple[str, str]] = []
    for word in words:
        name, equals, other = word.partition("=")
        if not equals or not name:
            raise UserError("AN906", f"“{word}” does not say which label gets which {what}.", "Write LABEL=WORD.")
        found.append((name, other))
    return tuple(found)


def show_labels(path: Path, *, teller: Teller) -> int:
    """Prints the label set as TOML, in the form that --from reads."""
    with opened(path, teller) as project:
        schema = project.reader.schema()
    teller.data(
        {
            "name": schema.name,
            "overlap": schema.overlap,
            "labels": [_as_data(label) for label in schema.labels],
            "relations": [_as_data(label) for label in schema.relations],
        }
    )
    if not teller.as_json:
        print(write_schema(schema), file=teller.out, end="")
    return DONE


def edit_labels(path: Path, wishes: LabelWishes, *, dry_run: bool, teller: Teller) -> int:
    """Changes the labels in one step of undo and says what became of them; no span is lost by it."""
    given = _read(wishes.source) if wishes.source is not None else None
    with opened(path, teller) as project:
        before = project.reader.schema()
        changes = _changes(project.reader, wishes, given)
        after = next((one.after for one in changes.changes if isinstance(one.after, Schema)), before)
        if changes.changes and not dry_run:
            project.commit(changes)
    told = [*_differences(before.labels, after.labels), *_differences(before.relations, after.relations)]
    teller.data({"changes": told, "dry_run": dry_run})
    for line in told:
        teller.result(f"{'Would be ' if dry_run else ''}{line}")
    if not told:
        teller.result("The labels are like that already; nothing was changed.")
    return DONE


def _read(source: Path) -> Schema:
    try:
        return read_schema(source.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("AN907", f"The label set {source} cannot be read ({error}).", "Check the file.") from error


def _changes(reader: Reader, wishes: LabelWishes, given: Schema | None) -> ChangeSet:
    schema = reader.schema()
    labels, relations = list(schema.labels), list(schema.relations)
    if given is not None:
        labels, relations = _taken_over(schema, given)
    for old, new in wishes.rename:
        _change(labels, old, lambda label, new=new: replace(label, name=new))
    for name in wishes.add:
        labels.append(Label(id=_fresh_id(name, labels), name=name, title=name.replace("_", " ").capitalize()))
    for names, retired in ((wishes.retire, True), (wishes.bring_back, False)):
        for name in names:
            _change(labels, name, lambda label, retired=retired: replace(label, retired=retired))
    for name, key in wishes.keys:
        _change(labels, name, lambda label, key=key: replace(label, key=key))
    return replace_labels(reader, labels, relations=relations)


def _change(labels: list[Label], name: str, change: Callable[[Label], Label]) -> None:
    for place, label in enumerate(labels):
        if label.name == name:
            labels[place] = change(label)
            return
    raise UserError("AN908", f"No label is called “{name}”.", "annotator labels PROJECT lists them.")


def _fresh_id(name: str, labels: Sequence[Label]) -> str:
    """The name, where no label has it as its id; a renamed one may."""
    return name if all(label.id != name for label in labels) else random_id()


def _taken_over(schema: Schema, given: Schema) -> tuple[list[Label], list[RelationLabel]]:
    """The labels of a file with the ids of those that are there: by their id, and by their name where there is none."""
    ids = _ids(schema.labels, given.labels)
    labels = [replace(label, id=ids[label.id]) for label in given.labels]
    known = _ids(schema.relations, given.relations)
    relations = [
        replace(
            label,
            id=known[label.id],
            source_labels=tuple(ids[one] for one in label.source_labels),
            target_labels=tuple(ids[one] for one in label.target_labels),
        )
        for label in given.relations
    ]
    return labels, relations


def _ids(there: Sequence[Label | RelationLabel], given: Sequence[Label | RelationLabel]) -> dict[str, str]:
    known = {label.id for label in there}
    by_name = {label.name: label.id for label in there}
    spoken = {label.id for label in given if label.id in known}
    found: dict[str, str] = {}
    for label in given:
        same = by_name.get(label.name, "")
        found[label.id] = label.id if label.id in known or not same or same in spoken else same
    return found


def _differences(before: Sequence[Label | RelationLabel], after: Sequence[Label | RelationLabel]) -> list[str]:
    """What became of each label, in words."""
    old = {label.id: label for label in before}
    told: list[str] = []
    for label in after:
        was = old.get(label.id)
        if was is None:
            told.append(f"new: {label.name}")
            continue
        if was.name != label.name:
            told.append(f"renamed: {was.name} to {label.name}")
        if was.retired != label.retired:
            told.append(f"{'retired' if label.retired else 'brought back'}: {label.name}")
        plain = replace(was, name=label.name, retired=label.retired, position=label.position)
        if plain != label:
            fields = [name for name in _as_data(label) if getattr(plain, name) != getattr(label, name)]
            told.append(f"changed: {label.name} ({', '.join(fields)})")
    if not told and [label.id for label in before] != [label.id for label in after]:
        told.append("in another order")
    return told


def _as_data(label: Label | RelationLabel) -> dict[str, object]:
    told: dict[str, object] = {
        "id": label.id,
        "name": label.name,
        "title": label.title,
        "key": label.key,
        "color": label.color,
        "guideline": label.guideline,
        "retired": label.retired,
    }
    if isinstance(label, Label):
        return told | {"kind": label.kind}
    return told | {
        "source_labels": list(label.source_labels),
        "target_labels": list(label.target_labels),
        "symmetric": label.symmetric,
    }
