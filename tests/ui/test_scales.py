"""The same window on screens of 1, 1.25 and 2 pixels a point: as large as it should be, and the same picture."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from annotator.suggest.catalogue import providers
from annotator.workflow.sample import sample_project

PROGRAM = Path(__file__).with_name("scaled_window.py")
WIDTH, HEIGHT = 1200, 760


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scales") / "sample.annot"
    sample_project(path, providers=providers()).close()
    return path


def picture(project: Path, scale: str) -> QImage:
    folder = project.parent
    target = folder / f"{scale}.png"
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(PROGRAM), str(folder / scale), str(project), str(target)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert float(done.stdout.split()[-1]) == float(scale)
    return QImage(str(target))


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures are apart once both are as coarse as a thumbnail: 0 the same, 255 black and white."""
    small = [
        image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
            WIDTH // 8, HEIGHT // 8, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        for image in (one, other)
    ]
    pairs = [
        abs(small[0].pixelColor(x, y).value() - small[1].pixelColor(x, y).value())
        for y in range(small[0].height())
        for x in range(small[0].width())
    ]
    return sum(pairs) / len(pairs)


def test_every_scale_shows_the_same(project: Path) -> None:
    plain = picture(project, "1")
    assert (plain.width(), plain.height()) == (WIDTH, HEIGHT)
    for scale in ("1.25", "2"):
        sharper = picture(project, scale)
        assert (sharper.width(), sharper.height()) == (round(WIDTH * float(scale)), round(HEIGHT * float(scale)))
        assert difference(plain, sharper) < 3.0
        # Not a small picture blown up: what is drawn finely differs from its enlargement.
        blown = plain.scaled(sharper.size(), Qt.AspectRatioMode.IgnoreAspectRatio)
        assert blown != sharper
    upside_down = plain.flipped() if hasattr(plain, "flipped") else plain.mirrored(False, True)
    assert difference(plain, upside_down) > 6.0
