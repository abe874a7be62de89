"""pyproject.toml and the lock files: the pair that aborts is shut out, everything is pinned, versions agree."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import annotator

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LOCKS = ("requirements.lock", "requirements-build.lock")


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


def allows(requirements: list[Requirement], name: str, version: str, python: str) -> bool:
    """Whether all requirements that count under this Python allow this version of the package."""
    here = {"python_version": python, "python_full_version": f"{python}.0"}
    fitting = [
        one for one in requirements if one.name.lower() == name and (not one.marker or one.marker.evaluate(here))
    ]
    assert fitting, f"nothing says which {name} Python {python} gets"
    return all(one.specifier.contains(version) for one in fitting)


@pytest.mark.parametrize(
    ("python", "pyside", "allowed"),
    [
        ("3.11", "6.12.0", False),
        ("3.11", "6.12.1", False),
        ("3.11", "6.11.3", True),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
    ],
)
def test_the_pair_that_aborts_cannot_be_installed(project: dict[str, Any], python: str, pyside: str, allowed: bool):
    asked = [Requirement(line) for line in project["project"]["dependencies"]]
    assert allows(asked, "pyside6-essentials", pyside, python) is allowed


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_shuts_the_pair_out_too(root: Path, name: str):
    pinned = pins(root / name)
    here = {"python_version": "3.11", "python_full_version": "3.11.9"}
    for package in ("pyside6-essentials", "shiboken6"):
        versions = [
            next(iter(one.specifier)).version
            for one in pinned
            if one.name == package and (not one.marker or one.marker.evaluate(here))
        ]
        assert len(versions) == 1
        assert tuple(int(part) for part in versions[0].split(".")[:2]) < (6, 12)


def pins(lock: Path) -> list[Requirement]:
    """The pinned packages of a lock file."""
    lines = [line for line in lock.read_text("utf-8").splitlines() if re.match(r"[A-Za-z0-9]", line)]
    return [Requirement(line.removesuffix("\\").strip()) for line in lines]


@pytest.mark.parametrize("name", [*LOCKS, "requirements-docs.lock"])
def test_a_lock_holds_exact_pins_with_hashes_and_no_address(root: Path, name: str):
    text = (root / name).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=sha256:)", text, re.MULTILINE)
    for pin in pins(root / name):
        assert [specifier.operator for specifier in pin.specifier] == ["=="], str(pin)
    blocks = re.split(r"\n(?=[A-Za-z0-9])", text)
    assert all("--hash=sha256:" in block for block in blocks)


@pytest.mark.parametrize(("name", "group"), [(LOCKS[0], "test"), (LOCKS[1], "build")])
def test_a_lock_fits_what_the_project_asks_for(root: Path, project: dict[str, Any], name: str, group: str):
    asked = project["project"]["dependencies"] + project["dependency-groups"][group]
    pinned = pins(root / name)
    for line in asked:
        wish = Requirement(line)
        for python in PYTHONS:
            here = {"python_version": python, "python_full_version": f"{python}.0"}
            if wish.marker and not wish.marker.evaluate(here):
                continue
            found = [
                next(iter(pin.specifier)).version
                for pin in pinned
                if same_name(pin, wish) and (not pin.marker or pin.marker.evaluate(here))
            ]
            assert found, f"{wish.name} is not in {name} for Python {python}"
            assert all(wish.specifier.contains(version) for version in found), line


def test_the_lock_of_the_site_fits_its_group(root: Path, project: dict[str, Any]):
    pinned = pins(root / "requirements-docs.lock")
    for line in project["dependency-groups"]["docs"]:
        wish = Requirement(line)
        found = [next(iter(pin.specifier)).version for pin in pinned if same_name(pin, wish)]
        assert found
        assert all(wish.specifier.contains(version) for version in found), line


def same_name(one: Requirement, other: Requirement) -> bool:
    """Whether two requirements mean one package; case and the kind of dash do not count."""
    return re.sub(r"[-_.]+", "-", one.name).lower() == re.sub(r"[-_.]+", "-", other.name).lower()


def test_the_pythons_are_the_same_everywhere(root: Path, project: dict[str, Any], dev: Any):
    asked = Requirement(f"annotator {project['project']['requires-python']}").specifier
    for minor in range(8, 20):
        assert asked.contains(f"3.{minor}.5") is (dev.python_problem((3, minor, 5)) == "")
    assert project["tool"]["pyright"]["pythonVersion"] == "3.11"
    assert project["tool"]["ruff"]["target-version"] == "py311"


def test_the_changelog_begins_with_this_version(root: Path):
    headings = re.findall(r"^## \[(.+?)\]", (root / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == annotator.__version__


def test_every_package_below_the_window_is_checked_strictly(root: Path, project: dict[str, Any]):
    strict = set(project["tool"]["pyright"]["strict"])
    packages = {path.parent.name for path in (root / "annotator").glob("*/__init__.py")} - {"ui"}
    assert {f"annotator/{name}" for name in packages} <= strict
    assert "annotator/*.py" in strict
