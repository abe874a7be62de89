"""What takes the room in dist/annotator: every part's share, the largest first.

python tools/sizes.py [FOLDER]
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

BUNDLE = Path(__file__).resolve().parents[1] / "dist" / "annotator"
_SMALL = 200_000  # bytes: what is smaller is counted together


def part_of(path: Path) -> str:
    """The part that a file of the bundle belongs to: a package, a shared library, our own files."""
    inside = path.parts[1:] if path.parts[0] == "_internal" else path.parts
    first = inside[0]
    if first == "resources":
        return "/".join(inside[:2]) if len(inside) > 2 else first
    if first.endswith(".dist-info"):
        return "metadata of packages"
    if len(inside) > 1:
        return first.removesuffix(".libs")
    return first.partition(".so")[0] if ".so" in first else first


def shares(folder: Path) -> Counter[str]:
    """The bytes of each part of a bundle; links count nothing."""
    counted: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            counted[part_of(file.relative_to(folder))] += file.stat().st_size
    return counted


def main(words: list[str]) -> int:
    """Print every part's share."""
    folder = Path(words[0]) if words else BUNDLE
    if not folder.is_dir():
        print(f"There is no {folder}: run python3 dev.py package first.", file=sys.stderr)
        return 2
    counted = shares(folder)
    whole = sum(counted.values())
    small = sum(size for size in counted.values() if size < _SMALL)
    for name, size in counted.most_common():
        if size >= _SMALL:
            print(f"{size / 1e6:8.1f} MB {size / whole:6.1%}  {name}")
    print(f"{small / 1e6:8.1f} MB {small / whole:6.1%}  smaller parts")
    print(f"{whole / 1e6:8.1f} MB {1:6.1%}  in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
