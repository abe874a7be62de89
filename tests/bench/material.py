"""Generated news for measuring: articles of about 2,500 characters with about 30 spans whose places are known."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FIRST = (
    "Nordhavn",
    "Calder",
    "Brackwater",
    "Pellworth",
    "Aldermoor",
    "Tessel",
    "Marisol",
    "Havelock",
    "Ostrava",
    "Lumen",
)
_SECOND = ("Freight", "Energy", "Bank", "Robotics", "Foods", "Timber", "Foundry", "Capital", "Airways", "Mining")
_GIVEN = ("Ilse", "Tomas", "Saoirse", "Mette", "Noor", "Piet", "Wren", "Anouk", "Ravi", "Lin")
_FAMILY = ("Varga", "Reinholt", "Denholm", "Lindqvarn", "Castellan", "Haldane", "Okafor", "Sato", "Bergen", "Moreau")
_PLACES = ("Norway", "Lisbon", "Chile", "Osaka", "Kenya", "Toronto", "Poland", "Hamburg")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with (start, end, label) of what is in it."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def _facts(dice: random.Random) -> Iterator[tuple[str, str]]:
    """Pieces of a sentence: text and its label, "" for plain words."""
    yield f"{dice.choice(_FIRST)} {dice.choice(_SECOND)}", "ORG"
    yield " said on ", ""
    yield dice.choice(("Monday", "Tuesday", "Friday")), "DATE"
    yield " that revenue in ", ""
    yield dice.choice(_PLACES), "GPE"
    yield " rose ", ""
    yield f"{dice.randint(1, 60)}.{dice.randint(0, 9)} per cent", "PERCENT"
    yield " to ", ""
    yield f"€{dice.randint(1, 900)}.{dice.randint(0, 9)} million", "MONEY"
    yield ", and that ", ""
    yield f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}", "PERSON"
    yield ", who has led the group through two difficult winters and a long strike, will stay for the time being, ", ""
    yield "because the owners want calm while the new harbour is built and the fleet is renewed. ", ""
    yield "Nobody at the works would speak about it in the open, though the mood at the gate was better than it ", ""
    yield "had been all winter, and the trains that bring the ore down from the hills were running on time again. ", ""


def article(number: int, *, length: int = 2_500) -> Marked:
    """One article; the same number gives the same text."""
    dice = random.Random(number)
    pieces: list[str] = [f"Report {number}: a calm year for the coast\n\n"]
    size = len(pieces[0])
    spans: list[tuple[int, int, str]] = []
    while size < length:
        for text, label in _facts(dice):
            if label:
                spans.append((size, size + len(text), label))
            pieces.append(text)
            size += len(text)
        if dice.random() < 0.3:
            pieces.append("\n\n")
            size += 2
    return Marked("".join(pieces), tuple(spans))


def write_jsonl(path: Path, count: int) -> None:
    """`count` articles, one a line, as an importer reads them."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for number in range(count):
            row = {"text": article(number).text, "title": f"Report {number}", "date": "2031-11-14", "language": "en"}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
