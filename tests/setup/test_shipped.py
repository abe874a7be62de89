"""Shipped files are found in a checkout, in a wheel and in a frozen program."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from annotator import shipped


def test_in_a_checkout_they_are_beside_the_package(root: Path):
    assert shipped.resource() == root / "resources"
    assert shipped.recipe_folder() == root / "exports" / "recipe"


def test_a_missing_file_says_that_the_installation_is_damaged():
    with pytest.raises(FileNotFoundError, match=r"no-such-folder.*installation is damaged"):
        shipped.resource("no-such-folder", "x.svg")


def test_in_a_frozen_program_they_are_in_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert shipped.resource("icons") == tmp_path / "resources" / "icons"
    with pytest.raises(FileNotFoundError):
        shipped.recipe_folder()
    (tmp_path / "exports" / "recipe").mkdir(parents=True)
    assert shipped.recipe_folder() == tmp_path / "exports" / "recipe"


def test_in_a_wheel_they_are_inside_the_package(root: Path, tmp_path: Path):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    installed = tmp_path / "installed"
    zipfile.ZipFile(wheel).extractall(installed)
    question = "from annotator import shipped as s; print(s.resource(), s.recipe_folder())"
    answer = subprocess.run(
        [sys.executable, "-P", "-c", question],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        check=True,
        capture_output=True,
        text=True,
    )
    home = installed / "annotator" / "_shipped"
    expected = [home / "resources", home / "exports" / "recipe"]
    assert answer.stdout.split() == [str(path) for path in expected]
    in_wheel = {path.name for path in (home / "resources").rglob("*") if path.is_file()}
    in_checkout = {path.name for path in (root / "resources").rglob("*") if path.is_file()}
    assert in_checkout - in_wheel <= {".DS_Store"}
