"""What a pointer did in the words of the keys that do the same: told to whoever teaches keys."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.workflow.doing import Pointed
from annotator.workflow.page import Item
from annotator.workflow.workbench import Workbench


def to_mark(bench: Workbench, item: Item) -> str:
    """The action that focuses a mark from where the person is: one step away, or by letters."""
    page, here = bench.page, bench.item
    place = (bench.caret, 1, "") if bench.caret is not None else here.key if here is not None else None
    if page is None or place is None:
        return "go.jump"
    for pending_only, name in ((True, ""), (False, "_any")):
        for forward, way in ((True, "next"), (False, "previous")):
            found = page.step(place, forward=forward, pending_only=pending_only)
            if found is not None and found.id == item.id:
                return f"go.{way}{name}"
    return "go.jump"


def to_boundary(item: Item, start: int, end: int) -> str:
    """The action that moves the edge of a mark that was dragged; "" when none was."""
    if end != item.end:
        return f"review.end_{'forward' if end > item.end else 'back'}_token"
    if start != item.start:
        return f"review.start_{'forward' if start > item.start else 'back'}_token"
    return ""


def to_article(listed: Sequence[str], here: str, there: str) -> str:
    """The action that opens an article of the list from the one that is open; "" when it is no neighbour."""
    if here not in listed or there not in listed:
        return ""
    away = listed.index(there) - listed.index(here)
    return {1: "go.next_article", -1: "go.previous_article"}.get(away, "")


def point(bench: Workbench, action: str) -> None:
    """Tells that a pointer did what an action does; nothing for ""."""
    if action:
        bench.events.publish(Pointed(action=action))
