"""The program as it is started from a shell, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.workflow.projects import create_project

WATCHED = """
import sys
from annotator import app
from PySide6.QtCore import QTimer

begin, seen = app.begin, {}

def watched(window, words):
    seen["early"] = sorted({"spacy", "trafilatura"} & set(sys.modules))
    seen["shown"] = window.window.isVisible()
    begin(window, words)
    timer = QTimer(window)
    timer.timeout.connect(lambda: look(window))
    timer.start(20)

def look(window):
    if window.bench.project is not None and not window.door.busy:
        seen["name"] = window.bench.project.name
        window.window.close()

app.begin = watched
code = app.main(sys.argv[1:])
print(code, seen["shown"], seen["early"], seen["name"])
"""


ROOT = Path(__file__).resolve().parents[2]


def variables(home: Path, **more: str) -> dict[str, str]:
    """The environment of a person with this home."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        **more,
    }


def run(*words: str, home: Path, script: str = WATCHED, **more: str) -> subprocess.CompletedProcess[str]:
    """Runs the program with a home of its own."""
    environment = variables(home, **more)
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=ROOT,
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "named.annot"
    create_project(path).close()
    return path


def test_a_named_project_is_opened_and_the_window_is_there_before_the_heavy_libraries(project, tmp_path) -> None:
    ended = run(str(project), home=tmp_path / "home")
    assert ended.stdout.split() == ["0", "True", "[]", "named"]
    assert ended.stderr == ""
    # Leaving puts it back to one plain file.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "named.annot"]


def test_the_sample_is_made_fresh_each_time(tmp_path) -> None:
    first = run("--demo", home=tmp_path)
    second = run("--demo", home=tmp_path)
    assert first.stdout.startswith("0 True [] Sample")
    assert second.stdout == first.stdout
    assert len(list(tmp_path.rglob("*.annot"))) == 2


def test_without_a_display_it_says_so_in_one_sentence(tmp_path) -> None:
    ended = run(home=tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="",
                script="import sys; from annotator.app import main; sys.exit(main([]))")  # fmt: skip
    assert ended.returncode == 2
    assert "no display" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


FAULTY = WATCHED.replace(
    "        window.window.close()",
    """
        if "late" not in seen:
            seen["late"] = True
            raise ZeroDivisionError("a bug")
        boxes = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
        if boxes:
            seen["name"] = boxes[0].text()[:20]
            boxes[0].close()
            window.window.close()
""",
).replace("import sys", "import sys\nfrom PySide6.QtWidgets import QApplication, QMessageBox", 1)


def test_a_bug_is_reported_and_the_window_goes_on(project, tmp_path) -> None:
    ended = run(str(project), home=tmp_path / "home", script=FAULTY)
    assert ended.stdout == "0 True [] Something went wrong\n"
    assert "ZeroDivisionError: a bug" in ended.stderr
    [log] = list((tmp_path / "home").rglob("annotator.log"))
    assert "ZeroDivisionError: a bug" in log.read_text("utf-8")


LISTENING = WATCHED.replace(
    "    begin(window, words)\n", "    begin(window, words)\n    print('there', flush=True)\n", 1
)
PLAIN = "import sys; from annotator.app import main; sys.exit(main(sys.argv[1:]))"


def test_a_second_start_opens_its_project_in_the_window_that_is_there(project, tmp_path) -> None:
    home = tmp_path / "home"
    first = subprocess.Popen(
        [sys.executable, "-c", LISTENING], env=variables(home), stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert first.stdout is not None
    assert first.stdout.readline() == "there\n"
    second = run(str(project), home=home, script=PLAIN)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    told, _ = first.communicate(timeout=60)
    assert told == "there\n0 True [] named\n"  # it began again, with the project
