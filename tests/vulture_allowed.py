"""Names that are in use although no line of ours says so; `vulture` reads this list beside the package.

Only names that somebody outside calls belong here, each group with the caller. Code that nobody calls is deleted.
"""

from typing import Any

_: Any = None

# Qt calls what a widget, a model or an event filter overrides.
_.eventFilter
_.minimumSizeHint
_.scrollContentsBy
_.sizeHint

# The parameters of such an override, where it has no need of them.
_.dx
_.dy
_.watched

# Set for others to read: Python itself, spaCy's tokenizer.
_.dont_write_bytecode
_.max_length
