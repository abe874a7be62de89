"""Writes the pages of docs/ that are made from the program's own tables: keys, settings, command line, formats."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator import cli
from annotator.actions.catalogue import BUILT_IN
from annotator.formats.catalogue import importers
from annotator.formats.export_catalogue import exporters
from annotator.workflow.settings import SETTINGS

DOCS = Path(__file__).resolve().parents[1] / "docs"
MADE = "<!-- Made by tools/make_docs.py from the program's own tables: do not edit. -->\n"
MENUS = {
    "annotate": "Judging",
    "go": "Going places",
    "edit": "Undo, labels, articles",
    "file": "Files",
    "view": "View",
    "help": "Help",
}


def keys_page() -> str:
    """All actions with their keys, by menu."""
    lines = [MADE, "# Keys", "", "Every key can be changed in the settings file (`[keys]`); `Ctrl` is `⌘` on macOS."]
    lines.append("Labels have the keys that their schema gives them: `1`…`9` and letters.")
    for menu, heading in MENUS.items():
        lines += ["", f"## {heading}", "", "| key | does |", "|---|---|"]
        for action in BUILT_IN:
            if action.menu == menu:
                keys = " ".join(f"`{key}`" for key in action.keys) or "–"
                lines.append(f"| {keys} | {action.title.rstrip('…')} |")
    return "\n".join(lines) + "\n"


def settings_page() -> str:
    """All settings with what they mean."""
    lines = [
        MADE,
        "# Settings",
        "",
        "In the window: *File · Settings*. In the file: `settings.toml`, one table a group.",
        "",
    ]
    lines += ["| setting | means | default | may be |", "|---|---|---|---|"]
    for row in SETTINGS:
        limits = ", ".join(map(str, row.choices)) or (f"{row.least:g} to {row.most:g}" if row.most is not None else "")
        default = f"`{row.default}`" if row.default != "" else "(empty)"
        lines.append(f"| `{row.key}` | {row.meaning} | {default} | {limits} |")
    return "\n".join(lines) + "\n"


def command_line_page() -> str:
    """The help of every verb, as the program prints it."""
    top = cli.parser()
    lines = [
        MADE,
        "# The command line",
        "",
        "Progress goes to stderr, results to stdout, `--json` wherever a program reads.",
        "",
    ]
    lines += ["```", _help(top), "```"]
    for name, verb in _verbs(top):
        lines += ["", f"## annotator {name}", "", "```", _help(verb), "```"]
    return "\n".join(lines) + "\n"


def formats_page() -> str:
    """What is read and written."""
    lines = [MADE, "# Formats", "", "## In", "", "| name | what | endings |", "|---|---|---|"]
    lines += [f"| `{one.name}` | {one.title} | {' '.join(one.suffixes)} |" for one in importers()]
    lines += ["", "## Out", "", "| name | what | keeps, besides texts and labelled spans |", "|---|---|---|"]
    lines += [f"| `{one.name}` | {one.title} | {', '.join(sorted(one.keeps)) or '–'} |" for one in exporters()]
    return "\n".join(lines) + "\n"


def _help(parser: argparse.ArgumentParser) -> str:
    parser.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=100)
    return parser.format_help().rstrip()


def _verbs(top: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in top._actions:  # argparse has no public way to its subparsers
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


PAGES = {
    "keys.md": keys_page,
    "settings.md": settings_page,
    "command-line.md": command_line_page,
    "formats.md": formats_page,
}


def main() -> int:
    """Writes all pages; prints those that changed."""
    for name, make in PAGES.items():
        path = DOCS / name
        page = make()
        if not path.exists() or path.read_text("utf-8") != page:
            path.write_text(page, "utf-8", newline="\n")
            print(f"wrote docs/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
