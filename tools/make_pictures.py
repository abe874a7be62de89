"""Takes the pictures of the README and the docs from the sample project, so that they never age.

python tools/make_pictures.py [FOLDER]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = (1360, 850)


def main(folder: Path) -> None:
    """Writes window-light.png and window-dark.png, and the same of an article with its relations."""
    from PySide6.QtTest import QTest

    from annotator.app import make_application, make_window
    from annotator.suggest.catalogue import providers
    from annotator.workflow.sample import sample_project
    from annotator.workflow.settings import SettingsChanged

    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "Sample.annot"
        sample_project(path, providers=providers()).close()
        window = make_window(app, config=None, state=None)
        window.window.resize(*SIZE)
        window.window.show()
        window.door.open(path)
        while window.bench.page is None:
            QTest.qWait(10)

        def shown(name: str) -> None:
            for theme in ("light", "dark"):
                window.bench.settings.put("view.theme", theme)
                window.bench.events.publish(SettingsChanged(key="view.theme"))
                QTest.qWait(400)
                window.window.grab().save(str(folder / f"{name}-{theme}.png"))

        shown("window")
        bench = window.bench
        bench.open_article(bench.reader.article_ids()[0])
        focused = next(one for one in bench.page if bench.page.text[one.start : one.end] == "€4.12 billion")
        bench.settings.put("view.relations", "all")
        bench.focus_on(focused.id)
        shown("relations")
        window.door.close()
        window.bridge.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES)
