"""The packages inside a bundle, with their licences: what build.spec ships, and a bill of materials (CycloneDX).

    python tools/licences.py TARGET.json     writes the bill of materials

Run it with the Python that builds the bundle: it reads the packages that are installed there.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
_LICENCE = re.compile(r"(^|/)(licen[cs]es?/|(licen[cs]e|copying|notice|authors|copyright)[^/]*$)", re.IGNORECASE)
# What sqlite-utils asks for and the bundle does not hold: build.spec shuts it out.
_LEFT_OUT = {"pip", "setuptools"}


class Part(NamedTuple):
    """A package in the bundle."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]  # its licence texts


def parts() -> list[Part]:
    """All packages that the program needs here, by name; those that are not installed here are passed over."""
    found: dict[str, Part] = {}
    waiting = ["annotator"] if _installed("annotator") else _declared()
    seen: set[str] = set()
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in seen or name in _LEFT_OUT:
            continue
        seen.add(name)
        distribution = _installed(name)
        if distribution is None:
            continue
        waiting.extend(_needs(distribution.requires or []))
        if name != "annotator":
            found[name] = _part(distribution)
    return [found[name] for name in sorted(found)]


def _installed(name: str) -> metadata.Distribution | None:
    try:
        return metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return None


def _declared() -> list[str]:
    """The dependencies that pyproject.toml names, where the program itself is not installed."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return list(_needs(project["dependencies"]))


def _needs(requirements: list[str]) -> Iterator[str]:
    here = {**default_environment(), "extra": ""}
    for line in requirements:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(here):
            yield requirement.name


def _part(distribution: metadata.Distribution) -> Part:
    told = distribution.metadata
    classifiers = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or [] if one.startswith("License")]
    licence = told.get("License-Expression") or "; ".join(classifiers) or (told.get("License") or "").split("\n")[0]
    texts = [Path(str(file.locate())) for file in distribution.files or [] if _is_text(file.as_posix())]
    return Part(told["Name"], distribution.version, licence or "see its files", tuple(texts))


def _is_text(name: str) -> bool:
    inside = ".dist-info/" in name and _LICENCE.search(name.partition(".dist-info/")[2])
    return bool(inside) and not name.endswith((".py", ".pyc"))


def licence_files() -> list[tuple[str, str]]:
    """The licence texts of all packages as PyInstaller wants data: a file, and its folder in the bundle."""
    found: list[tuple[str, str]] = []
    for part in parts():
        for file in part.files:
            if file.is_file():
                inside = PurePosixPath(file.as_posix().partition(".dist-info/")[2]).parent
                found.append((str(file), str(PurePosixPath("licences", part.name) / inside)))
    return found


def version() -> str:
    """The version that the program says it has."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "annotator/__init__.py").read_text("utf-8"))
    if found is None:
        raise SystemExit("annotator/__init__.py does not say its version")
    return found.group(1)


def bill_of_materials() -> dict[str, object]:
    """What is in the bundle, in the form of CycloneDX 1.5."""
    components: list[dict[str, object]] = [
        {
            "type": "library",
            "name": part.name,
            "version": part.version,
            "purl": f"pkg:pypi/{canonicalize_name(part.name)}@{part.version}",
            "licenses": [{"license": {"name": part.licence}}],
        }
        for part in parts()
    ]
    python = ".".join(str(number) for number in sys.version_info[:3])
    components.append(
        {"type": "platform", "name": "Python", "version": python, "licenses": [{"license": {"name": "PSF-2.0"}}]}
    )
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": "annotator",
                "version": version(),
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": components,
    }


def main(words: list[str]) -> int:
    """Write the bill of materials to the file that is named."""
    if len(words) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    Path(words[0]).write_text(json.dumps(bill_of_materials(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
