"""The tour of the first minutes: its steps as a table, and what waits for each of them to be done."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.workflow.doing import BackedOut, Did
from annotator.workflow.open_project import Changed
from annotator.workflow.page import Item
from annotator.workflow.tour_article import has_tour, tour_article_id
from annotator.workflow.workbench import ArticleOpened, Moved, ProjectOpened, Workbench

At = Literal["mark", "counts", "nothing"]
"""Where a step shows the person to look: the focused mark, the counts above the article, nothing in particular."""
Met = Literal["done", "changed", "jumped", "moved on"]
"""When a step is done: with its action; with the change that comes of it; when letters were chosen; elsewhere."""

_PLACE = re.compile(r"\{([\w.:]+)\}")
_LABEL = "label:"


@dataclass(frozen=True, slots=True, kw_only=True)
class TourStep:
    """One step: what is to be seen, and the action whose key is to be pressed.

    `key` is the id of that action ("label:PERSON" is the one of a label), `what` says what the key does. Any of the
    actions in `does` completes the step; an id that ends in "." stands for all that begin with it. `mark` is the
    candidate that the step is about, as it is printed; `here` is said only while the focus is on it. In texts
    "{review.variant}" stands for the key of an action.
    """

    id: str
    title: str
    text: str
    key: str
    what: str
    does: tuple[str, ...]
    mark: str = ""
    here: str = ""
    at: At = "mark"
    met: Met = "done"


STEPS: tuple[TourStep, ...] = (
    TourStep(
        id="look",
        title="See what was found",
        text="Names and figures are marked already. A dashed line means: still to judge. The ring is where you are.",
        key="go.next",
        what="goes to the next one",
        does=("go.next", "go.previous", "go.next_any", "go.previous_any"),
        mark="Mirella Sands",
    ),
    TourStep(
        id="accept",
        title="Yes",
        here="4,200 is right, and so is the value that was read from it.",
        text="Most of what is found is right.",
        key="review.accept",
        what="accepts it and goes on",
        does=("review.accept",),
        mark="4,200",
    ),
    TourStep(
        id="reject",
        title="No",
        here="This “May” is no month: it begins a wish.",
        text="What is no name and no figure goes with one key as well.",
        key="review.reject",
        what="rejects it and goes on",
        does=("review.reject",),
        mark="May",
    ),
    TourStep(
        id="label",
        title="Another label",
        here="Ilva Dorn is a person, and was taken for an organisation.",
        text="Each label has a key of its own. It labels and accepts in one.",
        key="label:PERSON",
        what="makes it a person and goes on",
        does=("label.",),
        mark="Ilva Dorn",
    ),
    TourStep(
        id="boundary",
        title="Another boundary",
        here="The company is called Halden Tide: the mark ends a word too early.",
        text="{review.end_back_token} moves the end back, {review.variant} tries the likely boundaries.",
        key="review.end_forward_token",
        what="moves the end on by a word",
        does=("review.end_", "review.start_", "review.variant"),
        mark="Halden",
    ),
    TourStep(
        id="family",
        title="All of them at once",
        text="Halden Tide stands here three more times. Let your decision hold for all of them: a list opens, and "
        "Enter says yes.",
        key="review.family",
        what="offers the same for the others",
        does=("review.family",),
        met="changed",
    ),
    TourStep(
        id="undo",
        title="Nothing is final",
        text="Each step can be taken back, one that changed many too, and tomorrow still.",
        key="edit.undo",
        what="takes the last step back",
        does=("edit.undo",),
    ),
    TourStep(
        id="jump",
        title="Straight to a mark",
        text="Letters appear on all that is in view. Type those of any mark you like.",
        key="go.jump",
        what="shows the letters",
        does=("go.jump",),
        met="jumped",
    ),
    TourStep(
        id="finish",
        title="The rest",
        text="What you did not judge is accepted where the program is sure enough. What is unsure is shown to you.",
        key="review.finish",
        what="finishes the article",
        does=("review.finish",),
        at="counts",
        met="moved on",
    ),
)

END = TourStep(
    id="end",
    title="That is all it takes",
    text="Everything else is in the list of commands, {view.palette}, and under {help.keys} you find all keys. "
    "What is finished goes out as a training set.",
    key="file.export",
    what="exports it",
    does=("file.export",),
    at="nothing",
)
"""What is shown when the last step was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TourMoved:
    """The tour is at another step; None when it is over."""

    step: TourStep | None


class Tour:
    """Waits for each step's action; goes on, skips, and ends. It never holds anything up.

    `finished` is called once when the last step is behind the person.
    """

    def __init__(self, bench: Workbench, *, finished: Callable[[], None], steps: Sequence[TourStep] = STEPS) -> None:
        self._bench = bench
        self._finished = finished
        self._steps = tuple(steps)
        self._at = -1
        self._armed = False
        self._project = ""
        self._article = ""
        events = bench.events
        events.subscribe(Did, self._did)
        events.subscribe(BackedOut, lambda _event: self.skip())
        events.subscribe(Changed, self._changed)
        events.subscribe(Moved, lambda _event: self._chosen())
        events.subscribe(ArticleOpened, lambda _event: self._look_again())
        events.subscribe(ProjectOpened, lambda _event: self._left_project())

    # -- where it is ---------------------------------------------------------------------------------

    @property
    def step(self) -> TourStep | None:
        """The step that waits, `END` after the last, None while there is no tour."""
        if not 0 <= self._at <= len(self._steps):
            return None
        return END if self._at == len(self._steps) else self._steps[self._at]

    @property
    def number(self) -> int:
        """The number of the step, from 1; 0 at the end and without a tour."""
        return self._at + 1 if 0 <= self._at < len(self._steps) else 0

    @property
    def steps(self) -> tuple[TourStep, ...]:
        """All steps before the end, in their order."""
        return self._steps

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def about(self) -> Item | None:
        """The mark that the step is about, while it has the focus."""
        item, step = self._bench.item, self.step
        if item is None or step is None or not step.mark or not self._at_home:
            return None
        return item if self._quote(item) == step.mark else None

    # -- going ---------------------------------------------------------------------------------------

    def begin(self) -> bool:
        """Begins at the first step; False when the project on the desk has no article for it."""
        bench = self._bench
        if bench.project is None or not has_tour(bench.reader):
            return False
        if not self._at_home:
            bench.open_article(tour_article_id())
        self._project = bench.project_id
        self._go_to(0)
        return True

    def skip(self) -> None:
        """Goes on without the step; behind the last it is over."""
        if self.step is END:
            self.leave()
        elif self.step is not None:
            self._go_to(self._at + 1)

    def leave(self) -> None:
        """Ends it where it is."""
        if self.step is not None:
            self._at = -1
            self._bench.events.publish(TourMoved(step=None))

    def _go_to(self, at: int) -> None:
        self._at, self._armed = at, False
        page = self._bench.page
        self._article = page.article.id if page is not None else ""
        step = self.step
        if step is END:
            self._finished()
        elif step is not None:
            self._point_at(step)
        self._bench.events.publish(TourMoved(step=step))

    def _point_at(self, step: TourStep) -> None:
        """Focuses what the step is about, where that is still to judge."""
        page = self._bench.page
        if not step.mark or page is None or not self._at_home:
            return
        fitting = (item for item in page if item.state == "pending" and self._quote(item) == step.mark)
        found = next(fitting, None)
        if found is not None and found.id != self._bench.focus:
            self._bench.focus_on(found.id)

    @property
    def _at_home(self) -> bool:
        page = self._bench.page
        return page is not None and page.article.id == tour_article_id()

    def _quote(self, item: Item) -> str:
        page = self._bench.page
        return page.text[item.start : item.end] if page is not None else ""

    # -- what the person does ------------------------------------------------------------------------

    def _did(self, event: Did) -> None:
        step = self.step
        if step is None:
            return
        fits = any(event.action == name or (name[-1] in "._" and event.action.startswith(name)) for name in step.does)
        self._armed = fits
        if not fits:
            return
        if step is END:
            self.leave()
        elif step.met == "done":
            self._go_to(self._at + 1)
        else:
            self._look_again()

    def _changed(self, event: Changed) -> None:
        if self._armed and not event.decision.automatic and self.step is not None and self.step.met == "changed":
            self._go_to(self._at + 1)

    def _chosen(self) -> None:
        if self._armed and not self._bench.hints and self.step is not None and self.step.met == "jumped":
            self._go_to(self._at + 1)

    def _look_again(self) -> None:
        step, page = self.step, self._bench.page
        elsewhere = page is not None and page.article.id != self._article
        if step is not None and step.met == "moved on" and self._armed and elsewhere:
            self._go_to(self._at + 1)

    def _left_project(self) -> None:
        if self._bench.project_id != self._project:
            self.leave()


# -- keys as the person has them ---------------------------------------------------------------------------


def action_of(name: str, bench: Workbench, table: Sequence[Action] | None = None) -> Action | None:
    """The action that a step names, with the person's own keys; "label:PERSON" is the label of that name."""
    wanted = name
    if name.startswith(_LABEL) and bench.project is not None:
        label = next((one for one in bench.schema.active if one.name == name.removeprefix(_LABEL)), None)
        wanted = f"label.{label.id}" if label is not None else ""
    return next((one for one in table or actions(bench) if one.id == wanted), None)


def told(text: str, bench: Workbench, *, spelled: Callable[[str], str]) -> str:
    """A step's text with the keys of the actions that it names; an action without a key is named by its title."""
    table = actions(bench)

    def key(match: re.Match[str]) -> str:
        action = action_of(match[1], bench, table)
        if action is None:
            return match[1]
        return spelled(action.keys[0]) if action.keys else f"“{action.title.rstrip('…')}”"

    return _PLACE.sub(key, text)
