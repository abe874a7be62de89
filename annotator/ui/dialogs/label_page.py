"""The labels for spans in the dialog of the project's labels."""

from __future__ import annotations

from annotator.model.schema import Label
from annotator.ui.appearance import Appearance
from annotator.ui.dialogs.draft_page import DraftPage, DraftRows
from annotator.ui.dialogs.label_form import LabelForm
from annotator.ui.dialogs.schema_draft import SchemaDraft
from annotator.ui.labels import plain_label
from annotator.ui.translate import later, tr

_KINDS = {"entity": later("entity"), "figure": later("figure")}


class LabelPage(DraftPage[Label]):
    """Edits a draft; the dialog around it saves."""

    def __init__(self, appearance: Appearance, draft: SchemaDraft) -> None:
        self.draft = draft
        self.form = LabelForm(appearance)
        columns = (
            ("Title", lambda label: label.title),
            ("Key", lambda label: label.key.upper()),
            ("Kind", lambda label: tr(_KINDS[label.kind])),
        )
        super().__init__(
            draft,
            DraftRows(appearance, "Label", columns, "Spans"),
            self.form,
            title="Labels",
            widths=(150, 120, 44, 60, 60),
            add="Add a label",
            empty="A label is a class for spans, such as a person or an amount of money. There is none yet: "
            "nothing can be marked before there is one.",
        )
        self.hint = plain_label(role="soft", wrap=True)
        self.left.addWidget(self.hint)
        self.fill(0)

    def show_label(self, label: Label | None) -> None:
        self.form.show_label(label)
        self.form.guideline.document().setModified(False)
