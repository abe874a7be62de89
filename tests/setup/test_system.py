"""tools/system.py: what is asked of the system, without installing anything."""

import sys

import pytest

from tools import system

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
    ("distribution", "family"),
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
def test_the_family_of_a_distribution(distribution: str, family: str | None):
    found = system.family_of(OS_RELEASES[distribution])
    assert (found.name if found else None) == family


def test_packages_are_named_once_in_the_words_of_the_family():
    graphics = [library for library in system.LIBRARIES["every"] if "GL" in library.soname]
    assert system.package_names(graphics, system.family_of("ID=debian")) == ["libegl1", "libgl1"]
    assert system.package_names(graphics, system.family_of("ID=arch")) == ["libglvnd"]
    assert system.package_names(graphics, None) == ["libEGL.so.1", "libGL.so.1"]


def test_the_advice_is_a_line_to_copy():
    packages = ["libegl1", "libgl1"]
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"
    assert line in system.advice(packages, system.family_of("ID=ubuntu"))
    assert "sudo dnf install -y libegl1" in system.advice(packages, system.family_of("ID=fedora"))
    assert "libegl1, libgl1" in system.advice(packages, None)


def test_only_missing_libraries_are_asked_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system, "ON_LINUX", True)
    monkeypatch.setattr(system, "loadable", lambda soname: soname != "libEGL.so.1" and "xcb" not in soname)
    assert [library.debian for library in system.missing_libraries(())] == ["libegl1"]
    names = [library.debian for library in system.missing_libraries(["xcb"])]
    assert names == ["libegl1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]


def test_other_systems_need_no_libraries(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system, "ON_LINUX", False)
    monkeypatch.setattr(system, "loadable", lambda soname: False)
    assert system.missing_libraries(["xcb", "wayland"]) == []


def test_without_rights_the_exact_line_is_the_answer(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system, "administrator", lambda: None)
    with pytest.raises(system.Refused, match="apt-get install -y --no-install-recommends libegl1"):
        system.provide(["libegl1"], system.DEBIAN, why="Qt needs it.")


@pytest.mark.parametrize("before", [[], ["sudo", "-n"]])
def test_with_rights_they_are_installed(monkeypatch: pytest.MonkeyPatch, before: list[str]):
    ran: list[list[str]] = []
    monkeypatch.setattr(system, "administrator", lambda: before)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system.subprocess, "call", lambda command, **_: ran.append(command) or 0)
    system.provide(["libegl1"], system.DEBIAN, why="Qt needs it.")
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
def test_displays(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], found: list[str], problem: bool):
    monkeypatch.setattr(system, "ON_LINUX", True)
    assert system.displays(variables) == found
    assert bool(system.display_problem(variables)) is problem


def test_all_missing_packages_are_asked_for_at_once(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system, "ON_LINUX", True)
    monkeypatch.setattr(system, "administrator", lambda: None)
    monkeypatch.setattr(system, "this_family", lambda: system.DEBIAN)
    monkeypatch.setattr(system, "loadable", lambda soname: "GL" not in soname)
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda name: None)
    venv = f"python3.{sys.version_info[1]}-venv"
    with pytest.raises(system.Refused, match=f"libegl1 libgl1 {venv}"):
        system.ensure_system((), venv=True)
    with pytest.raises(system.Refused, match=venv):
        system.ensure_system(None, venv=True)
    system.ensure_system(None, venv=False)
