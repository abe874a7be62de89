"""The figures of an article as a table for spreadsheets: CSV with a byte order mark, one figure a row."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from annotator.figures.display import value_text
from annotator.formats.atomic import proof_failed, staging_folder, sync_file, sync_folder, told
from annotator.model.errors import UserError
from annotator.model.figure import Figure
from annotator.text.safe import storable

COLUMNS = (
    "text", "label", "state", "kind", "shown", "value", "low", "high", "unit", "modifier", "direction", "basis",
    "starts", "ends_before", "other_readings", "links", "start", "end",
)  # fmt: skip
# A spreadsheet takes a cell that begins like this for a formula; the wide forms are typed in East Asia.
_FORMULAS = frozenset("=+-@＝＋－＠")


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """A span or an open candidate with its value; `start`/`end` are code points of the article.

    `id` is that of the span or candidate, `label` the label's name, `links` says in words what it has to do
    with other figures of the article.
    """

    id: str
    start: int
    end: int
    quote: str
    label: str
    state: Literal["pending", "confirmed"]
    figure: Figure
    links: str = ""


def figures_csv(lines: Sequence[FigureLine]) -> str:
    """The table as text: a header, then a row for each figure, ended by CR LF, in the order given.

    Numbers are exact and plain. A text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        figure = line.figure
        texts = (line.quote, line.label, line.state, figure.kind, value_text(figure))
        numbers = (figure.value, figure.low, figure.high)
        words = (figure.unit, figure.modifier, figure.direction, figure.basis, figure.start, figure.end)
        readings = " | ".join(value_text(reading) for reading in figure.readings)
        writer.writerow(
            [
                *map(safe_cell, texts),
                *map(plain_number, numbers),
                *map(safe_cell, (*words, readings, line.links)),
                str(line.start),
                str(line.end),
            ]
        )
    return out.getvalue()


def write_figures(target: Path, lines: Sequence[FigureLine]) -> Path:
    """Writes the table whole or not at all, and reads it back; UserError when that fails."""
    if target.is_dir():
        raise UserError("AN414", f"“{target.name}” is a folder.", "Name a file such as figures.csv.")
    data = figures_csv(lines).encode("utf-8-sig")
    with told(target), staging_folder(target) as folder:
        part = folder / "part"
        part.write_bytes(data)
        sync_file(part)
        if part.read_bytes() != data:
            raise proof_failed(target.name)
        os.replace(part, target)
        sync_folder(target.parent)
    return target


def plain_number(number: Decimal | None) -> str:
    """A number as exact digits, "" without one."""
    return "" if number is None else f"{number:f}"


def safe_cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula, with U+FFFD for what makes one stop reading."""
    # Some spreadsheets stop reading at the first of these.
    text = storable(text).replace("\0", "\ufffd")
    return f"'{text}" if _is_risky(text.lstrip("'")) else text


def plain_cell(cell: str) -> str:
    """The text that `safe_cell` wrote."""
    return cell[1:] if cell[:1] == "'" and _is_risky(cell.lstrip("'")) else cell


def _is_risky(text: str) -> bool:
    return bool(text) and (text.lstrip()[:1] in _FORMULAS or text[:1] in ("\t", "\r", "\n"))
