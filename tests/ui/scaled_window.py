"""Run as a program by test_scales: shows a project at the scale of QT_SCALE_FACTOR and saves what is on the screen."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest

from annotator.app import begin, make_application, make_window


def main(folder: Path, project: Path, picture: Path) -> None:
    """Saves the whole window; the pictures are as large as the screen shows them."""
    app = make_application()
    program = make_window(app, config=folder / "config", state=folder / "state")
    program.bench.settings.put("view.theme", "light")
    program.appearance.refresh()
    window = program.window
    window.resize(1200, 760)
    window.show()
    begin(program, [str(project)])
    for _turn in range(3_000):
        if program.bench.page is not None:
            break
        QTest.qWait(20)
    else:
        raise TimeoutError("no article was shown")
    QTest.qWait(300)  # the panels beside the article are filled a moment later
    window.grab().save(str(picture))
    print(window.devicePixelRatioF())
    window.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
