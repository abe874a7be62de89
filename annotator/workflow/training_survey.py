"""What a training would learn from, before it begins: articles and spans by split, and what may be too little."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.formats.outgoing import SPLITS, ExportOptions, Split
from annotator.formats.splits import Dealer, split_key
from annotator.model.reader import Reader
from annotator.model.records import ArticleView
from annotator.workflow.exporting import article_views, goes_out
from annotator.workflow.jobs import Job, Progress
from annotator.workflow.wording import counted

FEW_SPANS = 10
"""Fewer spans of a label than this teach little."""
FEW_ARTICLES = 20
"""With fewer articles the scores move with the deal."""
_STEP = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSurvey:
    """How many spans of a label (by name) each split has."""

    label: str
    train: int
    dev: int
    test: int

    @property
    def all(self) -> int:
        """In all of them."""
        return self.train + self.dev + self.test


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What would be learned from: `articles` of `there` go out, dealt as `splits` says.

    `warnings` are whole sentences; `obstacle` is the reason why nothing can be trained at all, or "".
    """

    there: int
    articles: int
    splits: tuple[tuple[Split, int], ...]
    labels: tuple[LabelSurvey, ...]
    warnings: tuple[str, ...]
    obstacle: str

    def sentence(self) -> str:
        """The deal in a sentence."""
        sizes = dict(self.splits)
        return (
            f"{self.articles:,} of {counted(self.there, 'article')}: {sizes['train']:,} to learn from, "
            f"{sizes['dev']:,} to choose the best by, {sizes['test']:,} to measure it on."
        )


def survey(reader: Reader, options: ExportOptions) -> Job[Survey]:
    """Counts what a training with these choices would learn from; UserError when the split is none."""
    rows = reader.article_rows()
    schema = reader.schema()
    names = {label.id: label.name for label in schema.labels if not options.labels or label.id in options.labels}
    going = [row.article.id for row in rows if goes_out(row.article, options)]
    keys: dict[str, int] = {}
    counts: dict[str, Counter[str]] = {}
    for number, view in enumerate(_views(reader, going)):
        keys[view.article.id] = split_key(view.text, options.seed)
        counts[view.article.id] = Counter(names[span.label] for span in view.spans if span.label in names)
        if number % _STEP == 0:
            yield Progress(done=number, total=len(going), note="Counting")
    dealer = Dealer(keys.values(), options.split) if keys else None
    sizes: Counter[Split] = Counter()
    spans: Counter[tuple[str, Split]] = Counter()
    for article_id, key in keys.items():
        assert dealer is not None
        split = dealer.split_of(key)
        sizes[split] += 1
        for label, count in counts[article_id].items():
            spans[label, split] += count
    labels = tuple(
        LabelSurvey(
            label=label.name,
            train=spans[label.name, "train"],
            dev=spans[label.name, "dev"],
            test=spans[label.name, "test"],
        )
        for label in schema.labels
        if any(spans[label.name, split] for split in SPLITS) or (not label.retired and label.id in names)
    )
    return Survey(
        there=len(rows),
        articles=len(keys),
        splits=tuple((split, sizes[split]) for split in SPLITS),
        labels=labels,
        warnings=tuple(_warnings(sizes, labels)),
        obstacle=_obstacle(len(rows), len(keys), labels),
    )


def _views(reader: Reader, going: list[str]) -> Iterator[ArticleView]:
    return article_views(reader, going)


def _obstacle(there: int, articles: int, labels: tuple[LabelSurvey, ...]) -> str:
    if not there:
        return "The project has no articles yet. Import some, judge their candidates, and finish them."
    if not articles:
        return (
            "No article is finished yet. Judge the candidates of some articles and finish each (Ctrl+Enter), or take "
            "the unfinished ones too."
        )
    if not any(row.train for row in labels):
        return "The articles to learn from carry no spans. Mark some in them, or deal the articles anew (seed)."
    return ""


def _warnings(sizes: Counter[Split], labels: tuple[LabelSurvey, ...]) -> Iterator[str]:
    everything = sizes.total()
    if everything and not sizes["dev"]:
        yield "One article cannot be dealt: the score tells how well it is learned by heart, not how good it is."
    elif everything and not sizes["test"]:
        yield "Two articles are too few to measure on others: the score is that on the article that chose the best."
    elif 0 < everything < FEW_ARTICLES:
        yield f"With fewer than {FEW_ARTICLES} articles the score depends much on which of them is measured on."
    few = [f"{row.label} ({row.train})" for row in labels if 0 < row.train < FEW_SPANS]
    if few:
        yield f"Too few examples to learn much, under {FEW_SPANS} spans: {', '.join(few)}."
    without = [row.label for row in labels if not row.train and row.all]
    if without:
        yield f"Nothing to learn from, all their spans are in dev and test: {', '.join(without)}."
    never = [row.label for row in labels if not row.all]
    if never and len(never) < len(labels):
        yield f"Without any span, so the pipeline will not know them: {', '.join(never)}."
