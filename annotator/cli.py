"""The command line: the same work with and without a window."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.commands.grammar import read
from annotator.model.errors import UserError
from annotator.text.safe import one_line

if TYPE_CHECKING:
    from annotator.commands.telling import Teller

# Only the grammar is imported here: each verb brings in what it needs, so that --help and mistakes are instant.

VERBS = (
    "demo",
    "new",
    "import",
    "articles",
    "labels",
    "suggest",
    "accept",
    "relate",
    "learn",
    "export",
    "train",
    "evaluate",
    "figures",
    "stats",
    "check",
    "history",
    "undo",
    "backups",
    "formats",
    "providers",
    "repair",
    "print",
    "manual",
    "selftest",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code; a fault of the world is one sentence on stderr."""
    _speak_plainly()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        if not words or (not words[0].startswith("-") and words[0] not in VERBS and words[0] != "window"):
            if words:
                _refuse_slip(words[0])
            words.insert(0, "window")
        return _run(read(words))
    except UserError as error:
        print(one_line(f"annotator: {error}"), file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        stays = "nothing of the import stays" if words[:1] == ["import"] else "what was written stays"
        print(f"annotator: stopped; {stays}.", file=sys.stderr)
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
    if told.verb == "articles":
        return _articles(told, teller=teller)
    if told.verb == "labels":
        return _labels(told, teller=teller)
    if told.verb == "figures":
        from annotator.commands.figures import table_of_figures

        return table_of_figures(told.project, article=told.article, out=told.out, force=told.force, teller=teller)
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
    if told.verb in ("history", "undo"):
        from annotator.commands.history import history, undo

        if told.verb == "history":
            return history(told.project, limit=told.last, teller=teller)
        return undo(told.project, forward=told.redo, steps=told.steps, teller=teller)
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


def _articles(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands import articles

    described = {name: getattr(told, name) for name in ("title", "source", "date", "language")}
    described = {name: value for name, value in described.items() if value is not None}
    asked = told.remove + told.reopen + told.finish + bool(described)
    if asked > 1:
        raise UserError(
            "AN911", "Finishing, reopening, describing and removing each go alone.", "Ask for one at a time."
        )
    wanted, project, dry_run = told.article, told.project, told.dry_run
    if asked:
        wanted = articles.of_state(project, state=told.state, wanted=wanted, teller=teller)
    if told.remove:
        return articles.remove_articles(project, wanted=wanted, dry_run=dry_run, teller=teller)
    if told.reopen:
        return articles.reopen_articles(project, wanted=wanted, dry_run=dry_run, teller=teller)
    if told.finish:
        return articles.finish_articles(
            project,
            wanted=wanted,
            threshold=told.min_score,
            reject=told.reject_unsure,
            dry_run=dry_run,
            teller=teller,
        )
    if described:
        return articles.describe_articles(project, wanted=wanted, told=described, dry_run=dry_run, teller=teller)
    return articles.list_articles(told.project, wanted=told.article, state=told.state, teller=teller)


def _labels(told: argparse.Namespace, *, teller: Teller) -> int:
    from annotator.commands.labels import LabelWishes, edit_labels, pairs, show_labels

    wishes = LabelWishes(
        source=told.source,
        rename=pairs(told.rename, what="name"),
        add=tuple(told.add),
        retire=tuple(told.retire),
        bring_back=tuple(told.bring_back),
        keys=pairs(told.key, what="key"),
    )
    if not wishes.any:
        return show_labels(told.project, teller=teller)
    return edit_labels(told.project, wishes, dry_run=told.dry_run, teller=teller)


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
    from annotator.commands.bringing import bring_in, label_memory, label_pairs
    from annotator.formats.incoming import ReadOptions
    from annotator.workflow.label_mapping import Taking

    options = ReadOptions(
        encoding=told.encoding,
        language=told.language,
        text_column=told.text_column,
        title_column=told.title_column,
        date_column=told.date_column,
        source_column=told.source_column,
        start_column=told.start_column,
        end_column=told.end_column,
        label_column=told.label_column,
        quote_column=told.quote_column,
        offsets=told.offsets,
        skip_bad=told.skip_bad,
    )
    taking = Taking(
        as_candidates=told.candidates,
        who=told.who,
        labels=label_pairs(told.label, told.ignore_label),
        make_labels=not told.no_new_labels,
    )
    if told.watch is None and not told.paths:
        raise UserError("AN705", "There is nothing to import.", "Name files and folders, or a folder with --watch.")
    if told.watch is not None and told.dry_run:
        raise UserError(
            "AN705", "A dry run tells about files that are there.", "Leave either --watch or --dry-run away."
        )
    code = 0
    labels = None if told.by_name else label_memory()
    if told.paths:
        code = bring_in(
            told.project,
            told.paths,
            format_name=told.format,
            options=options,
            taking=taking,
            memory=labels,
            teller=teller,
            dry_run=told.dry_run,
        )
    if told.watch is not None:
        from annotator.commands.watching import watch_folder, watch_memory

        code = watch_folder(
            told.project,
            told.watch,
            format_name=told.format,
            options=options,
            memory=watch_memory(),
            taking=taking,
            labels=labels,
            teller=teller,
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
    from annotator.formats.conll_layout import columns_named

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
        "scheme": told.scheme,
        "columns": columns_named(told.columns) if told.columns is not None else None,
        "separator": told.separator,
        "boundary": told.boundary,
    }
    wish = Wish(
        format=told.format,
        preset=told.preset,
        save_as=told.save_preset,
        force=told.force,
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
