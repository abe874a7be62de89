"""dev.py: what it decides, without installing anything."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.mark.parametrize(
    ("version", "will_do"),
    [((3, 8, 18), False), ((3, 10, 13), False), ((3, 11, 0), True), ((3, 14, 2), True), ((3, 15, 0), False)],
)
def test_the_python_that_will_do(dev: ModuleType, version: tuple[int, int, int], will_do: bool):
    assert (dev.python_problem(version) == "") is will_do


def test_a_better_python_is_named(dev: ModuleType):
    assert "start this command with python3.12" in dev.python_problem((3, 9, 2), ["python3.12", "python3.11"])


@pytest.mark.parametrize("name", ["dev.py", "tools/__init__.py", "tools/system.py"])
def test_an_old_python_can_read_what_it_is_given(root: Path, name: str):
    ast.parse((root / name).read_text("utf-8"), feature_version=(3, 8))


def test_the_stamp_follows_lock_project_and_python(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    project, lock = tmp_path / "pyproject.toml", tmp_path / "requirements.lock"
    environment = dev.Environment(tmp_path / ".venv", lock, "test")
    environment.folder.mkdir()
    project.write_text("a")
    lock.write_text("b")
    assert not dev.is_ready(environment, "3.11")
    environment.stamp.write_text(dev.fingerprint(environment, "3.11"))
    assert dev.is_ready(environment, "3.11")
    assert not dev.is_ready(environment, "3.12")
    assert not dev.is_ready(environment, "")
    lock.write_text("c")
    assert not dev.is_ready(environment, "3.11")
    lock.write_text("b")
    project.write_text("d")
    assert not dev.is_ready(environment, "3.11")


def test_a_half_made_environment_has_no_python(dev: ModuleType, tmp_path: Path):
    environment = dev.Environment(tmp_path / ".venv", tmp_path / "lock", "test")
    assert dev.python_version(environment) == ""
    environment.python.parent.mkdir(parents=True)
    environment.python.write_bytes(b"")
    environment.python.chmod(0o755)
    assert dev.python_version(environment) == ""


def test_only_a_broken_environment_is_made_anew(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    done: list[str] = []
    (tmp_path / "pyproject.toml").write_text("a")
    (tmp_path / "lock").write_text("b")
    environment = dev.Environment(tmp_path / "env", tmp_path / "lock", "build")
    environment.folder.mkdir()
    versions = iter(["", "3.11", "3.11", "3.11"])
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "python_version", lambda _: next(versions))
    monkeypatch.setattr(dev, "create", lambda _: done.append("create"))
    monkeypatch.setattr(dev, "pip_install", lambda _, *words: done.append("install"))
    dev.ensure(environment)
    assert done == ["create", "install"]
    dev.ensure(environment)
    assert done == ["create", "install"]
    (tmp_path / "lock").write_text("c")
    dev.ensure(environment)
    assert done == ["create", "install", "install"]


def test_every_check_runs_also_after_one_failed(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "perform", lambda check, _: check.name != "ruff")
    assert dev.perform_all(dev.LINTERS) == 1
    printed = capsys.readouterr().out
    assert [line.split("  ")[0] for line in printed.splitlines()[:-1]] == [check.name for check in dev.LINTERS]
    assert "failed: ruff" in printed
    monkeypatch.setattr(dev, "perform", lambda check, _: True)
    assert dev.perform_all(dev.LINTERS) == 0


def test_a_linter_that_is_content_is_silent(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(dev, "WORK", dev.WORK._replace(folder=Path(sys.prefix)))
    assert dev.perform(dev.Check("good", ("-c", "print('words')")), dict(os.environ))
    assert capfd.readouterr().out == ""
    assert not dev.perform(dev.Check("bad", ("-c", "print('words'); raise SystemExit(1)")), dict(os.environ))
    assert "words" in capfd.readouterr().out


def test_the_checks_never_open_a_window_unless_asked(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert dev.settings_of_checks()["QT_QPA_PLATFORM"] == "offscreen"
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert dev.settings_of_checks()["QT_QPA_PLATFORM"] == "xcb"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_run_without_a_display_is_refused_from_any_folder(root: Path, tmp_path: Path):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, str(root / "dev.py"), "run"]
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_word_shows_the_commands(root: Path):
    done = subprocess.run([sys.executable, str(root / "dev.py"), "dance"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "python3 dev.py run" in done.stdout
