"""Names that are in use although no line of ours says so; `vulture` reads this list beside the package.

Only names that somebody outside calls belong here, each group with the caller. Code that nobody calls is deleted.
"""

from typing import Any

_: Any = None

# Qt calls what a widget, a model or an event filter overrides.
_.columnCount
_.eventFilter
_.headerData
_.loadResource
_.minimumSizeHint
_.scrollContentsBy
_.sizeHint
_.validate

# A screen reader asks for these through Qt.
_.addSelection
_.characterCount
_.characterRect
_.childAt
_.cursorPosition
_.focusChild
_.focusable
_.indexOfChild
_.multiLine
_.object
_.offscreen
_.offsetAtPoint
_.readOnly
_.removeSelection
_.scrollToSubstring
_.selectableText
_.selectionCount
_.setCursorPosition
_.setText
_.selectionIndex

# The parameters of such an override, where it has no need of them.
_.dx
_.dy
_.watched

# Set for others to read: Python itself, spaCy's tokenizer.
_.dont_write_bytecode
_.max_length

# sqlite3 asks for this when it makes a string.
_.text_factory

# Read by the importers of formats that have relations.
_.relation_named

# For the tools that train recognisers.
_.read_with_hints
_.example

# What dkpro-cassis and zipfile take from us.
lenient: Any = None
typesystem: Any = None
_ = lenient, typesystem
_.compress_type
_.external_attr

# What openpyxl reads from the sheets and cells that we give it.
write_only: Any = None
_ = write_only
_.created
_.data_type
_.font
_.freeze_panes
_.modified
_.number_format
_.ref

# And pyarrow.
batch_size: Any = None
_ = batch_size

# And pickle.
_.dispatch_table
