"""Theirs to ours: which label of the project each label of a file becomes, and the new ones that are made."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.formats.incoming_spans import IncomingLabel
from annotator.formats.schema_toml import name_fault
from annotator.model.changes import Change
from annotator.model.schema import Label, RelationLabel, Schema
from annotator.workflow.edits.schema import RESERVED_KEYS

UNNAMED = "SPAN"
"""What spans become whose file gives them no label."""
# Names that mean exactly the same; anything looser is for a person to say.
_SAME = (
    frozenset({"per", "pers", "person"}),
    frozenset({"org", "organization", "organisation"}),
    frozenset({"percent", "percentage"}),
    frozenset({"prod", "product"}),
    frozenset({"evt", "event"}),
    frozenset({"fac", "facility"}),
)
COLORS = (
    "#2f6fb7", "#b4552d", "#3f8f5a", "#8a4fae", "#b08a1e", "#1f8a94", "#b23a6b", "#6b7a1f", "#5360c4", "#a3453f",
    "#2c7d6e", "#7d5a36",
)  # fmt: skip
"""Colours for labels that an import makes, apart from each other on light and dark paper."""
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """What a person chose about the spans of an import.

    `as_candidates` brings spans as candidates to judge, otherwise they are decisions: of `who`, or of the
    person at work where that is "". `labels` says for names of the files which label (by name) of the
    project they become, "" leaves their spans out; a name that is no label yet is made. What it does not
    say is matched by name. `make_labels`: whether names without a match become new labels; otherwise their
    spans are left out. `colors` gives colours for labels that are made, by their name.
    """

    as_candidates: bool = False
    who: str = ""
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    make_labels: bool = True
    colors: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One row of the mapping: their name, our label's name ("" leaves the spans out), and whether it is new."""

    theirs: str
    ours: str
    new: bool


class LabelTable:
    """Finds the label for every name of a file, and gathers the labels that the schema does not have yet."""

    def __init__(self, schema: Schema, taking: Taking) -> None:
        self._schema = schema
        self._taking = taking
        self._declared: dict[tuple[str, bool], IncomingLabel] = {}
        self._found: dict[tuple[str, bool], Label | None] = {}
        self.made: list[Label] = []
        self.made_relations: list[RelationLabel] = []

    def declare(self, labels: Iterable[IncomingLabel], *, whole: bool = False) -> None:
        """Take over what a file says about its labels, for those that are made new.

        With `whole` the label set of a file of ours comes along as it is, labels without a span too.
        """
        for label in labels:
            self._declared.setdefault((label.name, label.relation), label)
            if whole and label.id and label.relation:
                self.find_relation(label.name)
            elif whole and label.id:
                self.find(label.name, exact=True)

    def find(self, theirs: str, *, exact: bool = False) -> Label | None:
        """The label that their name becomes, None when its spans are left out; `exact`: by the same name only."""
        key = (theirs, exact)
        if key not in self._found:
            self._found[key] = self._look_up(theirs, exact=exact)
        return self._found[key]

    def find_relation(self, theirs: str) -> RelationLabel | None:
        """The relation label of this name, with or without regard to case, else a new one; None when none is made."""
        name = clean_name(theirs)
        known = (*self._schema.relations, *self.made_relations)
        found = next((label for label in known if label.name == name), None) or next(
            (label for label in known if label.name.casefold() == name.casefold()), None
        )
        if found is not None or not self._taking.make_labels:
            return found
        made = self._new_relation(name, self._declared.get((theirs, True)), known)
        self.made_relations.append(made)
        return made

    def _new_relation(self, name: str, told: IncomingLabel | None, there: Sequence[RelationLabel]) -> RelationLabel:
        told = told or IncomingLabel(name=name)
        keys = {label.key.casefold() for label in there if label.key and not label.retired}
        ours = bool(told.id)  # only what this program wrote names labels by the letter

        def ids(names: Iterable[str]) -> tuple[str, ...]:
            return tuple(label.id for one in names if (label := self.find(one, exact=ours)) is not None)

        return RelationLabel(
            id=free_id(told.id or name, {label.id for label in there}),
            name=name,
            title=told.title,
            color=told.color if _COLOR.fullmatch(told.color) else "#5b6770",
            key=told.key if len(told.key) == 1 and told.key.casefold() not in keys else "",
            guideline=told.guideline,
            source_labels=ids(told.sources),
            target_labels=ids(told.targets),
            symmetric=told.symmetric,
            retired=told.retired,
            position=len(there),
        )

    def matches(self) -> tuple[Match, ...]:
        """What became of every name that was asked for, in that order."""
        new = {label.id for label in self.made}
        rows = {
            theirs: Match(theirs=theirs, ours=label.name if label else "", new=label is not None and label.id in new)
            for (theirs, _), label in self._found.items()
        }
        return tuple(rows.values())

    def schema_change(self, schema: Schema) -> Change | None:
        """The change that adds the labels that are new to the schema as it is now; None when there are none."""
        there = {label.id for label in schema.labels}
        missing = [label for label in self.made if label.id not in there]
        known = {label.id for label in schema.relations}
        kinds = [label for label in self.made_relations if label.id not in known]
        if not missing and not kinds:
            return None
        labels = (replace(label, position=len(schema.labels) + at) for at, label in enumerate(missing))
        relations = (replace(label, position=len(schema.relations) + at) for at, label in enumerate(kinds))
        after = replace(schema, labels=(*schema.labels, *labels), relations=(*schema.relations, *relations))
        return Change(before=schema, after=after)

    def _look_up(self, theirs: str, *, exact: bool) -> Label | None:
        wanted = self._taking.labels.get(theirs)
        if wanted == "":
            return None
        if wanted is not None:
            return self._named(wanted) or self._make(wanted, self._declared.get((theirs, False)))
        name = clean_name(theirs)
        found = self._named(name) if exact else suggested(theirs, (*self._schema.labels, *self.made))
        if found is not None or not self._taking.make_labels:
            return found
        return self._make(name, self._declared.get((theirs, False)))

    def _named(self, name: str) -> Label | None:
        return next((label for label in (*self._schema.labels, *self.made) if label.name == name), None)

    def _make(self, name: str, told: IncomingLabel | None) -> Label:
        label = new_label(clean_name(name), told, (*self._schema.labels, *self.made))
        color = self._taking.colors.get(label.name, "")
        if _COLOR.fullmatch(color):
            label = replace(label, color=color)
        self.made.append(label)
        return label


def suggested(theirs: str, labels: Sequence[Label]) -> Label | None:
    """The label that a foreign name surely means: by name, then without regard to case, by title, by synonym."""
    name = clean_name(theirs)
    exact = next((label for label in labels if label.name == name), None)
    if exact is not None:
        return exact
    key = name.casefold()
    same = next((group for group in _SAME if key in group), frozenset({key}))
    offered = [label for label in labels if not label.retired]
    by_name = next((label for label in offered if label.name.casefold() == key), None)
    by_title = next((label for label in offered if label.title and label.title.casefold() == theirs.casefold()), None)
    by_synonym = next((label for label in offered if label.name.casefold() in same), None)
    return by_name or by_title or by_synonym


def clean_name(theirs: str) -> str:
    """A foreign name as one that a label can have; the name itself where it can be one."""
    if not name_fault(theirs):
        return theirs
    name = re.sub(r"[\s\x00-\x1f\x7f-\x9f|]+", "_", theirs.strip()).strip("-_")[:64].strip("-_")
    if not name:
        return UNNAMED
    return name if not name_fault(name) else f"{name}_"


def new_label(name: str, told: IncomingLabel | None, there: Sequence[Label]) -> Label:
    """A label that an import brings: with what the file says about it, a free colour and a free id."""
    label_id = free_id(told.id if told is not None and told.id else name, {label.id for label in there})
    if told is None:
        return Label(id=label_id, name=name, color=free_color(there), position=len(there))
    keys = {label.key.casefold() for label in there if label.key and not label.retired}
    key = told.key if len(told.key) == 1 and told.key.casefold() not in keys | RESERVED_KEYS else ""
    return Label(
        id=label_id,
        name=name,
        title=told.title,
        kind=told.kind,
        color=told.color if _COLOR.fullmatch(told.color) else free_color(there),
        key=key,
        guideline=told.guideline,
        retired=told.retired,
        position=len(there),
    )


def free_id(wanted: str, taken: Collection[str]) -> str:
    """An id that nobody has: the wanted one where that can be."""
    name = wanted if wanted.isprintable() else UNNAMED
    return next(one for one in (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)


def free_color(there: Sequence[Label]) -> str:
    """The colour that the fewest labels have."""
    used = [label.color for label in there]
    return min(COLORS, key=used.count)
