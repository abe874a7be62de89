"""Makes what people install out of dist/annotator: a .deb and a portable archive, a Windows setup, a macOS disk image.

    python tools/packages.py [--fast] [KIND ...]    KIND: deb, portable, setup, dmg; all that this system can make

`python3 dev.py package` calls it after the bundle has tested itself. The files go to dist/, each listed with its
SHA-256 in dist/SHA256SUMS, with a bill of materials beside them. --fast compresses less, for trying things out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools import icons, licences, man_page, system  # noqa: E402
from tools.licences import version  # noqa: E402

DIST = ROOT / "dist"
BUNDLE = DIST / "annotator"
LINUX = ROOT / "packaging" / "linux"
APP_ID = "org.annotator.Annotator"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MIME_ICON = "application-x-annot+sqlite3"
# What the bundle asks of the system; everything else that Qt links to lies in the bundle.
DEPENDS = "libegl1, libgl1, libxcb1, libx11-6, libx11-xcb1, libfontconfig1, shared-mime-info, hicolor-icon-theme"
_DEB_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def release_date() -> str:
    """The day of the release: of the last commit where there is one, so that a build can be repeated."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        asked = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        told = asked.stdout.strip()
    moment = dt.datetime.fromtimestamp(int(told), dt.UTC) if told else dt.datetime.now(dt.UTC)
    return moment.date().isoformat()


def filled(template: Path, **values: str) -> str:
    """A file of packaging/ with its @NAMES@ filled in."""
    text = template.read_text("utf-8")
    for name, value in {"VERSION": version(), "DATE": release_date(), **values}.items():
        text = text.replace(f"@{name}@", value)
    return text


def desktop_files(share: Path) -> None:
    """Put what a desktop wants to know below a share folder: menu entry, MIME type, icons, manual page."""
    from annotator.store.layout import APPLICATION_ID

    placed = {
        share / "applications" / f"{APP_ID}.desktop": filled(LINUX / f"{APP_ID}.desktop"),
        share / "metainfo" / f"{APP_ID}.metainfo.xml": filled(LINUX / f"{APP_ID}.metainfo.xml"),
        share / "mime" / "packages" / f"{APP_ID}.xml": filled(
            LINUX / f"{APP_ID}.mime.xml", APPLICATION_ID=f"{APPLICATION_ID:#010x}"
        ),
    }
    for path, text in placed.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for source, kind, name in (("annotator", "apps", APP_ID), ("annotator-project", "mimetypes", MIME_ICON)):
        svg = ROOT / "resources" / "icons" / f"{source}.svg"
        whole = share / "icons" / "hicolor" / "scalable" / kind / f"{name}.svg"
        whole.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(svg, whole)
        for size in ICON_SIZES:
            icons.png(svg, share / "icons" / "hicolor" / f"{size}x{size}" / kind / f"{name}.png", size)
    manual = share / "man" / "man1" / "annotator.1.gz"
    manual.parent.mkdir(parents=True, exist_ok=True)
    manual.write_bytes(gzip.compress(man_page.page(version(), release_date()).encode("utf-8"), mtime=0))


def deb(*, fast: bool) -> Path:
    """Build the Debian package: the bundle in /usr/lib, a command on the PATH, and the desktop's files."""
    architecture = _DEB_ARCHITECTURES.get(platform.machine(), platform.machine())
    target = DIST / f"annotator_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="annotator-deb-") as folder:
        root = Path(folder) / "root"
        shutil.copytree(BUNDLE, root / "usr/lib/annotator", symlinks=True)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/annotator").symlink_to("../lib/annotator/annotator")
        desktop_files(root / "usr/share")
        papers = root / "usr/share/doc/annotator"
        papers.mkdir(parents=True)
        papers.joinpath("copyright").write_text(filled(LINUX / "copyright"), encoding="utf-8")
        changes = filled(LINUX / "changelog", RFC_DATE=_rfc_date())
        papers.joinpath("changelog.gz").write_bytes(gzip.compress(changes.encode("utf-8"), mtime=0))
        size = sum(file.lstat().st_size for file in root.rglob("*") if not file.is_dir())
        control = filled(
            LINUX / "control",
            ARCHITECTURE=architecture,
            SIZE=str(size // 1024),
            DEPENDS=f"libc6 (>= {'.'.join(platform.libc_ver()[1].split('.')[:2])}), {DEPENDS}",
        )
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(control, encoding="utf-8")
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        packing = ["-Zxz", "-z1"] if fast else ["-Zxz", "-z6"]
        subprocess.run(["dpkg-deb", "--root-owner-group", *packing, "--build", str(root), str(target)], check=True)
    return target


def _rfc_date() -> str:
    return dt.datetime.fromisoformat(release_date()).strftime("%a, %d %b %Y 00:00:00 +0000")


def portable(*, fast: bool) -> Path:
    """Pack the bundle as it is, for systems without a package of their own and for people who may not install."""
    name = f"annotator-{version()}-linux-{platform.machine()}"
    target = DIST / f"{name}.tar.zst"
    with tempfile.TemporaryDirectory(prefix="annotator-portable-") as folder:
        root = Path(folder) / name
        shutil.copytree(BUNDLE, root, symlinks=True)
        desktop_files(root / "share")
        shutil.copyfile(LINUX / "install.sh", root / "install.sh")
        (root / "install.sh").chmod(0o755)
        level = "-3" if fast else "-19"
        owner = ["--owner=0", "--group=0", "--numeric-owner", "--sort=name"]
        subprocess.run(
            ["tar", "-C", folder, *owner, "-I", f"zstd {level} -T0 -q", "-cf", str(target), name], check=True
        )
    return target


def setup(*, fast: bool) -> Path:
    """Compile the Windows installer with NSIS: per user, without an administrator."""
    compiler = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    target = DIST / f"annotator-{version()}-setup.exe"
    icon = icons.ico(ROOT / "resources/icons/annotator.svg", DIST / "annotator.ico")
    document = icons.ico(ROOT / "resources/icons/annotator-project.svg", DIST / "annotator-project.ico")
    dash = "/" if os.name == "nt" else "-"
    told = {
        "VERSION": version(),
        "SOURCE": str(BUNDLE),
        "OUT": str(target),
        "ICON": str(icon),
        "PROJECT_ICON": str(document),
    }
    if fast:
        told["FAST"] = "1"
    words = [f"{dash}D{name}={value}" for name, value in told.items()]
    subprocess.run([compiler, f"{dash}V2", *words, str(ROOT / "packaging/windows/annotator.nsi")], check=True)
    return target


def dmg(*, fast: bool) -> Path:
    """Make the macOS disk image of dist/Annotator.app, signed where an identity is named in ANNOTATOR_SIGN_AS."""
    app = DIST / "Annotator.app"
    target = DIST / f"annotator-{version()}-macos-{platform.machine()}.dmg"
    identity = os.environ.get("ANNOTATOR_SIGN_AS", "-")  # "-" signs for this machine only: Gatekeeper asks once
    hardened = ["--options", "runtime", "--timestamp"] if identity != "-" else []
    subprocess.run(["codesign", "--force", "--deep", *hardened, "--sign", identity, str(app)], check=True)
    with tempfile.TemporaryDirectory(prefix="annotator-dmg-") as folder:
        shutil.copytree(app, Path(folder) / app.name, symlinks=True)
        (Path(folder) / "Applications").symlink_to("/Applications")
        packing = "UDZO" if fast else "ULMO"
        words = [
            "hdiutil",
            "create",
            "-volname",
            "Annotator",
            "-srcfolder",
            folder,
            "-format",
            packing,
            "-ov",
            str(target),
        ]
        subprocess.run(words, check=True)
    profile = os.environ.get("ANNOTATOR_NOTARY_PROFILE")
    if profile:
        subprocess.run(
            ["xcrun", "notarytool", "submit", str(target), "--keychain-profile", profile, "--wait"], check=True
        )
        subprocess.run(["xcrun", "stapler", "staple", str(target)], check=True)
    return target


KINDS: Mapping[str, Callable[..., Path]] = MappingProxyType(
    {"deb": deb, "portable": portable, "setup": setup, "dmg": dmg}
)


def here() -> list[str]:
    """The kinds that this system makes without being asked."""
    if sys.platform == "win32":
        return ["setup"]
    if sys.platform == "darwin":
        return ["dmg"]
    return ["deb", "portable"] if shutil.which("dpkg-deb") else ["portable"]


def provide(kinds: list[str]) -> None:
    """Bring in the programs of the system that make these kinds."""
    wanted = {"deb": ("dpkg-deb", "dpkg"), "portable": ("zstd", "zstd"), "setup": ("makensis", "nsis")}
    missing = [wanted[kind][1] for kind in kinds if kind in wanted and not shutil.which(wanted[kind][0])]
    if missing and system.ON_LINUX:
        system.provide(missing, system.this_family(), why=f"They make {', '.join(kinds)}.")


def listed(files: list[Path]) -> None:
    """Write the checksums of what was made."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(files)]
    (DIST / "SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(words: list[str]) -> int:
    """Make the kinds that are asked for, or all that this system can."""
    grammar = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    grammar.add_argument("--fast", action="store_true")
    grammar.add_argument("kinds", nargs="*", choices=[*KINDS, []], metavar="KIND")
    told = grammar.parse_args(words)
    kinds = told.kinds or here()
    if not BUNDLE.is_dir():
        print("There is no dist/annotator: run python3 dev.py package first.", file=sys.stderr)
        return 2
    provide(kinds)
    bill = DIST / f"annotator-{version()}-bom.json"
    licences.main([str(bill)])
    made = [bill]
    for kind in kinds:
        made.append(KINDS[kind](fast=told.fast))
        print(f"{made[-1].relative_to(ROOT)}  {made[-1].stat().st_size / 1e6:.1f} MB", flush=True)
    listed(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
