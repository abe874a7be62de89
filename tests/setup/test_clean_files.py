"""What git tracks names no package index and no one's machine, and nothing in it is very large."""

import re
from pathlib import Path

# Joined from pieces, so that this file does not find itself.
INDEX_HOSTS = re.compile(
    "|".join(
        (
            r"pypi\.(org|python)",
            "python" + "hosted",
            r"--(extra-)?index" + "-url[= ]+http",
            "--find" + "-links[= ]+[h/]",
            r"registry\.(npm|yarn)" + "js",
            r"https?://[^\s\"']*/sim" + "ple/",
            r"anaconda" + r"\.org",
        )
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.:/~-])/(work|home/\w+|root|Users/\w+|tmp|opt/t)" + r"/|[A-Z]:\\Users\\", re.ASCII)
LARGEST = 5_000_000


def text_of(path: Path) -> str:
    data = path.read_bytes()
    return "" if b"\0" in data[:8000] else data.decode("utf-8", "replace")


def lines_with(pattern: re.Pattern[str], paths: list[Path], root: Path) -> list[str]:
    """Every line of a text file in which the pattern is found, with its place."""
    return [
        f"{path.relative_to(root)}:{number} {line.strip()[:120]}"
        for path in paths
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_package_index(tracked: list[Path], root: Path):
    assert lines_with(INDEX_HOSTS, tracked, root) == []


def test_no_file_names_a_folder_of_one_machine(tracked: list[Path], root: Path):
    assert lines_with(MACHINE_PATHS, tracked, root) == []


def test_no_settings_of_a_package_tool_are_tracked(tracked: list[Path]):
    unwanted = {"pip.conf", "pip.ini", "uv.toml", "uv.lock", ".npmrc", ".pypirc", "poetry.lock"}
    assert [path.name for path in tracked if path.name in unwanted] == []


def test_no_file_is_very_large(tracked: list[Path]):
    assert [path.name for path in tracked if path.stat().st_size > LARGEST] == []


def test_the_patterns_find_what_they_are_for():
    for line in ("https://pypi" + ".org/simple", "https://files.python" + "hosted.org/x"):
        assert INDEX_HOSTS.search(line)
    for line in ("open('/work" + "/main/x')", "cd /home" + "/anna/x", "/ro" + "ot/.cache", "C:\\Us" + "ers\\x"):
        assert MACHINE_PATHS.search(line), line
    for line in ("docs/" + "work/x", "https://example.org/" + "root/x", "exports/sets", "a and/or b"):
        assert not MACHINE_PATHS.search(line), line
