"""What the system must bring (libraries of Qt, the venv module, a display): what is lacking is installed or named."""

# Read by dev.py under any Python, so this parses under 3.8 too and needs the standard library alone.
from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Mapping, NamedTuple, Sequence

ON_LINUX = sys.platform.startswith("linux")


class Refused(Exception):
    """The machine lacks something; the message says what, and what to do."""


def say(line: str) -> None:
    """Tell what is going on, beside the results of the tools."""
    print(f"dev.py: {line}", file=sys.stderr, flush=True)


def quiet(command: Sequence[str]) -> bool:
    """Run a command unseen and say whether it succeeded."""
    return subprocess.call(list(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


class Library(NamedTuple):
    """A shared library that Qt loads, and the package that brings it on each family of distributions."""

    soname: str
    debian: str
    fedora: str
    arch: str


LIBRARIES = {
    "every": (
        Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
        Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
        Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
        Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
        Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
        Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    ),
    "xcb": (
        Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
        Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
        Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
        Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
        Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    ),
    "wayland": (Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),),
}
DISPLAYS = {"xcb": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}


class Family(NamedTuple):
    """Distributions that share their package names, by their names in /etc/os-release, and how they install."""

    name: str
    members: tuple[str, ...]
    install: str


DEBIAN = Family("debian", ("debian", "ubuntu"), "apt-get install -y --no-install-recommends")
FAMILIES = (
    DEBIAN,
    Family("fedora", ("fedora", "rhel", "centos"), "dnf install -y"),
    Family("arch", ("arch",), "pacman -S --needed"),
)


def family_of(os_release: str) -> Family | None:
    """Find the family that the text of an /etc/os-release speaks of."""
    fields = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    names = f"{fields.get('ID', '')} {fields.get('ID_LIKE', '')}".replace('"', "").replace("'", "").split()
    found = [family for name in names for family in FAMILIES if name in family.members]
    return found[0] if found else None


def this_family() -> Family | None:
    """Find the family of the system we run on."""
    place = Path("/etc/os-release")
    return family_of(place.read_text("utf-8", "replace")) if ON_LINUX and place.is_file() else None


def loadable(soname: str) -> bool:
    """Say whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_libraries(platforms: Sequence[str]) -> list[Library]:
    """List what Qt and its platforms ("xcb", "wayland") would not find; nothing where Qt brings it all."""
    wanted = [library for platform in ("every", *platforms) for library in LIBRARIES[platform]]
    return [library for library in wanted if not loadable(library.soname)] if ON_LINUX else []


def package_names(libraries: Sequence[Library], family: Family | None) -> list[str]:
    """Name the packages that bring the libraries, each once; the bare libraries on an unknown system."""
    names = [getattr(library, family.name) if family else library.soname for library in libraries]
    return list(dict.fromkeys(names))


def advice(packages: Sequence[str], family: Family | None) -> str:
    """Spell the line that a person can copy to install the packages, or name them on an unknown system."""
    if family is None:
        return "With this system's package manager, install what brings " + ", ".join(packages) + "."
    first = "sudo apt-get update && " if family is DEBIAN else ""
    return f"Run this line, then the same command again:\n\n  {first}sudo {family.install} {' '.join(packages)}\n"


def administrator() -> list[str] | None:
    """Return what to put before a command so that it may change the system, or None where we may not."""
    if not ON_LINUX:
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if shutil.which("sudo") and quiet(["sudo", "-n", "true"]) else None


def provide(packages: Sequence[str], family: Family | None, *, why: str) -> None:
    """Install system packages where that is allowed without a question; otherwise say how to."""
    before = administrator() if family is DEBIAN and shutil.which("apt-get") else None
    if before is None:
        raise Refused(f"{why} {advice(packages, family)}")
    say(f"{why} Installing: {' '.join(packages)}")
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.call([*apt, "apt-get", "update", "-qq"], stdout=subprocess.DEVNULL)
    if subprocess.call([*apt, *DEBIAN.install.split(), "-qq", *packages], stdout=subprocess.DEVNULL) != 0:
        raise Refused(f"apt-get could not install them; its message is above. {advice(packages, family)}")


def ensure_system(platforms: Sequence[str] | None, *, venv: bool) -> None:
    """Make sure of what the system must bring: the libraries of Qt's platforms and, if asked, the venv module."""
    family = this_family()
    missing = [] if platforms is None else missing_libraries(platforms)
    packages = package_names(missing, family)
    if venv and importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python3.{sys.version_info[1]}-venv")
    if packages:
        provide(packages, family, why="Annotator needs system packages that are not installed.")
    still = [library.soname for library in missing if not loadable(library.soname)]
    if still:
        raise Refused(f"Qt still does not find these system libraries: {', '.join(still)}.")


def displays(variables: Mapping[str, str]) -> list[str]:
    """List Qt's platforms that have a display to show a window on; none when another platform is asked for."""
    asked = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return [name for name, variable in DISPLAYS.items() if variables.get(variable) and asked in ("", name)]


def display_problem(variables: Mapping[str, str]) -> str:
    """Say in one sentence that there is no display to show a window on, or nothing."""
    asked = variables.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not ON_LINUX or displays(variables) or asked not in ("", *DISPLAYS):
        return ""
    return "There is no display to open a window on: start this from a desktop session, or set DISPLAY."
