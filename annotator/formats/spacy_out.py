"""Writes a spaCy training set: DocBins, the lossless source, the papers and a project that trains on it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats.atomic import staging_folder, told
from annotator.formats.docbin import (
    GROUP,
    REJECTED,
    DocBinWriter,
    MeantDoc,
    Piece,
    Stretch,
    by_piece,
    pieces_of,
    tokens_of,
)
from annotator.formats.export_plan import Plan, changed_meanwhile, evaluation_notes, plan, refuse_listed
from annotator.formats.figure_fields import FigureFields, figure_fields
from annotator.formats.gate import Gate, Judgement, Placed
from annotator.formats.jsonl_out import LineWriter
from annotator.formats.lossless import article_fields
from annotator.formats.manifest import check_target, place_set
from annotator.formats.outgoing import (
    SPLITS,
    Export,
    ExportOptions,
    ExportReport,
    Keep,
    Split,
    Step,
    Views,
)
from annotator.formats.papers import with_papers
from annotator.formats.recipe import LEAST_DOCS, LONGEST_SUGGESTION, Needs, write_recipe
from annotator.formats.tally import Tally
from annotator.formats.target_tokens import refuse_other_tokenizers
from annotator.formats.tokenizing import SpacyTokenizer, spacy_tokenizer
from annotator.model.records import ArticleView
from annotator.model.schema import Schema
from annotator.shipped import recipe_folder
from annotator.text.align import Tokens

if TYPE_CHECKING:
    from spacy.tokens import Doc


Linked = tuple[int, int, int, int, str]
"""A relation in a Doc: start and end of its source and of its target, and its name."""


class SpacyExporter:
    """A folder on which `spacy train` works as it stands."""

    name = "spacy"
    title = "spaCy training set"
    suffix = ""
    keeps: frozenset[Keep] = frozenset(
        {"metadata", "overlaps", "values", "notes", "candidates", "rejected", "missing", "relations"}
    )

    def write(self, views: Views, schema: Schema, target: Path, options: ExportOptions) -> Export:
        """Write the set into a new or empty folder, or in place of an older set of ours.

        UserError when the target is anything else, when nothing goes out, or when a span would be left
        out against `options.misaligned` or `options.overlap` being "refuse".
        """
        check_target(target)
        refuse_other_tokenizers(options)
        gate = Gate(schema, options)
        planned = yield from plan(views, gate, options)
        tokenizer = spacy_tokenizer(
            options.language or planned.language, pipeline=options.tokenizer, fallback=not options.language
        )
        grouped = (planned.overlapping and options.overlap == "to_spans") or "to_spans" in options.fixes.values()
        report = yield from _attempt(views, schema, target, options, planned, tokenizer, grouped=grouped)
        if report is None:
            report = yield from _attempt(views, schema, target, options, planned, tokenizer, grouped=True)
        if report is None:
            raise AssertionError("spans overlap although overlapping spans have a place")
        return report


def _attempt(
    views: Views,
    schema: Schema,
    target: Path,
    options: ExportOptions,
    planned: Plan,
    tokenizer: SpacyTokenizer,
    *,
    grouped: bool,
) -> Generator[Step, None, ExportReport | None]:
    """Write the set; None, with nothing written, when fixes make spans overlap and the set has no groups yet."""
    gate = Gate(schema, options, groups=grouped)
    with told(target), staging_folder(target) as folder:
        builder = _Builder(folder, schema, options, planned, tokenizer, gate, grouped=grouped)
        try:
            done = 0
            for view in views():
                builder.add(view)
                done += 1
                if builder.needs_groups:
                    return None
                yield Step(done=done, total=planned.articles, note="Writing articles")
            if done != planned.articles:
                raise changed_meanwhile()
            report = builder.finish(target)
        finally:
            builder.close()
        yield Step(done=done, total=planned.articles, note="Putting the set in place")
        place_set(folder, target)
    return report


class _Builder:
    """One set in the making, in its staging folder."""

    def __init__(
        self,
        folder: Path,
        schema: Schema,
        options: ExportOptions,
        planned: Plan,
        tokenizer: SpacyTokenizer,
        gate: Gate,
        *,
        grouped: bool,
    ) -> None:
        self._folder = folder
        self._schema = schema
        self._names = {label.id: label.name for label in schema.labels}
        self._kinds = {label.id: label.name for label in schema.relations}
        self._options = options
        self._plan = planned
        self._tokenizer = tokenizer
        self._gate = gate
        self._grouped = grouped
        self.needs_groups = False
        self._tally = Tally()
        self._source = LineWriter(folder / "source.jsonl", name="source.jsonl")
        self._bins = {split: DocBinWriter(folder, f"{split}.spacy") for split in SPLITS}

    def add(self, view: ArticleView) -> None:
        """Write an article into the source, and into its split if it goes out."""
        split = self._plan.split_of(view.article)
        self._source.write(article_fields(view, self._schema, split=split, candidates=self._options.candidates))
        if split is None:
            self._tally.leave(view)
            return
        pieces = pieces_of(view, self._tokenizer, docs=self._options.docs)
        tokens = tokens_of(pieces)
        verdict = self._gate.judge(view, tokens)
        self._tally.take(view, verdict, split)
        self.needs_groups = (
            not self._grouped
            and self._options.overlap == "to_spans"
            and any(
                finding.reason == "overlap" and finding.span_id not in self._options.fixes
                for finding in verdict.findings
            )
        )
        missing = sorted(self._missing(view, tokens, verdict))
        wrong = sorted(self._rejected(view, tokens)) if self._options.rejected == "mark" else []
        for piece, placed in zip(pieces, by_piece(pieces, verdict.placed), strict=True):
            self._write(view, piece, placed, missing, wrong, split, cut=len(pieces) > 1)

    def _write(
        self,
        view: ArticleView,
        piece: Piece,
        placed: list[Placed],
        missing: list[int],
        wrong: list[tuple[int, int, str]],
        split: Split,
        *,
        cut: bool,
    ) -> None:
        first = piece.first
        last = first + len(piece.doc)
        entities = [(item.first - first, item.last - first, item.label) for item in placed if item.flat]
        groups: list[tuple[str, tuple[Stretch, ...]]] = []
        inside = [
            (start - first, end - first, label)
            for start, end, label in wrong[bisect_left(wrong, (first,)) : bisect_left(wrong, (last,))]
            if end <= last
        ]
        if inside:
            self._tally.rejected += len(inside)
            groups.append((REJECTED, _group(piece.doc, REJECTED, inside)))
        if self._grouped and placed:
            inside = [(item.first - first, item.last - first, item.label) for item in placed]
            self._tally.longest = max(self._tally.longest, *(end - start for start, end, _ in inside))
            groups.append((GROUP, _group(piece.doc, GROUP, inside)))
        data: dict[str, object] = {"article": view.article.id}
        if cut:
            data["start"] = piece.start
        figures = tuple(
            (item.start - piece.start, item.end - piece.start, item.label, _tuples(figure_fields(item.span.figure)))
            for item in placed
            if item.span.figure is not None
        )
        if figures:
            data["figures"] = figures
        relations = self._relations(view, piece, placed)
        if relations:
            self._tally.relations_out += len(relations)
            data["relations"] = relations
        meant = MeantDoc(
            text=piece.text,
            entities=tuple(
                (item.start - piece.start, item.end - piece.start, item.label) for item in placed if item.flat
            ),
            groups=tuple(groups),
            missing=tuple(at - first for at in missing[bisect_left(missing, first) : bisect_left(missing, last)]),
            data=data,
        )
        self._bins[split].add(piece.doc, meant, entities)

    def _relations(self, view: ArticleView, piece: Piece, placed: list[Placed]) -> tuple[Linked, ...]:
        """The relations whose spans are both in a piece: places of source and target, and the name."""
        if not view.relations:
            return ()
        places = {item.span.id: (item.start - piece.start, item.end - piece.start) for item in placed}
        return tuple(
            sorted(
                (*places[one.source], *places[one.target], self._kinds[one.label])
                for one in view.relations
                if one.source in places and one.target in places
            )
        )

    def _missing(self, view: ArticleView, tokens: Tokens, verdict: Judgement) -> set[int]:
        """The tokens that nobody judged, or whose span cannot go out: training must learn nothing from them."""
        options = self._options
        unjudged = options.unfinished == "missing"
        stretches = [(finding.start, finding.end) for finding in verdict.findings if finding.fix == "leave_out"]
        for candidate in view.candidates:
            if (candidate.state == "pending" and unjudged) or (
                candidate.state == "rejected" and options.rejected == "mark"
            ):
                stretches.append((candidate.start, candidate.end))
        found: set[int] = set()
        if unjudged and view.article.state == "open":
            found.update(range(len(tokens.starts)))
        for start, end in stretches:
            found.update(range(bisect_right(tokens.ends, start), bisect_left(tokens.starts, end)))
        if found:
            for item in verdict.placed:
                if item.flat:
                    found.difference_update(range(item.first, item.last))
        return found

    def _rejected(self, view: ArticleView, tokens: Tokens) -> list[tuple[int, int, str]]:
        """The rejected candidates that lie on token borders, as token indices and label names."""
        confirmed = {(span.start, span.end, span.label) for span in view.spans}
        found: dict[tuple[int, int, str], None] = {}
        for candidate in view.candidates:
            place = tokens.exact(candidate.start, candidate.end) if candidate.state == "rejected" else None
            if place is not None and (candidate.start, candidate.end, candidate.label) not in confirmed:
                found[*place, self._names[candidate.label]] = None
        return list(found)

    def finish(self, target: Path) -> ExportReport:
        """Prove the files, and write the papers and the recipe beside them."""
        tally, options, folder = self._tally, self._options, self._folder
        refuse_listed(tally.listed, options)
        self._source.finish()
        for split in SPLITS:
            self._bins[split].finish()
        spare = "train.spacy"
        dev = "dev.spacy" if tally.sizes["dev"] else spare
        test = "test.spacy" if tally.sizes["test"] else dev
        write_recipe(
            recipe_folder(),
            folder,
            Needs(
                language=self._tokenizer.language,
                entities=tally.flat > 0,
                rejected=tally.rejected > 0,
                small=self._bins["train"].docs < LEAST_DOCS,
                longest_group_span=tally.longest,
                dev=dev,
                test=test,
            ),
        )
        notes = [self._tokenizer.note] if self._tokenizer.note else []
        notes += evaluation_notes(tally.sizes, options)
        notes += tally.relation_notes(kept=True)
        if tally.longest > LONGEST_SUGGESTION:
            notes.append(
                f"The longest span has {tally.longest} tokens: the span categorizer of config.cfg looks at stretches "
                f"of up to {LONGEST_SUGGESTION} only, to save memory (max_size)."
            )
        if self._bins["train"].docs < LEAST_DOCS:
            notes.append(
                f"There are fewer than {LEAST_DOCS} training docs: spaCy trains on them, but its check "
                "(“spacy debug data”) calls that an error."
            )
        if not any(split == "train" for _, split in tally.labels):
            notes.append("The training articles carry no spans, so spaCy cannot train on this set.")
        report = ExportReport(
            format=SpacyExporter.name,
            target=target,
            language=self._tokenizer.language,
            articles_in=self._plan.articles,
            articles=tally.articles,
            spans_in=tally.spans_in,
            spans_out=tally.spans_out,
            listed=tuple(tally.listed),
            changed=tuple(tally.changed),
            left_out=tally.left_out(),
            split_articles=tuple(tally.sizes.items()),
            counts=tally.counts(self._schema),
            relations_in=tally.relations_in,
            relations_out=tally.relations_out,
            notes=tuple(notes),
        )
        return with_papers(folder, target, report, self._schema, options)

    def close(self) -> None:
        """Close what is open."""
        self._source.close()


def _group(doc: Doc, key: str, stretches: Sequence[tuple[int, int, str]]) -> tuple[Stretch, ...]:
    """Put stretches of tokens into a span group of a Doc; the same as offsets in code points."""
    from spacy.tokens import Span

    spans = [Span(doc, start, end, label=label) for start, end, label in stretches]
    doc.spans[key] = spans
    return tuple((span.start_char, span.end_char, span.label_) for span in spans)


def _tuples(fields: FigureFields) -> dict[str, object]:
    """The fields of a figure in the form in which a DocBin gives them back: lists are tuples there."""
    return {
        name: value if isinstance(value, str) else tuple(_tuples(reading) for reading in value)
        for name, value in fields.items()
    }
