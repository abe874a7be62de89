"""The grammar of the command line: verbs, their arguments and what each of them says."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from annotator import __version__

_MANY = {"import": "paths", "articles": "article"}
_ONE = {"export": "target", "figures": "article"}


def read(words: Sequence[str]) -> argparse.Namespace:
    """What the words say. What may be left out is found behind options too: `import PROJECT --who ANN FILE`."""
    top = parser()
    told, late = top.parse_known_args(words)
    if not late:
        return told
    many, one = _MANY.get(told.verb, ""), _ONE.get(told.verb, "")
    if any(word.startswith("-") for word in late) or not (many or (one and len(late) == 1 and not getattr(told, one))):
        top.error(f"unrecognized arguments: {' '.join(late)}")
    late_ones = [Path(word) for word in late] if told.verb in ("import", "export") else late
    setattr(told, many or one, [*getattr(told, many), *late_ones] if many else late_ones[0])
    return told


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = argparse.ArgumentParser(
        prog="annotator",
        description="Turn articles into training data. Without a verb the window opens, on PROJECT if one is named.",
        epilog="annotator VERB --help tells about a verb. "
        "Exit code: 0 done, 1 done with problems (listed), 2 refused (one sentence), "
        "be it the whole or a file that was named.",
    )
    top.add_argument("--version", action="version", version=f"annotator {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--quiet", action="store_true", help="no progress")
    common.add_argument("--json", action="store_true", help="the result as JSON")

    window = verbs.add_parser("window", help="open the window (the same as no verb)")
    window.add_argument("project", nargs="?", type=Path)
    window.add_argument("--separate", action="store_true", help="a window of its own, although one is open")
    verbs.add_parser("demo", help="the window, on a fresh copy of the sample project")

    new = verbs.add_parser("new", parents=[common], help="make a project")
    new.add_argument("project", type=Path)
    new.add_argument("--schema", default="news", help="a ready schema (news, finance, minimal) or a .toml file")

    bring = verbs.add_parser("import", parents=[common], help="bring articles in")
    bring.add_argument("project", type=Path)
    bring.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="files and folders")
    bring.add_argument("--watch", type=Path, metavar="FOLDER", help="bring in what is put into a folder, until Ctrl+C")
    bring.add_argument("--format", metavar="NAME", help="instead of the one that the file looks like")
    bring.add_argument("--encoding", metavar="NAME", help="for files that are not UTF-8, as in cp1252")
    bring.add_argument("--language", metavar="CODE", help="of all these articles, as in en")
    for column in ("text", "title", "date", "source"):
        bring.add_argument(f"--{column}-column", metavar="NAME", help=f"the {column} in JSONL, CSV and Excel")
    for column, what in (("start", "start"), ("end", "end"), ("label", "label"), ("quote", "surface")):
        bring.add_argument(f"--{column}-column", metavar="NAME", help=f"the {what} in tables with a row for each span")
    bring.add_argument(
        "--skip-bad", action="store_true", help="of files in which something cannot be read take the rest, not nothing"
    )
    bring.add_argument(
        "--dry-run", action="store_true", help="only say what would come in, and what in the files cannot be read"
    )
    bring.add_argument("--offsets", metavar="UNIT", help="how the spans count, as in utf-16 or code-points+inclusive")
    bring.add_argument("--candidates", action="store_true", help="spans come in as candidates to judge")
    bring.add_argument("--who", default="", metavar="NAME", help="the person whose decisions the spans are")
    bring.add_argument(
        "--label",
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="a label of the files becomes ours, whatever it became before",
    )
    bring.add_argument("--ignore-label", action="append", default=[], metavar="THEIRS", help="leave its spans out")
    bring.add_argument("--by-name", action="store_true", help="match labels by name, neither as before nor to remember")
    bring.add_argument("--no-new-labels", action="store_true", help="leave spans out whose label is not there")

    articles = verbs.add_parser(
        "articles", parents=[common], help="list articles; finish, reopen, describe, remove them"
    )
    articles.add_argument("project", type=Path)
    articles.add_argument("article", nargs="*", metavar="ARTICLE", help="by title, id or number in the list")
    articles.add_argument(
        "--state", choices=("open", "done"), default="", help="only these; names all of them to be changed, too"
    )
    for name, what in (("title", "its title"), ("source", "where it is from"), ("date", "its date, as in 2024-03-20")):
        articles.add_argument(f"--{name}", metavar="TEXT", help=f"correct {what}")
    articles.add_argument("--language", metavar="CODE", help="correct its language, as in en")
    articles.add_argument("--finish", action="store_true", help="accept what is sure in them, and make them done")
    articles.add_argument(
        "--min-score", type=float, default=0.5, metavar="S", help="with --finish: sure from here (0.5)"
    )
    articles.add_argument("--reject-unsure", action="store_true", help="with --finish: reject what is below the score")
    articles.add_argument("--reopen", action="store_true", help="make finished ones open again")
    articles.add_argument("--remove", action="store_true", help="take them out of the project, with what hangs on them")
    articles.add_argument("--dry-run", action="store_true", help="only say what would be done")
    _labels_parser(verbs.add_parser("labels", parents=[common], help="show the labels as TOML, or change them"))

    suggest = verbs.add_parser("suggest", parents=[common], help="ask the providers about articles that are not done")
    suggest.add_argument("project", help="a project, or - for JSONL articles on standard input")
    suggest.add_argument("--provider", action="append", default=[], metavar="NAME", help="only this one (repeatable)")
    suggest.add_argument("--schema", default="news", help="with -: the schema whose labels are used")
    _pipeline_choices(suggest)

    accept = verbs.add_parser("accept", parents=[common], help="accept pending candidates in bulk")
    accept.add_argument("project", type=Path)
    accept.add_argument("--min-score", type=float, default=0.0, metavar="S", help="only from this score on (0 to 1)")

    relate = verbs.add_parser("relate", parents=[common], help="relate confirmed figures as their links say")
    relate.add_argument("project", type=Path)
    learn = verbs.add_parser("learn", parents=[common], help="train the project's own recogniser on finished articles")
    learn.add_argument("project", type=Path)
    learn.add_argument("--back", action="store_true", help="go back to what was learned before, instead")

    _export_parser(verbs.add_parser("export", parents=[common], help="write a training set"))
    _train_parser(verbs.add_parser("train", parents=[common], help="train a spaCy pipeline on the finished articles"))
    _evaluate_parser(verbs.add_parser("evaluate", parents=[common], help="measure a pipeline on finished articles"))
    figures = verbs.add_parser("figures", parents=[common], help="the figures of an article as a table (CSV)")
    figures.add_argument("project", type=Path)
    figures.add_argument("article", nargs="?", default="", metavar="ARTICLE", help="by title, id or number")
    figures.add_argument("--out", type=Path, metavar="CSV", help="into a file, in the form that spreadsheets like")
    figures.add_argument("--force", action="store_true", help="replace a file that is there")
    for name, text in (("stats", "a project in numbers"), ("check", "verify a project and say what is wrong")):
        verbs.add_parser(name, parents=[common], help=text).add_argument("project", type=Path)
    history = verbs.add_parser("history", parents=[common], help="what was done, by whom and when, the newest first")
    history.add_argument("project", type=Path)
    history.add_argument("--last", type=int, default=50, metavar="N", help="so many decisions (50)")
    undo = verbs.add_parser("undo", parents=[common], help="take back what was done last")
    undo.add_argument("project", type=Path)
    undo.add_argument("--steps", type=int, default=1, metavar="N", help="so many steps (1)")
    undo.add_argument("--redo", action="store_true", help="do again what was undone, instead")
    backups = verbs.add_parser("backups", parents=[common], help="list, make and bring back backups")
    backups.add_argument("project", nargs="?", type=Path, help="whose backups; without it those of all projects")
    backups.add_argument("--make", action="store_true", help="make one now, and prove it equal")
    backups.add_argument(
        "--restore", default="", metavar="WHICH", help="bring one back as a copy, by its number in the list or its name"
    )
    backups.add_argument("--to", type=Path, metavar="FILE", help="where the copy goes; without it beside the project")
    verbs.add_parser("formats", parents=[common], help="what can be read and written")
    verbs.add_parser("providers", parents=[common], help="who proposes candidates")
    repair = verbs.add_parser("repair", parents=[common], help="mend shifted offsets in another tool's export")
    repair.add_argument(
        "file",
        type=Path,
        help="JSON or JSON lines, Web Annotation, brat, PubTator, BioC, UIMA CAS or WebAnno TSV, also in an archive of "
        "INCEpTION’s; or a folder of such files",
    )
    repair.add_argument(
        "--out", type=Path, metavar="FILE", help="where the mended file or folder goes; without it only a look"
    )
    repair.add_argument("--format", metavar="NAME", help="instead of the one that the file looks like")
    repair.add_argument("--offsets", metavar="UNIT", help="the unit that the offsets are in, instead of the one found")
    repair.add_argument("--text-column", metavar="NAME", help="the key of the text")
    paper = verbs.add_parser("print", parents=[common], help="write articles with their marks into a PDF")
    paper.add_argument("project", type=Path)
    paper.add_argument("target", type=Path, metavar="PDF", help="the file to write")
    paper.add_argument(
        "--article", action="append", default=[], metavar="TITLE", help="only this one, by title or id; may be repeated"
    )
    paper.add_argument("--finished", action="store_true", help="finished articles only")
    paper.add_argument("--confirmed", action="store_true", help="confirmed spans only")
    paper.add_argument("--no-values", action="store_true", help="no values in the margin")
    paper.add_argument("--no-relations", action="store_true", help="no arcs")
    paper.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="the size of the pages (A4)")
    paper.add_argument("--text", choices=("small", "normal", "large"), default="normal", help="the size of the text")
    manual = verbs.add_parser("manual", parents=[common], help="search the manual, or read one of its pages")
    manual.add_argument("words", nargs="*", metavar="WORD", help="what to look for, as in AN108, or a page's name")
    verbs.add_parser("selftest", parents=[common], help="try everything on the sample and say what works")
    return top


def _labels_parser(labels: argparse.ArgumentParser) -> None:
    labels.add_argument("project", type=Path)
    labels.add_argument(
        "--from", dest="source", type=Path, metavar="FILE", help="take the labels of a .toml file; missing ones retire"
    )
    labels.add_argument("--add", action="append", default=[], metavar="NAME", help="a new label")
    labels.add_argument("--rename", action="append", default=[], metavar="OLD=NEW", help="another name; spans stay")
    labels.add_argument("--key", action="append", default=[], metavar="NAME=K", help="another key, or none")
    labels.add_argument("--retire", action="append", default=[], metavar="NAME", help="offer it no more; spans stay")
    labels.add_argument("--bring-back", action="append", default=[], metavar="NAME", help="offer it again")
    labels.add_argument("--dry-run", action="store_true", help="only say what would be done")


def _export_parser(export: argparse.ArgumentParser) -> None:
    export.add_argument("project", type=Path)
    export.add_argument("target", nargs="?", type=Path, help="the folder or file to write")
    export.add_argument(
        "--dry-run", action="store_true", help="only say what would go out and what the format cannot keep"
    )
    # Without a default: what is not said here may be said by a preset.
    export.add_argument("--preset", metavar="NAME", help="begin with choices that were saved for this project")
    export.add_argument("--save-preset", metavar="NAME", help="save these choices for this project")
    export.add_argument("--format", metavar="NAME", help="spacy (the default), jsonl, conll …")
    export.add_argument("--split", metavar="T/D/T", help="shares of train, dev and test (80/10/10)")
    export.add_argument("--seed", help="deals the articles anew (0)")
    export.add_argument("--language", metavar="CODE", help="of the pipeline to train")
    export.add_argument(
        "--tokenizer",
        metavar="NAME",
        help="the tokenizer of the target: a spaCy pipeline (package or folder), whitespace, words (this program's), "
        "or a tokenizer.json of Hugging Face",
    )
    export.add_argument(
        "--unfinished",
        choices=("leave_out", "missing", "include"),
        help="articles that are not done: left out (the default), marked missing where not judged, or taken as done",
    )
    export.add_argument("--rejected", choices=("leave_out", "mark"), help="rejected candidates")
    export.add_argument(
        "--misaligned",
        choices=("snap_out", "snap_in", "keep", "leave_out", "refuse"),
        help="spans between tokens: move to whole tokens, keep where the format can, list and leave out, or refuse",
    )
    export.add_argument(
        "--overlap", choices=("to_spans", "leave_out", "refuse"), help="overlapping spans in a spaCy set"
    )
    export.add_argument(
        "--prefer",
        choices=("longest", "first", "shortest", "none"),
        help="which of overlapping spans go out where the format has no place for them (longest)",
    )
    export.add_argument(
        "--without",
        action="append",
        metavar="WHAT",
        help="leave out metadata, values, notes, relations, candidates or rejected (repeatable)",
    )
    export.add_argument(
        "--refuse",
        action="append",
        metavar="LOSS",
        help="write nothing while the format would lose this, as in nested, crossing, relations (repeatable)",
    )
    export.add_argument("--force", action="store_true", help="replace a file that is there, whoever wrote it")
    export.add_argument("--label", action="append", metavar="ID", help="only this label (repeatable)")
    export.add_argument("--scheme", choices=("iob2", "iob1", "bilou", "iobes"), help="the tags of CoNLL columns (iob2)")
    export.add_argument(
        "--columns",
        metavar="NAMES",
        help="the CoNLL columns in their order (word,tag), of word, tag, number, start, end, document, _ and -X-",
    )
    export.add_argument("--separator", choices=("tab", "space"), help="what parts CoNLL columns (tab)")
    export.add_argument(
        "--boundary",
        choices=("docstart", "docstart-id", "newdoc", "none"),
        help="what begins an article in CoNLL columns: -DOCSTART-, the same with its id, # newdoc id, or nothing",
    )


def _pipeline_choices(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="a label of the pipeline stands for one of the project; THEIRS= leaves it out (repeatable)",
    )
    verb.add_argument(
        "--trust", default="", metavar="SHA256", help="allow a pipeline with torch files, by the SHA-256 that is told"
    )


def _train_parser(train: argparse.ArgumentParser) -> None:
    train.add_argument("project", type=Path)
    train.add_argument("--out", type=Path, metavar="FOLDER", help="where the pipeline and its report go")
    train.add_argument("--from", dest="base", default="", metavar="PIPELINE", help="go on from a package or a folder")
    train.add_argument("--steps", type=int, default=20_000, metavar="N", help="no more than these (20000)")
    train.add_argument("--minutes", type=float, default=30.0, metavar="M", help="no longer than this (30; 0: no limit)")
    train.add_argument(
        "--patience", type=int, default=1_600, metavar="N", help="end when so many steps gave nothing better (1600)"
    )
    train.add_argument("--split", default="80/10/10", metavar="T/D/T", help="shares of train, dev and test")
    train.add_argument("--seed", type=int, default=0, metavar="N", help="deals the articles and starts the weights")
    train.add_argument("--language", default="", metavar="CODE", help="of the pipeline, as in en")
    train.add_argument(
        "--unfinished",
        choices=("leave_out", "missing", "include"),
        default="leave_out",
        help="articles that are not done: left out, marked missing where not judged, or taken as done",
    )
    train.add_argument("--label", action="append", default=[], metavar="ID", help="only this label (repeatable)")


def _evaluate_parser(evaluate: argparse.ArgumentParser) -> None:
    evaluate.add_argument("project", type=Path)
    evaluate.add_argument("pipeline", help="a folder, an installed package, or the name of a provider")
    evaluate.add_argument("--all", action="store_true", help="also the articles that it was trained on")
    evaluate.add_argument("--out", type=Path, metavar="FOLDER", help="write the report and the errors there")
    _pipeline_choices(evaluate)
