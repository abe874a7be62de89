"""Values of quantities in news sentences, as the authors of NewsQuant count them.

Run `python tests/bench/bench_newsquant.py FOLDER`, where FOLDER holds `newsquant.jsonl`: a line a sentence, with "text"
and "spans" of "value" (a number, or {"lo", "hi"}). All values of a sentence are compared as a bag: where a quantity
stands does not count, and neither does its unit. The set has no dates, no times of day and no ordinals, so ours are
left out; lengths of time are quantities in it. The first reading of a figure counts, and for cents that they are cents.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from annotator.figures.recognise import recognise
from annotator.model.figure import Figure

_LEFT_OUT = frozenset({"ordinal", "date", "time", "period", "set"})
Value = tuple[Decimal | None, Decimal | None]


def gold_values(spans: list[dict[str, Any]]) -> Iterator[Value]:
    """The values of a sentence; a single one is both ends of itself."""
    for span in spans:
        value = span.get("value")
        low, high = (value.get("lo"), value.get("hi")) if isinstance(value, dict) else (value, value)
        if low is not None or high is not None:
            yield _decimal(low), _decimal(high)


def our_values(figure: Figure) -> list[Value]:
    """The value of a figure without its bound, and what a minor unit is told as: 0.19 dollars are "19 cents"."""
    told = [figure, *(one for one in figure.readings if one.kind == "money" and "/" in one.unit)]
    return [(one.value, one.value) if one.value is not None else (one.low, one.high) for one in told]


def _decimal(number: float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))


def same(one: Value, two: Value) -> bool:
    """Whether two values are the same but for rounding; a sign does not count, directions are told apart."""
    return all(
        (a is None and b is None) or (a is not None and b is not None and _close(abs(a), abs(b)))
        for a, b in zip(one, two, strict=True)
    )


def _close(a: Decimal, b: Decimal) -> bool:
    return abs(a - b) <= Decimal("1e-6") * max(Decimal(1), a, b)


def main() -> None:
    """Print precision, recall and F1 of the values."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lines = (Path(sys.argv[1]) / "newsquant.jsonl").read_text(encoding="utf-8").splitlines()
    wanted = found = met = 0
    for line in lines:
        case = json.loads(line)
        gold = list(gold_values(case["spans"]))
        ours = [our_values(one.figure) for one in recognise(case["text"]) if one.figure.kind not in _LEFT_OUT]
        wanted, found = wanted + len(gold), found + len(ours)
        for value in gold:
            hit = next(
                (k for k, other in enumerate(ours) if any(same(value, one) for one in other)),
                None,
            )
            if hit is not None:
                del ours[hit]
                met += 1
    precision, recall = met / max(found, 1), met / max(wanted, 1)
    score = 2 * precision * recall / max(precision + recall, 1e-9)
    print(f"{len(lines)} sentences, {wanted} quantities, {found} found: precision {precision:.3f}  recall {recall:.3f}")
    print(f"value F1 {100 * score:.1f}")


if __name__ == "__main__":
    main()
