"""Where a report was written, and by whom: the place and the agency before the dash at the head of a news story."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CAPITALS = r"[A-ZÄÖÜÉ][A-ZÄÖÜÉ.'’-]+(?: [A-ZÄÖÜÉ][A-ZÄÖÜÉ.'’-]+){0,3}"
_DATELINE = re.compile(
    rf"^[ \t]*({_CAPITALS})(?:, ([A-Z][\w.]+(?: [A-Z][\w.]+)?))?(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}})?"
    rf"(?: \(([A-Z][^()\n]{{1,30}})\))?(?: [-–—]{{1,2}}|:| —) ?(?=\S)",
    re.MULTILINE,
)
_NO_PLACES = frozenset(
    {"UPDATE", "BREAKING", "NEWS", "WATCH", "LIVE", "EXCLUSIVE", "OPINION", "NOTE", "CORRECTION", "SOCCER", "CRICKET",
     "TENNIS", "RUGBY", "UNION", "BASEBALL", "BASKETBALL", "HOCKEY", "GOLF", "CYCLING", "BOXING", "FOOTBALL"}
)  # fmt: skip


def datelines(text: str) -> Iterator[tuple[int, int, str]]:
    """Datelines: the places `[start, end)` as "GPE", also the country after the town, and the agency as "ORG"."""
    for match in _DATELINE.finditer(text):
        town = match.group(1)
        if len(town) < 3 or _NO_PLACES.intersection(re.split(r"[ -]", town)):
            continue
        if ":" in match.group() and match.group(2) is None:
            continue
        yield *match.span(1), "GPE"
        if match.group(2) is not None:
            yield *match.span(2), "GPE"
        if match.group(3) is not None:
            yield *match.span(3), "ORG"
