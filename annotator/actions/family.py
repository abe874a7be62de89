"""The same for the whole family: what was decided about one name, for all its other places."""

from __future__ import annotations

from annotator.actions.action import Action, Shell
from annotator.actions.conditions import with_article
from annotator.workflow.edits.review import label_name, shortened
from annotator.workflow.family import Act, next_member, nothing_left
from annotator.workflow.workbench import Workbench


def with_act(bench: Workbench) -> str:
    """Something must have been decided about one name."""
    nothing = "Accept, label or reject something first: A then offers the same for all its other places."
    return with_article(bench) or ("" if bench.last_act is not None else nothing)


def offer(bench: Workbench, shell: Shell) -> None:
    """Asks about all the other places of the name; says so when there is none."""
    act = bench.last_act
    if act is None:
        return
    if nothing_left(bench.reader, act, bench.article_order(), words=bench.words):
        _say_nothing_left(bench, act)
    else:
        shell.show("family")


def _say_nothing_left(bench: Workbench, act: Act) -> None:
    bench.say(f"There is no more “{shortened(act.surface)}” to judge as {label_name(bench.reader, act.label)}.")


def step(bench: Workbench) -> None:
    """Goes to the next place of the name that was decided last, also in other articles."""
    act, page = bench.last_act, bench.page
    if act is None or page is None:
        return
    item = bench.item
    place = item.start if item is not None else -1
    following = next_member(bench.reader, act, bench.article_order(), after=(page.article.id, place))
    if following is None:
        _say_nothing_left(bench, act)
        return
    if following.article_id != page.article.id:
        bench.open_article(following.article_id, focus=following.id)
    bench.focus_on(following.id)


ACTIONS: tuple[Action, ...] = (
    Action(
        id="review.family",
        title="The same for all its other places…",
        run=offer,
        keys=("A",),
        menu="annotate",
        where="reader",
        when=with_act,
        hint="all of these",
        section=3,
    ),
    Action(
        id="review.family_next",
        title="Next place of the same name",
        run=lambda bench, _shell: step(bench),
        keys=("Shift+A",),
        menu="annotate",
        where="reader",
        when=with_act,
        section=3,
    ),
)
