"""Learning from what was finished, on demand, and going back to what was learned before."""

from __future__ import annotations

from annotator.actions.action import Action
from annotator.actions.conditions import with_project
from annotator.workflow.apprentice import LearnAsked
from annotator.workflow.workbench import Workbench


def with_learned(bench: Workbench) -> str:
    """Something must have been learned."""
    nothing = "Nothing was learned from finished articles yet."
    return with_project(bench) or ("" if bench.shelf is not None and bench.shelf.in_use() is not None else nothing)


ACTIONS: tuple[Action, ...] = (
    Action(
        id="edit.learn",
        title="Learn from the finished articles",
        run=lambda bench, _shell: bench.events.publish(LearnAsked()),
        keys=("Ctrl+Shift+L",),
        menu="edit",
        when=with_project,
        section=3,
    ),
    Action(
        id="view.quality",
        title="Quality of the candidates…",
        run=lambda _bench, shell: shell.show("quality"),
        keys=("Ctrl+Shift+U",),
        menu="view",
        when=with_project,
        section=2,
    ),
    Action(
        id="edit.learn_back",
        title="Go back to what was learned before",
        run=lambda bench, _shell: bench.events.publish(LearnAsked(back=True)),
        menu="edit",
        when=with_learned,
        section=3,
    ),
)
