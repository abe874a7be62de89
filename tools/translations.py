"""Keeps the translations of the window: what is to be translated, the .ts files of translators, and what ships of them.

    python tools/translations.py                      reads the source, brings all files up to date
    python tools/translations.py missing de           prints what has no translation yet, as JSON
    python tools/translations.py fill de words.json   takes translations over from {"source": "translation"}

docs/translating.md tells the rest.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

if __package__ in (None, ""):
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.sentences import Found, read_module

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")
CONTEXT = "annotator"

ROOMS = ("model", "text", "figures", "store", "formats", "suggest", "training", "workflow", "actions", "ui")
LEFT_OUT = frozenset(
    {
        "formats/card.py",  # what exported files say is English
        "formats/chat.py",
        "formats/recipe.py",
        "ui/canvas/typography.py",  # a sentence to measure fonts with
        "training/report.py",
        "workflow/training_papers.py",
        "formats/language.py",  # words of languages, which are data
        "suggest/language.py",
        "formats/foreign/html_text.py",
        "formats/foreign/hyphens.py",
        "ui/dates.py",  # Qt knows the months of all languages
        "ui/startup.py",  # printed before there is a window
        "ui/dialogs/style.py",
    }
)
"""Modules whose texts nobody reads in the window."""
LEFT_TEXTS = frozenset(
    {
        "Annotator {version}, Python {python_version}, Qt {qversion}, {system}\n\n{lines}",  # a report for the makers
        "annotator: the log {log} cannot be written ({strerror}).",
        *("alias", "danger", "Annotator", "Deutsch"),
        *("{no_opening}{great} {open_law} of {year}", "{counted} Amendment"),  # patterns of names
        *("Return", "Enter", "Esc", "Escape", "Space", "Del", "Tab", "Backspace", "Left", "Home", "End", "Ins"),
        *("Ctrl", "Alt", "Shift", "Page Up", "Page Down"),  # keys are named as they are printed on most of them
    }
)
"""Single texts that nobody reads in the window."""

MORE_TEXTS: dict[str, dict[str, str]] = {
    **{f"every {text}": {} for text in ("year", "quarter", "month", "week", "day", "hour")},
    **{text: {} for text in ("holiday", "weekend", "edge of a unit of time in short")},
    "percent sign or word after a number": {},
    "currency sign before and code after a number": {},
    "with {first}": {"first": "count"},
    "with {first} and {second}": {"first": "count", "second": "count"},
    "with {first} and {second} and {third}": {"first": "count", "second": "count", "third": "count"},
    **{text: {} for text in ("years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds")},
    **{text: {} for text in ("month", "week", "day", "hour", "minute", "second", "decades", "centuries")},
    **{text: {} for text in ("token", "character", "span", "relation", "candidate")},
    **{text: {} for text in ("year", "quarter", "decade", "century", "season", "number before a counted noun")},
    **{text: {} for text in ("basis points after a number", "percentage points after a number")},
    **{text: {} for text in ("period told from today", "month and day", "quarter of a year")},
    "{rule} with a scale word": {"rule": "words"},
}
"""Words and sentences that are put together from pieces below the window."""


def collect() -> dict[str, Found]:
    """All texts that may be read in the window, in the order of the modules."""
    found: dict[str, Found] = {}
    for room in ROOMS:
        for path in sorted((ROOT / "annotator" / room).rglob("*.py")):
            place = path.relative_to(ROOT / "annotator").as_posix()
            if place in LEFT_OUT:
                continue
            for text, one in read_module(path, ROOT, prose=room != "figures").items():
                if text in LEFT_TEXTS:
                    continue
                known = found.setdefault(text, one)
                for name, kind in one.gaps.items():
                    known.gaps[name] = kind if known.gaps.get(name, kind) == kind else "words"
    for text, gaps in MORE_TEXTS.items():
        found.setdefault(text, Found("annotator", dict(gaps)))
    return found


def sentences_json(found: dict[str, Found]) -> str:
    """What the window has to know of all texts: the kinds of their gaps."""
    return json.dumps({text: one.gaps for text, one in found.items()}, ensure_ascii=False, indent=0) + "\n"


def source_for_lupdate(found: dict[str, Found]) -> str:
    """A module that holds every text as pyside6-lupdate wants to find it: it does not read f-strings."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for text, one in found.items():
        lines.append(f"#: {one.place}")
        lines.append(f"QCoreApplication.translate({json.dumps(CONTEXT)}, {json.dumps(text, ensure_ascii=False)})")
    return "\n".join(lines) + "\n"


def ts(language: str) -> Path:
    """The file that a translator works on."""
    return FOLDER / f"annotator_{language}.ts"


def qm(language: str) -> Path:
    """The file that ships."""
    return FOLDER / f"annotator_{language}.qm"


def update(found: dict[str, Found], languages: tuple[str, ...] = LANGUAGES, folder: Path = FOLDER) -> None:
    """Brings the .ts files up to date with the source, and makes what ships."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sentences.json").write_text(sentences_json(found), "utf-8")
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "texts.py"
        source.write_text(source_for_lupdate(found), "utf-8")
        for language in languages:
            file = folder / ts(language).name
            _run("lupdate", str(source), "-ts", str(file), "-no-obsolete", "-locations", "none",
                 "-source-language", "en", "-target-language", language)  # fmt: skip
            _run("lrelease", "-silent", str(file), "-qm", str(folder / qm(language).name))


def _run(tool: str, *words: str) -> None:
    command = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run([str(command), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"pyside6-{tool} failed: {done.stdout}{done.stderr}")


def read(language: str) -> dict[str, str]:
    """All texts with their translation, "" where there is none."""
    tree = ElementTree.parse(ts(language))
    return {
        str(message.findtext("source")): (message.findtext("translation") or "")
        for message in tree.getroot().iter("message")
    }


def fill(language: str, words: dict[str, str]) -> list[str]:
    """Takes translations over, and answers with those whose source is not there."""
    tree = ElementTree.parse(ts(language))
    taken: set[str] = set()
    for message in tree.getroot().iter("message"):
        source, translation = str(message.findtext("source")), message.find("translation")
        if translation is not None and words.get(source):
            translation.text = words[source]
            translation.attrib.pop("type", None)
            taken.add(source)
    with ts(language).open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        tree.write(file, encoding="unicode")
        file.write("\n")
    return [source for source in words if source not in taken]


def main(words: list[str]) -> int:
    """Does what the command line asks for."""
    if words[:1] == ["missing"]:
        print(json.dumps([text for text, told in read(words[1]).items() if not told], ensure_ascii=False, indent=0))
        return 0
    if words[:1] == ["fill"]:
        strange = fill(words[1], json.loads(Path(words[2]).read_text("utf-8")))
        for text in strange:
            print(f"not there: {text}", file=sys.stderr)
    update(collect())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
