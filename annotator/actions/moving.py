"""Going places: next and previous, jumping by letters, the caret, finding."""

from __future__ import annotations

import re
from itertools import islice

from annotator.actions.action import Action, Run, Shell, When
from annotator.actions.conditions import with_article, with_hits, with_marks
from annotator.text import tokens
from annotator.text.direction import paragraph_reads_from_right
from annotator.text.graphemes import next_character, previous_character
from annotator.workflow.doing import BackedOut
from annotator.workflow.hints import letters_for
from annotator.workflow.page import Item
from annotator.workflow.workbench import Find, FindChanged, Hint, Workbench

MOST_HITS = 10_000
"""So many places are found at most: nobody walks through more, and a letter of a very long text has half a million."""


def step(bench: Workbench, *, forward: bool, pending_only: bool) -> None:
    """Focuses the next (previous) mark, from the caret if there is one."""
    page = bench.page
    if page is None:
        return
    item = bench.item
    place = item.key if item is not None else None
    if bench.caret is not None:
        place = (bench.caret, 1, "")
    found = page.step(place, forward=forward, pending_only=pending_only)
    if found is not None:
        bench.focus_on(found.id)
    elif pending_only and page.pending() == 0 and len(page):
        bench.say("Everything here is judged. Ctrl+Enter: done, and on to the next article.", "good")
    elif bench.caret is not None:
        bench.drop_caret()


def jump_marks(bench: Workbench, shell: Shell) -> None:
    """Puts letters on the marks in view; those still to judge, and those near the focus, get the short ones."""
    page = bench.page
    if page is None:
        return
    items = [item for item in (page.item(name) for name in shell.marks_in_view()) if item is not None]
    here = bench.item.start if bench.item is not None else 0
    items.sort(key=lambda item: (item.state != "pending", abs(item.start - here)))
    codes = letters_for(len(items))
    bench.show_hints(
        [Hint(letters=code, start=i.start, end=i.end, item_id=i.id) for code, i in zip(codes, items, strict=True)]
    )
    if not items:
        bench.say("There is no candidate or span in view.")


def jump_words(bench: Workbench, shell: Shell) -> None:
    """Puts letters on the words in view; typing one selects the word, with the caret at its end."""
    page = bench.page
    if page is None:
        return
    covered = [(item.start, item.end) for item in page if item.state != "rejected"]
    words = [pair for pair in shell.words_in_view() if page.text[pair[0]].isalnum()]
    here = bench.item.start if bench.item is not None else 0
    # Words outside every mark come first: what is missed is what people look for here.
    free = _uncovered(words, covered)
    words.sort(key=lambda pair: (pair not in free, abs(pair[0] - here)))
    codes = letters_for(len(words))
    bench.show_hints([Hint(letters=code, start=a, end=b) for code, (a, b) in zip(codes, words, strict=True)])


def _uncovered(words: list[tuple[int, int]], covered: list[tuple[int, int]]) -> set[tuple[int, int]]:
    """The words that no mark touches; both lists are in reading order."""
    free: set[tuple[int, int]] = set()
    reach = 0
    index = 0
    for start, end in words:
        while index < len(covered) and covered[index][0] < end:
            reach = max(reach, covered[index][1])
            index += 1
        if reach <= start:
            free.add((start, end))
    return free


def _caret(bench: Workbench, *, forward: bool) -> int:
    """Where the caret is, or where it appears: at the edge of the focused mark, at the text's start."""
    if bench.caret is not None:
        return bench.caret
    item = bench.item
    if item is None:
        return 0
    return item.end if forward else item.start


def walk(bench: Workbench, *, right: bool, select: bool, by_character: bool = False) -> None:
    """Moves the caret by one token (or character); with `select` the selection grows or shrinks.

    In a paragraph that is written from the right, the key to the left leads on.
    """
    page = bench.page
    if page is None:
        return
    at = _caret(bench, forward=right)
    forward = right != paragraph_reads_from_right(page.text, at)
    here = _caret(bench, forward=forward)
    if by_character:
        there = next_character(page.text, here) if forward else previous_character(page.text, here)
    elif select:
        # A selection grows by whole tokens: to the end of the next one, or to the start of the one before.
        there = tokens.next_end(page.text, here) if forward else tokens.previous_start(page.text, here)
    else:
        there = tokens.next_edge(page.text, here) if forward else tokens.previous_edge(page.text, here)
    anchor = (bench.anchor if bench.anchor is not None else here) if select else None
    bench.put_caret(there, anchor=anchor)


def walk_lines(bench: Workbench, shell: Shell, *, lines: int, select: bool) -> None:
    """Moves the caret up or down by lines."""
    here = _caret(bench, forward=lines > 0)
    anchor = (bench.anchor if bench.anchor is not None else here) if select else None
    bench.put_caret(shell.line_from(here, lines=lines), anchor=anchor)


def back_out(bench: Workbench) -> None:
    """Escape: letters, then the caret and selection, then the search go away."""
    if bench.hints:
        bench.clear_hints()
    elif bench.caret is not None:
        bench.drop_caret()
    elif bench.find.query:
        find(bench, "")
    else:
        bench.events.publish(BackedOut())


def find(bench: Workbench, query: str) -> None:
    """Finds a text in the article, whatever its case, `MOST_HITS` times at most; "" ends the search."""
    page = bench.page
    hits: tuple[tuple[int, int], ...] = ()
    if page is not None and query:
        found = re.finditer(re.escape(query), page.text, re.IGNORECASE)
        hits = tuple(match.span() for match in islice(found, MOST_HITS))
    here = _caret(bench, forward=False)
    current = next((n for n, hit in enumerate(hits) if hit[0] >= here), 0) if hits else -1
    bench.find = Find(query=query, hits=hits, current=current)
    bench.events.publish(FindChanged(query=query, hits=hits, current=current))


def next_hit(bench: Workbench, *, forward: bool) -> None:
    """Goes to the next (previous) place where the text was found, and selects it."""
    hits = bench.find.hits
    if not hits:
        return
    bench.find.current = (bench.find.current + (1 if forward else -1)) % len(hits)
    take_hit(bench)


def take_hit(bench: Workbench) -> None:
    """Selects the current place that was found, so that a label's key adds it."""
    if not bench.find.hits:
        return
    start, end = bench.find.hits[bench.find.current]
    bench.events.publish(FindChanged(query=bench.find.query, hits=bench.find.hits, current=bench.find.current))
    bench.put_caret(end, anchor=start)


def focus_at(bench: Workbench, offset: int) -> Item | None:
    """Focuses the innermost mark at an offset (a click); without one the caret goes there."""
    page = bench.page
    if page is None:
        return None
    covering = page.around(offset)
    if covering:
        # Clicking again on the same place walks outwards through what covers it.
        ids = [item.id for item in covering]
        chosen = covering[(ids.index(bench.focus) + 1) % len(covering)] if bench.focus in ids else covering[0]
        bench.focus_on(chosen.id, reveal=False)
        return chosen
    bench.put_caret(offset)
    return None


def change_article(bench: Workbench, *, forward: bool) -> None:
    """Opens the next (previous) article of the list."""
    if not bench.step_article(forward=forward):
        bench.say("This is the last article." if forward else "This is the first article.")


def _row(
    name: str, title: str, *keys: str, run: Run, hint: str = "", section: int = 1, when: When = with_article
) -> Action:
    return Action(
        id=f"go.{name}",
        title=title,
        run=run,
        keys=keys,
        menu="go",
        where="reader",
        when=when,
        hint=hint,
        section=section,
    )


ACTIONS: tuple[Action, ...] = (
    _row(
        "next",
        "Next to judge",
        "J",
        "Tab",
        run=lambda b, _s: step(b, forward=True, pending_only=True),
        hint="next",
        when=with_marks,
    ),
    _row(
        "previous",
        "Previous to judge",
        "K",
        "Shift+Tab",
        run=lambda b, _s: step(b, forward=False, pending_only=True),
        hint="previous",
        when=with_marks,
    ),
    _row(
        "next_any",
        "Next span or candidate",
        "Shift+J",
        run=lambda b, _s: step(b, forward=True, pending_only=False),
        when=with_marks,
    ),
    _row(
        "previous_any",
        "Previous span or candidate",
        "Shift+K",
        run=lambda b, _s: step(b, forward=False, pending_only=False),
        when=with_marks,
    ),
    _row(
        "jump", "Jump to a candidate or span by letters", "F", run=jump_marks, hint="jump", section=2, when=with_marks
    ),
    _row("jump_word", "Select a word by letters", "Shift+F", run=jump_words, hint="word", section=2),
    _row(
        "right",
        "Caret to the next token edge",
        "Right",
        run=lambda b, _s: walk(b, right=True, select=False),
        section=3,
    ),
    _row(
        "left",
        "Caret to the previous token edge",
        "Left",
        run=lambda b, _s: walk(b, right=False, select=False),
        section=3,
    ),
    _row(
        "select_right",
        "Extend the selection by a token",
        "Shift+Right",
        run=lambda b, _s: walk(b, right=True, select=True),
        section=3,
    ),
    _row(
        "select_left",
        "Extend the selection back by a token",
        "Shift+Left",
        run=lambda b, _s: walk(b, right=False, select=True),
        section=3,
    ),
    _row(
        "right_character",
        "Caret to the next character",
        "Alt+Right",
        run=lambda b, _s: walk(b, right=True, select=False, by_character=True),
        section=3,
    ),
    _row(
        "left_character",
        "Caret to the previous character",
        "Alt+Left",
        run=lambda b, _s: walk(b, right=False, select=False, by_character=True),
        section=3,
    ),
    _row(
        "select_right_character",
        "Extend the selection by a character",
        "Alt+Shift+Right",
        run=lambda b, _s: walk(b, right=True, select=True, by_character=True),
        section=3,
    ),
    _row(
        "select_left_character",
        "Extend the selection back by a character",
        "Alt+Shift+Left",
        run=lambda b, _s: walk(b, right=False, select=True, by_character=True),
        section=3,
    ),
    _row("down", "Caret down a line", "Down", run=lambda b, s: walk_lines(b, s, lines=1, select=False), section=3),
    _row("up", "Caret up a line", "Up", run=lambda b, s: walk_lines(b, s, lines=-1, select=False), section=3),
    _row(
        "select_down",
        "Extend the selection down a line",
        "Shift+Down",
        run=lambda b, s: walk_lines(b, s, lines=1, select=True),
        section=3,
    ),
    _row(
        "select_up",
        "Extend the selection up a line",
        "Shift+Up",
        run=lambda b, s: walk_lines(b, s, lines=-1, select=True),
        section=3,
    ),
    _row("escape", "Back out of letters, selection or search", "Escape", run=lambda b, _s: back_out(b), section=3),
    _row("page_down", "Scroll down", "PgDown", run=lambda _b, s: s.scroll(0.9), section=4),
    _row("page_up", "Scroll up", "PgUp", run=lambda _b, s: s.scroll(-0.9), section=4),
    _row("top", "Beginning of the article", "Home", run=lambda _b, s: s.scroll_to_edge(end=False), section=4),
    _row("bottom", "End of the article", "End", run=lambda _b, s: s.scroll_to_edge(end=True), section=4),
    _row("find", "Find in the article", "/", run=lambda _b, s: s.show("find"), hint="find", section=5),
    _row("find_next", "Next place found", "F3", run=lambda b, _s: next_hit(b, forward=True), section=5, when=with_hits),
    _row(
        "find_previous",
        "Previous place found",
        "Shift+F3",
        run=lambda b, _s: next_hit(b, forward=False),
        section=5,
        when=with_hits,
    ),
    Action(
        id="go.next_article",
        title="Next article",
        run=lambda b, _s: change_article(b, forward=True),
        keys=("Ctrl+PgDown", "Alt+Down"),
        menu="go",
        when=with_article,
        section=6,
    ),
    Action(
        id="go.previous_article",
        title="Previous article",
        run=lambda b, _s: change_article(b, forward=False),
        keys=("Ctrl+PgUp", "Alt+Up"),
        menu="go",
        when=with_article,
        section=6,
    ),
    Action(
        id="go.next_part",
        title="Next part of the window",
        run=lambda _b, s: s.focus_part("next"),
        keys=("F6",),
        menu="go",
        section=7,
    ),
    Action(
        id="go.previous_part",
        title="Previous part of the window",
        run=lambda _b, s: s.focus_part("previous"),
        keys=("Shift+F6",),
        menu="go",
        section=7,
    ),
)
