"""From a key to the repaint: next span, any span, first jump, wheel, re-wrap, at four sizes of article.

Run `python tests/bench/bench_canvas.py` (or `--quick` for the two small sizes; with `--relations` every second mark
is related to a later one, and all arcs are shown). Figures are milliseconds of CPU time of this process, without a
screen; RSS is what the article added to an empty canvas.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
from PySide6.QtWidgets import QApplication

from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import Arc, CanvasContent, Mark
from annotator.ui.theme.fonts import load_fonts
from annotator.ui.theme.looks import label_look
from annotator.ui.theme.palette import LIGHT

SIZES = ((2_500, 30), (50_000, 600), (1_000_000, 20_000), (5_000_000, 100_000))
FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LABELS = {
    "ORG": "#244ea0", "PERSON": "#5f1d82", "GPE": "#03746b", "MONEY": "#7e5b01", "DATE": "#7c1806",
}  # fmt: skip
PHRASES = (
    "the company said that revenue in its third quarter", "rose by more than analysts had expected while",
    "costs for fuel and freight fell", "Nordhavn", "Calder Sound", "Marisol Foods", "€4.12 billion",
    "18.4 per cent", "on Friday", "after a year of weak demand", "in most of its markets and a strike at two ports",
)  # fmt: skip


def article(length: int, count: int, seed: int = 7) -> CanvasContent:
    """A text of about so many characters in paragraphs, with so many marks, some of which nest."""
    dice = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        paragraph = " ".join(dice.choice(PHRASES) for _ in range(dice.randint(6, 24))).capitalize() + "."
        parts.append(paragraph)
        size += len(paragraph) + 2
    text = "\n\n".join(parts)[:length]
    marks: list[Mark] = []
    step = len(text) / count
    names = tuple(LABELS)
    for number in range(count):
        start = min(int(number * step) + dice.randint(0, max(1, int(step) - 30)), len(text) - 20)
        end = start + dice.randint(4, 18)
        if number % 9 == 8 and marks:
            start, end = marks[-1].start, marks[-1].end + 12
        marks.append(
            Mark(
                id=f"m{number}", start=start, end=min(end, len(text)), label=dice.choice(names),
                margin="4 120 000 000 EUR" if number % 3 == 0 else "",
            )
        )  # fmt: skip
    return CanvasContent(text=text, title="A title", byline="Somewhere · today", marks=tuple(marks))


def related(content: CanvasContent, seed: int = 5) -> CanvasContent:
    """The article with a relation from every second mark to one of the next few."""
    dice = random.Random(seed)
    marks = content.marks
    arcs = tuple(
        Arc(
            id=f"a{number}",
            source=marks[number].id,
            target=marks[min(len(marks) - 1, number + dice.choice((1, 1, 2, 3, 9)))].id,
            label=dice.choice(tuple(LABELS)),
            name=dice.choice(("Owner", "Period", "Same as")),
        )
        for number in range(0, len(marks) - 1, 2)
    )
    return replace(content, arcs=arcs)


def spent(application: QApplication, act: Callable[[], None]) -> float:
    """CPU milliseconds of an act and all painting that it causes."""
    begin = time.process_time()
    act()
    application.processEvents()
    return (time.process_time() - begin) * 1000


def at(values: list[float], share: float) -> float:
    """The value below which this share of all lies."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def decide(canvas: Canvas, mark: Mark, following: Mark) -> None:
    """What a key does: a mark changes its state, the focus goes on, the view follows."""
    state = "confirmed" if mark.state != "confirmed" else "rejected"
    canvas.update_marks(
        [Mark(id=mark.id, start=mark.start, end=mark.end, label=mark.label, state=state, margin=mark.margin)]
    )
    canvas.set_focus_mark(following.id)
    canvas.reveal(following.start, following.end)


def measure(application: QApplication, length: int, count: int, *, repeats: int, relations: bool) -> dict[str, str]:
    """One row of the table."""
    content = related(article(length, count)) if relations else article(length, count)
    marks = sorted(content.marks, key=lambda mark: (mark.start, -mark.end))
    process = psutil.Process()
    families = load_fonts(FONTS)
    canvas = Canvas(families, LIGHT)
    canvas.set_theme(LIGHT, {name: label_look(name, color, LIGHT) for name, color in LABELS.items()})
    if relations:
        canvas.set_style(arcs="all")
    canvas.resize(1360, 900)
    canvas.show()
    application.processEvents()
    before = process.memory_info().rss
    load = spent(application, lambda: canvas.show_article(content))
    end = marks[-1]
    jump = spent(application, lambda: canvas.reveal(end.start, end.end))
    canvas.restore_position(0, 0)
    application.processEvents()
    steps = [
        spent(application, lambda i=i: decide(canvas, marks[i], marks[i + 1]))
        for i in range(min(repeats, len(marks) - 1))
    ]
    dice = random.Random(3)
    pairs = [(dice.choice(marks), dice.choice(marks)) for _ in range(repeats)]
    anywhere = [spent(application, lambda p=p: decide(canvas, p[1], p[1])) for p in pairs]
    canvas.restore_position(0, 0)
    application.processEvents()
    wheel = [spent(application, lambda: canvas.scroll_by(97)) for _ in range(repeats // 2)]
    wrap = spent(application, lambda: canvas.set_style(measure=60))
    added = (process.memory_info().rss - before) / 1e6
    canvas.close()
    canvas.deleteLater()
    application.processEvents()
    return {
        "characters": f"{length:,}",
        "marks": f"{count:,}",
        "next p50/p95": f"{at(steps, 0.5):.1f} / {at(steps, 0.95):.1f}",
        "any p50/p95": f"{at(anywhere, 0.5):.1f} / {at(anywhere, 0.95):.1f}",
        "first jump": f"{jump:.0f}",
        "wheel p50/p95": f"{at(wheel, 0.5):.1f} / {at(wheel, 0.95):.1f}",
        "re-wrap": f"{wrap:.0f}",
        "load": f"{load:.0f}",
        "RSS MB": f"{added:.0f}",
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only the two small sizes, fewer repeats")
    parser.add_argument("--relations", action="store_true", help="with arcs between the marks, all of them shown")
    options = parser.parse_args()
    application = QApplication([])
    rows = [
        measure(application, length, count, repeats=60 if options.quick else 300, relations=options.relations)
        for length, count in (SIZES[:2] if options.quick else SIZES)
    ]
    heads = list(rows[0])
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(row.values()) + " |")


if __name__ == "__main__":
    main()
