"""The quiet line at the bottom: what the keys do now on the left, how far the work is on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QWidget

from annotator.actions import relations
from annotator.actions.action import Action
from annotator.actions.catalogue import actions
from annotator.actions.teaching import Lesson
from annotator.ui.key_names import pretty, together
from annotator.ui.labels import plain_label
from annotator.ui.translate import later, tr
from annotator.workflow.relating import RelatingChanged
from annotator.workflow.workbench import ArticleOpened, HintsChanged, Moved, PageChanged, ProjectOpened, Workbench

_GAP = 18
_LESSON = 9_000
_PAD = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyWord:
    """A key (or several) and the short word for what it does."""

    keys: str
    word: str


# Which actions the line tells about, in order of use; several ids share one entry.
_JUDGING = (
    ("go.next", "go.previous"),
    ("review.accept",),
    ("review.reject",),
    ("label",),
    ("review.end_back_token", "review.end_forward_token"),
    ("review.variant",),
    ("go.jump",),
    ("relate.start",),
    ("review.finish",),
    ("go.find",),
    ("help.keys",),
)
_JUDGED = (
    ("go.next", "go.previous"),
    ("label",),
    ("review.end_back_token", "review.end_forward_token"),
    ("relate.start",),
    ("review.variant",),
    ("review.reject",),
    ("review.again",),
    ("review.finish",),
    ("help.keys",),
)
_SELECTING = (("label",), ("go.select_left", "go.select_right"), ("go.escape",), ("help.keys",))
_WALKING = (
    ("go.left", "go.right"),
    ("go.select_left", "go.select_right"),
    ("go.jump_word",),
    ("go.next",),
    ("go.escape",),
    ("help.keys",),
)
_EMPTY = (("file.import",), ("file.paste",), ("view.palette",), ("help.keys",))
_NO_MARKS = (("go.jump_word",), ("edit.suggest",), ("review.finish",), ("go.find",), ("help.keys",))
_START = (("file.new",), ("file.open",), ("view.palette",), ("help.keys",))
_VALUE_AT = 3
_WORDS = {
    "review.end_back_token": "boundary",
    "go.select_left": "select",
    "go.left": "caret",
    "go.escape": "back",
    "review.again": "judge again",
    "file.import": "import",
    "file.paste": "paste",
    "file.new": "new project",
    "file.open": "open",
    "edit.suggest": "propose",
    "label": "label",
}


def key_words(bench: Workbench, table: Sequence[Action]) -> tuple[KeyWord, ...]:
    """What the keys do now, the most useful first."""
    if bench.relating is not None:
        return _relating(bench)
    if bench.hints:
        return (KeyWord(keys=bench.typed.upper() or "a–z", word="type the letters"), KeyWord(keys="Esc", word="back"))
    known = {action.id: action for action in table}
    made = (_entry(ids, known, table, removing=_on_span(bench)) for ids in _rows(bench))
    return tuple(entry for entry in made if entry is not None)


def _relating(bench: Workbench) -> tuple[KeyWord, ...]:
    """What the keys do while two spans are being related."""
    back = KeyWord(keys="Esc", word="back")
    if bench.hints:
        return (KeyWord(keys=bench.typed.upper() or "a–z", word="relate to this"), back)
    there = relations.between(bench)
    found: list[KeyWord] = []
    for number, label in enumerate(relations.choices(bench)):
        keys = [label.key.upper()] if label.key else []
        if number == 0 and not there:
            keys.append("Enter")
        if keys:
            found.append(KeyWord(keys=" ".join(keys), word=label.title or label.name))
    turn = KeyWord(keys="Space", word="turn round")
    if there:
        names = {label.id: label.title or label.name for label in bench.schema.relations}
        told = ", ".join(names.get(one.label, "") for one in there)
        return (KeyWord(keys="Del", word=f"remove “{told}”"), *found, turn, back)
    return (*found, turn, back)


def _on_span(bench: Workbench) -> bool:
    return bench.item is not None and bench.item.state == "confirmed"


def _rows(bench: Workbench) -> tuple[tuple[str, ...], ...]:
    if bench.project is None:
        return _START
    if bench.page is None:
        return _EMPTY
    if bench.selection is not None:
        return _SELECTING
    if bench.caret is not None:
        return _WALKING
    if bench.item is None:
        return _NO_MARKS
    rows = _JUDGING if bench.item.state == "pending" else _JUDGED
    read = bench.item.figure is not None and bench.item.figure.readings
    # The value is looked at first: the keys for it stand where they are seen.
    return (*rows[:_VALUE_AT], ("value.next_reading",), *rows[_VALUE_AT:]) if read else rows


def _entry(
    ids: tuple[str, ...], known: dict[str, Action], table: Sequence[Action], *, removing: bool
) -> KeyWord | None:
    if ids == ("label",):
        keys = _label_keys(table)
        return KeyWord(keys=keys, word="label") if keys else None
    listed = [known[name] for name in ids if name in known and known[name].keys]
    if not listed:
        return None
    words = [_WORDS.get(action.id) or action.hint for action in listed]
    word = ", ".join(dict.fromkeys(word for word in words if word))
    if removing and ids == ("review.reject",):
        word = later("remove")
    return KeyWord(keys=together([action.keys[0] for action in listed]), word=word)


def _label_keys(table: Sequence[Action]) -> str:
    """The keys of the labels, digits as a range: "1–9 M P D"."""
    keys = [action.keys[0] for action in table if action.id.startswith("label.") and action.keys]
    digits = sorted(key for key in keys if key.isdigit())
    whole = len(digits) > 2 and int(digits[-1]) - int(digits[0]) == len(digits) - 1
    shown = [f"{digits[0]}–{digits[-1]}"] if whole else digits
    return " ".join([*shown, *(key for key in keys if not key.isdigit())][:4])


class KeyWords(QWidget):
    """Paints as many entries as there is room for; what is being taught in the colour of the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[KeyWord, ...] = ()
        self._taught = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Keys"))

    def show_words(self, words: tuple[KeyWord, ...], *, taught: bool = False) -> None:
        """Shows other entries; `taught` ones stand out, with their keys on the colour of the focus."""
        if (words, taught) != (self._words, self._taught):
            self._words, self._taught = words, taught
            self.setAccessibleDescription(", ".join(f"{one.keys}: {tr(one.word)}" for one in words))
            self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        light = self.font()
        strong = QFont(light)
        strong.setWeight(QFont.Weight.DemiBold)
        return strong, light

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        strong, light = self._fonts()
        strong_metrics, light_metrics = QFontMetrics(strong), QFontMetrics(light)
        ink = self.palette().color(self.foregroundRole())
        soft = ink if self._taught else self.palette().placeholderText().color()
        if self._taught:
            ink = self.palette().highlightedText().color()
        x = _PAD if self._taught else 0
        for one in self._words:
            word = tr(one.word)
            width = strong_metrics.horizontalAdvance(one.keys) + (2 * _PAD if self._taught else 5)
            after = width + light_metrics.horizontalAdvance(word)
            if x + after > self.width():
                break
            if self._taught:
                self._draw_ground(painter, width - _PAD)
            for part, font, pen, left, room in (
                (one.keys, strong, ink, x, width),
                (word, light, soft, x + width, after - width + 2),
            ):
                painter.setFont(font)
                painter.setPen(pen)
                line = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, room, self.height()))
                painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), part)
            x += after + _GAP
        painter.end()

    def _draw_ground(self, painter: QPainter, width: int) -> None:
        """The ground of the key that is taught."""
        height = self.fontMetrics().height() + 4
        ground = QRect(0, (self.height() - height) // 2, width + _PAD, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().highlight())
        painter.drawRoundedRect(QStyle.visualRect(self.layoutDirection(), self.rect(), ground), 4, 4)


def progress_text(bench: Workbench) -> str:
    """ "span 9 of 41  ·  14 confirmed  ·  27 to judge" for the open article."""
    page = bench.page
    if page is None or not len(page):
        return ""
    confirmed, pending, _rejected = page.tally()
    place = page.place_of(bench.focus)
    parts = [f"span {place:,} of {len(page):,}"] if place else []
    parts.append(f"{confirmed:,} confirmed")
    parts.append(f"{pending:,} to judge" if pending else "all judged")
    return "  ·  ".join(tr(part) for part in parts)


class KeyLine(QFrame):
    """The line itself; `place` is where others put what they have to say on the right (running jobs)."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._table: tuple[Action, ...] = ()
        self.setObjectName("keyline")
        self.setFixedHeight(34)
        self._words = KeyWords()
        self._progress = plain_label(role="soft")
        self._progress.setAccessibleName(self.tr("Progress"))
        self.place = QHBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(20)
        row.addWidget(self._words, 1)
        row.addLayout(self.place)
        row.addWidget(self._progress)
        self._lesson: KeyWord | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_LESSON)
        self._clock.timeout.connect(self._forget)
        bench.events.subscribe(Lesson, self._teach)
        for kind in (ArticleOpened, PageChanged, ProjectOpened, Moved, HintsChanged, RelatingChanged):
            bench.events.subscribe(kind, lambda _event: self._refresh())
        self.rebuild()

    def rebuild(self) -> None:
        """Reads the table again: labels or keys changed."""
        self._table = actions(self._bench)
        self._refresh()

    def _refresh(self) -> None:
        words = key_words(self._bench, self._table)
        # What is being taught stands alone for a moment: among the others nobody would see it.
        if self._lesson is not None:
            self._words.show_words((self._lesson,), taught=True)
        else:
            self._words.show_words(words)
        self._progress.setText(progress_text(self._bench))

    def _teach(self, lesson: Lesson) -> None:
        """Shows a key in the place of the others for a while, and tells it to screen readers."""
        self._lesson = KeyWord(keys=pretty(lesson.key), word=f"{tr('does this:')}  {tr(lesson.title)}")
        self._clock.start()
        self._refresh()
        if QAccessible.isActive():
            sentence = f"{self._lesson.keys} {self._lesson.word}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _forget(self) -> None:
        self._lesson = None
        self._refresh()
