"""Writes projects in every format and asks other people's readers about them: python tools/judges.py

The projects are generated ones with everything that offsets trip over, one of plain words, and the sample. The
readers live in environments of their own (.judges and .judges-doccano, made on the first run from
tools/judges-requirements.txt and tools/judges-doccano-requirements.txt); spaCy's own commands run in the
program's. Prints one table; exit code 1 when a judge objects or could not be asked.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from tools import judge_cases
from tools.judge_cases import Case, Written

TOOLS = Path(__file__).resolve().parent
Verdict = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Environment:
    """Where some judges live, and the file that names what is in it."""

    folder: Path
    needs: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


JUDGES = Environment(TOOLS.parent / ".judges", TOOLS / "judges-requirements.txt")
DOCCANO = Environment(TOOLS.parent / ".judges-doccano", TOOLS / "judges-doccano-requirements.txt")


def ready(environment: Environment) -> Path:
    """The interpreter of an environment that has what its file names, made or brought up to date first."""
    stamp = environment.folder / "made-from"
    asked = hashlib.sha256(environment.needs.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == asked:
        return environment.python
    print(f"making {environment.folder.name}, which takes some minutes …", file=sys.stderr)
    venv.create(environment.folder, with_pip=True, clear=True)
    # Every package is named, so pip need not look for more.
    words = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--requirement"]
    done = subprocess.run([environment.python, "-m", "pip", *words, environment.needs], check=False)
    if done.returncode == 0:
        stamp.write_text(asked, "utf-8")
    return environment.python


def lend_pyarrow(folder: Path) -> None:
    """Puts pyarrow out of the judges' environment, and nothing else of it, within the program's reach.

    The program writes Parquet where pyarrow is, and brings none of its own.
    """
    folder.mkdir()
    for found in sorted(JUDGES.folder.glob("**/site-packages/pyarrow*")):
        if found.is_dir():
            try:
                (folder / found.name).symlink_to(found, target_is_directory=True)
            except OSError:  # links are not everybody's right
                shutil.copytree(found, folder / found.name)
    sys.path.append(str(folder))


@dataclass(slots=True)
class Row:
    """One format over all cases."""

    written: list[Written] = field(default_factory=list[Written])
    verdicts: list[Verdict] = field(default_factory=list[Verdict])

    def told(self) -> tuple[str, str]:
        """The cases and the round trip in words."""
        articles, there, out = (
            sum(getattr(one, name) for one in self.written) for name in ("articles", "spans_in", "spans_out")
        )
        wrong = next((one.wrong for one in self.written if one.wrong), "")
        return f"{articles} articles, {out:,} of {there:,} spans", f"WRONG: {wrong}" if wrong else "equal"


def verdicts_of(command: Sequence[str | Path]) -> Iterator[Verdict]:
    """What a judge's process prints; one that falls over is told by what it said last."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            yield cast(Verdict, json.loads(line))
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word"])[-1]
        yield {"format": "–", "judge": Path(command[1]).name, "verdict": "WRONG", "told": last[:160]}


def judged(cases: Sequence[Case], folders: Sequence[Path], work: Path) -> Iterator[Verdict]:
    """What all judges say."""
    others = [different for case, one in zip(cases, folders, strict=True) if (different := again(case, one))]
    verdict = ("WRONG", others[0]) if others else ("right", "the same bytes after a way through an empty project")
    yield {"format": "jsonl", "judge": "byte for byte", "verdict": verdict[0], "told": verdict[1]}
    yield from verdicts_of([ready(JUDGES), TOOLS / "judge_formats.py", *folders])
    yield from verdicts_of([ready(DOCCANO), TOOLS / "judge_doccano.py", *folders])
    yield from verdicts_of([sys.executable, TOOLS / "judge_spacy.py", work, *folders])


def again(case: Case, folder: Path) -> str:
    """As `judge_cases.same_bytes`, with the case's name."""
    wrong = judge_cases.same_bytes(case, folder)
    return f"{case.name}: {wrong}" if wrong else ""


def table(rows: Mapping[str, Row], *, markdown: bool) -> Iterator[str]:
    """The lines of the table."""
    lines: list[tuple[str, ...]] = [("format", "cases", "round trip", "judge", "verdict", "what it found")]
    for name, row in rows.items():
        cases, trip = row.told() if row.written else ("", "")
        for number, told in enumerate(row.verdicts or [{"judge": "none", "verdict": "–", "told": ""}]):
            first = (name, cases, trip) if number == 0 else ("", "", "")
            lines.append((*first, told["judge"], told["verdict"], told["told"]))
    if markdown:
        head, *others = lines
        yield f"| {' | '.join(head)} |"
        yield "|---" * len(head) + "|"
        for line in others:
            cells = (f"`{line[0]}`" if line[0] else "", *line[1:])
            yield f"| {' | '.join(cells)} |"
        return
    widths = [max(len(line[at]) for line in lines) for at in range(5)]
    for line in lines:
        yield "  ".join([*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[5]]).rstrip()


def main() -> int:
    """Prints the table."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--markdown", action="store_true", help="the table as docs/exchange.md has it")
    markdown: bool = asked.parse_args().markdown
    rows: dict[str, Row] = {}
    with tempfile.TemporaryDirectory(prefix="annotator-judges-") as temporary:
        work = Path(temporary)
        ready(JUDGES)
        lend_pyarrow(work / "lent")
        cases = judge_cases.cases(work)
        folders = [work / case.name for case in cases]
        for case, folder in zip(cases, folders, strict=True):
            for one in judge_cases.written(case, folder):
                rows.setdefault(one.format, Row()).written.append(one)
        for verdict in judged(cases, folders, work):
            rows.setdefault(verdict["format"], Row()).verdicts.append(verdict)
    for line in table(rows, markdown=markdown):
        print(line)
    trips = all(not one.wrong for row in rows.values() for one in row.written)
    said = all(told["verdict"] == "right" for row in rows.values() for told in row.verdicts)
    asked_all = all(row.verdicts for row in rows.values())
    return 0 if trips and said and asked_all else 1


if __name__ == "__main__":
    sys.exit(main())
