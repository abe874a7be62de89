"""The tour on the window: it opens the sample, and shows a card beside what each step is about."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.actions.teaching import Teacher
from annotator.actions.tour import END, Tour, TourMoved, TourStep, action_of, told
from annotator.text.offsets import shown
from annotator.ui.appearance import Appearance
from annotator.ui.callout import EDGE, WIDTH, Callout
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.key_names import pretty
from annotator.ui.translate import tr
from annotator.workflow.settings import SettingsChanged
from annotator.workflow.taught import Taught
from annotator.workflow.workbench import ArticleOpened, HintsChanged, Moved, PageChanged, ProjectOpened, Workbench

# What passing sentences need at the foot of the window.
_FOOT = 88
# How much of the bar above the article its counts take, from the right.
_COUNTS = 280


class TourGuide(QObject):
    """Shows where the tour is; what is done is up to the person."""

    def __init__(
        self,
        bench: Workbench,
        appearance: Appearance,
        *,
        over: QWidget,
        canvas: Canvas,
        topbar: QWidget,
        key_line: QWidget,
        taught: Taught,
        open_sample: Callable[..., None],
        perform: Callable[[str], None],
    ) -> None:
        super().__init__(over)
        self._bench = bench
        self._appearance = appearance
        self._over = over
        self._canvas = canvas
        self._topbar = topbar
        self._key_line = key_line
        self._open_sample = open_sample
        self._perform = perform
        self._taught = taught
        self._expected = False
        self._shown: TourStep | None = None
        Teacher(bench, taught)
        self.tour = Tour(bench, finished=taught.finish_tour)
        self.card = Callout(appearance.palette, over=over)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place)
        events = bench.events
        events.subscribe(TourMoved, lambda _event: self._show())
        events.subscribe(ProjectOpened, lambda _event: self._arrived())
        events.subscribe(ArticleOpened, lambda _event: self._arrived())
        for kind in (Moved, PageChanged, HintsChanged, ArticleOpened):
            events.subscribe(kind, lambda _event: self._follow())
        events.subscribe(SettingsChanged, lambda _event: self._tell_again())
        appearance.changed.connect(self._dress)
        canvas.scrolled.connect(self._soon.start)
        over.installEventFilter(self)

    def begin(self) -> None:
        """Makes a fresh sample project, and begins there as soon as it is open."""
        self.tour.leave()
        self._expected = True
        self._open_sample(tour=True)

    def sample(self) -> None:
        """A fresh sample project; it begins with the tour until that was finished or left once."""
        if self._taught.tour_due:
            self.begin()
        else:
            self._open_sample()

    def leave(self) -> None:
        """Ends the tour, which then no longer begins by itself, or says that there is none."""
        if self.tour.step is None:
            self._bench.say("There is no tour under way. It begins in the menu Help.")
            return
        self._taught.leave_tour()
        self.tour.leave()

    def _arrived(self) -> None:
        if self._expected and self._bench.page is not None and self.tour.begin():
            self._expected = False

    # -- what the card says --------------------------------------------------------------------------

    def _show(self) -> None:
        step = self.tour.step
        if step is None:
            self._shown = None
            self.card.hide()
            return
        new = step is not self._shown
        self._shown = step
        self._tell(step)
        if not new:
            return
        self.card.show()
        self.card.raise_()
        self._place()
        self._soon.start()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card, self.spoken))

    def _tell(self, step: TourStep) -> None:
        card, bench = self.card, self._bench
        about = self.tour.about is not None
        parts = [step.here, step.text] if step.here and about else [step.text]
        # Chinese sets no space between sentences.
        sentence = " ".join(tr(part) for part in parts).replace("。 ", "。")
        action = action_of(step.key, bench)
        key = pretty(action.keys[0]) if action is not None and action.keys else ""
        card.caption.setText(
            tr(f"STEP {self.tour.number} OF {len(self.tour)}" if step is not END else "THE TOUR IS OVER")
        )
        card.title.setText(shown(tr(step.title)))
        card.text.setText(shown(told(sentence, bench, spelled=pretty)))
        card.cap.setText(shown(key))
        card.cap.setVisible(bool(key))
        nameless = f"It has no key now: it is “{action.title.rstrip('…')}” of the menu." if action is not None else ""
        card.what.setText(shown(tr(step.what if key or not nameless else nameless)))
        card.end_with(self._end_buttons() if step is END else self._step_buttons())
        card.setAccessibleName(card.caption.text())
        card.setAccessibleDescription(self.spoken)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the step."""
        card = self.card
        press = f"{card.cap.text()} {card.what.text()}" if card.cap.text() else card.what.text()
        return f"{card.caption.text().capitalize()}. {card.title.text()}. {card.text.text()} {press}."

    def _step_buttons(self) -> list[QToolButton]:
        leave = action_of("help.tour_end", self._bench)
        key = f"  {pretty(leave.keys[0])}" if leave is not None and leave.keys else ""
        escape = action_of("go.escape", self._bench)
        esc = f"  {pretty(escape.keys[0])}" if escape is not None and escape.keys else ""
        return [
            _quiet(tr("Skip this step") + esc, self.tour.skip),
            _quiet(tr("Leave the tour") + key, self.leave),
        ]

    def _end_buttons(self) -> list[QToolButton]:
        return [
            _quiet(tr("Open your articles…"), partial(self._do, "file.articles")),
            _quiet(tr("Close"), self.tour.leave),
        ]

    def _do(self, name: str) -> None:
        self.tour.leave()
        self._perform(name)

    def _tell_again(self) -> None:
        """The keys or the focus are others now."""
        if self._shown is not None:
            self._tell(self._shown)
            self._soon.start()

    def _dress(self) -> None:
        self.card.dress(self._appearance.palette)
        self._tell_again()

    # -- where it is ---------------------------------------------------------------------------------

    def _follow(self) -> None:
        if self._shown is None:
            return
        if self._shown.here:
            self._tell(self._shown)
        self._soon.start()

    def _place(self) -> None:
        step = self._shown
        if step is None:
            return
        over = self._over
        above_foot = over.height() - self._key_line.height() - _FOOT
        room = QRect(8, 4, over.width() - 16, max(above_foot, over.height() // 2))
        target, first = self._target(step)
        # Beside the text where it is wide enough: the panels tell of the same mark.
        view = self._canvas.viewport()
        text = QRect(view.mapTo(over, QPoint()), view.size())
        across = room.intersected(QRect(text.left(), room.top(), text.width(), room.height()))
        fits = across.width() >= max(WIDTH, self.card.width()) + 2 * EDGE
        self.card.put(target, room=across if fits else room, first=first)

    def _target(self, step: TourStep) -> tuple[QRect | None, QPoint | None]:
        over = self._over
        if step.at == "counts":
            bar = QRect(self._topbar.mapTo(over, QPoint()), self._topbar.size())
            return bar.adjusted(max(0, bar.width() - _COUNTS), 0, 0, 0), None
        if step.at == "nothing" or self._bench.hints or not self._bench.focus:
            return None, None
        view = self._canvas.viewport()
        rects = [rect for rect in self._canvas.places_of(self._bench.focus) if rect.intersects(view.rect())]
        if not rects:
            return None, None
        corner = view.mapTo(over, QPoint())
        whole = rects[0]
        for rect in rects[1:]:
            whole = whole.united(rect)
        return whole.translated(corner), rects[-1].translated(corner).center()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over and self._shown is not None:
            self._soon.start()
        return super().eventFilter(watched, event)


def _quiet(text: str, click: Callable[[], object]) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setProperty("role", "flat")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    # The button may go with the step that it ends: what it does waits until the click is over.
    button.clicked.connect(lambda _on=False: QTimer.singleShot(0, click))
    return button
