"""Reads the value of a stretch that a person marked or moved."""

from __future__ import annotations

from annotator.figures.recognise import recognise
from annotator.model.figure import Figure
from annotator.text.paragraphs import paragraphs


def figure_for(text: str, start: int, end: int, *, date: str, language: str) -> Figure | None:
    """The figure that covers most of `[start, end)`, read in its paragraph first and alone if that finds none."""
    around = next((p for p in paragraphs(text) if p.start <= start < p.end), None)
    tries = [(around.start, around.end)] if around is not None and end <= around.end else []
    tries.append((start, end))
    for first, last in tries:
        best: tuple[int, Figure] | None = None
        for found in recognise(text[first:last], date=date, language=language or "en"):
            shared = min(end, first + found.end) - max(start, first + found.start)
            if shared * 2 > end - start and (best is None or shared > best[0]):
                best = shared, found.figure
        if best is not None:
            return best[1]
    return None
