"""After a decision: how many more of the same there are, and one key for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.actions.family import step
from annotator.model.errors import UserError
from annotator.text.offsets import shown
from annotator.ui.dialogs.frame import Dialog, push_button
from annotator.ui.dialogs.host import Host
from annotator.ui.labels import plain_label
from annotator.ui.translate import tr
from annotator.workflow.edits.review import label_name, shortened
from annotator.workflow.family import Family, decide_family, decided, family_of, members
from annotator.workflow.wording import counted
from annotator.workflow.workbench import Workbench


class FamilyDialog(Dialog):
    """Counts aside; what is here is known at once.

    `A` or Enter stands for all of them, also when it is pressed before they are counted.
    """

    def __init__(self, *, bench: Workbench, host: Host, parent: QWidget | None) -> None:
        super().__init__("The same for all", name="family", size=(560, 150), bench=bench, host=host, parent=parent)
        act = bench.last_act
        if act is None:
            raise RuntimeError("nothing was decided")
        self._act = act
        self._family: Family | None = None
        self._asked = False
        reader = bench.reader
        self._verb = "Accept" if act.good else "Reject"
        name = label_name(reader, act.label)
        self.title = plain_label(
            shown(tr(f"“{shortened(act.surface)}” {'is' if act.good else 'is not'} {name}")), role="title"
        )
        self.count = plain_label("", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.count)
        self.column.addStretch(1)
        self.everywhere = push_button(f"{self._verb} &all", self._decide_all, main=True)
        self.here = push_button(f"{self._verb} those &here", self._decide_here)
        self.through = push_button("&Step through", self._step)
        self.only = push_button("Only &this", self.reject)
        self.end_with(self.only, self.through, self.here, self.everywhere)
        self._count_here = len(members(reader, act, act.article_id))
        self.count.setText(tr(f"{self._count_here:,} more here; counting in the other articles …"))
        self.through.setEnabled(False)
        self.here.setEnabled(self._count_here > 0)
        self.everywhere.setFocus()
        words = bench.words
        self.aside.ask(lambda: family_of(reader, act, words=words), done=self._show, failed=self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The key that opened the dialog answers it too; held down, it does not.
        plain = not event.modifiers() and not event.isAutoRepeat()
        if event.key() == Qt.Key.Key_A and plain and self.everywhere.isEnabled():
            self.everywhere.click()
        else:
            super().keyPressEvent(event)

    def _show(self, family: Family) -> None:
        self._family = family
        if self._asked and family.here + family.elsewhere:
            self._decide_all()
            return
        told = f"{family.here:,} more here"
        if family.elsewhere:
            told += f", {family.elsewhere:,} in {counted(len(family.articles), 'other article')}"
        everything = family.here + family.elsewhere
        self.count.setText(tr(f"{told}." if everything else "There is no more of it to judge, here or elsewhere."))
        self.everywhere.setText(tr(f"{self._verb} &all {everything:,}" if everything > 1 else f"{self._verb} &it"))
        self.everywhere.setEnabled(everything > 0)
        self.through.setEnabled(everything > 0)
        self.here.setEnabled(family.here > 0 and family.elsewhere > 0)
        (self.everywhere if everything else self.only).setFocus()

    def _failed(self, error: UserError) -> None:
        self._asked = False
        self.everywhere.setEnabled(False)
        self.here.setEnabled(self._count_here > 0)
        self.complain(error)

    def _decide_here(self) -> None:
        bench, act = self.bench, self._act
        changes = bench.decide(lambda: decided(bench.reader, act, [act.article_id], ids=bench.ids))
        count = sum(change.before is not None for change in changes.changes)
        self.accept()
        self._tell(count)

    def _decide_all(self) -> None:
        family, act = self._family, self._act
        if family is None:
            self._asked = True
            self.count.setText(tr(f"{self._count_here:,} more here; all are decided as soon as they are counted …"))
            for button in (self.everywhere, self.here):
                button.setEnabled(False)
            return
        if not family.articles:
            self._decide_here()
            return
        wanted = (act.article_id, *family.articles)
        job = decide_family(self.bench.reader, act, wanted, ids=self.bench.ids)
        self.accept()
        self.host.work.start(f"{self._verb}ing all of the same", job, done=self._tell)

    def _tell(self, count: int) -> None:
        done = "Accepted" if self._act.good else "Rejected"
        self.bench.say(f"{done}: {counted(count, 'candidate')}. Ctrl+Z takes all of it back.", "good")

    def _step(self) -> None:
        self.accept()
        step(self.bench)
