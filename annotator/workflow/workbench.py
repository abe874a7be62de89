"""The state of a working person, without a window: article, focus, caret, selection, find, hints."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from annotator.model.changes import ChangeSet
from annotator.model.ids import IdSource, random_id
from annotator.model.reader import Reader
from annotator.model.records import Candidate, Relation, Span
from annotator.model.schema import Schema
from annotator.store.faults import ConflictError
from annotator.suggest.memory.memory import Memory
from annotator.suggest.own.versions import Shelf
from annotator.workflow.events import Events
from annotator.workflow.family import Act, act_of
from annotator.workflow.jobs import ATTEMPTS
from annotator.workflow.open_project import Changed, OpenProject
from annotator.workflow.page import Item, Page, PageChange
from annotator.workflow.relating import Relating, RelatingChanged
from annotator.workflow.settings import Settings
from annotator.workflow.touched import article_of, as_now, is_article, records
from annotator.workflow.word_index import WordIndex

Tone = Literal["plain", "good", "warning"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectOpened:
    """Another project is on the desk, or none."""

    project: OpenProject | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOpened:
    """Another article is on the desk, or none."""

    page: Page | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageChanged:
    """Marks of the open article changed."""

    change: PageChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Focus, caret or selection moved; `reveal` asks for it to be scrolled into view."""

    reveal: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class HintsChanged:
    """Letters appeared, were typed or went away."""

    hints: tuple[Hint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindChanged:
    """What is searched for in the article, where it was found, and which of it is current (-1: none)."""

    query: str
    hits: tuple[tuple[int, int], ...]
    current: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence for the person, shown in passing."""

    sentence: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Letters on a stretch; typing them focuses the mark `item_id`, or selects the word when that is ""."""

    letters: str
    start: int
    end: int
    item_id: str = ""


@dataclass(slots=True)
class Find:
    """The search in the open article."""

    query: str = ""
    hits: tuple[tuple[int, int], ...] = ()
    current: int = -1


@dataclass(slots=True)
class Workbench:
    """What is on the desk. It decides nothing: actions ask it, change it and commit through it."""

    events: Events
    settings: Settings
    ids: IdSource = random_id
    project: OpenProject | None = None
    page: Page | None = None
    focus: str = ""
    caret: int | None = None
    anchor: int | None = None
    hints: tuple[Hint, ...] = ()
    typed: str = ""
    relating: Relating | None = None
    find: Find = field(default_factory=Find)
    keystrokes: int = 0
    shown_unsure: frozenset[str] = frozenset()
    """The candidates below the threshold that “article done” has pointed at; only those does it reject."""
    article_filter: Callable[[], Sequence[str]] | None = None
    last_act: Act | None = None
    """What was decided last about one name: its other places can be decided with it."""
    words: WordIndex | None = None
    """Which articles hold which words, as far as they were read."""
    shelf: Shelf | None = None
    """The recognisers that the open project trained; None where they cannot be kept."""
    memory: Memory | None = None
    """What the decisions in the open project taught; None while nothing is learned from them."""
    _boundary_cycle: tuple[str, tuple[tuple[int, int], ...]] | None = None

    _seen: int = 0

    def __post_init__(self) -> None:
        self.events.subscribe(Changed, self._follow)

    # -- what is there ---------------------------------------------------------------------------

    @property
    def reader(self) -> Reader:
        """The open project's reader; a bug when none is open."""
        if self.project is None:
            raise RuntimeError("no project is open")
        return self.project.reader

    @property
    def project_id(self) -> str:
        """What tells the open project from others, "" when none is open."""
        return self.project.file.project_id if self.project is not None else ""

    @property
    def schema(self) -> Schema:
        """The labels of the open project."""
        return self.reader.schema()

    @property
    def item(self) -> Item | None:
        """The focused mark."""
        return self.page.item(self.focus) if self.page is not None else None

    @property
    def selection(self) -> tuple[int, int] | None:
        """The selected stretch, if it is not empty."""
        if self.caret is None or self.anchor is None or self.caret == self.anchor:
            return None
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    def say(self, sentence: str, tone: Tone = "plain") -> None:
        """Tells the person something in passing."""
        self.events.publish(Said(sentence=sentence, tone=tone))

    # -- projects and articles -------------------------------------------------------------------

    def use(self, project: OpenProject | None) -> None:
        """Puts another project on the desk, without an article."""
        if self.project is not None and self.project is not project:
            self.project.leave_desk()
        self.project = project
        self.last_act = None
        self._seen = 0
        # What is told of the new project must find nothing of the old one on the desk.
        self.page, self.focus = None, ""
        self.caret = self.anchor = None
        self.events.publish(ProjectOpened(project=project))
        self.open_article("")

    def open_article(self, article_id: str, *, focus: str = "") -> None:
        """Opens an article at its first candidate to judge (or at `focus`); "" clears the desk."""
        known = article_id and self.reader.article(article_id) is not None
        self.page = Page(self.reader.view(article_id)) if known else None
        self.focus = ""
        self.caret = self.anchor = None
        self.find = Find()
        self.shown_unsure = frozenset()
        self._boundary_cycle = None
        self.clear_hints()
        self.events.publish(ArticleOpened(page=self.page))
        if self.page is not None:
            first = self.page.item(focus) or self.page.step(None, forward=True, pending_only=True)
            self.focus_on(first.id if first is not None else "")

    def article_order(self) -> Sequence[str]:
        """The articles in the order in which they are worked through (the list's filter, if there is one)."""
        return self.article_filter() if self.article_filter is not None else self.reader.article_ids()

    def step_article(self, *, forward: bool, open_only: bool = False) -> bool:
        """Opens the next (previous) article in order, around the end when only open ones are wanted."""
        order = list(self.article_order())
        here = order.index(self.page.article.id) if self.page is not None and self.page.article.id in order else -1
        behind = order[here + 1 :] if forward else order[: max(here, 0)][::-1]
        if open_only and here >= 0:
            behind += order[:here] if forward else order[:here:-1]
        for article_id in behind:
            article = self.reader.article(article_id)
            if article is not None and (article.state == "open" or not open_only):
                self.open_article(article_id)
                return True
        return False

    # -- focus, caret, hints ---------------------------------------------------------------------

    def focus_on(self, item_id: str, *, reveal: bool = True) -> None:
        """Focuses a mark ("" none); the caret and the selection go."""
        self.show_relating(None)
        self.focus = item_id
        self.caret = self.anchor = None
        self.events.publish(Moved(reveal=reveal))

    def put_caret(self, offset: int, *, anchor: int | None = None) -> None:
        """Puts the caret into the text; with an anchor, what lies between is selected."""
        self.show_relating(None)
        length = len(self.page.text) if self.page is not None else 0
        self.caret = min(max(offset, 0), length)
        self.anchor = None if anchor is None else min(max(anchor, 0), length)
        self.events.publish(Moved())

    def drop_caret(self) -> None:
        """Takes caret and selection away; the focus is where it was."""
        self.caret = self.anchor = None
        self.events.publish(Moved(reveal=False))

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Shows letters; what is typed next chooses among them."""
        self.hints = tuple(hints)
        self.typed = ""
        self.events.publish(HintsChanged(hints=self.hints))

    def clear_hints(self) -> None:
        """Takes the letters away, and with them a relation whose partner they were to choose."""
        if self.hints:
            self.show_hints(())
        self.show_relating(None)

    def show_relating(self, relating: Relating | None) -> None:
        """Begins, goes on with, or ends (None) the relating of two marks."""
        if relating != self.relating:
            self.relating = relating
            self.events.publish(RelatingChanged(relating=relating))

    def type_hint(self, letter: str) -> None:
        """Goes on with a letter; a full code jumps (or chooses a partner), one that leads nowhere ends the choice."""
        typed = self.typed + letter
        left = tuple(hint for hint in self.hints if hint.letters.startswith(typed))
        chosen = next((hint for hint in left if hint.letters == typed), None)
        if chosen is not None:
            relating = self.relating
            self.show_hints(())
            if relating is not None:
                self.show_relating(replace(relating, partner=chosen.item_id))
            elif chosen.item_id:
                self.focus_on(chosen.item_id)
            else:
                self.put_caret(chosen.end, anchor=chosen.start)
        elif left:
            self.typed = typed
            self.events.publish(HintsChanged(hints=left))
        else:
            self.clear_hints()

    # -- writing ---------------------------------------------------------------------------------

    def pressed(self) -> None:
        """Counts a key press, for the journal of the next decision."""
        self.keystrokes += 1

    def spend_keystrokes(self) -> int:
        """The key presses since the last decision."""
        spent, self.keystrokes = self.keystrokes, 0
        return spent

    def commit(self, changes: ChangeSet) -> bool:
        """Writes a change set; False when there was nothing to write."""
        if not changes or self.project is None:
            return False
        self.project.commit(changes)
        return True

    def decide(self, edit: Callable[[], ChangeSet]) -> ChangeSet:
        """Makes an edit and writes it, anew when a job wrote in between; what was written, empty when nothing was."""
        for _attempt in range(ATTEMPTS - 1):
            changes = edit()
            try:
                self.commit(changes)
            except ConflictError:
                continue
            return changes
        changes = edit()
        self.commit(changes)
        return changes

    def take_back(self, *, forward: bool) -> None:
        """Undo, or redo with `forward`; goes to the place that changed and says what happened."""
        if self.project is None:
            return
        changed = self.project.redo() if forward else self.project.undo()
        if changed is None:
            self.say("There is nothing to do again." if forward else "There is nothing to undo.")
            return
        self._go_to(changed.changes)
        self.say(f"{'Done again' if forward else 'Undone'}: {changed.decision.title}")

    def _go_to(self, changes: ChangeSet) -> None:
        """Opens the article that a change set touched, at the first mark of it that is there now."""
        place = next((article_of(record) for record in records(changes) if article_of(record)), "")
        if not place or self.reader.article(place) is None:
            return
        if self.page is None or self.page.article.id != place:
            self.open_article(place)
        page = self.page
        marks = (
            [page.item(record.id) for record in records(changes) if isinstance(record, (Candidate, Span))]
            if page
            else []
        )
        found = next((mark for mark in marks if mark is not None), None)
        if found is not None:
            self.focus_on(found.id)
            return
        ends = [record.source for record in records(changes) if isinstance(record, Relation)]
        if page is not None and ends and page.item(ends[0]) is not None:
            self.focus_on(ends[0])

    def _follow(self, event: Changed) -> None:
        """Keeps the page as the project is now, whoever wrote."""
        if not event.decision.automatic:
            self.last_act = act_of(event.changes)
        page = self.page
        if page is None or self.project is None:
            return
        if any(change.after is None and is_article(change.before, page.article.id) for change in event.changes.changes):
            self.open_article("")
            return
        before = self.item
        changes = event.changes.changes
        if event.decision.seq < self._seen:
            # A job's news came after that of a later decision: what counts is what the project says now.
            changes = tuple(as_now(change, self.reader) for change in changes)
        self._seen = max(self._seen, event.decision.seq)
        change = page.apply(changes)
        relating = self.relating
        if relating is not None and not {relating.source, relating.partner}.isdisjoint(change.gone):
            self.clear_hints()
        self.events.publish(PageChanged(change=change))
        if before is not None and page.item(before.id) is None:
            # The focused candidate became a span, or went: the focus stays where it was in the text.
            heir = next((item for item in change.shown if (item.start, item.end) == (before.start, before.end)), None)
            following = heir or page.step(before.key, forward=True, pending_only=False)
            self.focus = following.id if following is not None else ""
            self.events.publish(Moved(reveal=False))
        elif before is None and not self.focus and any(item.state == "pending" for item in change.shown):
            first = page.step(None, forward=True, pending_only=True)
            self.focus = first.id if first is not None else ""
            self.events.publish(Moved(reveal=False))

    # -- the variants of a boundary ---------------------------------------------------------------

    def cycle(self, item: Item, offered: tuple[tuple[int, int], ...]) -> tuple[int, int]:
        """The boundary after the mark's own among those offered: pressing on walks through those of the first press.

        The mark's own is among `offered`; where it is the only one, it is the answer.
        """
        here = item.start, item.end
        known = self._boundary_cycle
        if known is not None and known[0] == item.id and here in known[1]:
            offered = known[1]
        self._boundary_cycle = item.id, offered
        return offered[(offered.index(here) + 1) % len(offered)]

    def carry_cycle(self, item_id: str) -> None:
        """The mark that is cycled through has a new id (its candidate became a span)."""
        if self._boundary_cycle is not None:
            self._boundary_cycle = item_id, self._boundary_cycle[1]
