"""The relations of the project in the dialog of its labels."""

from __future__ import annotations

from collections.abc import Callable

from annotator.model.schema import RelationLabel, Schema
from annotator.ui.appearance import Appearance
from annotator.ui.dialogs.draft_page import DraftPage, DraftRows
from annotator.ui.dialogs.relation_draft import RelationDraft
from annotator.ui.dialogs.relation_form import RelationForm
from annotator.ui.translate import tr
from annotator.workflow.edits.relations import ends_told


class RelationPage(DraftPage[RelationLabel]):
    """Edits a draft; `schema` gives the labels that may stand at the ends, as they stand beside it."""

    def __init__(self, appearance: Appearance, draft: RelationDraft, schema: Callable[[], Schema]) -> None:
        self.draft = draft
        self.form = RelationForm()
        self._schema = schema
        columns = (
            ("Goes", lambda label: tr(ends_told(schema(), label))),
            ("Key", lambda label: label.key.upper()),
        )
        super().__init__(
            draft,
            DraftRows(appearance, "Relation", columns, "Number"),
            self.form,
            title="Relations",
            widths=(130, 160, 44, 70),
            add="Add a relation",
            empty="A relation leads from one span to another, as from a company to its owner. These labels have "
            "none yet, and need none.",
        )
        self.fill(0)

    def show_label(self, label: RelationLabel | None) -> None:
        self.form.show_label(label, self._schema().labels)
