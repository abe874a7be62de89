"""What the chosen format has no place for: how many, where, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from annotator.formats.apart import PREFERENCES, Prefer
from annotator.formats.losses import Loss, LossPlace
from annotator.formats.outgoing import ExportOptions, LossKind
from annotator.ui.dialogs.combo import Combo
from annotator.ui.dialogs.export_words import PREFERRED
from annotator.ui.dialogs.frame import push_button, row_of
from annotator.ui.dialogs.tables import Rows, Table
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr

_SHOWN = 6
_LEAST = 3
_OVERLAPS = ("nested", "crossing")
_STAYS = "\0leave"
_NOTHING = "\0refuse"


class LossPanel(QWidget):
    """A row for each loss, and its places beside it: a click or Enter on one goes there.

    On a loss Enter goes to its places one after another, N writes nothing while there is any.
    """

    wanted = Signal(str, str)
    """The person wants to see a place: the article's id, and the record's ("" where it is the whole article)."""
    chosen = Signal(str, tuple)
    """Other choices: which of overlapping spans go out, and the losses that nothing is written with."""

    def __init__(self, options: Callable[[], ExportOptions], title_of: Callable[[str], str]) -> None:
        super().__init__()
        self._options = options
        self.title = plain_label(tr("What the format has no place for"), role="caption")
        self.model = Rows[Loss](
            (
                ("It does not keep", lambda loss: tr(loss.words())),
                ("In articles", lambda loss: tr(f"{loss.articles:,}")),
                ("So they", self._fate),
            ),
            parent=self,
        )
        self.table = Table("What the format has no place for", keys=("Return", "Enter", "N"))
        self.table.use(self.model, widths=(260, 84, 190), stretch=0)
        self.place_model = Rows[LossPlace](
            (
                ("Each of them", lambda place: place.quote or "the whole article"),
                ("Article", lambda place: title_of(place.article_id)),
            ),
            parent=self,
        )
        self.places = Table("Where the chosen loss is", keys=("Return", "Enter"))
        self.places.use(self.place_model, widths=(150, 130), stretch=0)
        self.becomes = Combo("What becomes of the chosen loss")
        self.becomes.setMinimumWidth(300)
        self.go = push_button("Go to the next place  ⏎", self._go)
        self._seen: dict[LossKind, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        beside = row_of(self.table, self.places, spacing=12)
        beside.setStretch(0, 3)
        beside.setStretch(1, 2)
        column.addLayout(beside)
        # It takes no more room than its rows want, with and without a list above it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._line = QWidget()
        self._line.setLayout(row_of(plain_label(tr("Becomes"), role="soft"), self.becomes, 1, self.go))
        column.addWidget(self._line)
        self.table.key.connect(self._key)
        self.table.doubleClicked.connect(lambda _index: self._go())
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._chose())
        self.places.key.connect(lambda _key: self._open(self.places.currentIndex().row()))
        self.places.clicked.connect(lambda index: self._open(index.row()))
        self.becomes.activated.connect(lambda _at: self._choose(str(self.becomes.currentData())))
        self.hide()

    def put(self, losses: tuple[Loss, ...]) -> None:
        """Shows the losses as they are by now; what was chosen stays so."""
        loss = self.loss()
        if tuple(self.model.rows) != losses:
            self.model.put(losses)
            kinds = [one.kind for one in losses]
            self.table.choose(kinds.index(loss.kind) if loss is not None and loss.kind in kinds else 0)
        self.setVisible(bool(losses))
        rows = max(min(len(losses), _SHOWN), _LEAST) + 1
        for table in (self.table, self.places):
            table.setFixedHeight(rows * (self.fontMetrics().height() + 11) + 8)
        self._chose()

    def loss(self) -> Loss | None:
        """The chosen one."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def refused(self) -> tuple[Loss, ...]:
        """Those that are there although nothing is to be written with them."""
        return tuple(loss for loss in self.model.rows if loss.kind in self._options().refused)

    def _fate(self, loss: Loss) -> str:
        options = self._options()
        if loss.kind in options.refused:
            return "stop the export"
        if loss.kind in _OVERLAPS:
            return PREFERRED[options.prefer][1]
        if loss.kind == "text":
            return "become others of the same length"
        return "go out without it" if loss.kind == "places" else "are left out"

    def _chose(self) -> None:
        """Shows where the chosen loss is, and what can become of it."""
        loss = self.loss()
        places = loss.places if loss is not None else ()
        if tuple(self.place_model.rows) != places:
            self.place_model.put(places)
        self._offer()

    def _offer(self) -> None:
        loss, options = self.loss(), self._options()
        self.becomes.clear()
        self._line.setEnabled(loss is not None)
        if loss is None:
            return
        if loss.kind in _OVERLAPS:
            for prefer, (title, _) in PREFERRED.items():
                self.becomes.addItem(tr(title), prefer)
        else:
            self.becomes.addItem(tr(f"{self._plain_fate(loss)[:1].upper()}{self._plain_fate(loss)[1:]}"), _STAYS)
        self.becomes.addItem(tr("Write nothing while there is any"), _NOTHING)
        now = _NOTHING if loss.kind in options.refused else options.prefer if loss.kind in _OVERLAPS else _STAYS
        self.becomes.setCurrentIndex(max(self.becomes.findData(now), 0))

    def _plain_fate(self, loss: Loss) -> str:
        return {"text": "write others of the same length", "places": "go out without the white space"}.get(
            loss.kind, "leave it out"
        )

    def _choose(self, what: str) -> None:
        loss, options = self.loss(), self._options()
        if loss is None:
            return
        kinds = [kind for kind in options.refused if kind != loss.kind]
        prefer: Prefer = options.prefer
        if what == _NOTHING:
            kinds.append(loss.kind)
        elif what in PREFERENCES:
            prefer = what
        self.chosen.emit(prefer, tuple(kinds))
        self._offer()

    def _key(self, key: str) -> None:
        loss = self.loss()
        if key != "N":
            self._go()
        elif loss is not None:
            there = loss.kind in self._options().refused
            back = self._options().prefer if loss.kind in _OVERLAPS else _STAYS
            self._choose(back if there else _NOTHING)

    def _go(self) -> None:
        """Goes to the first place of the chosen loss, and to the next one each time."""
        loss = self.loss()
        if loss is None:
            return
        at = self._seen.get(loss.kind, 0) % len(loss.places)
        self._seen[loss.kind] = at + 1
        self.places.choose(at)
        self._open(at)

    def _open(self, at: int) -> None:
        """Goes to one place: its article opens, with the mark in focus."""
        if 0 <= at < len(self.place_model.rows):
            place = self.place_model.rows[at]
            self.wanted.emit(place.article_id, place.record_id)
