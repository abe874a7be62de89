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
from tools.looks import PANELS, cut_words

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("looks") / "sample.annot"
    sample_project(path, providers=providers()).close()
    return path


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_every_panel_has_room_for_its_words(sample: Path, tmp_path: Path, language: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.looks", str(tmp_path), "--language", language, "--sample", str(sample)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("", 0), done.stderr
    taken = {path.name.partition("-")[0] for path in tmp_path.glob("*.png") if not QImage(str(path)).isNull()}
    assert taken == {"start", "window", *PANELS}


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
