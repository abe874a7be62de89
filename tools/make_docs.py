"""Writes the pages of docs/ that are made from the program's own tables: keys, settings, command line, formats."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from annotator.actions.catalogue import BUILT_IN
from annotator.commands import grammar
from annotator.formats.catalogue import importers
from annotator.formats.export_catalogue import is_optional, known_exporters
from annotator.formats.outgoing import Exporter, Keep
from annotator.formats.span_export import nests
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
    lines = [
        MADE,
        "# Keys",
        "",
        "Every key can be changed in *File · Settings…*, or in the settings file (`[keys]`); `Ctrl` is `⌘` on macOS.",
    ]
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
    top = grammar.parser()
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
    lines += ["", "## Out", "", "Texts and labelled spans go out in all of them. A name leads to its sample.", ""]
    return "\n".join([*lines, *kept_table()]) + "\n"


def kept_table() -> list[str]:
    """What each format that goes out has a place for, as the program itself goes by it."""
    names = [heading for heading, _ in KEPT.values()]
    lines = [f"| name | what | {' | '.join(names)} |", "|---" * (len(names) + 2) + "|"]
    for one in known_exporters():
        sample = f"../exports/reference/{one.name}{one.suffix}"
        name = f"`{one.name}`" if is_optional(one) else f"[`{one.name}`]({sample})"
        marks = " | ".join(_mark(one, keep) for keep in KEPT)
        lines.append(f"| {name} | {one.title} | {marks} |")
    return [*lines, "", *(f"- **{heading}**: {meaning}" for heading, meaning in KEPT.values())]


KEPT: Mapping[Keep, tuple[str, str]] = {
    "overlaps": ("overlaps", "spans that nest or cross"),
    "relations": ("relations", "links between two spans"),
    "values": ("values", "what a figure means: number, unit, day"),
    "notes": ("notes", "what somebody noted on a span"),
    "metadata": ("about", "the article’s title, source, author, date, language and further columns"),
    "candidates": ("candidates", "what was proposed and nobody judged yet"),
    "rejected": ("rejected", "candidates that somebody rejected"),
    "missing": ("unjudged", "text that nobody judged is told apart from text without labels"),
}


def _mark(exporter: Exporter, keep: Keep) -> str:
    if keep in exporter.keeps:
        return "✔"
    return "nested" if keep == "overlaps" and nests(exporter) else "–"


def _section(page: str, name: str, lines: list[str]) -> str:
    """A page with the part between two marks made anew; ValueError when it has no such marks."""
    begin, end = f"<!-- {name}: made by tools/make_docs.py -->", f"<!-- end of {name} -->"
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"the page has no part called {name}")
    return "\n".join([f"{before}{begin}", *lines, f"{end}{after}"])


def exchange_page() -> str:
    """The page about annotated data with its table of what is kept, which is the program's own."""
    page = (DOCS / "exchange.md").read_text("utf-8")
    return _told(_section(page, "what each format keeps", ["", *kept_table(), ""]))


def _told(page: str) -> str:
    """A page with what each format keeps, and does not, under the heading that names it."""
    formats = {one.name: one for one in known_exporters()}

    def heading(found: re.Match[str]) -> str:
        named = [formats[name] for name in re.findall("`([^`]+)`", found[0]) if name in formats]
        return f"{found[0]}\n{''.join(map(_kept_line, named))}" if named else found[0]

    bare = re.sub(r"\n(?:- Kept by `[^\n]*\n)+", "", page)
    return re.sub(r"^### .*\n", heading, bare, flags=re.MULTILINE)


def _kept_line(exporter: Exporter) -> str:
    """What a format keeps and what it does not, in the words of the table."""
    kept = [word for keep, (word, _) in KEPT.items() if keep in exporter.keeps]
    lost = [word for keep, (word, _) in KEPT.items() if keep not in exporter.keeps]
    if nests(exporter):
        kept.insert(0, "nested spans")
        lost[lost.index("overlaps")] = "crossing spans"
    return (
        f"- Kept by `{exporter.name}`: {', '.join(kept) or 'spans alone'}. Not kept: {', '.join(lost) or 'nothing'}.\n"
    )


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
    "exchange.md": exchange_page,
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
