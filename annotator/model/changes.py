"""The only currency of edits: before/after pairs, gathered into a change set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from annotator.model.records import Article, Candidate, Relation, Span
from annotator.model.schema import Schema

Record = Article | Candidate | Span | Relation | Schema

Verb = Literal[
    "import",
    "suggest",
    "accept",
    "reject",
    "relabel",
    "move",
    "add",
    "remove",
    "reopen",
    "note",
    "value",
    "relate",
    "unrelate",
    "done",
    "article",
    "accept_rest",
    "accept_bulk",
    "schema",
    "undo",
    "redo",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record before and after: `before` None = made, `after` None = removed; both sides are the same record."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("a change needs a before or an after")

    def mirrored(self) -> Change:
        """The change that takes this one back."""
        return Change(before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """Everything that one act changes: applied, journalled, undone and announced as a whole.

    `title` is a short phrase for menus and history ("Accept “Nordhavn Freight”"). `texts` are article
    texts that the change brings along, exact. `keystrokes` is how many key presses the act took.
    `automatic` acts (candidates proposed in the background) are journalled but are no step of undo.
    `group` joins several change sets into one step of undo (a job that commits in pieces).
    `who` is the person whose decision this is when it is another than the one at work (an import), else "".
    """

    verb: Verb
    title: str
    changes: tuple[Change, ...] = ()
    texts: tuple[str, ...] = ()
    keystrokes: int = 0
    automatic: bool = False
    group: str = ""
    who: str = ""

    def __bool__(self) -> bool:
        return bool(self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A line of the journal as people see it: who did what, when, in how many keystrokes.

    `seq` is the order, `at` (ISO 8601, UTC) is information only. `undoes` is the seq that an undo or
    redo took back. `count` is the number of records that it changed.
    """

    seq: int
    verb: Verb
    title: str
    who: str
    at: str
    keystrokes: int
    automatic: bool
    undoes: int | None
    count: int
