"""Values: walking through the readings of a figure, editing it, and all figures of an article."""

from __future__ import annotations

from annotator.actions.action import Action
from annotator.actions.conditions import with_article, with_focus
from annotator.figures.display import value_text
from annotator.model.figure import Figure
from annotator.workflow.edits.figures import give_value, next_reading
from annotator.workflow.edits.review import label_name, shortened
from annotator.workflow.workbench import Workbench


def with_readings(bench: Workbench) -> str:
    """The focused mark must have a value with more than one reading."""
    figure = bench.item.figure if bench.item is not None else None
    nothing = "This has no other reading." if figure is not None else "This has no value."
    return with_focus(bench) or ("" if figure is not None and figure.readings else nothing)


def with_value(bench: Workbench) -> str:
    """The focused mark must be one that has a value, or may have one."""
    item = bench.item
    if item is None or item.figure is not None:
        return with_focus(bench)
    label = bench.schema.label(item.label)
    if label is not None and label.kind == "figure":
        return ""
    return f"{label_name(bench.reader, item.label)} is a label for names: they have no value."


def walk_readings(bench: Workbench) -> None:
    """Gives the focused mark its next reading; it is then judged, and keeps the focus."""
    item = bench.item
    if item is None or item.figure is None or not item.figure.readings:
        return
    figure = next_reading(item.figure)
    # When a candidate becomes a span by this, the desk moves the focus to it.
    if set_value(bench, item.id, figure):
        bench.say(f"{value_text(figure)}, one of {len(figure.readings) + 1} readings")


def set_value(bench: Workbench, target: str, figure: Figure | None) -> bool:
    """Gives a candidate or span a value (None: none), which is recorded; False when it has that, or is gone."""
    record = bench.reader.span(target) or bench.reader.candidate(target)
    if record is None:
        return False
    told = value_text(figure) if figure is not None else "no value"
    title = f"Read “{shortened(record.quote)}” as {told}"
    spent = bench.spend_keystrokes()
    return bool(
        bench.decide(lambda: give_value(bench.reader, target, figure, title=title, ids=bench.ids, keystrokes=spent))
    )


ACTIONS: tuple[Action, ...] = (
    Action(
        id="value.next_reading",
        title="Next reading of the value",
        run=lambda bench, _shell: walk_readings(bench),
        keys=("V",),
        menu="annotate",
        where="reader",
        when=with_readings,
        hint="other reading",
        section=2,
    ),
    Action(
        id="value.edit",
        title="Edit the value…",
        run=lambda _bench, shell: shell.show("value"),
        keys=("Shift+V",),
        menu="annotate",
        where="reader",
        when=with_value,
        hint="edit the value",
        section=2,
    ),
    Action(
        id="view.figures",
        title="Figures of the article…",
        run=lambda _bench, shell: shell.show("figures"),
        keys=("Ctrl+T",),
        menu="view",
        when=with_article,
        section=2,
    ),
)
