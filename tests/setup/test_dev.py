"""dev.py: what it decides, without installing anything."""

import ast
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

OS_RELEASES = {
    "debian": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n',
    "ubuntu": 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n',
    "mint": "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\nHOME_URL='https://example.org/?a=b'\n",
    "fedora": "NAME=Fedora\nID=fedora\n",
    "rocky": 'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
    "manjaro": "ID=manjaro\nID_LIKE=arch\n",
    "alpine": "ID=alpine\n",
    "empty": "",
}


@pytest.mark.parametrize(
    ("system", "family"),
    [
        ("debian", "debian"),
        ("ubuntu", "debian"),
        ("mint", "debian"),
        ("fedora", "fedora"),
        ("rocky", "fedora"),
        ("manjaro", "arch"),
        ("alpine", None),
        ("empty", None),
    ],
)
def test_the_family_of_a_distribution(dev: ModuleType, system: str, family: str | None):
    found = dev.family_of(OS_RELEASES[system])
    assert (found.name if found else None) == family


def test_packages_are_named_once_in_the_words_of_the_family(dev: ModuleType):
    graphics = [library for library in dev.LIBRARIES["every"] if "GL" in library.soname]
    assert dev.package_names(graphics, dev.family_of("ID=debian")) == ["libegl1", "libgl1"]
    assert dev.package_names(graphics, dev.family_of("ID=arch")) == ["libglvnd"]
    assert dev.package_names(graphics, None) == ["libEGL.so.1", "libGL.so.1"]


def test_the_advice_is_a_line_to_copy(dev: ModuleType):
    packages = ["libegl1", "libgl1"]
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert line in dev.advice(packages, dev.family_of("ID=ubuntu"))
    assert "sudo dnf install -y libegl1" in dev.advice(packages, dev.family_of("ID=fedora"))
    assert "libegl1, libgl1" in dev.advice(packages, None)


def test_only_missing_libraries_are_asked_for(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "ON_LINUX", True)
    monkeypatch.setattr(dev, "loadable", lambda soname: soname != "libEGL.so.1" and "xcb" not in soname)
    assert [library.debian for library in dev.missing_libraries(())] == ["libegl1"]
    names = [library.debian for library in dev.missing_libraries(["xcb"])]
    assert names == ["libegl1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]


def test_other_systems_need_no_libraries(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "ON_LINUX", False)
    monkeypatch.setattr(dev, "loadable", lambda soname: False)
    assert dev.missing_libraries(["xcb", "wayland"]) == []


def test_without_rights_the_exact_line_is_the_answer(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "administrator", lambda: None)
    with pytest.raises(dev.Refused, match="apt-get install -y --no-install-recommends libegl1"):
        dev.provide(["libegl1"], dev.DEBIAN, why="Qt needs it.")


@pytest.mark.parametrize("before", [[], ["sudo", "-n"]])
def test_with_rights_they_are_installed(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, before: list[str]):
    ran: list[list[str]] = []
    monkeypatch.setattr(dev, "administrator", lambda: before)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: ran.append(command) or 0)
    dev.provide(["libegl1"], dev.DEBIAN, why="Qt needs it.")
    assert [" ".join(command).split("apt-get ")[1].split()[0] for command in ran] == ["update", "install"]
    assert all(command[: len(before)] == before for command in ran)
    assert ran[1][-1] == "libegl1"


@pytest.mark.parametrize(
    ("variables", "found", "problem"),
    [
        ({}, [], True),
        ({"DISPLAY": ":0"}, ["xcb"], False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["xcb", "wayland"], False),
        ({"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"}, [], True),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, [], False),
        ({"QT_QPA_PLATFORM": "offscreen"}, [], False),
    ],
)
def test_displays(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], found: list[str], problem: bool
):
    monkeypatch.setattr(dev, "ON_LINUX", True)
    assert dev.displays(variables) == found
    assert bool(dev.display_problem(variables)) is problem


@pytest.mark.parametrize(
    ("version", "will_do"),
    [((3, 8, 18), False), ((3, 10, 13), False), ((3, 11, 0), True), ((3, 14, 2), True), ((3, 15, 0), False)],
)
def test_the_python_that_will_do(dev: ModuleType, version: tuple[int, int, int], will_do: bool):
    assert (dev.python_problem(version) == "") is will_do


def test_a_better_python_is_named(dev: ModuleType):
    assert "start this command with python3.12" in dev.python_problem((3, 9, 2), ["python3.12", "python3.11"])


def test_an_old_python_can_read_the_file(root: Path):
    ast.parse((root / "dev.py").read_text("utf-8"), feature_version=(3, 8))


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


def test_all_missing_packages_are_asked_for_at_once(dev: ModuleType, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(dev, "ON_LINUX", True)
    monkeypatch.setattr(dev, "administrator", lambda: None)
    monkeypatch.setattr(dev, "this_family", lambda: dev.DEBIAN)
    monkeypatch.setattr(dev, "loadable", lambda soname: "GL" not in soname)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda name: None)
    venv = f"python3.{sys.version_info[1]}-venv"
    with pytest.raises(dev.Refused, match=f"libegl1 libgl1 {venv}"):
        dev.ensure_system((), venv=True)
    with pytest.raises(dev.Refused, match=venv):
        dev.ensure_system(None, venv=True)
    dev.ensure_system(None, venv=False)


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
