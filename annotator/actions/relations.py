"""Relating spans by keys: letters choose the partner, a key the relation; going to partners; showing relations."""

from __future__ import annotations

from dataclasses import replace

from annotator.actions.action import Action, Shell
from annotator.actions.conditions import with_article, with_focus
from annotator.model.changes import ChangeSet
from annotator.model.records import Relation
from annotator.model.schema import RelationLabel
from annotator.workflow.edits import relations as edits
from annotator.workflow.hints import letters_for
from annotator.workflow.link_relations import links_taken_over
from annotator.workflow.page import Item
from annotator.workflow.relating import Relating
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.wording import counted
from annotator.workflow.workbench import Hint, Workbench

_NONE_YET = "The labels of this project have no relations yet: Ctrl+L adds some."


def with_labels(bench: Workbench) -> str:
    """A mark must have the focus, and the schema relations."""
    return with_focus(bench) or ("" if bench.schema.active_relations else _NONE_YET)


def with_relations(bench: Workbench) -> str:
    """The focused mark must have relations."""
    return with_focus(bench) or ("" if bench.page and bench.page.relations_of(bench.focus) else "It has no relations.")


def _fits(bench: Workbench, source: Item, other: Item) -> bool:
    return bool(edits.offered(bench.schema, source.label, other.label))


def start(bench: Workbench, shell: Shell) -> None:
    """Puts letters on the marks in view that the focused one may be related to, the nearest get the short ones."""
    item, page = bench.item, bench.page
    if item is None or page is None:
        return
    seen = [one for one in map(page.item, shell.marks_in_view()) if one is not None]
    partners = [one for one in seen if one.id != item.id and one.state != "rejected" and _fits(bench, item, one)]
    if not partners:
        bench.say("Nothing in view can be related to this: no relation fits the labels.")
        return
    partners.sort(key=lambda one: (_gap(item, one), one.key))
    codes = letters_for(len(partners))
    hints = [
        Hint(letters=code, start=one.start, end=one.end, item_id=one.id)
        for code, one in zip(codes, partners, strict=True)
    ]
    bench.show_relating(Relating(source=item.id))
    bench.show_hints(hints)


def _gap(item: Item, other: Item) -> int:
    """How many characters lie between two marks."""
    return max(other.start - item.end, item.start - other.end, 0)


def choose_partner(bench: Workbench, source: str, target: str) -> None:
    """Asks which relation two marks have: a drag from one to the other has the effect of R and a letter."""
    page = bench.page
    if page is None or source == target:
        return
    first, last = page.item(source), page.item(target)
    if first is None or last is None or "rejected" in (first.state, last.state):
        return
    if not bench.schema.active_relations:
        bench.say(_NONE_YET, "warning")
    elif not _fits(bench, first, last):
        names = [label.name for one in (first, last) if (label := bench.schema.label(one.label)) is not None]
        bench.say(f"No relation fits {' and '.join(names)}.", "warning")
    else:
        bench.focus_on(source, reveal=False)
        bench.show_relating(Relating(source=source, partner=target))


def choices(bench: Workbench) -> tuple[RelationLabel, ...]:
    """The relations that fit the two marks being related, the likeliest first."""
    ends = _ends(bench)
    return edits.offered(bench.schema, ends[0].label, ends[1].label) if ends else ()


def _ends(bench: Workbench) -> tuple[Item, Item] | None:
    """The two marks being related, in the direction that was chosen."""
    relating, page = bench.relating, bench.page
    if relating is None or page is None:
        return None
    source, target = page.item(relating.source), page.item(relating.partner)
    if source is None or target is None:
        return None
    return (target, source) if relating.turned else (source, target)


def between(bench: Workbench) -> tuple[Relation, ...]:
    """The relations that the two marks being related have already."""
    ends, page = _ends(bench), bench.page
    if ends is None or page is None:
        return ()
    both = {ends[0].id, ends[1].id}
    return tuple(one for one in page.relations_of(ends[0].id) if {one.source, one.target} == both)


def press(bench: Workbench, keys: str, text: str) -> None:
    """What a key means while a relation is chosen: its own key or Enter, Space turns, Delete removes, Escape ends.

    Where the two are related already, a key changes that relation; with Shift it adds another one.
    """
    there = between(bench)
    if keys == "Escape":
        bench.show_relating(None)
    elif keys == "Space":
        _turn(bench, there)
    elif keys in ("Delete", "Backspace"):
        if there:
            bench.show_relating(None)
            remove(bench, tuple(one.id for one in there))
    elif keys in ("Return", "Enter"):
        offers = choices(bench)
        if there or not offers:
            bench.show_relating(None)
        else:
            give(bench, offers[0].id)
    else:
        typed = (text or keys.removeprefix("Shift+")).casefold()
        label = next((one for one in bench.schema.active_relations if one.key and one.key.casefold() == typed), None)
        if label is None:
            bench.say(f"No relation has the key “{typed.upper()}”; the line below tells those that fit.")
        else:
            give(bench, label.id, another=keys.startswith("Shift+"))


def _turn(bench: Workbench, there: tuple[Relation, ...]) -> None:
    relating = bench.relating
    if relating is None:
        return
    if len(there) == 1:
        bench.show_relating(None)
        turn_round(bench, there[0].id)
    else:
        bench.show_relating(replace(relating, turned=not relating.turned))


def give(bench: Workbench, label_id: str, *, another: bool = False) -> None:
    """Gives the two marks being related this relation; where they have one already, that is changed."""
    ends, there = _ends(bench), between(bench)
    if ends is None:
        return
    if len(there) == 1 and not another:
        if there[0].label == label_id:
            bench.show_relating(None)
            bench.say("They are related so already.")
            return
        change(bench, there[0].id, label_id)
        bench.show_relating(None)
        return
    source, target = ends
    keystrokes = bench.keystrokes
    done = bench.decide(
        lambda: edits.relate(bench.reader, source.id, target.id, label_id, ids=bench.ids, keystrokes=keystrokes)
    )
    bench.spend_keystrokes()
    bench.show_relating(None)
    _tell(bench, done, "They are related so already.")


def _tell(bench: Workbench, done: ChangeSet, nothing: str) -> None:
    bench.say(done.title if done else nothing, "good" if done else "plain")


def change(bench: Workbench, relation_id: str, label_id: str) -> None:
    """Makes a relation another one."""
    spent = bench.spend_keystrokes()
    done = bench.decide(lambda: edits.change_label(bench.reader, relation_id, label_id, keystrokes=spent))
    _tell(bench, done, "The relation is so already.")


def turn_round(bench: Workbench, relation_id: str) -> None:
    """Makes a relation go the other way."""
    spent = bench.spend_keystrokes()
    done = bench.decide(lambda: edits.turn_round(bench.reader, relation_id, keystrokes=spent))
    _tell(bench, done, "This relation says the same from both ends.")


def remove(bench: Workbench, relation_ids: tuple[str, ...]) -> None:
    """Removes relations; their spans stay."""
    spent = bench.spend_keystrokes()
    done = bench.decide(lambda: edits.remove(bench.reader, relation_ids, keystrokes=spent))
    _tell(bench, done, "The relation is gone already.")


def partner_of(relation: Relation, mark_id: str) -> str:
    """The other end of a relation."""
    return relation.target if relation.source == mark_id else relation.source


def go_to_partner(bench: Workbench) -> None:
    """Focuses what the focused mark is related to; again goes on along the relations, and comes back at the last."""
    page = bench.page
    item = bench.item
    if page is None or item is None:
        return
    partners = [page.item(partner_of(one, item.id)) for one in page.relations_of(item.id)]
    following = sorted((one for one in partners if one is not None), key=lambda one: one.key)
    if following:
        after = next((one for one in following if one.key > item.key), following[0])
        bench.focus_on(after.id)


def remove_all(bench: Workbench) -> None:
    """Removes all relations of the focused mark."""
    if bench.page is not None:
        remove(bench, tuple(one.id for one in bench.page.relations_of(bench.focus)))


def toggle_all(bench: Workbench) -> None:
    """Shows the relations of all spans, or of the focused one only."""
    shown = "focus" if bench.settings.text("view.relations") == "all" else "all"
    bench.settings.put("view.relations", shown)
    bench.events.publish(SettingsChanged(key="view.relations"))


def take_over_links(bench: Workbench) -> None:
    """Makes relations of what the article's figures have to do with each other, as one step."""
    page = bench.page
    if page is None:
        return
    article_id = page.article.id
    done = bench.decide(lambda: links_taken_over(bench.reader, article_id, ids=bench.ids))
    if done:
        made = sum(isinstance(one.after, Relation) for one in done.changes)
        bench.say(f"{counted(made, 'relation')} between figures added. Ctrl+Z takes all back.", "good")
    else:
        bench.say("No two figures here tell the same amount or a change that is not related already.")


def _with_link_labels(bench: Workbench) -> str:
    named = bench.project is not None and any(
        bench.schema.relation_named(name) is not None for name in ("same_as", "before", "change")
    )
    return with_article(bench) or (
        "" if named else "This needs a relation named same_as, before or change: Ctrl+L adds it."
    )


ACTIONS: tuple[Action, ...] = (
    Action(
        id="relate.start",
        title="Relate to another span",
        run=start,
        keys=("R",),
        menu="annotate",
        where="reader",
        when=with_labels,
        hint="relate",
        section=3,
    ),
    Action(
        id="relate.go",
        title="Go to the related span",
        run=lambda bench, _shell: go_to_partner(bench),
        keys=("Alt+R",),
        menu="go",
        where="reader",
        when=with_relations,
        section=2,
    ),
    Action(
        id="relate.remove_all",
        title="Remove the relations of this span",
        run=lambda bench, _shell: remove_all(bench),
        menu="annotate",
        where="reader",
        when=with_relations,
        section=3,
    ),
    Action(
        id="relate.links",
        title="Take over the links of the figures",
        run=lambda bench, _shell: take_over_links(bench),
        menu="annotate",
        when=_with_link_labels,
        section=3,
    ),
    Action(
        id="view.relations",
        title="Relations of all spans",
        run=lambda bench, _shell: toggle_all(bench),
        keys=("Shift+R",),
        menu="view",
        where="reader",
        section=2,
    ),
)
