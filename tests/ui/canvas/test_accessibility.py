"""The page as a screen reader meets it; in a process of its own, for a mistake there ends the process."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

SCRIPT = """
import gc
from pathlib import Path
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from annotator.ui.canvas import accessibility
from annotator.ui.canvas.canvas import Canvas
from annotator.ui.canvas.content import CanvasContent, Mark
from annotator.ui.theme.fonts import load_fonts

application = QApplication([])
said = []
real = QAccessible.updateAccessibility
class Listening(QAccessible):
    @staticmethod
    def updateAccessibility(event):
        said.append(getattr(event, "message", lambda: None)() or getattr(event, "cursorPosition", lambda: None)())
        real(event)
accessibility.QAccessible = Listening
accessibility.install_accessibility()
QAccessible.setActive(True)
families = load_fonts(Path("resources/fonts"))
text = "Headline\\n\\n😀 Nordhavn rose\\nlast line"
start = text.index("Nordhavn")
mark = Mark(id="m", start=start, end=start + 8, label="ORG", margin="value")
content = CanvasContent(text=text, title="A title", byline="by line", heading_end=8, marks=(mark,))
for round_ in range(12):
    canvas = Canvas(families)
    canvas.resize(800, 500)
    canvas.show_article(content)
    canvas.show()
    application.processEvents()
    page = QAccessible.queryAccessibleInterface(canvas)
    assert page.role() == QAccessible.Role.Document
    assert page.text(QAccessible.Text.Name) == "A title"
    assert page.childCount() == 4
    assert page.child(9) is None
    roles = [page.child(n).role() for n in range(4)]
    assert roles[0] == QAccessible.Role.Heading and roles[2] == QAccessible.Role.Paragraph
    child = page.child(2)
    words = child.textInterface()
    assert words.characterCount() == len("x Nordhavn rose") + 1, words.characterCount()
    assert words.text(3, 11) == "Nordhavn", words.text(3, 11)
    assert words.selectionCount() == 0
    rect = words.characterRect(3)
    assert child.rect().contains(rect.center())
    assert words.offsetAtPoint(QPoint(rect.left() + 2, rect.center().y())) == 3
    assert page.indexOfChild(child) == 2
    assert page.childAt(rect.left() + 2, rect.center().y()) is not None
    said.clear()
    canvas.set_focus_mark("m")
    assert len(said) == 1 and "candidate: Nordhavn, value" in said[0], said
    canvas.update_marks([Mark(id="m", start=start, end=start + 8, label="ORG", state="confirmed")])
    assert "confirmed: Nordhavn" in said[-1], said
    canvas.set_caret(start + 8)
    assert said[-1] == 11 and words.cursorPosition() == 11, (said, words.cursorPosition())
    canvas.set_selection(start, start + 8)
    assert said[-1].endswith("Nordhavn")
    clicked = []
    canvas.text_clicked.connect(clicked.append)
    words.setCursorPosition(3)
    assert clicked == [start]
    del child, words
    if round_ % 3 == 0:
        canvas.show_article(CanvasContent(text="another"))
        assert page.childCount() == 1
        assert page.child(0).textInterface().text(0, 7) == "another"
    if round_ % 2:
        canvas.deleteLater()
    del page
    canvas.close()
    del canvas
    application.processEvents()
    gc.collect()
print("well")
"""


def test_text_announcements_and_a_clean_end():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(SCRIPT)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "well"
