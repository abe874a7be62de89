"""Formats: articles a CPU second and peak memory, out and in, beside other people's tools on the same data.

Run `python tests/bench/bench_formats.py [--articles 10000] [--formats brat cas] [--language en]`. Every row is a
process of its own on the same generated articles of 2,500 characters with 30 spans; seconds are CPU seconds, peak is
the most memory that the process held, beside what it held with a twentieth of the articles. The time to make the
articles is measured and taken off. “Out” writes the format whole, with its proof; “in” reads what was written;
“project” brings it into a new project file, durable, as the window does. The peers of brat, CAS and Label Studio live
in `.judges`, which `python tools/judges.py` makes; where it is missing their rows are left out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from bench_format_peers import peak

HERE = Path(__file__).resolve().parent
JUDGES = HERE.parents[1] / ".judges" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
FORMATS = ("jsonl", "spacy", "conll", "doccano", "label-studio", "brat", "cas")
WORDS = ("conllu", "hf-bio", "gliner")
"""Formats of words, which are measured when they are asked for."""
CHARACTERS, SPANS = 2_500, 30
WAYS = ("out", "in", "project")
PEERS = {
    "spacy": ("bare spaCy", sys.executable),
    "conll": ("spacy convert", sys.executable),
    "label-studio": ("label-studio converter", str(JUDGES)),
    "brat": ("bioc.brat", str(JUDGES)),
    "cas": ("dkpro-cassis", str(JUDGES)),
}


def files_in(target: Path) -> list[Path]:
    """What an importer is given: a folder of a set is told by its parts."""
    if (target / "train.spacy").exists() or list(target.glob("train*.spacy")):
        return [path for part in ("train", "dev", "test") for path in sorted(target.glob(f"{part}*.spacy"))]
    return [target]


def out(name: str, target: Path, count: int, language: str) -> tuple[float, int, int]:
    """CPU seconds, articles and spans of an export."""
    from bench_export import SCHEMA, article

    from annotator.formats.export_catalogue import exporter_named
    from annotator.formats.outgoing import ExportOptions, ExportReport

    exporter = exporter_named(name)
    asked = 0.0

    def views() -> Iterator[object]:
        nonlocal asked
        for number in range(count):
            begun = time.process_time()
            view = article(number, characters=CHARACTERS, spans=SPANS)
            asked += time.process_time() - begun
            yield view

    begun = time.process_time()
    work = exporter.write(views, SCHEMA, target, ExportOptions(language=language))  # type: ignore[arg-type]
    while True:
        try:
            next(work)
        except StopIteration as end:
            report = end.value
            break
    assert isinstance(report, ExportReport)
    return time.process_time() - begun - asked, report.articles, report.spans_out


def read(target: Path) -> tuple[float, int, int]:
    """The same of reading."""
    from annotator.formats.catalogue import expand, read_file
    from annotator.formats.incoming import IncomingArticle, ReadOptions

    articles = spans = 0
    begun = time.process_time()
    for path in expand(files_in(target)):
        for item in read_file(path, ReadOptions()) if isinstance(path, Path) else ():
            if isinstance(item, IncomingArticle):
                articles += 1
                spans += sum(span.state == "span" for span in item.spans)
    return time.process_time() - begun, articles, spans


def project(target: Path, folder: Path) -> tuple[float, int, int, float]:
    """The same of bringing it into a new project, and the peak before what is in it is counted."""
    from bench_export import SCHEMA

    from annotator.formats.incoming import ReadOptions
    from annotator.store.project_file import ProjectFile
    from annotator.workflow.events import Events
    from annotator.workflow.importing import import_paths
    from annotator.workflow.jobs import run_here
    from annotator.workflow.open_project import OpenProject

    made = OpenProject(ProjectFile.create(folder / "new.annot", schema=SCHEMA), Events(), who="Bench")
    begun = time.process_time()
    run_here(import_paths(made.reader, files_in(target), options=ReadOptions()), made)
    spent, most = time.process_time() - begun, peak()
    rows = made.reader.article_rows()
    spans = sum(len(made.reader.spans(row.article.id)) for row in rows)
    made.close()
    return spent, len(rows), spans, most


def one(way: str, name: str, folder: Path, count: int, language: str) -> None:
    """Measures one row and prints it as JSON."""
    target = folder / f"{name}-{count}"
    if way == "out":
        from annotator.formats.export_catalogue import exporter_named

        target = target.with_name(target.name + exporter_named(name).suffix)
        told = out(name, target, count, language)
        (folder / f"{name}-{count}.where").write_text(str(target), "utf-8")
    else:
        target = Path((folder / f"{name}-{count}.where").read_text("utf-8"))
        with tempfile.TemporaryDirectory() as work:
            told = read(target) if way == "in" else project(target, Path(work))
    print(json.dumps({"seconds": told[0], "articles": told[1], "spans": told[2], "peak": [*told, peak()][3]}))


def asked(command: list[str]) -> dict[str, float]:
    """What a row's process tells."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def row(title: str, ask: Callable[[int], dict[str, float]], count: int) -> None:
    """Prints a row: all articles, and the peak with a twentieth of them."""
    few = ask(count // 20)
    all_of = ask(count)
    rate = all_of["articles"] / max(all_of["seconds"], 1e-6)
    print(
        f"{title:34}{all_of['articles']:>9,.0f}{all_of['spans']:>10,.0f}{all_of['seconds']:>9.1f}{rate:>12,.0f}"
        f"{few['peak']:>9.0f}{all_of['peak']:>9.0f}",
        flush=True,
    )


def rows(name: str, place: str, count: int, language: str) -> None:
    """Prints the rows of one format."""

    def ours(way: str, count: int) -> dict[str, float]:
        words = ["--articles", str(count), "--language", language, "--one", way, name, place]
        return asked([sys.executable, __file__, *words])

    def theirs(count: int) -> dict[str, float]:
        target = (Path(place) / f"{name}-{count}.where").read_text("utf-8")
        return asked([python, str(HERE / "bench_format_peers.py"), name, target])

    for way in WAYS:
        row(f"{name}, {way}", partial(ours, way), count)
    title, python = PEERS.get(name, ("", ""))
    if title and Path(python).exists():
        row(f"  {title}, in", theirs, count)


def main() -> None:
    """Prints the table."""
    grammar = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    grammar.add_argument("--articles", type=int, default=10_000)
    grammar.add_argument("--formats", nargs="+", choices=(*FORMATS, *WORDS), default=FORMATS)
    grammar.add_argument("--language", default="", help="write with the tokenizer of this language, as in en")
    grammar.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    told = grammar.parse_args()
    if told.one:
        way, name, folder = told.one
        one(way, name, Path(folder), told.articles, told.language)
        return
    print(f"{'':34}{'articles':>9}{'spans':>10}{'CPU s':>9}{'articles/s':>12}{'MB 1/20':>9}{'MB all':>9}")
    for name in told.formats:
        with tempfile.TemporaryDirectory() as place:
            rows(name, place, told.articles, told.language)


if __name__ == "__main__":
    main()
