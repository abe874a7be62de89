"""Values: walking through the readings of a figure."""

from __future__ import annotations

from annotator.actions.action import Action
from annotator.actions.conditions import with_focus
from annotator.figures.display import value_text
from annotator.model.figure import Figure
from annotator.workflow.edits.figures import give_value, next_reading
from annotator.workflow.edits.review import shortened
from annotator.workflow.workbench import Workbench


def with_readings(bench: Workbench) -> str:
    """The focused mark must have a value with more than one reading."""
    figure = bench.item.figure if bench.item is not None else None
    nothing = "This has no other reading." if figure is not None else "This has no value."
    return with_focus(bench) or ("" if figure is not None and figure.readings else nothing)


def walk_readings(bench: Workbench) -> None:
    """Gives the focused mark its next reading; it is then judged, and keeps the focus."""
    item = bench.item
    if item is None or item.figure is None or not item.figure.readings:
        return
    set_value(bench, next_reading(item.figure))


def set_value(bench: Workbench, figure: Figure | None) -> None:
    """Gives the focused mark a value and keeps it focused."""
    item, page = bench.item, bench.page
    if item is None or page is None:
        return
    quote = shortened(page.text[item.start : item.end])
    told = value_text(figure) if figure is not None else "no value"
    changes = give_value(
        bench.reader,
        item.id,
        figure,
        title=f"Read “{quote}” as {told}",
        ids=bench.ids,
        keystrokes=bench.spend_keystrokes(),
    )
    # When a candidate becomes a span by this, the desk moves the focus to it.
    if bench.commit(changes) and figure is not None:
        bench.say(f"{told}, one of {len(figure.readings) + 1} readings" if figure.readings else told)


ACTIONS: tuple[Action, ...] = (
    Action(
        id="value.next_reading",
        title="Next reading of the value",
        run=lambda bench, _shell: walk_readings(bench),
        keys=("V",),
        menu="annotate",
        where="reader",
        when=with_readings,
        section=2,
    ),
)
