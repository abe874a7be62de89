"""All actions in one table, and the keys that a person gave them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from annotator.actions import family, figures, learning, moving, ordering, relations, review, window
from annotator.actions.action import Action
from annotator.workflow.workbench import Workbench

BUILT_IN: tuple[Action, ...] = (
    *window.ACTIONS,
    *review.ACTIONS,
    *family.ACTIONS,
    *figures.ACTIONS,
    *relations.ACTIONS,
    *learning.ACTIONS,
    *moving.ACTIONS,
    *ordering.ACTIONS,
)


def actions(bench: Workbench) -> tuple[Action, ...]:
    """Everything that can be done now: the built-in actions and one for each label, with the person's own keys."""
    keymap = bench.settings.keymap()
    return tuple(with_keys(action, keymap) for action in (*BUILT_IN, *review.label_actions(bench)))


def with_keys(action: Action, keymap: Mapping[str, str]) -> Action:
    """The action with the keys that the person gave it ("" takes them away; several are separated by spaces)."""
    if action.id not in keymap:
        return action
    return replace(action, keys=tuple(keymap[action.id].split()))


def key_of(action_id: str, bench: Workbench) -> str:
    """The first key of a built-in action as the person has it, "" for none."""
    keymap = bench.settings.keymap()
    action = next(action for action in BUILT_IN if action.id == action_id)
    return next(iter(with_keys(action, keymap).keys), "")


def clashes(table: tuple[Action, ...]) -> dict[str, tuple[str, ...]]:
    """Keys that more than one action claims, with the ids that claim them."""
    claims: dict[str, list[str]] = {}
    for action in table:
        for key in action.keys:
            claims.setdefault(key.casefold(), []).append(action.id)
    return {key: tuple(ids) for key, ids in claims.items() if len(ids) > 1}
