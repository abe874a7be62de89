"""Judging with one key: accept, reject, label, move a boundary, finish the article."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from annotator.actions.action import Action, Shell
from annotator.actions.conditions import with_article, with_focus, with_focus_or_selection
from annotator.model.changes import ChangeSet
from annotator.model.records import Candidate, Span
from annotator.text import tokens
from annotator.text.graphemes import next_character, previous_character
from annotator.text.variants import variants
from annotator.workflow.edits import articles, review
from annotator.workflow.page import Item
from annotator.workflow.thresholds import Thresholds, thresholds_here
from annotator.workflow.workbench import Workbench

Edge = Literal["start", "end"]
Step = Literal["token", "character"]


def _next_pending(bench: Workbench, place: Item) -> None:
    """Goes on to what is still to judge; stays, and says so, when that was the last."""
    if bench.page is None:
        return
    following = bench.page.step(place.key, forward=True, pending_only=True)
    if following is not None:
        bench.focus_on(following.id)
    elif bench.page.pending() == 0:
        bench.say("Everything here is judged. Ctrl+Enter: done, and on to the next article.", "good")


def accept(bench: Workbench) -> None:
    """Accepts the focused candidate and goes on to the next; on a span it only goes on."""
    item = bench.item
    if item is None:
        return
    if item.state in ("pending", "rejected"):
        spent = bench.spend_keystrokes()
        _judge(bench, item, lambda: review.accept(bench.reader, item.id, ids=bench.ids, keystrokes=spent))
    _next_pending(bench, item)


def _judge(bench: Workbench, item: Item, edit: Callable[[], ChangeSet]) -> None:
    """Writes a judgement of a mark; says so when the mark went away under the person's hands."""
    if not bench.decide(edit) and bench.reader.candidate(item.id) is None and bench.reader.span(item.id) is None:
        bench.say("This candidate was taken back by its provider just now; nothing was recorded.", "warning")


def reject(bench: Workbench) -> None:
    """Rejects the focused candidate, or removes the focused span, and goes on to the next."""
    item = bench.item
    if item is None:
        return
    spent = bench.spend_keystrokes()
    _judge(bench, item, lambda: review.reject(bench.reader, item.id, keystrokes=spent))
    _next_pending(bench, item)


def judge_again(bench: Workbench) -> None:
    """Makes what was judged pending again."""
    item = bench.item
    if item is not None:
        spent = bench.spend_keystrokes()
        _judge(bench, item, lambda: review.reopen(bench.reader, item.id, keystrokes=spent))


def label(bench: Workbench, label_id: str) -> None:
    """Gives the selection, or else the focused mark, a label; both count as accepted."""
    selection, item, page = bench.selection, bench.item, bench.page
    if page is None:
        return
    spent = bench.spend_keystrokes()
    if selection is not None:
        start, end = _trimmed(page.text, *selection)
        if not page.text[start:end].strip():
            bench.say("The selection is white space only, which cannot carry a label.", "warning")
            return
        added = bench.decide(
            lambda: review.add(
                bench.reader, page.article.id, start=start, end=end, label_id=label_id, ids=bench.ids, keystrokes=spent
            )
        )
        bench.drop_caret()
        if page.pending() == 0:
            _focus_span(bench, start, end, label_id)
        elif bench.item is None or bench.item.state != "pending":
            _next_pending(bench, _place(start, end))
        if added:
            _tell_overlap(bench, start, end, label_id)
        else:
            bench.say("A span with this label is there already.")
    elif item is not None:
        _judge(bench, item, lambda: review.relabel(bench.reader, item.id, label_id, ids=bench.ids, keystrokes=spent))
        _next_pending(bench, item)


def _focus_span(bench: Workbench, start: int, end: int, label_id: str) -> None:
    """Focuses a span by its place: with nothing left to judge, what was just added may need another boundary."""
    for item in bench.page or ():
        if (item.start, item.end, item.label, item.state) == (start, end, label_id, "confirmed"):
            bench.focus_on(item.id)
            return


def _tell_overlap(bench: Workbench, start: int, end: int, label_id: str) -> None:
    """Says at once what the export would say later: in a flat schema the new span lies across another one."""
    page = bench.page
    if page is None or bench.schema.overlap != "flat":
        return
    for item in page:
        itself = (item.start, item.end, item.label) == (start, end, label_id)
        if item.state == "confirmed" and item.start < end and start < item.end and not itself:
            other = review.shortened(page.text[item.start : item.end])
            bench.say(
                f"It overlaps “{other}”, and the labels of this project allow no overlaps: Ctrl+Z takes it back, "
                "or the export will ask what becomes of it.",
                "warning",
            )
            return


def _place(start: int, end: int) -> Item:
    """A stand-in for a stretch, to look on from."""
    return Item(id="", start=start, end=end, label="", state="confirmed")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A selection without white space at its edges (all of it, when there is nothing else)."""
    inner = text[start:end]
    if not inner.strip():
        return start, end
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def move_edge(bench: Workbench, *, edge: Edge, step: Step, forward: bool) -> None:
    """Moves one boundary of the focused mark by a token or a character; it is then corrected and confirmed."""
    item, page = bench.item, bench.page
    if item is None or page is None:
        return
    text, start, end = page.text, item.start, item.end
    if edge == "end":
        if step == "token":
            end = tokens.next_end(text, end) if forward else tokens.previous_end(text, end)
        else:
            end = next_character(text, end) if forward else previous_character(text, end)
    elif step == "token":
        start = tokens.next_start(text, start) if forward else tokens.previous_start(text, start)
    else:
        start = next_character(text, start) if forward else previous_character(text, start)
    move_to(bench, item, start, end)


def move_to(bench: Workbench, item: Item, start: int, end: int) -> None:
    """Gives a mark another boundary and keeps it focused."""
    start, end = _outside_breaks(bench, start, end)
    if not start < end:
        bench.say("A span keeps at least one character. X rejects it.")
        return
    if (start, end) == (item.start, item.end):
        return
    spent = bench.spend_keystrokes()
    changes = bench.decide(
        lambda: review.move(bench.reader, item.id, start=start, end=end, ids=bench.ids, keystrokes=spent)
    )
    if changes and bench.page is not None:
        # A candidate became a span: the person goes on with that.
        made = (change.after for change in changes.changes)
        there = (one.id for one in made if isinstance(one, Span) and (one.start, one.end) == (start, end))
        moved = bench.page.item(next(there, item.id))
        if moved is not None:
            bench.carry_cycle(moved.id)
            bench.focus_on(moved.id)


def _outside_breaks(bench: Workbench, start: int, end: int) -> tuple[int, int]:
    """A stretch whose edges lie in no CRLF, where a pointer may have put them."""
    text = bench.page.text if bench.page is not None else ""
    start += bool(start) and text[start - 1 : start + 1] == "\r\n"
    end -= text[end - 1 : end + 1] == "\r\n"
    return start, end


def next_variant(bench: Workbench) -> None:
    """Walks through the likely boundaries: with or without article, honorific, sign, modifier, genitive."""
    item, page = bench.item, bench.page
    if item is None or page is None:
        return
    following = bench.cycle(item, variants(page.text, item.start, item.end))
    if following == (item.start, item.end):
        bench.say("There is no other likely boundary here; [ ] { } move it by hand.")
        return
    move_to(bench, item, *following)


def finish(bench: Workbench) -> None:
    """Accepts what is left above the threshold and goes on to the next article.

    What is below the threshold is shown first; doing it again rejects that.
    """
    page = bench.page
    if page is None:
        return
    thresholds = thresholds_here(bench.settings, bench.memory)
    pending = [c for c in bench.reader.candidates(page.article.id) if c.state == "pending"]
    unsure = [c for c in pending if not thresholds.accepts(c)]
    if bench.settings.text("review.done") == "ask" and pending:
        bench.focus_on(pending[0].id)
        bench.say(f"{len(pending)} still to judge here: judge them, then finish.", "warning")
        return
    shown = {candidate.id for candidate in unsure} <= bench.shown_unsure
    again = bool(unsure) and len(unsure) == len(pending) and shown
    spent = bench.spend_keystrokes()
    bench.decide(
        lambda: articles.accept_rest(
            bench.reader,
            page.article.id,
            threshold=thresholds.common,
            by_provider=thresholds.own,
            ids=bench.ids,
            reject_below=again,
            keystrokes=spent,
        )
    )
    if unsure and not again:
        bench.shown_unsure = frozenset(candidate.id for candidate in unsure)
        bench.focus_on(unsure[0].id)
        bench.say(
            f"{'1 unsure one is' if len(unsure) == 1 else f'{len(unsure)} unsure ones are'} left "
            f"({_below(unsure, thresholds)}): judge, or Ctrl+Enter rejects.",
            "warning",
        )
        return
    title = page.article.title
    if not bench.step_article(forward=True, open_only=True):
        # Nothing is left to do here: the clear desk says what is next.
        bench.open_article("")
    bench.say(f"“{review.shortened(title)}” is done.", "good")


def _below(unsure: Sequence[Candidate], thresholds: Thresholds) -> str:
    """What the unsure ones are below of, in words."""
    met = {thresholds.of(one.provider) for one in unsure}
    return f"below {met.pop():.2f}" if len(met) == 1 else "below the thresholds of their providers"


def reopen_article(bench: Workbench) -> None:
    """Makes a finished article open again."""
    if bench.page is not None:
        article_id = bench.page.article.id
        bench.decide(lambda: articles.reopen(bench.reader, article_id))


def _finished(bench: Workbench) -> str:
    return with_article(bench) or (
        "" if bench.page is not None and bench.page.article.state == "done" else "The article is open."
    )


def _edge(edge: Edge, step: Step, *, forward: bool) -> Action:
    way = {
        ("end", True): "Move the end forward",
        ("end", False): "Move the end back",
        ("start", True): "Move the start forward",
        ("start", False): "Move the start back",
    }[edge, forward]
    key = {("end", True): "]", ("end", False): "[", ("start", True): "}", ("start", False): "{"}[edge, forward]
    name = f"review.{edge}_{'forward' if forward else 'back'}_{step}"
    title = f"{way} by one {step}"

    def run(bench: Workbench, _shell: Shell) -> None:
        move_edge(bench, edge=edge, step=step, forward=forward)

    keys = (key,) if step == "token" else (f"Alt+{key}",)
    return Action(id=name, title=title, run=run, keys=keys, menu="annotate", where="reader", when=with_focus, section=2)


ACTIONS: tuple[Action, ...] = (
    Action(
        id="review.accept",
        title="Accept and go to the next",
        run=lambda bench, _shell: accept(bench),
        keys=("Enter", "Return"),
        menu="annotate",
        where="reader",
        when=with_focus,
        hint="accept",
        section=1,
    ),
    Action(
        id="review.reject",
        title="Reject and go to the next",
        run=lambda bench, _shell: reject(bench),
        keys=("X", "Delete"),
        menu="annotate",
        where="reader",
        when=with_focus,
        hint="reject",
        section=1,
    ),
    Action(
        id="review.again",
        title="Judge again",
        run=lambda bench, _shell: judge_again(bench),
        keys=("Backspace",),
        menu="annotate",
        where="reader",
        when=with_focus,
        section=1,
    ),
    Action(
        id="review.variant",
        title="Next likely boundary",
        run=lambda bench, _shell: next_variant(bench),
        keys=("Space",),
        menu="annotate",
        where="reader",
        when=with_focus,
        hint="variant",
        section=2,
    ),
    *(
        _edge(edge, step, forward=forward)
        for step in ("token", "character")
        for edge in ("end", "start")
        for forward in (True, False)
    ),
    Action(
        id="review.finish",
        title="Article done: accept the rest and go on",
        run=lambda bench, _shell: finish(bench),
        keys=("Ctrl+Enter", "Ctrl+Return"),
        menu="annotate",
        when=with_article,
        hint="done",
        section=3,
    ),
    Action(
        id="review.reopen_article",
        title="Reopen the article",
        run=lambda bench, _shell: reopen_article(bench),
        menu="annotate",
        when=_finished,
        section=3,
    ),
)


def label_actions(bench: Workbench) -> tuple[Action, ...]:
    """One action for each label that is offered, with the label's own key."""
    if bench.project is None:
        return ()

    def row(label_id: str, name: str, title: str, key: str) -> Action:
        return Action(
            id=f"label.{label_id}",
            title=f"Label as {title or name}",
            run=lambda bench, _shell: label(bench, label_id),
            keys=(key.upper(),) if key else (),
            menu="annotate",
            where="reader",
            when=with_focus_or_selection,
            section=4,
        )

    return tuple(row(one.id, one.name, one.title, one.key) for one in bench.schema.active)
