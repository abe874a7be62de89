"""What people install: the desktop's files, the manual page, licences, the bill of materials, and the workflows."""

from __future__ import annotations

import configparser
import gzip
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator import __version__, cli
from annotator.app import DESKTOP_ID
from annotator.store.layout import APPLICATION_ID
from tools import icons, licences, man_page, packages


@pytest.fixture(scope="module")
def share(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The share folder of an installed program; icons are drawn by the tests' own application."""
    assert qapp
    folder = tmp_path_factory.mktemp("share")
    packages.desktop_files(folder)
    return folder


def test_the_menu_entry_opens_projects_with_the_program(share: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(share / f"applications/{DESKTOP_ID}.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["Exec"] == "annotator %f"
    assert told["Icon"] == DESKTOP_ID == packages.APP_ID
    assert told["MimeType"] == "application/x-annot+sqlite3;"


def test_a_project_is_known_by_its_first_bytes(share: Path) -> None:
    (kind,) = ET.parse(share / f"mime/packages/{DESKTOP_ID}.xml").getroot()
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    inner = kind.find("m:magic/m:match/m:match", names)
    assert inner is not None
    assert inner.attrib == {"type": "big32", "offset": "68", "value": f"{APPLICATION_ID:#010x}"}
    glob = kind.find("m:glob", names)
    assert glob is not None
    assert glob.attrib == {"pattern": "*.annot"}


def test_the_metadata_tell_this_release(share: Path) -> None:
    root = ET.parse(share / f"metainfo/{DESKTOP_ID}.metainfo.xml").getroot()
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == __version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", release.attrib["date"])
    assert "@" not in ET.tostring(root, encoding="unicode")


def test_the_icons_have_every_size(share: Path) -> None:
    for size in packages.ICON_SIZES:
        for kind, name in (("apps", DESKTOP_ID), ("mimetypes", packages.MIME_ICON)):
            head = (share / f"icons/hicolor/{size}x{size}/{kind}/{name}.png").read_bytes()[:24]
            assert struct.unpack(">II", head[16:24]) == (size, size)


def test_the_manual_page_names_every_verb(share: Path) -> None:
    text = gzip.decompress((share / "man/man1/annotator.1.gz").read_bytes()).decode("utf-8")
    assert text.startswith(".TH ANNOTATOR 1 ")
    for verb in cli.VERBS:
        assert f".TP\n\\fB{verb}\\fR" in text


def test_no_line_of_the_manual_page_is_taken_for_a_command() -> None:
    known = {".TH", ".SH", ".B", ".br", ".TP", ".RS", ".RE"}
    lines = man_page.page("1", "2031-01-01").splitlines()
    assert {line.split(" ")[0] for line in lines if line.startswith((".", "'"))} <= known


def test_pictures_for_windows_and_macos_are_well_formed(qapp: QApplication, root: Path, tmp_path: Path) -> None:
    assert qapp
    svg = root / "resources/icons/annotator.svg"
    windows = icons.ico(svg, tmp_path / "a.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", windows[:6])
    assert (reserved, kind, count) == (0, 1, len(icons.ICO_SIZES))
    *_, size, offset = struct.unpack("<BBBBHHII", windows[6 + 16 * (count - 1) : 6 + 16 * count])
    assert offset + size == len(windows)
    mac = icons.icns(svg, tmp_path / "a.icns").read_bytes()
    assert mac[:4] == b"icns"
    assert struct.unpack(">I", mac[4:8])[0] == len(mac)


def test_the_bill_of_materials_names_what_the_program_imports() -> None:
    bill = licences.bill_of_materials()
    parts = bill["components"]
    assert isinstance(parts, list)
    names = {part["name"].lower() for part in parts}
    assert {"spacy", "pyside6_essentials", "sqlite-utils", "python"} <= names
    assert not names & {"pytest", "pip", "pyinstaller"}
    assert all(part["licenses"][0]["license"]["name"] for part in parts)


def test_most_packages_bring_their_licence_and_the_others_are_known() -> None:
    without = {part.name.lower() for part in licences.parts() if not part.files}
    # Qt's is in packaging/licences; the others are MIT, BSD or Apache by their own metadata.
    assert without <= {"pyside6_essentials", "shiboken6", "cobble", "dkpro-cassis"}


@pytest.mark.parametrize("name", ["checks.yml", "release.yml"])
def test_the_workflows_call_the_same_commands_as_people(root: Path, name: str) -> None:
    commands = re.findall(r"run: (python .+)", (root / ".github/workflows" / name).read_text("utf-8"))
    assert commands == [f"python dev.py {'test' if name == 'checks.yml' else 'package'}"]


def test_the_installer_takes_back_what_it_writes(root: Path) -> None:
    script = (root / "packaging/windows/annotator.nsi").read_text("utf-8")
    install, _, uninstall = script.partition('Section "Uninstall"')
    written = set(re.findall(r'WriteReg(?:Str|DWORD) HKCU "([^"]+)"', install))
    removed = set(re.findall(r'DeleteReg(?:Key|Value) HKCU "([^"]+)"', uninstall))
    assert written
    assert all(any(key == gone or key.startswith(gone + "\\") for gone in removed) for key in written)
