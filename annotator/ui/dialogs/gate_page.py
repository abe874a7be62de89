"""The list of spans that cannot go out as they stand, with the keys that fix them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.formats.apart import Prefer
from annotator.formats.outgoing import Finding, Fix, LossKind
from annotator.model.reader import Reader
from annotator.ui.dialogs.export_words import FIX_KEYS, FIXES, REASONS, fate
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.gate_check import GateCheck, Sums
from annotator.ui.dialogs.loss_panel import LossPanel
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

_AROUND = 28
_KEPT = 2_000


class Contexts:
    """The words around a span, read when they are first shown."""

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._reader = reader
        self._text: tuple[str, str] = ("", "")
        self._titles: dict[str, str] = {}

    def text(self, article_id: str) -> str:
        """The text of an article; the one that was asked for last is at hand."""
        if self._text[0] != article_id:
            there = self._reader().article(article_id) is not None
            self._text = article_id, self._reader().text(article_id) if there else ""
        return self._text[1]

    def title(self, article_id: str) -> str:
        """The title of an article."""
        if article_id not in self._titles:
            if len(self._titles) > _KEPT:
                self._titles.clear()
            article = self._reader().article(article_id)
            self._titles[article_id] = article.title if article is not None else ""
        return self._titles[article_id]

    def around(self, finding: Finding) -> str:
        """The span between guillemets, with some words before and behind it."""
        text = self.text(finding.article_id)
        before = text[max(0, finding.start - _AROUND) : finding.start]
        behind = text[finding.end : finding.end + _AROUND]
        quote = finding.quote if len(finding.quote) <= 80 else f"{finding.quote[:50]} … {finding.quote[-20:]}"
        # White space at an edge is what some findings are about; it has to be seen.
        quote = quote.replace("\n", "⏎")
        return f"{'…' if finding.start > _AROUND else ''}{before}⟦{_visible(quote)}⟧{behind}"


def _visible(quote: str) -> str:
    core = quote.strip()
    head = len(quote) - len(quote.lstrip())
    return "␣" * head + core + "␣" * (len(quote) - head - len(core))


class GatePage(QWidget):
    """Shows the findings; letters on the rows choose fixes, Enter goes to the span in the window."""

    wanted = Signal(str, str)
    """The person wants to see a span: its article's id, its own id."""
    refreshed = Signal()
    losses_chosen = Signal(str, tuple)
    """Which of overlapping spans go out, and the losses that nothing is written with."""
    apply = Signal(object)
    """The spans themselves are to be moved: span ids and their new places."""

    def __init__(self, check: GateCheck, reader: Callable[[], Reader]) -> None:
        super().__init__()
        self._check = check
        self._contexts = Contexts(reader)
        self.summary = plain_label(role="heading", wrap=True)
        self.hint = plain_label(role="soft", wrap=True)
        self.model = Rows[Finding](
            (
                ("Why", lambda finding: tr(REASONS[finding.reason])),
                ("Label", lambda finding: finding.label),
                ("In its place", self._contexts.around),
                ("Article", lambda finding: self._contexts.title(finding.article_id)),
                ("So it", lambda finding: tr(fate(finding, self._contexts.text(finding.article_id)))),
            ),
            parent=self,
        )
        keys = (*FIX_KEYS, "K", "A", "Return", "Enter")
        self.table = Table("Spans that cannot go out as they stand", many=True, keys=keys)
        self.table.use(self.model, widths=(190, 90, 280, 130, 180), stretch=2)
        self.fix_buttons: dict[Fix, QPushButton] = {}
        for key, fix in FIX_KEYS.items():
            button = push_button(f"{FIXES[fix]}  {key}", lambda fix=fix: self._fix(fix))
            self.fix_buttons[fix] = button
        self.kind = push_button("Select all of this kind  K", self._choose_kind)
        self.mover = push_button(
            "Move the span itself  A", self._apply, tip="Moves it in the project, where it can be undone."
        )
        self.go = push_button("Go to it  ⏎", self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        self.losses = LossPanel(lambda: check.options, self._contexts.title)
        self._tools = QWidget()
        tools = QVBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        tools.addLayout(row_of(*self.fix_buttons.values(), 1, self.kind))
        tools.addLayout(row_of(self.mover, self.go, 1))
        column.addWidget(self._tools)
        column.addWidget(self.losses)
        # Takes the room of the list when there is nothing to list.
        column.addStretch(0)
        self.table.key.connect(self._key)
        self.table.doubleClicked.connect(lambda _index: self._go())
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._chose())
        self.losses.wanted.connect(self.wanted)
        self.losses.chosen.connect(self.choose_losses)
        check.found.connect(self.refresh)

    # -- showing ---------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Shows what the gate has found by now; what was selected stays so."""
        findings = self._check.findings
        if [one.span_id for one in findings] == [one.span_id for one in self.model.rows]:
            for row, finding in enumerate(findings):
                if finding != self.model.rows[row]:
                    self.model.renew(row, finding)
        else:
            at = self.table.currentIndex().row()
            chosen = {finding.span_id for finding in self.chosen()}
            self.model.put(findings)
            rows = [row for row, finding in enumerate(findings) if finding.span_id in chosen]
            self._select(rows or ([min(max(at, 0), len(findings) - 1)] if findings else []))
        for part in (self.table, self._tools):
            part.setVisible(bool(findings))
        self.losses.put(self._check.losses)
        self._sum_up(self._check.sums)
        self._chose()
        self.refreshed.emit()

    def _sum_up(self, sums: Sums) -> None:
        behind = f" + {sums.behind:,} in unfinished articles" if sums.behind else ""
        self.summary.setText(tr(f"Spans: {sums.all:,} in = {sums.out:,} out + {sums.listed:,} listed{behind}"))
        if self.model.rows:
            moved = f"Out in another shape: {sums.moved:,}. " if sums.moved else ""
            self.hint.setText(tr(f"{moved}A fix changes this export only, the spans stay as they are."))
        else:
            lost = " A click on a place below goes there." if self._check.losses else ""
            self.hint.setText(tr(f"Every span can go out as it stands.{lost}"))

    def chosen(self) -> list[Finding]:
        """The selected findings."""
        return [self.model.rows[row] for row in self.table.chosen_rows() if row < len(self.model.rows)]

    def _chose(self) -> None:
        chosen = self.chosen()
        offered = {fix for finding in chosen for fix in finding.fixes}
        for fix, button in self.fix_buttons.items():
            button.setEnabled(fix in offered)
        self.kind.setEnabled(bool(chosen))
        self.go.setEnabled(bool(chosen))
        self.mover.setEnabled(any(_moves(finding) for finding in chosen))

    def _select(self, rows: list[int]) -> None:
        selection = QItemSelection()
        for row in rows:
            index = self.model.index(row, 0)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        if rows:
            self.table.selectionModel().setCurrentIndex(self.model.index(rows[0], 0), flags.NoUpdate)
        self.table.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    # -- doing -----------------------------------------------------------------------------------------

    def _key(self, key: str) -> None:
        if key in FIX_KEYS:
            self._fix(FIX_KEYS[key])
        elif key == "K":
            self._choose_kind()
        elif key == "A":
            self._apply()
        else:
            self._go()

    def _fix(self, fix: Fix) -> None:
        """Chooses a fix for the selected rows that have it; a single row hands on to the next."""
        chosen: dict[str, Fix] = {one.span_id: fix for one in self.chosen() if fix in one.fixes}
        if not chosen:
            return
        rows = self.table.chosen_rows()
        self._check.fix(chosen)
        if len(rows) == 1 and rows[0] + 1 < len(self.model.rows):
            self.table.choose(rows[0] + 1)

    def _choose_kind(self) -> None:
        kinds = {finding.reason for finding in self.chosen()}
        self._select([row for row, finding in enumerate(self.model.rows) if finding.reason in kinds])
        self.table.setFocus()

    def _apply(self) -> None:
        places = {one.span_id: (one.out_start, one.out_end) for one in self.chosen() if _moves(one)}
        if places:
            self.apply.emit(places)

    def choose_losses(self, prefer: Prefer, refused: tuple[LossKind, ...]) -> None:
        """Takes over what becomes of losses; which spans overlap is asked about anew where that changes it."""
        before = self._check.options
        self._check.options = replace(before, prefer=prefer, refused=refused)
        self.losses_chosen.emit(prefer, refused)
        if prefer != before.prefer:
            self._check.again()
        else:
            self.refresh()

    def _go(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.wanted.emit(chosen[0].article_id, chosen[0].span_id)


def _moves(finding: Finding) -> bool:
    """Whether the fix in effect gives the span another place."""
    return finding.fix in ("snap_out", "snap_in") and (finding.out_start, finding.out_end) != (
        finding.start,
        finding.end,
    )
