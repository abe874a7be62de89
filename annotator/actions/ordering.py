"""In which order the articles are worked through."""

from __future__ import annotations

from annotator.actions.action import Action
from annotator.actions.conditions import with_project
from annotator.workflow.next_up import ORDERS, OrderAsked, OrderKind


def _row(kind: OrderKind) -> Action:
    return Action(
        id=f"view.order_{kind.order}",
        title=f"Order of the articles: {kind.title.lower()}",
        run=lambda bench, _shell: bench.events.publish(OrderAsked(kind.order)),
        menu="view",
        when=with_project,
        section=5,
    )


ACTIONS: tuple[Action, ...] = tuple(_row(kind) for kind in ORDERS)
