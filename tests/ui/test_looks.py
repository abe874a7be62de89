"""No words of any panel are cut off, in any language of the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from annotator.suggest.catalogue import providers
from annotator.workflow.sample import sample_project
from tools.looks import EMPTY_PANELS, PANELS, cut_words

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("looks") / "sample.annot"
    sample_project(path, providers=providers()).close()
    return path


def looked_at(folder: Path, *words: str, scale: str = "1") -> set[str]:
    """The panels of which there are pictures then; nothing may be cut off in them."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.looks", str(folder), *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    return {path.name.partition("-")[0] for path in folder.glob("*.png") if not QImage(str(path)).isNull()}


@pytest.mark.parametrize(
    ("language", "theme", "scale"), [("en", "light", "1"), ("de", "light", "1"), ("zh_CN", "contrast", "2")]
)
def test_every_panel_has_room_for_its_words(
    sample: Path, tmp_path: Path, language: str, theme: str, scale: str
) -> None:
    taken = looked_at(tmp_path, "--language", language, "--theme", theme, "--sample", str(sample), scale=scale)
    assert taken == {"start", "window", *PANELS}


def test_what_says_why_a_list_is_empty_has_its_room(tmp_path: Path) -> None:
    assert looked_at(tmp_path, "--empty", "--language", "de") == {"start", "window", *EMPTY_PANELS}


def test_a_label_that_is_too_narrow_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("a sentence that needs its room")
    QVBoxLayout(window).addWidget(label)
    window.show()
    assert list(cut_words(window)) == []
    label.setFixedWidth(20)
    (fault,) = cut_words(window)
    assert "a sentence that needs its room" in fault
