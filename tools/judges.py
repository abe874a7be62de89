"""Exports a generated project in every format and asks other people's readers: python tools/judges.py

The readers live in an environment of their own (.judges, made on the first run from
tools/judges-requirements.txt); spaCy's own commands run in the program's. Prints one table; exit code 1
when a judge objects.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

from annotator.formats.catalogue import read_file
from annotator.formats.export_catalogue import exporter_named, exporters
from annotator.formats.incoming import IncomingArticle, ReadOptions
from annotator.formats.outgoing import Exporter, ExportOptions, ExportReport
from annotator.formats.span_export import SpanExporter
from annotator.model.errors import UserError
from annotator.model.records import Article, ArticleView, Span
from annotator.model.schema import Schema

ROOT = Path(__file__).resolve().parents[1]
HOME = ROOT / ".judges"
SEEDS = ("judge one", "judge two", "judge three")
Row = Mapping[str, str]


def python_of_judges() -> Path:
    """The interpreter of the judges' environment, made when it is not there."""
    python = HOME / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        print("making .judges, which takes a few minutes …", file=sys.stderr)
        venv.create(HOME, with_pip=True)
        needs = ROOT / "tools" / "judges-requirements.txt"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--requirement", needs], check=True)
    return python


def material() -> tuple[Schema, tuple[ArticleView, ...]]:
    """The articles that the contract tests are made of."""
    path = ROOT / "tests" / "formats" / "material.py"
    spec = importlib.util.spec_from_file_location("exchange_material", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    views: list[ArticleView] = []
    for seed in SEEDS:
        views += cast("Sequence[ArticleView]", module.project(seed, 20))
    return cast(Schema, module.SCHEMA), tuple(views)


def plain_articles(schema: Schema, count: int = 200) -> tuple[ArticleView, ...]:
    """Articles of words and spans of whole words, enough of each label for what spaCy asks of a set."""
    made: list[ArticleView] = []
    for number in range(count):
        words = [f"word{number * 7 + at}" for at in range(40)]
        text = " ".join(words) + "."
        article = Article(
            id=f"plain-{number}",
            title=f"Plain {number}",
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            length=len(text),
            language="en",
            state="done",
            position=number,
        )
        spans: list[Span] = []
        for at, label in enumerate(schema.labels):
            first = 7 * at + number % 5
            start = len(" ".join(words[:first])) + (first > 0)
            quote = " ".join(words[first : first + 2])
            spans.append(
                Span(
                    id=f"{article.id}-{at}",
                    article_id=article.id,
                    start=start,
                    end=start + len(quote),
                    label=label.id,
                    quote=quote,
                )
            )
        made.append(ArticleView(article=article, text=text, spans=tuple(spans)))
    return tuple(made)


def exported(exporter: Exporter, views: Sequence[ArticleView], schema: Schema, target: Path) -> ExportReport:
    """An export that ran to its end."""
    work = exporter.write(lambda: iter(views), schema, target, ExportOptions())
    while True:
        try:
            next(work)
        except StopIteration as end:
            return cast(ExportReport, end.value)


def read_back(exporter: SpanExporter, target: Path) -> list[dict[str, object]]:
    """What our own importer gives: what the judges have to find as well."""
    found: list[dict[str, object]] = []
    for path in exporter.written_files(target):
        for item in read_file(path, ReadOptions(), name=exporter.importer().name):
            if isinstance(item, IncomingArticle):
                spans = [[span.start, span.end, span.label] for span in item.spans if span.state == "span"]
                found.append({"text": item.text, "spans": spans})
    return found


def own_rows(folder: Path) -> Iterator[tuple[Row, list[dict[str, object]] | None]]:
    """Every format written and read back; its row, and what it holds."""
    schema, views = material()
    for exporter in exporters():
        target = folder / f"{exporter.name}{exporter.suffix}"
        try:
            report = exported(exporter, views, schema, target)
        except UserError as error:
            yield {"format": exporter.name, "cases": "", "trip": f"WRONG: {error}"}, None
            continue
        held = read_back(exporter, target) if isinstance(exporter, SpanExporter) else None
        cases = f"{report.articles} articles, {report.spans_out} of {report.spans_in} spans"
        whole = held is None or len(held) == report.articles
        yield {"format": exporter.name, "cases": cases, "trip": "equal" if whole else "WRONG"}, held


def spacy_rows(folder: Path) -> Iterator[Row]:
    """spaCy's own commands about what is made for it."""
    schema, _ = material()
    made = folder / "plain"
    exported(exporter_named("spacy"), plain_articles(schema), schema, made)
    commands = {
        "spacy": ["debug", "data", str(made / "config.cfg"), "--paths.train", str(made / "train.spacy"),
                  "--paths.dev", str(made / "dev.spacy"), "--no-format"],
        "conll": ["convert", str(folder / "conll.conll"), str(folder), "--converter", "ner"],
    }  # fmt: skip
    for name, words in commands.items():
        done = subprocess.run(
            [sys.executable, "-m", "spacy", *words], capture_output=True, text=True, check=False, timeout=600
        )
        lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        told = ", ".join(lines[-3:] if name == "spacy" else lines[-1:])
        verdict = "WRONG" if done.returncode else "right"
        yield {"format": name, "judge": f"spacy {words[0]}", "verdict": verdict, "told": told[-100:]}


def main() -> int:
    """Prints the table."""
    python = python_of_judges()
    with tempfile.TemporaryDirectory(prefix="annotator-judges-") as temporary:
        folder = Path(temporary)
        rows: dict[str, dict[str, str]] = {}
        meant: dict[str, list[dict[str, object]]] = {}
        for row, held in own_rows(folder):
            rows[row["format"]] = dict(row)
            if held is not None:
                meant[row["format"]] = held
        (folder / "meant.json").write_text(json.dumps(meant, ensure_ascii=False), "utf-8")
        judged = subprocess.run(
            [python, ROOT / "tools" / "judge_formats.py", folder], capture_output=True, text=True, check=False
        )
        verdicts = [cast(Row, json.loads(line)) for line in judged.stdout.splitlines() if line.startswith("{")]
        for verdict in (*verdicts, *spacy_rows(folder)):
            rows.setdefault(verdict["format"], {"format": verdict["format"]}).update(verdict)
    print(f"{'format':<14}{'cases':<38}{'round trip':<12}{'judge':<20}verdict")
    for row in rows.values():
        judge, verdict = row.get("judge", "none installed"), row.get("verdict", "–")
        print(
            f"{row['format']:<14}{row.get('cases', ''):<38}{row.get('trip', ''):<12}{judge:<20}"
            f"{verdict:<9}{row.get('told', '')}"
        )
    wrong = any("WRONG" in (row.get("verdict", "") + row.get("trip", "")) for row in rows.values())
    return 1 if wrong or judged.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
