"""The command line: the same work with and without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.model.errors import UserError
from annotator.text.safe import one_line

if TYPE_CHECKING:
    from annotator.commands.telling import Teller

# Only argparse is imported here: each verb brings in what it needs, so that --help and mistakes are instant.

VERBS = (
    "demo",
    "new",
    "import",
    "suggest",
    "accept",
    "relate",
    "learn",
    "export",
    "train",
    "evaluate",
    "stats",
    "check",
    "backups",
    "formats",
    "providers",
    "repair",
    "print",
    "manual",
    "selftest",
)


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
    bring.add_argument("--offsets", metavar="UNIT", help="how the spans count, as in utf-16 or code-points+inclusive")
    bring.add_argument("--candidates", action="store_true", help="spans come in as candidates to judge")
    bring.add_argument("--who", default="", metavar="NAME", help="the person whose decisions the spans are")
    bring.add_argument(
        "--label", action="append", default=[], metavar="THEIRS=OURS", help="a label of the files becomes ours"
    )
    bring.add_argument("--ignore-label", action="append", default=[], metavar="THEIRS", help="leave its spans out")
    bring.add_argument("--no-new-labels", action="store_true", help="leave spans out whose label is not there")

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
    for name, text in (("stats", "a project in numbers"), ("check", "verify a project and say what is wrong")):
        verbs.add_parser(name, parents=[common], help=text).add_argument("project", type=Path)
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
        "file", type=Path, help="JSON or JSON lines, Web Annotation, brat, PubTator, BioC; or a folder of such files"
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
    export.add_argument("--label", action="append", metavar="ID", help="only this label (repeatable)")


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


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code; a fault of the world is one sentence on stderr."""
    _speak_plainly()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if not words or (not words[0].startswith("-") and words[0] not in VERBS and words[0] != "window"):
            if words:
                _refuse_slip(words[0])
            words.insert(0, "window")
        return _run(parser().parse_args(words))
    except UserError as error:
        print(one_line(f"annotator: {error}"), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("annotator: stopped; what was written stays.", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read our lines has enough; there is nobody left to tell.
        sys.stderr.close()
        return 0


def _refuse_slip(word: str) -> None:
    """UserError for a word that can be no project, but nearly is a verb: it must not open a window."""
    if Path(word).suffix or Path(word).name != word or Path(word).exists():
        return
    from difflib import get_close_matches

    meant = get_close_matches(word, VERBS, n=1)
    hint = f"“{meant[0]}” may be meant" if meant else "The verbs are " + ", ".join(VERBS)
    raise UserError(
        "AN704", f"“{word}” is neither a verb nor a project.", f"{hint}; annotator --help tells about them."
    )


def _speak_plainly() -> None:
    """No letter of a name or a text stops a command; what other programs read is UTF-8 on every system."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace", encoding=None if stream.isatty() else "utf-8")


def _run(told: argparse.Namespace) -> int:
    if told.verb in ("window", "demo"):
        from annotator.app import main as open_window

        words = ["--demo"] if told.verb == "demo" else [str(told.project)] if told.project else []
        if told.verb == "window" and told.separate:
            words.append("--separate")
        return open_window(words)
    from annotator.commands import projects, sending
    from annotator.commands.telling import Teller

    teller = Teller(quiet=told.quiet, as_json=told.json)
    if told.verb == "new":
        return projects.new(told.project, schema=told.schema, teller=teller)
    if told.verb == "import":
        return _import(told, teller=teller)
    if told.verb == "suggest":
        return _suggest(told, teller=teller)
    if told.verb == "accept":
        return projects.accept(told.project, threshold=told.min_score, teller=teller)
    if told.verb == "relate":
        return projects.relate(told.project, teller=teller)
    if told.verb == "learn":
        from annotator.commands.learning import learn_project

        return learn_project(told.project, back=told.back, teller=teller)
    if told.verb == "export":
        return _export(told, teller=teller)
    if told.verb == "train":
        return _train(told, teller=teller)
    if told.verb == "evaluate":
        return _evaluate(told, teller=teller)
    if told.verb == "stats":
        return projects.stats(told.project, teller=teller)
    if told.verb == "check":
        return projects.check(told.project, teller=teller)
    if told.verb == "backups":
        return _backups(told, teller=teller)
    if told.verb == "formats":
        return sending.list_formats(teller=teller)
    if told.verb == "providers":
        return sending.list_providers(teller=teller)
    if told.verb == "repair":
        from annotator.commands.repairing import repair
        from annotator.formats.incoming import ReadOptions

        options = ReadOptions(offsets=told.offsets, text_column=told.text_column)
        return repair(told.file, told.out, format_name=told.format, options=options, teller=teller)
    if told.verb == "print":
        return _print(told, teller=teller)
    if told.verb == "manual":
        from annotator.commands.reading import read_manual

        return read_manual(told.words, teller=teller)
    from annotator.commands.selftest import selftest

    return selftest(teller=teller)


def _backups(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands import backups

    if told.restore:
        return backups.restore(told.project, which=told.restore, to=told.to, teller=teller)
    if told.make:
        return backups.make_one(told.project, teller=teller)
    return backups.list_backups(told.project, teller=teller)


def _print(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.opened import opened
    from annotator.ui.paper import articles_to_print, pdf_here
    from annotator.ui.printing import PrintOptions
    from annotator.workflow.jobs import Progress

    options = PrintOptions(
        paper=told.paper,
        size=told.text,
        confirmed=told.confirmed,
        values=not told.no_values,
        relations=not told.no_relations,
    )
    with opened(told.project, teller) as project:
        chosen = articles_to_print(project.reader, wanted=told.article, finished=told.finished)
        for step in pdf_here(project.reader, chosen, told.target, options, name=project.name):
            teller.progress(Progress(done=step.done, total=step.total, note=step.title))
    teller.clear()
    teller.data({"articles": len(chosen), "file": str(told.target)})
    teller.result(f"{len(chosen):,} article{'' if len(chosen) == 1 else 's'} printed into {told.target}")
    return 0


def _import(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.projects import bring_in, label_pairs
    from annotator.formats.incoming import ReadOptions
    from annotator.workflow.label_mapping import Taking

    options = ReadOptions(
        encoding=told.encoding,
        language=told.language,
        text_column=told.text_column,
        title_column=told.title_column,
        date_column=told.date_column,
        source_column=told.source_column,
        offsets=told.offsets,
    )
    taking = Taking(
        as_candidates=told.candidates,
        who=told.who,
        labels=label_pairs(told.label, told.ignore_label),
        make_labels=not told.no_new_labels,
    )
    if told.watch is None and not told.paths:
        raise UserError("AN705", "There is nothing to import.", "Name files and folders, or a folder with --watch.")
    code = 0
    if told.paths:
        code = bring_in(
            told.project, told.paths, format_name=told.format, options=options, taking=taking, teller=teller
        )
    if told.watch is not None:
        from annotator.commands.watching import watch_folder, watch_memory

        code = watch_folder(
            told.project, told.watch, format_name=told.format, options=options, memory=watch_memory(), teller=teller
        )
    return code


def _suggest(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands import projects
    from annotator.commands.training import mapping_of

    mapping = mapping_of(told.map)
    if told.project != "-":
        chosen = projects.chosen_providers(told.provider, mapping=mapping, trusted=told.trust)
        return projects.propose(Path(told.project), chosen=chosen, names=told.provider, teller=teller)
    from annotator.commands.stream import suggest_stream
    from annotator.workflow.projects import schema_named

    chosen = projects.chosen_providers(told.provider, mapping=mapping, trusted=told.trust)
    schema = schema_named(told.schema)
    return suggest_stream(sys.stdin.buffer, sys.stdout, providers=chosen, schema=schema, teller=teller)


def _export(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.sending import Wish, look, send, shares

    named = {
        "split": shares(told.split) if told.split is not None else None,
        "seed": told.seed,
        "language": told.language,
        "tokenizer": told.tokenizer,
        "unfinished": told.unfinished,
        "rejected": told.rejected,
        "misaligned": told.misaligned,
        "overlap": told.overlap,
        "prefer": told.prefer,
        "without": told.without,
        "refused": told.refuse,
        "labels": told.label,
    }
    wish = Wish(
        format=told.format,
        preset=told.preset,
        save_as=told.save_preset,
        fields={name: value for name, value in named.items() if value is not None},
    )
    if told.dry_run:
        return look(told.project, wish, teller=teller)
    if told.target is None:
        raise UserError("AN719", "An export needs a place to go to.", "Name the folder or file behind the project.")
    return send(told.project, told.target, wish, teller=teller)


def _train(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.sending import shares
    from annotator.commands.training import target_of, train_here
    from annotator.formats.outgoing import ExportOptions
    from annotator.workflow.training_records import TrainOptions

    if told.steps < 1 or told.patience < 1 or told.minutes < 0:
        raise UserError("AN595", "A training needs at least one step, and no negative time.", "Leave them as they are.")
    export = ExportOptions(
        split=shares(told.split),
        seed=str(told.seed),
        language=told.language,
        unfinished=told.unfinished,
        labels=tuple(told.label),
    )
    options = TrainOptions(
        target=told.out or target_of(told.project),
        base=told.base,
        steps=told.steps,
        minutes=told.minutes,
        patience=told.patience,
        seed=told.seed,
        export=export,
    )
    return train_here(told.project, options, teller=teller)


def _evaluate(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.training import mapping_of, measure_here

    return measure_here(
        told.project,
        told.pipeline,
        mapping=mapping_of(told.map),
        trusted=told.trust,
        also_trained_on=told.all,
        out=told.out,
        teller=teller,
    )
