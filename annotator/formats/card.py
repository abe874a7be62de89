"""What people read about a set: its card and the guidelines of its labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from annotator.formats.outgoing import SPLITS, ExportOptions, ExportReport, Split
from annotator.model.schema import RelationLabel, Schema

_REASONS = {
    "misaligned": "an edge inside of a word of the tokenizer",
    "whitespace": "white space at an edge",
    "overlap": "overlap with a longer span",
    "duplicate": "the same span a second time",
}
_FIXES = {
    "snap_out": "widened to whole words",
    "snap_in": "narrowed to whole words",
    "to_spans": 'in `doc.spans["sc"]` only',
    "leave_out": "left out",
}


def card_of(report: ExportReport, schema: Schema, options: ExportOptions) -> str:
    """The card of a set, in Markdown."""
    articles: dict[Split, int] = dict(report.split_articles)
    table: dict[str, dict[Split, int]] = {}
    for count in report.counts:
        table.setdefault(count.label, {})[count.split] = count.spans
    order = [label.name for label in schema.labels if label.name in table or not label.retired]
    rows = [
        _row(name, *(table.get(name, {}).get(split, 0) for split in SPLITS), sum(table.get(name, {}).values()))
        for name in order
    ]
    sums = [sum(counts.get(split, 0) for counts in table.values()) for split in SPLITS]
    lines = [
        f"# {schema.title or schema.name}",
        "",
        f"A training set of {_count(report.articles, 'article')} with {_count(report.spans_out, 'span')}, "
        f"tokenised for the language “{report.language}”. Every span was confirmed by a person.",
        "",
        "| | train | dev | test | all |",
        "|---|--:|--:|--:|--:|",
        _row("articles", *(articles.get(split, 0) for split in SPLITS), report.articles),
        _row("spans", *sums, report.spans_out),
        *rows,
        *([_row("relations", "", "", "", report.relations_out)] if report.relations_in else []),
        "",
        f"Articles were dealt {'/'.join(map(str, options.split))} by their words with the seed “{options.seed}”: "
        "each stays in its split as others join, and copies stay together.",
        "",
        "## What is not in it, or not as it was",
        "",
        *_absent(report),
        "",
        "`source.jsonl` has all of it, whole. `manifest.json` lists each span.",
        "",
        "## Rights",
        "",
        "The texts belong to their authors and publishers; `source.jsonl` names the source of each where it is known.",
        "",
    ]
    if report.notes:
        at = lines.index("## What is not in it, or not as it was")
        lines[at:at] = ["## Read before training", "", *(f"- {note}" for note in report.notes), ""]
    return "\n".join(lines)


def guidelines_of(schema: Schema) -> str:
    """The labels and what annotators were told about them, in Markdown."""
    lines = [f"# Guidelines: {schema.title or schema.name}", ""]
    for label in schema.labels:
        if not label.retired:
            title = f"{label.name}: {label.title}" if label.title else label.name
            lines += [f"## {title}", "", label.guideline.strip() or "There is no guideline for this label.", ""]
    names = {label.id: label.name for label in schema.labels}
    for relation in schema.relations:
        if not relation.retired:
            title = f"{relation.name}: {relation.title}" if relation.title else relation.name
            lines += [f"## {title}", "", _ends(relation, names), ""]
            lines += [relation.guideline.strip() or "There is no guideline for this relation.", ""]
    return "\n".join(lines)


def _ends(relation: RelationLabel, names: Mapping[str, str]) -> str:
    """Between which labels a relation goes."""
    source = " or ".join(names[one] for one in relation.source_labels) or "any label"
    target = " or ".join(names[one] for one in relation.target_labels) or "any label"
    if relation.symmetric:
        return f"A relation between {source} and {target}; it says the same from both ends."
    return f"A relation from {source} to {target}."


def _absent(report: ExportReport) -> list[str]:
    lines: list[str] = []
    for group in report.left_out:
        articles, spans = _count(group.articles, "article"), _count(group.spans, "span")
        if group.reason == "unfinished":
            lines.append(f"- {articles} not finished and left out, with {spans}.")
        else:
            lines.append(f"- {spans} with a label that was not asked for, in {articles}.")
    kinds = Counter((finding.reason, finding.fix) for finding in (*report.listed, *report.changed))
    for (reason, fix), number in sorted(kinds.items()):
        lines.append(f"- {_count(number, 'span')} {_FIXES[fix]}: {_REASONS[reason]}.")
    return lines or ["Nothing was left out."]


def _row(name: str, *numbers: int | str) -> str:
    told = (number if isinstance(number, str) else f"{number:,}" for number in numbers)
    return f"| {name} | " + " | ".join(told) + " |"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
