"""The inspector on the right: all about the focused span, or about the article when nothing has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.actions import pointing, relations
from annotator.actions.catalogue import key_of
from annotator.text.offsets import shown
from annotator.ui.appearance import Appearance
from annotator.ui.blank import by_key
from annotator.ui.fact_grid import FactGrid
from annotator.ui.facts import (
    Focused,
    article_facts,
    figure_facts,
    focused,
    history_lines,
    origin_facts,
    place_facts,
    readings_line,
)
from annotator.ui.guideline import GuidelineText
from annotator.ui.key_names import pretty
from annotator.ui.labels import plain_label
from annotator.ui.relation_list import RelationList, RelationRow
from annotator.ui.relation_menu import relation_words
from annotator.ui.theme.looks import label_look, relation_looks
from annotator.ui.theme.palette import Palette
from annotator.ui.translate import tr
from annotator.workflow.edits.review import annotate
from annotator.workflow.workbench import ArticleOpened, Moved, PageChanged, ProjectOpened, Workbench

# Following the focus waits this long, so that a held key never has to wait for the inspector.
_PAUSE = 40
_QUOTE = 600


class Inspector(QScrollArea):
    """Shows; what can be changed here is the note of a span and its relations."""

    left = Signal()

    def __init__(
        self,
        bench: Workbench,
        appearance: Appearance,
        *,
        attempt: Callable[[Callable[[], object]], None],
        relation_menu: Callable[[str, QPoint], None] = lambda _relation, _place: None,
        perform: Callable[[str], None] = lambda _action: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._appearance = appearance
        self._attempt = attempt
        self._relation_menu = relation_menu
        self._perform = perform
        self._noted = ""
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self._build()
        self.relations.partner_chosen.connect(lambda _mark: pointing.point(bench, "relate.go"))
        self._guide_button.clicked.connect(lambda on: pointing.point(bench, "help.guideline" if on else ""))
        for kind in (ArticleOpened, PageChanged, ProjectOpened, Moved):
            bench.events.subscribe(kind, lambda _event: self._pause.start())
        appearance.changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        self._tag = plain_label(role="strong")
        self._quote = plain_label(role="quote", wrap=True)
        self._quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._quote.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._quote.setAccessibleName(self.tr("Text"))
        self._value = FactGrid()
        self._readings = plain_label(role="soft")
        self._origin = FactGrid()
        self._evidence = plain_label(wrap=True, role="soft")
        self._evidence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note = QPlainTextEdit()
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(64)
        self._note.installEventFilter(self)
        self._history = plain_label(wrap=True, role="soft")
        self._history.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._facts = FactGrid()
        self._guideline = GuidelineText(self._appearance)
        self._guideline.setVisible(False)
        self._guide_button = QToolButton()
        self._guide_button.setText(self.tr("Guideline"))
        self._guide_button.setProperty("role", "flat")
        self._guide_button.setCheckable(True)
        self._guide_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._guide_button.setArrowType(self._closed_arrow())
        self.relations = RelationList()
        self.relations.partner_chosen.connect(lambda mark: self._attempt(lambda: self._bench.focus_on(mark)))
        self.relations.menu_wanted.connect(self._relation_menu)
        self.relations.remove_wanted.connect(
            lambda relation: self._attempt(lambda: relations.remove(self._bench, (relation,)))
        )
        self._guide_button.toggled.connect(self._show_guideline)
        self._unrelated = plain_label(role="soft", wrap=True)
        self.nothing = plain_label(role="soft", wrap=True)
        self.nothing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.propose = QPushButton(tr("Propose candidates here"))
        self.propose.clicked.connect(lambda: self._perform("edit.suggest"))

        body = QWidget()
        body.setObjectName("inspectorbody")
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        self._sections = {
            "mark": _section(column, None, self._tag, self._quote),
            "value": _section(column, "VALUE", self._value, self._readings),
            "relations": _section(column, "RELATIONS", self.relations, self._unrelated),
            "origin": _section(column, "CANDIDATE", self._origin),
            "why": _section(column, "WHY?", self._evidence),
            "note": _section(column, "NOTE", self._note),
            "history": _section(column, "HISTORY", self._history),
            "guide": _section(column, None, self._guide_button, self._guideline),
            "article": _section(column, "ARTICLE", self._facts),
            "nothing": _section(column, None, self.nothing, self.propose),
        }
        column.addStretch(1)
        self.setWidget(body)

    # -- showing -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows what has the focus now."""
        self._pause.stop()
        bench = self._bench
        item = bench.item if bench.project is not None else None
        if item is not None:
            self._show_mark(focused(bench.reader, item))
        elif bench.project is not None and bench.page is not None:
            self._show_article()
        else:
            self._tell_nothing("What is known of the open article, or of the span in focus, stands here. None is open.")
            self._show_sections("nothing")

    def _show_sections(self, *names: str) -> None:
        for name, section in self._sections.items():
            section.setVisible(name in names)

    def _show_mark(self, mark: Focused) -> None:
        label = self._bench.schema.label(mark.item.label)
        names = ["mark", "origin", "note", "guide"]
        look = label_look(label.name if label else mark.item.label, label.color if label else "", self._palette)
        key = f"   {label.key.upper()}" if label is not None and label.key else ""
        self._tag.setText(shown(f"{look.name}{key}"))
        tint = look.confirmed or self._palette.chrome_raised
        self._tag.setStyleSheet(
            f"color: {look.ink}; background: {tint}; border-bottom: 2px solid {look.line};"
            "border-radius: 3px; padding: 2px 7px; font-size: 12px;"
        )
        self._quote.setText(shown(mark.quote[:_QUOTE]))
        if mark.item.figure is not None:
            self._value.show_facts(figure_facts(mark.item.figure))
            told = readings_line(mark.item.figure, pretty(key_of("value.next_reading", self._bench)))
            self._readings.setText(tr(told))
            self._readings.setVisible(bool(told))
            names.append("value")
        if self._show_relations(mark.item.id):
            names.append("relations")
        page = self._bench.page
        place = place_facts(page.article, mark.item.start) if page is not None else ()
        self._origin.show_facts(origin_facts(mark) + place)
        if mark.candidate is not None and mark.candidate.evidence:
            self._evidence.setText(shown(tr(mark.candidate.evidence[:_QUOTE])))
            names.append("why")
        self._show_note(mark)
        if mark.history:
            self._history.setText(shown("\n\n".join(history_lines(mark.history)[-6:])))
            names.append("history")
        self._guideline.show_label(label)
        self._show_sections(*names)

    @property
    def _palette(self) -> Palette:
        return self._appearance.palette

    def _show_relations(self, mark_id: str) -> bool:
        """Shows what a mark is related to, or how it could be; False when there is nothing to say."""
        bench = self._bench
        page = bench.page
        found = page.relations_of(mark_id) if page is not None else ()
        self.relations.setVisible(bool(found))
        self._unrelated.setVisible(not found)
        if not found:
            item = page.item(mark_id) if page is not None else None
            alone = page is None or item is None or item.state != "confirmed" or len(page) < 2
            keys = by_key(bench, "relate.start")
            self._unrelated.setText(tr(f"None yet. {keys} leads from here to another span."))
            return bool(bench.schema.active_relations) and not alone
        looks = relation_looks(bench.schema.relations, self._palette)
        rows: list[RelationRow] = []
        for relation in found:
            words, quote, partner = relation_words(bench, relation, mark_id)
            look = looks.get(relation.label)
            color = look.ink if look is not None else self._palette.ink
            rows.append(RelationRow(id=relation.id, words=words, quote=quote, partner=partner, color=color))
        self.relations.show_rows(rows)
        return True

    def _show_note(self, mark: Focused) -> None:
        span = mark.span
        wanted = span.id if span is not None else ""
        text = span.note if span is not None else ""
        if self._note.hasFocus() and wanted == self._noted:
            return
        self.keep_note()
        self._noted = wanted
        self._note.setPlainText(text)
        self._note.setEnabled(span is not None)
        self._note.setPlaceholderText(
            self.tr("A note for others, or for later") if span is not None else self.tr("Accept it to write a note")
        )

    def _show_article(self) -> None:
        page = self._bench.page
        if page is None:
            return
        self.keep_note()
        self._noted = ""
        confirmed, pending, rejected = page.tally()
        related = len(page.relations)
        self._facts.show_facts(
            article_facts(page.article, confirmed=confirmed, pending=pending, rejected=rejected, relations=related)
        )
        if len(page):
            self._show_sections("article")
            return
        self._tell_nothing(
            f"Nothing is marked or proposed in this article yet. {by_key(self._bench, 'edit.suggest')} asks for "
            "candidates; or select words, and press the key of a label.",
            propose=True,
        )
        self._show_sections("article", "nothing")

    def _tell_nothing(self, sentence: str, *, propose: bool = False) -> None:
        self.nothing.setText(shown(tr(sentence)))
        self.propose.setVisible(propose)

    def _show_guideline(self, on: bool) -> None:
        self._guideline.setVisible(on)
        self._guide_button.setArrowType(Qt.ArrowType.DownArrow if on else self._closed_arrow())

    def _closed_arrow(self) -> Qt.ArrowType:
        """Points to where the words are."""
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if from_right else Qt.ArrowType.RightArrow

    # -- the note --------------------------------------------------------------------------------------

    def keep_note(self) -> None:
        """Writes the note down if it was changed."""
        bench, span_id = self._bench, self._noted
        if not span_id or bench.project is None or not self._note.document().isModified():
            return
        self._note.document().setModified(False)
        text = self._note.toPlainText().strip()
        self._attempt(lambda: bench.commit(annotate(bench.reader, span_id, text, ids=bench.ids)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._note:
            if event.type() == QEvent.Type.FocusOut:
                self.keep_note()
            elif event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
                clicked = event.reason() == Qt.FocusReason.MouseFocusReason
                pointing.point(self._bench, "go.next_part" if clicked else "")
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                if event.key() == Qt.Key.Key_Escape or (enter and plain):
                    self.left.emit()
                    return True
        return super().eventFilter(watched, event)

    def focus(self) -> None:
        """Takes the keyboard: the note, where there can be one."""
        self.refresh()
        target: QWidget = self._note if self._note.isEnabled() and self._note.isVisible() else self._guide_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _section(column: QVBoxLayout, title: str | None, *widgets: QWidget) -> QWidget:
    """A part of the inspector with its caption."""
    section = QWidget()
    inner = QVBoxLayout(section)
    inner.setContentsMargins(0, 0, 0, 10)
    inner.setSpacing(6)
    if title:
        inner.addWidget(plain_label(tr(title), role="caption"))
    for widget in widgets:
        if isinstance(widget, QLabel) and not widget.wordWrap():
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addStretch(1)
            inner.addLayout(row)
        else:
            inner.addWidget(widget)
    column.addWidget(section)
    return section
