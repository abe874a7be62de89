"""Takes all pictures of the manual and the README from the sample project, in light and dark, so that they never age.

python tools/screenshots.py [NAME…]      all of them, or only some; into docs/pictures

To be looked at and not kept: --into FOLDER, with --themes contrast, --language de, and QT_SCALE_FACTOR=2.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tools.studio import SIZE, Studio, press
from tools.tour_pictures import step_of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
# Decisions carry the name of who made them: that of a person, not of the account that takes the pictures.
os.environ["LOGNAME"] = "ada"

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
THEMES = ("light", "dark")
SMALL = (1000, 640)
COLORS = 256
HERO = (1400, 820)
AMOUNT = "€4.12 billion"
PRICE, PAYER = "€1.2 million", "Lanternhouse Pictures"
FIRST, COURT = 0, 16


# --- What each picture shows: brings the studio there and returns what is taken


def start(studio: Studio) -> QWidget:
    studio.window.show_start()
    studio.window.window.resize(*SMALL)
    return studio.window.window


def window(studio: Studio) -> QWidget:
    studio.open()
    studio.window.window.stack.setCurrentIndex(1)
    return studio.window.window


def letters(studio: Studio) -> QWidget:
    studio.open()
    studio.window.focus_part("reader")
    studio.window.perform_named("go.jump")
    return studio.window.reader.canvas


def figures(studio: Studio) -> QWidget:
    studio.article(FIRST)
    studio.window.articles.hide()
    studio.window.inspector.hide()
    studio.window.window.resize(1080, 720)
    studio.focus(AMOUNT)
    return studio.window.reader.canvas


def relations(studio: Studio) -> QWidget:
    studio.article(FIRST)
    studio.window.bench.settings.put("view.relations", "all")
    studio.window.appearance.changed.emit()
    studio.focus(AMOUNT)
    return studio.window.window


def value(studio: Studio) -> QWidget:
    studio.article(FIRST)
    studio.focus(AMOUNT)
    return studio.dialog("value")


def labels(studio: Studio) -> QWidget:
    studio.open()
    return studio.dialog("schema")


def quality(studio: Studio) -> QWidget:
    studio.open()
    return studio.dialog("quality")


def bringing(studio: Studio) -> QWidget:
    from PySide6.QtWidgets import QDialog

    studio.open()
    folder = studio.folder / "articles"
    folder.mkdir(exist_ok=True)
    body = (
        "Skarvik harbour opens a second berth\n\nThe port of Skarvik said on Friday that it will spend €4.2 million.\n"
    )
    (folder / "harbour.txt").write_text(body, "utf-8")
    (folder / "ledger.csv").write_text(f'title,date,text\nBerths,2031-03-07,"{body}"\nQuays,2031-03-08,"{body[:60]}"\n')
    (folder / "page.html").write_text(f"<html><body><article><p>{body}</p></article></body></html>", "utf-8")
    studio.window.shell.import_files([folder / name for name in ("harbour.txt", "ledger.csv", "page.html")])
    found = studio.window.window.findChild(QDialog, "import")
    assert found is not None
    studio.wait(least=6000, most=0)
    return found


def gate(studio: Studio) -> QWidget:
    studio.open()
    dialog = studio.dialog("export")
    dialog.next.click()
    studio.wait(dialog.write.isVisible)
    return dialog


def manual(studio: Studio) -> QWidget:
    from annotator.manual.library import Place

    studio.open()
    studio.window.manual.open(Place(page="manual/judging.md"))
    found = studio.window.manual.window
    assert found is not None
    found.resize(*SMALL)
    found.box.setText("boundary")
    studio.wait(lambda: bool(found.model.rows) and found.model.rows[0].kind == "hit")
    return found


def hero(studio: Studio) -> QWidget:
    """The picture of the README: an article half judged by its keys, a value, its owner, and what is still to do."""
    studio.article(COURT)
    studio.window.window.resize(*HERO)
    studio.front()
    bench = studio.window.bench
    press("x")
    while bench.item is not None and studio.focused != PRICE:
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    studio.focus(PRICE)
    press("r")
    item = next(one for one in studio.page if studio.page.text[one.start : one.end] == PAYER)
    for letter in next(hint.letters for hint in bench.hints if hint.item_id == item.id):
        press(letter)
    press(Qt.Key.Key_Return)
    studio.window.reader.canvas.verticalScrollBar().setValue(0)
    studio.hush()
    return studio.window.window


def tour(name: str) -> Callable[[Studio], QWidget]:
    """The picture of a step of the tour."""
    return lambda studio: step_of(studio, name)


MAKERS: dict[str, Callable[[Studio], QWidget]] = {
    "hero": hero,
    "start": start,
    "window": window,
    "letters": letters,
    "figures": figures,
    "value": value,
    "labels": labels,
    "quality": quality,
    "import": bringing,
    "gate": gate,
    "relations": relations,
    "manual": manual,
    "tour-look": tour("look"),
    "tour-accept": tour("accept"),
    "tour-reject": tour("reject"),
    "tour-label": tour("label"),
    "tour-boundary": tour("boundary"),
    "tour-family": tour("family"),
    "tour-undo": tour("undo"),
    "tour-jump": tour("jump"),
    "tour-finish": tour("finish"),
    "tour-end": tour("end"),
}
"""By the names of the pictures: NAME-light.png and NAME-dark.png."""


def small(image: QImage) -> QImage:
    """The picture with a palette of its own: the commonest colours, each other one as the nearest of them."""
    import numpy as np
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint8).reshape(-1, 4)[:, :3].astype(np.int32)
    colors, counts = np.unique(pixels @ np.array([1, 256, 65536]), return_counts=True)
    ranked = colors[np.argsort(-counts, kind="stable")]
    # Half of the palette for what covers most, the rest spread over what is left.
    rest = ranked[COLORS // 2 :]
    spread = rest[np.linspace(0, len(rest) - 1, COLORS // 2).astype(int)] if len(rest) else rest
    table = np.unique(np.concatenate([ranked[: COLORS // 2], spread]))
    avoid = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, [0xFF000000 | int(color) for color in table], avoid)


def main(words: Sequence[str]) -> int:
    """Takes the pictures that are named, or all."""
    parser = argparse.ArgumentParser(description="Takes the pictures of the manual and the README.")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--into", type=Path, default=PICTURES)
    parser.add_argument("--themes", nargs="+", default=THEMES)
    parser.add_argument("--language", default="en")
    asked = parser.parse_args(words)
    unknown = set(asked.names) - set(MAKERS)
    if unknown:
        print(f"There are no pictures of {', '.join(sorted(unknown))}; there are {', '.join(MAKERS)}.", file=sys.stderr)
        return 2
    asked.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        studio = Studio(Path(temporary), language=asked.language)
        for name in asked.names or MAKERS:
            shown = MAKERS[name](studio)
            for theme in asked.themes:
                studio.dressed(theme)
                studio.wait(least=500, most=0)
                small(shown.grab().toImage()).save(str(asked.into / f"{name}-{theme}.png"), "PNG", 0)
            studio.quiet()
            studio.window.window.resize(*SIZE)
        studio.window.manual.end()
        studio.window.door.close()
        studio.window.bridge.settle()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
